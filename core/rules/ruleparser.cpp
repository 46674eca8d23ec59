// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ruleparser.h"

#include "core/rules/rulewording.h"
#include "core/text/valueafter.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr std::size_t mostRules = 20'000; ///< of all files together; more than any dictionary needs
constexpr std::size_t mostPatterns = 500; ///< of one rule and kind
constexpr qsizetype longestWording = 2'000; ///< characters
constexpr std::size_t mostListed = 600'000; ///< list entries in all patterns together

struct Condition
{
    QStringView word;
    std::vector<TokenPattern> Rule::*patterns;
};

constexpr std::array<Condition, 11> conditions{{
    {u"not before", &Rule::notBefore},
    {u"not after", &Rule::notAfter},
    {u"before", &Rule::before},
    {u"after", &Rule::after},
    {u"not earlier", &Rule::notEarlier},
    {u"not later", &Rule::notLater},
    {u"earlier", &Rule::earlier},
    {u"later", &Rule::later},
    {u"without", &Rule::without},
    {u"with", &Rule::with},
    {u"find", &Rule::finds},
}};

struct SlotCondition
{
    QStringView word;
    std::vector<TokenPattern> PlainSlot::*patterns;
};

constexpr std::array<SlotCondition, 5> slotConditions{{
    {u"match", &PlainSlot::match},
    {u"before", &PlainSlot::before},
    {u"after", &PlainSlot::after},
    {u"not before", &PlainSlot::notBefore},
    {u"not after", &PlainSlot::notAfter},
}};

constexpr std::array allVoices{Voice::Headline, Voice::Narration, Voice::Direct, Voice::Indirect,
                               Voice::Caption,  Voice::Teaser,    Voice::Credit};

constexpr std::array allBlocks{BlockKind::Headline, BlockKind::Standfirst, BlockKind::Byline,
                               BlockKind::Dateline, BlockKind::Heading,    BlockKind::Paragraph,
                               BlockKind::ListItem, BlockKind::BlockQuote, BlockKind::Caption,
                               BlockKind::Teaser,   BlockKind::CreditLine};

enum class Restriction : std::uint8_t { Only, AllBut };

/// Adds to @p leftOut what of @p all a rule is not for, which names some of them.
template <typename Kind, std::size_t count>
void leaveOut(const std::array<Kind, count> &all, const std::set<Kind> &named,
              Restriction restriction, std::set<Kind> &leftOut)
{
    std::ranges::copy_if(all, std::inserter(leftOut, leftOut.end()), [&](Kind kind) {
        return named.contains(kind) == (restriction == Restriction::AllBut);
    });
}

/// A line of the file.
struct Line
{
    int number = 0; ///< from 1
    QStringView whole;
};

/// A message or plainer wording, whose names can be checked once the whole rule is read.
struct Wording
{
    Line line;
    QStringView text;
    bool isPlain = false;
};

/// Reads a file of rules line by line; the first mistake ends it.
class RuleParser
{
public:
    RuleParser(const QString &file, const Lexicon &lexicon, Vocabulary &vocabulary,
               RuleCount &count)
        : m_file(file)
        , m_lexicon(lexicon)
        , m_vocabulary(vocabulary)
        , m_count(count)
    {
    }

    Result<ParsedRules> run(const QString &text)
    {
        for (const QStringView whole : QStringView(text).tokenize(u'\n')) {
            m_line = {.number = m_line.number + 1, .whole = whole};
            const QStringView line = whole.trimmed();
            if (!line.isEmpty() && !line.startsWith(u'#')) {
                take(line);
            }
            if (m_error) {
                return std::unexpected(*m_error);
            }
        }
        finishRule();
        if (m_error) {
            return std::unexpected(*m_error);
        }
        return ParsedRules{.rules = std::move(m_rules), .off = std::move(m_off)};
    }

private:
    void take(QStringView line)
    {
        if (const auto id = valueAfter(line, u"rule")) {
            finishRule();
            beginRule(*id);
            return;
        }
        if (const auto id = valueAfter(line, u"off")) {
            m_off.push_back(RuleId(id->toString()));
            return;
        }
        if (m_rules.empty()) {
            fail(line, u"a line before any rule"_s);
            return;
        }
        Rule &rule = m_rules.back();
        if (const auto text = valueAfter(line, u"+")) {
            takeExample(rule, *text, true);
        } else if (const auto counter = valueAfter(line, u"-")) {
            takeExample(rule, *counter, false);
        } else if (const auto message = valueAfter(line, u"say")) {
            rule.message = message->toString();
            m_wordings.push_back({.line = m_line, .text = *message, .isPlain = false});
        } else if (const auto cite = valueAfter(line, u"see")) {
            rule.cite = cite->toString();
        } else if (const auto plain = valueAfter(line, u"plain")) {
            takePlain(rule, *plain);
            m_wordings.push_back({.line = m_line, .text = *plain, .isPlain = true});
        } else if (const auto slot = valueAfter(line, u"slot")) {
            takeSlot(rule, line, *slot);
        } else if (const auto plainer = valueAfter(line, u"=")) {
            if (rule.examples.empty() || !rule.examples.back().fires) {
                fail(line, u"no example (+) stands before its plainer wording (=)"_s);
            } else {
                rule.examples.back().plainer.append(plainer->toString());
            }
        } else if (const auto severity = valueAfter(line, u"severity")) {
            if (const auto known = severityFromId(*severity)) {
                rule.severity = *known;
            } else {
                fail(*severity, u"severity is note, weak or strong"_s);
            }
        } else if (const auto voices = valueAfter(line, u"in")) {
            restrictVoices(rule, *voices, Restriction::Only);
        } else if (const auto others = valueAfter(line, u"not in")) {
            restrictVoices(rule, *others, Restriction::AllBut);
        } else if (const auto blocks = valueAfter(line, u"block")) {
            restrictBlocks(rule, *blocks, Restriction::Only);
        } else if (const auto otherBlocks = valueAfter(line, u"not block")) {
            restrictBlocks(rule, *otherBlocks, Restriction::AllBut);
        } else if (line == u"as cue" || line == u"not as cue") {
            rule.asCue = line == u"as cue";
        } else {
            takeCondition(rule, line);
        }
    }

    void takePlain(Rule &rule, QStringView line)
    {
        if (rule.plain.empty() || m_hasSlot) {
            rule.plain.emplace_back();
            m_hasSlot = false;
        }
        for (const QStringView part : line.tokenize(u'|')) {
            const QStringView notation = part.trimmed();
            auto wording = PlainWording::parse(notation);
            if (!wording) {
                fail(notation.sliced(wording.error().at), wording.error().what);
                return;
            }
            rule.plain.back().wordings.push_back(std::move(*wording));
        }
    }

    void takeSlot(Rule &rule, QStringView line, QStringView condition)
    {
        if (rule.plain.empty()) {
            fail(line, u"no plainer wording (plain) stands before its slot"_s);
            return;
        }
        m_hasSlot = true;
        for (const auto &[word, patterns] : slotConditions) {
            const auto notation = valueAfter(condition, word);
            if (!notation) {
                continue;
            }
            addPattern(*notation, rule.plain.back().slot.*patterns);
            return;
        }
        fail(condition, u"a slot is one of match, before, after, not before, not after"_s);
    }

    void beginRule(QStringView id)
    {
        m_hasSlot = false;
        static const QRegularExpression shape(u"^([a-z]+)\\.[a-z0-9]+(-[a-z0-9]+)*$"_s);
        const auto match = shape.matchView(id);
        const auto category =
            match.hasMatch() ? categoryFromId(match.capturedView(1)) : std::nullopt;
        if (!category) {
            fail(id, u"'%1' is no id such as doubt.purportedly"_s.arg(id));
            return;
        }
        Rule rule;
        rule.id = RuleId(id.toString());
        rule.category = *category;
        rule.file = m_file;
        rule.line = m_line.number;
        m_rules.push_back(std::move(rule));
        if (++m_count.rules > mostRules) {
            fail(id, u"more than %1 rules; a list would hold their words"_s.arg(mostRules));
        }
    }

    void finishRule()
    {
        if (m_error || m_rules.empty()) {
            return;
        }
        const Rule &rule = m_rules.back();
        if (rule.finds.empty()) {
            fail(rule, u"the rule %1 finds nothing"_s.arg(rule.id.text()));
        } else if (rule.message.isEmpty()) {
            fail(rule, u"the rule %1 does not say why"_s.arg(rule.id.text()));
        } else if (rule.cite.isEmpty()) {
            fail(rule, u"the rule %1 names no source (see)"_s.arg(rule.id.text()));
        }
        checkWordings(rule);
    }

    void checkWordings(const Rule &rule)
    {
        QStringList known{u"match"_s};
        for (const TokenPattern &pattern : rule.finds) {
            known += pattern.partNames();
        }
        for (const Wording &wording : std::exchange(m_wordings, {})) {
            if (wording.text.size() > longestWording) {
                m_line = wording.line;
                fail(wording.text,
                     u"more than %1 characters; say it shorter"_s.arg(longestWording));
                continue;
            }
            const QStringList names = wording.isPlain ? known + QStringList{u"speaker"_s} : known;
            if (const auto mistake = checkNames(wording.text, names)) {
                m_line = wording.line;
                fail(wording.text.sliced(mistake->at), mistake->what);
            }
        }
    }

    void takeCondition(Rule &rule, QStringView line)
    {
        for (const auto &[word, patterns] : conditions) {
            const auto notation = valueAfter(line, word);
            if (!notation) {
                continue;
            }
            addPattern(*notation, rule.*patterns);
            return;
        }
        fail(line, u"'%1' begins with no word that rules know"_s.arg(line));
    }

    void addPattern(QStringView notation, std::vector<TokenPattern> &patterns)
    {
        const bool isFound = &patterns == &m_rules.back().finds;
        auto pattern = TokenPattern::compile(notation, m_lexicon, m_vocabulary);
        if (!pattern) {
            fail(notation.sliced(pattern.error().at), pattern.error().what, pattern.error().code);
        } else if (isFound && pattern->anchors().empty()) {
            fail(notation, u"no word, list, number or % item among the first six tokens"_s);
        } else if (!isFound && !pattern->partNames().isEmpty()) {
            fail(notation, u"only what is found has parts with names"_s);
        } else if (patterns.size() == mostPatterns) {
            fail(notation, u"more than %1 lines of a kind; a list would hold their words"_s.arg(
                               mostPatterns));
        } else {
            m_count.listed += pattern->listedEntries();
            if (m_count.listed > mostListed) {
                fail(notation, u"with this line all patterns hold more than %1 list entries; use "
                               "shorter lists"_s.arg(mostListed));
            }
            patterns.push_back(std::move(*pattern));
        }
    }

    void restrictVoices(Rule &rule, QStringView names, Restriction restriction)
    {
        std::set<Voice> named;
        for (const QStringView part : names.tokenize(u',')) {
            const QStringView name = part.trimmed();
            if (name == u"own") {
                std::ranges::copy_if(allVoices, std::inserter(named, named.end()), isOwnVoice);
            } else if (const auto voice = voiceFromId(name)) {
                named.insert(*voice);
            } else {
                fail(name, u"there is no voice '%1'"_s.arg(name));
            }
        }
        leaveOut(allVoices, named, restriction, rule.notIn);
    }

    void restrictBlocks(Rule &rule, QStringView names, Restriction restriction)
    {
        std::set<BlockKind> named;
        for (const QStringView part : names.tokenize(u',')) {
            const QStringView name = part.trimmed();
            if (const auto block = blockKindFromId(name)) {
                named.insert(*block);
            } else {
                fail(name, u"there is no block '%1'"_s.arg(name));
            }
        }
        leaveOut(allBlocks, named, restriction, rule.notInBlocks);
    }

    void takeExample(Rule &rule, QStringView text, bool fires)
    {
        RuleExample example = RuleExample::parse(text);
        example.fires = fires;
        example.line = m_line.number;
        example.column += columnOf(text) - 1;
        if (example.text.contains(u'{') != fires) {
            fail(text, fires ? u"an example (+) marks nothing in {braces}"_s
                             : u"an example (-) has {braces}, yet must mark nothing"_s);
        }
        rule.examples.push_back(std::move(example));
    }

    [[nodiscard]] qsizetype columnOf(QStringView part) const
    {
        return part.data() - m_line.whole.data() + 1;
    }

    /// Says that @p what is wrong with @p part, a part of the line, or all after its beginning.
    void fail(QStringView part, const QString &what, ErrorCode code = ErrorCode::MalformedRule)
    {
        if (!m_error) {
            const QString place = placeInFile(m_file, m_line.number, columnOf(part));
            m_error = Error{code, place + u": "_s + what};
        }
    }

    /// Says that @p what is wrong with @p rule as a whole.
    void fail(const Rule &rule, const QString &what)
    {
        if (!m_error) {
            m_error =
                Error{ErrorCode::MalformedRule, placeInFile(m_file, rule.line, 1) + u": "_s + what};
        }
    }

    QString m_file;
    const Lexicon &m_lexicon;
    Vocabulary &m_vocabulary;
    RuleCount &m_count;
    Line m_line; ///< that is being read
    bool m_hasSlot = false; ///< whether the latest plainer wordings have one
    std::vector<Wording> m_wordings; ///< of the rule that is being read
    std::vector<Rule> m_rules;
    std::vector<RuleId> m_off;
    std::optional<Error> m_error;
};

} // namespace

Result<ParsedRules> parseRules(const QString &file, const QString &text, const Lexicon &lexicon,
                               Vocabulary &vocabulary, RuleCount &count)
{
    return RuleParser(file, lexicon, vocabulary, count).run(text);
}

} // namespace slantlight
