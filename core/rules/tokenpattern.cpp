// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/tokenpattern.h"

#include "core/rules/patterncompiler.h"

#include <algorithm>
#include <limits>

namespace slantlight {

namespace {

constexpr std::size_t longestLookBack = 16;
constexpr std::size_t nowhere = std::numeric_limits<std::size_t>::max();

bool isSign(const TokenStream &stream, std::size_t token)
{
    return stream.tokens[token].kind == TokenKind::Sign;
}

} // namespace

/// Runs the instructions of a pattern from one token on.
class PatternMatcher
{
public:
    /// Matches that end elsewhere than at @p wantedEnd do not count, unless that is nowhere.
    PatternMatcher(const TokenPattern &pattern, const TokenStream &stream, std::size_t token,
                   std::size_t wantedEnd = nowhere)
        : m_pattern(pattern)
        , m_stream(stream)
        , m_sentence(stream.sentences[stream.sentenceOf[token]])
        , m_begin(token)
        , m_wantedEnd(wantedEnd)
    {
        run(0, token);
    }

    [[nodiscard]] std::optional<TokenPattern::Match> best() const { return m_best; }

private:
    using Op = TokenPattern::Op;

    void accept(std::size_t token)
    {
        if (token == m_begin || (m_wantedEnd != nowhere && token != m_wantedEnd)
            || (m_best && m_best->whole.end >= token)) {
            return;
        }
        const TokenRange whole{.begin = m_begin, .end = token};
        const bool hasMark =
            m_markBegin != nowhere && m_markEnd != nowhere && m_markBegin < m_markEnd;
        m_best = {.whole = whole,
                  .marked = hasMark ? TokenRange{.begin = m_markBegin, .end = m_markEnd} : whole};
    }

    void run(std::size_t at, std::size_t token)
    {
        while (true) {
            const TokenPattern::Instruction &step = m_pattern.m_program[at];
            const bool isInside = token < m_sentence.end;
            switch (step.op) {
            case Op::Accept:
                accept(token);
                return;
            case Op::Split:
                run(step.a, token);
                at = step.b;
                continue;
            case Op::Jump:
                at = step.a;
                continue;
            case Op::MarkBegin:
            case Op::MarkEnd: {
                std::size_t &mark = step.op == Op::MarkBegin ? m_markBegin : m_markEnd;
                const std::size_t before = mark;
                mark = token;
                run(at + 1, token);
                mark = before;
                return;
            }
            case Op::SentenceStart:
                if (!standsAtStart(token)) {
                    return;
                }
                break;
            case Op::SentenceEnd:
                if (!standsAtEnd(token)) {
                    return;
                }
                break;
            case Op::Word:
                if (!isInside
                    || !std::ranges::binary_search(m_pattern.m_wordSets[step.a],
                                                   m_stream.words[token])) {
                    return;
                }
                ++token;
                break;
            case Op::Exact:
                if (!isInside || m_stream.textOf(token) != m_pattern.m_exact[step.a].text) {
                    return;
                }
                ++token;
                break;
            case Op::Number:
                if (!isInside || m_stream.tokens[token].kind != TokenKind::Number) {
                    return;
                }
                ++token;
                break;
            case Op::Any:
                if (!isInside) {
                    return;
                }
                ++token;
                break;
            case Op::Gap:
                for (std::size_t skip = 1; skip <= step.a && token + skip <= m_sentence.end;
                     ++skip) {
                    run(at + 1, token + skip);
                }
                break;
            case Op::List:
                runList(m_pattern.m_lists[step.a], at + 1, token);
                return;
            case Op::Scare: {
                const auto quote =
                    std::ranges::lower_bound(m_stream.scareQuotes, token, {}, &TokenRange::begin);
                if (quote == m_stream.scareQuotes.end() || quote->begin != token) {
                    return;
                }
                token = quote->end;
                break;
            }
            case Op::Credit:
                if (token != m_sentence.begin
                    || m_stream.sentenceBlocks[m_stream.sentenceOf[token]]
                           != BlockKind::CreditLine) {
                    return;
                }
                token = m_sentence.end;
                break;
            case Op::Question:
                if (token != m_sentence.begin || !isQuestion()) {
                    return;
                }
                token = m_sentence.end;
                break;
            }
            ++at;
        }
    }

    void runList(const TokenPattern::List &list, std::size_t next, std::size_t token)
    {
        if (token >= m_sentence.end) {
            return;
        }
        const auto [first, last] = std::ranges::equal_range(
            list.byFirstWord, m_stream.words[token], {}, &std::pair<WordId, std::uint32_t>::first);
        for (auto candidate = first; candidate != last; ++candidate) {
            const auto &entry = list.entries[candidate->second];
            if (token + entry.size() > m_sentence.end) {
                continue;
            }
            bool fits = true;
            for (std::size_t i = 1; fits && i < entry.size(); ++i) {
                fits = std::ranges::binary_search(entry[i], m_stream.words[token + i]);
            }
            if (fits) {
                run(next, token + entry.size());
            }
        }
    }

    [[nodiscard]] bool standsAtStart(std::size_t token) const
    {
        for (std::size_t before = m_sentence.begin; before < token; ++before) {
            if (!isSign(m_stream, before)) {
                return false;
            }
        }
        return true;
    }

    [[nodiscard]] bool standsAtEnd(std::size_t token) const
    {
        for (std::size_t after = token; after < m_sentence.end; ++after) {
            if (!isSign(m_stream, after)) {
                return false;
            }
        }
        return true;
    }

    [[nodiscard]] bool isQuestion() const
    {
        std::size_t last = m_sentence.end;
        while (last > m_sentence.begin && isSign(m_stream, last - 1)) {
            --last;
            if (m_stream.textOf(last) == u"?") {
                return true;
            }
        }
        return false;
    }

    const TokenPattern &m_pattern;
    const TokenStream &m_stream;
    TokenRange m_sentence;
    std::size_t m_begin;
    std::size_t m_wantedEnd;
    std::size_t m_markBegin = nowhere;
    std::size_t m_markEnd = nowhere;
    std::optional<TokenPattern::Match> m_best;
};

std::expected<TokenPattern, QString>
TokenPattern::compile(QStringView notation, const Lexicon &lexicon, Vocabulary &vocabulary)
{
    return PatternCompiler(notation, lexicon, vocabulary).run();
}

std::optional<TokenPattern::Match> TokenPattern::matchAt(const TokenStream &stream,
                                                         std::size_t token) const
{
    return canBeginAt(stream, token) ? PatternMatcher(*this, stream, token).best() : std::nullopt;
}

bool TokenPattern::canBeginAt(const TokenStream &stream, std::size_t token) const
{
    return !m_isAnchored || std::ranges::binary_search(m_firstWords, stream.words[token])
           || (m_beginsWithNumber && stream.tokens[token].kind == TokenKind::Number)
           || m_beginsWithScare || m_beginsWithSentence;
}

bool TokenPattern::matchesBefore(const TokenStream &stream, std::size_t token) const
{
    const std::size_t first = stream.sentences[stream.sentenceOf[token]].begin;
    const std::size_t furthest = token - std::min(token - first, longestLookBack);
    for (std::size_t begin = token; begin > furthest; --begin) {
        if (canBeginAt(stream, begin - 1)
            && PatternMatcher(*this, stream, begin - 1, token).best()) {
            return true;
        }
    }
    return false;
}

bool TokenPattern::occursIn(const TokenStream &stream, TokenRange range, TokenRange except) const
{
    for (std::size_t token = range.begin; token < range.end; ++token) {
        if (except.contains(token)) {
            continue;
        }
        const auto match = matchAt(stream, token);
        if (match && (match->whole.end <= except.begin || match->whole.begin >= except.end)) {
            return true;
        }
    }
    return false;
}

} // namespace slantlight
