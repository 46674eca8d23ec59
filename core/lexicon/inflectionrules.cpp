// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/diagnosticcode.h"
#include "core/lexicon/paradigm.h"
#include "core/text/diagnosticlist.h"
#include "core/text/valueafter.h"

#include <algorithm>
#include <ranges>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

// Hand-written files are far shorter: a line may copy all those before it, and every word of a text
// may be asked of each.
constexpr qsizetype mostMegabytes = 1;
constexpr qsizetype mostCharacters = mostMegabytes * 1'000'000;
constexpr std::size_t mostLines = 2000;
constexpr int mostWords = 100; ///< of an irregular line

/// Reads the lines of one file.
class InflectionParser
{
public:
    explicit InflectionParser(const QString &file)
        : m_mistakes(file)
    {
    }

    Result<InflectionRules> run(QStringView text)
    {
        const SourceLine whole{.number = 1, .whole = text, .text = text};
        if (text.size() > mostCharacters) {
            m_mistakes.add(DiagnosticCode::FileTooLong, whole, text,
                           {QString::number(mostMegabytes)});
            return std::unexpected(std::move(m_mistakes).error(ErrorCode::MalformedLexicon));
        }
        const std::vector<SourceLine> lines = sourceLines(text);
        for (const SourceLine &line : lines | std::views::take(mostLines)) {
            m_line = &line;
            take(line.text);
        }
        if (lines.size() > mostLines) {
            m_mistakes.add(DiagnosticCode::TooManyLines, lines[mostLines], lines[mostLines].text,
                           {QString::number(mostLines)});
        }
        if (!m_mistakes.isEmpty()) {
            return std::unexpected(std::move(m_mistakes).error(ErrorCode::MalformedLexicon));
        }
        return std::move(m_rules);
    }

private:
    void take(QStringView line)
    {
        if (const auto paradigm = valueAfter(line, u"paradigm")) {
            m_isInLemma = false;
            const auto name = nameOf(*paradigm);
            m_paradigm = name ? &m_rules.paradigms[*name] : nullptr;
        } else if (const auto tags = valueAfter(line, u"lemma")) {
            m_isInLemma = true;
            m_paradigm = nullptr;
            beginLemma(*tags);
        } else if (m_paradigm != nullptr) {
            takeForm(line);
        } else if (m_isInLemma) {
            takeStep(line);
        } else {
            fail();
        }
    }

    /// Reads the name of a paradigm, which is one letter.
    std::optional<QChar> nameOf(QStringView text)
    {
        if (text.size() != 1) {
            fail();
            return std::nullopt;
        }
        return text.front();
    }

    void takeForm(QStringView line)
    {
        if (const auto form = valueAfter(line, u"form")) {
            const QStringList parts = wordsOf(*form);
            if (parts.size() > 2 || !m_paradigm->irregular.empty()) {
                fail(); // the places of an irregular line are those of all forms
                return;
            }
            m_paradigm->forms.push_back(
                {.name = parts.value(0), .ending = parts.value(1), .respellings = {}});
        } else if (const auto places = valueAfter(line, u"irregular")) {
            takeIrregular(*places);
        } else if (m_paradigm->forms.empty()) {
            fail();
        } else if (const auto other = valueAfter(line, u"as")) {
            takeAlias(other->toString());
        } else if (auto respelling = respellingOf(line)) {
            m_paradigm->forms.back().respellings.push_back(std::move(*respelling));
        }
    }

    void takeAlias(const QString &name)
    {
        auto &forms = m_paradigm->forms;
        const auto other = std::ranges::find(forms, name, &Paradigm::Form::name);
        if (other == forms.end() || &*other == &forms.back()) {
            fail();
            return;
        }
        forms.back().respellings = other->respellings;
        forms.back().isAlias = true;
    }

    void takeIrregular(QStringView numbers)
    {
        std::vector<int> places;
        for (const QString &part : wordsOf(numbers)) {
            bool isNumber = false;
            const int place = part.toInt(&isNumber);
            if (!isNumber || place < 0 || place >= mostWords) {
                fail();
                return;
            }
            places.push_back(place);
        }
        if (places.empty() || places.size() != m_paradigm->forms.size()) {
            fail();
            return;
        }
        const int length = std::ranges::max(places) + 1;
        if (!m_paradigm->irregular.try_emplace(length, std::move(places)).second) {
            fail();
        }
    }

    void beginLemma(QStringView tags)
    {
        m_tags.clear();
        for (const QStringView name : tags.tokenize(u' ', Qt::SkipEmptyParts)) {
            const auto tag = tagFromId(name);
            if (!tag) {
                m_mistakes.add(DiagnosticCode::UnknownTag, *m_line, name, {name.toString()});
            } else if (std::ranges::find(m_tags, *tag) == m_tags.end()) {
                m_tags.push_back(*tag);
                m_rules.lemmas[*tag]; // even where no line follows
            }
        }
    }

    void takeStep(QStringView line)
    {
        if (line == u"as-written") {
            forEachTag([](LemmaRules &rules) { rules.isAsWritten = true; });
        } else if (const auto word = valueAfter(line, u"word")) {
            const QStringList parts = wordsOf(*word);
            if (parts.size() != 2) {
                fail();
                return;
            }
            forEachTag([&](LemmaRules &rules) {
                if (!rules.words.contains(parts.first())) {
                    rules.words.insert(parts.first(), parts.last());
                }
            });
        } else if (const auto bases = valueAfter(line, u"inflected")) {
            takeInflected(wordsOf(*bases));
        } else if (const auto table = valueAfter(line, u"forms")) {
            if (const auto name = nameOf(*table)) {
                add({.kind = LemmaStep::Kind::Irregular, .respelling = {}, .paradigm = *name});
            }
        } else if (const auto kept = valueAfter(line, u"keep")) {
            if (auto expression = expressionOf(*kept)) {
                add({.kind = LemmaStep::Kind::Keep,
                     .respelling = {.expression = *expression, .replacement = {}},
                     .paradigm = {}});
            }
        } else if (const auto tried = valueAfter(line, u"try")) {
            addRespelling(LemmaStep::Kind::Try, *tried);
        } else if (const auto taken = valueAfter(line, u"take")) {
            addRespelling(LemmaStep::Kind::Take, *taken);
        } else {
            fail();
        }
    }

    /// Takes the name of a paradigm and bases of it.
    void takeInflected(const QStringList &words)
    {
        if (words.size() < 2) {
            fail();
        } else if (const auto name = nameOf(words.first())) {
            forEachTag([&](LemmaRules &rules) {
                for (const QString &base : words.sliced(1)) {
                    rules.inflected.emplace_back(*name, base);
                }
            });
        }
    }

    void addRespelling(LemmaStep::Kind kind, QStringView line)
    {
        if (auto respelling = respellingOf(line)) {
            add({.kind = kind, .respelling = std::move(*respelling), .paradigm = {}});
        }
    }

    void add(const LemmaStep &step)
    {
        forEachTag([&](LemmaRules &rules) { rules.steps.push_back(step); });
    }

    template <typename Change>
    void forEachTag(Change change)
    {
        for (const Tag tag : m_tags) {
            change(m_rules.lemmas[tag]);
        }
    }

    /// Reads "EXPRESSION -> REPLACEMENT".
    std::optional<Respelling> respellingOf(QStringView line)
    {
        constexpr QStringView arrow = u"->";
        const qsizetype at = line.indexOf(arrow);
        if (at < 0) {
            fail();
            return std::nullopt;
        }
        const auto expression = expressionOf(line.first(at).trimmed());
        if (!expression) {
            return std::nullopt;
        }
        const QString replacement = line.sliced(at + arrow.size()).trimmed().toString();
        for (qsizetype sign = 0; sign + 1 < replacement.size(); ++sign) {
            // a group that the expression does not have would stand in the word as it is written
            if (replacement.at(sign) == u'\\'
                && replacement.at(sign + 1).digitValue() > expression->captureCount()) {
                fail();
                return std::nullopt;
            }
        }
        return Respelling{.expression = *expression, .replacement = replacement};
    }

    static QStringList wordsOf(QStringView text)
    {
        return text.toString().simplified().split(u' ', Qt::SkipEmptyParts);
    }

    std::optional<QRegularExpression> expressionOf(QStringView text)
    {
        QRegularExpression expression(text.toString());
        if (!expression.isValid()) {
            fail();
            return std::nullopt;
        }
        return expression;
    }

    void fail()
    {
        m_mistakes.add(DiagnosticCode::UnknownLine, *m_line, m_line->text,
                       {m_line->text.toString()});
    }

    DiagnosticList m_mistakes;
    InflectionRules m_rules;
    const SourceLine *m_line = nullptr;
    Paradigm *m_paradigm = nullptr;
    bool m_isInLemma = false;
    std::vector<Tag> m_tags; ///< whose lemmas the lines are for
};

} // namespace

Result<InflectionRules> InflectionRules::parse(const QString &file, QStringView text)
{
    return InflectionParser(file).run(text);
}

} // namespace slantlight
