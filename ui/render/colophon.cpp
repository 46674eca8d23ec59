// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/colophon.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Colophon", text);
}

} // namespace

QStringList colophonLines(const ExportJob &job)
{
    const ArticleFacts &facts = job.article->facts();
    QStringList lines{tr(QT_TRANSLATE_NOOP(
        "Colophon",
        "Marks point at wording worth a second look. They say nothing about what is true."))};
    QStringList origin;
    if (!job.outlet.isEmpty()) {
        origin += tr(QT_TRANSLATE_NOOP("Colophon", "Published by %1.")).arg(job.outlet);
    }
    if (!facts.address.isEmpty()) {
        origin += facts.address;
    }
    if (!origin.isEmpty()) {
        lines += origin.join(u' ');
    }
    //: The name of the program and its version.
    lines += tr(QT_TRANSLATE_NOOP("Colophon", "Marked by Slantlight %1."))
                 .arg(QStringLiteral(SLANTLIGHT_VERSION));
    if (!job.rulePack.isEmpty()) {
        lines += tr(QT_TRANSLATE_NOOP("Colophon", "Rules %1")).arg(job.rulePack);
    }
    return lines;
}

} // namespace slantlight::ui
