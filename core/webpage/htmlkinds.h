// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <initializer_list>

#include <gumbo.h>

namespace slantlight {

/// What the HTML standard makes a difference between when it builds the tree of a page.

[[nodiscard]] bool isOneOf(GumboTag tag, std::initializer_list<GumboTag> tags);

/// Elements that hold nothing.
[[nodiscard]] bool isVoid(GumboTag tag);

/// Elements of which a page has one, whatever its tags say.
[[nodiscard]] bool isRoot(GumboTag tag);

/// h1 to h6.
[[nodiscard]] bool isHeading(GumboTag tag);

/// A table, or what only stands in one.
[[nodiscard]] bool isTablePart(GumboTag tag);

/// Elements that no end tag of an element around them closes.
[[nodiscard]] bool isWall(GumboTag tag);

/// Elements that do not stop the end tag of one around them: none of the standard's "special"
/// ones.
[[nodiscard]] bool isOrdinary(GumboTag tag);

/// Elements that are opened anew in the next block where their end tag is missing.
[[nodiscard]] bool isFormatting(GumboTag tag);

/// Elements whose end tag closes whatever is open in them; that of others stops at a block.
[[nodiscard]] bool closesBlocks(GumboTag tag);

/// Elements that end an open paragraph. A table does not where the page names no doctype.
[[nodiscard]] bool closesParagraph(GumboTag tag);

/// Elements of HTML that end a drawing or a formula in which they stand.
[[nodiscard]] bool breaksOut(GumboTag tag);

/// Elements in drawings and formulas whose content is HTML again.
[[nodiscard]] bool isIntegrationPoint(GumboTag tag);

} // namespace slantlight
