// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/report.h"

#include <array>

#include <unicode/uversion.h>

using namespace Qt::StringLiterals;

namespace slantlight {

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
