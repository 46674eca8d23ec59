// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ruleset.h"

#include "core/base/diagnosticcode.h"
#include "core/rules/ruleparser.h"
#include "core/text/diagnosticlist.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <tuple>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

std::size_t lengthOf(const RuleSet::Finding &finding)
{
    return finding.marked.end - finding.marked.begin;
}

bool isNote(const RuleSet::Finding &finding)
{
    return finding.rule->severity == Severity::Note;
}

/// Leaves of overlapping findings of one category only the best; the text has @p tokens.
std::vector<RuleSet::Finding> withoutOverlaps(std::vector<RuleSet::Finding> findings,
                                              std::size_t tokens)
{
    // Best first; rules stand in memory as they were written.
    std::ranges::stable_sort(findings, [](const RuleSet::Finding &a, const RuleSet::Finding &b) {
        return std::tuple(a.rule->category, isNote(a), lengthOf(b), a.marked.begin, a.rule)
               < std::tuple(b.rule->category, isNote(b), lengthOf(a), b.marked.begin, b.rule);
    });
    std::vector<RuleSet::Finding> kept;
    std::vector<std::optional<Category>> takenBy(tokens);
    for (RuleSet::Finding &finding : findings) {
        const Category category = finding.rule->category;
        const auto marked = std::span(takenBy).subspan(finding.marked.begin,
                                                       finding.marked.end - finding.marked.begin);
        if (!std::ranges::contains(marked, category)) {
            std::ranges::fill(marked, category);
            kept.push_back(std::move(finding));
        }
    }
    std::ranges::sort(kept, [](const RuleSet::Finding &a, const RuleSet::Finding &b) {
        return std::tuple(a.marked.begin, lengthOf(b), a.rule->category)
               < std::tuple(b.marked.begin, lengthOf(a), b.rule->category);
    });
    return kept;
}

/// Rules in the order in which they were first written, the latest pack's wording of each.
class PackedRules
{
public:
    /// Says false, and leaves @p rule as it was, where its own pack has that rule already.
    [[nodiscard]] bool add(Rule &&rule, int pack)
    {
        const auto [place, isNew] =
            m_places.try_emplace(rule.id, Place{.index = m_rules.size(), .pack = pack});
        if (isNew) {
            m_rules.push_back(std::move(rule));
            return true;
        }
        if (place->second.pack == pack) {
            return false;
        }
        place->second.pack = pack;
        m_rules[place->second.index] = std::move(rule);
        return true;
    }

    void switchOff(const std::vector<RuleId> &ids, int pack)
    {
        for (const RuleId &id : ids) {
            m_offSince[id] = pack;
        }
    }

    /// Takes in what @p source says; returns which of its rules its own pack has already.
    [[nodiscard]] std::vector<Diagnostic> add(ParsedRules &&parsed, const RuleSet::Source &source)
    {
        std::vector<Diagnostic> twice;
        for (Rule &rule : parsed.rules) {
            rule.isShipped = source.isShipped;
            if (!add(std::move(rule), source.pack)) {
                twice.push_back({.code = DiagnosticCode::DuplicateRule,
                                 .place = {.file = rule.file, .line = rule.line, .column = 1},
                                 .arguments = {rule.id.text()}});
            }
        }
        switchOff(parsed.off, source.pack);
        return twice;
    }

    /// A rule is off unless a later pack wrote it anew.
    std::vector<Rule> rules() &&
    {
        std::erase_if(m_rules, [this](const Rule &rule) {
            const auto off = m_offSince.find(rule.id);
            return off != m_offSince.end() && off->second >= m_places.at(rule.id).pack;
        });
        return std::move(m_rules);
    }

private:
    struct Place
    {
        std::size_t index = 0;
        int pack = 0; ///< the latest that wrote the rule
    };

    std::vector<Rule> m_rules;
    std::map<RuleId, Place> m_places;
    std::map<RuleId, int> m_offSince; ///< the latest pack that switched it off
};

} // namespace

Result<RuleSet> RuleSet::parse(const std::vector<Source> &sources, const Lexicon &lexicon)
{
    Vocabulary vocabulary;
    PatternWords words(lexicon, vocabulary);
    PackedRules packed;
    RuleCount count;
    for (const Source &source : sources) {
        auto parsed = parseRules(source.name, source.text, words, count);
        if (!parsed) {
            return std::unexpected(parsed.error());
        }
        std::vector<Diagnostic> twice = packed.add(std::move(*parsed), source);
        if (!twice.empty()) {
            return std::unexpected(errorOf(std::move(twice), ErrorCode::MalformedRule));
        }
    }
    return RuleSet(std::move(packed).rules(), std::move(vocabulary));
}

RuleSet::Tried RuleSet::tryOut(const std::vector<Source> &sources, const Lexicon &lexicon)
{
    Vocabulary vocabulary;
    PatternWords words(lexicon, vocabulary);
    PackedRules packed;
    RuleCount count;
    std::vector<Diagnostic> mistakes;
    for (const Source &source : sources) {
        ReadRules read = readRules(source.name, source.text, words, count);
        std::ranges::move(read.mistakes, std::back_inserter(mistakes));
        std::ranges::move(packed.add(std::move(read.parsed), source), std::back_inserter(mistakes));
    }
    return {.rules = RuleSet(std::move(packed).rules(), std::move(vocabulary)),
            .mistakes = std::move(mistakes)};
}

RuleSet::RuleSet(std::vector<Rule> rules, Vocabulary vocabulary)
    : m_rules(std::move(rules))
    , m_vocabulary(std::move(vocabulary))
    , m_firstStart(m_vocabulary.size() + 1)
{
    std::vector<std::pair<WordId, Start>> byWord;
    for (std::uint32_t r = 0; r < m_rules.size(); ++r) {
        for (std::uint16_t p = 0; p < m_rules[r].finds.size(); ++p) {
            for (const PatternAnchor &anchor : m_rules[r].finds[p].anchors()) {
                const Start start{.rule = r,
                                  .pattern = p,
                                  .lookBack = anchor.lookBack,
                                  .nextWords = anchor.nextWords};
                switch (anchor.kind) {
                case AnchorKind::Word:
                    byWord.emplace_back(anchor.word, start);
                    break;
                case AnchorKind::Number:
                    m_numberStarts.push_back(start);
                    break;
                case AnchorKind::ScareQuote:
                    m_scareStarts.push_back(start);
                    break;
                case AnchorKind::Sentence:
                    m_sentenceStarts.push_back(start);
                    break;
                }
            }
        }
    }
    std::ranges::stable_sort(byWord, {}, &std::pair<WordId, Start>::first);
    m_wordStarts.reserve(byWord.size());
    WordId next = 0;
    for (const auto &[word, start] : byWord) {
        for (; next <= word; ++next) {
            m_firstStart[next] = static_cast<std::uint32_t>(m_wordStarts.size());
        }
        m_wordStarts.push_back(start);
    }
    for (; next < m_firstStart.size(); ++next) {
        m_firstStart[next] = static_cast<std::uint32_t>(m_wordStarts.size());
    }
}

const Rule *RuleSet::rule(const RuleId &id) const
{
    const auto found = std::ranges::find(m_rules, id, &Rule::id);
    return found == m_rules.end() ? nullptr : &*found;
}

std::span<const RuleSet::Start> RuleSet::startsFor(WordId word) const
{
    const std::uint32_t begin = m_firstStart[word];
    return std::span(m_wordStarts).subspan(begin, m_firstStart[word + 1] - begin);
}

void RuleSet::tryAt(const TokenView &view, std::size_t token, std::span<const Start> starts,
                    Answers &answers) const
{
    const WordId next = token + 1 < view.words.size() ? view.words[token + 1] : 0;
    const std::uint64_t nextBit = std::uint64_t(1) << (next % 64);
    for (const Start &start : starts) {
        if ((start.nextWords & nextBit) == 0) {
            continue;
        }
        if (token - view.tokens.sentenceOf(token).begin < start.lookBack) {
            continue;
        }
        const Rule &rule = m_rules[start.rule];
        auto match = rule.finds[start.pattern].matchAt(view, token - start.lookBack);
        const Rule::Answer answer = match ? rule.answer(view, *match) : Rule::Answer::No;
        if (answer != Rule::Answer::No) {
            (answer == Rule::Answer::Yes ? answers.findings : answers.turnedAway)
                .push_back(
                    {.rule = &rule, .marked = match->marked, .parts = std::move(match->parts)});
        }
    }
}

RuleSet::Answers RuleSet::ask(const TokenView &view) const
{
    Answers answers;
    for (std::size_t token = 0; token < view.tokens.size(); ++token) {
        if (const WordId word = view.words[token]; word != 0) {
            tryAt(view, token, startsFor(word), answers);
        }
        if (!m_numberStarts.empty() && view.tokens.kindOf(token) == TokenKind::Number) {
            tryAt(view, token, m_numberStarts, answers);
        }
    }
    for (const TokenRange &quote : view.scareQuotes) {
        tryAt(view, quote.begin, m_scareStarts, answers);
    }
    for (const TokenRange &sentence : view.tokens.sentences()) {
        tryAt(view, sentence.begin, m_sentenceStarts, answers);
    }
    answers.findings = withoutOverlaps(std::move(answers.findings), view.tokens.size());
    return answers;
}

std::vector<RuleSet::Finding> RuleSet::find(const Reading &reading) const
{
    const std::vector<WordId> words = wordsOf(reading.tokens);
    return ask(viewOf(reading, words)).findings;
}

std::vector<WordId> RuleSet::wordsOf(const Tokens &tokens) const
{
    std::vector<WordId> bySpelling;
    bySpelling.reserve(tokens.spellingCount());
    for (Tokens::SpellingId id = 0; id < tokens.spellingCount(); ++id) {
        bySpelling.push_back(m_vocabulary.find(tokens.spelling(id)));
    }
    std::vector<WordId> words;
    words.reserve(tokens.size());
    for (std::size_t token = 0; token < tokens.size(); ++token) {
        words.push_back(bySpelling[tokens.spellingOf(token)]);
    }
    return words;
}

} // namespace slantlight
