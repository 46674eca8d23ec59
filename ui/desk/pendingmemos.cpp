// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/pendingmemos.h"

#include "core/storage/savefile.h"
#include "ui/desk/editedreview.h"
#include "ui/desk/notebook.h"

#include <QFileInfo>
#include <QScopedValueRollback>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace slantlight::ui {

PendingMemos::PendingMemos(Notebook &notebook, EditedReview &edited, QObject *parent)
    : QObject(parent)
    , m_notebook(notebook)
    , m_edited(edited)
{
    m_again.setInterval(3s);
    connect(&m_again, &QTimer::timeout, this, [this] {
        // The editor says so as long as they are not saved; every tenth time it is told again.
        const QScopedValueRollback quiet(m_isQuiet, ++m_tries % 10 != 0);
        Q_EMIT due();
    });
}

void PendingMemos::change(const Annotation &annotation, const QString &memo,
                          const std::optional<QString> &read)
{
    Annotation before = annotation;
    const auto pending = m_memos.find(annotation.id);
    if (pending != m_memos.end()) {
        before.memo = pending->second.before.memo;
    } else if (read) {
        before.memo = *read;
    }
    if (before.memo == memo) {
        m_memos.erase(annotation.id);
        return;
    }
    save(before, memo);
}

Result<> PendingMemos::write(const Annotation &before, const QString &memo)
{
    //: Undo command; a memo is the note on an annotation.
    const char *const text = QT_TRANSLATE_NOOP("slantlight::ui::Desk", "Edit memo");
    if (const auto change = reworded(m_edited.review(), before, memo)) {
        return m_edited.perform(text, *change, EditedReview::Merging::Memo);
    }
    Annotation after = before; // of another article than the open one
    after.memo = memo;
    after.modified = QDateTime::currentDateTimeUtc();
    const auto kept = m_notebook.library().annotations().change(before, after, Clash::KeepBoth);
    if (!kept) {
        return std::unexpected(kept.error());
    }
    Q_EMIT saved();
    return {};
}

void PendingMemos::save(const Annotation &before, const QString &memo)
{
    // Whoever is told that it is saved finds it so.
    const bool wasTold = m_memos.erase(before.id) > 0 && m_isQuiet;
    const auto done = write(before, memo);
    // What was deleted elsewhere is not tried again: the message has its words.
    if (!done && done.error().code != ErrorCode::DeletedElsewhere) {
        m_memos.insert_or_assign(before.id, Memo{before, memo});
    }
    if (m_memos.empty()) {
        m_again.stop();
    } else if (!m_again.isActive()) {
        m_again.start();
    }
    if (!done && (!wasTold || !m_memos.contains(before.id))) {
        Q_EMIT failed(done.error());
    }
}

void PendingMemos::saveAll()
{
    const auto memos = m_memos;
    for (const auto &[id, kept] : memos) {
        save(kept.before, kept.memo);
    }
}

std::optional<QString> PendingMemos::memo(const AnnotationId &id) const
{
    const auto kept = m_memos.find(id);
    return kept == m_memos.end() ? std::nullopt : std::optional(kept->second.memo);
}

Result<QString> PendingMemos::writeBeside(const QString &library)
{
    const QString path = QFileInfo(library).absolutePath() + u"/unsaved-memos-"_s
                         + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss") + u".txt";
    QString words;
    for (const auto &[id, kept] : m_memos) {
        words += u"“"_s + kept.before.selector.exact.simplified() + u"”\n" + kept.memo + u"\n\n";
    }
    if (const auto saved = saveFile(words.toUtf8(), path); !saved) {
        return std::unexpected(saved.error());
    }
    m_memos.clear();
    m_again.stop();
    return path;
}

} // namespace slantlight::ui
