// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>

class QWidget;

namespace slantlight::ui {

class Actions;
class ChoicePopup;

/// The list of everything the window can be told to do, found by typing a part of its name, with
/// the keys that do it without the list.
class CommandPalette : public QObject
{
    Q_OBJECT

public:
    /// @p actions is borrowed; floats over @p window, which becomes the parent.
    CommandPalette(const Actions &actions, QWidget &window);

    void open();

private:
    void run(const QString &id);

    const Actions &m_actions;
    ChoicePopup *m_popup;
    QStringList m_lately; ///< the last one first
};

} // namespace slantlight::ui
