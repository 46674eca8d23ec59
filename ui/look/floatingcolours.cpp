// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/floatingcolours.h"

#include "ui/look/mixture.h"

#include <QGraphicsDropShadowEffect>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

FloatingColours floatingColours(const Palette &palette)
{
    const QColor paper = palette.isDark() ? mixed(palette.page(), palette.text(), 0.07F)
                                          : mixed(palette.page(), Qt::white, 0.6F);
    return {
        .paper = paper,
        .edge = mixed(palette.page(), palette.text(),
                      palette.page() == QColor(Qt::black) ? 0.7F : 0.22F), // high contrast
        .hover = mixed(paper, palette.text(), 0.08F),
        .pressed = mixed(paper, palette.text(), 0.16F),
    };
}

QString scrollBarStyle(const QColor &ground, const QColor &ink)
{
    return uR"(
QScrollBar:vertical { background: %1; border: 0; width: 12px; margin: 0; }
QScrollBar::handle:vertical { background: %2; border-radius: 4px; margin: 2px; min-height: 36px; }
QScrollBar::handle:vertical:hover, QScrollBar::handle:vertical:pressed { background: %3; }
QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical { height: 0; }
QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical { background: transparent; }
)"_s.arg(ground.name(), mixed(ground, ink, 0.26F).name(), mixed(ground, ink, 0.45F).name());
}

void throwShadow(QWidget &widget)
{
    auto *const shadow = new QGraphicsDropShadowEffect(&widget);
    shadow->setBlurRadius(22);
    shadow->setOffset(0, 4);
    shadow->setColor(QColor(0, 0, 0, 70));
    widget.setGraphicsEffect(shadow);
}

} // namespace slantlight::ui
