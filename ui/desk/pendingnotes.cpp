// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/pendingnotes.h"

#include "core/storage/savefile.h"
#include "ui/desk/desk.h"

#include <QFileInfo>

#include <chrono>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace slantlight::ui {

PendingNotes &PendingNotes::of(Desk &desk)
{
    auto *const there = desk.findChild<PendingNotes *>(Qt::FindDirectChildrenOnly);
    return there != nullptr ? *there : *new PendingNotes(desk);
}

PendingNotes::PendingNotes(Desk &desk)
    : QObject(&desk)
    , m_desk(desk)
    , m_path(QFileInfo(desk.libraryPath()).absolutePath() + u"/unsaved-notes.txt"_s)
{
    m_again.setInterval(5s);
    connect(&m_again, &QTimer::timeout, this, &PendingNotes::saveAll);
}

// The desk is going, so the library cannot be asked any more.
PendingNotes::~PendingNotes()
{
    QString text;
    for (const auto &[article, note] : m_notes) {
        text += note.title + u'\n' + article.text() + u"\n\n"_s + note.text + u"\n\n\n"_s;
    }
    if (!text.isEmpty()) {
        std::ignore = saveFile(text.toUtf8(), m_path); // where this fails nothing else can be done
    }
}

void PendingNotes::save(const ArticleId &article, const QString &title, const QString &note)
{
    m_notes[article] = {.title = title, .text = note};
    saveAll();
}

std::optional<QString> PendingNotes::note(const ArticleId &article) const
{
    const auto found = m_notes.find(article);
    return found == m_notes.end() ? std::nullopt : std::optional(found->second.text);
}

void PendingNotes::saveAll()
{
    for (auto note = m_notes.begin(); note != m_notes.end();) {
        const ArticleId id = note->first;
        const bool isSaved =
            m_desk.perform(QT_TRANSLATE_NOOP("slantlight::ui::Desk", "Write note"),
                           note->second.title, [&id, text = note->second.text](Library &library) {
                               return library.articles().setNote(id, text);
                           });
        if (!isSaved) {
            ++note;
            continue;
        }
        note = m_notes.erase(note);
        Q_EMIT saved(id);
    }
    if (m_notes.empty()) {
        m_again.stop();
    } else {
        m_again.start();
    }
}

} // namespace slantlight::ui
