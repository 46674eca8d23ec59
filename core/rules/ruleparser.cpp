// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ruleparser.h"

#include "core/base/diagnosticcode.h"
#include "core/rules/draftrule.h"
#include "core/rules/rulepatterns.h"
#include "core/text/diagnosticlist.h"
#include "core/text/valueafter.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr std::size_t mostRules = 20'000; ///< of all files together; more than any dictionary needs
constexpr std::ptrdiff_t mostPatterns = 500; ///< of one rule and kind

/// Reads a file of rules line by line, and goes on after mistakes.
class RuleParser
{
public:
    RuleParser(const QString &file, PatternWords &words, RuleCount &count)
        : m_file(file)
        , m_count(count)
        , m_mistakes(file)
        , m_patterns(words, count.listed, m_mistakes)
    {
    }

    ReadRules run(const QString &text)
    {
        for (const SourceLine &line : sourceLines(text)) {
            m_line = line;
            take(line.text);
            if (m_mistakes.isFull()) {
                break;
            }
        }
        finishRule();
        return {.parsed = std::move(m_parsed), .mistakes = std::move(m_mistakes).diagnostics()};
    }

private:
    /// What begins with a word that says what it is.
    struct LineKind
    {
        QStringView word;
        void (RuleParser::*take)(QStringView value);
    };

    void take(QStringView line)
    {
        static constexpr std::array ofFiles{
            LineKind{u"rule", &RuleParser::takeRule},
            LineKind{u"off", &RuleParser::takeOff},
            LineKind{u"let", &RuleParser::takeLet},
        };
        static constexpr std::array ofRules{
            LineKind{u"find", &RuleParser::takeFind},
            LineKind{u"+", &RuleParser::takeExample},
            LineKind{u"-", &RuleParser::takeCounterExample},
            LineKind{u"=", &RuleParser::takePlainerExample},
            LineKind{u"say", &RuleParser::takeMessage},
            LineKind{u"see", &RuleParser::takeCite},
            LineKind{u"severity", &RuleParser::takeSeverity},
            LineKind{u"plain", &RuleParser::takePlain},
            LineKind{u"slot", &RuleParser::takeSlot},
        };
        if (takeOneOf(ofFiles, line)) {
            return;
        }
        if (isOneOf(ofFiles, line)) {
            fail(DiagnosticCode::NothingAfter, line, {line.toString()});
            return;
        }
        if (!m_draft) {
            if (!std::exchange(m_saidNoRule, true)) {
                fail(DiagnosticCode::LineBeforeRule, line);
            }
            return;
        }
        m_draft->rule.lines.append(line.toString());
        if (takeOneOf(ofRules, line) || takeRestrictionOf(*m_draft)
            || takeCondition(conditionKinds(), line, m_draft->rule.conditions)) {
            return;
        }
        if (isOneOf(ofRules, line)
            || std::ranges::contains(conditionKinds(), line, &ConditionKind::word)) {
            takeEmptyLine(line);
        } else {
            fail(DiagnosticCode::UnknownLine, line, {line.toString()});
            m_draft->hasUnknownLine = true;
        }
    }

    /// What an example would show, or a sentence say, takes nothing from what the rule finds.
    void takeEmptyLine(QStringView word)
    {
        fail(DiagnosticCode::NothingAfter, word, {word.toString()});
        const bool isPattern =
            word == u"find" || std::ranges::contains(conditionKinds(), word, &ConditionKind::word);
        m_draft->hasBrokenFind |= word == u"find";
        m_draft->hasBrokenCondition |= isPattern;
        m_draft->hasEmptyLine |= !isPattern;
    }

    static bool isOneOf(std::span<const LineKind> kinds, QStringView line)
    {
        return std::ranges::contains(kinds, line, &LineKind::word);
    }

    bool takeRestrictionOf(DraftRule &draft)
    {
        const std::size_t before = m_mistakes.size();
        const bool isTaken = takeRestriction(m_line, draft.rule.restrictions, m_mistakes);
        draft.hasBrokenCondition |= m_mistakes.size() > before;
        return isTaken;
    }

    bool takeOneOf(std::span<const LineKind> kinds, QStringView line)
    {
        for (const LineKind &kind : kinds) {
            if (const auto value = valueAfter(line, kind.word)) {
                (this->*kind.take)(*value);
                return true;
            }
        }
        return false;
    }

    void takeRule(QStringView id)
    {
        finishRule();
        static const QRegularExpression shape(u"^([a-z]+)\\.[a-z0-9]+(-[a-z0-9]+)*$"_s);
        const auto match = shape.matchView(id);
        const auto category =
            match.hasMatch() ? categoryFromId(match.capturedView(1)) : std::nullopt;
        DraftRule draft{.rule = {}, .line = m_line, .id = id};
        draft.isNamed = category.has_value();
        draft.rule.id = RuleId(id.toString());
        draft.rule.category = category.value_or(Category::Doubt);
        draft.rule.file = m_file;
        draft.rule.line = m_line.number;
        m_draft = std::move(draft);
        if (!category) {
            fail(DiagnosticCode::WrongRuleId, id, {id.toString()});
        }
        if (++m_count.rules == mostRules + 1) {
            fail(DiagnosticCode::TooManyRules, id, {QString::number(mostRules)});
        }
    }

    void takeOff(QStringView id) { m_parsed.off.push_back(RuleId(id.toString())); }

    void takeLet(QStringView value) { m_patterns.define(m_line, value); }

    void finishRule()
    {
        if (m_draft) {
            DraftRule draft = std::move(*m_draft);
            m_draft.reset();
            if (auto rule = std::move(draft).finished(m_mistakes)) {
                m_parsed.rules.push_back(std::move(*rule));
            }
        }
    }

    void takeFind(QStringView notation)
    {
        auto pattern = m_patterns.find(m_line, notation);
        if (!pattern) {
            m_draft->hasBrokenFind = true;
        } else if (hasRoom(std::ssize(m_draft->rule.finds), notation)) {
            m_draft->rule.finds.push_back(std::move(*pattern));
        }
    }

    /// Takes @p line if it is a condition of one of @p kinds.
    bool takeCondition(std::span<const ConditionKind> kinds, QStringView line,
                       std::vector<Condition> &conditions)
    {
        for (const auto &[word, where, isWanted] : kinds) {
            const auto notation = valueAfter(line, word);
            if (!notation) {
                continue;
            }
            const auto isLike = [&](const Condition &condition) {
                return condition.where == where && condition.isWanted == isWanted;
            };
            auto pattern = m_patterns.beside(m_line, *notation);
            if (!pattern) {
                m_draft->hasBrokenCondition = true;
            } else if (hasRoom(std::ranges::count_if(conditions, isLike), *notation)) {
                conditions.push_back(
                    {.where = where, .isWanted = isWanted, .pattern = std::move(*pattern)});
            }
            return true;
        }
        return false;
    }

    /// Whether a rule that has @p count patterns of a kind may have another.
    bool hasRoom(std::ptrdiff_t count, QStringView notation)
    {
        if (count >= mostPatterns && !std::exchange(m_draft->isTooLong, true)) {
            fail(DiagnosticCode::TooManyLines, notation, {QString::number(mostPatterns)});
        }
        return count < mostPatterns;
    }

    void takeMessage(QStringView text)
    {
        m_draft->rule.message = text.toString();
        m_draft->wordings.push_back({.line = m_line, .text = text, .isPlain = false});
    }

    void takeCite(QStringView text) { m_draft->rule.cite = text.toString(); }

    void takeSeverity(QStringView id)
    {
        if (const auto known = severityFromId(id)) {
            m_draft->rule.severity = *known;
        } else {
            fail(DiagnosticCode::WrongSeverity, id);
        }
    }

    void takePlain(QStringView line)
    {
        std::vector<PlainGroup> &groups = m_draft->rule.plain;
        if (groups.empty() || std::exchange(m_draft->hasSlot, false)) {
            groups.emplace_back();
        }
        for (const QStringView part : line.tokenize(u'|')) {
            const QStringView notation = part.trimmed();
            if (auto wording = PlainWording::parse(notation)) {
                groups.back().wordings.push_back(std::move(*wording));
            } else {
                m_mistakes.add(wording.error(), m_line, notation);
            }
        }
        m_draft->wordings.push_back({.line = m_line, .text = line, .isPlain = true});
    }

    void takeSlot(QStringView line)
    {
        if (m_draft->rule.plain.empty()) {
            fail(DiagnosticCode::SlotBeforePlain, m_line.text);
            return;
        }
        m_draft->hasSlot = true;
        PlainSlot &slot = m_draft->rule.plain.back().slot;
        if (const auto notation = valueAfter(line, u"match")) {
            auto pattern = m_patterns.beside(m_line, *notation);
            if (pattern && hasRoom(std::ssize(slot.match), *notation)) {
                slot.match.push_back(std::move(*pattern));
            }
        } else if (!takeCondition(directConditionKinds(), line, slot.conditions)) {
            fail(DiagnosticCode::UnknownSlot, line);
        }
    }

    enum class ExampleKind {
        Firing,
        Silent,
    };

    void takeExample(QStringView text) { addExample(text, ExampleKind::Firing); }
    void takeCounterExample(QStringView text) { addExample(text, ExampleKind::Silent); }

    void addExample(QStringView text, ExampleKind kind)
    {
        RuleExample example = RuleExample::parse(text);
        example.fires = kind == ExampleKind::Firing;
        example.line = m_line.number;
        example.column += m_line.columnOf(text) - 1;
        if (example.text.contains(u'{') != example.fires) {
            fail(example.fires ? DiagnosticCode::ExampleWithoutMark
                               : DiagnosticCode::CounterExampleWithMark,
                 text);
        }
        m_draft->rule.examples.push_back(std::move(example));
    }

    void takePlainerExample(QStringView text)
    {
        std::vector<RuleExample> &examples = m_draft->rule.examples;
        if (examples.empty() || !examples.back().fires) {
            fail(DiagnosticCode::PlainerBeforeExample, m_line.text);
        } else {
            examples.back().plainer.append(text.toString());
        }
    }

    void fail(DiagnosticCode code, QStringView part, const QStringList &arguments = {})
    {
        m_mistakes.add(code, m_line, part, arguments);
    }

    QString m_file;
    RuleCount &m_count;
    DiagnosticList m_mistakes;
    RulePatterns m_patterns;
    SourceLine m_line; ///< that is being read
    bool m_saidNoRule = false;
    std::optional<DraftRule> m_draft;
    ParsedRules m_parsed;
};

} // namespace

Result<ParsedRules> parseRules(const QString &file, const QString &text, PatternWords &words,
                               RuleCount &count)
{
    ReadRules read = readRules(file, text, words, count);
    if (!read.mistakes.empty()) {
        return std::unexpected(errorOf(std::move(read.mistakes), ErrorCode::MalformedRule));
    }
    return std::move(read.parsed);
}

ReadRules readRules(const QString &file, const QString &text, PatternWords &words, RuleCount &count)
{
    return RuleParser(file, words, count).run(text);
}

} // namespace slantlight
