// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/codebook.h"
#include "core/exchange/qdaxml.h"
#include "core/exchange/xmltree.h"

#include <QString>

#include <cstddef>
#include <map>
#include <vector>

namespace slantlight {

/// Returns the GUID of the code @p id in REFI-QDA.
[[nodiscard]] QString qdaCodeGuid(const CodeId &id);

/// Writes the element Codes: those of @p codebook, which must not be empty, each under its parent,
/// the program's categories under their families, which nothing can be coded with.
void writeQdaCodes(QdaXml &xml, const Codebook &codebook);

/// Writes a Set of all codes, whose description holds what REFI-QDA has no words for; its members
/// point by the attribute @p attribute.
void writeQdaCodeSet(QdaXml &xml, const Codebook &codebook, const QString &attribute);

/// The codes of a file, and which GUIDs they have in it.
struct QdaCodes
{
    std::vector<Code> codes; ///< parents first
    std::map<QString, CodeId> ids; ///< by GUID, of families too: these are no codes
};

/// Reads the children of Codes; @p sets are those of Sets.
///
/// What the set of writeQdaCodeSet() says of a code counts, save where name, place, colour or
/// description have been changed since.
[[nodiscard]] QdaCodes qdaCodesFrom(const std::vector<XmlElement> &codes,
                                    const std::vector<XmlElement> &sets);

/// No book has more; nor has a project more coders.
inline constexpr std::size_t mostQdaCodes = 5000;

/// Whether @p set is the one of writeQdaCodeSet().
[[nodiscard]] bool isQdaCodeSet(const XmlElement &set);

} // namespace slantlight
