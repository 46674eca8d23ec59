// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/turns.h"

#include "core/reading/sieve.h"

#include "core/reading/speakernames.h"
#include "core/text/speakerlabel.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace slantlight {

namespace {

/// Finds the speeches of an article, block by block.
class SignedSpeechFinder
{
public:
    SignedSpeechFinder(const Article &article, const Language &language, const Tokens &tokens,
                       std::span<const TokenRange> blocks)
        : m_article(article)
        , m_tokens(tokens)
        , m_blocks(blocks)
        , m_names(article, tokens.folded(), language)
    {
    }

    SignedSpeech run() &&
    {
        for (std::size_t i = 0; i < m_blocks.size(); ++i) {
            const BlockKind kind = m_article.blocks()[i].kind;
            if (kind == BlockKind::BlockQuote) {
                takeQuote(i);
                continue;
            }
            m_quoted.clear();
            if (isQuote(i - 1)) {
                m_speech.reset();
            }
            if (kind == BlockKind::Turn) {
                takeTurn(i);
            }
        }
        return std::move(m_found);
    }

private:
    /// Returns where @p span of block @p block, as it is read, lies in the article.
    [[nodiscard]] TextSpan inArticle(std::size_t block, TextSpan span) const
    {
        const FoldedText &text = m_tokens.folded();
        const TextOffset begin = text.folded(m_article.blocks()[block].span).begin();
        return text.written({begin + span.begin().value(), begin + span.end().value()});
    }

    [[nodiscard]] QStringView textOf(std::size_t i) const
    {
        return m_tokens.folded().read(m_article.blocks()[i].span);
    }

    /// Returns the tokens of block @p i that lie in @p span of the article.
    [[nodiscard]] TokenRange tokensIn(std::size_t i, TextSpan span) const
    {
        TokenRange range = m_blocks[i];
        while (range.begin < range.end && m_tokens.spanOf(range.begin).begin() < span.begin()) {
            ++range.begin;
        }
        std::size_t end = range.begin;
        while (end < range.end && m_tokens.spanOf(end).end() <= span.end()) {
            ++end;
        }
        return {.begin = range.begin, .end = end};
    }

    void takeTurn(std::size_t i)
    {
        const QStringView text = textOf(i);
        TokenRange words = m_blocks[i];
        if (const auto label = speakerLabelOf(text)) {
            const TokenRange whole = tokensIn(i, inArticle(i, label->whole));
            const TokenRange name = tokensIn(i, inArticle(i, label->name));
            if (whole.isEmpty() || name.isEmpty()) {
                return;
            }
            m_found.labels.push_back(whole);
            words.begin = whole.end;
            begin(name, label->name.in(text), Sieve::Turn);
        }
        if (!words.isEmpty() && m_speech) {
            say(words);
        }
    }

    // A quotation is its signature's, which ends it, or of whom it begins with in a block alone.
    void takeQuote(std::size_t i)
    {
        const QStringView text = textOf(i);
        if (m_quoted.empty() && !isQuote(i - 1) && isQuote(i + 1) && isName(text)) {
            m_found.labels.push_back(m_blocks[i]);
            begin(m_blocks[i], text, Sieve::Signed);
            return;
        }
        if (m_quoted.empty() && isQuote(i - 1) && m_speech) {
            say(m_blocks[i]);
            return;
        }
        const auto name = m_quoted.empty() ? std::nullopt : signatureOf(text);
        if (!name) {
            m_quoted.push_back(m_blocks[i]);
            return;
        }
        const TokenRange source = tokensIn(i, inArticle(i, *name));
        if (!source.isEmpty()) {
            m_found.labels.push_back(m_blocks[i]);
            begin(source, name->in(text), Sieve::Signed);
            for (const TokenRange quoted : m_quoted) {
                say(quoted);
            }
            m_speech.reset();
        }
        m_quoted.clear();
    }

    [[nodiscard]] bool isQuote(std::size_t i) const
    {
        return i < m_blocks.size() && m_article.blocks()[i].kind == BlockKind::BlockQuote;
    }

    [[nodiscard]] static bool isName(QStringView text)
    {
        const auto label = speakerLabelOf(QString(text + u':'));
        return label && label->name.length() == text.size() && text.contains(u' ');
    }

    void begin(TokenRange name, QStringView label, Sieve sieve)
    {
        m_speech = ReportedSpeech{.source = name,
                                  .cue = {},
                                  .content = {},
                                  .kind = AttributionKind::Direct,
                                  .verbClass = {},
                                  .stance = Stance::Neutral,
                                  .speaker = m_names.nameOf(label),
                                  .foundBy = sieveId(sieve).toString()};
        m_isAdded = false;
    }

    void say(TokenRange words)
    {
        if (words.isEmpty()) {
            return;
        }
        if (!m_isAdded) {
            m_speech->cue = {.begin = words.begin, .end = words.begin};
            m_found.speeches.push_back(*m_speech);
            m_isAdded = true;
        }
        m_found.speeches.back().content.push_back(words);
    }

    const Article &m_article;
    const Tokens &m_tokens;
    std::span<const TokenRange> m_blocks;
    SpeakerNames m_names;
    SignedSpeech m_found;
    std::optional<ReportedSpeech> m_speech; ///< the one who speaks
    bool m_isAdded = false; ///< as the last of what was found
    std::vector<TokenRange> m_quoted; ///< blocks of a quotation that may be signed
};

} // namespace

qsizetype labelLength(BlockKind kind, QStringView text)
{
    const auto label = kind == BlockKind::Turn ? speakerLabelOf(text) : std::nullopt;
    return label ? label->whole.end().value() : 0;
}

SignedSpeech findSignedSpeech(const Article &article, const Language &language,
                              const Tokens &tokens, std::span<const TokenRange> blocks)
{
    const bool hasAny = std::ranges::any_of(article.blocks(), [](const Block &block) {
        return block.kind == BlockKind::Turn || block.kind == BlockKind::BlockQuote;
    });
    return hasAny ? SignedSpeechFinder(article, language, tokens, blocks).run() : SignedSpeech();
}

} // namespace slantlight
