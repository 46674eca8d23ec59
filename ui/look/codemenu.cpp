// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/codemenu.h"

#include "ui/look/plaintooltip.h"
#include "ui/render/palette.h"
#include "ui/render/piecepainter.h"
#include "ui/words/codename.h"

#include <QMenu>
#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

QIcon codeSwatch(const CodeId &code, const Palette &palette)
{
    QIcon icon;
    for (const int scale : {1, 2}) {
        constexpr int size = 16;
        QPixmap patch(size * scale, size * scale);
        patch.setDevicePixelRatio(scale);
        patch.fill(Qt::transparent);
        QPainter painter(&patch);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.hue(code));
        painter.drawEllipse(QRectF(3, 3, size - 6, size - 6));
        icon.addPixmap(patch);
    }
    return icon;
}

QIcon codeSample(const CodeId &code, const Palette &palette)
{
    QIcon icon;
    for (const int scale : {1, 2}) {
        QPixmap patch(codeSampleSize * scale);
        patch.setDevicePixelRatio(scale);
        patch.fill(Qt::transparent);
        QPainter painter(&patch);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.handTint(code));
        painter.drawRoundedRect(QRectF(0, 0, codeSampleSize.width(), 8), 2, 2);
        paintLine(painter, lineStyleOf(code), palette.hue(code), 0, codeSampleSize.width(), 9, 1);
        icon.addPixmap(patch);
    }
    return icon;
}

void addCodes(QMenu &menu, std::span<const Code> codes, const Palette &palette,
              const std::function<void(const CodeId &)> &choose)
{
    std::vector<Code> sorted(codes.begin(), codes.end());
    std::ranges::stable_sort(sorted, {}, [](const Code &code) { return code.key.value_or(10); });
    for (const Code &code : sorted) {
        // The digit is shown as shortcuts are, yet belongs to the page: it acts there alone.
        const QString digit = code.key ? u"\t%1"_s.arg(*code.key) : QString();
        QAction *const entry =
            menu.addAction(codeSwatch(code.id, palette), codeName(code.id, code.name) + digit);
        entry->setToolTip(plainToolTip(code.definition));
        QObject::connect(entry, &QAction::triggered, &menu, [choose, id = code.id] { choose(id); });
    }
}

} // namespace slantlight::ui
