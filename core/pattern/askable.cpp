// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pattern/askable.h"

#include "core/pattern/tokenview.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

using End = std::optional<std::size_t>;
using Taking = Askable::Taking;

/// Where a token ends if what is asked of it is so.
End tokenIf(bool isSo, std::size_t token)
{
    return isSo ? End(token + 1) : std::nullopt;
}

End endOfSign(const TokenView &view, std::size_t token)
{
    return tokenIf(view.tokens.isSign(token), token);
}

/// Where the sentence ends if it begins at @p token.
End endOfSentence(const TokenView &view, std::size_t token)
{
    const TokenRange sentence = view.tokens.sentenceOf(token);
    return sentence.begin == token ? End(sentence.end) : std::nullopt;
}

End endOfScareQuote(const TokenView &view, std::size_t token)
{
    const auto quote = std::ranges::lower_bound(view.scareQuotes, token, {}, &TokenRange::begin);
    return quote != view.scareQuotes.end() && quote->begin == token ? End(quote->end)
                                                                    : std::nullopt;
}

End endOfCredit(const TokenView &view, std::size_t token)
{
    return view.blockOf(token) == BlockKind::CreditLine ? endOfSentence(view, token) : std::nullopt;
}

/// A sentence asks if a question mark is among the signs at its end.
End endOfQuestion(const TokenView &view, std::size_t token)
{
    const End end = endOfSentence(view, token);
    for (std::size_t last = end.value_or(token); last > token && endOfSign(view, last - 1);
         --last) {
        if (view.tokens.textOf(last - 1) == u"?") {
            return end;
        }
    }
    return std::nullopt;
}

constexpr std::array<Askable, 10> table{{
    {.ask = Ask::Any,
     .notation = u"*",
     .expression = u"\\S+",
     .isExact = true,
     .end =
         [](const TokenView &, std::size_t token) {
             return End(token + 1);
         }},
    {.ask = Ask::Number,
     .notation = u"#",
     .anchor = AnchorKind::Number,
     .inThousand = 20,
     .expression = u"\\d[\\d.,]*",
     .isExact = true,
     .end =
         [](const TokenView &view, std::size_t token) {
             return tokenIf(view.tokens.kindOf(token) == TokenKind::Number, token);
         }},
    {.ask = Ask::Sign, .notation = u"%sign", .expression = u"[^\\w\\s]", .end = endOfSign},
    {.ask = Ask::Capital,
     .notation = u"%capital",
     .expression = u"(?-i:\\p{Lu}\\S*)",
     .end =
         [](const TokenView &view, std::size_t token) {
             return tokenIf(view.tokens.textOf(token).front().isUpper(), token);
         }},
    {.ask = Ask::Quoted,
     .notation = u"%quoted",
     .expression = u"\\S+",
     .end =
         [](const TokenView &view, std::size_t token) {
             return tokenIf(view.voices[token] == Voice::Direct, token);
         }},
    {.ask = Ask::Cue,
     .notation = u"%cue",
     .expression = u"\\S+",
     .end =
         [](const TokenView &view, std::size_t token) {
             return tokenIf(view.has(token, TokenFlag::InCue), token);
         }},
    {.ask = Ask::Headline,
     .notation = u"%headline",
     .expression = u"\\S+",
     .end =
         [](const TokenView &view, std::size_t token) {
             return tokenIf(view.voices[token] == Voice::Headline, token);
         }},
    {.ask = Ask::Scare,
     .notation = u"%scare",
     .taking = Taking::Stretch,
     .longest = 12,
     .anchor = AnchorKind::ScareQuote,
     .inThousand = 1,
     .end = endOfScareQuote},
    {.ask = Ask::Credit,
     .notation = u"%credit",
     .taking = Taking::Sentence,
     .longest = 0,
     .anchor = AnchorKind::Sentence,
     .inThousand = 40,
     .end = endOfCredit},
    {.ask = Ask::Question,
     .notation = u"%question",
     .taking = Taking::Sentence,
     .longest = 0,
     .anchor = AnchorKind::Sentence,
     .inThousand = 40,
     .end = endOfQuestion},
}};

static_assert(std::ranges::is_sorted(table, {}, &Askable::ask));

} // namespace

std::span<const Askable> askables()
{
    return table;
}

const Askable &askable(Ask ask)
{
    return table.at(static_cast<std::size_t>(ask));
}

std::optional<Ask> askFromNotation(QStringView notation)
{
    const auto row = std::ranges::find(table, notation, &Askable::notation);
    return row == table.end() ? std::nullopt : std::optional(row->ask);
}

} // namespace slantlight
