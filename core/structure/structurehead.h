// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/structure/outline.h"

namespace slantlight {

/// Decides on headline, kicker, standfirst, and bylines and dates without a mark of their own,
/// above the first paragraph.
void markHead(Outline &outline);

} // namespace slantlight
