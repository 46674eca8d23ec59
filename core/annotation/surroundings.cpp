// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/surroundings.h"

#include "core/annotation/wording.h"
#include "core/text/foldedtext.h"

#include <algorithm>

namespace slantlight {

namespace {

/// Some more than the stored context, for spaces and soft hyphens that folding takes out.
constexpr qsizetype reached = 2 * Surroundings::reach;

/// What stands in @p text before @p span, nearest character first.
QString before(QStringView text, TextSpan span)
{
    const qsizetype begin = span.begin().value();
    const qsizetype from = std::max<qsizetype>(0, begin - reached);
    return reversed(text.sliced(from, begin - from));
}

QStringView after(QStringView text, TextSpan span)
{
    const qsizetype end = span.end().value();
    return text.sliced(end, std::min(text.size(), end + reached) - end);
}

/// Returns @p side as it is read, without the word that it may have cut off at its far end.
QString wholeWords(QStringView side, bool isBackwards)
{
    while (!side.isEmpty() && side.back().isLetterOrNumber()) {
        side.chop(1);
    }
    return isBackwards ? reversed(side) : side.toString();
}

} // namespace

Surroundings::Side::Side(const QString &context)
    : text(context)
    , pattern(context)
{
}

// @p context runs away from the place.
std::optional<Surroundings::Side> Surroundings::sideOf(QStringView context)
{
    const QString folded = FoldedText(context.toString(), Folding::Wording).text();
    return folded.isEmpty() ? std::nullopt
                            : std::optional(Side(folded.first(std::min(reach, folded.size()))));
}

double Surroundings::similarity(const Side &side, QStringView text)
{
    const Ending ending =
        side.pattern.endingFromStart(FoldedText(text.toString(), Folding::Wording).text());
    return 1 - static_cast<double>(ending.errors) / static_cast<double>(side.pattern.length());
}

SideLikeness Surroundings::compared(const Side &side, QStringView text, bool isBackwards)
{
    const QString folded = FoldedText(text.toString(), Folding::Wording).text();
    const Ending ending = side.pattern.endingFromStart(folded);
    // Names further out are no matter, names that are missing are.
    const QStringList were = namesIn(wholeWords(side.text, isBackwards));
    const QString now = QString(isBackwards ? reversed(folded) : folded);
    const QStringView near =
        isBackwards ? QStringView(now).last(ending.end) : QStringView(now).first(ending.end);
    const QStringList are = namesIn(near);
    const auto isThere = [&are](const QString &name) {
        return are.contains(name);
    };
    return {
        .likeness =
            1 - static_cast<double>(ending.errors) / static_cast<double>(side.pattern.length()),
        .hasSameNames = std::ranges::all_of(were, isThere),
        .isKnown = true,
    };
}

Surroundings::Surroundings(QStringView prefix, QStringView suffix)
    : m_before(sideOf(reversed(prefix)))
    , m_after(sideOf(suffix))
{
}

double Surroundings::likeness(QStringView text, TextSpan span) const
{
    double sum = 0;
    int sides = 0;
    if (m_before) {
        sum += similarity(*m_before, before(text, span));
        ++sides;
    }
    if (m_after) {
        sum += similarity(*m_after, after(text, span));
        ++sides;
    }
    return sides == 0 ? 1 : sum / sides;
}

SidesLikeness Surroundings::sides(QStringView text, TextSpan span) const
{
    SidesLikeness sides;
    if (m_before) {
        sides.before = compared(*m_before, before(text, span), true);
    }
    if (m_after) {
        sides.after = compared(*m_after, after(text, span), false);
    }
    return sides;
}

QString reversed(QStringView text)
{
    QString result(text.size(), Qt::Uninitialized);
    std::ranges::reverse_copy(text, result.begin());
    return result;
}

} // namespace slantlight
