// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/severity.h"

#include <algorithm>
#include <array>

namespace slantlight {

namespace {

constexpr std::array<QStringView, 3> ids{u"note", u"weak", u"strong"};

} // namespace

QStringView severityId(Severity severity)
{
    return ids.at(static_cast<std::size_t>(severity));
}

std::optional<Severity> severityFromId(QStringView id)
{
    const auto found = std::ranges::find(ids, id);
    if (found == ids.end()) {
        return std::nullopt;
    }
    return static_cast<Severity>(found - ids.begin());
}

} // namespace slantlight
