// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/render/exportjob.h"
#include "ui/render/pdf/pdfoptions.h"
#include "ui/render/pdf/pdfparts.h"

#include <QRectF>
#include <QSizeF>

#include <memory>

class QPagedPaintDevice;
class QPainter;

namespace slantlight::ui {

/// Sets @p job on pages. The highlights point into the job. Fails with PdfFailed and Cancelled,
/// without detail.
[[nodiscard]] Result<PdfPages> makePages(const ExportJob &job, const PdfOptions &options,
                                         const Progress &progress);

/// The same pages, laid out, to be painted on paper and screen as often as it takes.
class PaperPages
{
public:
    /// Lays out @p job, which takes a while for a long text; on any thread. Fails with Cancelled,
    /// without detail.
    [[nodiscard]] static Result<std::shared_ptr<const PaperPages>>
    layOut(ExportJob job, const PdfOptions &options = {}, const Progress &progress = {});
    ~PaperPages();

    [[nodiscard]] int count() const;
    /// Returns the size of each page, in points.
    [[nodiscard]] QSizeF pageSize() const;
    /// Paints the page @p number, counted from 0, into @p target, whose shape is that of a page: a
    /// white sheet and what is on it. The painter may be of a picture or a widget of any scale. On
    /// the application's thread.
    void paintPage(QPainter &painter, const QRectF &target, int number) const;

    /// Paints them on @p device, such as a printer whose pages are painted from edge to edge, in
    /// the middle of its paper and as large as that allows; with the tints of the highlights,
    /// which a PDF gets later. Fails with PdfFailed and Cancelled, without detail. On the
    /// application's thread.
    [[nodiscard]] Result<> paint(QPagedPaintDevice &device, const Progress &progress = {}) const;

private:
    struct Parts;

    explicit PaperPages(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace slantlight::ui
