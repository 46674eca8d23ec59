// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/passage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr qsizetype mostCharacters = 1'000'000;
constexpr qsizetype before = 30; ///< characters of a passage before its first word
constexpr qsizetype after = 110; ///< and after it

struct Word
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// The runs of letters and digits in @p text, as SQLite's tokenizer sees them.
template <typename Visit>
void eachWord(QStringView text, const Visit &visit)
{
    qsizetype begin = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool inside =
            i < text.size()
            && (text[i].isLetterOrNumber() || text[i].isMark() || text[i].isSurrogate());
        if (inside && begin < 0) {
            begin = i;
        } else if (!inside && begin >= 0) {
            visit(Word{.begin = begin, .end = i});
            begin = -1;
        }
    }
}

QString folded(QStringView word)
{
    if (std::ranges::all_of(word, [](QChar c) { return c.unicode() < 0x80; })) {
        return word.toString().toLower();
    }
    QString plain = word.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    plain.removeIf([](QChar c) { return c.isMark(); });
    return plain;
}

/// The places of one phrase among @p found, of which @p folded are the words.
void addPlaces(const SoughtWords &phrase, const std::vector<Word> &found,
               const std::vector<QString> &folded, std::vector<Word> &places)
{
    const auto length = static_cast<std::size_t>(phrase.words.size());
    for (std::size_t first = 0; first + length <= found.size(); ++first) {
        bool isHere = true;
        for (std::size_t i = 0; i < length && isHere; ++i) {
            const QString &wanted = phrase.words.at(static_cast<qsizetype>(i));
            const bool mayGoOn = phrase.isUnfinished && i + 1 == length;
            isHere = mayGoOn ? folded[first + i].startsWith(wanted) : folded[first + i] == wanted;
        }
        if (isHere) {
            places.push_back({.begin = found[first].begin, .end = found[first + length - 1].end});
        }
    }
}

std::vector<Word> placesOf(std::span<const SoughtWords> sought, QStringView text)
{
    std::vector<Word> places;
    if (sought.empty()) {
        return places;
    }
    std::vector<Word> words;
    std::vector<QString> foldedOnes;
    eachWord(text, [&](Word word) {
        words.push_back(word);
        foldedOnes.push_back(folded(text.sliced(word.begin, word.end - word.begin)));
    });
    for (const SoughtWords &phrase : sought) {
        addPlaces(phrase, words, foldedOnes, places);
    }
    std::ranges::sort(places, {}, [](Word place) { return std::pair(place.begin, -place.end); });
    // What lies inside another is not another.
    qsizetype end = -1;
    std::erase_if(places, [&end](Word place) {
        const bool isInside = place.begin < end;
        end = std::max(end, place.end);
        return isInside;
    });
    return places;
}

} // namespace

QStringList foldedWords(QStringView text)
{
    QStringList words;
    eachWord(text, [&](Word word) {
        const QStringView found = text.sliced(word.begin, word.end - word.begin);
        const QList<uint> characters = found.toUcs4();
        if (std::ranges::any_of(characters,
                                [](uint c) { return QChar::isLetterOrNumber(char32_t{c}); })) {
            words += folded(found);
        }
    });
    return words;
}

Passage passageOf(QStringView text, std::span<const SoughtWords> sought, QStringView title)
{
    text = text.first(std::min(text.size(), mostCharacters));
    const std::vector<Word> places = placesOf(sought, text);
    Passage passage{.text = {}, .terms = {}, .count = static_cast<int>(places.size())};
    const auto lineOf = [text](Word place) {
        const qsizetype begin = text.first(place.begin).lastIndexOf(u'\n') + 1;
        const qsizetype end = text.indexOf(u'\n', place.end);
        return Word{.begin = begin, .end = end < 0 ? text.size() : end};
    };
    const auto shown = std::ranges::find_if(places, [&](Word place) {
        const Word line = lineOf(place);
        return text.sliced(line.begin, line.end - line.begin).trimmed() != title.trimmed();
    });
    if (shown == places.end()) {
        return passage;
    }

    // A passage stays in its paragraph, and is cut between words.
    const Word first = *shown;
    const auto [paragraph, paragraphEnd] = lineOf(first);
    qsizetype begin = std::max(paragraph, first.begin - before);
    while (begin > paragraph && begin < first.begin && !text[begin - 1].isSpace()) {
        ++begin;
    }
    qsizetype end = std::min(paragraphEnd, first.end + after);
    while (end < paragraphEnd && end > first.end && !text[end].isSpace()) {
        --end;
    }

    qsizetype shift = -begin;
    if (begin > paragraph) {
        passage.text = u"… "_s;
        shift += passage.text.size();
    }
    passage.text += text.sliced(begin, end - begin);
    for (QChar &c : passage.text) {
        if (c.isSpace()) {
            c = u' ';
        }
    }
    for (const Word &place : places) {
        if (place.begin >= begin && place.end <= end) {
            passage.terms.emplace_back(place.begin + shift, place.end + shift);
        }
    }
    if (end < paragraphEnd) {
        passage.text += u" …"_s;
    }
    return passage;
}

} // namespace slantlight
