// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ruleparser.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

struct Condition
{
    QStringView word;
    std::vector<TokenPattern> Rule::*patterns;
};

constexpr std::array<Condition, 7> conditions{{
    {u"not before", &Rule::notBefore},
    {u"not after", &Rule::notAfter},
    {u"before", &Rule::before},
    {u"after", &Rule::after},
    {u"without", &Rule::without},
    {u"with", &Rule::with},
    {u"find", &Rule::finds},
}};

constexpr std::array allVoices{Voice::Headline, Voice::Narration, Voice::Direct, Voice::Indirect,
                               Voice::Caption,  Voice::Teaser,    Voice::Credit};

struct BlockPrefix
{
    QStringView word;
    BlockKind block;
};

constexpr std::array<BlockPrefix, 4> blockPrefixes{{
    {u"headline", BlockKind::Headline},
    {u"caption", BlockKind::Caption},
    {u"teaser", BlockKind::Teaser},
    {u"credit", BlockKind::CreditLine},
}};

/// Reads a file of rules line by line; the first mistake ends it.
class RuleParser
{
public:
    RuleParser(const QString &file, const Lexicon &lexicon, Vocabulary &vocabulary)
        : m_file(file)
        , m_lexicon(lexicon)
        , m_vocabulary(vocabulary)
    {
    }

    Result<ParsedRules> run(const QString &text)
    {
        for (const QStringView whole : QStringView(text).tokenize(u'\n')) {
            ++m_line;
            m_whole = whole;
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
    /// Returns what stands behind @p word and white space, if the line begins so.
    static std::optional<QStringView> valueBehind(QStringView line, QStringView word)
    {
        if (!line.startsWith(word) || line.size() == word.size()
            || !line.at(word.size()).isSpace()) {
            return std::nullopt;
        }
        return line.sliced(word.size()).trimmed();
    }

    void take(QStringView line)
    {
        if (const auto id = valueBehind(line, u"rule")) {
            finishRule();
            beginRule(*id);
            return;
        }
        if (const auto id = valueBehind(line, u"off")) {
            m_off.push_back(RuleId(id->toString()));
            return;
        }
        if (m_rules.empty()) {
            fail(line, u"a line before any rule"_s);
            return;
        }
        Rule &rule = m_rules.back();
        if (const auto text = valueBehind(line, u"+")) {
            takeExample(rule, *text, true);
        } else if (const auto counter = valueBehind(line, u"-")) {
            takeExample(rule, *counter, false);
        } else if (const auto message = valueBehind(line, u"say")) {
            rule.message = message->toString();
        } else if (const auto cite = valueBehind(line, u"see")) {
            rule.cite = cite->toString();
        } else if (const auto plain = valueBehind(line, u"plain")) {
            for (const QStringView wording : plain->tokenize(u'|')) {
                rule.neutral.push_back(wording.trimmed().toString());
            }
        } else if (const auto severity = valueBehind(line, u"severity")) {
            if (const auto known = severityFromId(*severity)) {
                rule.severity = *known;
            } else {
                fail(*severity, u"severity is note, weak or strong"_s);
            }
        } else if (const auto voices = valueBehind(line, u"in")) {
            restrictVoices(rule, *voices, false);
        } else if (const auto others = valueBehind(line, u"not in")) {
            restrictVoices(rule, *others, true);
        } else if (line == u"as cue" || line == u"not as cue") {
            rule.asCue = line == u"as cue";
        } else {
            takeCondition(rule, line);
        }
    }

    void beginRule(QStringView id)
    {
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
        rule.line = m_line;
        m_rules.push_back(std::move(rule));
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
    }

    void takeCondition(Rule &rule, QStringView line)
    {
        for (const auto &[word, patterns] : conditions) {
            const auto notation = valueBehind(line, word);
            if (!notation) {
                continue;
            }
            auto pattern = TokenPattern::compile(*notation, m_lexicon, m_vocabulary);
            if (!pattern) {
                fail(notation->sliced(pattern.error().at), pattern.error().what,
                     pattern.error().code);
            } else if (patterns == &Rule::finds && pattern->anchors().empty()) {
                fail(*notation, u"no word, list, number or % item among the first six tokens"_s);
            } else {
                (rule.*patterns).push_back(std::move(*pattern));
            }
            return;
        }
        fail(line, u"'%1' begins with no word that rules know"_s.arg(line));
    }

    void restrictVoices(Rule &rule, QStringView names, bool isExcluding)
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
        for (const Voice voice : allVoices) {
            if (named.contains(voice) == isExcluding) {
                rule.notIn.insert(voice);
            }
        }
    }

    void takeExample(Rule &rule, QStringView text, bool fires)
    {
        RuleExample example{.fires = fires, .line = m_line};
        const qsizetype colon = text.indexOf(u':');
        const QStringView prefix = colon > 0 ? text.first(colon) : QStringView();
        const auto block = std::ranges::find(blockPrefixes, prefix, &BlockPrefix::word);
        if (block != blockPrefixes.end()) {
            example.block = block->block;
        } else {
            example.voice = voiceFromId(prefix);
        }
        const bool hasPrefix = block != blockPrefixes.end() || example.voice;
        example.text = (hasPrefix ? text.sliced(colon + 1).trimmed() : text).toString();
        if (example.text.contains(u'{') != fires) {
            fail(text, fires ? u"an example (+) marks nothing in {braces}"_s
                       : u"an example (-) has {braces}, yet must mark nothing"_s);
        }
        rule.examples.push_back(std::move(example));
    }

    /// Says that @p what is wrong with @p part, a part of the line, or all behind its beginning.
    void fail(QStringView part, const QString &what, ErrorCode code = ErrorCode::MalformedRule)
    {
        if (!m_error) {
            const qsizetype column = part.data() - m_whole.data() + 1;
            m_error = Error{code, placeInFile(m_file, m_line, column) + u": "_s + what};
        }
    }

    /// Says that @p what is wrong with @p rule as a whole.
    void fail(const Rule &rule, const QString &what)
    {
        if (!m_error) {
            m_error = Error{ErrorCode::MalformedRule,
                            placeInFile(m_file, rule.line, 1) + u": "_s + what};
        }
    }

    QString m_file;
    const Lexicon &m_lexicon;
    Vocabulary &m_vocabulary;
    int m_line = 0;
    QStringView m_whole; ///< the line that is being read
    std::vector<Rule> m_rules;
    std::vector<RuleId> m_off;
    std::optional<Error> m_error;
};

} // namespace

Result<ParsedRules> parseRules(const QString &file, const QString &text, const Lexicon &lexicon,
                               Vocabulary &vocabulary)
{
    return RuleParser(file, lexicon, vocabulary).run(text);
}

} // namespace slantlight
