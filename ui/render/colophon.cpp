// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/colophon.h"

#include "core/exchange/report.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

struct Colophon
{
    Q_DECLARE_TR_FUNCTIONS(Colophon)
};

} // namespace

QStringList colophonLines(const ExportJob &job)
{
    const ArticleFacts &facts = job.article->facts();
    QStringList lines{Colophon::tr(
        "Marks point at wording worth a second look. They say nothing about what is true.")};
    QStringList origin;
    if (!job.outlet.isEmpty()) {
        origin += Colophon::tr("Published by %1.").arg(job.outlet);
    }
    if (!facts.address.isEmpty()) {
        origin += facts.address;
    }
    if (!origin.isEmpty()) {
        lines += origin.join(u' ');
    }
    //: The program and its version; ICU is a library that tells words apart.
    lines += Colophon::tr("Marked by Slantlight %1 with ICU %2.")
                 .arg(QStringLiteral(SLANTLIGHT_VERSION), icuVersion());
    if (!job.rulePack.isEmpty()) {
        lines += Colophon::tr("Rules %1").arg(job.rulePack);
    }
    return lines;
}

} // namespace slantlight::ui
