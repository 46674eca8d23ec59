// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/source/draft.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace slantlight {

/// The name of the annotations that lie in a PDF of ours, with the text that they are on.
inline constexpr char pdfAnnotationsName[] = "slantlight-annotations.jsonld";

/// Returns the article that was exported as @p pdf, as it was then, with its annotations; nothing
/// where it is no PDF of ours, or has been damaged.
[[nodiscard]] std::optional<Draft> ownDraft(const QByteArray &pdf);

/// Takes out of @p notes, which stand on the pages of that PDF, the annotations of @p own.
void removeOwn(std::vector<PageNote> &notes, const Draft &own);

} // namespace slantlight
