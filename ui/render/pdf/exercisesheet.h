// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/base/result.h"
#include "core/review/exercise.h"
#include "ui/render/highlight.h"
#include "ui/words/exercisewords.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

class QPagedPaintDevice;

namespace slantlight::ui {

/// What goes on the sheets of an exercise.
struct SheetJob
{
    std::shared_ptr<const Article> article;
    QString outlet; ///< who answers for the text, in words; may be empty
    QString title; ///< of the exercise
    QString instructions; ///< may be empty
    std::vector<Category> categories;
    std::vector<Highlight> highlights; ///< answers and key; of the result only
    std::optional<ExerciseResult> result; ///< nothing: a worksheet
};

/// An exercise on paper, A4: as a worksheet the text with numbered lines and room between them,
/// what to look for and lines for notes; as a result the text with answers and key, the places with
/// their reasons, and the figures.
class ExerciseSheet
{
public:
    /// Lays out @p job. Not for texts of hundreds of pages: it is done at once, on the
    /// application's thread.
    explicit ExerciseSheet(SheetJob job);
    ~ExerciseSheet();

    /// Paints the pages on @p device, such as a printer whose pages are painted from edge to edge.
    /// Fails with PdfFailed, without detail.
    [[nodiscard]] Result<> paint(QPagedPaintDevice &device) const;
    /// Returns them as a PDF; fails in the same way.
    [[nodiscard]] Result<QByteArray> pdf() const;

private:
    struct Parts;

    std::unique_ptr<Parts> m_parts;
};

} // namespace slantlight::ui
