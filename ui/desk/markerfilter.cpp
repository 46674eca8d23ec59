// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/markerfilter.h"

namespace slantlight::ui {

bool MarkerFilter::shows(const Marker &marker) const
{
    return marker.weight >= leastWeight && !hidden.contains(marker.category)
           && (!ownVoiceOnly || isOwnVoice(marker.voice));
}

} // namespace slantlight::ui
