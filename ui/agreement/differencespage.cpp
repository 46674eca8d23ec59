// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/agreement/differencespage.h"

#include "ui/words/agreementwords.h"
#include "ui/words/codename.h"
#include "ui/workshop/markcontext.h"
#include "ui/workshop/trialpanel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

enum Filter { Open, Settled, All };

QPushButton *makeButton(const QString &toolTip, QWidget *parent)
{
    auto *const button = new QPushButton(parent);
    button->setAutoDefault(false);
    button->setToolTip(toolTip);
    return button;
}

QString signOf(CodingDifferenceKind kind)
{
    switch (kind) {
    case CodingDifferenceKind::OnlyFirst:
        return u"\u25d0"_s; // half, the first one's
    case CodingDifferenceKind::OnlySecond:
        return u"\u25d1"_s;
    case CodingDifferenceKind::OtherCode:
        return u"\u2260"_s;
    case CodingDifferenceKind::OtherEnds:
        return u"\u21d4"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

DifferencesPage::DifferencesPage(QWidget *parent)
    : QWidget(parent)
    , m_pair(new QComboBox(this))
    , m_filter(new QComboBox(this))
    , m_panel(new TrialPanel(tr("Places where two coders differ"), this))
    , m_settled(new QLabel(this))
    , m_note(new QLineEdit(this))
    , m_takeFirst(makeButton(tr("Your annotation becomes what this coder said"), this))
    , m_takeSecond(makeButton(tr("Your annotation becomes what this coder said"), this))
    , m_leaveBoth(makeButton(tr("Both readings stand; no annotation changes"), this))
    , m_reopen(makeButton(tr("The difference counts as not settled; annotations stay"), this))
{
    m_pair->setAccessibleName(tr("Two coders whose differences are listed"));
    m_filter->setAccessibleName(tr("Which differences are listed"));
    m_filter->setObjectName(u"differencesShown"_s);
    //: Differences between coders that nobody has decided yet.
    m_filter->addItems({tr("Not settled"), tr("Settled"), tr("All")});
    m_settled->setObjectName(u"muted"_s);
    m_settled->setTextFormat(Qt::PlainText);
    m_settled->setWordWrap(true);
    m_note->setPlaceholderText(tr("Why? (may stay empty)"));
    m_note->setAccessibleName(tr("Note on how the difference is settled"));
    m_leaveBoth->setText(tr("Leave &both"));
    m_reopen->setText(tr("&Open again"));
    auto *const controls = new QWidget(this);
    auto *const controlsLine = new QHBoxLayout(controls);
    controlsLine->setContentsMargins(0, 0, 0, 0);
    controlsLine->addWidget(m_pair);
    controlsLine->addWidget(m_filter);
    m_panel->addControl(*controls);

    auto *const buttons = new QHBoxLayout;
    buttons->addWidget(m_note, 1);
    for (QPushButton *const button : {m_takeFirst, m_takeSecond, m_leaveBoth, m_reopen}) {
        buttons->addWidget(button);
    }
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_panel, 1);
    column->addWidget(m_settled);
    column->addLayout(buttons);

    connect(m_pair, &QComboBox::currentIndexChanged, this, &DifferencesPage::collect);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &DifferencesPage::refill);
    connect(m_takeFirst, &QPushButton::clicked, this, [this] { settleAs(SettledFor::First); });
    connect(m_takeSecond, &QPushButton::clicked, this, [this] { settleAs(SettledFor::Second); });
    connect(m_leaveBoth, &QPushButton::clicked, this, [this] { settleAs(SettledFor::Both); });
    connect(m_reopen, &QPushButton::clicked, this, [this] {
        if (const Row *const row = current()) {
            Q_EMIT reopened(articleOf(*row).article.id, row->sides);
        }
    });
    connect(m_panel, &TrialPanel::rowChosen, this, [this](const TrialRow &row) {
        if (row.span) {
            Q_EMIT placeWanted(row.article, *row.span);
        }
    });
    connect(m_panel, &TrialPanel::rowEntered, this, [this](const TrialRow &row) {
        if (row.span) {
            Q_EMIT placeEntered(row.article, *row.span);
        }
    });
    connect(list().selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DifferencesPage::follow);
    connect(list().model(), &QAbstractItemModel::modelReset, this, &DifferencesPage::follow);
    show(nullptr, {}, *Codebook::create({}));
}

QListView &DifferencesPage::list() const
{
    return m_panel->list();
}

void DifferencesPage::show(std::shared_ptr<const ComparedCoders> compared, const QStringList &names,
                           const Codebook &codebook)
{
    m_compared = std::move(compared);
    m_codeNames.clear();
    if (m_compared) {
        for (const CodeId &code : m_compared->report.request.codes) {
            m_codeNames.insert(code, codeName(code, codebook));
        }
    }
    if (names != m_names) {
        m_names = names;
        showPairs();
    }
    collect();
}

void DifferencesPage::showPairs()
{
    const QSignalBlocker quiet(m_pair);
    m_pair->clear();
    for (qsizetype first = 0; first < m_names.size(); ++first) {
        for (qsizetype second = first + 1; second < m_names.size(); ++second) {
            m_pair->addItem(tr("%1 and %2").arg(m_names.at(first), m_names.at(second)),
                            QPoint(int(first), int(second)));
        }
    }
    m_pair->setVisible(m_pair->count() > 1);
}

void DifferencesPage::setSettling(bool canSettle)
{
    m_canSettle = canSettle;
    follow();
}

int DifferencesPage::unsettled() const
{
    return int(std::ranges::count_if(m_rows, [](const Row &row) { return !row.settlement; }));
}

QString DifferencesPage::nameOf(std::size_t coder) const
{
    return m_names.value(qsizetype(coder));
}

void DifferencesPage::collect()
{
    const QPoint pair = m_pair->currentData().toPoint();
    m_first = std::size_t(pair.x());
    m_second = std::size_t(pair.y());
    m_rows.clear();
    const std::size_t articles =
        m_compared && m_names.size() >= 2 ? m_compared->report.articles.size() : 0;
    for (std::size_t i = 0; i < articles; ++i) {
        const CodedArticle &article = m_compared->report.articles[i].article;
        const auto chosen = [this](std::vector<CodedPlace> places) {
            std::erase_if(places, [this](const CodedPlace &place) {
                return !m_codeNames.contains(place.code);
            });
            return places;
        };
        const auto &first = article.coders.at(m_first);
        const auto &second = article.coders.at(m_second);
        if (!first || !second) {
            continue;
        }
        for (const CodingDifference &each : differencesOf(chosen(*first), chosen(*second))) {
            const QString sides = each.sides(article.text);
            const Settlement *const settlement = m_compared->settlement(article.id, sides);
            m_rows.push_back(
                {.article = i,
                 .difference = each,
                 .sides = sides,
                 .settlement = settlement ? std::optional(*settlement) : std::nullopt});
        }
    }
    refill();
    Q_EMIT counted();
}

const AgreementReport::OfArticle &DifferencesPage::articleOf(const Row &row) const
{
    return m_compared->report.articles[row.article];
}

QString DifferencesPage::saidBy(std::size_t coder, const std::optional<CodedPlace> &place,
                                const QString &text) const
{
    if (!place) {
        //: %1 is a coder, who has not marked a place.
        return tr("%1: nothing").arg(nameOf(coder));
    }
    //: What a coder said of a place: %1 is their name, %2 the code and %3 the words.
    return tr("%1: %2, “%3”")
        .arg(nameOf(coder), m_codeNames.value(place->code),
             place->span.in(text).toString().simplified());
}

TrialRow DifferencesPage::rowFor(const Row &row) const
{
    const CodedArticle &article = articleOf(row).article;
    const TextSpan span = row.difference.span();
    const MarkContext context = contextOf(article.text, span);
    const QString kind = differenceText(row.difference.kind, nameOf(m_first), nameOf(m_second));
    return {.sign = row.settlement ? u"\u2713"_s : signOf(row.difference.kind),
            .kind = row.settlement ? NoteKind::Passing : NoteKind::Warning,
            .text = context.text,
            .strong = {.begin = context.begin, .length = context.length},
            .detail = saidBy(m_first, row.difference.first, article.text) + u" · "_s
                      + saidBy(m_second, row.difference.second, article.text),
            .place = kind,
            .span = span,
            .article = article.id};
}

void DifferencesPage::refill()
{
    const int filter = m_filter->currentIndex();
    std::vector<TrialRow> shown;
    m_shown.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool isSettled = m_rows[i].settlement.has_value();
        if (filter == All || isSettled == (filter == Settled)) {
            m_shown.push_back(i);
            shown.push_back(rowFor(m_rows[i]));
        }
    }
    const bool hasPair = m_compared && m_names.size() >= 2;
    const QString nothing = !hasPair         ? QString()
                            : m_rows.empty() ? tr("They said the same of every place.")
                            : filter == Open ? tr("All differences are settled.")
                                             : tr("No difference is settled yet.");
    //: Of differences between coders, how many (%2 of %1) are not settled yet.
    const QString summary =
        hasPair && !m_rows.empty()
            ? tr("%n difference(s), %1 not settled", nullptr, int(m_rows.size())).arg(unsettled())
            : QString();
    m_isFilling = true;
    m_panel->show(std::move(shown), summary, nothing);
    choose(m_chosen);
    m_isFilling = false;
    follow();
}

/// Makes that difference the current one; where it is gone, what stands in its place.
void DifferencesPage::choose(const Identity &identity)
{
    const auto same = std::ranges::find_if(
        m_shown, [&](std::size_t row) { return identityOf(m_rows[row]) == identity; });
    if (same != m_shown.end()) {
        list().setCurrentIndex(list().model()->index(int(same - m_shown.begin()), 0));
    } else if (!list().currentIndex().isValid() && !m_shown.empty()) {
        list().setCurrentIndex(list().model()->index(0, 0));
    }
}

DifferencesPage::Identity DifferencesPage::identityOf(const Row &row) const
{
    return {.article = articleOf(row).article.id,
            .sides = row.sides,
            .coders = {nameOf(m_first), nameOf(m_second)}};
}

const DifferencesPage::Row *DifferencesPage::current() const
{
    const int row = list().currentIndex().row();
    return row < 0 || std::size_t(row) >= m_shown.size() ? nullptr
                                                         : &m_rows[m_shown[std::size_t(row)]];
}

void DifferencesPage::follow()
{
    if (m_isFilling) {
        return;
    }
    const Row *const row = current();
    if (row != nullptr) { // while the coders are compared there is none, and the note waits
        const Identity now = identityOf(*row);
        if (!(now == m_chosen) || row->settlement) {
            m_note->clear();
        }
        m_chosen = now;
    }
    const bool can = row != nullptr && m_canSettle;
    //: A button: the place is to be as the coder %1 said.
    m_takeFirst->setText(tr("As %1").arg(nameOf(m_first)));
    m_takeSecond->setText(tr("As %1").arg(nameOf(m_second)));
    for (QPushButton *const button : {m_takeFirst, m_takeSecond, m_leaveBoth}) {
        button->setEnabled(can);
        button->setVisible(row == nullptr || !row->settlement);
    }
    m_note->setEnabled(can);
    m_note->setVisible(row == nullptr || !row->settlement);
    m_reopen->setVisible(row != nullptr && row->settlement.has_value());
    m_reopen->setEnabled(can);
    QString told;
    if (row != nullptr && row->settlement) {
        const Settlement &settlement = *row->settlement;
        told = settlement.choice == SettledFor::Both
                   ? tr("Settled: both stand.")
                   //: %1 is a coder.
                   : tr("Settled: as %1 said.")
                         .arg(nameOf(settlement.choice == SettledFor::First ? m_first : m_second));
        told += settlement.note.isEmpty() ? QString() : u' ' + settlement.note;
    } else if (row != nullptr) {
        told = articleOf(*row).article.title;
    }
    m_settled->setText(told);
}

void DifferencesPage::settleAs(SettledFor choice)
{
    const Row *const row = current();
    if (row == nullptr) {
        return;
    }
    const AgreementRequest &request = m_compared->report.request;
    const Settling settling{.article = articleOf(*row).article.id,
                            .text = articleOf(*row).article.text,
                            .first = request.coders[m_first],
                            .second = request.coders[m_second],
                            .difference = row->difference,
                            .choice = choice,
                            .note = m_note->text().trimmed()};
    list().setFocus(Qt::OtherFocusReason);
    Q_EMIT settled(settling);
}

} // namespace slantlight::ui
