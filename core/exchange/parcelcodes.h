// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/annotation/codebook.h"
#include "core/base/result.h"

#include <QHash>

#include <vector>

namespace slantlight {

/// The codes of a library while those of a parcel join them: which of theirs are which here.
class ParcelCodes
{
public:
    /// @p whole is all that there is here, @p own what of it is the library's own.
    ParcelCodes(const Codebook &whole, const Codebook &own);

    /// Takes in @p codes, parents first, see keepParcel().
    void join(std::vector<Code> codes);

    /// How many of them were not here.
    [[nodiscard]] int added() const { return m_added; }
    /// Returns the library's own codes with those that came. Fails as Codebook::create().
    [[nodiscard]] Result<Codebook> own() const;
    /// Returns the code that @p annotation of the parcel has here; that which a tag of it names
    /// where it has none, else "highlight".
    [[nodiscard]] CodeId codeOf(const Annotation &annotation) const;

private:
    std::vector<Code> m_own;
    QHash<CodeId, Code> m_here; ///< all that were here
    QMultiHash<QString, CodeId> m_named; ///< the same, by parent and name
    QHash<CodeId, CodeId> m_same; ///< what theirs are called here
    QHash<QString, CodeId> m_byName; ///< all that there are now, by name or id in small letters
    int m_added = 0;
};

} // namespace slantlight
