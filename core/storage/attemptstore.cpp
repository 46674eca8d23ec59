// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/attemptstore.h"

#include "core/storage/database.h"

using namespace Qt::StringLiterals;

namespace slantlight {

AttemptStore::AttemptStore(Database &database)
    : m_database(&database)
{
}

Result<std::optional<QByteArray>> AttemptStore::of(const ArticleId &article) const
{
    const auto row =
        m_database->row(u"SELECT content FROM attempts WHERE article = ?"_s, {article.text()});
    if (!row) {
        return std::unexpected(row.error());
    }
    return *row ? std::optional((*row)->bytes(0)) : std::nullopt;
}

Result<> AttemptStore::save(const ArticleId &article, const QByteArray &attempt)
{
    return m_database->run(uR"(INSERT INTO attempts (article, content) VALUES (?, ?)
            ON CONFLICT (article) DO UPDATE SET content = excluded.content)"_s,
                           {article.text(), attempt});
}

Result<> AttemptStore::remove(const ArticleId &article)
{
    return m_database->run(u"DELETE FROM attempts WHERE article = ?"_s, {article.text()});
}

} // namespace slantlight
