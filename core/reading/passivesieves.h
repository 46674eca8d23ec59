// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/verbcue.h"

namespace slantlight {

/// Proposes what @p verb, a passive, reports: by its agent, or by nobody ("is expected to", "was
/// told that").
void sievePassive(VerbCue &verb);

} // namespace slantlight
