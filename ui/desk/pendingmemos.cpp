// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/pendingmemos.h"

#include "core/storage/savefile.h"

#include <QScopedValueRollback>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace slantlight::ui {

PendingMemos::PendingMemos(Write write, QObject *parent)
    : QObject(parent)
    , m_write(std::move(write))
{
    m_again.setInterval(3s);
    connect(&m_again, &QTimer::timeout, this, [this] {
        // The editor says so as long as they are not saved; every tenth time it is told again.
        const QScopedValueRollback quiet(m_isQuiet, ++m_tries % 10 != 0);
        Q_EMIT due();
    });
}

void PendingMemos::save(const Annotation &before, const QString &memo)
{
    // Whoever is told that it is saved finds it so.
    const bool wasTold = m_memos.erase(before.id) > 0 && m_isQuiet;
    const auto done = m_write(before, memo);
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

void PendingMemos::forget(const AnnotationId &id)
{
    m_memos.erase(id);
}

std::optional<QString> PendingMemos::memo(const AnnotationId &id) const
{
    const auto kept = m_memos.find(id);
    return kept == m_memos.end() ? std::nullopt : std::optional(kept->second.memo);
}

std::optional<Annotation> PendingMemos::readBefore(const AnnotationId &id) const
{
    const auto kept = m_memos.find(id);
    return kept == m_memos.end() ? std::nullopt : std::optional(kept->second.before);
}

Result<QString> PendingMemos::writeTo(const QString &folder)
{
    const QString path = folder + u"/unsaved-memos-"_s
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
