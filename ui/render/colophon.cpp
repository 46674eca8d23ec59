// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/colophon.h"

#include "core/exchange/outgoing.h"
#include "core/exchange/report.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

struct Colophon
{
    Q_DECLARE_TR_FUNCTIONS(Colophon)
};

QString outletSentence(const ExportJob &job)
{
    switch (job.outletRole) {
    case OriginRole::Agency:
        //: %1 is a news agency; who published the text is not known.
        return Colophon::tr("A report of %1.").arg(job.outlet);
    case OriginRole::FirstPublished:
        return Colophon::tr("First published by %1.").arg(job.outlet);
    default:
        return Colophon::tr("Published by %1.").arg(job.outlet);
    }
}

} // namespace

QStringList colophonLines(const ExportJob &job)
{
    const ArticleFacts &facts = job.article->facts();
    QStringList lines{Colophon::tr(
        "Marks point at wording worth a second look. They say nothing about what is true.")};
    QStringList origin;
    if (!job.outlet.isEmpty()) {
        origin += outletSentence(job);
    }
    if (!facts.address.isEmpty()) {
        origin += facts.address;
    }
    if (!origin.isEmpty()) {
        lines += origin.join(u' ');
    }
    if (job.retrieved.isValid()) {
        //: When a page or file was had: %1 is a day, %2 a time.
        lines += Colophon::tr("Retrieved on %1 at %2 UTC.")
                     .arg(QLocale().toString(job.retrieved.date(), QLocale::LongFormat),
                          job.retrieved.time().toString(u"HH:mm"_s));
    }
    //: The program and its version; ICU is a library that tells words apart.
    lines += Colophon::tr("Marked by Slantlight %1 with ICU %2.")
                 .arg(QStringLiteral(SLANTLIGHT_VERSION), icuVersion());
    //: %1 is the SHA-256 of the article's text: who has the same text can prove it.
    lines += Colophon::tr("Text %1").arg(textHash(job.article->text()));
    if (!job.rulePack.isEmpty()) {
        lines += Colophon::tr("Rules %1").arg(job.rulePack);
    }
    return lines;
}

} // namespace slantlight::ui
