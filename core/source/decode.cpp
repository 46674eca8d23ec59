// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/source/decode.h"

#include "core/source/encodingguess.h"
#include "core/source/filesign.h"

#include <QByteArrayView>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr qsizetype probe = 4096; // bytes that are looked at to tell a file's kind

// The upper half of windows-1252 that differs from Latin-1 (WHATWG Encoding Standard, index).
constexpr std::array<char16_t, 32> windows1252{
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
};

int narrow(qsizetype count)
{
    return static_cast<int>(std::min<qsizetype>(count, std::numeric_limits<int>::max()));
}

/// What a walk over the bytes as UTF-8 finds.
struct Utf8Count
{
    qsizetype multibyte = 0; ///< well-formed sequences beyond ASCII
    qsizetype broken = 0; ///< bytes outside any well-formed sequence
    qsizetype high = 0; ///< bytes from 0x80 on
};

// Returns the length of the well-formed sequence at @p at (Unicode, table 3-7), or 0.
qsizetype utf8Length(QByteArrayView bytes, qsizetype at)
{
    const auto byte = [&](qsizetype index) {
        return index < bytes.size() ? static_cast<quint8>(bytes[index]) : quint8(0);
    };
    const auto isTail = [&](qsizetype index) {
        return (byte(index) & 0xC0) == 0x80;
    };
    const quint8 first = byte(at);
    const quint8 second = byte(at + 1);
    if (first < 0x80) {
        return 1;
    }
    if (first >= 0xC2 && first <= 0xDF) {
        return isTail(at + 1) ? 2 : 0;
    }
    if (first >= 0xE0 && first <= 0xEF) {
        const bool isRightSecond = isTail(at + 1) && !(first == 0xE0 && second < 0xA0)
                                   && !(first == 0xED && second > 0x9F);
        return isRightSecond && isTail(at + 2) ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const bool isRightSecond = isTail(at + 1) && !(first == 0xF0 && second < 0x90)
                                   && !(first == 0xF4 && second > 0x8F);
        return isRightSecond && isTail(at + 2) && isTail(at + 3) ? 4 : 0;
    }
    return 0;
}

Utf8Count countUtf8(QByteArrayView bytes)
{
    Utf8Count count;
    for (qsizetype i = 0; i < bytes.size();) {
        const qsizetype length = utf8Length(bytes, i);
        if (length == 0) {
            ++count.broken;
            ++count.high;
        } else if (length > 1) {
            ++count.multibyte;
            count.high += length;
        }
        i += std::max<qsizetype>(length, 1);
    }
    return count;
}

bool isControl(char c)
{
    const auto byte = static_cast<quint8>(c);
    return byte < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v' && c != '\b'
           && c != 0x1B && c != 0x1A;
}

bool isBinary(QByteArrayView bytes)
{
    const qsizetype controls = std::ranges::count_if(bytes, isControl);
    return controls > 3 && controls * 100 > bytes.size();
}

// A web page that a browser saved as one file (MHTML), or a mail with attachments (RFC 2045).
bool isMailOfParts(QByteArrayView bytes)
{
    const QByteArray head = bytes.first(std::min(bytes.size(), probe)).toByteArray().toLower();
    const qsizetype type = head.indexOf("\ncontent-type: multipart/");
    const qsizetype version = head.indexOf("mime-version:");
    const qsizetype body = head.indexOf(head.contains("\r\n") ? "\r\n\r\n" : "\n\n");
    return type >= 0 && version >= 0 && (body < 0 || (type < body && version < body));
}

// Formats that hold text, yet not as text.
bool isForeignFormat(QByteArrayView bytes)
{
    const QLatin1StringView format = formatSignOf(bytes);
    return format == "PDF"_L1 || format == "RTF"_L1 || format == "ZIP"_L1 || isMailOfParts(bytes);
}

// Returns the name of a file with what it seems to be.
QString namedWithFormat(const QString &name, QByteArrayView bytes)
{
    const QLatin1StringView format = formatSignOf(bytes);
    return format.isEmpty() ? name : QString(name + u" ("_s + format + u')').trimmed();
}

// Replaces halves of surrogate pairs, which no other encoding can hold.
qsizetype mendSurrogates(QString &text)
{
    qsizetype mended = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.at(i).isSurrogate()) {
            continue;
        }
        if (text.at(i).isHighSurrogate() && i + 1 < text.size()
            && text.at(i + 1).isLowSurrogate()) {
            ++i;
        } else {
            text[i] = QChar(QChar::ReplacementCharacter);
            ++mended;
        }
    }
    return mended;
}

Result<Decoded> checked(Decoded decoded, const QString &name)
{
    const qsizetype controls = std::ranges::count_if(decoded.text, [](QChar c) {
        return c.unicode() < 0x20 && isControl(static_cast<char>(c.unicode()));
    });
    if (controls > 3 && controls * 100 > decoded.text.size()) {
        return std::unexpected(Error{ErrorCode::NotText, name});
    }
    if (decoded.replacedCharacters > 2
        && qsizetype(decoded.replacedCharacters) * 10 > decoded.text.size()) {
        return std::unexpected(Error{ErrorCode::WrongEncoding, name});
    }
    return decoded;
}

Result<Decoded> fromUnicode(QByteArrayView bytes, QStringDecoder::Encoding encoding,
                            const QString &name)
{
    QStringDecoder decoder(encoding);
    Decoded decoded{.text = decoder.decode(bytes),
                    .encoding = QString::fromLatin1(QStringConverter::nameForEncoding(encoding))};
    const bool isCut =
        bytes.size()
            % (encoding == QStringDecoder::Utf32LE || encoding == QStringDecoder::Utf32BE ? 4 : 2)
        != 0;
    decoded.replacedCharacters = narrow(mendSurrogates(decoded.text) + (isCut ? 1 : 0));
    if (isCut) {
        decoded.text += QChar(QChar::ReplacementCharacter);
    }
    return checked(std::move(decoded), name);
}

// Each byte outside a well-formed sequence becomes one U+FFFD, so that the count is the reader's.
Decoded fromUtf8(QByteArrayView bytes, const Utf8Count &count)
{
    if (count.broken == 0) {
        return {.text = QString::fromUtf8(bytes), .encoding = {}};
    }
    Decoded decoded{.text = {}, .encoding = u"UTF-8"_s, .replacedCharacters = narrow(count.broken)};
    qsizetype good = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        const qsizetype length = utf8Length(bytes, i);
        if (length == 0) {
            decoded.text += QString::fromUtf8(bytes.sliced(good, i - good));
            decoded.text += QChar(QChar::ReplacementCharacter);
            good = i + 1;
        }
        i += std::max<qsizetype>(length, 1);
    }
    decoded.text += QString::fromUtf8(bytes.sliced(good));
    return decoded;
}

Decoded fromWindows1252(QByteArrayView bytes)
{
    Decoded decoded{.text = QString(bytes.size(), Qt::Uninitialized),
                    .encoding = u"windows-1252"_s};
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<quint8>(bytes[i]);
        const bool isMapped = byte >= 0x80 && byte < 0xA0;
        const char16_t unit = isMapped ? windows1252[byte - 0x80U] : char16_t(byte);
        decoded.text[i] = QChar(unit);
        decoded.replacedCharacters += unit == 0xFFFD ? 1 : 0;
    }
    return decoded;
}

bool isWesternName(const QByteArray &name)
{
    const QByteArray lower = name.toLower();
    return lower == "iso-8859-1" || lower == "latin1" || lower == "us-ascii" || lower == "ascii"
           || lower == "windows-1252" || lower == "cp1252";
}

// The encoding that @p head, in small letters, names.
QByteArray encodingIn(const QByteArray &head)
{
    for (const QByteArrayView key : {QByteArrayView("charset="), QByteArrayView("encoding=")}) {
        const qsizetype at = head.indexOf(key);
        if (at < 0) {
            continue;
        }
        QByteArray name;
        for (qsizetype i = at + key.size(); i < head.size() && name.size() < 40; ++i) {
            const char c = head.at(i);
            if (c == '"' || c == '\'') {
                if (!name.isEmpty()) {
                    break;
                }
            } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_') {
                name += c;
            } else {
                break;
            }
        }
        return name;
    }
    return {};
}

// The encoding that a web page or XML file names in its first bytes.
QByteArray namedEncoding(QByteArrayView bytes)
{
    const QByteArray head =
        bytes.first(std::min<qsizetype>(bytes.size(), 1024)).toByteArray().toLower();
    return head.contains("<meta") || head.contains("<?xml") ? encodingIn(head) : QByteArray();
}

// Pages name the smaller of two encodings where they use the wider one.
QByteArray widerEncoding(const QByteArray &name)
{
    const QByteArray lower = name.toLower();
    if (lower.startsWith("gb") || lower == "x-gbk" || lower == "chinese") {
        return "GB18030";
    }
    if (lower == "shift_jis" || lower == "x-sjis" || lower == "sjis" || lower == "shift-jis") {
        return "windows-31j";
    }
    if (lower.startsWith("ks_c_5601") || lower == "euc-kr" || lower == "ksc5601") {
        return "windows-949";
    }
    return name;
}

// Whether bytes of ASCII alone hold letters of another script by escapes (ISO 2022).
bool hasEscapes(QByteArrayView bytes)
{
    return bytes.first(std::min(bytes.size(), probe)).toByteArray().contains("\x1B$");
}

std::optional<Decoded> fromNamed(QByteArrayView bytes, const QByteArray &name)
{
    if (name.isEmpty() || isWesternName(name) || name.toLower().startsWith("utf")) {
        return std::nullopt;
    }
    QStringDecoder decoder(widerEncoding(name).constData());
    if (!decoder.isValid()) {
        decoder = QStringDecoder(name.constData());
    }
    if (!decoder.isValid()) {
        return std::nullopt;
    }
    Decoded decoded{.text = decoder.decode(bytes), .encoding = QString::fromLatin1(name)};
    decoded.replacedCharacters = narrow(decoded.text.count(QChar(QChar::ReplacementCharacter)));
    return decoded;
}

} // namespace

Result<Decoded> decode(const QByteArray &bytes, const QString &name, const QString &type)
{
    if (bytes.isEmpty()) {
        return std::unexpected(Error{ErrorCode::FileEmpty, name});
    }
    if (isForeignFormat(bytes)) {
        return std::unexpected(Error{ErrorCode::UnsupportedFormat, name});
    }
    if (const auto marked = QStringConverter::encodingForData(bytes);
        marked && *marked != QStringConverter::Utf8) {
        return fromUnicode(bytes, *marked, name);
    }
    if (!formatSignOf(bytes).isEmpty()) {
        return std::unexpected(Error{ErrorCode::NotText, namedWithFormat(name, bytes)});
    }
    if (const auto bare = QStringConverter::encodingForName(bareUnicode(bytes).constData())) {
        auto decoded = fromUnicode(bytes, *bare, name);
        if (decoded) {
            decoded->isGuess = true;
        }
        return decoded;
    }
    if (isBinary(bytes)) {
        return std::unexpected(Error{ErrorCode::NotText, name});
    }
    const QByteArray byServer = encodingIn(type.toLatin1().toLower());
    const QByteArray named = byServer.isEmpty() ? namedEncoding(bytes) : byServer;
    const Utf8Count count = countUtf8(bytes);
    const bool isEscaped = count.high == 0 && hasEscapes(bytes);
    if (count.broken <= count.multibyte && !isEscaped) {
        return checked(fromUtf8(bytes, count), name);
    }
    if (auto decoded = fromNamed(bytes, named)) {
        return checked(std::move(*decoded), name);
    }
    auto decoded = fromNamed(bytes, guessedEncoding(bytes));
    const bool isWestern = !decoded;
    if (isWestern) {
        decoded = fromWindows1252(bytes);
    }
    decoded->isGuess = !isWestern || !isWesternName(named);
    return checked(std::move(*decoded), name);
}

} // namespace slantlight
