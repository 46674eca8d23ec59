// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/textsearch.h"

#include <QStringMatcher>

namespace slantlight::ui {

namespace {

// One unit for one unit, so that places in the folded text are places in the text.
QString folded(QString text)
{
    for (QChar &letter : text) {
        switch (letter.unicode()) {
        case u'\u2018':
        case u'\u2019':
        case u'\u201A':
        case u'\u201B':
        case u'\u2032':
            letter = u'\'';
            break;
        case u'\u201C':
        case u'\u201D':
        case u'\u201E':
        case u'\u201F':
        case u'\u00AB':
        case u'\u00BB':
        case u'\u2033':
            letter = u'"';
            break;
        case u'\u2010':
        case u'\u2011':
            letter = u'-';
            break;
        case u'\u00A0':
        case u'\u2009':
        case u'\u202F':
        case u'\n':
            letter = u' ';
            break;
        default:
            letter = letter.toCaseFolded();
            break;
        }
    }
    return text;
}

} // namespace

std::vector<TextSpan> findAll(const QString &text, const QString &words)
{
    std::vector<TextSpan> found;
    if (words.isEmpty()) {
        return found;
    }
    const QString hay = folded(text);
    const QStringMatcher needle(folded(words));
    qsizetype place = needle.indexIn(hay);
    while (place >= 0) {
        const TextOffset begin(place);
        found.emplace_back(begin, begin + words.size());
        place = needle.indexIn(hay, place + words.size());
    }
    return found;
}

} // namespace slantlight::ui
