// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <optional>

namespace slantlight::ui {

/// Returns how well @p text is what somebody means who has typed @p typed so far, the higher the
/// better; nothing where it cannot be meant.
///
/// Each word that was typed is a part of the text ("load", "emotive"), or the beginnings of its
/// words one after another, initials at the least ("lew", "loem" for "Loaded, emotive wording").
/// Case and accents make no difference. Nothing typed matches everything.
[[nodiscard]] std::optional<int> wordMatch(QStringView typed, QStringView text);

} // namespace slantlight::ui
