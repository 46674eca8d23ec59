// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/undohistory.h"

#include "ui/look/choicemodel.h"
#include "ui/look/choicepopup.h"
#include "ui/window/actions.h"

#include <QAction>
#include <QUndoStack>

#include <vector>

namespace slantlight::ui {

UndoHistory::UndoHistory(QUndoStack &changes, const Actions &actions, QWidget &window)
    : QObject(&window)
    , m_changes(changes)
    , m_popup(new ChoicePopup(tr("Step"), &window))
{
    m_popup->setHint(tr("Back to which step?"));
    QAction *const action = actions.history;
    const auto follow = [this, action] {
        action->setEnabled(m_changes.count() > 0);
    };
    follow();
    connect(&changes, &QUndoStack::indexChanged, action, follow);
    connect(action, &QAction::triggered, this, &UndoHistory::open);
    connect(m_popup, &ChoicePopup::chosen, this,
            [this](const QString &step) { m_changes.setIndex(step.toInt()); });
}

void UndoHistory::open()
{
    std::vector<Choice> steps;
    for (int step = m_changes.count(); step >= 0; --step) {
        steps.push_back({.id = QString::number(step),
                         .text = step == 0 ? tr("As it was opened") : m_changes.text(step - 1),
                         .group = tr("Steps, the last one first"),
                         .key = {},
                         .toolTip = {},
                         .icon = {},
                         .isCurrent = step == m_changes.index()});
    }
    m_popup->offer(std::move(steps), {});
    m_popup->openOver();
}

} // namespace slantlight::ui
