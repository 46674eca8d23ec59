// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/language.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight {

QString languageOf(QStringView text)
{
    // Left out are words that are as common elsewhere: "in", "an", "on", "was", "a", "die", "me".
    static const QSet<QStringView> common{
        u"the",  u"of",    u"and",  u"to",   u"that",  u"is",   u"for", u"it",    u"with",
        u"as",   u"his",   u"be",   u"at",   u"by",    u"had",  u"not", u"are",   u"but",
        u"from", u"or",    u"have", u"they", u"which", u"she",  u"who", u"their", u"has",
        u"been", u"would", u"this", u"were", u"said",  u"will", u"her", u"he"};
    constexpr int enoughWords = 400;
    const QString lower = text.first(std::min<qsizetype>(text.size(), 4000)).toString().toLower();
    int words = 0;
    int hits = 0;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= lower.size() && words < enoughWords; ++i) {
        if (i < lower.size() && lower.at(i).isLetter()) {
            continue;
        }
        if (i > begin) {
            ++words;
            hits += common.contains(QStringView(lower).sliced(begin, i - begin)) ? 1 : 0;
        }
        begin = i + 1;
    }
    return hits >= 2 && hits * 100 >= words * 14 ? u"en"_s : QString();
}

} // namespace slantlight
