// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/diagnostic.h"

#include <QString>

namespace slantlight::ui {

/// Returns what is wrong, translated, without the place and without a full stop: "there is no list
/// called 'ports'".
[[nodiscard]] QString mistakeText(DiagnosticCode code, const QStringList &arguments);

/// Returns where it is, translated: "own.rules, line 12, column 9".
[[nodiscard]] QString placeText(const FilePlace &place);

/// Returns place and mistake: "own.rules, line 12, column 9: there is no list called 'ports'".
[[nodiscard]] QString diagnosticText(const Diagnostic &diagnostic);

} // namespace slantlight::ui
