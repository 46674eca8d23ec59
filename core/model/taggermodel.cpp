// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/taggermodel.h"

#include "core/model/modelfile.h"

#include <QtEndian>

#include <bit>
#include <concepts>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr QByteArrayView magic = "slantlight tagger 2\n";
constexpr std::uint32_t allTags = (1U << tagCount) - 1;
constexpr unsigned likelyBit = tagCount; // five bits after those of the tags
constexpr unsigned sureBit = likelyBit + 5;
constexpr int maskBytes = 3;

/// Takes numbers from the front of some bytes. After their end, all are 0 and isBroken() is true.
class NumberReader
{
public:
    explicit NumberReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    template <std::integral Number>
    Number next()
    {
        if (m_bytes.size() < qsizetype(sizeof(Number))) {
            m_isBroken = true;
            return 0;
        }
        const auto number = qFromLittleEndian<Number>(m_bytes.data());
        m_bytes = m_bytes.sliced(qsizetype(sizeof(Number)));
        return number;
    }

    std::uint32_t nextMask()
    {
        std::uint32_t mask = 0;
        for (unsigned i = 0; i < maskBytes; ++i) {
            mask |= std::uint32_t{next<std::uint8_t>()} << (8 * i);
        }
        return mask;
    }

    /// Whether that many things of that size can still come.
    [[nodiscard]] bool canHold(std::size_t count, std::size_t size) const
    {
        return count <= static_cast<std::size_t>(m_bytes.size()) / size;
    }

    [[nodiscard]] bool isBroken() const { return m_isBroken; }
    [[nodiscard]] bool isAtEnd() const { return m_bytes.isEmpty(); }

private:
    QByteArrayView m_bytes;
    bool m_isBroken = false;
};

template <std::integral Number>
void append(QByteArray &bytes, Number number)
{
    std::array<char, sizeof(Number)> places{};
    qToLittleEndian(number, places.data());
    bytes.append(places.data(), qsizetype(places.size()));
}

/// Reads hashes; nothing where they do not ascend.
std::optional<KeyIndex> readKeys(NumberReader &reader, std::uint32_t count)
{
    std::vector<std::uint32_t> keys;
    keys.reserve(count);
    for (std::uint32_t i = 0; i < count; ++i) {
        const auto key = reader.next<std::uint32_t>();
        if (!keys.empty() && key <= keys.back()) {
            return std::nullopt;
        }
        keys.push_back(key);
    }
    return KeyIndex(std::move(keys));
}

std::optional<TaggerWords::Word> readWord(NumberReader &reader, std::size_t clusters)
{
    const auto bits = reader.next<std::uint32_t>();
    const TaggerWords::Word word{
        .tags = bits & allTags,
        .likely = static_cast<Tag>((bits >> likelyBit) & 0x1FU),
        .isSure = ((bits >> sureBit) & 1U) != 0,
        .cluster = reader.next<std::uint16_t>(),
    };
    if (static_cast<std::size_t>(word.likely) >= tagCount || word.cluster >= clusters) {
        return std::nullopt;
    }
    return word;
}

/// Reads the weights of one feature; nothing where they speak of a tag that there is not.
std::optional<TaggerModel::Weights> readWeights(NumberReader &reader)
{
    TaggerModel::Weights weights{};
    std::uint32_t mask = reader.nextMask();
    if ((mask & ~allTags) != 0) {
        return std::nullopt;
    }
    for (; mask != 0; mask &= mask - 1) {
        weights.at(static_cast<std::size_t>(std::countr_zero(mask))) = reader.next<std::int8_t>();
    }
    return weights;
}

} // namespace

Result<TaggerModel> TaggerModel::parse(const QByteArray &bytes)
{
    const auto malformed = [](const QString &reason) {
        return std::unexpected(Error{ErrorCode::MalformedModel, reason});
    };
    const auto file = ModelFile::parse(bytes, magic);
    if (!file) {
        return std::unexpected(file.error());
    }
    TaggerModel model;
    model.head = file->head();

    NumberReader reader(file->numbers());
    const auto clusters = reader.next<std::uint32_t>();
    const auto words = reader.next<std::uint32_t>();
    const auto features = reader.next<std::uint32_t>();
    if (clusters == 0 || clusters > 0x10000 || !reader.canHold(words, 10)
        || !reader.canHold(features, 4 + maskBytes)) {
        return malformed(u"it is cut off"_s);
    }
    for (std::uint32_t i = 0; i < clusters; ++i) {
        const auto middle = reader.next<std::uint8_t>();
        const auto coarse = reader.next<std::uint8_t>();
        model.words.clusters.push_back(
            {.fine = static_cast<std::uint16_t>(i), .middle = middle, .coarse = coarse});
    }
    auto wordKeys = readKeys(reader, words);
    if (!wordKeys) {
        return malformed(u"its words are in no order"_s);
    }
    model.words.index = std::move(*wordKeys);
    model.words.words.reserve(words);
    for (std::uint32_t i = 0; i < words; ++i) {
        const auto word = readWord(reader, clusters);
        if (!word) {
            return malformed(u"word %1 has a tag or cluster that there is not"_s.arg(i + 1));
        }
        model.words.words.push_back(*word);
    }
    auto featureKeys = readKeys(reader, features);
    if (!featureKeys) {
        return malformed(u"its features are in no order"_s);
    }
    model.features = std::move(*featureKeys);
    model.weights.reserve(features);
    for (std::uint32_t i = 0; i < features; ++i) {
        const auto weights = readWeights(reader);
        if (!weights) {
            return malformed(u"feature %1 speaks of a tag that there is not"_s.arg(i + 1));
        }
        model.weights.push_back(*weights);
    }
    if (reader.isBroken()) {
        return malformed(u"it is cut off"_s);
    }
    if (!reader.isAtEnd()) {
        return malformed(u"something follows after its end"_s);
    }
    if (const auto whole = file->check(); !whole) {
        return std::unexpected(whole.error());
    }
    return model;
}

QByteArray TaggerModel::toBytes() const
{
    QByteArray bytes = ModelFile::beginning(magic, head);
    append(bytes, static_cast<std::uint32_t>(words.clusters.size()));
    append(bytes, static_cast<std::uint32_t>(words.words.size()));
    append(bytes, static_cast<std::uint32_t>(weights.size()));
    for (const TaggerWords::Cluster &cluster : words.clusters) {
        append(bytes, cluster.middle);
        append(bytes, cluster.coarse);
    }
    for (const std::uint32_t key : words.index.keys()) {
        append(bytes, key);
    }
    for (const TaggerWords::Word &word : words.words) {
        append(bytes, word.tags | (static_cast<std::uint32_t>(word.likely) << likelyBit)
                          | ((word.isSure ? 1U : 0U) << sureBit));
        append(bytes, word.cluster);
    }
    for (const std::uint32_t key : features.keys()) {
        append(bytes, key);
    }
    for (const Weights &row : weights) {
        std::uint32_t mask = 0;
        for (std::size_t tag = 0; tag < tagCount; ++tag) {
            mask |= row.at(tag) != 0 ? 1U << tag : 0U;
        }
        for (unsigned i = 0; i < maskBytes; ++i) {
            append(bytes, static_cast<std::uint8_t>((mask >> (8 * i)) & 0xFFU));
        }
        for (; mask != 0; mask &= mask - 1) {
            append(bytes, row.at(static_cast<std::size_t>(std::countr_zero(mask))));
        }
    }
    return ModelFile::withChecksum(std::move(bytes));
}

} // namespace slantlight
