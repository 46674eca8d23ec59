// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/floatingcolours.h"

#include <QGraphicsDropShadowEffect>
#include <QWidget>

namespace slantlight::ui {

namespace {

QColor mixed(const QColor &a, const QColor &b, float share)
{
    const auto mix = [share](float x, float y) { return x * (1 - share) + y * share; };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()),
                            mix(a.blueF(), b.blueF()));
}

} // namespace

FloatingColours floatingColours(const Palette &palette)
{
    const QColor paper = palette.isDark() ? mixed(palette.page(), palette.text(), 0.07F)
                                          : mixed(palette.page(), Qt::white, 0.6F);
    return {
        .paper = paper,
        .edge = mixed(palette.page(), palette.text(), 0.22F),
        .hover = mixed(paper, palette.text(), 0.08F),
        .pressed = mixed(paper, palette.text(), 0.16F),
    };
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
