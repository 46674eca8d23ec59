// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/render/exportjob.h"
#include "ui/render/highlightgeometry.h"
#include "ui/render/pdf/markoutline.h"
#include "ui/render/pdf/paperlayout.h"
#include "ui/render/pdf/pdfparts.h"

#include <QPointF>

#include <cstdint>
#include <span>
#include <vector>

class QPainter;

namespace slantlight::ui {

enum class Tints : std::uint8_t {
    Left, ///< for whoever finishes the PDF
    Painted,
};

/// Paints the pages of a layout, and gathers what a PDF is to have beside what is painted.
class PagePainter
{
public:
    /// Both are borrowed.
    PagePainter(const ExportJob &job, const PaperLayout &layout, Tints tints);

    /// Paints the page @p number, counted from 0; the painter counts in dots from its upper left.
    void paint(QPainter &painter, int number);

    /// Returns what was gathered, once all pages are painted; bytes are not among it.
    [[nodiscard]] PdfPages taken() &&;

private:
    void paintText(QPainter &painter, int page);
    /// Paints the lines @p begin to @p end, all of one part of the article.
    void paintLines(QPainter &painter, std::size_t begin, std::size_t end, int page);
    void paintNumbers(QPainter &painter, const PageLine &line, const ArticlePart &part);
    void paintFacts(QPainter &painter);
    void paintRows(QPainter &painter, int page);
    void paintFooter(QPainter &painter, int page);

    void addBookmark(const PageLine &line, int page, QPointF shift);
    void addLinks(const ArticlePart &part, std::size_t begin, std::size_t end, int page,
                  QPointF shift);
    void addHighlights(std::span<const HighlightPiece> pieces, const ArticlePart &part, int page,
                       QPointF shift, double pixel);

    const ExportJob &m_job;
    const PaperLayout &m_layout;
    const Tints m_tints;
    QString m_hash; ///< of the text
    PdfPages m_result;
    std::vector<PdfBookmark> m_sections; ///< what stands below the text
    MarkPlaces m_places;
};

} // namespace slantlight::ui
