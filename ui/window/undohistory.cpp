// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/undohistory.h"

#include "ui/desk/desk.h"
#include "ui/look/choicemodel.h"
#include "ui/look/choicepopup.h"
#include "ui/window/actions.h"

#include <QAction>
#include <QUndoStack>

#include <vector>

namespace slantlight::ui {

UndoHistory::UndoHistory(Desk &desk, const Actions &actions, QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_popup(new ChoicePopup(tr("Step"), &window))
{
    m_popup->setHint(tr("Back to which step?"));
    QAction *const action = actions.history;
    const QUndoStack &changes = desk.undoStack();
    const auto follow = [&changes, action] {
        action->setEnabled(changes.count() > 0);
    };
    follow();
    connect(&changes, &QUndoStack::indexChanged, action, follow);
    connect(action, &QAction::triggered, this, &UndoHistory::open);
    connect(m_popup, &ChoicePopup::chosen, this,
            [this](const QString &step) { m_desk.undoStack().setIndex(step.toInt()); });
}

void UndoHistory::open()
{
    const QUndoStack &changes = m_desk.undoStack();
    std::vector<Choice> steps;
    for (int step = changes.count(); step >= 0; --step) {
        steps.push_back({.id = QString::number(step),
                         .text = step == 0 ? tr("As it was opened") : m_desk.changeText(step - 1),
                         .group = tr("Steps, the last one first"),
                         .key = {},
                         .toolTip = {},
                         .icon = {},
                         .isCurrent = step == changes.index()});
    }
    m_popup->offer(std::move(steps), {});
    m_popup->openOver();
}

} // namespace slantlight::ui
