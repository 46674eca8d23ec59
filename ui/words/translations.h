// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QObject;

namespace slantlight::ui {

/// Makes the program speak @p language ("de"), or what the system asks for where it is empty.
///
/// English stands in for a language that there is no translation to. Texts are translated as long
/// as @p owner lives. Has to be called before the first widget is made.
void installTranslations(const QString &language, QObject &owner);

} // namespace slantlight::ui
