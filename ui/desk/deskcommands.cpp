// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/deskcommands.h"

#include <utility>

namespace slantlight::ui {

StepCommand::StepCommand(const QString &text, qint64 step, TurnStep turn, bool comesToNothing)
    : QUndoCommand(text)
    , m_step(step)
    , m_turn(std::move(turn))
    , m_comesToNothing(comesToNothing)
{
}

void StepCommand::undo()
{
    setObsolete(!m_turn(m_step, Turn::Undo));
    m_isDone = false;
}

void StepCommand::redo()
{
    if (!std::exchange(m_isDone, true)) {
        setObsolete(!m_turn(m_step, Turn::Redo));
    }
}

int StepCommand::id() const
{
    return 1; // all of them may go on with an earlier one
}

bool StepCommand::mergeWith(const QUndoCommand *later)
{
    // Nothing else is put onto the stack.
    const auto &next = static_cast<const StepCommand &>(*later);
    if (next.m_step != m_step) {
        return false;
    }
    setObsolete(next.m_comesToNothing);
    return true;
}

} // namespace slantlight::ui
