// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/searchfield.h"

#include "ui/desk/desk.h"
#include "ui/desk/searchnames.h"
#include "ui/library/searchchips.h"
#include "ui/library/searchcompletion.h"
#include "ui/look/clearbutton.h"
#include "ui/words/codename.h"
#include "ui/words/searchwords.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

CodeWords codeWords(const Desk &desk)
{
    return [&desk](const CodeId &code) {
        return codeName(code, desk.codebook());
    };
}

} // namespace

SearchField::SearchField(Desk &desk, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_line(new QLineEdit(this))
    , m_completion(new SearchCompletion(desk, *m_line))
    , m_chips(new SearchChips(this))
    , m_mistake(new QLabel(this))
{
    m_line->setPlaceholderText(name);
    m_line->setAccessibleName(name);
    m_line->setToolTip(tr("Words, “a phrase”, -without, OR, and fields such as outlet: or tag:. "
                          "Ctrl+Space shows them all."));
    addClearButton(*m_line);
    m_line->installEventFilter(this);
    setFocusProxy(m_line);
    m_mistake->setObjectName(u"muted"_s);
    m_mistake->setTextFormat(Qt::PlainText);
    m_mistake->setWordWrap(true);
    m_mistake->hide();
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_line);
    column->addWidget(m_chips);
    column->addWidget(m_mistake);
    connect(m_line, &QLineEdit::textChanged, this, &SearchField::follow);
    connect(m_chips, &SearchChips::queryChanged, m_line, &QLineEdit::setText);
}

QString SearchField::text() const
{
    return m_line->text();
}

void SearchField::setText(const QString &text)
{
    m_line->setText(text);
}

SearchQuery SearchField::query() const
{
    return parseSearch(m_line->text(), searchNames(m_desk));
}

QString SearchField::queryText() const
{
    return searchText(query(), codeWords(m_desk));
}

void SearchField::takeFocus()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void SearchField::follow()
{
    const SearchQuery search = query();
    m_chips->show(search, codeWords(m_desk));
    QString text;
    for (const SearchMistake &mistake : search.mistakes) {
        // What is still being typed is no mistake yet.
        const bool isBeingTyped = mistake.end == search.text.size() && m_line->hasFocus()
                                  && mistake.kind != SearchMistake::Kind::NotADate;
        text = text.isEmpty() && !isBeingTyped ? mistakeText(mistake) : text;
    }
    m_mistake->setText(text);
    m_mistake->setVisible(!text.isEmpty());
    Q_EMIT changed();
}

bool SearchField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && !m_completion->isOpen()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_line->text().isEmpty()) {
            m_line->clear();
            return true;
        }
        const auto modifiers = static_cast<QKeyEvent *>(event)->modifiers();
        if (key == Qt::Key_Space && modifiers == Qt::ControlModifier) {
            m_completion->offerFields();
            return true;
        }
        if (key == Qt::Key_Down) {
            Q_EMIT left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace slantlight::ui
