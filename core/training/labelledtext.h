// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/wordtables.h"
#include "core/text/textspan.h"

#include <QSet>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace slantlight {

/// A sentence or text in which people marked words.
struct LabelledText
{
    QString id;
    QString text;
    QString topic; ///< what it is about, as the corpus names it; null where it does not
    WordRegister kind = WordRegister::News; ///< reference where the marks are editors' changes
    bool isWeighed = true; ///< false: it tells only what such texts are like
    bool tellsRegister = true; ///< false: readers of news are taken to judge it, but news it is not
    std::optional<bool> isBiased; ///< what people said of the text as a whole
    std::vector<TextSpan> marked;
};

/// Returns a number that @p id draws, the same on every machine: for choosing some texts of many.
[[nodiscard]] std::uint32_t lotOf(const QString &id);

/// Reads texts from a file of JSON lines: {"id", "text", "spans": [{"label", "b16", "e16"}], ...}.
///
/// Spans labelled "biased" count. A line with the field "after" is an edit of an encyclopaedia; the
/// others are news that readers judged, and where their "label" is "No agreement" only the register
/// is learned from. What some three in ten edits left behind, chosen by their ids, follows as a
/// text of its own: sentences that nobody finds fault with, from which readers of news are taken to
/// mark nothing. Texts whose id is in @p without are left out. Fails with FileNotFound,
/// FileUnreadable and MalformedJson; the detail is the path, the line and what is wrong.
[[nodiscard]] Result<std::vector<LabelledText>> readLabelledTexts(const QString &path,
                                                                  const QSet<QString> &without);

} // namespace slantlight
