// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace slantlight {
struct Analysis;
}

namespace slantlight::ui {

/// Returns the name of the language of @p tag, BCP 47, for readers: "German"; empty where the tag
/// names none. Languages that the translation does not know have their English name.
[[nodiscard]] QString languageName(const QString &tag);

/// Says that nothing was marked in a text in the language of @p tag, which may be empty, and what
/// can be done with it.
[[nodiscard]] QString unreadLanguageText(const QString &tag);

/// Says why @p analysis, which is of a text that was not read, has no marks: those of a long one
/// are still awaited, or it is in another language.
[[nodiscard]] QString unreadText(const Analysis &analysis);

} // namespace slantlight::ui
