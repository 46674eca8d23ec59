// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/annotation/codebook.h"
#include "core/review/shown.h"
#include "ui/render/highlight.h"

#include <span>
#include <vector>

namespace slantlight::ui {

/// Returns what is drawn for @p marker: weak and note-like markers are a line without a tint.
[[nodiscard]] Highlight highlightOf(const Marker &marker);

/// Returns what is drawn for an annotation that has a place; @p codebook names its code.
[[nodiscard]] Highlight highlightOf(const Annotation &annotation, TextSpan place, AnchorState state,
                                    const Codebook &codebook);

/// Returns what is drawn for all that is shown, ordered by span; machine before hand where spans
/// are equal, so that the hand is painted on top. Annotations have the names of @p coders; who is
/// not among them is the first, the owner.
[[nodiscard]] std::vector<Highlight> highlightList(const Shown &shown, const Codebook &codebook,
                                                   std::span<const Coder> coders = {});

} // namespace slantlight::ui
