// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/window/messagebar.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

class QUndoStack;
class QWidget;

namespace slantlight::ui {

class Actions;
class Desk;

/// What the window says in its message bar, and when that is out of date.
///
/// Of a change it says what the last command of the undo stack did, with a button that takes it
/// back; that goes away as soon as another command is the last one.
class WindowMessages : public QObject
{
    Q_OBJECT

public:
    /// Messages float over @p ground; @p page gets the keyboard after a change was taken back.
    WindowMessages(Desk &desk, const Actions &actions, QWidget &page, QWidget &ground);

    [[nodiscard]] MessageBar &bar() const { return *m_bar; }

    /// Says something in passing.
    void say(const QString &text);
    /// The same with a button for @p action.
    void offer(const QString &text, const MessageAction &action);
    void sayChange(const QString &text);
    void sayRemoved(const QString &title, const std::function<void()> &restore);
    void sayExported(const QString &path);
    void sayError(const slantlight::Error &error);
    /// Says something that stays until it is closed.
    void warn(const QString &text);

private:
    void takeBack(); ///< undoes the last command; the keyboard stays on the page
    void followChanges();

    /// The message whose button takes back the command below an index of the undo stack.
    struct Noticed
    {
        QString text;
        int index = 0;
    };

    QUndoStack &m_changes;
    QWidget &m_page;
    MessageBar *m_bar;
    std::optional<Noticed> m_noticed;
};

} // namespace slantlight::ui
