// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/wordquery.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// Whether the index keeps anything of @p word; a word of mere signs would match no article.
bool isIndexed(QStringView word)
{
    const QList<uint> characters = word.toUcs4();
    return std::ranges::any_of(characters,
                               [](uint c) { return QChar::isLetterOrNumber(char32_t{c}); });
}

} // namespace

QString wordQuery(QStringView words)
{
    // By way of UTF-8, because SQLite takes half a surrogate pair together with what follows it.
    QString valid = QString::fromUtf8(words.toUtf8());
    const QString simplified = valid.remove(QChar(0)).simplified();
    QStringList phrases;
    for (const QStringView word : QStringView(simplified).tokenize(u' ')) {
        if (isIndexed(word)) {
            phrases += u'"' + word.toString().replace(u'"', "\"\""_L1) + u'"';
        }
    }
    return phrases.isEmpty() ? QString() : phrases.join(u' ') + u'*';
}

} // namespace slantlight
