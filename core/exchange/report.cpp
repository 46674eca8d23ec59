// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/report.h"

#include <algorithm>
#include <array>
#include <iterator>

#include <unicode/uversion.h>

using namespace Qt::StringLiterals;

namespace slantlight {

std::vector<Marker> markersIn(const Analysis &analysis, MarkerScope scope)
{
    if (scope == MarkerScope::All) {
        return analysis.markers;
    }
    std::vector<Marker> marks;
    std::ranges::copy_if(analysis.markers, std::back_inserter(marks), &Marker::isMark);
    return marks;
}

QString programVersion()
{
    return u"slantlight "_s + QLatin1StringView(SLANTLIGHT_VERSION);
}

QString icuVersion()
{
    UVersionInfo version{};
    u_getVersion(version);
    std::array<char, U_MAX_VERSION_STRING_LENGTH> text{};
    u_versionToString(version, text.data());
    return QString::fromLatin1(text.data());
}

} // namespace slantlight
