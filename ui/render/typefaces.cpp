// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/typefaces.h"

#include <QFontDatabase>
#include <QStringList>

#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

const QStringList serifs{
    u"Noto Serif"_s,       u"Source Serif 4"_s,  u"Charter"_s,      u"Georgia"_s,
    u"Literata"_s,         u"Merriweather"_s,    u"EB Garamond"_s,  u"Crimson Pro"_s,
    u"Libertinus Serif"_s, u"Linux Libertine"_s, u"DejaVu Serif"_s, u"Liberation Serif"_s,
    u"Nimbus Roman"_s,     u"Times New Roman"_s,
};

const QStringList sans{
    u"Noto Sans"_s,    u"Source Sans 3"_s, u"Inter"_s,           u"Open Sans"_s,
    u"Cantarell"_s,    u"Segoe UI"_s,      u"Helvetica Neue"_s,  u"Fira Sans"_s,
    u"Lato"_s,         u"DejaVu Sans"_s,   u"Liberation Sans"_s, u"Atkinson Hyperlegible"_s,
    u"OpenDyslexic"_s,
};

} // namespace

std::vector<Typeface> installedTypefaces()
{
    const QStringList installed = QFontDatabase::families();
    std::vector<Typeface> faces;
    for (const auto &[kind, families] :
         {std::pair(Typeface::Kind::Serif, &serifs), std::pair(Typeface::Kind::Sans, &sans)}) {
        for (const QString &family : *families) {
            if (installed.contains(family)) {
                faces.push_back({.family = family, .kind = kind});
            }
        }
    }
    return faces;
}

} // namespace slantlight::ui
