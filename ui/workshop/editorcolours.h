// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workshop/editornotes.h"

#include <QColor>
#include <QPalette>
#include <QString>

namespace slantlight::ui {

/// The colours of an editor beside those of its letters, by those of the window.
struct EditorColours
{
    explicit EditorColours(const QPalette &palette);

    /// Of signs and underlines; read on the editor's ground.
    [[nodiscard]] QColor of(NoteKind kind) const;

    QColor ground;
    QColor currentLine;
    QColor margin; ///< ground of the line numbers
    QColor number;
    QColor currentNumber;
    QColor bracket; ///< ground of brackets that belong together

private:
    bool m_isDark;
    QColor m_ink;
};

/// A sign that tells kinds apart without their colours: a cross, an exclamation mark, a tick.
[[nodiscard]] QString signOf(NoteKind kind);

} // namespace slantlight::ui
