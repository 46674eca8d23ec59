// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/goround.h"

#include <QWidget>

namespace slantlight::ui {

bool goRoundIn(const QWidget &sheet, bool next)
{
    QWidget *const now = sheet.window()->focusWidget();
    if (now == nullptr) {
        return true;
    }
    QWidget *each = now;
    do {
        each = next ? each->nextInFocusChain() : each->previousInFocusChain();
        if (sheet.isAncestorOf(each) && each->isVisible() && each->isEnabled()
            && (each->focusPolicy() & Qt::TabFocus) != 0 && each->focusProxy() == nullptr) {
            each->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    } while (each != now);
    return true;
}

} // namespace slantlight::ui
