// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/pdf/popplermarks.h"

#include "ui/render/pdf/qpdfmarks.h"

#include <QBuffer>
#include <QSizeF>

#include <map>
#include <memory>

#include <poppler-annotation.h>
#include <poppler-qt6.h>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

/// Poppler counts in parts of the page, from its upper left corner as it is shown.
QRectF partOf(const QRectF &box, const QSizeF &page)
{
    return {box.left() / page.width(), box.top() / page.height(), box.width() / page.width(),
            box.height() / page.height()};
}

/// With the category, for which there is no other place.
QString wordsOf(const Highlight &highlight)
{
    return highlight.note.isEmpty() ? highlight.title
                                    : QString(highlight.title + u": " + highlight.note);
}

std::unique_ptr<Poppler::HighlightAnnotation> annotationOf(const PdfHighlight &mark,
                                                           const QString &name, const QSizeF &page,
                                                           const QDateTime &now)
{
    const Highlight &highlight = *mark.highlight;
    auto annotation = std::make_unique<Poppler::HighlightAnnotation>();
    QList<Poppler::HighlightAnnotation::Quad> quads;
    QRectF bounds;
    for (const QRectF &box : mark.quads) {
        const QRectF part = partOf(box, page);
        Poppler::HighlightAnnotation::Quad quad{};
        quad.points[0] = part.topLeft();
        quad.points[1] = part.topRight();
        quad.points[2] = part.bottomRight();
        quad.points[3] = part.bottomLeft();
        quads.append(quad);
        bounds = bounds.united(part);
    }
    annotation->setHighlightQuads(quads);
    annotation->setBoundary(bounds);
    Poppler::Annotation::Style style;
    style.setColor(mark.hue);
    style.setOpacity(mark.opacity);
    annotation->setStyle(style);
    annotation->setAuthor(authorOf(highlight));
    annotation->setContents(wordsOf(highlight));
    annotation->setUniqueName(name);
    const QDateTime created = highlight.created.isValid() ? highlight.created : now;
    annotation->setCreationDate(created);
    annotation->setModificationDate(highlight.modified.isValid() ? highlight.modified : created);
    return annotation;
}

} // namespace

Result<QByteArray> markedByPoppler(const QByteArray &original,
                                   const std::vector<PdfHighlight> &marks, const QDateTime &now)
{
    const auto failed = [](const QString &what) {
        return std::unexpected(Error{ErrorCode::PdfFailed, what});
    };
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(original);
    if (!document || document->isLocked()) {
        return failed(u"poppler cannot read it"_s);
    }
    std::map<QString, int> parts;
    std::map<int, std::unique_ptr<Poppler::Page>> pages;
    for (const PdfHighlight &mark : marks) {
        auto &page = pages[mark.page];
        if (!page) {
            page = document->page(mark.page);
        }
        if (!page || page->pageSizeF().isEmpty()) {
            return failed(u"poppler cannot read page %1"_s.arg(mark.page + 1));
        }
        const QString name = partName(mark.highlight->id, parts[mark.highlight->id]++);
        page->addAnnotation(annotationOf(mark, name, page->pageSizeF(), now).get());
    }
    QBuffer copy;
    if (!copy.open(QIODevice::WriteOnly)) {
        return failed(copy.errorString());
    }
    const std::unique_ptr<Poppler::PDFConverter> converter = document->pdfConverter();
    converter->setOutputDevice(&copy);
    converter->setPDFOptions(converter->pdfOptions() | Poppler::PDFConverter::WithChanges);
    if (!converter->convert()) {
        return failed(u"poppler cannot write it"_s);
    }
    return copy.data();
}

} // namespace slantlight::ui
