// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

class QMainWindow;

namespace slantlight::ui {

class Actions;
class CodebookDialog;
class Desk;
class WindowMessages;

/// The codebook, in the window: one dialog beside the article, which stays usable.
class WindowCodebook : public QObject
{
    Q_OBJECT

public:
    /// All are borrowed; @p window becomes the parent.
    WindowCodebook(Desk &desk, const Actions &actions, WindowMessages &messages,
                   QMainWindow &window);

    void show();

private:
    Desk &m_desk;
    WindowMessages &m_messages;
    QMainWindow &m_window;
    QPointer<CodebookDialog> m_dialog;
};

} // namespace slantlight::ui
