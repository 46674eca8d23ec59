// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/desktop.h"
#include "ui/window/mainwindow.h"

#include <QDir>
#include <QString>

namespace slantlight {

/// Lets what is moving come to rest, the selection bar among it.
void settle(int milliseconds = 250);

/// Pictures of every view of the window, to look at it as those do who meet it first.
class Gallery
{
public:
    /// Both are borrowed; the pictures go to @p folder, which has to exist.
    Gallery(Desktop &desktop, ui::MainWindow &window, const QDir &folder);

    /// Takes them all; false when one could not be written or an article did not open.
    [[nodiscard]] bool take();

private:
    void takeStart();
    void takePanels();
    void takePage();
    void takeFloating();
    void takeDialogs();
    void takeEmpty();
    void takeOdd();
    void takeComparison();
    void takeRules();

    void picture(const QString &name);
    void picture(QWidget &widget, const QString &name);
    void pictureOfDialog(const char *className, const QString &name);
    void select(const QString &words);
    void open(const QString &text, SourceFormat format = SourceFormat::PlainText);
    void openSample();
    void showTab(int tab);

    Desktop &m_desktop;
    ui::MainWindow &m_window;
    QDir m_folder;
    int m_number = 0;
    bool m_isWhole = true;
};

} // namespace slantlight
