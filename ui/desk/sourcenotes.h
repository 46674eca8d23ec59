// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/base/result.h"
#include "core/import/importarticle.h"

#include <QByteArray>

#include <vector>

namespace slantlight {
class Library;
} // namespace slantlight

namespace slantlight::ui {

/// Adds @p notes, which stood in the source of @p article, to @p library as annotations of the
/// layer Imported, under the code that their subject names, else "highlight"; their authors become
/// coders. What is there already, or in the trash, is left out. The article must be in
/// the library. Fails as AnnotationStore::add() and CoderStore do, with what came before kept.
[[nodiscard]] Result<> keepSourceNotes(Library &library, const Article &article,
                                       const std::vector<ImportedNote> &notes);

/// Adds the annotations of ours that lay in the source of @p article, in JSON-LD, to @p library:
/// those that are on this very text, and are not there yet. Fails as keepParcel().
[[nodiscard]] Result<> keepOwnAnnotations(Library &library, const Article &article,
                                          const QByteArray &annotations);

} // namespace slantlight::ui
