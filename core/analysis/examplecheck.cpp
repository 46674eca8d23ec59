// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/examplecheck.h"

#include "core/analysis/markerdetails.h"
#include "core/analysis/plainer.h"
#include "core/text/diagnosticlist.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr int leastExamples = 2;

QString withoutBraces(QString text)
{
    return text.remove(u'{').remove(u'}');
}

/// Writes the markers of one rule into the text as {words}.
QString markedText(const QString &text, const std::vector<Marker> &markers)
{
    QString marked;
    TextOffset at;
    for (const Marker &marker : markers) {
        marked += TextSpan(at, marker.span.begin()).in(text) + u'{' + marker.span.in(text) + u'}';
        at = marker.span.end();
    }
    return marked + QStringView(text).sliced(at.value());
}

class ExampleChecker
{
public:
    ExampleChecker(const RulePack &pack, const Language &language)
        : m_pack(pack)
        , m_language(language.withWordModel(WordModel())) // what rules say, whatever readers mark
    {
    }

    QStringList run(const std::function<bool(const Rule &)> &meant) &&
    {
        for (const Rule &rule : m_pack.rules().rules() | std::views::filter(meant)) {
            const auto firing = std::ranges::count(rule.examples, true, &RuleExample::fires);
            const auto silent = static_cast<qsizetype>(rule.examples.size()) - firing;
            if (firing < leastExamples || silent < leastExamples) {
                complain(rule, rule.line, 1, u"needs two examples that fire and two that do not"_s);
            }
            for (const RuleExample &example : rule.examples) {
                check(rule, example);
            }
            checkThatAllIsShown(rule);
        }
        return m_complaints;
    }

private:
    void check(const Rule &rule, const RuleExample &example)
    {
        const QString text = withoutBraces(example.text);
        const Article article(
            text, {{.kind = example.block, .span = {TextOffset(), TextOffset(text.size())}}});
        const Reading reading = read(article, m_language);
        std::vector<Marker> own;
        QStringList others;
        const auto described = describeMarkers(reading, m_language, m_pack);
        for (const Marker &marker : described.markers) {
            if (marker.rule == rule.id) {
                own.push_back(marker);
            } else if (marker.category == rule.category) {
                others.push_back(marker.rule.text());
            }
        }
        const QString found = markedText(text, own);
        if (found != example.text) {
            const QString taken =
                others.isEmpty() ? QString() : u" (taken by %1)"_s.arg(others.join(u", "_s));
            const auto differs = std::ranges::mismatch(example.text, found).in1;
            complain(rule, example.line, example.column + (differs - example.text.begin()),
                     u"expected \"%1\", found \"%2\"%3"_s.arg(example.text, found, taken));
            return;
        }
        for (const Marker &marker : own) {
            if (example.voice && marker.voice != *example.voice) {
                complain(rule, example.line, example.column,
                         u"\"%1\" is in the voice %2, not %3"_s.arg(
                             marker.span.in(text), voiceId(marker.voice), voiceId(*example.voice)));
            }
        }
        checkPlainer(rule, example, text, own);
    }

    void checkThatAllIsShown(const Rule &rule)
    {
        QStringList shown;
        for (const RuleExample &example : rule.examples) {
            shown += example.plainer;
        }
        for (const PlainGroup &group : rule.plain) {
            for (const PlainWording &wording : group.wordings) {
                const bool isShown = std::ranges::any_of(shown, [&](const QString &sentence) {
                    return wording.occursIn(sentence, m_pack.lexicon().inflection());
                });
                if (!isShown) {
                    complain(rule, rule.line, 1,
                             u"no line with = shows the plainer wording \"%1\""_s.arg(
                                 wording.written()));
                }
            }
        }
    }

    /// Whoever offers a plainer wording has looked at the sentence with it.
    void checkPlainer(const Rule &rule, const RuleExample &example, const QString &text,
                      const std::vector<Marker> &markers)
    {
        QStringList offered;
        for (const Marker &marker : markers) {
            for (const QString &wording : marker.neutral) {
                offered.append(
                    withPlainerWording(text, marker.span, wording, m_language.wordLists()));
            }
        }
        for (const QString &sentence : offered) {
            if (!example.plainer.contains(sentence)) {
                complain(rule, example.line, example.column,
                         u"offers, and does not show with a line \"= %1\""_s.arg(sentence));
            }
        }
        for (const QString &sentence : example.plainer) {
            if (!offered.contains(sentence)) {
                complain(rule, example.line, example.column,
                         u"does not offer what the line \"= %1\" shows"_s.arg(sentence));
            }
        }
    }

    void complain(const Rule &rule, int line, qsizetype column, const QString &what)
    {
        m_complaints.push_back(placeInFile(rule.file, line, column) + u": "_s + rule.id.text()
                               + u": "_s + what);
    }

    const RulePack &m_pack;
    Language m_language;
    QStringList m_complaints;
};

} // namespace

QStringList checkExamples(const RulePack &pack, const Language &language,
                          const std::function<bool(const Rule &)> &meant)
{
    return ExampleChecker(pack, language).run(meant);
}

} // namespace slantlight
