// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/plainer.h"

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

bool isVowel(QChar c)
{
    return u"aeiou"_s.contains(c.toLower());
}

bool beginsSentence(QStringView before)
{
    const QStringView trimmed = before.trimmed();
    return trimmed.isEmpty() || u".!?“\"‘:"_s.contains(trimmed.back());
}

/// Gives the "a" or "an" at the end of @p before the form that it has before @p next.
QString withArticleFor(QStringView before, QChar next)
{
    for (const QStringView article : {u" an ", u" a "}) {
        const QString padded = u' ' + before.toString();
        if (padded.endsWith(article, Qt::CaseInsensitive)) {
            const qsizetype letter = before.size() - article.size() + 1;
            return before.first(letter + 1).toString() + (isVowel(next) ? u"n "_s : u" "_s);
        }
    }
    return before.toString();
}

} // namespace

QString withPlainerWording(QStringView text, TextSpan marked, QStringView wording)
{
    QString before = text.first(marked.begin().value()).toString();
    const QStringView after = text.sliced(marked.end().value());
    QString put = wording.toString();
    const bool isFirst = beginsSentence(before);
    if (put.startsWith(u"according to "_s)) {
        const bool isClosed = !after.isEmpty() && u".,;:!?"_s.contains(after.front());
        put += isClosed ? QString() : u","_s;
        if (!isFirst) {
            put.prepend(before.trimmed().endsWith(u',') ? u" "_s : u", "_s);
            while (before.endsWith(u' ')) {
                before.chop(1);
            }
        }
    }
    if (!put.isEmpty() && put.front().isLetter()) {
        before = withArticleFor(before, put.front());
        const QStringView old = marked.in(text);
        if (isFirst && !old.isEmpty() && old.front().isUpper()) {
            put.front() = put.front().toUpper();
        }
    }
    return before + put + after;
}

} // namespace slantlight
