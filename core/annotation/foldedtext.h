// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textspan.h"

#include <QString>

#include <vector>

namespace slantlight {

/// A text made plain for comparing, with the way back to the text that it was made from.
///
/// Runs of white space become one space, curly quotation marks straight ones, and characters that
/// nobody sees (soft hyphen, zero-width space, word joiner) are left out. Case stays.
class FoldedText
{
public:
    explicit FoldedText(QStringView text);

    [[nodiscard]] const QString &text() const & { return m_text; }
    QString text() && { return std::move(m_text); }

    /// Returns the span of the original for [@p begin, @p end) of text(), which must not be empty.
    [[nodiscard]] TextSpan original(qsizetype begin, qsizetype end) const;

private:
    QString m_text;
    std::vector<qsizetype> m_origin; ///< by unit of m_text
};

} // namespace slantlight
