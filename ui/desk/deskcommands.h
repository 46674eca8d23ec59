// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/review/change.h"

#include <QUndoCommand>

#include <functional>

namespace slantlight::ui {

/// Saves a change and makes it true on the desk, or does nothing and says why; returns what was
/// changed in fact.
using ApplyChange = std::function<Result<Change>(const Change &)>;

/// A change on the undo stack.
///
/// It is made of a change that was applied already, so that one that could not be saved never
/// reaches the stack: the redo that comes with the push does nothing. A later undo or redo that
/// cannot be saved leaves everything as it was and takes the command off the stack.
class ChangeCommand : public QUndoCommand
{
public:
    enum class Merging : std::uint8_t {
        Never,
        Memo, ///< with the memo edit of the same annotation shortly before
    };

    ChangeCommand(const QString &text, Change applied, ApplyChange apply,
                  Merging merging = Merging::Never);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand *later) override;

private:
    Change m_change;
    ApplyChange m_apply;
    Merging m_merging;
    bool m_isApplied = true;
};

} // namespace slantlight::ui
