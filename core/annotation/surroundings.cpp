// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/surroundings.h"

#include "core/text/foldedtext.h"

#include <algorithm>

namespace slantlight {

namespace {

/// @p context runs away from the place.
std::optional<BitPattern> patternOf(QStringView context)
{
    const QString folded = FoldedText(context.toString(), Folding::Wording).text();
    if (folded.isEmpty()) {
        return std::nullopt;
    }
    return BitPattern(QStringView(folded).first(std::min(Surroundings::reach, folded.size())));
}

double similarity(const BitPattern &pattern, QStringView text)
{
    const Ending ending =
        pattern.endingFromStart(FoldedText(text.toString(), Folding::Wording).text());
    return 1 - static_cast<double>(ending.errors) / static_cast<double>(pattern.length());
}

} // namespace

Surroundings::Surroundings(QStringView prefix, QStringView suffix)
    : m_before(patternOf(reversed(prefix)))
    , m_after(patternOf(suffix))
{
}

double Surroundings::likeness(QStringView text, TextSpan span) const
{
    // Some more than the stored context, for spaces and soft hyphens that folding takes out.
    constexpr qsizetype length = 2 * reach;
    const qsizetype begin = span.begin().value();
    const qsizetype end = span.end().value();
    double sum = 0;
    int sides = 0;
    if (m_before) {
        const qsizetype from = std::max<qsizetype>(0, begin - length);
        sum += similarity(*m_before, reversed(text.sliced(from, begin - from)));
        ++sides;
    }
    if (m_after) {
        const qsizetype to = std::min(text.size(), end + length);
        sum += similarity(*m_after, text.sliced(end, to - end));
        ++sides;
    }
    return sides == 0 ? 1 : sum / sides;
}

QString reversed(QStringView text)
{
    QString result(text.size(), Qt::Uninitialized);
    std::ranges::reverse_copy(text, result.begin());
    return result;
}

} // namespace slantlight
