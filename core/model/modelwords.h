// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/keyindex.h"
#include "core/model/taggerfeatures.h"
#include "core/text/foldedtext.h"
#include "core/text/tag.h"
#include "core/text/tokens.h"

#include <QString>
#include <QStringView>
#include <QVarLengthArray>

#include <cstdint>
#include <span>
#include <vector>

namespace slantlight {

/// What the word model takes a token for.
///
/// Names, and the words by which sides are named (parties, nations, faiths, left and right), are
/// one class each before anything is learned or looked up: else the model would learn whom
/// annotators dislike, and swapped sides would get different marks.
enum class WordClass : std::uint8_t { Plain, Name, Side, Number, Sign };

/// A token as the word model sees it.
struct ModelWord
{
    std::uint32_t key = 0; ///< wordKey() of the word, or of the name of its class
    WordClass kind = WordClass::Sign;
};

/// Returns the word that stands for all of @p kind, which is the same for names and sides, and
/// those for the ends of a sentence.
[[nodiscard]] QStringView nameOf(WordClass kind);
inline constexpr QStringView sentenceStart = u"<start>";
inline constexpr QStringView sentenceEnd = u"<end>";

/// Returns what each token of @p sentence is to the model, signs included; @p tags are those of all
/// of @p tokens, and @p sides the wordKey()s of words that name sides.
[[nodiscard]] std::vector<ModelWord> modelWords(const Tokens &tokens, std::span<const Tag> tags,
                                                TokenRange sentence, const KeyIndex &sides);

/// Returns the tag that counts of a word: names and sides all have the same.
[[nodiscard]] constexpr Tag countedTag(WordClass kind, Tag tag)
{
    return kind == WordClass::Name || kind == WordClass::Side ? Tag::Propn : tag;
}

/// Calls @p take with the wordKey() of each prefix and suffix that counts in @p folded.
template <typename Take>
void forEachAffix(QStringView folded, Take take)
{
    constexpr qsizetype shortestWord = 4;
    constexpr qsizetype longestAffix = 4;
    if (folded.size() < shortestWord || !folded.front().isLetter()) {
        return;
    }
    QVarLengthArray<char16_t, longestAffix + 1> affix;
    const auto key = [&] {
        return wordKey(QStringView(affix.data(), affix.size()));
    };
    for (qsizetype length = 2; length <= longestAffix; ++length) {
        affix.assign(1, u'-');
        for (const QChar c : folded.last(length)) {
            affix.push_back(c.unicode());
        }
        take(key());
    }
    for (qsizetype length = 3; length <= longestAffix; ++length) {
        affix.clear();
        for (const QChar c : folded.first(length)) {
            affix.push_back(c.unicode());
        }
        affix.push_back(u'-');
        take(key());
    }
}

} // namespace slantlight
