// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/markerfilter.h"

namespace slantlight {

bool MarkerFilter::shows(const Marker &marker) const
{
    return marker.weight >= leastWeight && marker.severity >= leastSeverity
           && !hidden.contains(marker.category) && (!ownVoiceOnly || isOwnVoice(marker.voice));
}

} // namespace slantlight
