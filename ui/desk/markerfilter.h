// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/markerfilter.h"

namespace slantlight::ui {

using slantlight::MarkerFilter;

} // namespace slantlight::ui
