// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ruleoutline.h"

#include <QString>

#include <vector>

namespace slantlight::ui {

// What the notation of rules and lists means, in one translated line each; the README of the rules
// says it at length.

struct NotationWord
{
    QString notation;
    QString meaning;
};

/// The words that begin lines, in the order in which they mostly stand.
[[nodiscard]] std::vector<NotationWord> lineWords(PackFileKind kind);
[[nodiscard]] std::vector<NotationWord> severityWords();
[[nodiscard]] std::vector<NotationWord> slotWords();
/// "~v", "~n" and "~a".
[[nodiscard]] std::vector<NotationWord> endingWords();
/// What can be asked of a token: "%sign", "%in:" ...
[[nodiscard]] std::vector<NotationWord> askWords();
/// What examples may begin with: "headline:", "direct:" ...
[[nodiscard]] std::vector<NotationWord> examplePrefixes();

[[nodiscard]] QString tagMeaning(const QString &tag);
[[nodiscard]] QString voiceMeaning(const QString &voice);
[[nodiscard]] QString blockMeaning(const QString &block);
[[nodiscard]] QString partMeaning(const QString &part);
[[nodiscard]] QString listMeaning();
[[nodiscard]] QString letMeaning();

} // namespace slantlight::ui
