// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workshop/editorpane.h"

#include "core/rules/ruleoutline.h"
#include "ui/packs/rulepacks.h"
#include "ui/workshop/editorfind.h"
#include "ui/workshop/filebar.h"
#include "ui/workshop/gotoline.h"
#include "ui/workshop/ruleeditor.h"
#include "ui/workshop/workshopactions.h"

#include <QAction>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

EditorPane::EditorPane(RulePacks &packs, const WorkshopActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_packs(packs)
    , m_actions(actions)
    , m_bar(new FileBar(packs, this))
    , m_editor(new RuleEditor(this))
    , m_find(new EditorFind(*m_editor, this))
    , m_goTo(new GoToLine(*m_editor, this))
    , m_hint(
          new QLabel(tr("Choose a rule or a file at the left to read it, or begin a rule of your "
                        "own with Ctrl+N. In an article, select some words and press R."),
                     this))
{
    m_hint->setObjectName(u"emptyText"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_hint->setContentsMargins(12, 12, 12, 12);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_hint, 1);
    column->addWidget(m_editor, 1);
    column->addWidget(m_find);
    column->addWidget(m_goTo);
    connectActions();
}

void EditorPane::connectActions()
{
    const auto on = [this](const QAction *action, auto act) {
        connect(action, &QAction::triggered, this, act);
    };
    on(m_actions.revert, [this] { file()->revert(); });
    on(m_actions.undo, [this] { m_editor->undo(); });
    on(m_actions.redo, [this] { m_editor->redo(); });
    on(m_actions.find, [this] { openFind(false); });
    on(m_actions.replace, [this] { openFind(true); });
    on(m_actions.goToLine, [this] { openGoTo(); });
    on(m_actions.findNext, [this] { m_find->findNext(); });
    on(m_actions.findPrevious, [this] { m_find->findPrevious(); });
    on(m_actions.complete, [this] { m_editor->complete(); });
    on(m_actions.comment, [this] { m_editor->toggleComments(); });
    on(m_actions.editor, [this] { m_editor->setFocus(Qt::ShortcutFocusReason); });
    on(m_actions.largerText, [this] { m_editor->enlargeText(); });
    on(m_actions.smallerText, [this] { m_editor->reduceText(); });
    on(m_actions.usualText, [this] { m_editor->setFontSize(0); });
    on(m_actions.nextProblem, [this] { goToProblem(1); });
    on(m_actions.previousProblem, [this] { goToProblem(-1); });
    connect(m_editor, &QPlainTextEdit::undoAvailable, m_actions.undo, &QAction::setEnabled);
    connect(m_editor, &QPlainTextEdit::redoAvailable, m_actions.redo, &QAction::setEnabled);
    connect(m_editor, &RuleEditor::lineChanged, this, &EditorPane::followLine);
    connect(&m_packs.files(), &RuleFiles::changed, this, &EditorPane::enableActions);
}

void EditorPane::goToProblem(int step)
{
    if (m_editor->goToProblem(step)) {
        m_editor->setFocus(Qt::ShortcutFocusReason);
    } else {
        Q_EMIT said(tr("Nothing is wrong in this file."));
    }
}

void EditorPane::openFind(bool isToReplace)
{
    m_goTo->close();
    isToReplace ? m_find->openToReplace() : m_find->open();
}

void EditorPane::openGoTo()
{
    m_find->close();
    m_goTo->open();
}

void EditorPane::setFile(RuleFile *file)
{
    m_editor->setFile(file);
    m_goTo->close();
    file != nullptr ? m_find->followFile() : m_find->close();
    m_bar->setFile(file);
    m_editor->setVisible(file != nullptr);
    m_hint->setVisible(file == nullptr);
    enableActions();
    followLine();
}

RuleFile *EditorPane::file() const
{
    return m_editor->file();
}

void EditorPane::enableActions()
{
    const bool isOwn = file() != nullptr && !file()->isReadOnly();
    const bool isDirty = isOwn && file()->isDirty();
    for (QAction *const action : {m_actions.find, m_actions.findNext, m_actions.findPrevious,
                                  m_actions.replace, m_actions.goToLine}) {
        action->setEnabled(file() != nullptr);
    }
    m_actions.save->setEnabled(isDirty);
    m_actions.revert->setEnabled(isDirty);
    m_actions.copyRule->setEnabled(file() != nullptr && !isOwn);
    m_actions.undo->setEnabled(isOwn && file()->document().isUndoAvailable());
    m_actions.redo->setEnabled(isOwn && file()->document().isRedoAvailable());
    m_actions.comment->setEnabled(isOwn);
    m_actions.complete->setEnabled(isOwn);
}

QString EditorPane::ruleHere() const
{
    if (file() == nullptr || packFileKind(file()->name()) != PackFileKind::Rules) {
        return {};
    }
    const auto parts = outlineOf(file()->text(), PackFileKind::Rules);
    const auto here = std::ranges::find_if(
        parts, [line = m_editor->line()](const OutlinedPart &part) { return part.contains(line); });
    return here == parts.end() ? QString() : here->name;
}

bool EditorPane::hasMistakes() const
{
    return std::ranges::contains(m_editor->notes(), NoteKind::Mistake, &EditorNote::kind);
}

void EditorPane::followLine()
{
    const QString rule = ruleHere();
    m_bar->setRule(rule);
    Q_EMIT ruleChanged(rule);
}

} // namespace slantlight::ui
