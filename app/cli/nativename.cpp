// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/nativename.h"

#include <QStringDecoder>

#include <algorithm>

namespace slantlight {

namespace {

constexpr char16_t firstEscape = 0xDC80;
constexpr char16_t lastEscape = 0xDCFF;
constexpr char16_t escapeBase = 0xDC00;

// Whether an escape stands at @p at, and not the low half of a pair.
bool isEscape(const QString &name, qsizetype at)
{
    const char16_t unit = name.at(at).unicode();
    return unit >= firstEscape && unit <= lastEscape
           && (at == 0 || !name.at(at - 1).isHighSurrogate());
}

// The length of the well-formed sequence at the start of @p bytes; 0 where there is none.
qsizetype sequenceLength(QByteArrayView bytes)
{
    const auto first = static_cast<quint8>(bytes.front());
    const qsizetype length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (bytes.size() < length) {
        return 0;
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes.first(length));
    return decoder.hasError() || text.contains(QChar(QChar::ReplacementCharacter)) ? 0 : length;
}

} // namespace

QString nameFromNative(QByteArrayView bytes)
{
    if (bytes.isValidUtf8()) {
        return QString::fromUtf8(bytes);
    }
    QString name;
    while (!bytes.isEmpty()) {
        const qsizetype length = sequenceLength(bytes);
        if (length == 0) {
            name += QChar(char16_t(escapeBase + static_cast<quint8>(bytes.front())));
        } else {
            name += QString::fromUtf8(bytes.first(length));
        }
        bytes = bytes.sliced(std::max<qsizetype>(length, 1));
    }
    return name;
}

QByteArray nativeName(const QString &name)
{
    QByteArray bytes;
    qsizetype done = 0;
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (isEscape(name, i)) {
            bytes += QStringView(name).sliced(done, i - done).toUtf8();
            bytes += static_cast<char>(name.at(i).unicode() - escapeBase);
            done = i + 1;
        }
    }
    return bytes + QStringView(name).sliced(done).toUtf8();
}

bool isUndecodable(const QString &name)
{
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (isEscape(name, i)) {
            return true;
        }
    }
    return false;
}

QStringList nativeArguments(int count, const char *const *arguments)
{
    QStringList names;
    for (int i = 0; i < count; ++i) {
        names.push_back(nameFromNative(QByteArrayView(arguments[i])));
    }
    return names;
}

} // namespace slantlight
