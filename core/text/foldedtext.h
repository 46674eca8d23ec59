// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textspan.h"

#include <QString>
#include <QStringView>

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace slantlight {

/// What of two writings makes no difference.
enum class Folding : std::uint8_t {
    /// How the same words are written: characters that nobody sees, ligatures, full-width and
    /// mathematical letters, decomposed accents, kinds of spaces, of apostrophes and of hyphens
    /// inside words. Quotation marks and dashes between words mean something and stay.
    Letters,
    /// Besides, how the same wording is set: all quotation marks, all dashes and all runs of white
    /// space are alike, wherever they stand.
    Wording,
};

/// Where a line ends inside a paragraph, with the white space and the hyphen that go with it.
struct LineEnd
{
    TextSpan span;
    bool isInWord = false; ///< it is read as nothing, else as a space

    friend bool operator==(const LineEnd &, const LineEnd &) = default;
};

/// A text made plain for comparing, with the way back to the text as it is written. Case stays.
///
/// A text that needs no folding shares its characters with the one it was made from.
class FoldedText
{
public:
    FoldedText() = default;
    /// Folds @p written, whose @p lineEnds are in order and do not overlap; other line ends stay.
    FoldedText(const QString &written, Folding folding, std::span<const LineEnd> lineEnds = {});

    [[nodiscard]] const QString &text() const & { return m_text; }
    [[nodiscard]] QString text() && { return std::move(m_text); }

    /// Returns what @p folded, a span of text(), covers as it is written: whole characters, and
    /// what nobody sees only between them.
    [[nodiscard]] TextSpan written(TextSpan folded) const
    {
        return m_edits.empty() ? folded : writtenByEdits(folded);
    }
    /// Returns what has become of @p written, a span of the text as it is written.
    [[nodiscard]] TextSpan folded(TextSpan written) const
    {
        return m_edits.empty() ? written : foldedByEdits(written);
    }

    /// Returns the characters that have become of @p written.
    [[nodiscard]] QStringView read(TextSpan written) const { return folded(written).in(m_text); }

private:
    friend class TextFolder;

    /// A stretch that is not as long as what became of it.
    struct Edit
    {
        qsizetype folded = 0;
        qsizetype foldedLength = 0;
        qsizetype written = 0;
        qsizetype writtenLength = 0;
    };

    [[nodiscard]] TextSpan writtenByEdits(TextSpan folded) const;
    [[nodiscard]] TextSpan foldedByEdits(TextSpan written) const;

    QString m_text;
    std::vector<Edit> m_edits; ///< in order
};

/// Returns the straight mark that stands for @p c where it is a quotation mark, apostrophe or
/// hyphen of another kind, else @p c.
[[nodiscard]] char16_t straightSign(char16_t c);

/// Returns @p word in small letters, as words are looked up: by itself no apostrophe of it can be a
/// quotation mark.
[[nodiscard]] QString foldedWord(QStringView word, Folding folding = Folding::Wording);

} // namespace slantlight
