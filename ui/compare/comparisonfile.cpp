// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparisonfile.h"

#include "core/exchange/comparisonjson.h"
#include "ui/render/comparisonhtml.h"
#include "ui/render/comparisontext.h"

using namespace Qt::StringLiterals;

namespace slantlight::ui {

QByteArray comparisonBytes(const ComparedArticles &both, ComparisonFormat format,
                           const MarkerFilter &filter)
{
    switch (format) {
    case ComparisonFormat::Html:
        return comparisonHtml(both, filter).toUtf8();
    case ComparisonFormat::Text:
        return comparisonText(both).toUtf8();
    case ComparisonFormat::Json: {
        const auto named = [](const ReadArticle &side) {
            ReportOptions options;
            options.path = side.article->facts().address;
            return options;
        };
        return comparisonToJson(both, named(both.first), named(both.second)) + '\n';
    }
    }
    Q_UNREACHABLE_RETURN({});
}

QString endingOf(ComparisonFormat format)
{
    switch (format) {
    case ComparisonFormat::Html:
        return u"html"_s;
    case ComparisonFormat::Text:
        return u"txt"_s;
    case ComparisonFormat::Json:
        return u"json"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace slantlight::ui
