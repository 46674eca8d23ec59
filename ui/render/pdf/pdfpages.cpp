// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/pdf/pdfpages.h"

#include "ui/render/pdf/pagepainter.h"
#include "ui/render/pdf/paperlayout.h"
#include "ui/render/pdf/paperplace.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr double laidOut = 0.5; ///< of the whole work, what is done before anything is painted
constexpr double painted = 0.9; ///< and when all pages are

Result<> paintAll(PagePainter &pages, QPagedPaintDevice &device, QPainter &painter, int count,
                  const Progress &progress)
{
    for (int page = 0; page < count; ++page) {
        if (progress && !progress(laidOut + (painted - laidOut) * page / count)) {
            return std::unexpected(Error{ErrorCode::Cancelled, {}});
        }
        if (page > 0 && !device.newPage()) {
            return std::unexpected(Error{ErrorCode::PdfFailed, {}});
        }
        pages.paint(painter, page);
    }
    return {};
}

} // namespace

Result<PdfPages> makePages(const ExportJob &job, const PdfOptions &options,
                           const Progress &progress)
{
    const auto layout = PaperLayout::make(job, options, progress);
    if (!layout) {
        return std::unexpected(layout.error());
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(PdfSheet::dotsPerInch);
    const PdfSheet &sheet = (*layout)->sheet();
    writer.setPageSize(
        QPageSize(QSizeF(sheet.width, sheet.height), QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    writer.setTitle(job.article->title());
    writer.setCreator(u"Slantlight "_s + QStringLiteral(SLANTLIGHT_VERSION));
    PagePainter pages(job, **layout, Tints::Left);
    {
        QPainter painter(&writer);
        if (!painter.isActive()) {
            return std::unexpected(Error{ErrorCode::PdfFailed, {}});
        }
        if (const auto all = paintAll(pages, writer, painter, (*layout)->count(), progress); !all) {
            return std::unexpected(all.error());
        }
    }
    PdfPages result = std::move(pages).taken();
    result.bytes = buffer.data();
    return result;
}

struct PaperPages::Parts
{
    Parts(ExportJob which, const PdfOptions &how)
        : job(std::move(which))
        , options(how)
    {
    }

    ExportJob job; ///< that the layout borrows
    PdfOptions options;
    std::unique_ptr<PaperLayout> layout;
};

PaperPages::PaperPages(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

PaperPages::~PaperPages() = default;

Result<std::shared_ptr<const PaperPages>>
PaperPages::layOut(ExportJob job, const PdfOptions &options, const Progress &progress)
{
    auto parts = std::make_unique<Parts>(std::move(job), options);
    auto layout = PaperLayout::make(parts->job, options, progress);
    if (!layout) {
        return std::unexpected(layout.error());
    }
    parts->layout = *std::move(layout);
    parts->layout->moveTo(QCoreApplication::instance()->thread());
    return std::shared_ptr<const PaperPages>(new PaperPages(std::move(parts)));
}

int PaperPages::count() const
{
    return m_parts->layout->count();
}

QSizeF PaperPages::pageSize() const
{
    const PdfSheet &sheet = m_parts->layout->sheet();
    return {sheet.width, sheet.height};
}

void PaperPages::paintPage(QPainter &painter, const QRectF &target, int number) const
{
    const PaperLayout &layout = *m_parts->layout;
    const double scale = target.width() / PdfSheet::dots(layout.sheet().width);
    painter.save();
    painter.fillRect(target, layout.ink().palette.page());
    painter.setClipRect(target, Qt::IntersectClip);
    painter.translate(target.topLeft());
    painter.scale(scale, scale);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing
                           | QPainter::SmoothPixmapTransform);
    PagePainter(m_parts->job, layout, Tints::Painted).paint(painter, number);
    painter.restore();
}

Result<> PaperPages::paint(QPagedPaintDevice &device, const Progress &progress) const
{
    QPainter painter(&device);
    if (!painter.isActive()) {
        return std::unexpected(Error{ErrorCode::PdfFailed, {}});
    }
    const PaperLayout &layout = *m_parts->layout;
    painter.setTransform(placeOnPaper(device, layout.sheet()));
    PagePainter pages(m_parts->job, layout, Tints::Painted);
    const Progress ofPainting = [&](double share) {
        return !progress || progress((share - laidOut) / (1 - laidOut));
    };
    return paintAll(pages, device, painter, layout.count(), ofPainting);
}

} // namespace slantlight::ui
