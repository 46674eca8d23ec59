// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/tagger.h"

#include "core/model/modelfile.h"

#include <algorithm>
#include <deque>
#include <limits>

namespace slantlight {

namespace {

/// What speaks for each tag.
struct Scores
{
    static constexpr std::size_t lanes = TaggerModel::lanes;

    alignas(16) std::array<std::int16_t, lanes> of{};

    void add(const TaggerModel::Weights &weights)
    {
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            of[lane] = static_cast<std::int16_t>(of[lane] + weights[lane]);
        }
    }
    void add(const Scores &other)
    {
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            of[lane] = static_cast<std::int16_t>(of[lane] + other.of[lane]);
        }
    }
    [[nodiscard]] TagNumber best() const
    {
        // A score and its tag in one number: the highest is found without a branch.
        std::int32_t highest = std::numeric_limits<std::int32_t>::min();
        for (std::size_t tag = 0; tag < tagCount; ++tag) {
            highest = std::max(highest, of[tag] * 32 + static_cast<std::int32_t>(31 - tag));
        }
        return 31 - (static_cast<TagNumber>(highest) & 31U);
    }
};

/// Adds the weights of features, where the model has them.
class Sums
{
public:
    explicit Sums(const TaggerModel &model)
        : m_model(model)
    {
    }

    void add(Scores &scores, FeatureKey feature) const
    {
        const std::size_t place = m_model.features.find(feature);
        if (place != KeyIndex::nowhere) {
            scores.add(m_model.weights[place]);
        }
    }
    void add(Scores &scores, std::span<const FeatureKey> features) const
    {
        for (const FeatureKey feature : features) {
            add(scores, feature);
        }
    }
    [[nodiscard]] Scores of(std::span<const FeatureKey> features) const
    {
        Scores scores;
        add(scores, features);
        return scores;
    }

private:
    const TaggerModel &m_model;
};

/// A word with what it says wherever it stands, summed up once.
struct SeenWord
{
    static constexpr std::uint32_t unknown = ~0U;
    using ByTag = std::array<std::uint32_t, noTag + 1>; ///< places of scores, or unknown

    WordTraits traits;
    Scores self;
    Scores previous;
    Scores next;
    Scores secondPrevious;
    Scores secondNext;
    ByTag afterTag{}; ///< as self, after a tag
};

/// The words of one text, each looked at once.
class SeenWords
{
public:
    SeenWords(const TaggerModel &model, Casing casing, const Tokens &tokens)
        : m_model(model)
        , m_casing(casing)
        , m_tokens(tokens)
    {
    }

    SeenWord &word(std::size_t token)
    {
        m_bySpelling.resize(m_tokens.spellingCount()); // once: most texts need one casing only
        SeenWord *&word = m_bySpelling[m_tokens.spellingOf(token)];
        if (word == nullptr) {
            word = &m_words.emplace_back(seen(m_tokens.textOf(token)));
        }
        return *word;
    }

    /// The word that stands beyond both ends of a sentence.
    SeenWord &edge()
    {
        if (m_edge == nullptr) {
            m_edge = &m_words.emplace_back(seen({}));
        }
        return *m_edge;
    }

private:
    [[nodiscard]] SeenWord seen(QStringView text) const
    {
        const WordFeatures features = wordFeatures(text, m_casing, m_model.words);
        const Sums sums(m_model);
        SeenWord word{.traits = features.traits,
                      .self = sums.of(features.self),
                      .previous = sums.of(features.previous),
                      .next = sums.of(features.next),
                      .secondPrevious = sums.of(features.secondPrevious),
                      .secondNext = sums.of(features.secondNext)};
        word.afterTag.fill(SeenWord::unknown);
        return word;
    }

    const TaggerModel &m_model;
    Casing m_casing;
    const Tokens &m_tokens;
    std::deque<SeenWord> m_words; // stay where they are
    std::vector<SeenWord *> m_bySpelling;
    SeenWord *m_edge = nullptr;
};

/// Gives tags to the sentences of one text.
class TextTagging
{
public:
    TextTagging(const TaggerModel &model, const Tokens &tokens)
        : m_tokens(tokens)
        , m_sums(model)
        , m_seen{SeenWords(model, Casing::Usual, tokens), SeenWords(model, Casing::Title, tokens),
                 SeenWords(model, Casing::None, tokens)}
    {
        for (TagNumber last = 0; last <= noTag; ++last) {
            for (TagNumber secondLast = 0; secondLast <= noTag; ++secondLast) {
                m_tags.push_back(m_sums.of(tagFeatures(last, secondLast)));
            }
        }
    }

    void tag(TokenRange sentence, std::span<Tag> tags)
    {
        m_texts.clear();
        for (std::size_t token = sentence.begin; token < sentence.end; ++token) {
            m_texts.push_back(m_tokens.textOf(token));
        }
        SeenWords &seen = m_seen.at(static_cast<std::size_t>(casingOf(m_texts)));
        m_words.assign(m_texts.size() + 4, &seen.edge());
        for (std::size_t i = 0; i < m_texts.size(); ++i) {
            m_words[i + 2] = &seen.word(sentence.begin + i);
        }
        // What no tag changes is looked up first, all of it, so that no look-up waits for another.
        m_beside.resize(m_texts.size());
        for (std::size_t i = 0; i < m_texts.size(); ++i) {
            const std::span<SeenWord *const, 5> around(m_words.data() + i, 5);
            if (!around[2]->traits.sure) {
                m_beside[i] = beside(around);
            }
        }
        TagNumber last = noTag;
        TagNumber secondLast = noTag;
        for (std::size_t i = 0; i < m_texts.size(); ++i) {
            const std::span<SeenWord *const, 5> around(m_words.data() + i, 5);
            const std::optional<Tag> sure = around[2]->traits.sure;
            const TagNumber tag =
                sure ? static_cast<TagNumber>(*sure)
                     : bestTag(*around[2], *around[3], m_beside[i], last, secondLast);
            tags[i] = static_cast<Tag>(tag);
            secondLast = last;
            last = tag;
        }
    }

private:
    /// @p around are two words before the tagged one, itself, and two after.
    [[nodiscard]] Scores beside(std::span<SeenWord *const, 5> around) const
    {
        Scores scores = around[0]->secondPrevious;
        scores.add(around[1]->previous);
        scores.add(around[3]->next);
        scores.add(around[4]->secondNext);
        m_sums.add(scores, placeFeatures({.previous = around[1]->traits,
                                          .word = around[2]->traits,
                                          .next = around[3]->traits,
                                          .secondNext = around[4]->traits}));
        return scores;
    }

    /// @p scores are those that are there whatever the tags before.
    [[nodiscard]] TagNumber bestTag(SeenWord &word, const SeenWord &next, Scores scores,
                                    TagNumber last, TagNumber secondLast)
    {
        scores.add(afterTag(word, last));
        m_sums.add(scores, nextAfterTagFeature(next.traits, last));
        scores.add(m_tags[last * (noTag + 1) + secondLast]);
        m_sums.add(scores, wordAfterTagsFeature(word.traits, last, secondLast));
        return scores.best();
    }

    const Scores &afterTag(SeenWord &word, TagNumber last)
    {
        std::uint32_t &place = word.afterTag[last];
        if (place == SeenWord::unknown) {
            place = static_cast<std::uint32_t>(m_afterTags.size());
            m_afterTags.push_back(word.self);
            m_sums.add(m_afterTags.back(), wordAfterTagFeatures(word.traits, last));
        }
        return m_afterTags[place];
    }

    const Tokens &m_tokens;
    std::vector<QStringView> m_texts; ///< of the sentence at hand
    Sums m_sums;
    std::array<SeenWords, 3> m_seen; ///< by Casing
    std::vector<Scores> m_tags; ///< what two tags say, by their numbers
    std::vector<Scores> m_afterTags; ///< what words say after a tag
    std::vector<SeenWord *> m_words;
    std::vector<Scores> m_beside; ///< of the sentence at hand; those of sure words are old
};

} // namespace

Tagger::Tagger(TaggerModel model, QByteArray digest)
    : m_model(std::move(model))
    , m_digest(std::move(digest))
{
}

Result<Tagger> Tagger::parse(const QByteArray &model)
{
    auto tables = TaggerModel::parse(model);
    if (!tables) {
        return std::unexpected(tables.error());
    }
    return Tagger(std::move(*tables), ModelFile::checksumOf(model));
}

std::vector<Tag> Tagger::tags(const Tokens &tokens) const
{
    std::vector<Tag> tags(tokens.size(), Tag::X);
    TextTagging tagging(m_model, tokens);
    for (const TokenRange sentence : tokens.sentences()) {
        tagging.tag(sentence,
                    std::span(tags).subspan(sentence.begin, sentence.end - sentence.begin));
    }
    return tags;
}

} // namespace slantlight
