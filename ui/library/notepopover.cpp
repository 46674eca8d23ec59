// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/notepopover.h"

#include "ui/desk/desk.h"
#include "ui/desk/pendingnotes.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace slantlight::ui {

NotePopover::NotePopover(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_heading(new QLabel(this))
    , m_editor(new QPlainTextEdit(this))
    , m_state(new QLabel(this))
{
    m_heading->setObjectName(u"panelTitle"_s);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_editor->setAccessibleName(tr("Note on the article"));
    m_editor->setPlaceholderText(tr("What to remember of this article. Markdown stays as typed."));
    m_editor->setTabChangesFocus(true);
    m_editor->setReadOnly(desk.isLibraryReadOnly());
    m_state->setObjectName(u"muted"_s);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 8);
    column->setSpacing(8);
    column->addWidget(m_heading);
    column->addWidget(m_editor, 1);
    column->addWidget(m_state);
    setFixedSize(360, 260);
    // From the first letter on that is not saved, so that it is within two seconds while one
    // goes on typing.
    m_pause.setSingleShot(true);
    m_pause.setInterval(1500ms);
    connect(&m_pause, &QTimer::timeout, this, &NotePopover::save);
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        if (m_editor->toPlainText() != m_saved && !m_pause.isActive()) {
            m_state->clear();
            m_pause.start();
        }
    });
    connect(&PendingNotes::of(desk), &PendingNotes::saved, this, [this](const ArticleId &id) {
        if (id == m_article) {
            tell(true);
        }
    });
}

void NotePopover::edit(const ArticleId &article, const QString &title)
{
    m_article = article;
    m_title = title;
    //: %1 is an article's title.
    m_heading->setText(tr("Note on “%1”").arg(title));
    m_saved = m_desk.library().articles().note(article).value_or(QString());
    m_editor->setPlainText(PendingNotes::of(m_desk).note(article).value_or(m_saved));
    m_editor->moveCursor(QTextCursor::End);
    m_state->clear();
    m_pause.stop();
}

void NotePopover::save()
{
    m_pause.stop();
    const QString text = m_editor->toPlainText();
    if (text == m_saved || m_article.text().isEmpty() || m_desk.isLibraryReadOnly()) {
        return;
    }
    PendingNotes &notes = PendingNotes::of(m_desk);
    notes.save(m_article, m_title, text);
    const bool isSaved = !notes.note(m_article);
    if (isSaved) {
        m_saved = text;
    }
    tell(isSaved);
}

void NotePopover::tell(bool isSaved)
{
    m_state->setText(isSaved ? tr("Saved")
                             : tr("Not saved yet. It is kept, and tried again until it is."));
}

void NotePopover::hideEvent(QHideEvent *event)
{
    save();
    QWidget::hideEvent(event);
}

} // namespace slantlight::ui
