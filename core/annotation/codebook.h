// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/category.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace slantlight {

/// A named category that annotations carry.
struct Code
{
    CodeId id;
    QString name; ///< English; the codes that ship with the program are translated by the window
    QString definition;
    QString useWhen; ///< when it is to be given, and ...
    QString notWhen; ///< ... when it looks as if it were, and is not; all of these may be empty
    QStringList examples; ///< passages that have it
    QStringList counterexamples; ///< passages that look so, and have it not
    QString source; ///< who has described it: author, year, title
    std::optional<int> key; ///< 1 to 9: the digit that applies it
    CodeId parent; ///< the wider code that it is a kind of; empty: none
    QString colour; ///< such as "#a04000"; empty: what the palette gives it
    std::optional<LineStyle> line; ///< likewise

    friend bool operator==(const Code &, const Code &) = default;
};

/// Whether @p text is a colour as codes have it: "#" and six hexadecimal digits.
[[nodiscard]] bool isColour(QStringView text);

/// Returns @p codes with each parent before what is under it, else in their order; a code that is
/// under itself is under none.
[[nodiscard]] std::vector<Code> parentsFirst(std::vector<Code> codes);

/// The codes that can be applied, in the order in which they are offered. Ids and keys are unique,
/// each code has a name, and its parent stands before it, so that none is under itself; a parent
/// that is in no code of the book counts as none.
class Codebook
{
public:
    /// Reads a codebook from @p source: lines "code ID", then "name ...", "means ...", "when ...",
    /// "not ...", "+ ..." for an example, "- ..." for a counter-example, "by ..." for its source,
    /// "key N", "colour #rrggbb", "line STYLE" and "under ID", which names its parent.
    ///
    /// Fails with MalformedCodebook; the detail is "line 12: what is wrong".
    [[nodiscard]] static Result<Codebook> parse(QStringView source);

    /// Makes a codebook of @p codes; fails with MalformedCodebook, the id of the first code that
    /// breaks its rules in the detail.
    [[nodiscard]] static Result<Codebook> create(std::vector<Code> codes);

    [[nodiscard]] const std::vector<Code> &codes() const { return m_codes; }
    [[nodiscard]] const Code *code(const CodeId &id) const;
    [[nodiscard]] const Code *codeForKey(int key) const;
    /// Whether @p code is @p ancestor, or under it.
    [[nodiscard]] bool isUnder(const CodeId &code, const CodeId &ancestor) const;
    /// Returns the codebook as parse() reads it; line breaks in it are spaces.
    [[nodiscard]] QString text() const;

private:
    explicit Codebook(std::vector<Code> codes);

    std::vector<Code> m_codes;
};

} // namespace slantlight
