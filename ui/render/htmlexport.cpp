// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/htmlexport.h"

#include "ui/render/colophon.h"
#include "ui/render/highlightindex.h"
#include "ui/render/htmlblocks.h"
#include "ui/render/htmlstyle.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

QString elementOf(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Headline:
        return u"h1"_s;
    case BlockKind::Heading:
        return u"h2"_s;
    case BlockKind::ListItem:
        return u"li"_s;
    case BlockKind::BlockQuote:
        return u"blockquote"_s;
    case BlockKind::Standfirst:
    case BlockKind::Byline:
    case BlockKind::Dateline:
    case BlockKind::Paragraph:
    case BlockKind::Caption:
    case BlockKind::Teaser:
    case BlockKind::CreditLine:
    case BlockKind::StageDirection:
    case BlockKind::Turn:
        return u"p"_s;
    }
    Q_UNREACHABLE_RETURN(u"p"_s);
}

QString articleHtml(const ExportJob &job)
{
    const Article &article = *job.article;
    const HighlightIndex highlights(job.highlights);
    QString html;
    bool inList = false;
    for (const Block &block : article.blocks()) {
        const bool isItem = block.kind == BlockKind::ListItem;
        if (isItem != inList) {
            html += isItem ? u"<ul>\n"_s : u"</ul>\n"_s;
            inList = isItem;
        }
        const QString element = elementOf(block.kind);
        const QString direction =
            block.span.in(article.text()).isRightToLeft() ? u" dir=\"rtl\""_s : QString();
        html += u"<%1 class=\"%2\"%3>"_s.arg(element, blockKindId(block.kind), direction)
                + highlightedHtml(article.text(), block.span, highlights.over(block.span))
                + u"</%1>\n"_s.arg(element);
    }
    return inList ? html + u"</ul>\n"_s : html;
}

QString colophonHtml(const ExportJob &job)
{
    QString html = u"<p class=\"colophon\">"_s;
    const QStringList lines = colophonLines(job);
    for (const QString &line : lines) {
        html += line.toHtmlEscaped() + (line == lines.back() ? u""_s : u"<br>\n"_s);
    }
    return html + u"</p>\n"_s;
}

} // namespace

QString toHtml(const ExportJob &job)
{
    const Article &article = *job.article;
    const QString language =
        article.facts().language.isEmpty() ? u"en"_s : article.facts().language;
    const QString direction =
        QLocale(language).textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
    QString html = u"<!DOCTYPE html>\n<html lang=\""_s + htmlAttribute(language) + u"\" dir=\""_s
                   + direction + u"\">\n<head>\n<meta charset=\"utf-8\">\n"_s
                   + u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"_s
                   + u"<meta name=\"generator\" content=\"Slantlight "_s
                   + QStringLiteral(SLANTLIGHT_VERSION) + u"\">\n<title>"_s
                   + article.title().toHtmlEscaped() + u"</title>\n<style>\n"_s
                   + htmlStyle(Palette::load(PageTheme::Light), Palette::load(PageTheme::Dark))
                   + u"</style>\n</head>\n<body>\n<main>\n<article>\n"_s;
    html += articleHtml(job) + u"</article>\n</main>\n<footer>\n"_s;
    //: Title of the legend at the end of an exported article.
    const QString legend = QCoreApplication::translate("HtmlExport", "Marks in this article");
    return html + legendHtml(legend, job.highlights) + colophonHtml(job)
           + u"</footer>\n</body>\n</html>\n"_s;
}

} // namespace slantlight::ui
