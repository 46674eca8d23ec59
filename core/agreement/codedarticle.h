// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/codings.h"
#include "core/agreement/unitcut.h"
#include "core/review/review.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace slantlight {

struct Reading;

/// The rules as a coder: their marks, each with the code of its category. What a verdict or a
/// silenced rule holds back is no mark.
struct MachineCoder
{
    friend bool operator==(const MachineCoder &, const MachineCoder &) = default;
};

/// Who codes: a person, the owner of the library under the empty id, or the rules.
using WhoCodes = std::variant<CoderId, MachineCoder>;

/// How an article is taken in which somebody has no annotation at all.
enum class Untouched : std::uint8_t {
    NotCoded, ///< they have not coded it: it is missing
    CodedBlank, ///< they have, and have found nothing
};

/// Where a coder put a code.
struct CodedPlace
{
    TextSpan span; ///< not empty
    CodeId code;
    QString source; ///< id of the annotation, or fingerprint of the marker

    friend bool operator==(const CodedPlace &, const CodedPlace &) = default;
};

/// An article as some coders have coded it.
struct CodedArticle
{
    ArticleId id;
    QString title;
    QString text;
    std::vector<std::optional<std::vector<CodedPlace>>> coders; ///< nothing: has not coded it
    int unplaced = 0; ///< annotations of these whose place is lost or doubtful; they do not count

    [[nodiscard]] bool isCompared() const; ///< by two or more
};

/// Tells what @p coders have said of the article of @p review, which must have one. Annotations
/// that were made of markers and that nobody has looked at yet are nobody's.
[[nodiscard]] CodedArticle codedArticle(const Review &review, std::span<const WhoCodes> coders,
                                        Untouched untouched);

/// Cuts the text of an article; tokens and sentences are those of @p reading, which may be null
/// for characters.
[[nodiscard]] UnitCut unitCutOf(const QString &text, AgreementUnit unit, const Reading *reading);

/// Returns @p article in the units of @p cut. A place that touches no unit is left out.
[[nodiscard]] CodedText codedTextOf(const CodedArticle &article, const UnitCut &cut);

} // namespace slantlight
