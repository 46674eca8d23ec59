// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace slantlight {

/// A named category that annotations carry.
struct Code
{
    CodeId id;
    QString name; ///< English; the codes that ship with the program are translated by the window
    QString definition;
    std::optional<int> key; ///< 1 to 9: the digit that applies it

    friend bool operator==(const Code &, const Code &) = default;
};

/// The codes that can be applied, in the order in which they are offered; ids are unique.
class Codebook
{
public:
    /// Reads a codebook from @p source: lines "code ID", then "name ...", "means ...", "key N".
    ///
    /// Fails with MalformedCodebook; the detail is "line 12: what is wrong".
    [[nodiscard]] static Result<Codebook> parse(QStringView source);
    /// Reads the codebook that ships with the program, inside it.
    [[nodiscard]] static Result<Codebook> loadShipped();

    [[nodiscard]] const std::vector<Code> &codes() const { return m_codes; }
    [[nodiscard]] const Code *code(const CodeId &id) const;
    [[nodiscard]] const Code *codeForKey(int key) const;

private:
    explicit Codebook(std::vector<Code> codes);

    std::vector<Code> m_codes;
};

} // namespace slantlight
