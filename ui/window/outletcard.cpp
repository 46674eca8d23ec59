// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/outletcard.h"

#include "core/outlet/origin.h"
#include "ui/look/plaintooltip.h"
#include "ui/render/articlelayout.h"
#include "ui/words/countryname.h"
#include "ui/words/listing.h"
#include "ui/words/outletwords.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr int gapToChip = 6;

QString capitalised(QString words)
{
    if (!words.isEmpty()) {
        words[0] = words.at(0).toUpper();
    }
    return words;
}

void fill(QLabel *label, const QString &words)
{
    label->setText(words);
    label->setVisible(!words.isEmpty());
}

} // namespace

OutletCard::OutletCard(QWidget *parent)
    : FloatingCard(parent)
    , m_name(addLabel(1.15))
    , m_kind(addLabel())
    , m_meaning(addLabel())
    , m_owner(addLabel())
    , m_cite(addMutedLabel())
    , m_chain(addLabel(0.9))
    , m_more(addMutedLabel())
{
    setObjectName(u"outletCard"_s);
    setFocusPolicy(Qt::StrongFocus);
    for (QLabel *const label : {m_name, m_chain}) {
        QFont strong = label->font();
        strong.setWeight(QFont::DemiBold);
        label->setFont(strong);
    }
    m_chain->setText(tr("Where this text comes from"));

    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(18, 12, 14, 14);
    column->setSpacing(6);
    for (QLabel *const label : {m_name, m_kind, m_meaning, m_owner, m_cite}) {
        column->addWidget(label);
    }
    column->addSpacing(6);
    column->addWidget(m_chain);
    auto *const links = new QVBoxLayout;
    links->setSpacing(0);
    for (Link &link : m_links) {
        link.button = addButton(QString(), QString());
        link.button->setObjectName(u"link"_s);
        link.button->setCursor(Qt::PointingHandCursor);
        links->addWidget(link.button);
        connect(link.button, &QPushButton::clicked, this, [this, &link] {
            if (link.span) {
                Q_EMIT placeChosen(*link.span);
            }
        });
    }
    column->addLayout(links);
    column->addWidget(m_more);
}

void OutletCard::setOrigin(const std::vector<OriginLink> &origin)
{
    setOutlet(origin.front());
    fillLinks(origin);
    announce(codeOf(Category::Outlet));
    QStringList spoken{spokenText()};
    for (const Link &link : m_links) {
        if (!link.button->isHidden()) {
            spoken.append(link.button->text());
        }
    }
    setAccessibleName(spoken.join(u". "_s));
}

void OutletCard::setOutlet(const OriginLink &link)
{
    fill(m_name, link.name.isEmpty() ? originWords(link) : link.name);
    if (!link.outlet) {
        fill(m_kind, {});
        fill(m_meaning, link.name.isEmpty()
                            ? QString()
                            : tr("No table of outlets knows it. A file outlets.csv beside the "
                                 "library can tell about it."));
        fill(m_owner, {});
        fill(m_cite, {});
        return;
    }
    const OutletFacts &facts = *link.outlet;
    QStringList what{outletMediumName(facts.medium), outletKindName(facts.kind),
                     facts.country.isEmpty() ? QString() : countryName(facts.country),
                     //: %1 is the year in which an outlet began.
                     facts.since.isEmpty() ? QString() : tr("since %1").arg(facts.since)};
    what.removeAll(QString());
    fill(m_kind, capitalised(listed(what)));
    fill(m_meaning,
         facts.kind.isEmpty() ? tr("Who directs it is not known.") : outletKindMeaning(facts.kind));
    fill(m_owner, facts.owner.isEmpty() ? tr("Who owns it is not known.")
                                        : tr("Owner: %1").arg(facts.owner));
    //: %1 is where facts about an outlet are known from, with a year.
    fill(m_cite, facts.cite.isEmpty() ? QString() : tr("Known from: %1").arg(facts.cite));
}

void OutletCard::fillLinks(const std::vector<OriginLink> &origin)
{
    for (std::size_t i = 0; i < mostLinks; ++i) {
        Link &link = m_links.at(i);
        link.button->setVisible(i < origin.size());
        link.span = i < origin.size() ? origin[i].span : std::nullopt;
        if (i >= origin.size()) {
            continue;
        }
        const QString words = originWords(origin[i]);
        const QString clue = originClueWords(origin[i]);
        const QString all = words + u" · "_s + clue;
        const int room = greatestWidth - 44;
        link.button->setText(
            link.button->fontMetrics()
                .elidedText(words, Qt::ElideRight,
                            room - link.button->fontMetrics().horizontalAdvance(u" · "_s + clue))
                .replace(u'&', u"&&"_s)
            + u" · "_s + clue);
        link.button->setAccessibleName(all);
        link.button->setToolTip(link.span ? plainToolTip(all) + u"\n"_s + tr("Show the place")
                                          : plainToolTip(all));
        link.button->setEnabled(link.span.has_value());
    }
    const auto more = std::max<std::ptrdiff_t>(0, std::ssize(origin) - std::ptrdiff_t(mostLinks));
    m_more->setText(
        tr("and %n more", "links in the chain by which a text came", static_cast<int>(more)));
    m_more->setVisible(more > 0);
}

void OutletCard::takeFocus()
{
    for (const Link &link : m_links) {
        if (!link.button->isHidden() && link.button->isEnabled()) {
            link.button->setFocus(Qt::PopupFocusReason);
            return;
        }
    }
    setFocus(Qt::PopupFocusReason);
}

void OutletCard::turnFocus(int step)
{
    std::vector<QPushButton *> buttons;
    for (const Link &link : m_links) {
        if (!link.button->isHidden() && link.button->isEnabled()) {
            buttons.push_back(link.button);
        }
    }
    const auto here = std::ranges::find_if(buttons, &QWidget::hasFocus) - buttons.begin();
    const auto there = here + step;
    if (there >= 0 && there < std::ssize(buttons)) {
        buttons.at(static_cast<std::size_t>(there))->setFocus(Qt::OtherFocusReason);
    }
}

// Up and down go from link to link, as in a list.
bool OutletCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            turnFocus(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
    }
    return FloatingCard::eventFilter(watched, event);
}

void OutletCard::standBelow(const QRect &place)
{
    const QRect bounds = parentWidget()->rect();
    const int width = std::min(greatestWidth, bounds.width() - 16);
    const int left = std::clamp(place.left(), 8, std::max(8, bounds.width() - 8 - width));
    setGeometry(left, place.bottom() + gapToChip, width, heightForWidth(width));
}

} // namespace slantlight::ui
