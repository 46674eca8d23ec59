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

std::vector<QString> wordsOf(QStringView query)
{
    std::vector<QString> words;
    eachWord(query, [&](Word word) {
        words.push_back(folded(query.sliced(word.begin, word.end - word.begin)));
    });
    return words;
}

std::vector<Word> placesOf(const std::vector<QString> &wanted, QStringView text)
{
    std::vector<Word> places;
    if (wanted.empty()) {
        return places;
    }
    eachWord(text, [&](Word word) {
        const QString found = folded(text.sliced(word.begin, word.end - word.begin));
        if (found.startsWith(wanted.back()) || std::ranges::contains(wanted, found)) {
            places.push_back(word);
        }
    });
    return places;
}

} // namespace

Passage passageOf(QStringView text, QStringView query, QStringView title)
{
    text = text.first(std::min(text.size(), mostCharacters));
    const std::vector<Word> places = placesOf(wordsOf(query), text);
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
