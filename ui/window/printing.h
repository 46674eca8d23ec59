// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QObject>

class QMainWindow;
class QPrinter;

namespace slantlight::ui {

class Actions;
class Desk;

/// Prints the open article as its PDF is, after a look at the pages.
class Printing : public QObject
{
    Q_OBJECT

public:
    /// All are borrowed; the preview lies over @p window, which becomes the parent.
    Printing(Desk &desk, const Actions &actions, QMainWindow &window);

    /// Shows how the article will be on paper; does nothing without one.
    void preview();
    /// Paints its pages on @p printer.
    void paint(QPrinter &printer);

Q_SIGNALS:
    void beginning(); ///< what is still being typed has to be saved now to be printed too
    void failed(const slantlight::Error &error);

private:
    Desk &m_desk;
    QMainWindow &m_window;
};

} // namespace slantlight::ui
