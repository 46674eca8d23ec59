// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/plainer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

bool beginsSentence(QStringView before)
{
    const QStringView trimmed = before.trimmed();
    return trimmed.isEmpty() || u".!?“\"‘:"_s.contains(trimmed.back());
}

/// Gives the article at the end of @p before the form that it has before @p next.
QString withArticleFor(QStringView before, QChar next, const WordLists &lists)
{
    const QStringList plain = lists.words(u"article.plain"_s);
    const QStringList beforeVowel = lists.words(u"article.before-vowel"_s);
    const QString padded = u' ' + before.toString();
    for (const QString &article : beforeVowel + plain) {
        if (!padded.endsWith(u' ' + article + u' ', Qt::CaseInsensitive)) {
            continue;
        }
        const bool isVowel = lists.words(u"letter.vowel"_s).contains(next.toLower());
        QString fitting = (isVowel ? beforeVowel : plain).value(0);
        const qsizetype begin = before.size() - article.size() - 1;
        if (!fitting.isEmpty() && before.at(begin).isUpper()) {
            fitting.front() = fitting.front().toUpper();
        }
        return before.first(begin).toString() + fitting + u' ';
    }
    return before.toString();
}

bool isSetOff(QStringView wording, const WordLists &lists)
{
    return std::ranges::any_of(lists.words(u"wording.set-off"_s), [wording](const QString &word) {
        return wording.startsWith(QString(word + u' '));
    });
}

} // namespace

QString withPlainerWording(QStringView text, TextSpan marked, QStringView wording,
                           const WordLists &lists)
{
    QString before = text.first(marked.begin().value()).toString();
    const QStringView after = text.sliced(marked.end().value());
    QString put = wording.toString();
    const bool isFirst = beginsSentence(before);
    if (isSetOff(put, lists)) {
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
        before = withArticleFor(before, put.front(), lists);
        const QStringView old = marked.in(text);
        if (isFirst && !old.isEmpty() && old.front().isUpper()) {
            put.front() = put.front().toUpper();
        }
    }
    return before + put + after;
}

} // namespace slantlight
