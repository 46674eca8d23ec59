// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/render/highlight.h"

#include <QByteArray>
#include <QColor>
#include <QPainterPath>
#include <QRectF>
#include <QString>

#include <vector>

namespace slantlight::ui {

/// The part of a highlight on one page of a PDF; coordinates are points from the page's lower left.
struct PdfHighlight
{
    struct Tint
    {
        QPainterPath shape;
        double opacity = 0;
    };

    int page = 0; ///< counted from 0
    const Highlight *highlight = nullptr; ///< one of the job's
    QColor hue;
    double opacity = 0; ///< of the tint, for viewers that draw their own
    std::vector<QRectF> quads; ///< a box a line; bottom() is the upper edge
    std::vector<Tint> tints; ///< none for weak ones
};

/// An entry of the outline.
struct PdfBookmark
{
    QString title;
    int page = 0; ///< counted from 0
    double top = 0; ///< in points from the page's lower edge
    int depth = 0; ///< it stands below the last one before it that is less deep
    bool isFolded = false; ///< what stands below it is shown when somebody asks for it
};

/// Words that lead out of the file.
struct PdfLink
{
    int page = 0; ///< counted from 0
    QRectF box; ///< in points from the page's lower left
    QString address;
};

/// Pages with their text and the lines of the highlights, and what is to be added to them.
struct PdfPages
{
    QByteArray bytes;
    std::vector<PdfHighlight> highlights; ///< ordered by page
    std::vector<PdfBookmark> bookmarks; ///< in the order of the outline
    std::vector<PdfLink> links;
};

} // namespace slantlight::ui
