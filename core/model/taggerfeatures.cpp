// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/taggerfeatures.h"

#include <QVarLengthArray>

#include <algorithm>

namespace slantlight {

namespace {

/// The kinds of features. Their numbers are part of the hashes in model files.
enum class Kind : std::uint32_t {
    Form = 1,
    Word,
    Suffix1,
    Suffix2,
    Suffix3,
    Suffix4,
    Prefix1,
    Prefix2,
    Prefix3,
    Prefix4,
    Shape,
    Coarse,
    Middle,
    Fine,
    CoarseAndShape,
    MiddleAndShape,
    CoarseAndSuffix,
    DigitsOfLength,
    // What a neighbour is; each is followed by three more for the other places.
    NeighbourWord = 32,
    NeighbourSuffix2 = 36,
    NeighbourSuffix3 = 40,
    NeighbourShape = 44,
    NeighbourCoarse = 48,
    NeighbourMiddle = 52,
    NeighbourFine = 56,
    NeighbourKind = 60,
    // What a place in a sentence is.
    LastTag = 96,
    LastTags,
    LastTagAndWord,
    LastTagAndKind,
    LastTagAndSuffix,
    LastTagAndShape,
    FirstAndCoarse,
    LastTagAndNextWord,
    LastTagsAndKind,
    KindAndNextKinds,
    PreviousWordAndWord,
    WordAndNextWord,
};

/// Which neighbour of the tagged word a word is.
enum class Neighbour : std::uint32_t { Previous, Next, SecondPrevious, SecondNext };

std::uint64_t mixed(std::uint64_t hash)
{
    hash ^= hash >> 32U;
    hash *= 0xD6E8FEB86659FD93U;
    hash ^= hash >> 32U;
    hash *= 0xD6E8FEB86659FD93U;
    return hash ^ (hash >> 32U);
}

std::uint32_t hashOf(QStringView text)
{
    std::uint64_t hash = 0xCBF29CE484222325U;
    for (const QChar c : text) {
        hash = (hash ^ c.unicode()) * 0x100000001B3U;
    }
    return static_cast<std::uint32_t>(mixed(hash));
}

FeatureKey key(Kind kind, std::uint32_t first, std::uint32_t second = 0)
{
    const std::uint64_t both = (std::uint64_t{first} << 32U) | second;
    return static_cast<FeatureKey>(
        mixed(both + static_cast<std::uint64_t>(kind) * 0x9E3779B97F4A7C15U));
}

using Letters = QVarLengthArray<char16_t, 32>;

/// Folds what differs from publisher to publisher: curly marks become straight ones.
char16_t plainSign(char16_t c)
{
    switch (c) {
    case 0x2018:
    case 0x2019:
        return u'\'';
    case 0x201C:
    case 0x201D:
        return u'"';
    case 0x2010:
    case 0x2011:
        return u'-';
    default:
        return c;
    }
}

/// Returns @p word in lower case, with 0 for every digit.
Letters folded(QStringView word)
{
    Letters letters;
    letters.reserve(word.size());
    for (const QChar c : word) {
        const char16_t unit = c.unicode();
        if (unit < 0x80) {
            letters.append(unit >= u'A' && unit <= u'Z'   ? static_cast<char16_t>(unit + 32)
                           : unit >= u'0' && unit <= u'9' ? u'0'
                                                          : unit);
        } else {
            letters.append(c.isDigit() ? u'0' : plainSign(c.toLower().unicode()));
        }
    }
    return letters;
}

QStringView viewOf(const Letters &letters)
{
    return {letters.data(), letters.size()};
}

/// Returns the kinds of letters in @p word, one for each run of them: "Xx" for "May".
std::uint32_t shapeOf(QStringView word, Casing casing)
{
    constexpr int longest = 6;
    std::uint32_t shape = 1;
    char16_t last = 0;
    int runs = 0;
    for (const QChar c : word) {
        const char16_t kind = c.isUpper()    ? (casing == Casing::None ? u'x' : u'X')
                              : c.isLetter() ? u'x'
                              : c.isDigit()  ? u'd'
                              : c.isMark()   ? last
                                             : plainSign(c.unicode());
        if (kind != last && runs < longest) {
            shape = shape * 0x01000193U + kind;
            last = kind;
            ++runs;
        }
    }
    // In a title a capital says little; the shape is another one then.
    return shape * 4 + static_cast<std::uint32_t>(casing);
}

bool isCapitalised(QStringView word)
{
    return word.front().isUpper();
}

FeatureKeys neighbourFeatures(const WordTraits &word, std::uint32_t suffix2, Neighbour neighbour)
{
    const auto of = [neighbour](Kind kind, std::uint32_t value) {
        const auto number =
            static_cast<std::uint32_t>(kind) + static_cast<std::uint32_t>(neighbour);
        return key(static_cast<Kind>(number), value);
    };
    FeatureKeys keys{
        of(Kind::NeighbourWord, word.word),
        of(Kind::NeighbourCoarse, word.cluster.coarse),
        of(Kind::NeighbourKind, word.kind),
    };
    if (neighbour != Neighbour::SecondPrevious) {
        keys.push_back(of(Kind::NeighbourShape, word.shape));
    }
    if (neighbour == Neighbour::Previous || neighbour == Neighbour::Next) {
        keys.push_back(of(Kind::NeighbourSuffix2, suffix2));
        keys.push_back(of(Kind::NeighbourSuffix3, word.suffix));
        keys.push_back(of(Kind::NeighbourMiddle, word.cluster.middle));
        keys.push_back(of(Kind::NeighbourFine, word.cluster.fine));
    }
    return keys;
}

} // namespace

Casing casingOf(std::span<const QStringView> sentence)
{
    std::size_t words = 0;
    std::size_t upper = 0;
    std::size_t longWords = 0;
    std::size_t capitalised = 0;
    for (const QStringView word : sentence) {
        if (word.isEmpty() || !word.front().isLetter()) {
            continue;
        }
        const bool isUpper = std::ranges::none_of(word, [](QChar c) { return c.isLower(); });
        ++words;
        upper += isUpper ? 1 : 0;
        if (word.size() > 3) {
            ++longWords;
            capitalised += isCapitalised(word) ? 1 : 0;
        }
    }
    if (words > 1 && upper == words) {
        return Casing::None;
    }
    if (longWords > 2 && capitalised * 5 >= longWords * 4) {
        return Casing::Title;
    }
    const bool hasCapital = std::ranges::any_of(sentence, [](QStringView word) {
        return std::ranges::any_of(word, [](QChar c) { return c.isUpper(); });
    });
    return words > 2 && !hasCapital ? Casing::None : Casing::Usual;
}

const TaggerWords::Word *TaggerWords::find(QStringView word) const
{
    const std::size_t place = index.find(wordKey(word));
    return place == KeyIndex::nowhere ? nullptr : &words[place];
}

std::uint32_t wordKey(QStringView word)
{
    return hashOf(viewOf(folded(word)));
}

WordFeatures wordFeatures(QStringView word, Casing casing, const TaggerWords &words)
{
    const Letters letters = folded(word);
    const QStringView plain = viewOf(letters);
    const auto suffix = [plain](qsizetype length) {
        // A whole word is none of its suffixes.
        return plain.size() > length ? hashOf(plain.last(length)) : hashOf(plain) + 1;
    };
    const auto prefix = [plain](qsizetype length) {
        return hashOf(plain.first(std::min(length, plain.size())));
    };

    WordFeatures features;
    WordTraits &traits = features.traits;
    traits.word = hashOf(plain);
    traits.suffix = suffix(3);
    traits.shape = shapeOf(word, casing);
    const std::size_t place = words.index.find(traits.word);
    if (place != KeyIndex::nowhere) {
        const TaggerWords::Word &known = words.words[place];
        traits.cluster = words.clusters[known.cluster];
        traits.kind = known.tags == 0
                          ? 0
                          : known.tags | (static_cast<std::uint32_t>(known.likely) << tagCount);
        traits.sure = known.isSure ? std::optional(known.likely) : std::nullopt;
    }
    if (traits.kind == 0) {
        traits.kind = traits.shape * 0x01000193U + traits.cluster.coarse;
    }

    const std::uint32_t suffix2 = suffix(2);
    features.self = {
        key(Kind::Word, traits.word),
        key(Kind::Suffix1, suffix(1)),
        key(Kind::Suffix2, suffix2),
        key(Kind::Suffix3, traits.suffix),
        key(Kind::Suffix4, suffix(4)),
        key(Kind::Prefix1, prefix(1)),
        key(Kind::Prefix2, prefix(2)),
        key(Kind::Prefix3, prefix(3)),
        key(Kind::Prefix4, prefix(4)),
        key(Kind::Shape, traits.shape),
        key(Kind::Coarse, traits.cluster.coarse),
        key(Kind::Middle, traits.cluster.middle),
        key(Kind::Fine, traits.cluster.fine),
        key(Kind::CoarseAndShape, traits.shape, traits.cluster.coarse),
        key(Kind::MiddleAndShape, traits.shape, traits.cluster.middle),
        key(Kind::CoarseAndSuffix, suffix2, traits.cluster.coarse),
    };
    if (casing == Casing::Usual) {
        features.self.push_back(key(Kind::Form, hashOf(word)));
    }
    if (std::ranges::contains(letters, u'0')) {
        features.self.push_back(
            key(Kind::DigitsOfLength, static_cast<std::uint32_t>(plain.size())));
    }
    features.previous = neighbourFeatures(traits, suffix2, Neighbour::Previous);
    features.next = neighbourFeatures(traits, suffix2, Neighbour::Next);
    features.secondPrevious = neighbourFeatures(traits, suffix2, Neighbour::SecondPrevious);
    features.secondNext = neighbourFeatures(traits, suffix2, Neighbour::SecondNext);
    return features;
}

std::array<FeatureKey, 2> tagFeatures(TagNumber last, TagNumber secondLast)
{
    return {key(Kind::LastTag, last), key(Kind::LastTags, last, secondLast)};
}

std::array<FeatureKey, 5> wordAfterTagFeatures(const WordTraits &word, TagNumber last)
{
    const std::uint32_t first = last == noTag ? 1 : 0;
    return {
        key(Kind::LastTagAndWord, last, word.word),
        key(Kind::LastTagAndKind, last, word.kind),
        key(Kind::LastTagAndSuffix, last, word.suffix),
        key(Kind::LastTagAndShape, last, word.shape),
        key(Kind::FirstAndCoarse, first, word.cluster.coarse),
    };
}

FeatureKey nextAfterTagFeature(const WordTraits &next, TagNumber last)
{
    return key(Kind::LastTagAndNextWord, last, next.word);
}

FeatureKey wordAfterTagsFeature(const WordTraits &word, TagNumber last, TagNumber secondLast)
{
    return key(Kind::LastTagsAndKind, last * (noTag + 1) + secondLast, word.kind);
}

std::array<FeatureKey, 3> placeFeatures(const WordPlace &place)
{
    const WordTraits &word = place.word;
    return {
        key(Kind::KindAndNextKinds, word.kind, place.next.kind * 3 + place.secondNext.kind),
        key(Kind::PreviousWordAndWord, place.previous.word, word.word),
        key(Kind::WordAndNextWord, word.word, place.next.word),
    };
}

} // namespace slantlight
