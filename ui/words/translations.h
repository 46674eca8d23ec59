// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <span>

class QObject;

namespace slantlight::ui {

/// A language that the window can speak.
struct WindowLanguage
{
    QStringView code; ///< such as "de"
    QStringView name; ///< in the language itself
};

/// All of them, English first, then by their names.
[[nodiscard]] std::span<const WindowLanguage> windowLanguages();

/// The language that is spoken now, such as "de".
[[nodiscard]] QString spokenLanguage();

/// Makes the program speak @p language ("de"), or what the system asks for where it is empty.
///
/// English stands in for a language that there is no translation to. Texts are translated as long
/// as @p owner lives; have that of an earlier language gone before. Widgets that there are keep
/// their words. Where a language is written from right to left, the layout turns round, until
/// another one is installed.
void installTranslations(const QString &language, QObject &owner);

} // namespace slantlight::ui
