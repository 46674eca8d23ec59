// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace slantlight::ui {

/// The field of the toolbar: what is typed is looked for in the article, or in all of them.
class FindField : public QLineEdit
{
    Q_OBJECT

public:
    explicit FindField(QWidget *parent = nullptr);

Q_SIGNALS:
    void entered(const QString &text);
    void enteredForAll(const QString &text); ///< with Ctrl: for all articles of the library
    void left(); ///< by Esc, which empties it

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace slantlight::ui
