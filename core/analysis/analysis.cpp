// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/analysis.h"

#include <algorithm>

namespace slantlight {

QStringView attributionKindId(AttributionKind kind)
{
    switch (kind) {
    case AttributionKind::Direct:
        return u"direct";
    case AttributionKind::Indirect:
        return u"indirect";
    case AttributionKind::Mixed:
        return u"mixed";
    case AttributionKind::Belief:
        return u"belief";
    }
    Q_UNREACHABLE_RETURN(u"");
}

QStringView stanceId(Stance stance)
{
    switch (stance) {
    case Stance::Neutral:
        return u"neutral";
    case Stance::Endorsing:
        return u"endorsing";
    case Stance::Distancing:
        return u"distancing";
    }
    Q_UNREACHABLE_RETURN(u"");
}

double Profile::perThousandWords(Category category) const
{
    return words == 0 ? 0 : 1000.0 * marks.at(static_cast<std::size_t>(category)) / words;
}

} // namespace slantlight
