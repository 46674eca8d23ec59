// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textspan.h"

#include <QStringView>

#include <optional>

namespace slantlight {

/// What stands before somebody's words in a talk: "Tom Garth:", "Q:", "[00:12] JO FENN, HOST:".
struct SpeakerLabel
{
    TextSpan name; ///< without time, role, remarks and colon
    TextSpan whole; ///< from the start of the line; after it stand the words, perhaps none
};

/// Returns the label that @p line looks to begin with: a name, then perhaps a role after a comma
/// and remarks in brackets, and a colon; a name and a time alone ("Speaker 1 0:12"); or a single
/// capital with a full stop ("Q."). Whether anybody speaks there is not said by that: "Note: ...".
[[nodiscard]] std::optional<SpeakerLabel> speakerLabelOf(QStringView line);

/// Returns the name that signs a quotation or a post: "— Tom Garth (@tomgarth) June 4, 2024".
[[nodiscard]] std::optional<TextSpan> signatureOf(QStringView line);

} // namespace slantlight
