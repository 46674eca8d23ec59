// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/tagger.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>
#include <deque>
#include <limits>

using namespace Qt::StringLiterals;

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
    ByTag behindTag{}; ///< as self, behind a tag
    ByTag nextBehindTag{}; ///< as next, behind a tag and a word between
};

/// The words of one text, each looked at once.
class SeenWords
{
public:
    SeenWords(const TaggerModel &model, Casing casing)
        : m_model(model)
        , m_casing(casing)
        , m_slots(256)
    {
    }

    SeenWord &word(QStringView text)
    {
        const std::size_t hash = qHash(text, 0);
        std::size_t at = hash & (m_slots.size() - 1);
        while (m_slots[at].word != nullptr) {
            if (m_slots[at].hash == hash && m_slots[at].text == text) {
                return *m_slots[at].word;
            }
            at = (at + 1) & (m_slots.size() - 1);
        }
        m_words.push_back(seen(text));
        m_slots[at] = {.hash = hash, .text = text, .word = &m_words.back()};
        if (m_words.size() * 2 > m_slots.size()) {
            grow();
        }
        return m_words.back();
    }

private:
    struct Slot
    {
        std::size_t hash = 0;
        QStringView text;
        SeenWord *word = nullptr;
    };

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
        word.behindTag.fill(SeenWord::unknown);
        word.nextBehindTag.fill(SeenWord::unknown);
        return word;
    }

    void grow()
    {
        std::vector<Slot> slots(m_slots.size() * 2);
        for (const Slot &slot : m_slots) {
            if (slot.word == nullptr) {
                continue;
            }
            std::size_t at = slot.hash & (slots.size() - 1);
            while (slots[at].word != nullptr) {
                at = (at + 1) & (slots.size() - 1);
            }
            slots[at] = slot;
        }
        m_slots = std::move(slots);
    }

    const TaggerModel &m_model;
    Casing m_casing;
    std::vector<Slot> m_slots;
    std::deque<SeenWord> m_words; // stay where they are
};

/// Gives tags to the sentences of one text.
class TextTagging
{
public:
    explicit TextTagging(const TaggerModel &model)
        : m_sums(model)
        , m_seen{SeenWords(model, Casing::Usual), SeenWords(model, Casing::Title),
                 SeenWords(model, Casing::None)}
    {
        for (TagNumber last = 0; last <= noTag; ++last) {
            for (TagNumber secondLast = 0; secondLast <= noTag; ++secondLast) {
                m_tags.push_back(m_sums.of(tagFeatures(last, secondLast)));
            }
        }
    }

    void tag(std::span<const QStringView> sentence, std::span<Tag> tags)
    {
        SeenWords &seen = m_seen.at(static_cast<std::size_t>(casingOf(sentence)));
        m_words.assign(sentence.size() + 4, &seen.word({}));
        for (std::size_t i = 0; i < sentence.size(); ++i) {
            m_words[i + 2] = &seen.word(sentence[i]);
        }
        TagNumber last = noTag;
        TagNumber secondLast = noTag;
        for (std::size_t i = 0; i < sentence.size(); ++i) {
            const std::span<SeenWord *const, 5> around(m_words.data() + i, 5);
            const std::optional<Tag> sure = around[2]->traits.sure;
            const TagNumber tag =
                sure ? static_cast<TagNumber>(*sure) : bestTag(around, last, secondLast);
            tags[i] = static_cast<Tag>(tag);
            secondLast = last;
            last = tag;
        }
    }

private:
    /// @p around are two words before the tagged one, itself, and two behind.
    [[nodiscard]] TagNumber bestTag(std::span<SeenWord *const, 5> around, TagNumber last,
                                    TagNumber secondLast)
    {
        Scores scores = behindTag(*around[2], last);
        scores.add(nextBehindTag(*around[3], last));
        scores.add(m_tags[last * (noTag + 1) + secondLast]);
        scores.add(around[0]->secondPrevious);
        scores.add(around[1]->previous);
        scores.add(around[4]->secondNext);
        m_sums.add(scores, placeFeatures({.previous = around[1]->traits,
                                          .word = around[2]->traits,
                                          .next = around[3]->traits,
                                          .secondNext = around[4]->traits,
                                          .last = last,
                                          .secondLast = secondLast}));
        return scores.best();
    }

    const Scores &behindTag(SeenWord &word, TagNumber last)
    {
        std::uint32_t &place = word.behindTag[last];
        if (place == SeenWord::unknown) {
            place = static_cast<std::uint32_t>(m_behindTags.size());
            m_behindTags.push_back(word.self);
            m_sums.add(m_behindTags.back(), wordBehindTagFeatures(word.traits, last));
        }
        return m_behindTags[place];
    }

    const Scores &nextBehindTag(SeenWord &next, TagNumber last)
    {
        std::uint32_t &place = next.nextBehindTag[last];
        if (place == SeenWord::unknown) {
            place = static_cast<std::uint32_t>(m_behindTags.size());
            m_behindTags.push_back(next.next);
            m_sums.add(m_behindTags.back(), nextBehindTagFeature(next.traits, last));
        }
        return m_behindTags[place];
    }

    Sums m_sums;
    std::array<SeenWords, 3> m_seen; ///< by Casing
    std::vector<Scores> m_tags; ///< what two tags say, by their numbers
    std::vector<Scores> m_behindTags; ///< what words say behind a tag
    std::vector<SeenWord *> m_words;
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
    return Tagger(std::move(*tables),
                  QCryptographicHash::hash(model, QCryptographicHash::Blake2b_256));
}

Result<Tagger> Tagger::shipped()
{
    QFile file(u":/slantlight/models/tagger.model"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(Error{ErrorCode::FileUnreadable, file.fileName()});
    }
    return parse(file.readAll());
}

std::vector<Tag> Tagger::tags(std::span<const QStringView> words,
                              std::span<const std::size_t> sentenceEnds) const
{
    Q_ASSERT(sentenceEnds.empty() ? words.empty() : sentenceEnds.back() == words.size());
    std::vector<Tag> tags(words.size(), Tag::X);
    TextTagging tagging(m_model);
    std::size_t begin = 0;
    for (const std::size_t end : sentenceEnds) {
        tagging.tag(words.subspan(begin, end - begin), std::span(tags).subspan(begin, end - begin));
        begin = end;
    }
    return tags;
}

} // namespace slantlight
