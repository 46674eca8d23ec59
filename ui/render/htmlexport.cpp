// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/htmlexport.h"

#include "ui/render/colophon.h"
#include "ui/render/highlightindex.h"
#include "ui/render/htmlblocks.h"
#include "ui/render/htmlnotes.h"
#include "ui/render/htmlstyle.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <span>

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

/// The direction of @p block where it is not that of the page, or runs backwards.
QString directionOf(QStringView block, Qt::LayoutDirection page)
{
    if (block.isRightToLeft()) {
        return u" dir=\"rtl\""_s;
    }
    const bool hasWords = std::ranges::any_of(block, [](QChar c) { return c.isLetter(); });
    return page == Qt::RightToLeft && hasWords ? u" dir=\"ltr\""_s : QString();
}

/// Who published the article, who wrote it, when, where it is and when it was had.
QString factsHtml(const ExportJob &job)
{
    const ArticleFacts &facts = job.article->facts();
    QStringList lines;
    lines += (job.outlet.isEmpty() ? facts.site : job.outlet).toHtmlEscaped();
    QStringList made{facts.author.toHtmlEscaped()};
    if (facts.published.isValid()) {
        made += u"<time datetime=\"%1\">%2</time>"_s.arg(
            facts.published.toString(Qt::ISODate),
            QLocale().toString(facts.published).toHtmlEscaped());
    }
    made.removeAll(QString());
    lines += made.join(u" · "_s);
    const QString address = facts.address.toHtmlEscaped();
    const bool isWeb =
        facts.address.startsWith(u"http://") || facts.address.startsWith(u"https://");
    lines += isWeb ? u"<a href=\"%1\" rel=\"noopener noreferrer\">%2</a>"_s.arg(
                         htmlAttribute(facts.address), address)
                   : address;
    lines.removeAll(QString());
    return lines.isEmpty() ? QString()
                           : u"<p id=\"facts\">%1</p>\n"_s.arg(lines.join(u"<br>\n"_s));
}

QString articleHtml(const ExportJob &job, const NoteNumbers &numbers, Qt::LayoutDirection page)
{
    const Article &article = *job.article;
    const HighlightIndex highlights(job.highlights);
    // The index has copies in the same order.
    const auto after = [&](const Highlight &highlight) {
        const Highlight &own =
            job.highlights.at(static_cast<std::size_t>(&highlight - highlights.all().data()));
        const auto number = numbers.find(&own);
        return number == numbers.end() ? QString() : noteReference(own, number->second);
    };
    QString html;
    bool inList = false;
    bool hasFacts = false;
    const auto &blocks = article.blocks();
    for (const Block &block : blocks) {
        if (!hasFacts && block.kind != BlockKind::Headline) {
            html += factsHtml(job);
            hasFacts = true;
        }
        const bool isItem = block.kind == BlockKind::ListItem;
        if (isItem != inList) {
            html += isItem ? u"<ul>\n"_s : u"</ul>\n"_s;
            inList = isItem;
        }
        const QString element = elementOf(block.kind);
        const QString direction = directionOf(block.span.in(article.text()), page);
        const auto links = std::ranges::equal_range(
            article.links(), block.span,
            [](TextSpan a, TextSpan b) { return a.end() <= b.begin(); }, &Link::span);
        html += u"<%1 class=\"%2\"%3>"_s.arg(element, blockKindId(block.kind), direction)
                + highlightedHtml(article.text(), block.span, highlights.over(block.span),
                                  std::span(links.begin(), links.end()), after)
                + u"</%1>\n"_s.arg(element);
    }
    html += hasFacts ? QString() : factsHtml(job);
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
    const Qt::LayoutDirection page = QLocale(language).textDirection();
    const QString direction = page == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
    const NoteNumbers numbers = noteNumbers(job.highlights);
    QString html =
        u"<!DOCTYPE html>\n<html lang=\""_s + htmlAttribute(language) + u"\" dir=\""_s + direction
        + u"\">\n<head>\n<meta charset=\"utf-8\">\n"_s
        + u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"_s
        // Nothing is loaded and nothing runs, whatever an article holds.
        + u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
          "style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n"_s
        + u"<meta name=\"generator\" content=\"Slantlight "_s + QStringLiteral(SLANTLIGHT_VERSION)
        + u"\">\n<title>"_s + article.title().toHtmlEscaped() + u"</title>\n<style>\n"_s
        + htmlStyle(Palette::load(PageTheme::Light), Palette::load(PageTheme::Dark))
        + filterStyle(job.highlights) + u"</style>\n</head>\n<body>\n<main>\n<article>\n"_s;
    html += articleHtml(job, numbers, page) + u"</article>\n"_s + notesHtml(job, numbers)
            + u"</main>\n<footer>\n"_s;
    if (!job.highlights.empty()) {
        //: Title of the legend at the end of an exported article.
        html += filterHtml(QCoreApplication::translate("HtmlExport", "Marks in this article"),
                           job.highlights);
    }
    return html + colophonHtml(job) + u"</footer>\n</body>\n</html>\n"_s;
}

} // namespace slantlight::ui
