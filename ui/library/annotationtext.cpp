// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/annotationtext.h"

#include "core/exchange/markdown.h"
#include "ui/desk/annotationcopy.h"
#include "ui/desk/desk.h"
#include "ui/words/markdownwords.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

/// A field that a spreadsheet takes for a formula is told to be text.
QString field(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front())) {
        text.prepend(u'\'');
    }
    return u'"' + text.replace(u'"', "\"\""_L1) + u'"';
}

} // namespace

QString annotationsAsMarkdown(const std::vector<AnnotationRow> &rows, const Desk &desk)
{
    const ExportContext context = copyContext(desk);
    const MarkdownWords words = markdownWords();
    QStringList parts;
    ArticleId article;
    QString address;
    for (const AnnotationRow &row : rows) {
        if (parts.isEmpty() || row.annotation.article != article) {
            article = row.annotation.article;
            address = desk.libraryEntry(article).value_or(LibraryEntry()).address;
            parts += headingToMarkdown(row.title, {row.site, row.published.toString(Qt::ISODate)},
                                       address)
                         .trimmed()
                     + u'\n';
        }
        const PlacedAnnotation placed{.annotation = row.annotation,
                                      .anchor = {.state = row.anchor, .span = {}}};
        parts += annotationToMarkdown(placed, address, context, words);
    }
    return parts.join(u'\n');
}

QString annotationsAsCsv(const std::vector<AnnotationRow> &rows)
{
    QStringList lines{
        u"code,words,memo,target,tags,coder,article,outlet,date,created,modified,id"_s};
    for (const AnnotationRow &row : rows) {
        const Annotation &annotation = row.annotation;
        lines += QStringList{field(annotation.code.text()),
                             field(annotation.selector.exact),
                             field(annotation.memo),
                             field(annotation.target),
                             field(annotation.tags.join(u"; "_s)),
                             field(row.coder),
                             field(row.title),
                             field(row.site),
                             field(row.published.toString(Qt::ISODate)),
                             field(annotation.created.toString(Qt::ISODate)),
                             field(annotation.modified.toString(Qt::ISODate)),
                             field(annotation.id.text())}
                     .join(u',');
    }
    return lines.join("\r\n"_L1) + "\r\n"_L1;
}

} // namespace slantlight::ui
