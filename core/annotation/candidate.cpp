// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/candidate.h"

#include "core/annotation/wording.h"
#include "core/text/foldedtext.h"

#include <algorithm>
#include <cmath>

namespace slantlight {

namespace {

constexpr double lead = 0.1; // over every other place

/// Decides between the places that a selector may mean.
class Judgement
{
public:
    Judgement(const Selector &selector, const Surroundings &surroundings,
              std::span<const Candidate> candidates, QStringView text)
        : m_selector(selector)
        , m_surroundings(surroundings)
        , m_candidates(candidates)
        , m_text(text)
        , m_words(folded(selector.exact))
    {
    }

    [[nodiscard]] Anchor anchor() const
    {
        const Candidate *const best = this->best();
        if (!best) {
            return {};
        }
        const bool isAlone =
            best->isUnchanged
            && std::ranges::count(m_candidates, true, &Candidate::isUnchanged) == 1;
        if (best->quote >= 0.9 && best->context >= 0.6 && leads(*best) && saysTheSame(*best)
            && fits(*best, isAlone)) {
            return {.state = best->isExact() ? AnchorState::Exact : AnchorState::Moved,
                    .span = best->span};
        }
        if (best->total > 0.7 || (isAlone && !isShort())) {
            return {.state = AnchorState::Doubtful, .span = best->span};
        }
        return {};
    }

private:
    [[nodiscard]] static QString folded(QStringView words)
    {
        return FoldedText(words.toString(), Folding::Wording).text();
    }
    /// Whether both cut the same place out, a short quote perhaps beside the other.
    [[nodiscard]] bool isSamePlace(TextSpan one, TextSpan other) const
    {
        const qsizetype play = isShort() ? 8 : 0;
        return one.begin().value() < other.end().value() + play
               && other.begin().value() < one.end().value() + play;
    }
    [[nodiscard]] bool isShort() const { return m_selector.exact.size() < shortQuote; }

    [[nodiscard]] bool saysTheSame(const Candidate &candidate) const
    {
        return candidate.isUnchanged
               || slantlight::saysTheSame(m_words, folded(candidate.span.in(m_text)));
    }

    /// Of places that are nearly alike the one that says the same near the same names, and of those
    /// the one that is nearest to where it was.
    [[nodiscard]] double rank(const Candidate &candidate) const
    {
        const SidesLikeness sides = m_surroundings.sides(m_text, candidate.span);
        const double distance =
            std::abs(static_cast<double>(candidate.span.begin() - m_selector.position.begin()));
        return candidate.total + (saysTheSame(candidate) ? lead : 0)
               + (sides.before.hasSameNames ? lead / 2 : 0)
               + (sides.after.hasSameNames ? lead / 2 : 0) + lead / 2 / (1 + distance / 500);
    }

    [[nodiscard]] const Candidate *best() const
    {
        const auto mayBe = [this](const Candidate &candidate) {
            return candidate.isUnchanged || !isShort();
        };
        double most = 0;
        for (const Candidate &candidate : m_candidates) {
            most = mayBe(candidate) ? std::max(most, candidate.total) : most;
        }
        const Candidate *best = nullptr;
        double bestRank = 0;
        for (const Candidate &candidate : m_candidates) {
            if (!mayBe(candidate) || candidate.total < most - 2.5 * lead) {
                continue;
            }
            const double rank = m_candidates.size() == 1 ? 1 : this->rank(candidate);
            if (!best || rank > bestRank) {
                best = &candidate;
                bestRank = rank;
            }
        }
        return best;
    }

    /// Whether @p other could be the place that is meant although it resembles it less than
    /// another: a copy may be nearer to what was there than the original, which was edited.
    [[nodiscard]] bool isRival(const Candidate &other) const
    {
        constexpr qsizetype longQuote = 30; // whose words hardly come again but as a copy
        if (other.isUnchanged && m_selector.exact.size() >= longQuote) {
            return true;
        }
        return other.quote >= 0.5 && other.context >= 0.5
               && m_surroundings.sides(m_text, other.span).isSameSomewhere();
    }

    [[nodiscard]] bool leads(const Candidate &best) const
    {
        return std::ranges::none_of(m_candidates, [&](const Candidate &other) {
            return !isSamePlace(other.span, best.span)
                   && (best.total - other.total < lead || isRival(other));
        });
    }

    /// Whether nothing around the place speaks against it. Of words that can hardly stand in a
    /// second place one side will do.
    [[nodiscard]] bool fits(const Candidate &best, bool isAlone) const
    {
        const SidesLikeness sides = m_surroundings.sides(m_text, best.span);
        return isAlone && m_selector.exact.size() >= tellingQuote ? !sides.isForeignAllAround()
                                                                  : !sides.isForeign();
    }

    const Selector &m_selector;
    const Surroundings &m_surroundings;
    std::span<const Candidate> m_candidates;
    QStringView m_text;
    QString m_words;
};

} // namespace

Anchor verdict(const Selector &selector, const Surroundings &surroundings,
               std::span<const Candidate> candidates, QStringView text)
{
    return Judgement(selector, surroundings, candidates, text).anchor();
}

} // namespace slantlight
