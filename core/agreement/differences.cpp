// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/differences.h"

#include <QCryptographicHash>

#include <algorithm>
#include <map>
#include <ranges>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

double overlapOf(TextSpan a, TextSpan b)
{
    return overlapOf(UnitRange{a.begin().value(), a.end().value()},
                     UnitRange{b.begin().value(), b.end().value()});
}

/// Pairs what is left of two coders, step by step.
class Settling
{
public:
    Settling(const std::vector<CodedPlace> &first, const std::vector<CodedPlace> &second)
        : m_first(first)
        , m_second(second)
        , m_isFirstTaken(first.size())
        , m_isSecondTaken(second.size())
    {
    }

    /// Pairs whatever @p fits, the most alike first.
    template <typename Fits, typename Take>
    void pair(Fits fits, Take take)
    {
        struct Candidate
        {
            double overlap;
            std::size_t first;
            std::size_t second;
        };
        std::vector<Candidate> candidates;
        for (std::size_t i = 0; i < m_first.size(); ++i) {
            for (std::size_t j = 0; j < m_second.size() && !m_isFirstTaken[i]; ++j) {
                if (!m_isSecondTaken[j] && m_first[i].span.overlaps(m_second[j].span)
                    && fits(m_first[i], m_second[j])) {
                    candidates.push_back({overlapOf(m_first[i].span, m_second[j].span), i, j});
                }
            }
        }
        std::ranges::stable_sort(candidates, std::ranges::greater(), &Candidate::overlap);
        for (const Candidate &each : candidates) {
            if (!m_isFirstTaken[each.first] && !m_isSecondTaken[each.second]) {
                m_isFirstTaken[each.first] = true;
                m_isSecondTaken[each.second] = true;
                take(m_first[each.first], m_second[each.second]);
            }
        }
    }

    template <typename Take>
    void eachLeftOfFirst(Take take) const
    {
        eachLeft(m_first, m_isFirstTaken, take);
    }
    template <typename Take>
    void eachLeftOfSecond(Take take) const
    {
        eachLeft(m_second, m_isSecondTaken, take);
    }

private:
    template <typename Take>
    static void eachLeft(const std::vector<CodedPlace> &places, const std::vector<bool> &taken,
                         Take take)
    {
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (!taken[i]) {
                take(places[i]);
            }
        }
    }

    const std::vector<CodedPlace> &m_first;
    const std::vector<CodedPlace> &m_second;
    std::vector<bool> m_isFirstTaken;
    std::vector<bool> m_isSecondTaken;
};

/// What one coder said, each place and code once: a second annotation of one code on the same words
/// is no other reading of them.
std::vector<CodedPlace> distinct(std::vector<CodedPlace> places)
{
    const auto key = [](const CodedPlace &place) {
        return std::tie(place.span, place.code);
    };
    std::ranges::stable_sort(places, {}, key);
    const auto repeated = std::ranges::unique(places, {}, key);
    places.erase(repeated.begin(), repeated.end());
    return places;
}

QByteArray side(const std::optional<CodedPlace> &place, QStringView text)
{
    return place
               ? QString(place->source + u'\n' + place->code.text() + u'\n' + place->span.in(text))
                     .toUtf8()
               : QByteArray();
}

} // namespace

const char16_t *codingDifferenceKindId(CodingDifferenceKind kind)
{
    switch (kind) {
    case CodingDifferenceKind::OnlyFirst:
        return u"only-first";
    case CodingDifferenceKind::OnlySecond:
        return u"only-second";
    case CodingDifferenceKind::OtherCode:
        return u"other-code";
    case CodingDifferenceKind::OtherEnds:
        return u"other-ends";
    }
    Q_UNREACHABLE_RETURN(u"");
}

TextSpan CodingDifference::span() const
{
    const TextSpan one = first ? first->span : second->span;
    const TextSpan other = second ? second->span : one;
    return {std::min(one.begin(), other.begin()), std::max(one.end(), other.end())};
}

QString CodingDifference::sides(QStringView text) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(side(first, text));
    hash.addData(QByteArrayView("\0", 1));
    hash.addData(side(second, text));
    return QString::fromLatin1(hash.result().toHex().first(16));
}

std::vector<CodingDifference> differencesOf(const std::vector<CodedPlace> &first,
                                            const std::vector<CodedPlace> &second)
{
    constexpr double same = 0.5;
    const std::vector<CodedPlace> ones = distinct(first);
    const std::vector<CodedPlace> others = distinct(second);
    std::multimap<TextSpan, CodingDifference> differences; // by place
    const auto add = [&differences](CodingDifferenceKind kind, std::optional<CodedPlace> one,
                                    std::optional<CodedPlace> other) {
        CodingDifference each{.kind = kind, .first = std::move(one), .second = std::move(other)};
        const TextSpan span = each.span();
        differences.emplace(span, std::move(each));
    };
    const auto addAs = [&add](CodingDifferenceKind kind) {
        return [kind, &add](const CodedPlace &one, const CodedPlace &other) {
            add(kind, one, other);
        };
    };
    Settling left(ones, others);
    left.pair([](const CodedPlace &a,
                 const CodedPlace &b) { return a.span == b.span && a.code == b.code; },
              [](const CodedPlace &, const CodedPlace &) {});
    left.pair([](const CodedPlace &a, const CodedPlace &b) { return a.code == b.code; },
              addAs(CodingDifferenceKind::OtherEnds));
    left.pair(
        [](const CodedPlace &a, const CodedPlace &b) { return overlapOf(a.span, b.span) >= same; },
        addAs(CodingDifferenceKind::OtherCode));
    left.eachLeftOfFirst([&add](const CodedPlace &place) {
        add(CodingDifferenceKind::OnlyFirst, place, std::nullopt);
    });
    left.eachLeftOfSecond([&add](const CodedPlace &place) {
        add(CodingDifferenceKind::OnlySecond, std::nullopt, place);
    });
    const auto inOrder = differences | std::views::values;
    return {inOrder.begin(), inOrder.end()};
}

} // namespace slantlight
