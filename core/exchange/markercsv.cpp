// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/markercsv.h"

#include "core/annotation/selector.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// Whether a spreadsheet would take @p text for a formula (OWASP, "CSV Injection").
bool isFormula(QStringView text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front());
}

QString field(QString text)
{
    if (isFormula(text)) {
        text.prepend(u'\'');
    }
    const bool needsQuotes =
        std::ranges::any_of(text, [](QChar c) { return QStringView(u",\"\r\n").contains(c); });
    return needsQuotes ? QString(u'"' + text.replace(u'"', "\"\""_L1) + u'"') : text;
}

QByteArray lineOf(const QStringList &fields)
{
    QStringList written;
    for (const QString &text : fields) {
        written += field(text);
    }
    return written.join(u',').toUtf8() + "\r\n";
}

} // namespace

QByteArray markerCsvHeader()
{
    return "id,document,outlet,author,published,url,start,end,exact,prefix,suffix,category,rule,"
           "voice,speaker,severity,status,note,rulePack,program,icu\r\n";
}

QByteArray markersToCsv(const Shown &shown, const ReportOptions &options)
{
    const Article &article = *shown.review->article;
    const Analysis &analysis = shown.review->analysis;
    const ArticleFacts &facts = article.facts();
    const QString id =
        options.id.isUndefined() ? article.id().text() : options.id.toVariant().toString();
    const QString document = options.path.isEmpty() ? article.title() : options.path;
    QByteArray lines;
    for (const Marker *const each : shown.markers) {
        const Marker &marker = *each;
        const Selector selector = describe(article.text(), marker.span);
        lines += lineOf({
            id,
            document,
            analysis.outlet ? analysis.outlet->name : QString(),
            facts.author,
            facts.published.toString(Qt::ISODate),
            facts.address,
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
            analysis.rulePack,
            programVersion(),
            icuVersion(),
        });
    }
    return lines;
}

} // namespace slantlight
