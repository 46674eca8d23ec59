// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/htmlexport.h"

#include "ui/render/codecount.h"
#include "ui/render/colophon.h"
#include "ui/render/highlightindex.h"
#include "ui/render/htmlstyle.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

using Origin = Highlight::Origin;

/// Names of classes hold letters, digits, - and _ alone; codes of a user's codebook may hold more.
QString className(const CodeId &code)
{
    QString name = code.text();
    for (QChar &c : name) {
        if (!c.isLetterOrNumber() && c != u'-' && c != u'_') {
            c = u'-';
        }
    }
    return name;
}

QString classesOf(const Highlight &highlight)
{
    QString classes = className(highlight.code);
    if (highlight.origin == Origin::Hand) {
        classes += u" hand"_s;
    }
    if (highlight.weak) {
        classes += u" weak"_s;
    }
    if (highlight.doubtful) {
        classes += u" doubtful"_s;
    }
    return classes;
}

/// An attribute keeps line breaks only as references.
QString attribute(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"&#10;"_s);
}

/// Opens @p highlight over @p piece, which is all of it or a part.
QString opened(const Highlight &highlight, TextSpan piece)
{
    const bool isFirst = highlight.span.begin() == piece.begin();
    const bool isLast = highlight.span.end() == piece.end();
    const QString title = highlight.note.isEmpty()
                              ? highlight.title
                              : u"%1: %2"_s.arg(highlight.title, highlight.note);
    QString html = u"<mark class=\""_s + attribute(classesOf(highlight)) + u"\" title=\""_s
                   + attribute(title) + u'"';
    if (!isFirst || !isLast) {
        html += u" data-mark=\""_s + attribute(highlight.id) + u'"';
    }
    html += u'>';
    if (isFirst) {
        // Most screen readers pass over the element itself in silence.
        html += u"<span class=\"unseen\"> ["_s + highlight.title.toHtmlEscaped() + u": </span>"_s;
    }
    return html;
}

/// Closes a piece of @p highlight that ends at @p place.
QString closed(const Highlight &highlight, TextOffset place)
{
    return highlight.span.end() == place ? u"<span class=\"unseen\">] </span></mark>"_s
                                         : u"</mark>"_s;
}

/// Writes @p span of @p text with its highlights. At a place where one begins or ends, those that
/// are open inside of an ending one are closed as well and opened anew, so that they nest.
QString highlightedText(const QString &text, TextSpan span,
                        const std::vector<const Highlight *> &inside)
{
    std::vector<TextOffset> places{span.begin(), span.end()};
    for (const Highlight *highlight : inside) {
        places.push_back(std::max(highlight->span.begin(), span.begin()));
        places.push_back(std::min(highlight->span.end(), span.end()));
    }
    std::ranges::sort(places);
    const auto repeated = std::ranges::unique(places);
    places.erase(repeated.begin(), repeated.end());

    QString html;
    std::vector<const Highlight *> open;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const TextOffset place = places.at(i);
        const auto ends = [&](const Highlight *highlight) {
            return highlight->span.end() <= place || place == span.end();
        };
        const auto outermost = std::ranges::find_if(open, ends);
        while (open.end() != outermost && !open.empty()) {
            const bool wasOutermost =
                open.size() - 1 == static_cast<std::size_t>(outermost - open.begin());
            html += closed(*open.back(), place);
            open.pop_back();
            if (wasOutermost) {
                break;
            }
        }
        if (i + 1 == places.size()) {
            break;
        }
        const TextSpan piece(place, places.at(i + 1));
        for (const Highlight *highlight : inside) {
            if (highlight->span.contains(piece) && !std::ranges::contains(open, highlight)) {
                html += opened(*highlight, piece);
                open.push_back(highlight);
            }
        }
        html += piece.in(text).toString().toHtmlEscaped();
    }
    return html;
}

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
                + highlightedText(article.text(), block.span, highlights.over(block.span))
                + u"</%1>\n"_s.arg(element);
    }
    return inList ? html + u"</ul>\n"_s : html;
}

QString legendHtml(const ExportJob &job)
{
    //: Title of the legend at the end of an exported article.
    QString html = u"<h2>%1</h2>\n"_s.arg(
        QCoreApplication::translate("HtmlExport", "Marks in this article").toHtmlEscaped());
    for (const CodeGroup &group : countCodes(job.highlights)) {
        html += u"<h3>%1</h3>\n<dl>\n"_s.arg(group.name.toHtmlEscaped());
        for (const CodeCount &count : group.counts) {
            const QString classes = className(count.code) + (group.family ? u""_s : u" hand"_s);
            html += u"<div><dt><mark class=\""_s + attribute(classes) + u"\">"_s
                    + count.name.toHtmlEscaped() + u"</mark></dt><dd class=\"meaning\">"_s
                    + count.meaning.toHtmlEscaped() + u"</dd><dd class=\"count\">"_s
                    + QLocale().toString(count.count) + u"</dd></div>\n"_s;
        }
        html += u"</dl>\n"_s;
    }
    html += u"<p class=\"colophon\">"_s;
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
    QString html = u"<!DOCTYPE html>\n<html lang=\""_s + attribute(language) + u"\" dir=\""_s
                   + direction + u"\">\n<head>\n<meta charset=\"utf-8\">\n"_s
                   + u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"_s
                   + u"<meta name=\"generator\" content=\"Slantlight "_s
                   + QStringLiteral(SLANTLIGHT_VERSION) + u"\">\n<title>"_s
                   + article.title().toHtmlEscaped() + u"</title>\n<style>\n"_s
                   + htmlStyle(Palette::load(PageTheme::Light), Palette::load(PageTheme::Dark))
                   + u"</style>\n</head>\n<body>\n<main>\n<article>\n"_s;
    html += articleHtml(job) + u"</article>\n</main>\n<footer>\n"_s;
    return html + legendHtml(job) + u"</footer>\n</body>\n</html>\n"_s;
}

} // namespace slantlight::ui
