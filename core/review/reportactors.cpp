// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/reportactors.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// The actors of one report by what they may be called by.
class ActorIndex
{
public:
    explicit ActorIndex(const std::vector<ReportActor> &actors)
        : m_actors(actors)
    {
        for (std::size_t i = 0; i < actors.size(); ++i) {
            const ReportActor &actor = actors[i];
            add(u"=" + wholeOf(actor), i);
            if (actor.words.isEmpty()) {
                continue;
            }
            add(u"<" + actor.words.first(), i);
            add(u">" + actor.words.last(), i);
            add(u"." + initialsOf(actor), i);
        }
    }

    /// Returns the only one whom @p other can be.
    [[nodiscard]] std::optional<std::size_t> find(const ReportActor &other) const
    {
        if (const auto exact = only(u"=" + wholeOf(other), other)) {
            return exact;
        }
        if (other.words.isEmpty()) {
            return std::nullopt;
        }
        if (const auto named = only(u">" + other.words.last(), other)) {
            return named;
        }
        if (const auto named = only(u"<" + other.words.first(), other)) {
            return named;
        }
        if (other.words.size() == 1) {
            return only(u"." + other.words.first(), other);
        }
        const QString initials = initialsOf(other);
        return initials.size() > 1 ? only(u"=" + initials, other) : std::nullopt;
    }

    static QString wholeOf(const ReportActor &actor)
    {
        if (!actor.kin.isNull()) {
            return u"~" + actor.kin;
        }
        return actor.words.isEmpty() ? actor.name.toLower() : actor.words.join(u' ');
    }

private:
    static QString initialsOf(const ReportActor &actor)
    {
        QString initials;
        for (const QString &word : actor.words) {
            initials += word.front();
        }
        return actor.words.size() > 1 ? initials : QString();
    }

    void add(const QString &key, std::size_t actor)
    {
        constexpr std::size_t most = 32; // of so many nobody can tell which one is meant
        std::vector<std::size_t> &actors = m_byKey[key];
        if (actors.size() < most) {
            actors.push_back(actor);
        }
    }

    [[nodiscard]] std::optional<std::size_t> only(const QString &key,
                                                  const ReportActor &other) const
    {
        std::optional<std::size_t> found;
        const auto all = m_byKey.constFind(key);
        if (all == m_byKey.cend()) {
            return found;
        }
        for (const std::size_t actor : *all) {
            if (!agree(m_actors[actor], other)) {
                continue;
            }
            if (found) {
                return std::nullopt;
            }
            found = actor;
        }
        return found;
    }

    /// Whether what both are called does not keep them apart.
    [[nodiscard]] static bool agree(const ReportActor &a, const ReportActor &b)
    {
        const auto isKnown = [](const ReportActor &actor) {
            return actor.kind == SpeakerKind::Person || actor.kind == SpeakerKind::Organisation
                   || actor.kind == SpeakerKind::Place;
        };
        if (a.kin != b.kin) {
            return false;
        }
        if (wholeOf(a) == wholeOf(b)) {
            return true;
        }
        if (isKnown(a) && isKnown(b) && a.kind != b.kind) {
            return false;
        }
        const QStringList &fewer = a.words.size() < b.words.size() ? a.words : b.words;
        const QStringList &more = a.words.size() < b.words.size() ? b.words : a.words;
        if (fewer.size() == 1 && more.size() > 1) {
            // "Lind" is Mara Lind and "the board" the Harbour Board, but "Skerry" is no board.
            const bool isHead = fewer.first() == more.last();
            const bool arePerson = a.kind == SpeakerKind::Person || b.kind == SpeakerKind::Person;
            return isHead || (arePerson && fewer.first() == more.first())
                   || fewer.first().size() == more.size();
        }
        const bool arePeople = a.kind == SpeakerKind::Person || b.kind == SpeakerKind::Person;
        if (arePeople) {
            return fewer.last() == more.last()
                   && (fewer.first() == more.first() || fewer.first() == more.first().first(1)
                       || more.first() == fewer.first().first(1));
        }
        return std::ranges::all_of(fewer,
                                   [&more](const QString &word) { return more.contains(word); });
    }

    const std::vector<ReportActor> &m_actors;
    QHash<QString, std::vector<std::size_t>> m_byKey;
};

/// Returns how a report names @p actor, by the keys of its namings.
std::vector<std::pair<QString, Naming>> namingsOf(const ReportActor &actor, const Reading &reading)
{
    std::vector<std::pair<QString, Naming>> all;
    std::map<QString, std::size_t> places;
    for (const ActorMention &mention : actor.mentions) {
        const auto [place, isNew] = places.try_emplace(mention.key, all.size());
        if (isNew) {
            all.push_back({mention.key, {.words = mention.naming, .places = {}}});
        }
        all[place->second].second.places.push_back(reading.tokens.spanOf(mention.tokens));
    }
    std::ranges::stable_sort(all, std::ranges::greater(),
                             [](const auto &naming) { return naming.second.count(); });
    return all;
}

void markOnly(std::vector<std::pair<QString, Naming>> &namings,
              const std::vector<std::pair<QString, Naming>> &others)
{
    QSet<QString> keys;
    for (const auto &[key, naming] : others) {
        keys.insert(key);
    }
    for (auto &[key, naming] : namings) {
        naming.isOnlyHere = !keys.contains(key);
    }
}

/// Whether @p naming says more of @p actor than its name: a word in small letters.
bool saysMore(const Naming &naming, const ReportActor &actor)
{
    const QStringList words = naming.words.split(u' ', Qt::SkipEmptyParts);
    return actor.words.isEmpty() || std::ranges::any_of(words, [&actor](const QString &word) {
               return word.front().isLower() && !actor.words.contains(word);
           });
}

std::vector<Naming> withoutKeys(std::vector<std::pair<QString, Naming>> namings)
{
    std::vector<Naming> all;
    for (auto &[key, naming] : namings) {
        all.push_back(std::move(naming));
    }
    return all;
}

} // namespace

ActorPairs::ActorPairs(const ReportClues &first, const ReportClues &second)
    : m_first(first)
    , m_second(second)
{
    const ActorIndex firstIndex(first.actors);
    const ActorIndex secondIndex(second.actors);
    // Two are one where each is the only one that the other can be; the same names go first.
    for (const bool wantsSame : {true, false}) {
        for (std::size_t i = 0; i < first.actors.size(); ++i) {
            const ReportActor &actor = first.actors[i];
            const auto partner = secondIndex.find(actor);
            if (!partner || m_pairs.contains(i) || m_firstOf.contains(*partner)) {
                continue;
            }
            const ReportActor &other = second.actors[*partner];
            const bool isSame = ActorIndex::wholeOf(actor) == ActorIndex::wholeOf(other);
            if (isSame == wantsSame && firstIndex.find(other) == i) {
                join(i, *partner, actor.kin.isNull() ? ActorEvidence::Name : ActorEvidence::Noun,
                     actor.kin.isNull() ? actor.name : QString());
            }
        }
    }
}

void ActorPairs::join(std::size_t first, std::size_t second, ActorEvidence evidence,
                      const QString &because)
{
    if (m_pairs.contains(first) || m_firstOf.contains(second)) {
        return;
    }
    m_pairs.insert({first, {.second = second, .evidence = evidence, .because = because}});
    m_firstOf.insert({second, first});
}

std::optional<std::size_t> ActorPairs::ofFirst(std::size_t actor) const
{
    const auto found = m_pairs.find(actor);
    return found == m_pairs.end() ? std::nullopt : std::optional(found->second.second);
}

std::optional<std::size_t> ActorPairs::ofSecond(std::size_t actor) const
{
    const auto found = m_firstOf.find(actor);
    return found == m_firstOf.end() ? std::nullopt : std::optional(found->second);
}

SameActor ActorPairs::sameActor(std::size_t first, const Pair &pair, const Reading &firstReading,
                                const Reading &secondReading) const
{
    const ReportActor &actor = m_first.actors[first];
    const ReportActor &other = m_second.actors[pair.second];
    auto firstNamings = namingsOf(actor, firstReading);
    auto secondNamings = namingsOf(other, secondReading);
    markOnly(firstNamings, secondNamings);
    markOnly(secondNamings, firstNamings);
    SameActor same{.name = actor.name,
                   .evidence = pair.evidence,
                   .because = pair.because,
                   .first = withoutKeys(std::move(firstNamings)),
                   .second = withoutKeys(std::move(secondNamings))};
    if (same.name.isNull() && !same.first.empty()) {
        same.name = same.first.front().words;
    }
    const bool isByName = pair.evidence == ActorEvidence::Name;
    const auto differs = [isByName](const std::vector<Naming> &namings, const ReportActor &named) {
        return std::ranges::any_of(namings, [isByName, &named](const Naming &naming) {
            return naming.isOnlyHere && (!isByName || saysMore(naming, named));
        });
    };
    same.isNamedDifferently = differs(same.first, actor) || differs(same.second, other);
    return same;
}

std::vector<SameActor> ActorPairs::actors(const Reading &firstReading,
                                          const Reading &secondReading) const
{
    std::vector<SameActor> all;
    for (const auto &[first, pair] : m_pairs) {
        SameActor same = sameActor(first, pair, firstReading, secondReading);
        if (!same.first.empty() && !same.second.empty()) {
            all.push_back(std::move(same));
        }
    }
    const auto count = [](const std::vector<Naming> &namings) {
        std::size_t sum = 0;
        for (const Naming &naming : namings) {
            sum += naming.count();
        }
        return sum;
    };
    std::ranges::stable_sort(all, std::ranges::greater(), [&count](const SameActor &actor) {
        return std::pair(actor.isNamedDifferently, count(actor.first) + count(actor.second));
    });
    return all;
}

} // namespace slantlight
