// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUndoCommand>

#include <functional>

namespace slantlight::ui {

enum class Turn { Undo, Redo };

/// A step of the library on the undo stack.
///
/// It stands for one that was done already, so that one that could not be saved never reaches the
/// stack: the redo that comes with the push does nothing. A later undo or redo that cannot be saved
/// leaves everything as it was and takes the command off the stack.
class StepCommand : public QUndoCommand
{
public:
    /// Takes step @p step back, or does it again; tells whether that was possible.
    using TurnStep = std::function<bool(qint64 step, Turn turn)>;

    /// @p comesToNothing: a step that goes on with an earlier one, and has made it void.
    StepCommand(const QString &text, qint64 step, TurnStep turn, bool comesToNothing = false);

    [[nodiscard]] qint64 step() const { return m_step; }

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand *later) override;

private:
    qint64 m_step;
    TurnStep m_turn;
    bool m_comesToNothing;
    bool m_isDone = true;
};

} // namespace slantlight::ui
