// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The items of a pattern: words, lists, gaps and the rest that has no brackets.

#include "core/rules/patterncompiler.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr std::uint32_t defaultGap = 3;
constexpr std::uint32_t longestGap = 20;

std::vector<WordId> idsOf(const QStringList &forms, Vocabulary &vocabulary)
{
    std::vector<WordId> ids;
    for (const QString &form : forms) {
        ids.push_back(vocabulary.insert(form));
    }
    std::ranges::sort(ids);
    return ids;
}

} // namespace

PatternCompiler::Code PatternCompiler::piece()
{
    const qsizetype begin = m_at;
    const PatternPiece piece = PatternPiece::take(m_notation, m_at);
    Code code = item(piece, begin);
    if (!piece.tags.isEmpty() && !m_error) {
        const auto isEdge = [](const TokenPattern::Instruction &step) {
            return step.op == Op::Gap || step.op == Op::SentenceStart || step.op == Op::SentenceEnd
                   || step.op == Op::Scare || step.op == Op::Credit || step.op == Op::Question;
        };
        if (std::ranges::any_of(code, isEdge)) {
            fail(piece.tagsAt - 1, u"'%1' has no tag"_s.arg(piece.text));
        } else {
            requireTags(code, piece, code.size() - 1);
        }
    }
    return piece.isOptional ? optional(std::move(code)) : code;
}

PatternCompiler::Code PatternCompiler::item(const PatternPiece &piece, qsizetype begin)
{
    const QString &text = piece.text;
    if (piece.isEscaped) {
        return words(text, begin);
    }
    if (text == u"^") {
        return {{.op = Op::SentenceStart}};
    }
    if (text == u"$") {
        return {{.op = Op::SentenceEnd}};
    }
    if (text == u"#") {
        return {{.op = Op::Number}};
    }
    if (text == u"*" || text.isEmpty()) { // nothing but tags: any word that has them
        return {{.op = Op::Any}};
    }
    if (text.startsWith(u"..."_s)) {
        return gap(QStringView(text).sliced(3), begin);
    }
    if (text.startsWith(u'@')) {
        return list(text.sliced(1), begin);
    }
    if (text.startsWith(u'%') && text.size() > 1) {
        return builtIn(QStringView(text).sliced(1), begin);
    }
    if (text.startsWith(u'=') && text.size() > 1) {
        return exactWord(text.sliced(1), begin);
    }
    return words(text, begin);
}

PatternCompiler::Code PatternCompiler::words(const QString &text, qsizetype begin)
{
    const auto entry = m_lexicon.word(text);
    if (!entry) {
        fail(begin + entry.error().at, entry.error().what);
        return {};
    }
    Code code;
    for (const LexiconToken &token : *entry) {
        code.push_back(
            {.op = Op::Word, .a = static_cast<std::uint32_t>(m_pattern.m_wordSets.size())});
        m_pattern.m_wordSets.push_back(idsOf(token.forms, m_vocabulary));
    }
    return code;
}

PatternCompiler::Code PatternCompiler::exactWord(const QString &word, qsizetype begin)
{
    if (m_lexicon.tokenizer().tokens(word).size() != 1) {
        fail(begin, u"'=%1' is more than one word"_s.arg(word));
        return {};
    }
    m_pattern.m_exact.push_back({.text = word, .id = m_vocabulary.insert(word)});
    return {{.op = Op::Exact, .a = static_cast<std::uint32_t>(m_pattern.m_exact.size() - 1)}};
}

PatternCompiler::Code PatternCompiler::gap(QStringView count, qsizetype begin)
{
    bool isNumber = true;
    const std::uint32_t most = count.isEmpty() ? defaultGap : count.toUInt(&isNumber);
    if (!isNumber || most == 0 || most > longestGap) {
        fail(begin, u"a gap is ... or ...N with N from 1 to %1"_s.arg(longestGap));
    }
    return {{.op = Op::Gap, .a = most}};
}

PatternCompiler::Code PatternCompiler::builtIn(QStringView name, qsizetype begin)
{
    if (name == u"scare") {
        return {{.op = Op::Scare}};
    }
    if (name == u"credit") {
        return {{.op = Op::Credit}};
    }
    if (name == u"question") {
        return {{.op = Op::Question}};
    }
    fail(begin, u"there is no %%1; there are %scare, %credit and %question"_s.arg(name));
    return {};
}

PatternCompiler::Code PatternCompiler::list(const QString &name, qsizetype begin)
{
    const LexiconList *source = m_lexicon.list(name);
    if (!source) {
        fail(begin, u"there is no list called '%1'"_s.arg(name), ErrorCode::UnknownLexiconList);
        return {};
    }
    TokenPattern::List list;
    for (const LexiconEntry &entry : source->entries) {
        std::vector<TokenPattern::EntryToken> tokens;
        for (const LexiconToken &token : entry) {
            tokens.push_back({.forms = idsOf(token.forms, m_vocabulary), .tags = token.tags});
        }
        for (const WordId first : tokens.front().forms) {
            list.byFirstWord.emplace_back(first, static_cast<std::uint32_t>(list.entries.size()));
        }
        list.entries.push_back(std::move(tokens));
    }
    std::ranges::sort(list.byFirstWord);
    m_pattern.m_lists.push_back(std::move(list));
    return {{.op = Op::List, .a = static_cast<std::uint32_t>(m_pattern.m_lists.size() - 1)}};
}

/// Lets the token that the instruction number @p token takes have one of the tags of @p piece.
void PatternCompiler::requireTags(Code &code, const PatternPiece &piece, std::size_t token)
{
    if (piece.tags.isEmpty()) {
        return;
    }
    const auto tags = parseTags(piece.tags);
    if (!tags) {
        fail(piece.tagsAt, tags.error());
        return;
    }
    const auto number = static_cast<std::uint32_t>(m_pattern.m_tags.size());
    m_pattern.m_tags.push_back(*tags);
    code.insert(code.begin() + static_cast<Code::difference_type>(token),
                {.op = Op::Tagged, .a = number});
}

} // namespace slantlight
