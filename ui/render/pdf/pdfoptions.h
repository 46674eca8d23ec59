// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSizeF>
#include <QString>
#include <QStringView>

#include <array>
#include <cstdint>
#include <optional>

namespace slantlight::ui {

enum class PaperSize : std::uint8_t { A4, A5, Letter, Legal };
inline constexpr std::array allPaperSizes{PaperSize::A4, PaperSize::A5, PaperSize::Letter,
                                          PaperSize::Legal};

enum class PaperMargins : std::uint8_t { Narrow, Usual, Wide };
inline constexpr std::array allPaperMargins{PaperMargins::Narrow, PaperMargins::Usual,
                                            PaperMargins::Wide};

/// Where the memos of annotations are read. Every mark has its memo or reason in the file as well,
/// for programs that show it.
enum class MemoPlace : std::uint8_t {
    Notes, ///< after the text, numbered; the numbers stand at the marks
    Margin, ///< beside their lines; what has no room there, after the text
    Annotations, ///< not on paper
};
inline constexpr std::array allMemoPlaces{MemoPlace::Notes, MemoPlace::Margin,
                                          MemoPlace::Annotations};

/// How an article is set on paper, as one may choose it. Pages are upright.
struct PdfOptions
{
    PaperSize paper = PaperSize::A4;
    PaperMargins margins = PaperMargins::Usual;
    QString family; ///< of the type; empty: Noto Serif, or the system's serif
    static constexpr double usualSize = 11;
    double size = usualSize; ///< of the type, in points
    MemoPlace memos = MemoPlace::Notes;
    bool hasLegend = true; ///< colours, line styles and counts
    bool hasProfile = false; ///< the article's figures
    bool hasSources = false; ///< who is quoted, with which verbs, how often

    /// Returns the nearest options that can be read: the size inside its limits.
    [[nodiscard]] PdfOptions bounded() const;
    static constexpr double leastSize = 8;
    static constexpr double greatestSize = 18;

    friend bool operator==(const PdfOptions &, const PdfOptions &) = default;
};

/// Returns the width and height of @p paper, in points.
[[nodiscard]] QSizeF sizeOf(PaperSize paper);

/// Returns the id of a choice as settings and the command line have it: "a4", "usual", "margin".
[[nodiscard]] QStringView paperSizeId(PaperSize paper);
[[nodiscard]] QStringView paperMarginsId(PaperMargins margins);
[[nodiscard]] QStringView memoPlaceId(MemoPlace memos);
[[nodiscard]] std::optional<PaperSize> paperSizeFromId(QStringView id);
[[nodiscard]] std::optional<PaperMargins> paperMarginsFromId(QStringView id);
[[nodiscard]] std::optional<MemoPlace> memoPlaceFromId(QStringView id);

} // namespace slantlight::ui
