// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/windowstyle.h"

#include "ui/reader/floatingcolours.h"

#include <QColor>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

QString mixed(const QColor &ground, const QColor &ink, float share)
{
    const auto mix = [share](float a, float b) {
        return a + (b - a) * share;
    };
    return QColor::fromRgbF(mix(ground.redF(), ink.redF()), mix(ground.greenF(), ink.greenF()),
                            mix(ground.blueF(), ink.blueF()))
        .name();
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness()
           < palette.color(QPalette::WindowText).lightness();
}

QString windowStyleSheet(const QPalette &palette)
{
    const QColor ground = palette.color(QPalette::Window);
    const QColor ink = palette.color(QPalette::WindowText);
    const QString line = mixed(ground, ink, 0.14F);
    const QString muted = mixed(ground, ink, 0.72F);
    const QString error = isDark(palette) ? u"#5a2a22"_s : u"#fbe4dc"_s;
    const QString notice = mixed(ground, ink, 0.08F);
    const QString chosen = mixed(ground, ink, 0.12F);
    return uR"(
QToolBar { border: 0; border-bottom: 1px solid %1; padding: 4px 6px; spacing: 2px; }
QStatusBar { border-top: 1px solid %1; }
QStatusBar::item { border: 0; }
QSplitterHandle { background: %1; }
QToolBar QToolButton::menu-indicator { image: none; }
#panelTitle, #emptyTitle { font-weight: 600; }
#muted, #facts, #emptyText, #status { color: %2; }
#chip { border: 1px solid %1; border-radius: 10px; padding: 2px 10px; }
#messageBar { background: %3; border: 1px solid %1; border-radius: 8px; }
#findBar { background: palette(window); border: 1px solid %1; border-radius: 8px; }
#messageBar[error="true"] { background: %4; }
#library, #markers, #annotations { background: palette(window); selection-background-color: %5;
    selection-color: palette(window-text); }
#dropArea { border: 2px dashed %1; border-radius: 12px; }
#welcomeTitle { font-size: 22pt; font-weight: 600; }
#link { border: 0; text-align: left; padding: 3px 0; color: %6; }
#link:hover { text-decoration: underline; }
QTabBar::tab { border: 0; border-bottom: 2px solid transparent; padding: 7px 12px; color: %2; }
QTabBar::tab:selected { border-bottom-color: palette(highlight); color: palette(window-text); }
QTabBar::tab:hover, QTabBar::tab:selected:focus { background: %5; }
)"_s.arg(line, muted, notice, error, chosen, mixed(palette.color(QPalette::Link), ink, 0.2F))
           + scrollBarStyle(ground, ink);
}

} // namespace slantlight::ui
