// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/switchedoff.h"

#include "ui/desk/desk.h"
#include "ui/words/codename.h"

#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

SwitchedOff::SwitchedOff(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_kinds(makeButton(tr("Kinds of marks that are switched off"), &SwitchedOff::offerKinds))
    , m_rules(makeButton(tr("Rules that are switched off"), &SwitchedOff::offerRules))
{
    m_kinds->setToolTip(tr("Switch a kind of marks on again"));
    m_rules->setToolTip(tr("Switch a rule on again"));
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_kinds);
    column->addWidget(m_rules);
}

QToolButton *SwitchedOff::makeButton(const QString &name, void (SwitchedOff::*offer)())
{
    auto *const button = new QToolButton(this);
    button->setObjectName(u"choice"_s);
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAccessibleName(name);
    button->setMenu(new QMenu(button));
    connect(button->menu(), &QMenu::aboutToShow, this, offer);
    return button;
}

void SwitchedOff::refresh(bool withKinds)
{
    const auto kinds = static_cast<int>(m_desk.filter().hidden.size());
    m_kinds->setText(tr("%Ln kind(s) switched off", nullptr, kinds) + u" \u25be"_s);
    m_kinds->setVisible(withKinds && kinds > 0 && m_desk.article());
    const auto rules = static_cast<int>(m_desk.silencedRules().size());
    m_rules->setText(tr("%Ln rule(s) switched off", nullptr, rules) + u" \u25be"_s);
    m_rules->setVisible(rules > 0);
}

void SwitchedOff::offerKinds()
{
    QMenu *const menu = m_kinds->menu();
    menu->clear();
    for (const Category category : m_desk.filter().hidden) {
        menu->addAction(tr("Switch on %1").arg(categoryName(category)), this, [this, category] {
            MarkerFilter filter = m_desk.filter();
            filter.hidden.erase(category);
            m_desk.setFilter(filter);
        });
    }
    if (m_desk.filter().hidden.size() > 1) {
        menu->addSeparator();
        menu->addAction(tr("Switch on all kinds"), this, &SwitchedOff::switchOnAllKinds);
    }
}

void SwitchedOff::switchOnAllKinds()
{
    MarkerFilter filter = m_desk.filter();
    filter.hidden.clear();
    m_desk.setFilter(filter);
}

void SwitchedOff::offerRules()
{
    QMenu *const menu = m_rules->menu();
    menu->clear();
    for (const RuleId &rule : m_desk.silencedRules()) {
        menu->addAction(tr("Switch on %1").arg(rule.text()), this,
                        [this, rule] { m_desk.useAgain(rule); });
    }
}

} // namespace slantlight::ui
