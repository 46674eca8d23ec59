// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/reportdifference.h"

#include <algorithm>
#include <utility>

namespace slantlight {

namespace {

std::vector<TextSpan> inOrder(std::vector<TextSpan> spans)
{
    std::ranges::sort(spans);
    std::vector<TextSpan> disjoint;
    for (const TextSpan span : spans) {
        if (!disjoint.empty() && span.begin() <= disjoint.back().end()) {
            disjoint.back() = {disjoint.back().begin(),
                               std::max(disjoint.back().end(), span.end())};
        } else {
            disjoint.push_back(span);
        }
    }
    return disjoint;
}

std::vector<TextSpan> placesOf(const std::vector<Naming> &namings)
{
    std::vector<TextSpan> places;
    for (const Naming &naming : namings) {
        places.insert(places.end(), naming.places.begin(), naming.places.end());
    }
    return inOrder(std::move(places));
}

/// The words of an attribution: who, by which word, what.
std::vector<TextSpan> placesOf(const Attribution &attribution)
{
    std::vector<TextSpan> places = attribution.content;
    if (attribution.source) {
        places.push_back(*attribution.source);
    }
    if (attribution.cue) {
        places.push_back(*attribution.cue);
    }
    return inOrder(std::move(places));
}

/// Lists what only one report tells.
class OnlyLister
{
public:
    OnlyLister(DifferenceKind kind, const OnlyReported &only, const ReadReport &report,
               std::vector<ReportDifference> &list)
        : m_kind(kind)
        , m_only(only)
        , m_report(report)
        , m_list(list)
    {
    }

    void run()
    {
        for (std::size_t i = 0; i < m_only.blocks.size(); ++i) {
            add(OnlyPart::Block, i, m_report.article.blocks()[m_only.blocks[i]].span);
        }
        for (std::size_t i = 0; i < m_only.quotations.size(); ++i) {
            if (!isInBlock(m_only.quotations[i])) {
                add(OnlyPart::Quotation, i, m_only.quotations[i]);
            }
        }
        for (std::size_t i = 0; i < m_only.speakers.size(); ++i) {
            const Speaker &speaker = m_report.analysis.speakers[m_only.speakers[i]];
            add(OnlyPart::Speaker, i, speaker.firstMention);
        }
        for (std::size_t i = 0; i < m_only.numbers.size(); ++i) {
            add(OnlyPart::Number, i, m_only.numbers[i].span);
        }
    }

private:
    [[nodiscard]] bool isInBlock(TextSpan span) const
    {
        return std::ranges::any_of(m_only.blocks, [this, span](std::size_t block) {
            return m_report.article.blocks()[block].span.contains(span);
        });
    }

    void add(OnlyPart part, std::size_t number, TextSpan span)
    {
        ReportDifference difference{.kind = m_kind, .part = part, .number = number};
        (m_kind == DifferenceKind::OnlyFirst ? difference.first : difference.second) = {span};
        m_list.push_back(std::move(difference));
    }

    DifferenceKind m_kind;
    const OnlyReported &m_only;
    const ReadReport &m_report;
    std::vector<ReportDifference> &m_list;
};

/// Returns the words of @p block that are only in one of the versions.
std::vector<TextSpan> changedIn(const ComparedBlock &block, Difference difference)
{
    std::vector<TextSpan> spans;
    for (const ComparedStretch &stretch : block.stretches) {
        if (stretch.difference == difference) {
            spans.push_back(stretch.span);
        }
    }
    return spans;
}

} // namespace

std::vector<ReportDifference> differencesOf(const ReportComparison &comparison,
                                            const ReadReport &first, const ReadReport &second)
{
    std::vector<ReportDifference> list;
    for (std::size_t i = 0; i < comparison.actors.size(); ++i) {
        const SameActor &actor = comparison.actors[i];
        if (actor.isNamedDifferently) {
            list.push_back({.kind = DifferenceKind::Naming,
                            .number = i,
                            .first = placesOf(actor.first),
                            .second = placesOf(actor.second)});
        }
    }
    for (std::size_t i = 0; i < comparison.statements.size(); ++i) {
        const SameStatement &same = comparison.statements[i];
        if (same.isOtherCue) {
            list.push_back({.kind = DifferenceKind::Cue,
                            .number = i,
                            .first = placesOf(first.analysis.attributions[same.first]),
                            .second = placesOf(second.analysis.attributions[same.second])});
        }
    }
    for (std::size_t i = 0; i < comparison.numbers.size(); ++i) {
        list.push_back({.kind = DifferenceKind::Number,
                        .number = i,
                        .first = {comparison.numbers[i].first.span},
                        .second = {comparison.numbers[i].second.span}});
    }
    OnlyLister(DifferenceKind::OnlyFirst, comparison.onlyFirst, first, list).run();
    OnlyLister(DifferenceKind::OnlySecond, comparison.onlySecond, second, list).run();
    return list;
}

std::vector<ReportDifference> differencesOf(const Comparison &comparison)
{
    std::vector<ReportDifference> list;
    for (std::size_t i = 0; i < comparison.blocks.size(); ++i) {
        const ComparedBlock &block = comparison.blocks[i];
        const Difference difference = block.difference();
        const DifferenceKind kind = difference == Difference::Kept      ? DifferenceKind::Reworded
                                    : difference == Difference::Removed ? DifferenceKind::Gone
                                                                        : DifferenceKind::New;
        list.push_back({.kind = kind,
                        .number = i,
                        .first = changedIn(block, Difference::Removed),
                        .second = changedIn(block, Difference::Added)});
    }
    for (std::size_t i = 0; i < comparison.removed.size(); ++i) {
        list.push_back(
            {.kind = DifferenceKind::MarkGone, .number = i, .first = {comparison.removed[i].span}});
    }
    for (std::size_t i = 0; i < comparison.added.size(); ++i) {
        list.push_back(
            {.kind = DifferenceKind::MarkNew, .number = i, .second = {comparison.added[i].span}});
    }
    std::ranges::stable_sort(list, {}, &ReportDifference::kind);
    return list;
}

} // namespace slantlight
