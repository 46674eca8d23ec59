// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/markerdetails.h"

#include "core/rules/rulewording.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr std::size_t fingerprintReach = 3; // tokens on either side

/// One step less where somebody else speaks: what is quoted is not the outlet's choice of words.
Severity severityIn(Voice voice, Severity severity)
{
    if (voice != Voice::Direct && voice != Voice::Teaser) {
        return severity;
    }
    switch (severity) {
    case Severity::Strong:
        return Severity::Weak;
    case Severity::Weak:
    case Severity::Note:
        return Severity::Note;
    }
    Q_UNREACHABLE_RETURN(Severity::Note);
}

double weightOf(Severity severity)
{
    switch (severity) {
    case Severity::Strong:
        return 0.8;
    case Severity::Weak:
        return 0.6;
    case Severity::Note:
        return 0.3;
    }
    Q_UNREACHABLE_RETURN(0);
}

/// Hashes rule, words and neighbours; the same context twice in a text is told apart by a count.
class Fingerprints
{
public:
    QString next(const RuleSet::Finding &finding, const TokenStream &tokens)
    {
        const TokenRange sentence = tokens.sentences[tokens.sentenceOf[finding.marked.begin]];
        const std::size_t begin =
            std::max(sentence.begin,
                     finding.marked.begin - std::min(finding.marked.begin, fingerprintReach));
        const std::size_t end = std::min(sentence.end, finding.marked.end + fingerprintReach);
        QString context = finding.rule->id.text();
        for (std::size_t token = begin; token < end; ++token) {
            context += u' ' + tokens.textOf(token).toString().toCaseFolded();
        }
        context += u' ' + QString::number(m_seen[context]++);
        const QByteArray hash =
            QCryptographicHash::hash(context.toUtf8(), QCryptographicHash::Sha256);
        return QString::fromLatin1(hash.first(8).toHex());
    }

private:
    QHash<QString, int> m_seen;
};

WordingValues valuesOf(const RuleSet::Finding &finding, const TokenStream &tokens,
                       const QString &speaker)
{
    WordingValues values{{u"match"_s, tokens.spanOf(finding.marked).in(tokens.text).toString()}};
    if (!speaker.isEmpty()) {
        values.insert(u"speaker"_s, speaker);
    }
    for (const TokenPattern::NamedPart &part : finding.parts) {
        values.insert(part.name, tokens.spanOf(part.tokens).in(tokens.text).toString());
    }
    return values;
}

/// Leaves out those that speak of somebody or something that is not there.
QStringList neutralWordings(const Rule &rule, const WordingValues &values)
{
    QStringList wordings;
    for (const QString &wording : rule.neutral) {
        if (canFillIn(wording, values)) {
            wordings.push_back(fillIn(wording, values));
        }
    }
    return wordings;
}

} // namespace

std::vector<Marker> describeMarkers(const std::vector<RuleSet::Finding> &findings,
                                    const ArticleStream &stream)
{
    std::vector<Marker> markers;
    markers.reserve(findings.size());
    Fingerprints fingerprints;
    for (const RuleSet::Finding &finding : findings) {
        const Rule &rule = *finding.rule;
        const std::size_t first = finding.marked.begin;
        const TextSpan span = stream.tokens.spanOf(finding.marked);
        Marker marker{.span = span,
                      .rule = rule.id,
                      .category = rule.category,
                      .severity = severityIn(stream.tokens.voices[first], rule.severity),
                      .weight = 0,
                      .voice = stream.tokens.voices[first],
                      .speaker = {},
                      .message = {},
                      .cite = rule.cite,
                      .neutral = {},
                      .fingerprint = fingerprints.next(finding, stream.tokens)};
        if (stream.speakerOf[first] != 0) {
            marker.speaker = stream.speeches[stream.speakerOf[first] - 1].speaker;
        }
        marker.weight = weightOf(marker.severity);
        const WordingValues values = valuesOf(finding, stream.tokens, marker.speaker);
        marker.message = fillIn(rule.message, values);
        marker.neutral = neutralWordings(rule, values);
        markers.push_back(std::move(marker));
    }
    std::ranges::stable_sort(markers, [](const Marker &a, const Marker &b) {
        return std::tie(a.span, a.rule) < std::tie(b.span, b.rule);
    });
    return markers;
}

} // namespace slantlight
