// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"

#include <QDateTime>
#include <QString>

#include <cstdint>

namespace slantlight {

/// Whose reading of a place holds where two coders differ.
enum class SettledFor : std::uint8_t {
    First,
    Second,
    Both, ///< each stands as it is; the note says why
};

/// How the owner of a library settled a difference of two coders.
struct Settlement
{
    ArticleId article;
    QString sides; ///< names what both said, see CodingDifference::sides()
    SettledFor choice = SettledFor::Both;
    QString note; ///< may be empty
    QDateTime modified; ///< UTC

    friend bool operator==(const Settlement &, const Settlement &) = default;
};

} // namespace slantlight
