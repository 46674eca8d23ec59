// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/language/language.h"
#include "core/pattern/tokenview.h"
#include "core/reading/quotations.h"
#include "core/reading/reportedspeech.h"
#include "core/reading/speaker.h"
#include "core/reading/voices.h"

#include <QString>

#include <span>
#include <stop_token>
#include <vector>

namespace slantlight {

/// What a text says before anybody judges it, in layers, each made once from those before it.
///
/// Owns what it needs, and knows of no rule: rules may change while the reading stays. Layers with
/// an entry for each token are all as long as there are tokens.
struct Reading
{
    QString language; ///< id of the Language it was read in; null where there was none
    QString languageTag; ///< BCP 47, of the text as it was found; null where nobody can tell
    Tokens tokens;
    std::vector<TokenRange> blocks; ///< tokens of each block of the article
    std::vector<BlockKind> sentenceBlocks; ///< kind of the block of each sentence
    std::vector<Tag> tags;
    std::vector<Quotation> quotations;
    std::vector<TokenRange> scareQuotes; ///< those of the quotations
    std::vector<ReportedSpeech> speeches;
    std::vector<Speaker> speakers; ///< of the speeches, in the order in which they first speak
    Voices voices;
    std::vector<std::uint8_t> flags; ///< masks of TokenFlag

    [[nodiscard]] bool isForeign(std::size_t token) const
    {
        return (flags[token] & static_cast<std::uint8_t>(TokenFlag::Foreign)) != 0;
    }
};

/// Reads @p article in @p language; @p tag is that of the text, as Languages::choose() tells.
///
/// Where @p language is the unknown one there are tokens and sentences, and nobody is reported; in
/// blocks and quotations of another language than the article's tokens are foreign, and nobody is
/// reported there either. Cannot fail. Time and memory grow linearly with the text. Gives up soon
/// after @p stop was asked for; what it returns is of no use then.
[[nodiscard]] Reading read(const Article &article, const Language &language, const QString &tag,
                           const std::stop_token &stop = {});
/// The same where the text is in @p language.
[[nodiscard]] Reading read(const Article &article, const Language &language,
                           const std::stop_token &stop = {});

/// Returns @p reading as patterns see it, whose vocabulary has @p words. Borrows both.
[[nodiscard]] TokenView viewOf(const Reading &reading, std::span<const WordId> words);

} // namespace slantlight
