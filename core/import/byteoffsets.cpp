// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/byteoffsets.h"

namespace slantlight {

namespace {

constexpr qsizetype step = 64; // bytes

// Returns the number of UTF-16 code units of the character that @p byte begins; 0 inside one.
qsizetype unitsOf(char byte)
{
    const auto bits = static_cast<unsigned char>(byte);
    return (bits & 0xC0U) == 0x80U ? 0 : bits >= 0xF0U ? 2 : 1;
}

} // namespace

ByteOffsets::ByteOffsets(const QByteArray &bytes)
    : m_bytes(bytes)
{
    qsizetype units = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (i % step == 0) {
            m_units.push_back(units);
        }
        units += unitsOf(bytes.at(i));
    }
    m_units.push_back(units);
}

qsizetype ByteOffsets::unitAt(qsizetype byte) const
{
    // Where the text ends with a step, its end has no entry of its own but the last one.
    qsizetype units = m_units[static_cast<std::size_t>(byte / step)];
    for (qsizetype i = byte - byte % step; i < byte; ++i) {
        units += unitsOf(m_bytes.at(i));
    }
    return units;
}

} // namespace slantlight
