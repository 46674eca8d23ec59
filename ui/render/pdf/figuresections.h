// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/render/pdf/backmatter.h"

#include <vector>

namespace slantlight::ui {

/// Returns the figures of @p job.
[[nodiscard]] std::vector<SheetRow> profileSection(const ExportJob &job, const SheetInk &ink);
/// Returns who is quoted in @p job, with which verbs and how often.
[[nodiscard]] std::vector<SheetRow> sourceSection(const ExportJob &job, const SheetInk &ink);

} // namespace slantlight::ui
