// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/deskcommands.h"

#include <chrono>

namespace slantlight::ui {

namespace {

// A longer pause than this between two edits of a memo is the end of an editing session.
constexpr std::chrono::seconds editingPause(30);

constexpr int memoCommand = 1;

} // namespace

ChangeCommand::ChangeCommand(const QString &text, Change applied, ApplyChange apply,
                             Merging merging)
    : QUndoCommand(text)
    , m_change(std::move(applied))
    , m_apply(std::move(apply))
    , m_merging(merging)
{
}

void ChangeCommand::undo()
{
    auto done = m_apply(reversed(m_change));
    setObsolete(!done);
    if (done) {
        m_change = reversed(*std::move(done));
    }
    m_isApplied = false;
}

void ChangeCommand::redo()
{
    if (m_isApplied) {
        return;
    }
    auto done = m_apply(m_change);
    setObsolete(!done);
    if (done) {
        m_change = *std::move(done);
    }
    m_isApplied = true;
}

int ChangeCommand::id() const
{
    return m_merging == Merging::Memo ? memoCommand : -1;
}

bool ChangeCommand::mergeWith(const QUndoCommand *later)
{
    // The stack asks only commands with the same id, and memoCommand is this class alone.
    const auto &next = static_cast<const ChangeCommand *>(later)->m_change;
    auto &mine = std::get<AnnotationChange>(m_change);
    const auto &theirs = std::get<AnnotationChange>(next);
    if (!theirs.before || mine.after != theirs.before
        || mine.after->annotation.modified.addDuration(editingPause)
               < theirs.after->annotation.modified) {
        return false;
    }
    mine.after = theirs.after;
    setObsolete(mine.before->annotation.memo == mine.after->annotation.memo);
    return true;
}

} // namespace slantlight::ui
