// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workshop/editorfind.h"

#include "ui/look/clearbutton.h"
#include "ui/look/icons.h"
#include "ui/look/plaintooltip.h"
#include "ui/workshop/editorcommands.h"

#include <QAccessibleAnnouncementEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr int widestField = 320; ///< pixels

} // namespace

EditorFind::EditorFind(QPlainTextEdit &editor, QWidget *parent)
    : QFrame(parent)
    , m_editor(editor)
    , m_field(new QLineEdit(this))
    , m_case(new QToolButton(this))
    , m_whole(new QToolButton(this))
    , m_replacement(new QLineEdit(this))
    , m_replace(new QPushButton(tr("&Replace"), this))
    , m_replaceAll(new QPushButton(tr("Replace &all"), this))
    , m_told(new QLabel(this))
{
    setObjectName(u"stepBar"_s);
    setStyleSheet(u"QLineEdit[error=\"true\"] { border-color: #c0492b; }"_s);
    m_field->setPlaceholderText(tr("Find in this file"));
    m_replacement->setPlaceholderText(tr("Replace with"));
    for (QLineEdit *const field : {m_field, m_replacement}) {
        field->setAccessibleName(field->placeholderText());
        field->setMaximumWidth(widestField);
        addClearButton(*field);
        field->installEventFilter(this);
    }
    m_told->setObjectName(u"muted"_s);
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    m_told->hide();
    QHBoxLayout *const findRow = makeFindRow();
    auto *const close = new QToolButton(this);
    close->setIcon(symbolicIcon(u"close"_s));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close"));
    close->setAccessibleName(close->toolTip());

    auto *const rows = new QGridLayout(this);
    rows->setContentsMargins(8, 6, 8, 6);
    rows->setHorizontalSpacing(6);
    rows->setVerticalSpacing(6);
    rows->setColumnStretch(0, 1);
    rows->setColumnStretch(1, 1);
    rows->addWidget(m_field, 0, 0);
    rows->addLayout(findRow, 0, 1);
    rows->addWidget(close, 0, 2);
    rows->addWidget(m_replacement, 1, 0);
    rows->addLayout(makeReplaceRow(), 1, 1, 1, 2);
    rows->addWidget(m_told, 2, 0, 1, 3);
    setTabOrder({m_field, m_replacement, m_replace, m_replaceAll, m_case, m_whole});

    connect(m_field, &QLineEdit::textEdited, this, &EditorFind::findFromHere);
    connect(m_replace, &QPushButton::clicked, this, &EditorFind::replace);
    connect(m_replaceAll, &QPushButton::clicked, this, &EditorFind::replaceAll);
    connect(close, &QToolButton::clicked, this, &EditorFind::close);
    followFile();
    hide();
}

QHBoxLayout *EditorFind::makeFindRow()
{
    auto *const row = new QHBoxLayout;
    row->setSpacing(2);
    addToggle(m_case, row, tr("Match capital letters"), Qt::Key_C);
    addToggle(m_whole, row, tr("Whole words only"), Qt::Key_W);
    m_case->setText(u"Aa"_s);
    m_whole->setText(u"W"_s);
    const auto addStep = [this, row](const QString &icon, const QString &name, auto act) {
        auto *const button = new QToolButton(this);
        button->setIcon(symbolicIcon(icon));
        button->setAutoRaise(true);
        button->setToolTip(name);
        button->setAccessibleName(name);
        connect(button, &QToolButton::clicked, this, act);
        row->addWidget(button);
    };
    addStep(u"previous"_s, tr("Find previous"), &EditorFind::findPrevious);
    addStep(u"next"_s, tr("Find next"), &EditorFind::findNext);
    row->addStretch();
    return row;
}

QHBoxLayout *EditorFind::makeReplaceRow()
{
    auto *const row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_replace);
    row->addWidget(m_replaceAll);
    row->addStretch();
    return row;
}

void EditorFind::addToggle(QToolButton *button, QHBoxLayout *row, const QString &name, Qt::Key key)
{
    const QString keys = QKeySequence(Qt::ALT | key).toString(QKeySequence::NativeText);
    button->setCheckable(true);
    button->setAutoRaise(true);
    //: What a button switches, and its key.
    button->setToolTip(plainToolTip(tr("%1 (%2)").arg(name, keys)));
    button->setAccessibleName(name);
    connect(button, &QToolButton::clicked, this, &EditorFind::findFromHere);
    row->addWidget(button);
}

QToolButton *EditorFind::toggleOf(int key) const
{
    switch (key) {
    case Qt::Key_C:
        return m_case;
    case Qt::Key_W:
        return m_whole;
    default:
        return nullptr;
    }
}

void EditorFind::open()
{
    takeSelectedWords();
    show();
    m_field->selectAll();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void EditorFind::openToReplace()
{
    m_isReplacing = true;
    followFile();
    open();
    // The words are there: what is wanted next are the others.
    if (m_editor.textCursor().hasSelection() && m_replacement->isEnabled()) {
        m_replacement->selectAll();
        m_replacement->setFocus(Qt::ShortcutFocusReason);
    }
}

void EditorFind::takeSelectedWords()
{
    const QString selected = m_editor.textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator)) {
        m_field->setText(selected);
    }
}

void EditorFind::close()
{
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    hide();
    m_isReplacing = false;
    followFile();
    if (hadFocus) {
        m_editor.setFocus(Qt::OtherFocusReason);
    }
}

void EditorFind::followFile()
{
    for (QWidget *const part :
         std::initializer_list<QWidget *>{m_replacement, m_replace, m_replaceAll}) {
        part->setVisible(m_isReplacing);
        part->setEnabled(reason().isEmpty());
        part->setToolTip(reason().isEmpty() ? QString() : plainToolTip(reason()));
        part->setAccessibleDescription(reason());
    }
    m_replaced = 0;
    m_told->hide();
    tell(true);
}

QTextDocument::FindFlags EditorFind::flags() const
{
    QTextDocument::FindFlags flags;
    flags.setFlag(QTextDocument::FindCaseSensitively, m_case->isChecked());
    flags.setFlag(QTextDocument::FindWholeWords, m_whole->isChecked());
    return flags;
}

void EditorFind::find(QTextDocument::FindFlags direction)
{
    const QString words = m_field->text();
    if (words.isEmpty()) {
        open();
        return;
    }
    if (m_editor.find(words, flags() | direction)) {
        tell(true);
        return;
    }
    const QTextCursor before = m_editor.textCursor();
    m_editor.moveCursor(direction.testFlag(QTextDocument::FindBackward) ? QTextCursor::End
                                                                        : QTextCursor::Start);
    const bool isFound = m_editor.find(words, flags() | direction);
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
    m_replaced = 0;
    if (m_field->text().isEmpty()) {
        tell(true);
    } else {
        find({});
    }
}

bool EditorFind::isAtMatch() const
{
    const QTextCursor selected = m_editor.textCursor();
    const QTextCursor match =
        m_editor.document()->find(m_field->text(), selected.selectionStart(), flags());
    return !match.isNull() && match.selectionStart() == selected.selectionStart()
           && match.selectionEnd() == selected.selectionEnd();
}

void EditorFind::replace()
{
    if (m_editor.isReadOnly()) {
        return;
    }
    const bool isReplaced = isAtMatch();
    if (isReplaced) {
        m_editor.textCursor().insertText(m_replacement->text());
    }
    find({});
    if (isReplaced) {
        tellReplaced(++m_replaced);
    }
}

void EditorFind::replaceAll()
{
    if (m_editor.isReadOnly()) {
        return;
    }
    if (m_field->text().isEmpty()) {
        open();
        return;
    }
    const int count =
        replaceWords(*m_editor.document(), m_field->text(), m_replacement->text(), flags());
    m_replaced = 0;
    tell(count > 0);
    if (count > 0) {
        tellReplaced(count);
    }
}

void EditorFind::tell(bool isFound)
{
    say(isFound ? QString() : tr("Nothing found"));
    if (m_field->property("error").toBool() == !isFound) {
        return;
    }
    m_field->setProperty("error", !isFound);
    m_field->style()->unpolish(m_field);
    m_field->style()->polish(m_field);
    m_field->setAccessibleDescription(isFound ? QString() : tr("Nothing found"));
}

void EditorFind::tellReplaced(int count)
{
    tell(true); // that no place is left is what was wanted
    //: How many places of a text were replaced; short.
    say(tr("%n replaced", nullptr, count));
    QAccessibleAnnouncementEvent announcement(m_told, m_told->text());
    QAccessible::updateAccessibility(&announcement);
}

void EditorFind::say(const QString &text)
{
    m_told->setText(m_isReplacing && m_editor.isReadOnly() ? reason() : text);
    if (!m_told->text().isEmpty()) {
        m_told->show();
    }
}

QString EditorFind::reason() const
{
    return m_editor.isReadOnly()
               ? tr("This file can only be read: copy the rule to yours to change it.")
               : QString();
}

bool EditorFind::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    const auto *const press = static_cast<QKeyEvent *>(event);
    if (press->modifiers() == Qt::AltModifier && toggleOf(press->key()) != nullptr) {
        // Else a button of the window that has the letter would be pressed.
        event->type() == QEvent::KeyPress ? toggleOf(press->key())->click() : event->accept();
        return true;
    }
    const bool isEnter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
    if (event->type() != QEvent::KeyPress || !isEnter) {
        return QFrame::eventFilter(watched, event);
    }
    if (watched == m_replacement) {
        replace();
    } else {
        press->modifiers().testFlag(Qt::ShiftModifier) ? findPrevious() : findNext();
    }
    return true;
}

void EditorFind::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace slantlight::ui
