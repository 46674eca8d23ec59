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

/// What lay in the source of an article beside its text.
struct SourceNotes
{
    const std::vector<ImportedNote> &notes; ///< of other programs, and of ours on a given PDF
    const QByteArray &annotations; ///< of ours, in JSON-LD; empty where it is no export of ours
};

/// Adds what lay in the source of @p article to @p library, in which the article must be: notes,
/// where it is new there (@p isNew) or the source is an export of ours, and the annotations of
/// that export, as far as they are on this very text.
///
/// Notes are annotations of the layer Imported, under the code that their subject names, else
/// "highlight"; their authors become coders. What is there already, or in the trash, is left out.
/// It is one step that
/// can be taken back. Fails as AnnotationStore::add(), CoderStore and keepParcel().
[[nodiscard]] Result<> keepNotesOf(Library &library, const Article &article,
                                   const SourceNotes &source, bool isNew);

} // namespace slantlight::ui
