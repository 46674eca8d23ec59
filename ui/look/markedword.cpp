// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/markedword.h"

#include "ui/render/articlelayout.h"
#include "ui/render/palette.h"
#include "ui/render/piecepainter.h"

#include <QFontMetricsF>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

QString exampleOf(Category category)
{
    switch (category) {
    case Category::Doubt:
        return u"purportedly"_s;
    case Category::Hedge:
        return u"might"_s;
    case Category::Boost:
        return u"undoubtedly"_s;
    case Category::Presup:
        return u"refused to"_s;
    case Category::Loaded:
        return u"slammed"_s;
    case Category::Label:
        return u"regime"_s;
    case Category::Puff:
        return u"stunning"_s;
    case Category::Scale:
        return u"soared"_s;
    case Category::Euph:
        return u"collateral damage"_s;
    case Category::Verb:
        return u"claimed"_s;
    case Category::Vague:
        return u"critics say"_s;
    case Category::Outlet:
        return u"Read more at …"_s;
    case Category::Contest:
        return u"claim to power"_s;
    case Category::Edit:
        return u"sadly"_s;
    }
    Q_UNREACHABLE_RETURN(QString());
}

QImage markedWord(Category category, const Palette &palette, double size, double pixelRatio)
{
    constexpr double edge = 3;
    const QString word = exampleOf(category);
    const QFont font = bodyFont({.family = {}, .size = size});
    const QFontMetricsF metrics(font);
    const QRectF box(edge, edge, metrics.horizontalAdvance(word), metrics.height());
    const QSizeF whole(box.width() + 2 * edge, box.height() + 3 * edge);
    QImage image((whole * pixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const Highlight mark{.span = {},
                         .code = codeOf(category),
                         .origin = Highlight::Origin::Machine,
                         .id = {},
                         .title = {},
                         .note = {}};
    const HighlightPiece piece{.highlight = &mark,
                               .box = box,
                               .lineTop = box.bottom(),
                               .begins = true,
                               .ends = true,
                               .tints = {{.box = box, .begins = true, .ends = true}}};
    paintTints(painter, {&piece, 1}, palette, 1);
    paintLines(painter, {&piece, 1}, palette, 1);
    painter.setFont(font);
    painter.setPen(palette.text());
    painter.drawText(QPointF(box.left(), box.top() + metrics.ascent()), word);
    return image;
}

} // namespace slantlight::ui
