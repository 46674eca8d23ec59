// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace slantlight::ui {

class RulePacks;

/// Asks over @p window what is to become of rules that are not saved, where there are some, and
/// does it; false: they, and the window, stay as they are.
[[nodiscard]] bool settleUnsaved(RulePacks &packs, QWidget &window);

} // namespace slantlight::ui
