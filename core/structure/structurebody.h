// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/structure/outline.h"

namespace slantlight {

/// Decides which lines are items of a list.
void markLists(Outline &outline);

/// Decides on captions, headings and teasers between and below the paragraphs.
void markBody(Outline &outline);

} // namespace slantlight
