// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/outletwords.h"

#include "core/analysis/analysis.h"

#include <QCoreApplication>

#include <array>

namespace slantlight::ui {

namespace {

// Listed for the translation only; at run time the words come from the table of outlets.
[[maybe_unused]] constexpr std::array kinds{
    //: Kind of outlet: a government or ruling party directs the content.
    QT_TRANSLATE_NOOP("OutletKind", "state-controlled"),
    //: Kind of outlet: paid by a state, with editorial independence by law.
    QT_TRANSLATE_NOOP("OutletKind", "state-funded"),
    //: Kind of outlet: owned or funded by the public, through fees or a charter.
    QT_TRANSLATE_NOOP("OutletKind", "public"),
    //: Kind of outlet: owned by people or companies.
    QT_TRANSLATE_NOOP("OutletKind", "private"),
    //: Kind of outlet: owned by the media that it serves.
    QT_TRANSLATE_NOOP("OutletKind", "cooperative"),
    //: Kind of outlet: earns nothing for owners.
    QT_TRANSLATE_NOOP("OutletKind", "non-profit"),
};

[[maybe_unused]] constexpr std::array countries{
    QT_TRANSLATE_NOOP("Country", "Australia"),      QT_TRANSLATE_NOOP("Country", "Canada"),
    QT_TRANSLATE_NOOP("Country", "China"),          QT_TRANSLATE_NOOP("Country", "Cuba"),
    QT_TRANSLATE_NOOP("Country", "France"),         QT_TRANSLATE_NOOP("Country", "Germany"),
    QT_TRANSLATE_NOOP("Country", "Iran"),           QT_TRANSLATE_NOOP("Country", "Japan"),
    QT_TRANSLATE_NOOP("Country", "North Korea"),    QT_TRANSLATE_NOOP("Country", "Qatar"),
    QT_TRANSLATE_NOOP("Country", "Russia"),         QT_TRANSLATE_NOOP("Country", "Türkiye"),
    QT_TRANSLATE_NOOP("Country", "United Kingdom"), QT_TRANSLATE_NOOP("Country", "United States"),
};

} // namespace

QStringList outletWords(const OutletFacts &outlet)
{
    QStringList words{outlet.name};
    if (!outlet.kind.isEmpty()) {
        words.append(QCoreApplication::translate("OutletKind", outlet.kind.toUtf8().constData()));
    }
    if (!outlet.country.isEmpty()) {
        words.append(QCoreApplication::translate("Country", outlet.country.toUtf8().constData()));
    }
    words.removeAll(QString());
    return words;
}

} // namespace slantlight::ui
