// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csvline.h"

#include "core/exchange/csvtable.h"

using namespace Qt::StringLiterals;

namespace slantlight {

QByteArray csvLine(const QStringList &fields)
{
    return csvLine(fields, CsvOptions());
}

QStringList csvArticleFields(const Shown &shown, const ReportOptions &options)
{
    const Article &article = *shown.review->article;
    const Analysis &analysis = shown.review->analysis;
    const ArticleFacts &facts = article.facts();
    return {
        idText(options, article),
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
