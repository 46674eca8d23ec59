// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeyCombination>

#include <cstdint>
#include <optional>

namespace slantlight::ui {

/// What a key means to the page.
struct ReaderCommand
{
    enum class Kind : std::uint8_t {
        NextHighlight,
        PreviousHighlight,
        ApplyCode,
        RemoveAnnotation,
        Highlight,
        AnnotateWithMemo,
        OpenCard,
        CopyWithSource,
        Dismiss, ///< close card and selection bar, then give up the selection
        EnlargeText,
        ReduceText,
        ResetTextSize,
    };

    Kind kind;
    int digit = 0; ///< 1 to 9 for ApplyCode

    friend bool operator==(const ReaderCommand &, const ReaderCommand &) = default;
};

/// Returns what @p key means while the page has the focus; nothing for keys that it leaves to Qt.
[[nodiscard]] std::optional<ReaderCommand> readerCommand(QKeyCombination key);

} // namespace slantlight::ui
