// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/analysisjson.h"

#include "core/exchange/jsonwriter.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// Answers are in English, whatever the window speaks.
QString evidenceText(const Evidence &evidence)
{
    QStringList words;
    for (const QString &word : evidence.words) {
        words.append(u'“' + word + u'”');
    }
    if (words.isEmpty()) {
        return {};
    }
    const QString last = words.takeLast();
    const QString all = words.isEmpty() ? last : QString(words.join(u", "_s) + u" and " + last);
    return u"Used like %1, which readers of news marked in %2 of %3 places."_s.arg(all)
        .arg(evidence.marked)
        .arg(evidence.seen);
}

/// Writes the fields of one analysis in the order of the documentation.
class AnalysisWriter
{
public:
    explicit AnalysisWriter(const Shown &shown)
        : m_shown(shown)
        , m_article(*shown.review->article)
    {
    }

    [[nodiscard]] QByteArray write(const ReportOptions &options)
    {
        const Analysis &analysis = m_shown.review->analysis;
        m_json.beginObject();
        m_json.key(u"schema");
        m_json.number(qint64{1});
        m_json.key(u"id");
        id(options);
        text(u"path", options.path);
        text(u"title", m_article.title());
        text(u"author", m_article.facts().author);
        text(u"published", m_article.facts().published.toString(Qt::ISODate));
        text(u"language", analysis.language);
        m_json.key(u"notices");
        m_json.beginArray();
        notices(options.notices);
        notices(noticesOf(analysis));
        m_json.endArray();
        m_json.key(u"outlet");
        outlet(analysis.outlet);
        origin(analysis.origin);
        text(u"rulePack", analysis.rulePack);
        text(u"offsets", u"utf16");
        m_json.key(u"words");
        m_json.number(qint64{analysis.profile.words});
        m_json.key(u"markers");
        m_json.beginArray();
        for (const Marker *const found : m_shown.markers) {
            marker(*found);
        }
        m_json.endArray();
        m_json.key(u"attributions");
        m_json.beginArray();
        for (const Attribution &found : analysis.attributions) {
            attribution(found);
        }
        m_json.endArray();
        speakers(analysis);
        profile(m_shown.profile);
        text(u"program", programVersion());
        text(u"icu", icuVersion());
        m_json.endObject();
        return std::move(m_json).json();
    }

private:
    enum class WithText : std::uint8_t { No, Yes };

    void text(QStringView key, QStringView value)
    {
        m_json.key(key);
        m_json.stringOrNull(value);
    }

    void id(const ReportOptions &options)
    {
        if (!options.idDigits.isEmpty()) {
            m_json.digits(options.idDigits);
        } else if (options.id.isUndefined()) {
            m_json.string(m_article.id().text());
        } else {
            m_json.value(options.id);
        }
    }

    void notices(const std::vector<Notice> &notices)
    {
        for (const Notice &notice : notices) {
            const QStringView id = noticeId(notice.code);
            if (id.isNull()) {
                continue;
            }
            m_json.beginObject();
            text(u"code", id);
            text(u"detail", notice.arguments.value(0));
            m_json.endObject();
        }
    }

    void outlet(const std::optional<OutletFacts> &facts)
    {
        if (!facts) {
            m_json.null();
            return;
        }
        m_json.beginObject();
        text(u"id", facts->id);
        text(u"name", facts->name);
        text(u"country", facts->country);
        text(u"kind", facts->kind);
        text(u"medium", facts->medium);
        text(u"owner", facts->owner);
        text(u"since", facts->since);
        text(u"cite", facts->cite);
        m_json.endObject();
    }

    void origin(const std::vector<OriginLink> &links)
    {
        m_json.key(u"origin");
        m_json.beginArray();
        for (const OriginLink &link : links) {
            m_json.beginObject();
            text(u"role", originRoleId(link.role));
            text(u"clue", originClueId(link.clue));
            text(u"name", link.name);
            m_json.key(u"outlet");
            outlet(link.outlet);
            spanOrNull(u"span", link.span);
            m_json.endObject();
        }
        m_json.endArray();
    }

    void place(TextSpan span, WithText withText)
    {
        m_json.key(u"start");
        m_json.number(qint64{span.begin().value()});
        m_json.key(u"end");
        m_json.number(qint64{span.end().value()});
        if (withText == WithText::Yes) {
            m_json.key(u"text");
            m_json.string(span.in(m_article.text()));
        }
    }

    void marker(const Marker &marker)
    {
        const Block *block = m_article.blockAt(marker.span.begin());
        m_json.beginObject();
        text(u"rule", marker.rule.text());
        text(u"category", categoryId(marker.category));
        place(marker.span, WithText::Yes);
        text(u"severity", severityId(marker.severity));
        m_json.key(u"weight");
        m_json.number(marker.weight);
        likelihood(marker.likelihood);
        text(u"voice", voiceId(marker.voice));
        text(u"speaker", marker.speaker);
        text(u"block", block ? blockKindId(block->kind) : QStringView());
        text(u"message", marker.message);
        text(u"cite", marker.cite);
        text(u"evidence", evidenceText(marker.evidence));
        m_json.key(u"neutral");
        m_json.beginArray();
        for (const QString &wording : marker.neutral) {
            m_json.string(wording);
        }
        m_json.endArray();
        text(u"fingerprint", marker.fingerprint);
        m_json.endObject();
    }

    void likelihood(const std::optional<Likelihood> &likelihood)
    {
        static constexpr std::array<QStringView, scorePartCount> names{
            u"word", u"neighbours", u"sentence", u"rules", u"voice", u"compound"};
        m_json.key(u"likelihood");
        if (!likelihood) {
            m_json.null();
            m_json.key(u"because");
            m_json.null();
            return;
        }
        m_json.number(std::round(likelihood->value * 1000) / 1000);
        m_json.key(u"because");
        m_json.beginObject();
        for (std::size_t i = 0; i < names.size(); ++i) {
            m_json.key(names.at(i));
            m_json.number(std::round(100.0 * likelihood->parts.at(i) / scoreUnit) / 100);
        }
        m_json.endObject();
    }

    void spanOrNull(QStringView key, const std::optional<TextSpan> &span)
    {
        m_json.key(key);
        if (!span) {
            m_json.null();
            return;
        }
        m_json.beginObject();
        place(*span, WithText::Yes);
        m_json.endObject();
    }

    void attribution(const Attribution &attribution)
    {
        m_json.beginObject();
        spanOrNull(u"source", attribution.source);
        spanOrNull(u"cue", attribution.cue);
        m_json.key(u"content");
        m_json.beginArray();
        for (const TextSpan span : attribution.content) {
            m_json.beginObject();
            place(span, WithText::No);
            m_json.endObject();
        }
        m_json.endArray();
        text(u"kind", attributionKindId(attribution.kind));
        text(u"verbClass", attribution.verbClass);
        text(u"stance", stanceId(attribution.stance));
        m_json.key(u"negated");
        m_json.boolean(attribution.isNegated);
        m_json.key(u"modal");
        m_json.boolean(attribution.isModal);
        text(u"speaker", attribution.speaker);
        m_json.key(u"members");
        m_json.beginArray();
        for (const TextSpan member : attribution.members) {
            m_json.beginObject();
            place(member, WithText::Yes);
            m_json.endObject();
        }
        m_json.endArray();
        m_json.key(u"speakers");
        m_json.beginArray();
        for (const std::size_t speaker : attribution.speakers) {
            m_json.number(qint64(speaker));
        }
        m_json.endArray();
        text(u"foundBy", attribution.foundBy);
        m_json.key(u"within");
        if (attribution.within) {
            m_json.number(qint64(*attribution.within));
        } else {
            m_json.null();
        }
        m_json.endObject();
    }

    void speakers(const Analysis &analysis)
    {
        const SpeakerProfiles &profiles = analysis.speakerProfiles;
        m_json.key(u"speakers");
        m_json.beginArray();
        for (const SpeakerProfile &profile : profiles.speakers) {
            const Speaker &speaker = analysis.speakers.at(*profile.speaker);
            m_json.beginObject();
            text(u"name", speaker.name);
            text(u"kind", speakerKindId(speaker.kind));
            m_json.key(u"named");
            m_json.boolean(speaker.isNamed);
            spanOrNull(u"firstMention", speaker.firstMention);
            speakerFigures(profile);
            m_json.endObject();
        }
        m_json.endArray();
        m_json.key(u"notNamed");
        if (profiles.unknown) {
            m_json.beginObject();
            speakerFigures(*profiles.unknown);
            m_json.endObject();
        } else {
            m_json.null();
        }
        m_json.key(u"ownWords");
        if (analysis.isRead) {
            m_json.number(qint64{profiles.own.words});
        } else {
            m_json.null(); // nobody can tell whose words they are
        }
    }

    void speakerFigures(const SpeakerProfile &profile)
    {
        count(u"statements", static_cast<qint64>(profile.attributions.size()));
        count(u"nested", profile.nested);
        count(u"negated", profile.negated);
        count(u"words", profile.words);
        count(u"quotedWords", profile.quotedWords);
        m_json.key(u"stances");
        m_json.beginObject();
        for (std::size_t i = 0; i < allStances.size(); ++i) {
            count(stanceId(allStances.at(i)), profile.stances.at(i));
        }
        m_json.endObject();
        m_json.key(u"verbClasses");
        m_json.beginObject();
        for (const VerbClassCount &each : profile.verbClasses) {
            if (!each.verbClass.isEmpty()) {
                count(each.verbClass, each.count);
            }
        }
        m_json.endObject();
        m_json.key(u"cues");
        m_json.beginArray();
        for (const SpeakerCue &cue : profile.cues) {
            m_json.beginObject();
            text(u"text", cue.text);
            text(u"stance", stanceId(cue.stance));
            count(u"count", cue.count);
            m_json.endObject();
        }
        m_json.endArray();
    }

    void count(QStringView key, qint64 value)
    {
        m_json.key(key);
        m_json.number(value);
    }

    void profile(const Profile &profile)
    {
        m_json.key(u"profile");
        m_json.beginObject();
        m_json.key(u"perThousandWords");
        m_json.beginObject();
        for (const Category category : allCategories) {
            m_json.key(categoryId(category));
            m_json.number(profile.perThousandWords(category));
        }
        m_json.endObject();
        m_json.key(u"quotedShare");
        m_json.number(profile.quotedShare);
        m_json.endObject();
    }

    const Shown &m_shown;
    const Article &m_article;
    JsonWriter m_json;
};

} // namespace

QByteArray analysisToJson(const Shown &shown, const ReportOptions &options)
{
    return AnalysisWriter(shown).write(options);
}

} // namespace slantlight
