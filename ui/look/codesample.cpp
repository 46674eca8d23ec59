// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/codesample.h"

#include "ui/render/palette.h"
#include "ui/render/piecepainter.h"

#include <QPainter>
#include <QPixmap>

namespace slantlight::ui {

QIcon codeSample(const CodeId &code, const Palette &palette, const CodeLook &look)
{
    QIcon icon;
    for (const int scale : {1, 2}) {
        QPixmap patch(codeSampleSize * scale);
        patch.setDevicePixelRatio(scale);
        patch.fill(Qt::transparent);
        QPainter painter(&patch);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.handTint(code, look));
        painter.drawRoundedRect(QRectF(0, 0, codeSampleSize.width(), 8), 2, 2);
        paintLine(painter, lineStyleOf(code, look), palette.hue(code, look), 0,
                  codeSampleSize.width(), 9, 1);
        icon.addPixmap(patch);
    }
    return icon;
}

} // namespace slantlight::ui
