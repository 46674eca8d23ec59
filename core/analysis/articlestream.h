// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/reportedspeech.h"
#include "core/article/article.h"
#include "core/model/tagger.h"
#include "core/text/languageguess.h"
#include "core/text/sentences.h"

#include <stop_token>
#include <vector>

namespace slantlight {

/// An article cut into tokens, with tags, quotations, reported speech and voices.
struct ArticleStream
{
    QString language; ///< BCP 47, as languageOf() tells; null where nobody can tell
    TokenStream tokens;
    std::vector<TokenRange> blocks; ///< tokens of each block of the article
    std::vector<Quotation> quotations;
    std::vector<ReportedSpeech> speeches;
    std::vector<std::uint32_t> speakerOf; ///< per token: 0, or 1 + index into speeches

    /// Whether rules are for the language of the article as a whole.
    [[nodiscard]] bool isReadable() const { return isEnglish(language); }

    /// Reads @p article, which must outlive the stream; gives up soon after @p stop was asked for,
    /// and what it returns is of no use then. Where the article, a block or a quotation of it is in
    /// another language than English, tokens are foreign and nobody is reported there.
    [[nodiscard]] static ArticleStream read(const Article &article, const Vocabulary &vocabulary,
                                            const CueLexicon &cues, const Tagger &tagger,
                                            SentenceBreaker breaker,
                                            const std::stop_token &stop = {});
};

} // namespace slantlight
