// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <cstdint>
#include <vector>

namespace slantlight {

/// What a line is to the pages that a text was copied from.
enum class PageRole : std::uint8_t {
    Text,
    Furniture, ///< a running head or a number of a page
    GoesOn, ///< text that goes on with a sentence that the end of a page had broken off
};

/// Tells running heads and page numbers among @p lines, none of which is blank, in their order:
/// short lines that come again but for a number, or numbers that count up, and that break off a
/// sentence at least once. Numbers and short lines elsewhere are text.
[[nodiscard]] std::vector<PageRole> pageRolesOf(const std::vector<QStringView> &lines);

} // namespace slantlight
