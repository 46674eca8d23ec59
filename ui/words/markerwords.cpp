// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/markerwords.h"

#include "ui/words/listing.h"
#include "ui/words/rulereasons.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

struct MarkerCard
{
    Q_DECLARE_TR_FUNCTIONS(slantlight::ui::MarkerCard)
};

QString outletOf(const Analysis &analysis)
{
    return analysis.outlet ? analysis.outlet->name : QString();
}

/// An outlet of more characters is named where there is more room than in a row.
constexpr qsizetype longestBriefOutlet = 14;

/// Says of whom nobody can tell who they are that it is somebody: of those the text may have no
/// more than a pronoun, which would name nobody.
QString joinedNames(QStringList names)
{
    if (names.isEmpty()) {
        return MarkerCard::tr("somebody");
    }
    const QString last = names.takeLast();
    return names.isEmpty() ? last : MarkerCard::tr("%1 and %2").arg(listed(names), last);
}

/// Names who speaks, with the fullest name that the text gives.
QString speakerOf(const Marker &marker, const Analysis &analysis)
{
    QStringList names;
    for (const std::size_t number : marker.speakers) {
        names.append(analysis.speakers.at(number).name.simplified());
    }
    return joinedNames(std::move(names));
}

QString partName(ScorePart part)
{
    switch (part) {
    case ScorePart::Word:
        //: What makes readers mark some words, or leave them alone.
        return MarkerCard::tr("the word itself");
    case ScorePart::Neighbours:
        //: What makes readers mark some words, or leave them alone.
        return MarkerCard::tr("the words beside it");
    case ScorePart::Sentence:
        //: What makes readers mark some words, or leave them alone.
        return MarkerCard::tr("the rest of the sentence");
    case ScorePart::Rules:
        //: What makes readers mark some words, or leave them alone.
        return MarkerCard::tr("what the rules say");
    case ScorePart::Voice:
        //: What makes readers mark some words, or leave them alone.
        return MarkerCard::tr("who is speaking");
    case ScorePart::Compound:
        //: What makes readers mark some words, or leave them alone.
        return MarkerCard::tr("the hyphenated word it is in");
    }
    Q_UNREACHABLE_RETURN({});
}

/// Returns what speaks for the marker, @p sign being 1, or against it, -1; the strongest first.
/// What hardly counts is left out.
QStringList partNames(const Likelihood &likelihood, int sign)
{
    constexpr std::int32_t hardly = scoreUnit / 4;
    std::vector<std::pair<std::int32_t, ScorePart>> parts;
    for (std::size_t i = 0; i < likelihood.parts.size(); ++i) {
        const std::int32_t strength = sign * likelihood.parts.at(i);
        if (strength >= hardly) {
            parts.emplace_back(strength, static_cast<ScorePart>(i));
        }
    }
    std::ranges::stable_sort(parts, std::greater(), &std::pair<std::int32_t, ScorePart>::first);
    QStringList names;
    for (const auto &[strength, part] : parts) {
        names.append(partName(part));
    }
    return names;
}

} // namespace

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        //: How strongly a rule speaks: the least of note, weak, strong.
        return MarkerCard::tr("note");
    case Severity::Weak:
        return MarkerCard::tr("weak");
    case Severity::Strong:
        return MarkerCard::tr("strong");
    }
    Q_UNREACHABLE_RETURN({});
}

QString messageWords(const Marker &marker)
{
    // They are made in core, for exports too, and stand here for the translators.
    static constexpr std::array ownSentences{
        QT_TRANSLATE_NOOP("slantlight::ui::MarkerCard",
                          "No rule names this wording, yet readers who look for slant marked words "
                          "that are used in this way."),
        QT_TRANSLATE_NOOP("slantlight::ui::MarkerCard",
                          "No rule names this wording, yet editors of an encyclopaedia replaced "
                          "words that are used in this way."),
    };
    const auto own = std::ranges::find_if(ownSentences, [&marker](const char *sentence) {
        return marker.message == QLatin1StringView(sentence);
    });
    return own == ownSentences.end() ? reasonWords(marker.rule, marker.message)
                                     : MarkerCard::tr(*own);
}

QString voiceWords(const Marker &marker, const Analysis &analysis)
{
    const QString outlet = outletOf(analysis);
    const bool isKnown = !outlet.isEmpty();
    switch (marker.voice) {
    case Voice::Headline:
        //: %1 is an outlet: in whose words something stands.
        return isKnown ? MarkerCard::tr("%1's words, in a heading").arg(outlet)
                       : MarkerCard::tr("The outlet's words, in a heading");
    case Voice::Narration:
        //: %1 is an outlet: in whose words something stands.
        return isKnown ? MarkerCard::tr("%1's words").arg(outlet)
                       : MarkerCard::tr("The outlet's words");
    case Voice::Direct:
        //: %1 is a person: in whose words something stands.
        return MarkerCard::tr("Quoting %1").arg(speakerOf(marker, analysis));
    case Voice::Indirect:
        //: %1 is an outlet, %2 a person: in whose words something stands.
        return isKnown ? MarkerCard::tr("%1's words, retelling %2")
                             .arg(outlet, speakerOf(marker, analysis))
                       : MarkerCard::tr("The outlet's words, retelling %1")
                             .arg(speakerOf(marker, analysis));
    case Voice::Caption:
        //: %1 is an outlet: in whose words something stands.
        return isKnown ? MarkerCard::tr("%1's words, in a caption").arg(outlet)
                       : MarkerCard::tr("The outlet's words, in a caption");
    case Voice::Teaser:
        return MarkerCard::tr("Teaser for another article");
    case Voice::Credit:
        return MarkerCard::tr("Credit");
    }
    Q_UNREACHABLE_RETURN({});
}

QString briefVoiceWords(const Marker &marker, const Analysis &analysis,
                        const std::vector<QString> &names)
{
    const QString known = outletOf(analysis);
    const bool isBrief = !known.isEmpty() && known.size() <= longestBriefOutlet;
    //: Stands in a row in place of the name of an outlet that is not known, or too long.
    const QString outlet = isBrief ? known : MarkerCard::tr("outlet");
    QStringList speakers;
    for (const std::size_t number : marker.speakers) {
        speakers.append(names.at(number));
    }
    switch (marker.voice) {
    case Voice::Narration:
        //: %1 is an outlet; stands in a row, at its end.
        return MarkerCard::tr("%1's words", "brief").arg(outlet);
    case Voice::Direct:
        //: %1 is a person; stands in a row, at its end.
        return MarkerCard::tr("quoting %1").arg(joinedNames(speakers));
    case Voice::Indirect:
        //: %1 is an outlet, %2 a person; stands in a row, at its end.
        return MarkerCard::tr("%1 retelling %2").arg(outlet, joinedNames(speakers));
    case Voice::Headline:
        //: %1 is an outlet; stands in a row, at its end: whose headline something stands in.
        return MarkerCard::tr("%1's heading").arg(outlet);
    case Voice::Caption:
        //: %1 is an outlet; stands in a row, at its end: whose caption something stands in.
        return MarkerCard::tr("%1's caption").arg(outlet);
    case Voice::Teaser:
        return MarkerCard::tr("teaser", "brief");
    case Voice::Credit:
        return MarkerCard::tr("credit line", "brief");
    }
    Q_UNREACHABLE_RETURN({});
}

QString voiceTitle(const Marker &marker, const Analysis &analysis)
{
    if (marker.voice != Voice::Headline && marker.voice != Voice::Caption) {
        return voiceWords(marker, analysis);
    }
    Marker told = marker;
    told.voice = Voice::Narration;
    return voiceWords(told, analysis);
}

QString markerOrderName(MarkerOrder order)
{
    switch (order) {
    case MarkerOrder::Place:
        //: An order of marks: as they stand in the text.
        return MarkerCard::tr("By place");
    case MarkerOrder::Kind:
        return MarkerCard::tr("By kind");
    case MarkerOrder::Strength:
        //: An order of marks: the strongest first.
        return MarkerCard::tr("By strength");
    case MarkerOrder::Speaker:
        //: An order of marks: by whose words they stand in.
        return MarkerCard::tr("By speaker");
    }
    Q_UNREACHABLE_RETURN({});
}

QString withCurlyQuotes(const QString &message)
{
    static const QRegularExpression doubled(u"\"([\"\u201c\u2018'][^\"]*[\"\u201d\u2019'])\""_s);
    QString curly = message;
    curly.replace(doubled, u"\\1"_s);
    bool opens = true;
    for (QChar &letter : curly) {
        if (letter == u'"') {
            letter = opens ? u'\u201c' : u'\u201d';
        }
        opens = letter.isSpace() || letter == u'(' || letter == u'\u201c' || letter == u'\u2014';
    }
    return curly;
}

QString evidenceWords(const Evidence &evidence)
{
    QStringList words;
    for (const QString &word : evidence.words) {
        words.append(u'“' + word + u'”');
    }
    if (words.isEmpty()) {
        return {};
    }
    const QString last = words.takeLast();
    const QString all =
        //: Joins the last of some quoted words to those before it.
        words.isEmpty() ? last : MarkerCard::tr("%1 and %2").arg(listed(words), last);
    //: %1 are words in quotation marks, %2 and %3 numbers.
    return MarkerCard::tr("Used like %1, which readers of news marked in %2 of %3 places.")
        .arg(all)
        .arg(evidence.marked)
        .arg(evidence.seen);
}

QString likelihoodWords(const Likelihood &likelihood)
{
    const int ofHundred = std::clamp(static_cast<int>(std::lround(100 * likelihood.value)), 1, 99);
    QStringList sentences{
        //: %n of a hundred people.
        MarkerCard::tr("Of 100 readers of news who look for slant, about %n would mark this.",
                       nullptr, ofHundred)};
    const QStringList reasonsFor = partNames(likelihood, 1);
    if (!reasonsFor.isEmpty()) {
        //: %1 is a list such as "the word itself, the rule".
        sentences.append(MarkerCard::tr("For it: %1.").arg(listed(reasonsFor)));
    }
    const QStringList reasonsAgainst = partNames(likelihood, -1);
    if (!reasonsAgainst.isEmpty()) {
        //: %1 is a list such as "the words beside it, the quotation".
        sentences.append(MarkerCard::tr("Against it: %1.").arg(listed(reasonsAgainst)));
    }
    return sentences.join(u' ');
}

QString originWords(const Marker &marker, const Analysis &analysis)
{
    if (marker.rule.text().isEmpty()) {
        return {}; // somebody says so, and no rule
    }
    QStringList parts{voiceWords(marker, analysis),
                      MarkerCard::tr("rule %1").arg(marker.rule.text())};
    if (!marker.cite.isEmpty()) {
        parts.append(marker.cite);
    }
    return parts.join(u" \u00B7 "_s);
}

QString countWords(VerdictCounts counts)
{
    const int all = counts.agreed + counts.notHere;
    if (all == 0) {
        return {};
    }
    //: How often the reader agreed with markers of this rule; %1 of all %n answers.
    return MarkerCard::tr("You agreed %1 of %n times.", nullptr, all).arg(counts.agreed);
}

} // namespace slantlight::ui
