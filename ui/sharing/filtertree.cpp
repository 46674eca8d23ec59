// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sharing/filtertree.h"

#include "ui/look/codesample.h"
#include "ui/look/windowstyle.h"
#include "ui/render/codelook.h"
#include "ui/render/palette.h"
#include "ui/words/codename.h"
#include "ui/words/exportwords.h"
#include "ui/words/voicename.h"

#include <QHeaderView>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr int kindRole = Qt::UserRole;
constexpr int idRole = Qt::UserRole + 1;

constexpr std::array allVoices{Voice::Headline, Voice::Narration, Voice::Direct, Voice::Indirect,
                               Voice::Caption,  Voice::Teaser,    Voice::Credit};
constexpr std::array allStates{AnchorState::Exact, AnchorState::Moved, AnchorState::Doubtful,
                               AnchorState::Orphan};

/// What a group leaves out, its rows cannot bring back.
void followGroup(QTreeWidgetItem *group)
{
    for (int i = 0; i < group->childCount(); ++i) {
        group->child(i)->setDisabled(group->checkState(0) == Qt::Unchecked);
    }
}

} // namespace

FilterTree::FilterTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(u"exportFilter"_s);
    setColumnCount(2);
    setHeaderHidden(true);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    setUniformRowHeights(true);
    setAccessibleName(tr("What goes into the export"));
    connect(this, &QTreeWidget::itemChanged, this, &FilterTree::follow);
}

void FilterTree::offer(const Review *review, const ExportContext &context,
                       const ExportFilter &filter)
{
    const QSignalBlocker quiet(this);
    clear();
    m_offered = filter;
    addMarkers(review, context);
    addAnnotations(review, context);
}

void FilterTree::addMarkers(const Review *review, const ExportContext &context)
{
    const Palette palette =
        Palette::load(isDark(this->palette()) ? PageTheme::Dark : PageTheme::Light);
    std::map<Category, int> categories;
    std::map<Voice, int> voices;
    std::map<MarkerStanding, int> standings;
    if (review != nullptr) {
        ExportFilter all;
        all.markers = m_offered.markers;
        all.markers.hidden.clear();
        for (const Marker *const marker : exported(*review, all).markers) {
            ++categories[marker->category];
            ++voices[marker->voice];
            ++standings[review->answerTo(*marker) == Answer::Agree ? MarkerStanding::Agreed
                                                                   : MarkerStanding::Unanswered];
        }
    }
    const auto countOf = [review](const auto &counts, auto value) -> std::optional<int> {
        const auto found = counts.find(value);
        return review == nullptr ? std::nullopt
                                 : std::optional(found == counts.end() ? 0 : found->second);
    };
    m_markers = addGroup(tr("Marks"), m_offered.withMarkers);
    for (const Category category : allCategories) {
        const auto count = countOf(categories, category);
        if (count != 0) {
            QTreeWidgetItem *const item =
                add(m_markers, Kind::Category, categoryId(category).toString(),
                    categoryName(category), !m_offered.markers.hidden.contains(category), count);
            item->setIcon(0, codeSample(codeOf(category), palette,
                                        lookOf(context.codebook.code(codeOf(category)))));
        }
    }
    QTreeWidgetItem *const spoken = addGroup(tr("Marks: in whose words"));
    for (const Voice voice : allVoices) {
        const auto count = countOf(voices, voice);
        if (count != 0) {
            add(spoken, Kind::Voice, voiceId(voice).toString(), voiceName(voice),
                !m_offered.hiddenVoices.contains(voice), count);
        }
    }
    QTreeWidgetItem *const answered = addGroup(tr("Marks: what you said"));
    for (const MarkerStanding standing : {MarkerStanding::Agreed, MarkerStanding::Unanswered}) {
        add(answered, Kind::Standing, QString::number(static_cast<int>(standing)),
            standingChoice(standing), m_offered.standings.contains(standing),
            countOf(standings, standing));
    }
    for (QTreeWidgetItem *const group : {spoken, answered}) {
        group->setHidden(group->childCount() == 0);
    }
    m_markers->setExpanded(true);
    followGroup(m_markers);
}

void FilterTree::addAnnotations(const Review *review, const ExportContext &context)
{
    const Palette palette =
        Palette::load(isDark(this->palette()) ? PageTheme::Dark : PageTheme::Light);
    std::map<CodeId, int> codes;
    std::map<CoderId, int> coders;
    std::map<AnchorState, int> states;
    if (review != nullptr) {
        for (const PlacedAnnotation &placed : review->annotations) {
            ++codes[placed.annotation.code];
            ++coders[placed.annotation.coder];
            ++states[placed.anchor.state];
        }
    } else {
        for (const Code &code : context.codebook.codes()) {
            codes[code.id];
        }
        for (const Coder &coder : context.coders) {
            coders[coder.id == context.coders.front().id ? CoderId() : coder.id];
        }
        for (const AnchorState state : allStates) {
            states[state];
        }
    }
    const auto shownCount = [review](int count) {
        return review == nullptr ? std::nullopt : std::optional(count);
    };
    m_annotations = addGroup(tr("Annotations"), m_offered.withAnnotations);
    for (const auto &[code, count] : codes) {
        QTreeWidgetItem *const item =
            add(m_annotations, Kind::Code, code.text(), codeName(code, context.codebook),
                !m_offered.codes || m_offered.codes->contains(code), shownCount(count));
        item->setIcon(0, codeSample(code, palette, lookOf(context.codebook.code(code))));
    }
    QTreeWidgetItem *const by = addGroup(tr("Annotations: by whom"));
    for (const auto &[coder, count] : coders) {
        const auto known = std::ranges::find(context.coders, coder, &Coder::id);
        const QString name = coder.text().isEmpty() ? context.coders.front().name
                             : known == context.coders.end() || known->name.isEmpty()
                                 ? coder.text().left(8)
                                 : known->name;
        add(by, Kind::Coder, coder.text(), name.isEmpty() ? tr("You") : name,
            !m_offered.coders || m_offered.coders->contains(coder), shownCount(count));
    }
    QTreeWidgetItem *const placed = addGroup(tr("Annotations: place"));
    for (const auto &[state, count] : states) {
        add(placed, Kind::State, anchorStateId(state).toString(), anchorStateChoice(state),
            m_offered.states.contains(state), shownCount(count));
    }
    // One choice is none.
    by->setHidden(by->childCount() < 2);
    placed->setHidden(placed->childCount() < 2);
    m_annotations->setExpanded(true);
    followGroup(m_annotations);
}

QTreeWidgetItem *FilterTree::addGroup(const QString &name, std::optional<bool> isChosen)
{
    auto *const group = new QTreeWidgetItem(this, {name});
    QFont font = this->font();
    font.setWeight(QFont::DemiBold);
    group->setFont(0, font);
    group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable
                    | (isChosen ? Qt::ItemIsUserCheckable : Qt::NoItemFlags));
    if (isChosen) {
        group->setCheckState(0, *isChosen ? Qt::Checked : Qt::Unchecked);
    }
    return group;
}

QTreeWidgetItem *FilterTree::add(QTreeWidgetItem *group, Kind kind, const QString &id,
                                 const QString &name, bool isChosen, std::optional<int> count)
{
    auto *const item =
        new QTreeWidgetItem(group, {name, count ? QLocale().toString(*count) : QString()});
    item->setData(0, kindRole, static_cast<int>(kind));
    item->setData(0, idRole, id);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(0, isChosen ? Qt::Checked : Qt::Unchecked);
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

void FilterTree::follow(QTreeWidgetItem *item)
{
    if (item == m_markers || item == m_annotations) {
        const QSignalBlocker quiet(this);
        followGroup(item);
    }
    Q_EMIT changed();
}

void FilterTree::visit(Kind kind,
                       const std::function<void(const QString &id, bool isChosen)> &tell) const
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        const QTreeWidgetItem *const group = topLevelItem(i);
        for (int j = 0; j < group->childCount(); ++j) {
            const QTreeWidgetItem *const item = group->child(j);
            if (item->data(0, kindRole).toInt() == static_cast<int>(kind)) {
                tell(item->data(0, idRole).toString(), item->checkState(0) == Qt::Checked);
            }
        }
    }
}

ExportFilter FilterTree::filter() const
{
    ExportFilter filter = m_offered;
    if (m_markers == nullptr) {
        return filter;
    }
    filter.withMarkers = m_markers->checkState(0) == Qt::Checked;
    filter.withAnnotations = m_annotations->checkState(0) == Qt::Checked;
    visit(Kind::Category, [&](const QString &id, bool isChosen) {
        if (const auto category = categoryFromId(id); category && isChosen) {
            filter.markers.hidden.erase(*category);
        } else if (category) {
            filter.markers.hidden.insert(*category);
        }
    });
    visit(Kind::Voice, [&](const QString &id, bool isChosen) {
        if (const auto voice = voiceFromId(id); voice && isChosen) {
            filter.hiddenVoices.erase(*voice);
        } else if (voice) {
            filter.hiddenVoices.insert(*voice);
        }
    });
    visit(Kind::Standing, [&](const QString &id, bool isChosen) {
        const auto standing = static_cast<MarkerStanding>(id.toInt());
        if (isChosen) {
            filter.standings.insert(standing);
        } else {
            filter.standings.erase(standing);
        }
    });
    visit(Kind::State, [&](const QString &id, bool isChosen) {
        const auto state = std::ranges::find(allStates, id, anchorStateId);
        if (isChosen) {
            filter.states.insert(*state);
        } else {
            filter.states.erase(*state);
        }
    });
    const auto chosen = [this]<typename Id>(Kind kind, std::optional<std::set<Id>> &ids) {
        std::set<Id> set;
        bool areAll = true;
        visit(kind, [&](const QString &id, bool isChosen) {
            areAll = areAll && isChosen;
            if (isChosen) {
                set.insert(Id(id));
            }
        });
        ids = areAll ? std::nullopt : std::optional(std::move(set));
    };
    chosen(Kind::Code, filter.codes);
    chosen(Kind::Coder, filter.coders);
    return filter;
}

} // namespace slantlight::ui
