// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/clearbutton.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QToolButton>

namespace slantlight::ui {

namespace {

struct ClearButton
{
    Q_DECLARE_TR_FUNCTIONS(slantlight::ui::ClearButton)
};

} // namespace

void addClearButton(QLineEdit &field)
{
    field.setClearButtonEnabled(true);
    for (QToolButton *const button : field.findChildren<QToolButton *>()) {
        button->setAccessibleName(ClearButton::tr("Empty the field"));
    }
}

} // namespace slantlight::ui
