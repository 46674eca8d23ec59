// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pattern/askable.h"

#include "core/pattern/tokenview.h"

#include <algorithm>
#include <array>
#include <utility>

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

/// Where the sentence ends if it begins at @p token.
End endOfSentence(const TokenView &view, std::size_t token)
{
    const TokenRange sentence = view.tokens.sentenceOf(token);
    return sentence.begin == token ? End(sentence.end) : std::nullopt;
}

End endOfScareQuote(const TokenView &view, std::size_t token, OperandSet /*none*/)
{
    const auto quote = std::ranges::lower_bound(view.scareQuotes, token, {}, &TokenRange::begin);
    return quote != view.scareQuotes.end() && quote->begin == token ? End(quote->end)
                                                                    : std::nullopt;
}

End endOfCredit(const TokenView &view, std::size_t token, OperandSet /*none*/)
{
    return view.blockOf(token) == BlockKind::CreditLine ? endOfSentence(view, token) : std::nullopt;
}

/// A sentence asks if a question mark is among the signs at its end.
End endOfQuestion(const TokenView &view, std::size_t token, OperandSet /*none*/)
{
    const End end = endOfSentence(view, token);
    for (std::size_t last = end.value_or(token); last > token && view.tokens.isSign(last - 1);
         --last) {
        if (view.tokens.textOf(last - 1) == u"?") {
            return end;
        }
    }
    return std::nullopt;
}

constexpr std::array<Askable, 13> table{{
    {.ask = Ask::Any,
     .notation = u"*",
     .expression = u"\\S+",
     .isExact = true,
     .end =
         [](const TokenView &, std::size_t token, OperandSet) {
             return End(token + 1);
         }},
    {.ask = Ask::Number,
     .notation = u"#",
     .anchor = AnchorKind::Number,
     .inThousand = 20,
     .expression = u"\\d[\\d.,]*",
     .isExact = true,
     .end =
         [](const TokenView &view, std::size_t token, OperandSet) {
             return tokenIf(view.tokens.kindOf(token) == TokenKind::Number, token);
         }},
    {.ask = Ask::Sign,
     .notation = u"%sign",
     .expression = u"[^\\w\\s]",
     .end =
         [](const TokenView &view, std::size_t token, OperandSet) {
             return tokenIf(view.tokens.isSign(token), token);
         }},
    {.ask = Ask::Capital,
     .notation = u"%capital",
     .expression = u"(?-i:\\p{Lu}\\S*)",
     .end =
         [](const TokenView &view, std::size_t token, OperandSet) {
             return tokenIf(view.tokens.textOf(token).front().isUpper(), token);
         }},
    {.ask = Ask::Quoted,
     .notation = u"%quoted",
     .expression = u"\\S+",
     .end =
         [](const TokenView &view, std::size_t token, OperandSet) {
             return tokenIf(view.voices[token] == Voice::Direct, token);
         }},
    {.ask = Ask::Cue,
     .notation = u"%cue",
     .expression = u"\\S+",
     .end =
         [](const TokenView &view, std::size_t token, OperandSet) {
             return tokenIf(view.has(token, TokenFlag::InCue), token);
         }},
    {.ask = Ask::Headline,
     .notation = u"%headline",
     .expression = u"\\S+",
     .end =
         [](const TokenView &view, std::size_t token, OperandSet) {
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
    {.ask = Ask::Tagged,
     .notation = u"/",
     .operand = OperandKind::Tags,
     .expression = u"\\S+",
     .end =
         [](const TokenView &view, std::size_t token, OperandSet tags) {
             return tokenIf(tags.contains(view.tags[token]), token);
         }},
    {.ask = Ask::In,
     .notation = u"%in:",
     .operand = OperandKind::Voices,
     .expression = u"\\S+",
     .end =
         [](const TokenView &view, std::size_t token, OperandSet voices) {
             return tokenIf(voices.contains(view.voices[token]), token);
         }},
    {.ask = Ask::Block,
     .notation = u"%block:",
     .operand = OperandKind::Blocks,
     .expression = u"\\S+",
     .end =
         [](const TokenView &view, std::size_t token, OperandSet blocks) {
             return tokenIf(blocks.contains(view.blockOf(token)), token);
         }},
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

std::expected<std::optional<Asked>, Mistake> readQuestion(QStringView notation)
{
    for (const Askable &row : table) {
        if (row.operand == OperandKind::None) {
            if (notation == row.notation) {
                return Asked{.ask = row.ask, .operand = {}};
            }
            continue;
        }
        if (!notation.startsWith(row.notation)) {
            continue;
        }
        auto operand = readOperand(notation.sliced(row.notation.size()), row.operand);
        if (!operand) {
            operand.error().at += row.notation.size();
            return std::unexpected(std::move(operand).error());
        }
        return Asked{.ask = row.ask, .operand = *operand};
    }
    return std::nullopt;
}

} // namespace slantlight
