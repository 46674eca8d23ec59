// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workshop/workshopbar.h"

#include "ui/look/icons.h"
#include "ui/workshop/workshopactions.h"

#include <QAction>
#include <QApplication>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

struct WorkshopBar
{
    Q_DECLARE_TR_FUNCTIONS(slantlight::ui::WorkshopBar)
};

} // namespace

QToolBar *addWorkshopBar(QMainWindow &window, const WorkshopActions &actions)
{
    QToolBar *const bar = window.addToolBar(WorkshopBar::tr("Tools"));
    bar->setObjectName(u"workshopTools"_s);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setIconSize({20, 20});
    bar->addActions({actions.newRule, actions.save});
    bar->addSeparator();
    bar->addActions({actions.undo, actions.redo});
    bar->addSeparator();
    bar->addAction(actions.find);
    bar->addSeparator();
    bar->addActions({actions.previousProblem, actions.nextProblem});
    auto *const space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    auto *const menu = new QToolButton(bar);
    menu->setIcon(symbolicIcon(u"menu"_s));
    menu->setMenu(actions.makeMenu(menu));
    menu->setPopupMode(QToolButton::InstantPopup);
    menu->setText(actions.menu->iconText());
    menu->setToolTip(actions.menu->toolTip());
    bar->addWidget(menu);
    QObject::connect(actions.menu, &QAction::triggered, menu, &QToolButton::showMenu);
    for (QAction *const action : {actions.newRule, actions.save}) {
        if (auto *const button = qobject_cast<QToolButton *>(bar->widgetForAction(action))) {
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        }
    }
    for (QToolButton *const button :
         bar->findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly)) {
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard where it is
        button->setAccessibleName(button->text());
    }
    return bar;
}

void walkParts(std::span<QWidget *const> parts, int step)
{
    const auto now = std::ranges::find_if(parts, [](const QWidget *part) {
        return part->hasFocus() || part->isAncestorOf(QApplication::focusWidget());
    });
    const auto count = static_cast<std::ptrdiff_t>(parts.size());
    const auto next = now == parts.end() ? 0 : now - parts.begin() + step + count;
    parts[static_cast<std::size_t>(next % count)]->setFocus(Qt::TabFocusReason);
}

} // namespace slantlight::ui
