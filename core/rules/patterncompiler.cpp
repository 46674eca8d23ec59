// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/patterncompiler.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr int deepestGroup = 16;
constexpr std::uint32_t defaultGap = 3;
constexpr std::uint32_t longestGap = 20;

bool isBracket(QChar c)
{
    return c == u'(' || c == u')' || c == u'[' || c == u']' || c == u'|';
}

} // namespace

PatternCompiler::PatternCompiler(QStringView notation, const Lexicon &lexicon,
                                 Vocabulary &vocabulary)
    : m_notation(notation)
    , m_lexicon(lexicon)
    , m_vocabulary(vocabulary)
{
}

std::expected<TokenPattern, QString> PatternCompiler::run() &&
{
    Code code = alternatives(0);
    if (m_error.isEmpty() && m_at < m_notation.size()) {
        fail(u"a bracket closes that was not opened"_s);
    }
    if (!m_error.isEmpty()) {
        return std::unexpected(m_error);
    }
    code.push_back({.op = Op::Accept});
    for (std::size_t at = 0; at < code.size(); ++at) {
        if (code[at].op == Op::Split || code[at].op == Op::Jump) {
            code[at].a += static_cast<std::uint32_t>(at);
            code[at].b += static_cast<std::uint32_t>(at);
        }
    }
    m_pattern.m_program = std::move(code);
    m_pattern.findEntries();
    return std::move(m_pattern);
}

PatternCompiler::Code PatternCompiler::alternatives(int depth)
{
    if (depth > deepestGroup) {
        fail(u"groups are nested too deeply"_s);
        return {};
    }
    Code code = sequence(depth);
    while (m_error.isEmpty() && m_at < m_notation.size() && m_notation.at(m_at) == u'|') {
        ++m_at;
        code = either(code, sequence(depth));
    }
    return code;
}

PatternCompiler::Code PatternCompiler::sequence(int depth)
{
    Code code;
    while (m_error.isEmpty() && m_at < m_notation.size()) {
        const QChar c = m_notation.at(m_at);
        Code next;
        if (c.isSpace()) {
            ++m_at;
            continue;
        }
        if (c == u'|' || c == u')' || c == u']') {
            break;
        }
        if (c == u'(') {
            next = group(depth, u')');
            if (m_at < m_notation.size() && m_notation.at(m_at) == u'?') {
                ++m_at;
                next = optional(std::move(next));
            }
        } else if (c == u'[') {
            next = markedPart(depth);
        } else {
            next = piece();
        }
        code.insert(code.end(), next.begin(), next.end());
    }
    if (m_error.isEmpty() && code.empty()) {
        fail(u"an alternative is empty"_s);
    }
    return code;
}

PatternCompiler::Code PatternCompiler::group(int depth, QChar closing)
{
    const QChar opening = m_notation.at(m_at);
    ++m_at;
    Code code = alternatives(depth + 1);
    if (m_at >= m_notation.size() || m_notation.at(m_at) != closing) {
        fail(u"a %1 is not closed"_s.arg(opening));
        return {};
    }
    ++m_at;
    return code;
}

PatternCompiler::Code PatternCompiler::markedPart(int depth)
{
    if (m_isMarking) {
        fail(u"marked parts do not nest"_s);
        return {};
    }
    m_isMarking = true;
    Code code = group(depth, u']');
    m_isMarking = false;
    code.insert(code.begin(), {.op = Op::MarkBegin});
    code.push_back({.op = Op::MarkEnd});
    return code;
}

PatternCompiler::Piece PatternCompiler::takePiece()
{
    Piece piece;
    bool lastEscaped = false;
    while (m_at < m_notation.size()) {
        const QChar c = m_notation.at(m_at);
        if (c.isSpace() || isBracket(c)) {
            break;
        }
        lastEscaped = c == u'\\' && m_at + 1 < m_notation.size();
        if (lastEscaped) {
            ++m_at;
            piece.isEscaped = piece.isEscaped || piece.text.isEmpty();
        }
        piece.text += m_notation.at(m_at);
        ++m_at;
    }
    if (piece.text.size() > 1 && piece.text.endsWith(u'?') && !lastEscaped) {
        piece.text.chop(1);
        piece.isOptional = true;
    }
    return piece;
}

PatternCompiler::Code PatternCompiler::piece()
{
    const Piece piece = takePiece();
    Code code;
    if (piece.isEscaped) {
        code = words(piece.text);
    } else if (piece.text == u"^") {
        code = {{.op = Op::SentenceStart}};
    } else if (piece.text == u"$") {
        code = {{.op = Op::SentenceEnd}};
    } else if (piece.text == u"#") {
        code = {{.op = Op::Number}};
    } else if (piece.text == u"*") {
        code = {{.op = Op::Any}};
    } else if (piece.text.startsWith(u"..."_s)) {
        bool isNumber = true;
        const QStringView count = QStringView(piece.text).sliced(3);
        const std::uint32_t most = count.isEmpty() ? defaultGap : count.toUInt(&isNumber);
        if (!isNumber || most == 0 || most > longestGap) {
            fail(u"a gap is ... or ...N with N from 1 to %1"_s.arg(longestGap));
        }
        code = {{.op = Op::Gap, .a = most}};
    } else if (piece.text.startsWith(u'@')) {
        code = list(piece.text.sliced(1));
    } else if (piece.text.startsWith(u'%') && piece.text.size() > 1) {
        code = builtIn(QStringView(piece.text).sliced(1));
    } else if (piece.text.startsWith(u'=') && piece.text.size() > 1) {
        const QString word = piece.text.sliced(1);
        if (tokenize(word).size() != 1) {
            fail(u"'=%1' is more than one word"_s.arg(word));
        }
        code = {{.op = Op::Exact, .a = static_cast<std::uint32_t>(m_pattern.m_exact.size())}};
        m_pattern.m_exact.push_back({.text = word, .id = m_vocabulary.insert(word)});
    } else {
        code = words(piece.text);
    }
    return piece.isOptional ? optional(std::move(code)) : code;
}

PatternCompiler::Code PatternCompiler::words(const QString &text)
{
    const auto entry = m_lexicon.entry(text);
    if (!entry) {
        fail(entry.error());
        return {};
    }
    Code code;
    for (const QStringList &forms : *entry) {
        TokenPattern::Forms ids;
        for (const QString &form : forms) {
            ids.push_back(m_vocabulary.insert(form));
        }
        std::ranges::sort(ids);
        code.push_back(
            {.op = Op::Word, .a = static_cast<std::uint32_t>(m_pattern.m_wordSets.size())});
        m_pattern.m_wordSets.push_back(std::move(ids));
    }
    return code;
}

PatternCompiler::Code PatternCompiler::builtIn(QStringView name)
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
    fail(u"there is no %%1; there are %scare, %credit and %question"_s.arg(name));
    return {};
}

PatternCompiler::Code PatternCompiler::list(const QString &name)
{
    const LexiconList *source = m_lexicon.list(name);
    if (!source) {
        fail(u"there is no list called '%1'"_s.arg(name));
        return {};
    }
    TokenPattern::List list;
    for (const LexiconEntry &entry : source->entries) {
        std::vector<TokenPattern::Forms> tokens;
        for (const QStringList &forms : entry) {
            TokenPattern::Forms &ids = tokens.emplace_back();
            for (const QString &form : forms) {
                ids.push_back(m_vocabulary.insert(form));
            }
            std::ranges::sort(ids);
        }
        for (const WordId first : tokens.front()) {
            list.byFirstWord.emplace_back(first, static_cast<std::uint32_t>(list.entries.size()));
        }
        list.entries.push_back(std::move(tokens));
    }
    std::ranges::sort(list.byFirstWord);
    m_pattern.m_lists.push_back(std::move(list));
    return {{.op = Op::List, .a = static_cast<std::uint32_t>(m_pattern.m_lists.size() - 1)}};
}

PatternCompiler::Code PatternCompiler::optional(Code code)
{
    const auto after = static_cast<std::uint32_t>(code.size() + 1);
    code.insert(code.begin(), {.op = Op::Split, .a = 1, .b = after});
    return code;
}

PatternCompiler::Code PatternCompiler::either(const Code &first, const Code &second)
{
    Code code{{.op = Op::Split, .a = 1, .b = static_cast<std::uint32_t>(first.size() + 2)}};
    code.insert(code.end(), first.begin(), first.end());
    code.push_back({.op = Op::Jump, .a = static_cast<std::uint32_t>(second.size() + 1)});
    code.insert(code.end(), second.begin(), second.end());
    return code;
}

void PatternCompiler::fail(const QString &what)
{
    if (m_error.isEmpty()) {
        m_error = u"column %1: %2"_s.arg(m_at + 1).arg(what);
    }
}

} // namespace slantlight
