// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/htmlnotes.h"

#include "ui/render/htmlblocks.h"
#include "ui/render/memomarkup.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

struct Notes
{
    Q_DECLARE_TR_FUNCTIONS(HtmlExport)
};

/// Who wrote a note, and when.
QString madeBy(const Highlight &highlight)
{
    QString html = highlight.author.toHtmlEscaped();
    if (highlight.modified.isValid()) {
        const QString day = QLocale().toString(highlight.modified.date(), u"d MMM yyyy"_s);
        html += (html.isEmpty() ? u""_s : u" · "_s)
                + u"<time datetime=\"%1\">%2</time>"_s.arg(
                    highlight.modified.toUTC().toString(Qt::ISODate), day.toHtmlEscaped());
    }
    return html;
}

} // namespace

NoteNumbers noteNumbers(const std::vector<Highlight> &highlights)
{
    NoteNumbers numbers;
    int number = 0;
    for (const Highlight &highlight : highlights) {
        if (highlight.origin == Highlight::Origin::Hand && !highlight.note.trimmed().isEmpty()) {
            numbers.emplace(&highlight, ++number);
        }
    }
    return numbers;
}

QString noteReference(const Highlight &highlight, int number)
{
    //: Said by a screen reader for the number at a mark.
    const QString name = Notes::tr("Note %1").arg(number);
    return u"<sup class=\"reference %1\"><a id=\"mark-%2\" href=\"#note-%2\" aria-label=\"%3\">%4"
           "</a></sup>"_s.arg(markClass(highlight))
               .arg(number)
               .arg(htmlAttribute(name), QLocale().toString(number));
}

QString notesHtml(const ExportJob &job, const NoteNumbers &numbers)
{
    if (numbers.empty()) {
        return {};
    }
    //: Title of a section of an exported page: the memos of the annotations.
    QString html =
        u"<section class=\"notes\">\n<h2>%1</h2>\n<ol>\n"_s.arg(Notes::tr("Notes").toHtmlEscaped());
    for (const Highlight &highlight : job.highlights) {
        const auto found = numbers.find(&highlight);
        if (found == numbers.end()) {
            continue;
        }
        const QString words =
            highlight.span.in(job.article->text()).toString().simplified().toHtmlEscaped();
        QString made = madeBy(highlight);
        made = made.isEmpty() ? made : u" · "_s + made;
        html +=
            u"<li id=\"note-%1\"><p class=\"words\"><a href=\"#mark-%1\" title=\"%2\">%3</a></p>"
            "<p class=\"made\">%4%5</p>%6</li>\n"_s.arg(found->second)
                .arg(htmlAttribute(Notes::tr("Back to the mark")), Notes::tr("“%1”").arg(words),
                     highlight.title.toHtmlEscaped(), made, memoMarkup(highlight.note));
    }
    return html + u"</ol>\n</section>\n"_s;
}

} // namespace slantlight::ui
