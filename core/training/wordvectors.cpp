// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/wordvectors.h"

#include <QFile>

#include <charconv>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr qint64 pieceSize = 1 << 20;

/// The bytes of a file one after the other, read in pieces.
class ByteStream
{
public:
    explicit ByteStream(QFile &file)
        : m_file(file)
    {
    }

    /// Returns the next byte, or nothing at the end.
    std::optional<char> next()
    {
        if (m_at == m_piece.size()) {
            m_piece = m_file.read(pieceSize);
            m_at = 0;
            if (m_piece.isEmpty()) {
                return std::nullopt;
            }
        }
        return m_piece.at(m_at++);
    }

    /// Goes to what follows the next @p mark, whose first byte stands in it only once. Says whether
    /// there was one.
    bool skipTo(QByteArrayView mark)
    {
        qsizetype matched = 0;
        while (matched < mark.size()) {
            const auto byte = next();
            if (!byte) {
                return false;
            }
            matched = *byte == mark.at(matched) ? matched + 1 : *byte == mark.at(0) ? 1 : 0;
        }
        return true;
    }

    /// Collects bytes up to @p end, which is left out; nothing where the file ends before.
    std::optional<QByteArray> until(char end)
    {
        QByteArray bytes;
        for (auto byte = next(); byte; byte = next()) {
            if (*byte == end) {
                return bytes;
            }
            bytes.append(*byte);
        }
        return std::nullopt;
    }

private:
    QFile &m_file;
    QByteArray m_piece;
    qsizetype m_at = 0;
};

/// Reads the rest of a JSON string whose quotation mark was taken. An escape in digits gives a
/// letter that no text holds, for only odd words have one.
std::optional<QString> stringRest(ByteStream &stream)
{
    QByteArray bytes;
    for (auto byte = stream.next(); byte; byte = stream.next()) {
        if (*byte == '"') {
            return QString::fromUtf8(bytes);
        }
        if (*byte == '\\') {
            byte = stream.next();
            if (!byte) {
                return std::nullopt;
            }
        }
        bytes.append(*byte);
    }
    return std::nullopt;
}

std::optional<WordVectors::Vector> vectorOf(const QByteArray &numbers)
{
    WordVectors::Vector vector{};
    const char *at = numbers.constData();
    const char *const end = at + numbers.size();
    for (float &number : vector) {
        while (at != end && (*at == ',' || *at == ' ')) {
            ++at;
        }
        const auto [after, error] = std::from_chars(at, end, number);
        if (error != std::errc()) {
            return std::nullopt;
        }
        at = after;
    }
    return vector;
}

} // namespace

Result<WordVectors> WordVectors::read(const QString &path, const QSet<QString> &wanted,
                                      std::size_t commonest)
{
    QFile file(path);
    if (!file.exists()) {
        return std::unexpected(Error{ErrorCode::FileNotFound, path});
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(Error{ErrorCode::FileUnreadable, path});
    }
    const auto malformed = [&path](const QString &reason) {
        return std::unexpected(Error{ErrorCode::MalformedVectors, path + u", " + reason});
    };

    ByteStream stream(file);
    if (!stream.skipTo(R"("vectors":{)")) {
        return malformed(u"no \"vectors\""_s);
    }
    WordVectors vectors;
    QSet<QString> missing = wanted;
    for (std::size_t read = 0; read < commonest || !missing.isEmpty(); ++read) {
        // Between two words stands a comma; after the last one a brace.
        auto byte = stream.next();
        if (byte == ',') {
            byte = stream.next();
        }
        if (byte == '}') {
            break;
        }
        const auto word = byte == '"' ? stringRest(stream) : std::nullopt;
        const auto numbers = word && stream.skipTo("[") ? stream.until(']') : std::nullopt;
        if (!numbers) {
            return malformed(u"word %1: not a name and its numbers"_s.arg(read + 1));
        }
        if (!missing.remove(*word) && read >= commonest) {
            continue;
        }
        const auto vector = vectorOf(*numbers);
        if (!vector) {
            return malformed(u"\"%1\": not %2 numbers"_s.arg(*word).arg(dimensions));
        }
        vectors.m_places.insert(*word, vectors.m_entries.size());
        vectors.m_entries.push_back({.word = *word, .vector = *vector});
    }
    return vectors;
}

const WordVectors::Vector *WordVectors::find(const QString &word) const
{
    const auto found = m_places.constFind(word);
    return found == m_places.cend() ? nullptr : &m_entries[*found].vector;
}

} // namespace slantlight
