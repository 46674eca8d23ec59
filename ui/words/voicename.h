// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/voice.h"

#include <QString>

namespace slantlight::ui {

/// Returns the name of @p voice for readers, translated: "Indirect speech".
[[nodiscard]] QString voiceName(Voice voice);

} // namespace slantlight::ui
