// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/pendingnotes.h"

#include "core/storage/savefile.h"
#include "ui/desk/desk.h"

#include <QDateTime>
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
    , m_folder(QFileInfo(desk.libraryPath()).absolutePath())
{
    m_again.setInterval(5s);
    connect(&m_again, &QTimer::timeout, this, &PendingNotes::saveAll);
}

// The desk is going, so the library cannot be asked any more.
PendingNotes::~PendingNotes()
{
    if (!m_notes.empty()) {
        std::ignore = writeBeside(m_notes); // where this fails nothing else can be done
    }
}

bool PendingNotes::writeBeside(const Notes &notes) const
{
    QString text;
    for (const auto &[article, note] : notes) {
        text += note.title + u'\n' + article.text() + u"\n\n"_s + note.text + u"\n\n\n"_s;
    }
    const QString name =
        m_folder + u"/unsaved-notes-"_s + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss");
    QString path = name + u".txt"_s;
    for (int i = 2; QFileInfo::exists(path); ++i) {
        path = name + u"-%1.txt"_s.arg(i);
    }
    return saveFile(text.toUtf8(), path).has_value();
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

bool PendingNotes::isKept(const ArticleId &article, const Note &note)
{
    bool isGone = false;
    const bool isSaved = m_desk.perform(
        QT_TRANSLATE_NOOP("slantlight::ui::Desk", "Write note"), note.title, [&](Library &library) {
            auto done = library.articles().setNote(article, note.text);
            isGone = !done && done.error().code == ErrorCode::NotInLibrary;
            return done;
        });
    return isSaved || (isGone && writeBeside({{article, note}}));
}

// Whoever is told of a note that is saved may bring another one.
void PendingNotes::saveAll()
{
    const Notes notes = m_notes;
    for (const auto &[article, note] : notes) {
        const auto isStill = [&] {
            const auto found = m_notes.find(article);
            return found != m_notes.end() && found->second == note;
        };
        if (isStill() && isKept(article, note) && isStill()) {
            m_notes.erase(article);
            Q_EMIT saved(article);
        }
    }
    if (m_notes.empty()) {
        m_again.stop();
    } else {
        m_again.start();
    }
}

} // namespace slantlight::ui
