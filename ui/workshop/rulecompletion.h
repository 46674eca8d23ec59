// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ruleoutline.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <cstdint>
#include <vector>

namespace slantlight::ui {

/// What may be written at a place of a file of rules or lists.
struct Completion
{
    QString text; ///< all of it, in the place of what is there already
    QString explanation; ///< in one translated line

    friend bool operator==(const Completion &, const Completion &) = default;
};

/// What files of rules can name.
struct CompletionNames
{
    QStringList lists;
    QStringList lets; ///< named so far in the file
    QStringList parts; ///< with names, of the rule
    QStringList rules; ///< that can be switched off
};

/// Completions, and how many letters before the caret they replace.
struct Completions
{
    std::vector<Completion>
        all; ///< those that begin with what is there; in the order of the manual
    qsizetype typed = 0;
    bool isWanted = false; ///< also without being asked for, while one types
};

/// Returns what may stand at the end of @p line, which is a line up to the caret.
[[nodiscard]] Completions completionsAt(QStringView line, PackFileKind kind,
                                        const CompletionNames &names);

/// Returns the names of parts, such as `{who: ... }`, in the `find` lines of @p rule.
[[nodiscard]] QStringList partsIn(QStringView rule);

} // namespace slantlight::ui
