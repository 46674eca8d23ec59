// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/unitcut.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr std::array<std::pair<AgreementUnit, QStringView>, 3> ids{{
    {AgreementUnit::Character, u"character"},
    {AgreementUnit::Token, u"token"},
    {AgreementUnit::Sentence, u"sentence"},
}};

} // namespace

QStringView agreementUnitId(AgreementUnit unit)
{
    return std::ranges::find(ids, unit, &std::pair<AgreementUnit, QStringView>::first)->second;
}

std::optional<AgreementUnit> agreementUnitFromId(QStringView id)
{
    const auto *const found =
        std::ranges::find(ids, id, &std::pair<AgreementUnit, QStringView>::second);
    return found == ids.end() ? std::nullopt : std::optional(found->first);
}

UnitCut UnitCut::ofCharacters(QStringView text)
{
    UnitCut cut;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i].isLowSurrogate() && text[i - 1].isHighSurrogate()) {
            cut.m_secondHalves.push_back(i);
        }
    }
    cut.m_size = text.size() - std::ssize(cut.m_secondHalves);
    return cut;
}

UnitCut UnitCut::ofSpans(std::vector<TextSpan> spans)
{
    UnitCut cut;
    cut.m_size = std::ssize(spans);
    cut.m_spans = std::move(spans);
    return cut;
}

UnitRange UnitCut::touchedBy(TextSpan span) const
{
    if (span.isEmpty()) {
        return {};
    }
    if (!m_spans) {
        // A span that parts a pair touches all of the character.
        const auto upTo = std::ranges::upper_bound(m_secondHalves, span.begin().value());
        const auto before = std::ranges::lower_bound(m_secondHalves, span.end().value());
        return {.begin = span.begin().value() - (upTo - m_secondHalves.begin()),
                .end = span.end().value() - (before - m_secondHalves.begin())};
    }
    const auto first = std::ranges::partition_point(
        *m_spans, [span](TextSpan unit) { return unit.end() <= span.begin(); });
    const auto last = std::ranges::partition_point(
        *m_spans, [span](TextSpan unit) { return unit.begin() < span.end(); });
    return {.begin = first - m_spans->begin(), .end = std::max(first, last) - m_spans->begin()};
}

} // namespace slantlight
