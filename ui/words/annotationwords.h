// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"

#include <span>

namespace slantlight::ui {

/// Returns what is said of an annotation beside its code and memo, translated: its target and tags,
/// in one line; empty without any.
[[nodiscard]] QString annotationAside(const Annotation &annotation);

/// Returns the name of whom @p annotation is by, of @p coders; empty for the library's owner.
[[nodiscard]] QString coderName(const Annotation &annotation, std::span<const Coder> coders);

} // namespace slantlight::ui
