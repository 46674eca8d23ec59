// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/category.h"
#include "core/base/result.h"
#include "core/model/wordtables.h"
#include "core/text/tag.h"
#include "core/text/tokens.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <optional>
#include <span>
#include <vector>

namespace slantlight {

/// How likely a trained reader would mark each word of a text.
///
/// Linear models over words, their neighbours, affixes, vectors and tags, in which all that is
/// known of a word is summed up in a few numbers, so that a text is read by looking them up. Names
/// and the names of sides weigh nothing. Equal words get equal scores on every machine; one model
/// may be used from several threads at once.
class WordModel
{
public:
    /// A model that knows nothing: isEmpty().
    WordModel() = default;
    /// Reads a model that `slantlight train word-model` made. Fails with MalformedModel.
    [[nodiscard]] static Result<WordModel> parse(const QByteArray &model);

    explicit WordModel(WordTables tables, QByteArray digest);

    [[nodiscard]] bool isEmpty() const { return m_tables.words.size() == 0; }

    /// What was found out about a text. Scores are logits in parts of `scoreUnit`: 0 is the line
    /// between mark and candidate.
    struct Scores
    {
        /// How far a text is like an encyclopaedia, 0 to `wholeShare`. So far its editors are asked
        /// beside readers of news: they order what readers leave below the line, and lift no word
        /// over it.
        std::int32_t referenceShare = 0;
        std::vector<std::int32_t> of; ///< by token

        [[nodiscard]] WordRegister kind() const
        {
            return 2 * referenceShare > wholeShare ? WordRegister::Reference : WordRegister::News;
        }
    };
    static constexpr std::int32_t wholeShare = 256;
    /// The score of names, signs and numbers, and of everything by an empty model.
    static constexpr std::int32_t noScore = -64 * scoreUnit;

    /// Scores @p tokens, which have @p tags. Time and memory grow linearly with the text.
    [[nodiscard]] Scores scores(const Tokens &tokens, std::span<const Tag> tags) const;

    /// What is added to a word's score where a rule speaks, by its @p strength: 0 to 2, note to
    /// strong. @p referenceShare is that of the scores.
    [[nodiscard]] std::int32_t ruleScore(std::int32_t referenceShare, Category category,
                                         std::size_t strength) const;

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
