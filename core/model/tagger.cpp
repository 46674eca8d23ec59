// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/tagger.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>
#include <deque>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// What speaks for each tag. The lanes behind the last tag make sums run in whole registers.
struct Scores
{
    static constexpr std::size_t lanes = 24;

    alignas(16) std::array<std::int16_t, lanes> of{};

    void add(const TaggerModel::Weights &weights)
    {
        for (std::size_t tag = 0; tag < tagCount; ++tag) {
            of[tag] = static_cast<std::int16_t>(of[tag] + weights[tag]);
        }
    }
    void add(const Scores &other)
    {
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            of[lane] = static_cast<std::int16_t>(of[lane] + other.of[lane]);
        }
    }
    [[nodiscard]] std::uint32_t best() const
    {
        const auto end = of.begin() + tagCount;
        return static_cast<std::uint32_t>(std::max_element(of.begin(), end) - of.begin());
    }
};

/// A word with everything that it says wherever it stands, summed up once.
struct SeenWord
{
    WordFeatures features;
    Scores self;
    Scores previous;
    Scores next;
    Scores secondPrevious;
    Scores secondNext;
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

    const SeenWord &word(QStringView text)
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
        const SeenWord *word = nullptr;
    };

    [[nodiscard]] Scores sum(const std::vector<FeatureKey> &keys) const
    {
        Scores scores;
        for (const FeatureKey key : keys) {
            const std::size_t place = m_model.features.find(key);
            if (place != KeyIndex::nowhere) {
                scores.add(m_model.weights[place]);
            }
        }
        return scores;
    }

    [[nodiscard]] SeenWord seen(QStringView text) const
    {
        SeenWord word{.features = wordFeatures(text, m_casing, m_model.words)};
        word.self = sum(word.features.self);
        word.previous = sum(word.features.previous);
        word.next = sum(word.features.next);
        word.secondPrevious = sum(word.features.secondPrevious);
        word.secondNext = sum(word.features.secondNext);
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
        : m_model(model)
        , m_seen{SeenWords(model, Casing::Usual), SeenWords(model, Casing::Title),
                 SeenWords(model, Casing::None)}
    {
    }

    void tag(std::span<const QStringView> sentence, std::span<Tag> tags)
    {
        SeenWords &seen = m_seen.at(static_cast<std::size_t>(casingOf(sentence)));
        const SeenWord &beyond = seen.word({});
        m_words.assign(sentence.size() + 4, &beyond);
        for (std::size_t i = 0; i < sentence.size(); ++i) {
            m_words[i + 2] = &seen.word(sentence[i]);
        }
        std::uint32_t last = TaggingPlace::noTag;
        std::uint32_t secondLast = TaggingPlace::noTag;
        for (std::size_t i = 0; i < sentence.size(); ++i) {
            const SeenWord *const *const at = m_words.data() + i + 2;
            const std::optional<Tag> sure = (*at)->features.sure;
            const std::uint32_t tag =
                sure ? static_cast<std::uint32_t>(*sure) : bestTag(at, last, secondLast, i == 0);
            tags[i] = static_cast<Tag>(tag);
            secondLast = last;
            last = tag;
        }
    }

private:
    /// @p at points to the word amid at least two before and two behind it.
    [[nodiscard]] std::uint32_t bestTag(const SeenWord *const *at, std::uint32_t last,
                                        std::uint32_t secondLast, bool isFirst) const
    {
        const auto features = placeFeatures({.previous = at[-1]->features,
                                             .word = at[0]->features,
                                             .next = at[1]->features,
                                             .secondNext = at[2]->features,
                                             .lastTag = last,
                                             .secondLastTag = secondLast,
                                             .isFirst = isFirst});
        Scores scores = at[0]->self;
        scores.add(at[-2]->secondPrevious);
        scores.add(at[-1]->previous);
        scores.add(at[1]->next);
        scores.add(at[2]->secondNext);
        for (const FeatureKey feature : features) {
            const std::size_t place = m_model.features.find(feature);
            if (place != KeyIndex::nowhere) {
                scores.add(m_model.weights[place]);
            }
        }
        return scores.best();
    }

    const TaggerModel &m_model;
    std::array<SeenWords, 3> m_seen; ///< by Casing
    std::vector<const SeenWord *> m_words;
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
