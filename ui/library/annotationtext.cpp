// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/annotationtext.h"

#include "ui/words/codename.h"

#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

/// Signs that Markdown would take for its own.
QString plain(const QString &text)
{
    QString escaped;
    for (const QChar c : text.simplified()) {
        if (u"\\*_[]<>`#"_s.contains(c)) {
            escaped += u'\\';
        }
        escaped += c;
    }
    return escaped;
}

/// A field that a spreadsheet takes for a formula is told to be text.
QString field(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front())) {
        text.prepend(u'\'');
    }
    return u'"' + text.replace(u'"', "\"\""_L1) + u'"';
}

} // namespace

QString annotationsAsMarkdown(const std::vector<AnnotationRow> &rows, const Codebook &codebook)
{
    QString text;
    for (const AnnotationRow &row : rows) {
        const Annotation &annotation = row.annotation;
        text += u"- **%1** “%2”\n"_s.arg(plain(codeName(annotation.code, codebook)),
                                         plain(annotation.selector.exact));
        QStringList facts{u'*' + plain(row.title) + u'*'};
        if (!row.site.isEmpty()) {
            facts += plain(row.site);
        }
        if (row.published.isValid()) {
            facts += row.published.toString(Qt::ISODate);
        }
        text += u"  "_s + facts.join(u", "_s) + u'\n';
        if (!annotation.target.isEmpty()) {
            text += u"  → "_s + plain(annotation.target) + u'\n';
        }
        if (!annotation.tags.isEmpty()) {
            text += u"  "_s + plain(annotation.tags.join(u" · "_s)) + u'\n';
        }
        for (const QString &line : annotation.memo.split(u'\n', Qt::SkipEmptyParts)) {
            text += u"  > "_s + line + u'\n';
        }
    }
    return text;
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
