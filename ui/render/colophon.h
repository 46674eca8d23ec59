// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/render/exportjob.h"

#include <QStringList>

namespace slantlight::ui {

/// Returns what the end of an exported article says about it, in translated lines: what the marks
/// are and are not, the publisher, the address, the program and its rules.
[[nodiscard]] QStringList colophonLines(const ExportJob &job);

} // namespace slantlight::ui
