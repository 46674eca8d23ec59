// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/packwords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

struct PackWords
{
    Q_DECLARE_TR_FUNCTIONS(slantlight::ui::PackWords)
};

} // namespace

QString packStateName(const ShelvedPack &pack)
{
    if (pack.broken) {
        //: Of a rule pack whose files hold a mistake.
        return PackWords::tr("left out: a mistake in it");
    }
    //: Of a rule pack.
    return pack.isOn ? PackWords::tr("in use") : PackWords::tr("off");
}

QString usedAsBeforeName()
{
    //: Of a rule pack whose files hold a mistake now.
    return PackWords::tr("a mistake in it: used as before");
}

QString packRulesText(const ShelvedPack &pack)
{
    if (pack.broken) {
        return u"–"_s;
    }
    return pack.rules == 0 ? PackWords::tr("none of its own") : QLocale().toString(pack.rules);
}

} // namespace slantlight::ui
