// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textspan.h"

#include <QString>

namespace slantlight {

/// Words of a source that lead elsewhere.
struct Link
{
    TextSpan span; ///< never empty
    QString address; ///< of http, https or mailto

    friend bool operator==(const Link &, const Link &) = default;
};

} // namespace slantlight
