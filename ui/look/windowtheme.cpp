// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/windowtheme.h"

#include "ui/look/windowstyle.h"

#include <QApplication>
#include <QStyleHints>

namespace slantlight::ui {

namespace {

void wear(Qt::ColorScheme scheme, const QPalette &own)
{
    QApplication::setPalette(QPalette()); // the system's, of which the style may know both
    QGuiApplication::styleHints()->setColorScheme(scheme);
    if (isDark(QGuiApplication::palette()) != (scheme == Qt::ColorScheme::Dark)) {
        QApplication::setPalette(own);
    }
}

} // namespace

void wear(WindowTheme theme)
{
    switch (theme) {
    case WindowTheme::System:
        QGuiApplication::styleHints()->unsetColorScheme();
        QApplication::setPalette(QPalette());
        return;
    case WindowTheme::Light:
        wear(Qt::ColorScheme::Light, lightPalette());
        return;
    case WindowTheme::Dark:
        wear(Qt::ColorScheme::Dark, darkPalette());
        return;
    }
}

QPalette lightPalette()
{
    QPalette palette(QColor(0xf6, 0xf6, 0xf4), QColor(0xf6, 0xf6, 0xf4));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x6d, 0xb0));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x00, 0x5c, 0x9e));
    return palette;
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x29, 0x2c, 0x30), QColor(0x20, 0x23, 0x26));
    palette.setColor(QPalette::Base, QColor(0x16, 0x18, 0x1a));
    palette.setColor(QPalette::Highlight, QColor(0x3d, 0x8e, 0xd0));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x7f, 0xb2, 0xe6));
    return palette;
}

} // namespace slantlight::ui
