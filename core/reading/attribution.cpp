// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/attribution.h"

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

} // namespace slantlight
