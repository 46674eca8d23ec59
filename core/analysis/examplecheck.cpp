// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/examplecheck.h"

#include "core/analysis/markerdetails.h"
#include "core/analysis/plainer.h"
#include "core/text/diagnosticlist.h"

#include <algorithm>
#include <ranges>
#include <utility>

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

    [[nodiscard]] CheckedRule check(const Rule &rule) const
    {
        CheckedRule checked{
            .id = rule.id, .file = rule.file, .line = rule.line, .examples = {}, .faults = {}};
        const auto firing = std::ranges::count(rule.examples, true, &RuleExample::fires);
        const auto silent = static_cast<qsizetype>(rule.examples.size()) - firing;
        if (firing < leastExamples || silent < leastExamples) {
            checked.faults.push_back({.kind = ExampleFault::Kind::TooFewExamples});
        }
        for (const RuleExample &example : rule.examples) {
            checked.examples.push_back(check(rule, example));
        }
        checkThatAllIsShown(rule, checked.faults);
        return checked;
    }

private:
    [[nodiscard]] CheckedExample check(const Rule &rule, const RuleExample &example) const
    {
        const QString text = withoutBraces(example.text);
        const Article article(
            text, {{.kind = example.block, .span = {TextOffset(), TextOffset(text.size())}}});
        const Reading reading = read(article, m_language);
        std::vector<Marker> own;
        std::vector<RuleId> others;
        const auto described = describeMarkers(reading, m_language, m_pack);
        for (const Marker &marker : described.markers) {
            if (marker.rule == rule.id) {
                own.push_back(marker);
            } else if (marker.category == rule.category) {
                others.push_back(marker.rule);
            }
        }
        CheckedExample checked{.line = example.line,
                               .fires = example.fires,
                               .voice = example.voice,
                               .expected = example.text,
                               .found = markedText(text, own),
                               .faults = {}};
        if (checked.found != example.text) {
            const auto differs = std::ranges::mismatch(example.text, checked.found).in1;
            checked.faults.push_back(
                {.kind = ExampleFault::Kind::OtherMarks,
                 .column = example.column + (differs - example.text.begin()),
                 .takenBy = std::move(others),
                 .nearMiss = own.empty() ? nearMiss(rule, m_pack, reading) : std::nullopt});
            return checked;
        }
        for (const Marker &marker : own) {
            if (example.voice && marker.voice != *example.voice) {
                checked.faults.push_back({.kind = ExampleFault::Kind::OtherVoice,
                                          .column = example.column,
                                          .of = marker.span.in(text).toString(),
                                          .voice = marker.voice});
            }
        }
        checkPlainer(example, text, own, checked.faults);
        return checked;
    }

    void checkThatAllIsShown(const Rule &rule, std::vector<ExampleFault> &faults) const
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
                    faults.push_back(
                        {.kind = ExampleFault::Kind::WordingNotShown, .of = wording.written()});
                }
            }
        }
    }

    /// Whoever offers a plainer wording has looked at the sentence with it.
    void checkPlainer(const RuleExample &example, const QString &text,
                      const std::vector<Marker> &markers, std::vector<ExampleFault> &faults) const
    {
        QStringList offered;
        for (const Marker &marker : markers) {
            for (const QString &wording : marker.neutral) {
                offered.append(
                    withPlainerWording(text, marker.span, wording, m_language.wordLists()));
            }
        }
        const auto complain = [&](ExampleFault::Kind kind, const QString &sentence) {
            faults.push_back({.kind = kind, .column = example.column, .of = sentence});
        };
        for (const QString &sentence : offered) {
            if (!example.plainer.contains(sentence)) {
                complain(ExampleFault::Kind::PlainerNotShown, sentence);
            }
        }
        for (const QString &sentence : example.plainer) {
            if (!offered.contains(sentence)) {
                complain(ExampleFault::Kind::PlainerNotOffered, sentence);
            }
        }
    }

    const RulePack &m_pack;
    Language m_language;
};

QString idsOf(const std::vector<RuleId> &rules)
{
    QStringList ids;
    for (const RuleId &rule : rules) {
        ids.append(rule.text());
    }
    return ids.join(u", "_s);
}

/// Says how far a pattern got, in the words of the command line.
QString said(const NearMiss &miss)
{
    switch (miss.kind) {
    case NearMiss::Kind::NotThere:
        return u"; nothing is '%1', with which '%2' begins"_s.arg(miss.wanted, miss.pattern);
    case NearMiss::Kind::Partly:
        return u"; after \"%1\" it looks for '%2', and finds %3"_s.arg(
            miss.reached, miss.wanted,
            miss.instead.isEmpty() ? u"the end of the sentence"_s : u'"' + miss.instead + u'"');
    case NearMiss::Kind::TurnedAway:
        return u"; '%1' turns \"%2\" away"_s.arg(miss.wanted, miss.reached);
    case NearMiss::Kind::OutOfPlace:
        return u"; it leaves \"%1\" alone in that voice or block"_s.arg(miss.reached);
    }
    Q_UNREACHABLE_RETURN(QString());
}

/// Says what is wrong in the words of the command line.
QString said(const ExampleFault &fault, const CheckedExample &example)
{
    switch (fault.kind) {
    case ExampleFault::Kind::OtherMarks:
        return u"expected \"%1\", found \"%2\"%3%4"_s.arg(
            example.expected, example.found,
            fault.takenBy.empty() ? QString() : u" (taken by %1)"_s.arg(idsOf(fault.takenBy)),
            fault.nearMiss && example.fires ? said(*fault.nearMiss) : QString());
    case ExampleFault::Kind::OtherVoice:
        return u"\"%1\" is in the voice %2, not %3"_s.arg(fault.of, voiceId(*fault.voice),
                                                          voiceId(*example.voice));
    case ExampleFault::Kind::PlainerNotShown:
        return u"offers, and does not show with a line \"= %1\""_s.arg(fault.of);
    case ExampleFault::Kind::PlainerNotOffered:
        return u"does not offer what the line \"= %1\" shows"_s.arg(fault.of);
    case ExampleFault::Kind::TooFewExamples:
        return u"needs two examples that fire and two that do not"_s;
    case ExampleFault::Kind::WordingNotShown:
        return u"no line with = shows the plainer wording \"%1\""_s.arg(fault.of);
    }
    Q_UNREACHABLE_RETURN(QString());
}

/// Says all that is wrong with @p rule: first that it has too few examples, last what none shows.
QStringList complaintsOf(const CheckedRule &rule)
{
    QStringList few;
    QStringList ofExamples;
    QStringList notShown;
    const auto line = [&rule](int number, const ExampleFault &fault,
                              const CheckedExample &example) {
        return placeInFile(rule.file, number, fault.column) + u": "_s + rule.id.text() + u": "_s
               + said(fault, example);
    };
    for (const ExampleFault &fault : rule.faults) {
        const bool isFew = fault.kind == ExampleFault::Kind::TooFewExamples;
        (isFew ? few : notShown).append(line(rule.line, fault, {}));
    }
    for (const CheckedExample &example : rule.examples) {
        for (const ExampleFault &fault : example.faults) {
            ofExamples.append(line(example.line, fault, example));
        }
    }
    return few + ofExamples + notShown;
}

} // namespace

bool CheckedRule::marksNothing() const
{
    const auto marks = [](const CheckedExample &example) {
        return example.fires && example.found.contains(u'{');
    };
    return std::ranges::contains(examples, true, &CheckedExample::fires)
           && std::ranges::none_of(examples, marks);
}

std::vector<CheckedRule> runExamples(const RulePack &pack, const Language &language,
                                     const std::function<bool(const Rule &)> &meant,
                                     const std::stop_token &stop)
{
    const ExampleChecker checker(pack, language);
    std::vector<CheckedRule> checked;
    for (const Rule &rule : pack.rules().rules() | std::views::filter(meant)) {
        if (stop.stop_requested()) {
            break;
        }
        checked.push_back(checker.check(rule));
    }
    return checked;
}

QStringList checkExamples(const RulePack &pack, const Language &language,
                          const std::function<bool(const Rule &)> &meant)
{
    QStringList complaints;
    for (const CheckedRule &rule : runExamples(pack, language, meant)) {
        complaints += complaintsOf(rule);
    }
    return complaints;
}

} // namespace slantlight
