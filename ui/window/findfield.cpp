// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/findfield.h"

#include "ui/look/icons.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

FindField::FindField(QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(u"findField"_s);
    setPlaceholderText(tr("Find or search"));
    setToolTip(
        tr("Enter looks for the words in this article, Ctrl+Enter in all articles of the library"));
    setAccessibleName(tr("Find in the article, or search all articles"));
    addAction(symbolicIcon(u"find"_s), QLineEdit::LeadingPosition);
    setClearButtonEnabled(true);
    setMinimumWidth(120);
    setMaximumWidth(280);
}

void FindField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers().testFlag(Qt::ControlModifier)) {
            Q_EMIT enteredForAll(text());
        } else {
            Q_EMIT entered(text());
        }
        return;
    case Qt::Key_Escape:
        clear();
        Q_EMIT left();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace slantlight::ui
