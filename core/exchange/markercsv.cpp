// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/markercsv.h"

#include "core/annotation/selector.h"
#include "core/exchange/csvline.h"

using namespace Qt::StringLiterals;

namespace slantlight {

QByteArray markerCsvHeader()
{
    return csvArticleColumns
           + QByteArray(",start,end,exact,prefix,suffix,category,rule,voice,speaker,severity,"
                        "status,note,")
           + csvProgramColumns + "\r\n";
}

QByteArray markersToCsv(const Shown &shown, const ReportOptions &options)
{
    const QString &text = shown.review->article->text();
    const QStringList article = csvArticleFields(shown, options);
    const QStringList program = csvProgramFields(shown);
    QByteArray lines;
    for (const Marker *const each : shown.markers) {
        const Marker &marker = *each;
        const Selector selector = describe(text, marker.span);
        lines += csvLine(article
                         + QStringList{
                             QString::number(marker.span.begin().value()),
                             QString::number(marker.span.end().value()),
                             selector.exact,
                             selector.prefix,
                             selector.suffix,
                             categoryId(marker.category).toString(),
                             marker.rule.text(),
                             voiceId(marker.voice).toString(),
                             marker.speaker,
                             severityId(marker.severity).toString(),
                             marker.isMark() ? u"mark"_s : u"candidate"_s,
                             marker.message,
                         }
                         + program);
    }
    return lines;
}

} // namespace slantlight
