// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readercommand.h"

namespace slantlight::ui {

std::optional<ReaderCommand> readerCommand(QKeyCombination combination)
{
    using Kind = ReaderCommand::Kind;
    const Qt::Key key = combination.key();
    const Qt::KeyboardModifiers modifiers =
        combination.keyboardModifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);

    if (modifiers == Qt::NoModifier) {
        if (key >= Qt::Key_1 && key <= Qt::Key_9) {
            return ReaderCommand{Kind::ApplyCode, static_cast<int>(key) - Qt::Key_0};
        }
        switch (key) {
        case Qt::Key_J:
        case Qt::Key_F8:
            return ReaderCommand{Kind::NextHighlight};
        case Qt::Key_K:
            return ReaderCommand{Kind::PreviousHighlight};
        case Qt::Key_0:
        case Qt::Key_Delete:
            return ReaderCommand{Kind::RemoveAnnotation};
        case Qt::Key_H:
            return ReaderCommand{Kind::Highlight};
        case Qt::Key_N:
        case Qt::Key_M:
            return ReaderCommand{Kind::AnnotateWithMemo};
        case Qt::Key_S:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            return ReaderCommand{Kind::OpenCard};
        case Qt::Key_Escape:
            return ReaderCommand{Kind::Dismiss};
        default:
            return std::nullopt;
        }
    }
    if (modifiers == Qt::ShiftModifier && key == Qt::Key_F8) {
        return ReaderCommand{Kind::PreviousHighlight};
    }
    if (modifiers == (Qt::ControlModifier | Qt::ShiftModifier) && key == Qt::Key_C) {
        return ReaderCommand{Kind::CopyWithSource};
    }
    // On many keyboards the plus and the brackets need Shift or AltGr themselves.
    if ((modifiers & ~Qt::KeyboardModifiers(Qt::ShiftModifier)) == Qt::ControlModifier) {
        switch (key) {
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            return ReaderCommand{Kind::EnlargeText};
        case Qt::Key_Minus:
            return ReaderCommand{Kind::ReduceText};
        case Qt::Key_0:
            return ReaderCommand{Kind::ResetTextSize};
        case Qt::Key_BracketRight:
            return ReaderCommand{Kind::NextHighlight};
        case Qt::Key_BracketLeft:
            return ReaderCommand{Kind::PreviousHighlight};
        default:
            return std::nullopt;
        }
    }
    return std::nullopt;
}

} // namespace slantlight::ui
