// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/score.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace slantlight {

namespace {

std::optional<double> share(int part, int whole)
{
    return whole == 0 ? std::nullopt : std::optional(static_cast<double>(part) / whole);
}

qsizetype sharedLength(TextSpan a, TextSpan b)
{
    return std::min(a.end(), b.end()) - std::max(a.begin(), b.begin());
}

/// Pairs passages of a key with answers, each once at the most.
class Pairing
{
public:
    Pairing(std::span<const MarkedPassage> key, std::span<const MarkedPassage> answers)
        : m_key(key)
        , m_answers(answers)
        , m_near(key.size())
        , m_answerOf(key.size())
        , m_keyOf(answers.size())
    {
        for (std::size_t passage = 0; passage < key.size(); ++passage) {
            m_near.at(passage) = answersNear(key[passage]);
        }
        // What has the same category is paired first; later paths may change it, and lose none.
        for (const auto which : {Which::SameCategory, Which::Any}) {
            for (std::size_t passage = 0; passage < key.size(); ++passage) {
                if (!m_answerOf.at(passage)) {
                    find(passage, which);
                }
            }
        }
    }

    [[nodiscard]] std::optional<std::size_t> answerOf(std::size_t passage) const
    {
        return m_answerOf.at(passage);
    }
    [[nodiscard]] std::optional<std::size_t> keyOf(std::size_t answer) const
    {
        return m_keyOf.at(answer);
    }

private:
    enum class Which { SameCategory, Any };

    [[nodiscard]] std::vector<std::size_t> answersNear(const MarkedPassage &passage) const
    {
        std::vector<std::size_t> near;
        for (std::size_t answer = 0; answer < m_answers.size(); ++answer) {
            if (m_answers[answer].span.overlaps(passage.span)) {
                near.push_back(answer);
            }
        }
        std::ranges::stable_sort(near, {}, [&](std::size_t answer) {
            const MarkedPassage &each = m_answers[answer];
            return std::pair(each.category != passage.category,
                             -sharedLength(each.span, passage.span));
        });
        return near;
    }

    /// Gives the passage @p first an answer, if need be by giving others another one: a shortest
    /// augmenting path, breadth first, so that no chain of passages is too long for the stack.
    void find(std::size_t first, Which which)
    {
        std::vector<std::optional<std::size_t>> reachedFrom(m_answers.size());
        std::vector<std::size_t> waiting{first};
        for (std::size_t at = 0; at < waiting.size(); ++at) {
            const std::size_t passage = waiting.at(at);
            for (const std::size_t answer : m_near.at(passage)) {
                const bool fits =
                    which == Which::Any || m_answers[answer].category == m_key[passage].category;
                if (!fits || reachedFrom.at(answer)) {
                    continue;
                }
                reachedFrom.at(answer) = passage;
                if (!m_keyOf.at(answer)) {
                    take(first, answer, reachedFrom);
                    return;
                }
                waiting.push_back(*m_keyOf.at(answer));
            }
        }
    }

    void take(std::size_t first, std::size_t answer,
              const std::vector<std::optional<std::size_t>> &reachedFrom)
    {
        std::optional<std::size_t> next = answer;
        while (next) {
            const std::size_t taken = *next;
            const std::size_t passage = *reachedFrom.at(taken);
            next = passage == first ? std::nullopt : m_answerOf.at(passage);
            m_answerOf.at(passage) = taken;
            m_keyOf.at(taken) = passage;
        }
    }

    std::span<const MarkedPassage> m_key;
    std::span<const MarkedPassage> m_answers;
    std::vector<std::vector<std::size_t>> m_near; ///< answers that share characters, best first
    std::vector<std::optional<std::size_t>> m_answerOf; ///< of each passage of the key
    std::vector<std::optional<std::size_t>> m_keyOf; ///< of each answer
};

/// Returns the passage of the key that @p answer only says once more.
std::optional<std::size_t> saidBefore(std::size_t answer, std::span<const MarkedPassage> key,
                                      std::span<const MarkedPassage> answers,
                                      const Pairing &pairing)
{
    for (std::size_t passage = 0; passage < key.size(); ++passage) {
        const auto found = pairing.answerOf(passage);
        if (found && key[passage].span.overlaps(answers[answer].span)
            && answers[*found].category == answers[answer].category) {
            return passage;
        }
    }
    return std::nullopt;
}

Outcome outcomeOf(const ScoredPlace &place, std::span<const MarkedPassage> key,
                  std::span<const MarkedPassage> answers)
{
    if (!place.key) {
        return Outcome::Beyond;
    }
    if (place.answers.empty()) {
        return Outcome::Missed;
    }
    return answers[place.answers.front()].category == key[*place.key].category
               ? Outcome::Found
               : Outcome::OtherCategory;
}

void count(Score &score, const ScoredPlace &place, std::span<const MarkedPassage> key,
           std::span<const MarkedPassage> answers)
{
    const auto of = [&score](Category category) -> Tally & {
        return score.categories.at(static_cast<std::size_t>(category));
    };
    switch (place.outcome) {
    case Outcome::Found:
        ++score.whole.found;
        ++of(key[*place.key].category).found;
        return;
    case Outcome::OtherCategory:
        ++score.whole.found;
        ++score.whole.otherCategory;
        ++of(key[*place.key].category).missed;
        ++of(key[*place.key].category).otherCategory;
        ++of(answers[place.answers.front()].category).beyond;
        return;
    case Outcome::Missed:
        ++score.whole.missed;
        ++of(key[*place.key].category).missed;
        return;
    case Outcome::Beyond:
        ++score.whole.beyond;
        ++of(answers[place.answers.front()].category).beyond;
        return;
    }
}

} // namespace

std::optional<double> Tally::precision() const
{
    return share(found, found + beyond);
}

std::optional<double> Tally::recall() const
{
    return share(found, found + missed);
}

std::optional<double> Tally::f1() const
{
    return share(2 * found, 2 * found + beyond + missed);
}

std::optional<double> Score::categoryAgreement() const
{
    return share(whole.found - whole.otherCategory, whole.found);
}

Score scored(std::span<const MarkedPassage> key, std::span<const MarkedPassage> answers)
{
    const Pairing pairing(key, answers);
    Score score;
    for (std::size_t passage = 0; passage < key.size(); ++passage) {
        score.places.push_back(
            {.outcome = Outcome::Missed, .span = key[passage].span, .key = passage, .answers = {}});
        if (const auto answer = pairing.answerOf(passage)) {
            score.places.back().answers.push_back(*answer);
        }
    }
    for (std::size_t answer = 0; answer < answers.size(); ++answer) {
        if (pairing.keyOf(answer)) {
            continue;
        }
        if (const auto passage = saidBefore(answer, key, answers, pairing)) {
            score.places.at(*passage).answers.push_back(answer);
        } else {
            score.places.push_back({.outcome = Outcome::Beyond,
                                    .span = answers[answer].span,
                                    .key = std::nullopt,
                                    .answers = {answer}});
        }
    }
    for (ScoredPlace &place : score.places) {
        place.outcome = outcomeOf(place, key, answers);
        count(score, place, key, answers);
    }
    std::ranges::stable_sort(score.places, {}, [](const ScoredPlace &place) {
        return std::tuple(place.span, !place.key);
    });
    return score;
}

} // namespace slantlight
