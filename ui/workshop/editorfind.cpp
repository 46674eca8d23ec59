// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workshop/editorfind.h"

#include "ui/look/clearbutton.h"
#include "ui/look/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

EditorFind::EditorFind(QPlainTextEdit &editor, QWidget *parent)
    : QFrame(parent)
    , m_editor(editor)
    , m_field(new QLineEdit(this))
{
    setObjectName(u"stepBar"_s);
    m_field->setPlaceholderText(tr("Find in this file"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setMaximumWidth(320);
    addClearButton(*m_field);
    m_field->installEventFilter(this);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(8, 6, 8, 6);
    row->addWidget(m_field, 1);
    const auto add = [this, row](const QString &icon, const QString &name, auto act) {
        auto *const button = new QToolButton(this);
        button->setIcon(symbolicIcon(icon));
        button->setAutoRaise(true);
        button->setToolTip(name);
        button->setAccessibleName(name);
        connect(button, &QToolButton::clicked, this, act);
        row->addWidget(button);
    };
    add(u"previous"_s, tr("Find previous"), &EditorFind::findPrevious);
    add(u"next"_s, tr("Find next"), &EditorFind::findNext);
    row->addStretch();
    add(u"close"_s, tr("Close"), &EditorFind::close);
    connect(m_field, &QLineEdit::textEdited, this, &EditorFind::findFromHere);
    hide();
}

void EditorFind::open()
{
    const QString selected = m_editor.textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator)) {
        m_field->setText(selected);
    }
    show();
    m_field->selectAll();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void EditorFind::close()
{
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    hide();
    tell(true);
    if (hadFocus) {
        m_editor.setFocus(Qt::OtherFocusReason);
    }
}

void EditorFind::find(QTextDocument::FindFlags flags)
{
    const QString words = m_field->text();
    if (words.isEmpty()) {
        open();
        return;
    }
    if (m_editor.find(words, flags)) {
        tell(true);
        return;
    }
    const QTextCursor before = m_editor.textCursor();
    m_editor.moveCursor(flags.testFlag(QTextDocument::FindBackward) ? QTextCursor::End
                                                                    : QTextCursor::Start);
    const bool isFound = m_editor.find(words, flags);
    if (!isFound) {
        m_editor.setTextCursor(before);
    }
    tell(isFound);
}

void EditorFind::findFromHere()
{
    QTextCursor start = m_editor.textCursor();
    start.setPosition(start.selectionStart());
    m_editor.setTextCursor(start);
    if (m_field->text().isEmpty()) {
        tell(true);
    } else {
        find({});
    }
}

void EditorFind::tell(bool isFound)
{
    if (m_field->property("error").toBool() == !isFound) {
        return;
    }
    m_field->setProperty("error", !isFound);
    m_field->style()->unpolish(m_field);
    m_field->style()->polish(m_field);
    m_field->setAccessibleDescription(isFound ? QString() : tr("Nothing found"));
}

bool EditorFind::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *const press = static_cast<QKeyEvent *>(event);
        if (press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter) {
            press->modifiers().testFlag(Qt::ShiftModifier) ? findPrevious() : findNext();
            return true;
        }
        if (press->key() == Qt::Key_Escape) {
            close();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace slantlight::ui
