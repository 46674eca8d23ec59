// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/mixture.h"

#include <algorithm>
#include <cmath>

namespace slantlight::ui {

namespace {

constexpr double leastContrast = 4.5; ///< of small letters, as WCAG 2.2 has it

double luminance(const QColor &colour)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
           + 0.0722 * linear(colour.blueF());
}

} // namespace

QColor mixed(const QColor &ground, const QColor &ink, float share)
{
    const auto mix = [share](float a, float b) {
        return a + (b - a) * share;
    };
    return QColor::fromRgbF(mix(ground.redF(), ink.redF()), mix(ground.greenF(), ink.greenF()),
                            mix(ground.blueF(), ink.blueF()));
}

double contrastOf(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

QColor readable(const QColor &colour, const QColor &ink, const QColor &ground, float share)
{
    QColor read = mixed(colour, ink, share);
    while (contrastOf(read, ground) < leastContrast && share < 1) {
        share = std::min(share + 0.05F, 1.0F);
        read = mixed(colour, ink, share);
    }
    return read;
}

} // namespace slantlight::ui
