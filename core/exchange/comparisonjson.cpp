// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/comparisonjson.h"

#include "core/exchange/jsonwriter.h"

#include <optional>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// Writes one comparison.
class ComparisonWriter
{
public:
    explicit ComparisonWriter(const ComparedArticles &both)
        : m_both(both)
        , m_first(both.first.report())
        , m_second(both.second.report())
    {
    }

    [[nodiscard]] QByteArray write(const ReportOptions &firstNamed,
                                   const ReportOptions &secondNamed)
    {
        m_json.beginObject();
        m_json.key(u"schema");
        m_json.number(qint64{1});
        text(u"offsets", u"utf16");
        text(u"rulePack", m_first.analysis.rulePack);
        m_json.key(u"articles");
        m_json.beginArray();
        article(m_first, firstNamed);
        article(m_second, secondNamed);
        m_json.endArray();
        text(u"comparedAs", m_both.versions() == nullptr ? u"reports" : u"versions");
        if (const Comparison *const versions = m_both.versions()) {
            compareVersions(*versions);
        } else {
            compareReports(*m_both.reports());
        }
        text(u"program", programVersion());
        text(u"icu", icuVersion());
        m_json.endObject();
        return std::move(m_json).json();
    }

private:
    void text(QStringView key, QStringView value)
    {
        m_json.key(key);
        m_json.stringOrNull(value);
    }

    void count(QStringView key, qint64 value)
    {
        m_json.key(key);
        m_json.number(value);
    }

    template <typename Item>
    void list(QStringView key, const std::vector<Item> &items,
              void (ComparisonWriter::*writeItem)(const Item &))
    {
        m_json.key(key);
        m_json.beginArray();
        for (const Item &item : items) {
            (this->*writeItem)(item);
        }
        m_json.endArray();
    }

    void place(TextSpan span)
    {
        count(u"start", span.begin().value());
        count(u"end", span.end().value());
    }

    /// Writes a stretch of @p report with its words, as the value that comes next.
    void stretch(TextSpan span, const ReadReport &report)
    {
        m_json.beginObject();
        place(span);
        m_json.key(u"text");
        m_json.string(span.in(report.article.text()));
        m_json.endObject();
    }

    void stretches(QStringView key, const std::vector<TextSpan> &spans, const ReadReport &report)
    {
        m_json.key(key);
        m_json.beginArray();
        for (const TextSpan span : spans) {
            stretch(span, report);
        }
        m_json.endArray();
    }

    void compareReports(const ReportComparison &comparison)
    {
        list(u"blocks", comparison.blocks, &ComparisonWriter::blockPair);
        list(u"actors", comparison.actors, &ComparisonWriter::actor);
        list(u"quotations", comparison.quotations, &ComparisonWriter::quotation);
        list(u"statements", comparison.statements, &ComparisonWriter::statement);
        list(u"numbers", comparison.numbers, &ComparisonWriter::differentNumber);
        only(u"onlyFirst", comparison.onlyFirst, m_first);
        only(u"onlySecond", comparison.onlySecond, m_second);
    }

    void compareVersions(const Comparison &comparison)
    {
        list(u"blocks", comparison.same, &ComparisonWriter::sameBlock);
        list(u"changes", comparison.blocks, &ComparisonWriter::change);
        marks(u"marksGone", comparison.removed, m_first);
        marks(u"marksNew", comparison.added, m_second);
    }

    void sameBlock(const SameBlock &same)
    {
        m_json.beginObject();
        blockOrNull(u"first", same.before, m_first);
        blockOrNull(u"second", same.after, m_second);
        m_json.endObject();
    }

    void change(const ComparedBlock &changed)
    {
        m_json.beginObject();
        blockOrNull(u"first", changed.before, m_first);
        blockOrNull(u"second", changed.after, m_second);
        words(u"removed", changed, Difference::Removed, m_first);
        words(u"added", changed, Difference::Added, m_second);
        m_json.endObject();
    }

    void blockOrNull(QStringView key, std::optional<std::size_t> number, const ReadReport &report)
    {
        m_json.key(key);
        if (number) {
            block(*number, report);
        } else {
            m_json.null();
        }
    }

    void words(QStringView key, const ComparedBlock &changed, Difference difference,
               const ReadReport &report)
    {
        std::vector<TextSpan> spans;
        for (const ComparedStretch &each : changed.stretches) {
            if (each.difference == difference) {
                spans.push_back(each.span);
            }
        }
        stretches(key, spans, report);
    }

    void marks(QStringView key, const std::vector<Marker> &markers, const ReadReport &report)
    {
        m_json.key(key);
        m_json.beginArray();
        for (const Marker &marker : markers) {
            m_json.beginObject();
            text(u"rule", marker.rule.text());
            text(u"category", categoryId(marker.category));
            place(marker.span);
            text(u"text", marker.span.in(report.article.text()));
            m_json.endObject();
        }
        m_json.endArray();
    }

    void article(const ReadReport &report, const ReportOptions &named)
    {
        const Analysis &analysis = report.analysis;
        m_json.beginObject();
        text(u"id", report.article.id().text());
        text(u"path", named.path);
        text(u"title", report.article.title());
        text(u"author", report.article.facts().author);
        text(u"published", report.article.facts().published.toString(Qt::ISODate));
        text(u"language", analysis.language);
        text(u"outlet", analysis.outlet ? analysis.outlet->name : QString());
        count(u"words", analysis.profile.words);
        m_json.key(u"quotedShare");
        m_json.number(analysis.profile.quotedShare);
        m_json.key(u"perThousandWords");
        m_json.beginObject();
        for (const Category category : allCategories) {
            m_json.key(categoryId(category));
            m_json.number(analysis.profile.perThousandWords(category));
        }
        m_json.endObject();
        m_json.endObject();
    }

    /// Writes a block of @p report by its number and place, as the value that comes next.
    void block(std::size_t number, const ReadReport &report)
    {
        const Block &found = report.article.blocks()[number];
        m_json.beginObject();
        count(u"block", qint64(number));
        text(u"kind", blockKindId(found.kind));
        place(found.span);
        m_json.endObject();
    }

    void blockPair(const BlockPair &pair)
    {
        m_json.beginObject();
        blockOrNull(u"first", pair.first, m_first);
        blockOrNull(u"second", pair.second, m_second);
        m_json.key(u"confidence");
        m_json.number(pair.confidence);
        list(u"shared", pair.shared, &ComparisonWriter::shared);
        m_json.endObject();
    }

    void shared(const SharedClue &clue)
    {
        m_json.beginObject();
        text(u"kind", clueKindId(clue.kind));
        text(u"text", clue.text);
        m_json.key(u"weight");
        m_json.number(clue.weight);
        stretches(u"first", clue.first, m_first);
        stretches(u"second", clue.second, m_second);
        m_json.endObject();
    }

    void actor(const SameActor &actor)
    {
        m_json.beginObject();
        text(u"name", actor.name);
        text(u"evidence", actorEvidenceId(actor.evidence));
        text(u"because", actor.because);
        m_json.key(u"namedDifferently");
        m_json.boolean(actor.isNamedDifferently);
        namings(u"first", actor.first, m_first);
        namings(u"second", actor.second, m_second);
        m_json.endObject();
    }

    void namings(QStringView key, const std::vector<Naming> &namings, const ReadReport &report)
    {
        m_json.key(key);
        m_json.beginArray();
        for (const Naming &naming : namings) {
            m_json.beginObject();
            text(u"words", naming.words);
            count(u"count", qint64(naming.count()));
            m_json.key(u"onlyHere");
            m_json.boolean(naming.isOnlyHere);
            stretches(u"places", naming.places, report);
            m_json.endObject();
        }
        m_json.endArray();
    }

    void quotation(const SameQuotation &quotation)
    {
        m_json.beginObject();
        m_json.key(u"first");
        stretch(quotation.first, m_first);
        m_json.key(u"second");
        stretch(quotation.second, m_second);
        m_json.key(u"share");
        m_json.number(quotation.share);
        m_json.key(u"wording");
        m_json.beginArray();
        for (const SharedWording &wording : quotation.wording) {
            m_json.beginObject();
            m_json.key(u"first");
            stretch(wording.first, m_first);
            m_json.key(u"second");
            stretch(wording.second, m_second);
            m_json.endObject();
        }
        m_json.endArray();
        m_json.endObject();
    }

    void statement(const SameStatement &statement)
    {
        m_json.beginObject();
        m_json.key(u"first");
        attribution(m_first, statement.first);
        m_json.key(u"second");
        attribution(m_second, statement.second);
        m_json.key(u"confidence");
        m_json.number(statement.confidence);
        m_json.key(u"quoted");
        m_json.boolean(statement.isQuoted);
        m_json.key(u"otherCue");
        m_json.boolean(statement.isOtherCue);
        m_json.key(u"otherStance");
        m_json.boolean(statement.isOtherStance);
        list(u"shared", statement.shared, &ComparisonWriter::shared);
        m_json.endObject();
    }

    void attribution(const ReadReport &report, std::size_t number)
    {
        const Attribution &found = report.analysis.attributions[number];
        m_json.beginObject();
        count(u"attribution", qint64(number));
        text(u"speaker", found.speaker);
        m_json.key(u"cue");
        if (found.cue) {
            stretch(*found.cue, report);
        } else {
            m_json.null();
        }
        text(u"verbClass", found.verbClass);
        text(u"stance", stanceId(stanceOf(found)));
        m_json.key(u"negated");
        m_json.boolean(found.isNegated);
        text(u"kind", attributionKindId(found.kind));
        stretches(u"content", found.content, report);
        m_json.endObject();
    }

    void differentNumber(const DifferentNumber &number)
    {
        m_json.beginObject();
        text(u"of", number.of);
        m_json.key(u"first");
        reportedNumber(number.first, m_first);
        m_json.key(u"second");
        reportedNumber(number.second, m_second);
        m_json.endObject();
    }

    /// Writes @p number as the value that comes next.
    void reportedNumber(const ReportedNumber &number, const ReadReport &report)
    {
        m_json.beginObject();
        text(u"value", number.value);
        place(number.span);
        text(u"text", number.span.in(report.article.text()));
        m_json.endObject();
    }

    void only(QStringView key, const OnlyReported &only, const ReadReport &report)
    {
        m_json.key(key);
        m_json.beginObject();
        m_json.key(u"blocks");
        m_json.beginArray();
        for (const std::size_t number : only.blocks) {
            block(number, report);
        }
        m_json.endArray();
        stretches(u"quotations", only.quotations, report);
        m_json.key(u"speakers");
        m_json.beginArray();
        for (const std::size_t number : only.speakers) {
            const Speaker &speaker = report.analysis.speakers[number];
            m_json.beginObject();
            text(u"name", speaker.name);
            text(u"kind", speakerKindId(speaker.kind));
            m_json.key(u"named");
            m_json.boolean(speaker.isNamed);
            m_json.key(u"firstMention");
            stretch(speaker.firstMention, report);
            m_json.endObject();
        }
        m_json.endArray();
        m_json.key(u"numbers");
        m_json.beginArray();
        for (const ReportedNumber &number : only.numbers) {
            reportedNumber(number, report);
        }
        m_json.endArray();
        m_json.endObject();
    }

    const ComparedArticles &m_both;
    ReadReport m_first;
    ReadReport m_second;
    JsonWriter m_json;
};

} // namespace

QByteArray comparisonToJson(const ComparedArticles &both, const ReportOptions &firstNamed,
                            const ReportOptions &secondNamed)
{
    return ComparisonWriter(both).write(firstNamed, secondNamed);
}

} // namespace slantlight
