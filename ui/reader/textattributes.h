// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textspan.h"

#include <QList>
#include <QString>

#include <utility>

namespace slantlight::ui {

class ArticlePage;

using Attributes = QList<std::pair<QString, QString>>; ///< name and value

/// A stretch of the text all of which has the same attributes.
struct AttributeRun
{
    TextSpan span;
    Attributes attributes;
};

/// Returns what screen readers and other programs are told of the text at @p offset of @p page.
///
/// Of common names (IAccessible2, text attributes) there are `font-size`, `font-style`,
/// `font-weight`, `paragraph-style`, which is the kind of paragraph ("headline", "heading",
/// "paragraph", "block-quote" ...), and where marks are shown what is drawn for them:
/// `background-color`, `text-underline-style` and `text-underline-type`. Our own are those of
/// markAttributesAt().
///
/// Qt 6.8 hands common names on to AT-SPI and drops all others; the marks at the caret are told
/// there as attributes of the page.
[[nodiscard]] AttributeRun attributesAt(const ArticlePage &page, TextOffset offset);

/// Returns what marks and annotations say of the text at @p offset; nothing while they are hidden.
///
/// | name                     | value                                                           |
/// |--------------------------|-----------------------------------------------------------------|
/// | `slantlight-mark`        | ids of the categories that mark the words, the surest first     |
/// | `slantlight-strength`    | "strong" or "faint", of the first of them                       |
/// | `slantlight-likelihood`  | how likely a reader would mark it too, "0.00" to "1.00"         |
/// | `slantlight-annotation`  | ids of the codes that people gave                               |
/// | `slantlight-memo`        | "true" where one of those has a memo                            |
/// | `slantlight-name`        | names of all of these, in the language of the window            |
///
/// Several ids are parted by spaces, several names by commas. Characters that part attributes from
/// one another are left out of values.
[[nodiscard]] Attributes markAttributesAt(const ArticlePage &page, TextOffset offset);

/// Returns @p attributes as QAccessibleTextInterface wants them: "name:value;name:value;".
[[nodiscard]] QString joined(const Attributes &attributes);

} // namespace slantlight::ui
