// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/desk/articlesource.h"

#include <QDialog>
#include <QString>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace slantlight::ui {

/// Asks for the address of a page.
class OpenAddressDialog : public QDialog
{
    Q_OBJECT

public:
    /// Begins with @p address, such as that on the clipboard, ready to be typed over.
    OpenAddressDialog(const QString &address, Reach reach, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &address, slantlight::ui::Reach reach);

private:
    void choose();

    QLineEdit *m_address;
    QCheckBox *m_private;
    QPushButton *m_open = nullptr;
};

} // namespace slantlight::ui
