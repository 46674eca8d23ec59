// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/speakernames.h"

#include <QStringList>

#include <algorithm>
#include <map>

namespace slantlight {

namespace {

bool isInWord(QStringView text, qsizetype place)
{
    return place >= 0 && place < text.size() && text.at(place).isLetterOrNumber();
}

/// Whether @p word stands somewhere in @p text as a whole word, @p before and @p after not beside
/// it.
bool standsAlone(const QString &word, QStringView text, const QString &before, const QString &after)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        if (isInWord(text, at - 1) || isInWord(text, end)) {
            continue;
        }
        const bool follows = !before.isEmpty() && text.first(at).trimmed().endsWith(before);
        const bool leads = !after.isEmpty() && text.sliced(end).trimmed().startsWith(after);
        if (!follows && !leads) {
            return true;
        }
    }
    return false;
}

QString partOfName(const QString &name, QStringView text)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2) {
        return name;
    }
    if (standsAlone(words.last(), text, words.at(words.size() - 2), {})) {
        return words.last();
    }
    return standsAlone(words.first(), text, {}, words.at(1)) ? words.first() : name;
}

bool opensSentence(TextOffset place, QStringView text)
{
    const QStringView before = text.first(place.value()).trimmed();
    const bool opensLine = text.first(place.value()).endsWith(u'\n');
    return before.isEmpty() || opensLine || before.back().category() == QChar::Punctuation_Other;
}

/// Returns the name of @p speaker with a small first letter where only its place in a sentence made
/// it a capital: where the text has its first word in small letters too.
QString insideSentence(const Speaker &speaker, QStringView text)
{
    const QString name = speaker.name.simplified();
    QString first = name.section(u' ', 0, 0);
    if (first.isEmpty() || !first.front().isUpper()
        || !opensSentence(speaker.firstMention.begin(), text)) {
        return name;
    }
    const qsizetype length = first.size();
    first.front() = first.front().toLower();
    return standsAlone(first, text, {}, {}) ? first + name.sliced(length) : name;
}

QString briefName(const Speaker &speaker, QStringView text)
{
    return speaker.kind == SpeakerKind::Person && speaker.isNamed
               ? partOfName(speaker.name.simplified(), text)
               : insideSentence(speaker, text);
}

} // namespace

std::vector<QString> briefNames(const std::vector<Speaker> &speakers, QStringView text)
{
    std::vector<QString> names;
    std::map<QString, int> uses;
    for (const Speaker &speaker : speakers) {
        names.push_back(briefName(speaker, text));
        ++uses[names.back()];
        if (names.back() != speaker.name) {
            ++uses[speaker.name];
        }
    }
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (uses.at(names[i]) > 1) {
            names[i] = speakers[i].name.simplified();
        }
    }
    return names;
}

} // namespace slantlight
