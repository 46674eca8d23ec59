// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <vector>

namespace slantlight {

/// Where bytes of a text in UTF-8 stand in UTF-16. Borrows the text.
class ByteOffsets
{
public:
    /// @p bytes must be well-formed and live longer.
    explicit ByteOffsets(const QByteArray &bytes);

    /// Returns how many UTF-16 code units stand before @p byte, which begins a character or is the
    /// end of the text. Takes the same time wherever it is.
    [[nodiscard]] qsizetype unitAt(qsizetype byte) const;

private:
    const QByteArray &m_bytes;
    std::vector<qsizetype> m_units; ///< before every so many bytes
};

} // namespace slantlight
