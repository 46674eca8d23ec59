// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/reportedspeech.h"
#include "core/article/article.h"
#include "core/model/tagger.h"
#include "core/text/languageguess.h"
#include "core/text/sentences.h"

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

    /// Reads @p article, which must outlive the stream. Where the article, a block or a quotation
    /// of it is in another language than English, tokens are foreign and nobody is reported there.
    [[nodiscard]] static ArticleStream read(const Article &article, const Vocabulary &vocabulary,
                                            const CueLexicon &cues, const Tagger &tagger,
                                            SentenceBreaker breaker);
};

} // namespace slantlight
