// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstdint>

namespace slantlight::ui {

/// What stands in a row of the tree.
enum class PackNode : std::uint8_t { Group, Pack, File, Part };

/// The row that is chosen.
struct PackChoice
{
    PackNode node = PackNode::Group;
    QString pack; ///< its name; empty where it is none of the user's
    QString file; ///< the path of the row's file; empty where it is none
};

} // namespace slantlight::ui
