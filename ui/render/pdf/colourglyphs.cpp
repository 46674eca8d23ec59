// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/pdf/colourglyphs.h"

#include <QGlyphRun>
#include <QImage>
#include <QPainter>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <vector>

namespace slantlight::ui {

namespace {

/// Whether the letters of @p font are pictures: bitmaps (CBDT, sbix) or layers of colour (COLR).
bool isColourFont(const QRawFont &font)
{
    constexpr std::array tables{"CBDT", "sbix", "COLR"};
    return std::ranges::any_of(tables,
                               [&](const char *table) { return !font.fontTable(table).isEmpty(); });
}

/// Returns each letter of @p run by itself: between two of them a line may hold other fonts'
/// letters.
std::vector<QGlyphRun> oneByOne(const QGlyphRun &run)
{
    const QList<quint32> indexes = run.glyphIndexes();
    const QList<QPointF> places = run.positions();
    std::vector<QGlyphRun> glyphs;
    for (qsizetype i = 0; i < indexes.size(); ++i) {
        QGlyphRun glyph = run;
        glyph.setBoundingRect({});
        glyph.setGlyphIndexes({indexes.at(i)});
        glyph.setPositions({places.at(i)});
        glyphs.push_back(glyph);
    }
    return glyphs;
}

/// Returns the letter of @p glyph, which covers @p box, at @p scale.
QImage picture(QGlyphRun glyph, double scale, const QRectF &box)
{
    QRawFont font = glyph.rawFont();
    font.setPixelSize(font.pixelSize() * scale);
    glyph.setRawFont(font);
    glyph.setPositions({glyph.positions().first() * scale});
    QImage image((box.size() * scale).toSize() + QSize(1, 1), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.translate(-box.topLeft() * scale);
    painter.drawGlyphRun({}, glyph);
    return image;
}

} // namespace

void paintColourGlyphs(QPainter &painter, const QTextLine &line, QPointF origin)
{
    constexpr double pixels = 136; // an em of Noto's pictures; more only makes files larger
    for (const QGlyphRun &run : line.glyphRuns()) {
        if (!isColourFont(run.rawFont())) {
            continue;
        }
        const double scale = std::min(1.0, pixels / run.rawFont().pixelSize());
        for (const QGlyphRun &glyph : oneByOne(run)) {
            const QRectF box = glyph.boundingRect();
            if (!box.isEmpty()) {
                const QImage image = picture(glyph, scale, box);
                painter.drawImage(QRectF(origin + box.topLeft(), QSizeF(image.size()) / scale),
                                  image);
            }
        }
    }
}

} // namespace slantlight::ui
