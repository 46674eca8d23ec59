// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/wordtables.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <vector>

namespace slantlight {

/// What was learned of words that trained readers mark; WordScores goes by it.
///
/// Equal words get equal scores on every machine; one model may be used from several threads at
/// once.
class WordModel
{
public:
    /// A model that knows nothing: isEmpty().
    WordModel() = default;
    /// Reads a model that `slantlight train word-model` made. Fails with MalformedModel.
    [[nodiscard]] static Result<WordModel> parse(const QByteArray &model);

    explicit WordModel(WordTables tables, QByteArray digest);

    [[nodiscard]] bool isEmpty() const { return m_tables.words.size() == 0; }
    [[nodiscard]] const WordTables &tables() const { return m_tables; }

    /// Words that annotators saw, which are used like a word or are the word itself.
    [[nodiscard]] std::vector<SeenWord> wordsLike(QStringView word) const;

    /// Returns lines that say what the model was learned from, under which licence, and how well.
    [[nodiscard]] const QString &provenance() const { return m_tables.head; }
    /// Returns a hash of the whole model; empty for an empty one.
    [[nodiscard]] const QByteArray &digest() const { return m_digest; }

private:
    WordTables m_tables;
    QByteArray m_digest;
};

} // namespace slantlight
