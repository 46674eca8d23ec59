// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/htmlblocks.h"

#include "ui/render/codecount.h"

#include <QLocale>
#include <QUrl>

#include <algorithm>

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

/// The colour that somebody has chosen, as an attribute; lines are those of the class.
QString styleOf(const CodeLook &look)
{
    return look.colour ? u" style=\"--hue: %1\""_s.arg(QColor::fromRgb(*look.colour).name())
                       : QString();
}

/// Opens @p highlight over @p piece, which is all of it or a part.
QString opened(const Highlight &highlight, TextSpan piece)
{
    const bool isFirst = highlight.span.begin() == piece.begin();
    const bool isLast = highlight.span.end() == piece.end();
    const QString title = highlight.note.isEmpty()
                              ? highlight.title
                              : u"%1: %2"_s.arg(highlight.title, highlight.note);
    QString html = u"<mark class=\""_s
                   + htmlAttribute(classesOf(highlight) + u' ' + markClass(highlight))
                   + u"\" title=\""_s + htmlAttribute(title) + u'"' + styleOf(highlight.look);
    if (!isFirst || !isLast) {
        html += u" data-mark=\""_s + htmlAttribute(highlight.id) + u'"';
    }
    html += u'>';
    if (isFirst) {
        // Most screen readers pass over the element itself in silence.
        html += u"<span class=\"unseen\"> ["_s + highlight.title.toHtmlEscaped() + u": </span>"_s;
    }
    return html;
}

/// Closes a piece of @p highlight that ends at @p place.
QString closed(const Highlight &highlight, TextOffset place, const AfterMark &after)
{
    if (highlight.span.end() != place) {
        return u"</mark>"_s;
    }
    return u"<span class=\"unseen\">] </span></mark>"_s + (after ? after(highlight) : QString());
}

/// The words of @p piece, which lie in one link or in none.
QString words(const QString &text, TextSpan piece, std::span<const Link> links)
{
    const QString html = piece.in(text).toString().toHtmlEscaped();
    const auto link = std::ranges::find_if(
        links, [piece](const Link &each) { return each.span.contains(piece.begin()); });
    const QUrl address = link == links.end() ? QUrl() : QUrl(link->address);
    const QString scheme = address.scheme().toLower();
    if (scheme != u"http" && scheme != u"https" && scheme != u"mailto") {
        return html;
    }
    return u"<a href=\"%1\" rel=\"noopener noreferrer\">"_s.arg(
               htmlAttribute(QString::fromUtf8(address.toEncoded())))
           + html + u"</a>"_s;
}

QString filterClass(const CodeGroup &group, const CodeCount &count)
{
    return (group.family ? u"mark-"_s : u"hand-"_s) + className(count.code);
}

QString legendOf(const QString &title, std::span<const Highlight> highlights,
                 const std::function<QString(const CodeGroup &, const CodeCount &)> &nameOf)
{
    QString html = u"<h2>%1</h2>\n"_s.arg(title.toHtmlEscaped());
    for (const CodeGroup &group : countCodes(highlights)) {
        html += u"<h3>%1</h3>\n<dl>\n"_s.arg(group.name.toHtmlEscaped());
        for (const CodeCount &count : group.counts) {
            const QString classes = className(count.code) + (group.family ? u""_s : u" hand"_s);
            html += u"<div><dt><mark class=\""_s + htmlAttribute(classes) + u'"'
                    + styleOf(count.look) + u'>' + nameOf(group, count)
                    + u"</mark></dt><dd class=\"meaning\">"_s + count.meaning.toHtmlEscaped()
                    + u"</dd><dd class=\"count\">"_s + QLocale().toString(count.count)
                    + u"</dd></div>\n"_s;
        }
        html += u"</dl>\n"_s;
    }
    return html;
}

} // namespace

QString htmlAttribute(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"&#10;"_s);
}

// At a place where one begins or ends, those that are open inside of an ending one are closed as
// well and opened anew, so that they nest.
QString highlightedHtml(const QString &text, TextSpan span,
                        const std::vector<const Highlight *> &inside, std::span<const Link> links,
                        const AfterMark &after)
{
    std::vector<TextOffset> places{span.begin(), span.end()};
    for (const Highlight *highlight : inside) {
        places.push_back(std::max(highlight->span.begin(), span.begin()));
        places.push_back(std::min(highlight->span.end(), span.end()));
    }
    for (const Link &link : links) {
        for (const TextOffset place : {link.span.begin(), link.span.end()}) {
            if (span.contains(place)) {
                places.push_back(place);
            }
        }
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
            html += closed(*open.back(), place, after);
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
        html += words(text, piece, links);
    }
    return html;
}

QString markClass(const Highlight &highlight)
{
    return (highlight.origin == Origin::Hand ? u"hand-"_s : u"mark-"_s) + className(highlight.code);
}

QString legendHtml(const QString &title, std::span<const Highlight> highlights)
{
    return legendOf(title, highlights, [](const CodeGroup &, const CodeCount &count) {
        return count.name.toHtmlEscaped();
    });
}

QString filterHtml(const QString &title, std::span<const Highlight> highlights)
{
    return legendOf(title, highlights, [](const CodeGroup &group, const CodeCount &count) {
        return u"<label><input type=\"checkbox\" id=\"show-%1\" checked> %2</label>"_s.arg(
            htmlAttribute(filterClass(group, count)), count.name.toHtmlEscaped());
    });
}

QString filterStyle(std::span<const Highlight> highlights)
{
    QString rules;
    for (const CodeGroup &group : countCodes(highlights)) {
        for (const CodeCount &count : group.counts) {
            const QString name = filterClass(group, count);
            // In quotation marks, since a class may begin with a digit.
            const QString hidden = u"body:has([id=\"show-%1\"]:not(:checked))"_s.arg(name);
            rules += u"%1 article mark[class~=\"%2\"] { background: none; text-decoration: none; "
                     "outline: none; }\n"
                     "%1 article mark[class~=\"%2\"] > .unseen, %1 .reference[class~=\"%2\"] { "
                     "display: none; }\n"_s.arg(hidden, name);
        }
    }
    return rules;
}

} // namespace slantlight::ui
