// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workshop/markcontext.h"

#include <QStringView>

#include <algorithm>

namespace slantlight::ui {

namespace {

constexpr qsizetype mostBefore = 48; ///< characters
constexpr qsizetype mostAfter = 72;

/// White space at either end stays one space: the words go on there.
QString onOneLine(QStringView part)
{
    QString line = part.toString().simplified();
    if (!part.isEmpty() && part.front().isSpace()) {
        line.prepend(u' ');
    }
    if (part.size() > 1 && part.back().isSpace() && !line.trimmed().isEmpty()) {
        line.append(u' ');
    }
    return line;
}

} // namespace

MarkContext contextOf(const QString &text, TextSpan span)
{
    const qsizetype begin = span.begin().value();
    const qsizetype end = span.end().value();
    const qsizetype paragraph = begin == 0 ? 0 : text.lastIndexOf(u'\n', begin - 1) + 1;
    const qsizetype newline = text.indexOf(u'\n', end);
    const qsizetype paragraphEnd = newline < 0 ? text.size() : newline;
    qsizetype from = std::max(paragraph, begin - mostBefore);
    while (from > paragraph && from < begin && !text.at(from - 1).isSpace()) {
        ++from;
    }
    qsizetype to = std::min(paragraphEnd, end + mostAfter);
    while (to < paragraphEnd && to > end && !text.at(to).isSpace()) {
        --to;
    }
    const QStringView view(text);
    QString before = onOneLine(view.sliced(from, begin - from));
    if (from > paragraph) {
        before.prepend(u'…');
    }
    const QString words = view.sliced(begin, end - begin).toString().simplified();
    QString after = onOneLine(view.sliced(end, to - end));
    if (to < paragraphEnd) {
        after.append(u'…');
    }
    return {.text = before + words + after, .begin = before.size(), .length = words.size()};
}

} // namespace slantlight::ui
