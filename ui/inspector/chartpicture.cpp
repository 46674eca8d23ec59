// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/chartpicture.h"

#include "core/storage/savefile.h"
#include "ui/inspector/chart.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

#include <cmath>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr int width = 420; ///< of the charts, in pixels of the window
constexpr int margin = 24;
constexpr int gap = 24; ///< between charts
constexpr int scale = 2;

/// Draws @p text in lines from @p top on; returns where it ends.
double drawText(QPainter &painter, const QString &text, double top)
{
    const QRectF room(margin, top, width, 10'000);
    const QRectF used = painter.boundingRect(room, Qt::TextWordWrap, text);
    painter.drawText(room, Qt::TextWordWrap, text);
    return used.bottom();
}

/// Draws all of it; returns how high it is.
double drawPicture(QPainter &painter, const ChartPicture &picture)
{
    const Chart &first = *picture.charts.front();
    QFont bold = first.font();
    bold.setWeight(QFont::DemiBold);
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    painter.setFont(bold);
    painter.setPen(first.palette().color(QPalette::WindowText));
    double top = drawText(painter, picture.heading, margin) + gap;
    for (const Chart *const chart : picture.charts) {
        painter.save();
        painter.translate(margin, top);
        chart->drawOn(painter, width);
        painter.restore();
        top += chart->heightForWidth(width) + gap;
    }
    if (!picture.note.isEmpty()) {
        painter.setFont(first.font());
        top = drawText(painter, picture.note, top) + gap;
    }
    return top - gap + margin;
}

QSize sizeOf(const ChartPicture &picture)
{
    QImage nothing(1, 1, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&nothing);
    return {width + 2 * margin, static_cast<int>(std::ceil(drawPicture(painter, picture)))};
}

QColor groundOf(const ChartPicture &picture)
{
    return picture.charts.front()->palette().color(QPalette::Window);
}

QByteArray svgOf(const ChartPicture &picture)
{
    const QSize size = sizeOf(picture);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(size);
    svg.setViewBox(QRect(QPoint(), size));
    svg.setTitle(picture.heading);
    QStringList spoken;
    for (const Chart *const chart : picture.charts) {
        spoken.append(chart->content().title + u"\n"_s + chart->content().spoken);
    }
    svg.setDescription(spoken.join(u"\n\n"_s));
    QPainter painter(&svg);
    painter.fillRect(QRect(QPoint(), size), groundOf(picture));
    drawPicture(painter, picture);
    painter.end();
    return bytes;
}

QByteArray pngOf(const ChartPicture &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    imageOf(picture).save(&buffer, "PNG");
    return bytes;
}

} // namespace

QImage imageOf(const ChartPicture &picture)
{
    QImage image(sizeOf(picture) * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(groundOf(picture));
    QPainter painter(&image);
    drawPicture(painter, picture);
    return image;
}

Result<> savePicture(const ChartPicture &picture, const QString &path)
{
    const bool isSvg = path.endsWith(u".svg"_s, Qt::CaseInsensitive);
    return saveFile(isSvg ? svgOf(picture) : pngOf(picture), path);
}

} // namespace slantlight::ui
