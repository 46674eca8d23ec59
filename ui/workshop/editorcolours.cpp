// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workshop/editorcolours.h"

#include "ui/look/mixture.h"
#include "ui/look/windowstyle.h"

using namespace Qt::StringLiterals;

namespace slantlight::ui {

EditorColours::EditorColours(const QPalette &palette)
    : ground(palette.color(QPalette::Base))
    , m_isDark(isDark(palette))
    , m_ink(palette.color(QPalette::Text))
{
    currentLine = mixed(ground, m_ink, 0.05F);
    margin = mixed(ground, palette.color(QPalette::Window), 0.6F);
    number = mixed(ground, m_ink, isHighContrast(palette) ? 0.9F : 0.6F);
    currentNumber = m_ink;
    bracket = mixed(ground, palette.color(QPalette::Highlight), 0.35F);
}

QColor EditorColours::of(NoteKind kind) const
{
    switch (kind) {
    case NoteKind::Mistake:
    case NoteKind::Failure:
        return m_isDark ? QColor(0xff, 0x8a, 0x70) : QColor(0xb8, 0x2c, 0x10);
    case NoteKind::Warning:
        return m_isDark ? QColor(0xf0, 0xb4, 0x29) : QColor(0x8a, 0x5a, 0x00);
    case NoteKind::Passing:
        return m_isDark ? QColor(0x6f, 0xcf, 0x97) : QColor(0x1b, 0x73, 0x40);
    }
    Q_UNREACHABLE_RETURN(m_ink);
}

QString signOf(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Mistake:
        return u"\u25CF"_s;
    case NoteKind::Failure:
        return u"\u2717"_s;
    case NoteKind::Warning:
        return u"!"_s;
    case NoteKind::Passing:
        return u"\u2713"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace slantlight::ui
