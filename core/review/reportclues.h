// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/analysis.h"
#include "core/article/article.h"
#include "core/language/language.h"
#include "core/reading/reading.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

namespace slantlight {

/// An article that was read and analysed; all three are of one article, and borrowed.
struct ReadReport
{
    const Article &article;
    const Reading &reading;
    const Analysis &analysis;
};

/// What two reports may have in common.
enum class ClueKind : std::uint8_t {
    Quotation,
    Name, ///< of somebody or something, also where a pronoun or role stands for it
    Number,
    Date, ///< a day, month or weekday
    Word, ///< any other word with a content of its own
};

/// Returns the id of @p kind as exports hold it: "quotation", "name" ...
[[nodiscard]] QStringView clueKindId(ClueKind kind);

/// A stretch of a report by which it may be compared.
struct ReportClue
{
    ClueKind kind = ClueKind::Word;
    QString key; ///< alike where the same is meant: "1200" of "twelve hundred"; null for a name
    TokenRange tokens;
    std::size_t block = 0; ///< number among the blocks of the article
    std::size_t actor = 0; ///< of a name: number among the actors
};

/// A stretch that names an actor.
struct ActorMention
{
    TokenRange tokens; ///< with titles, roles and adjectives before it: "hard-line mayor Mara Lind"
    QString naming; ///< its words as they stand, without a determiner; of a kin the noun alone
    QString key; ///< alike where the naming is the same
};

/// Somebody or something that a report names.
struct ReportActor
{
    QString name; ///< the fullest form
    QStringList words; ///< of the name, in small letters; none for who is only described
    /// Of who is only described: what all words for the same share, see compare.words; else null.
    QString kin;
    SpeakerKind kind = SpeakerKind::Unknown;
    std::vector<ActorMention> mentions; ///< in order; pronouns are none
};

/// What a report can be compared by.
struct ReportClues
{
    std::vector<ReportActor> actors; ///< in the order in which they are first found
    std::vector<std::optional<std::size_t>> actorOf; ///< by speaker of the analysis
    std::vector<ReportClue> clues; ///< in order of their blocks
    /// By attribution: the verbs of its cue as a dictionary has them, or its words where it has
    /// none, so that "has said" and "says" are alike.
    std::vector<QString> cues;
};

/// Finds the clues of @p report, which was read in @p language. Time and memory grow linearly with
/// the text. Gives up soon after @p stop was asked for; what it returns is of no use then.
[[nodiscard]] ReportClues cluesOf(const ReadReport &report, const Language &language,
                                  const std::stop_token &stop = {});

/// Returns the first of @p tokens that begins at @p offset or after; their number where none does.
[[nodiscard]] std::size_t tokenFrom(const Tokens &tokens, TextOffset offset);

} // namespace slantlight
