// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The shape of a pattern: alternatives, groups and parts.

#include "core/rules/patterncompiler.h"

#include "core/rules/patternanchors.h"
#include "core/rules/patternmatcher.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr int deepestGroup = 16;
constexpr std::size_t longestProgram = 8000;

/// How many ways gaps and options that follow on each other may part the text. The matcher gives up
/// after as many steps, and would then miss matches without a word.
constexpr std::uint64_t mostWays = 10'000;

QChar closingOf(QChar opening)
{
    switch (opening.unicode()) {
    case u'(':
        return u')';
    case u'[':
        return u']';
    default:
        return u'}';
    }
}

} // namespace

PatternCompiler::PatternCompiler(QStringView notation, const Lexicon &lexicon,
                                 Vocabulary &vocabulary)
    : m_notation(notation)
    , m_lexicon(lexicon)
    , m_vocabulary(vocabulary)
{
}

std::expected<TokenPattern, NotationError> PatternCompiler::run() &&
{
    Code code = alternatives(0);
    if (!m_error && m_at < m_notation.size()) {
        fail(m_at, u"the %1 closes nothing"_s.arg(m_notation.at(m_at)));
    }
    if (code.size() > longestProgram) {
        fail(0, u"the pattern is too long; a list would help"_s);
    }
    if (!m_error && waysIn(code) > mostWays) {
        fail(0, u"gaps and options in a row can match in more than %1 ways; put a word between "
                "them, or use shorter gaps"_s.arg(mostWays));
    }
    if (m_error) {
        return std::unexpected(*m_error);
    }
    code.push_back({.op = Op::Accept});
    for (std::size_t at = 0; at < code.size(); ++at) {
        if (code[at].op == Op::Split || code[at].op == Op::Jump) {
            code[at].a += static_cast<std::uint32_t>(at);
            code[at].b += static_cast<std::uint32_t>(at);
        }
    }
    m_pattern.m_program = std::move(code);
    PatternAnchors(m_pattern, m_vocabulary).run();
    return std::move(m_pattern);
}

PatternCompiler::Code PatternCompiler::alternatives(int depth)
{
    if (depth > deepestGroup) {
        fail(m_at, u"groups are nested too deeply"_s);
        return {};
    }
    std::vector<Code> all{sequence(depth)};
    while (!m_error && m_at < m_notation.size() && m_notation.at(m_at) == u'|') {
        ++m_at;
        all.push_back(sequence(depth));
    }
    Code code = std::move(all.back());
    all.pop_back();
    for (; !m_error && !all.empty(); all.pop_back()) {
        code = either(all.back(), code);
        if (code.size() > longestProgram) {
            fail(0, u"the pattern is too long; a list would help"_s);
        }
    }
    return code;
}

std::uint64_t PatternCompiler::waysIn(const Code &code)
{
    std::uint64_t most = 1;
    std::uint64_t ways = 1;
    for (const TokenPattern::Instruction &step : code) {
        switch (step.op) {
        case Op::Gap:
            ways *= step.a;
            break;
        case Op::Split:
            ways *= 2;
            break;
        case Op::Jump:
        case Op::PartBegin:
        case Op::PartEnd:
        case Op::SentenceStart:
        case Op::SentenceEnd:
        case Op::Tagged:
        case Op::Any:
        case Op::Accept:
            break;
        case Op::Word:
        case Op::Exact:
        case Op::List:
        case Op::Number:
        case Op::Scare:
        case Op::Credit:
        case Op::Question:
            ways = 1;
            break;
        }
        most = std::max(most, ways);
        if (most > mostWays) {
            break;
        }
    }
    return most;
}

PatternCompiler::Code PatternCompiler::sequence(int depth)
{
    Code code;
    while (!m_error && m_at < m_notation.size()) {
        const QChar c = m_notation.at(m_at);
        if (c.isSpace()) {
            ++m_at;
            continue;
        }
        if (c == u'|' || c == u')' || c == u']' || c == u'}') {
            break;
        }
        const Code next = c == u'('   ? withSuffix(group(depth, m_at + 1))
                          : c == u'[' ? markedPart(depth)
                          : c == u'{' ? withSuffix(namedPart(depth))
                                      : piece();
        code.insert(code.end(), next.begin(), next.end());
    }
    if (!m_error && code.empty()) {
        fail(m_at, u"an alternative is empty"_s);
    }
    return code;
}

PatternCompiler::Code PatternCompiler::group(int depth, qsizetype contentsAt)
{
    const qsizetype begin = m_at;
    const QChar opening = m_notation.at(begin);
    m_at = contentsAt;
    Code code = alternatives(depth + 1);
    if (!m_error && (m_at >= m_notation.size() || m_notation.at(m_at) != closingOf(opening))) {
        fail(begin, u"the %1 is not closed"_s.arg(opening));
    }
    ++m_at;
    return code;
}

PatternCompiler::Code PatternCompiler::withSuffix(Code code)
{
    if (m_error) {
        return code;
    }
    const PatternPiece suffix = PatternPiece::takeSuffix(m_notation, m_at);
    requireTags(code, suffix, 0);
    return suffix.isOptional ? optional(std::move(code)) : code;
}

PatternCompiler::Code PatternCompiler::markedPart(int depth)
{
    if (m_isMarking) {
        fail(m_at, u"marked parts do not nest"_s);
        return {};
    }
    m_isMarking = true;
    Code code = group(depth, m_at + 1);
    m_isMarking = false;
    code.insert(code.begin(), {.op = Op::PartBegin});
    code.push_back({.op = Op::PartEnd});
    return code;
}

PatternCompiler::Code PatternCompiler::namedPart(int depth)
{
    static const QRegularExpression shape(u"\\G\\{\\s*([a-z][a-z0-9-]*):"_s);
    const qsizetype begin = m_at;
    const auto match = shape.matchView(m_notation, begin);
    const QString name = match.captured(1);
    if (!match.hasMatch()) {
        fail(begin, u"a part with a name is {name: ...}, the name in small letters"_s);
    } else if (name == u"match" || name == u"speaker") {
        fail(begin, u"the name '%1' has a meaning already"_s.arg(name));
    } else if (m_openParts.contains(name)) {
        fail(begin, u"the part '%1' lies within itself"_s.arg(name));
    }
    if (!m_error && !m_pattern.m_partNames.contains(name)) {
        m_pattern.m_partNames.push_back(name);
        if (m_pattern.m_partNames.size() > qsizetype(PatternMatcher::mostNamedParts)) {
            fail(begin, u"more than %1 parts have names"_s.arg(PatternMatcher::mostNamedParts));
        }
    }
    if (m_error) {
        return {};
    }
    const auto number = static_cast<std::uint32_t>(m_pattern.m_partNames.indexOf(name) + 1);
    m_openParts.push_back(name);
    Code code = group(depth, match.capturedEnd());
    m_openParts.pop_back();
    code.insert(code.begin(), {.op = Op::PartBegin, .a = number});
    code.push_back({.op = Op::PartEnd, .a = number});
    return code;
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

void PatternCompiler::fail(qsizetype at, const QString &what, ErrorCode code)
{
    if (!m_error) {
        m_error = NotationError{.at = at, .what = what, .code = code};
    }
}

} // namespace slantlight
