// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/linename.h"

#include <QCoreApplication>

namespace slantlight::ui {

namespace {

struct Help
{
    Q_DECLARE_TR_FUNCTIONS(slantlight::ui::Help)
};

} // namespace

QString lineName(LineStyle style)
{
    switch (style) {
    case LineStyle::Solid:
        return Help::tr("solid line");
    case LineStyle::Dashed:
        return Help::tr("dashed line");
    case LineStyle::Dotted:
        return Help::tr("dotted line");
    case LineStyle::DashDot:
        return Help::tr("line of dashes and dots");
    case LineStyle::Double:
        return Help::tr("double line");
    case LineStyle::Wave:
        return Help::tr("wavy line");
    }
    Q_UNREACHABLE_RETURN(QString());
}

} // namespace slantlight::ui
