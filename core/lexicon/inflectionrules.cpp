// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/diagnosticcode.h"
#include "core/lexicon/paradigm.h"
#include "core/text/diagnosticlist.h"
#include "core/text/valueafter.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

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
        for (const SourceLine &line : sourceLines(text)) {
            m_line = &line;
            take(line.text);
        }
        if (!m_mistakes.isEmpty()) {
            return std::unexpected(std::move(m_mistakes).error(ErrorCode::MalformedLexicon));
        }
        return std::move(m_rules);
    }

private:
    void take(QStringView line)
    {
        if (const auto name = valueAfter(line, u"paradigm")) {
            m_paradigm = &m_rules.paradigms[name->front()];
            m_tags.clear();
        } else if (const auto tags = valueAfter(line, u"lemma")) {
            m_paradigm = nullptr;
            beginLemma(*tags);
        } else if (m_paradigm != nullptr) {
            takeForm(line);
        } else if (!m_tags.empty()) {
            takeStep(line);
        } else {
            fail();
        }
    }

    void takeForm(QStringView line)
    {
        if (const auto form = valueAfter(line, u"form")) {
            const QStringList parts = form->toString().split(u' ', Qt::SkipEmptyParts);
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
        for (const QStringView part : numbers.tokenize(u' ', Qt::SkipEmptyParts)) {
            bool isNumber = false;
            const int place = part.toInt(&isNumber);
            if (!isNumber || place < 0) {
                fail();
                return;
            }
            places.push_back(place);
        }
        if (places.size() != m_paradigm->forms.size()) {
            fail();
            return;
        }
        m_paradigm->irregular.emplace(std::ranges::max(places) + 1, std::move(places));
    }

    void beginLemma(QStringView tags)
    {
        m_tags.clear();
        for (const QStringView name : tags.tokenize(u' ', Qt::SkipEmptyParts)) {
            if (const auto tag = tagFromId(name)) {
                m_tags.push_back(*tag);
                m_rules.lemmas[*tag]; // even where no line follows
            } else {
                m_mistakes.add(DiagnosticCode::UnknownTag, *m_line, name, {name.toString()});
            }
        }
    }

    void takeStep(QStringView line)
    {
        if (line == u"as-written") {
            forEachTag([](LemmaRules &rules) { rules.isAsWritten = true; });
        } else if (const auto word = valueAfter(line, u"word")) {
            const QStringList parts = word->toString().split(u' ', Qt::SkipEmptyParts);
            forEachTag([&](LemmaRules &rules) {
                if (!rules.words.contains(parts.first())) {
                    rules.words.insert(parts.first(), parts.last());
                }
            });
        } else if (const auto bases = valueAfter(line, u"inflected")) {
            const QStringList parts = bases->toString().split(u' ', Qt::SkipEmptyParts);
            forEachTag([&](LemmaRules &rules) {
                for (const QString &base : parts.sliced(1)) {
                    rules.inflected.emplace_back(parts.first().front(), base);
                }
            });
        } else if (const auto table = valueAfter(line, u"forms")) {
            add({.kind = LemmaStep::Kind::Irregular, .respelling = {}, .paradigm = table->front()});
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
        return Respelling{.expression = *expression,
                          .replacement = line.sliced(at + arrow.size()).trimmed().toString()};
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
    std::vector<Tag> m_tags; ///< whose lemmas the lines are for
};

} // namespace

Result<InflectionRules> InflectionRules::parse(const QString &file, QStringView text)
{
    return InflectionParser(file).run(text);
}

} // namespace slantlight
