// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/comparereports.h"

#include "core/review/differentnumbers.h"
#include "core/review/reportblocks.h"
#include "core/review/reportquotations.h"
#include "core/review/reportstatements.h"

#include <QSet>

#include <algorithm>
#include <span>
#include <utility>

namespace slantlight {

namespace {

/// Who is reported with words that both quote is one, unless two names say otherwise: people may
/// say the same.
void joinByStatements(const ReadReport &first, const ReadReport &second,
                      const ReportClues &firstClues, const ReportClues &secondClues,
                      std::span<const SameStatement> statements, ActorPairs &actors)
{
    for (const SameStatement &same : statements) {
        const Attribution &a = first.analysis.attributions[same.first];
        const Attribution &b = second.analysis.attributions[same.second];
        if (!same.isQuoted || a.speakers.size() != 1 || b.speakers.size() != 1) {
            continue;
        }
        const auto actor = firstClues.actorOf[a.speakers.front()];
        const auto other = secondClues.actorOf[b.speakers.front()];
        if (actor && other
            && (firstClues.actors[*actor].words.isEmpty()
                || secondClues.actors[*other].words.isEmpty())) {
            actors.join(*actor, *other, ActorEvidence::Statement, same.shared.front().text);
        }
    }
}

/// Whether both namings stand somewhere in blocks that tell the same.
bool meet(const std::vector<Naming> &first, const std::vector<Naming> &second,
          const ReadReport &firstReport, const ReadReport &secondReport,
          std::span<const BlockPair> pairs)
{
    const auto blocks = [](const std::vector<Naming> &namings, const Article &article) {
        QSet<std::size_t> all;
        for (const Naming &naming : namings) {
            for (const TextSpan place : naming.places) {
                all.insert(std::size_t(article.blockAt(place.begin()) - article.blocks().data()));
            }
        }
        return all;
    };
    const QSet<std::size_t> a = blocks(first, firstReport.article);
    const QSet<std::size_t> b = blocks(second, secondReport.article);
    return std::ranges::any_of(pairs, [&a, &b](const BlockPair &pair) {
        return a.contains(pair.first) && b.contains(pair.second);
    });
}

/// Smaller numbers stand in every report: "two of them".
constexpr double leastTelling = 4;

/// What one report has that the other has not.
class OnlyFinder
{
public:
    OnlyFinder(const ReadReport &report, const ReportClues &clues)
        : m_report(report)
        , m_clues(clues)
        , m_isPaired(report.article.blocks().size())
    {
    }

    void addPaired(std::size_t block) { m_isPaired[block] = true; }
    void addShared(TextSpan quotation) { m_quotations.insert(quotation.begin().value()); }

    /// @p hasPartner tells of actors, @p others holds the numbers of the other report.
    template <typename HasPartner>
    [[nodiscard]] OnlyReported run(const HasPartner &hasPartner, const QSet<QString> &others)
    {
        OnlyReported only;
        QSet<std::size_t> told;
        QSet<QString> seen = others;
        for (const ReportClue &clue : m_clues.clues) {
            told.insert(clue.block);
            const bool isTelling =
                clue.kind == ClueKind::Number && clue.key.toDouble() >= leastTelling;
            if (isTelling && !seen.contains(clue.key)) {
                seen.insert(clue.key);
                only.numbers.push_back(
                    {.value = clue.key, .span = m_report.reading.tokens.spanOf(clue.tokens)});
            }
        }
        for (std::size_t block = 0; block < m_isPaired.size(); ++block) {
            if (!m_isPaired[block] && told.contains(block)) {
                only.blocks.push_back(block);
            }
        }
        for (const Quotation &quotation : m_report.reading.quotations) {
            const TextSpan span = m_report.reading.tokens.spanOf(quotation.tokens);
            if (quotation.isSpeech() && !m_quotations.contains(span.begin().value())) {
                only.quotations.push_back(span);
            }
        }
        for (std::size_t speaker = 0; speaker < m_clues.actorOf.size(); ++speaker) {
            const auto actor = m_clues.actorOf[speaker];
            const bool isTold = actor && !m_clues.actors[*actor].mentions.empty();
            if (isTold && !hasPartner(*actor)) {
                only.speakers.push_back(speaker);
            }
        }
        return only;
    }

private:
    const ReadReport &m_report;
    const ReportClues &m_clues;
    std::vector<bool> m_isPaired; ///< by block
    QSet<qsizetype> m_quotations; ///< begins of those that the other has too
};

QSet<QString> numbersOf(const ReportClues &clues)
{
    QSet<QString> numbers;
    for (const ReportClue &clue : clues.clues) {
        if (clue.kind == ClueKind::Number) {
            numbers.insert(clue.key);
        }
    }
    return numbers;
}

} // namespace

QStringView actorEvidenceId(ActorEvidence evidence)
{
    switch (evidence) {
    case ActorEvidence::Name:
        return u"name";
    case ActorEvidence::Noun:
        return u"noun";
    case ActorEvidence::Statement:
        return u"statement";
    }
    Q_UNREACHABLE();
}

ReportComparison compareReports(const ReadReport &first, const ReadReport &second,
                                const Languages &languages, const std::stop_token &stop)
{
    const ReportClues firstClues = cluesOf(first, languages.language(first.reading.language), stop);
    const ReportClues secondClues =
        cluesOf(second, languages.language(second.reading.language), stop);
    ReportComparison comparison;
    comparison.quotations = sameQuotations(first.reading, second.reading, stop);
    if (stop.stop_requested()) {
        return {};
    }
    ActorPairs actors(firstClues, secondClues);
    const ReportMeanings byName(firstClues, secondClues, actors);
    joinByStatements(first, second, firstClues, secondClues,
                     sameStatements(first, second, firstClues, secondClues, actors, byName,
                                    comparison.quotations, {}, stop),
                     actors);
    const ReportMeanings meanings(firstClues, secondClues, actors);
    comparison.blocks = pairedBlocks(first, second, meanings, comparison.quotations, stop);
    comparison.statements = sameStatements(first, second, firstClues, secondClues, actors, meanings,
                                           comparison.quotations, comparison.blocks, stop);
    if (stop.stop_requested()) {
        return {};
    }
    comparison.numbers =
        differentNumbers(first.reading, second.reading, meanings, comparison.blocks);
    comparison.actors = actors.actors(first.reading, second.reading);
    // Nouns mean the same only where the same is told: any report may tell of some plan.
    std::erase_if(comparison.actors, [&](const SameActor &actor) {
        return actor.evidence == ActorEvidence::Noun
               && !meet(actor.first, actor.second, first, second, comparison.blocks);
    });
    OnlyFinder onlyFirst(first, firstClues);
    OnlyFinder onlySecond(second, secondClues);
    for (const BlockPair &pair : comparison.blocks) {
        onlyFirst.addPaired(pair.first);
        onlySecond.addPaired(pair.second);
    }
    for (const SameQuotation &quotation : comparison.quotations) {
        onlyFirst.addShared(quotation.first);
        onlySecond.addShared(quotation.second);
    }
    const auto isInSecond = [&actors](std::size_t actor) {
        return actors.ofFirst(actor).has_value();
    };
    const auto isInFirst = [&actors](std::size_t actor) {
        return actors.ofSecond(actor).has_value();
    };
    comparison.onlyFirst = onlyFirst.run(isInSecond, numbersOf(secondClues));
    comparison.onlySecond = onlySecond.run(isInFirst, numbersOf(firstClues));
    return comparison;
}

} // namespace slantlight
