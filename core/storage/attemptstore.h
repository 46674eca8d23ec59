// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QByteArray>

#include <optional>

namespace slantlight {

class Database;

/// What is kept of the exercise that somebody does on an article, one for each article, as whoever
/// reads it has written it.
///
/// A handle: it is good as long as its library. Fails as Library says.
class AttemptStore
{
public:
    explicit AttemptStore(Database &database);

    [[nodiscard]] Result<std::optional<QByteArray>> of(const ArticleId &article) const;
    /// Keeps @p attempt in place of the one before; the article must be in the library.
    [[nodiscard]] Result<> save(const ArticleId &article, const QByteArray &attempt);
    [[nodiscard]] Result<> remove(const ArticleId &article);

private:
    Database *m_database;
};

} // namespace slantlight
