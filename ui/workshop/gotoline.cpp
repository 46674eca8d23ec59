// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workshop/gotoline.h"

#include "ui/look/clearbutton.h"
#include "ui/look/icons.h"
#include "ui/workshop/ruleeditor.h"

#include <QAccessibleAnnouncementEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QTextBlock>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr int fieldWidth = 120; ///< pixels
constexpr qsizetype mostDigits = 8; ///< no file is longer

std::optional<int> readNumber(QStringView text)
{
    text = text.trimmed();
    if (text.isEmpty() || text.size() > mostDigits) {
        return std::nullopt;
    }
    int number = 0;
    for (const QChar letter : text) {
        if (!letter.isDigit()) {
            return std::nullopt;
        }
        number = 10 * number + letter.digitValue();
    }
    return number;
}

} // namespace

std::optional<WrittenPlace> readPlace(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    const auto line = readNumber(colon < 0 ? text : text.first(colon));
    const auto column = colon < 0 ? std::optional(1) : readNumber(text.sliced(colon + 1));
    if (!line || !column) {
        return std::nullopt;
    }
    return WrittenPlace{.line = *line, .column = *column};
}

GoToLine::GoToLine(RuleEditor &editor, QWidget *parent)
    : QFrame(parent)
    , m_editor(editor)
    , m_field(new QLineEdit(this))
    , m_told(new QLabel(this))
{
    setObjectName(u"stepBar"_s);
    setStyleSheet(u"QLineEdit[error=\"true\"] { border-color: #c0492b; }"_s);
    m_field->setPlaceholderText(tr("Go to line"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setFixedWidth(fieldWidth);
    addClearButton(*m_field);
    m_told->setObjectName(u"muted"_s);
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    auto *const close = new QToolButton(this);
    close->setIcon(symbolicIcon(u"close"_s));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close"));
    close->setAccessibleName(close->toolTip());
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(8, 6, 8, 6);
    row->setSpacing(8);
    row->addWidget(m_field);
    row->addWidget(m_told, 1);
    row->addWidget(close);
    connect(m_field, &QLineEdit::textEdited, this, [this] { tell({}); });
    connect(m_field, &QLineEdit::returnPressed, this, &GoToLine::go);
    connect(close, &QToolButton::clicked, this, &GoToLine::close);
    hide();
}

void GoToLine::open()
{
    m_field->setText(QString::number(m_editor.line()));
    tell({});
    show();
    m_field->selectAll();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void GoToLine::close()
{
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    hide();
    if (hadFocus) {
        m_editor.setFocus(Qt::OtherFocusReason);
    }
}

void GoToLine::go()
{
    const auto place = readPlace(m_field->text());
    const QString fault = faultOf(place);
    if (fault.isEmpty()) {
        m_editor.goTo(place->line, place->column);
        close();
        return;
    }
    tell(fault);
    m_field->selectAll();
    QAccessibleAnnouncementEvent announcement(m_field, fault);
    QAccessible::updateAccessibility(&announcement);
}

QString GoToLine::faultOf(const std::optional<WrittenPlace> &place) const
{
    if (!place) {
        return tr("Write a line, as 12, or a line and a column, as 12:5.");
    }
    const int lines = m_editor.blockCount();
    if (place->line < 1 || place->line > lines) {
        return tr("This file has the lines 1 to %1.").arg(lines);
    }
    const QTextBlock line = m_editor.document()->findBlockByNumber(place->line - 1);
    if (place->column < 1 || place->column > line.length()) {
        return tr("Line %1 has the columns 1 to %2.").arg(place->line).arg(line.length());
    }
    return {};
}

void GoToLine::tell(const QString &fault)
{
    m_told->setText(fault.isEmpty()
                        ? tr("1 to %1, or with a column, as 12:5").arg(m_editor.blockCount())
                        : fault);
    m_field->setAccessibleDescription(m_told->text());
    m_field->setProperty("error", !fault.isEmpty());
    m_field->style()->unpolish(m_field);
    m_field->style()->polish(m_field);
}

void GoToLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace slantlight::ui
