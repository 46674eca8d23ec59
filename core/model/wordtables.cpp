// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/wordtables.h"

#include "core/model/modelfile.h"

#include <QDataStream>
#include <QIODevice>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr QByteArrayView magic = "slantlight words 3\n";

void prepare(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_8);
    stream.setByteOrder(QDataStream::LittleEndian);
}

template <typename Number, std::size_t Size>
void write(QDataStream &stream, const std::array<Number, Size> &numbers)
{
    for (const auto &number : numbers) {
        if constexpr (std::is_arithmetic_v<Number>) {
            stream << number;
        } else {
            write(stream, number);
        }
    }
}

template <typename Number, std::size_t Size>
void read(QDataStream &stream, std::array<Number, Size> &numbers)
{
    for (auto &number : numbers) {
        if constexpr (std::is_arithmetic_v<Number>) {
            stream >> number;
        } else {
            read(stream, number);
        }
    }
}

void write(QDataStream &stream, const KeyIndex &index)
{
    stream << static_cast<quint32>(index.size());
    for (const std::uint32_t key : index.keys()) {
        stream << key;
    }
}

/// Whether the stream can still hold @p count things of @p size bytes.
bool canHold(const QDataStream &stream, quint32 count, std::size_t size)
{
    return count <= static_cast<std::size_t>(stream.device()->bytesAvailable()) / size;
}

/// Reads hashes, which must ascend.
std::optional<KeyIndex> readKeys(QDataStream &stream)
{
    quint32 count = 0;
    stream >> count;
    if (!canHold(stream, count, sizeof(std::uint32_t))) {
        return std::nullopt;
    }
    std::vector<std::uint32_t> keys(count);
    for (std::size_t i = 0; i < keys.size(); ++i) {
        stream >> keys[i];
        if (i > 0 && keys[i] <= keys[i - 1]) {
            return std::nullopt;
        }
    }
    return KeyIndex(std::move(keys));
}

template <typename Row>
void writeRows(QDataStream &stream, const KeyIndex &index, const std::vector<Row> &rows)
{
    write(stream, index);
    for (const Row &row : rows) {
        write(stream, row);
    }
}

template <typename Row>
bool readRows(QDataStream &stream, KeyIndex &index, std::vector<Row> &rows)
{
    auto keys = readKeys(stream);
    if (!keys || !canHold(stream, static_cast<quint32>(keys->size()), sizeof(Row))) {
        return false;
    }
    index = std::move(*keys);
    rows.resize(index.size());
    for (Row &row : rows) {
        read(stream, row);
    }
    return true;
}

} // namespace

QByteArray WordTables::toBytes() const
{
    QByteArray bytes = ModelFile::beginning(magic, head);
    QDataStream stream(&bytes, QIODevice::Append);
    prepare(stream);
    write(stream, sides);
    writeRows(stream, words, rows);
    write(stream, units);
    writeRows(stream, affixes, affixRows);
    write(stream, affixUnits);
    write(stream, unlistedBias);
    write(stream, tags);
    write(stream, circumstances);
    writeRows(stream, rules, ruleRows);
    write(stream, bias);
    stream << line << registerBias << static_cast<quint32>(seen.size());
    for (const SeenWord &word : seen) {
        stream << word.word.toUtf8() << static_cast<qint32>(word.marked)
               << static_cast<qint32>(word.seen);
    }
    writeRows(stream, likeIndex, like);
    return ModelFile::withChecksum(std::move(bytes));
}

Result<WordTables> WordTables::parse(const QByteArray &bytes)
{
    const auto malformed = [](const QString &reason) {
        return std::unexpected(Error{ErrorCode::MalformedModel, reason});
    };
    const auto file = ModelFile::parse(bytes, magic);
    if (!file) {
        return std::unexpected(file.error());
    }
    WordTables tables;
    tables.head = file->head();
    QDataStream stream(file->numbers());
    prepare(stream);
    auto sideKeys = readKeys(stream);
    if (!sideKeys || !readRows(stream, tables.words, tables.rows)) {
        return malformed(u"its words are cut off or in no order"_s);
    }
    tables.sides = std::move(*sideKeys);
    read(stream, tables.units);
    if (!readRows(stream, tables.affixes, tables.affixRows)) {
        return malformed(u"its affixes are cut off or in no order"_s);
    }
    read(stream, tables.affixUnits);
    read(stream, tables.unlistedBias);
    read(stream, tables.tags);
    read(stream, tables.circumstances);
    if (!readRows(stream, tables.rules, tables.ruleRows)) {
        return malformed(u"its rules are cut off or in no order"_s);
    }
    read(stream, tables.bias);
    quint32 seenCount = 0;
    stream >> tables.line >> tables.registerBias >> seenCount;
    if (seenCount >= noWord || !canHold(stream, seenCount, 12)) {
        return malformed(u"it is cut off"_s);
    }
    for (quint32 i = 0; i < seenCount; ++i) {
        QByteArray word;
        qint32 marked = 0;
        qint32 total = 0;
        stream >> word >> marked >> total;
        tables.seen.push_back({.word = QString::fromUtf8(word), .marked = marked, .seen = total});
    }
    if (!readRows(stream, tables.likeIndex, tables.like)) {
        return malformed(u"its like words are cut off or in no order"_s);
    }
    for (const auto &places : tables.like) {
        for (const std::uint16_t place : places) {
            if (place != noWord && place >= seenCount) {
                return malformed(u"a like word is not among those seen"_s);
            }
        }
    }
    if (stream.status() != QDataStream::Ok) {
        return malformed(u"it is cut off"_s);
    }
    if (!stream.atEnd()) {
        return malformed(u"something follows after its end"_s);
    }
    if (const auto whole = file->check(); !whole) {
        return std::unexpected(whole.error());
    }
    return tables;
}

} // namespace slantlight
