// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csvline.h"

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

} // namespace

QByteArray csvLine(const QStringList &fields)
{
    QStringList written;
    for (const QString &text : fields) {
        written += field(text);
    }
    return written.join(u',').toUtf8() + "\r\n";
}

QStringList csvArticleFields(const Shown &shown, const ReportOptions &options)
{
    const Article &article = *shown.review->article;
    const Analysis &analysis = shown.review->analysis;
    const ArticleFacts &facts = article.facts();
    return {
        options.id.isUndefined() ? article.id().text() : options.id.toVariant().toString(),
        options.path.isEmpty() ? article.title() : options.path,
        analysis.outlet ? analysis.outlet->name : QString(),
        facts.author,
        facts.published.toString(Qt::ISODate),
        facts.address,
    };
}

QStringList csvProgramFields(const Shown &shown)
{
    return {shown.review->analysis.rulePack, programVersion(), icuVersion()};
}

} // namespace slantlight
