// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/listing.h"

#include <QCoreApplication>

namespace slantlight::ui {

namespace {

struct Listing
{
    Q_DECLARE_TR_FUNCTIONS(slantlight::ui::Listing)
};

} // namespace

QString listed(const QStringList &parts)
{
    //: Between the parts of a list: "RT, state-controlled, Russia".
    return parts.join(Listing::tr(", "));
}

} // namespace slantlight::ui
