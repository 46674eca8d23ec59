// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/rulepatterns.h"

#include "core/base/diagnosticcode.h"
#include "core/pattern/patternparser.h"

#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr std::size_t mostListed = 600'000; ///< list entries in all patterns together

} // namespace

RulePatterns::RulePatterns(PatternWords &words, std::size_t &listed, DiagnosticList &mistakes)
    : m_words(words)
    , m_listed(listed)
    , m_mistakes(mistakes)
{
}

void RulePatterns::define(const SourceLine &line, QStringView value)
{
    static const QRegularExpression shape(u"^([A-Za-z][A-Za-z0-9-]*)\\s*=\\s*(\\S.*)$"_s);
    const auto match = shape.matchView(value);
    if (!match.hasMatch()) {
        m_mistakes.add(DiagnosticCode::WrongLet, line, value);
        return;
    }
    const QString name = match.captured(1);
    if (m_lets->contains(name)) {
        m_mistakes.add(DiagnosticCode::DuplicateLet, line, value, {name});
        return;
    }
    const QStringView notation = match.capturedView(2);
    ParsedPattern pattern = parsePattern(notation, m_words.lexicon(), *m_lets);
    if (pattern.isMarking || !pattern.partNames.isEmpty()) {
        m_mistakes.add(DiagnosticCode::PartInLet, line, notation);
    }
    for (const Mistake &mistake : pattern.mistakes) {
        m_mistakes.add(mistake, line, notation);
    }
    // A wrong one is entered as well, so that its uses are no mistakes in their turn; as a word,
    // by which any pattern can be found.
    if (!pattern.mistakes.empty()) {
        pattern.tree = {.alternatives = {{{.item = WordItem{.text = name}}}}};
    }
    m_lets->emplace(name, std::make_shared<const PatternTree>(std::move(pattern.tree)));
}

std::optional<TokenPattern> RulePatterns::find(const SourceLine &line, QStringView notation)
{
    auto pattern = compiled(line, notation, TokenPattern::Tried::Everywhere);
    if (pattern && pattern->anchors().empty()) {
        m_mistakes.add(DiagnosticCode::NothingToLookFor, line, notation);
        return std::nullopt;
    }
    return pattern;
}

std::optional<TokenPattern> RulePatterns::beside(const SourceLine &line, QStringView notation)
{
    auto pattern = compiled(line, notation, TokenPattern::Tried::AtPlaces);
    if (pattern && !pattern->partNames().isEmpty()) {
        m_mistakes.add(DiagnosticCode::PartInCondition, line, notation);
        return std::nullopt;
    }
    return pattern;
}

std::optional<TokenPattern> RulePatterns::compiled(const SourceLine &line, QStringView notation,
                                                   TokenPattern::Tried tried)
{
    auto pattern = TokenPattern::compile(notation, m_words, m_lets, tried);
    if (!pattern) {
        for (const Mistake &mistake : pattern.error()) {
            m_mistakes.add(mistake, line, notation);
        }
        return std::nullopt;
    }
    const std::size_t before = m_listed;
    m_listed += pattern->listedEntries();
    if (before <= mostListed && m_listed > mostListed) {
        m_mistakes.add(DiagnosticCode::TooManyListed, line, notation,
                       {QString::number(mostListed)});
    }
    return std::move(*pattern);
}

} // namespace slantlight
