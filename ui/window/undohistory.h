// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace slantlight::ui {

class Actions;
class ChoicePopup;
class Desk;

/// The list of what was done to the open article, to go back to any of it, or on again.
class UndoHistory : public QObject
{
    Q_OBJECT

public:
    /// All are borrowed; floats over @p window, which becomes the parent.
    UndoHistory(Desk &desk, const Actions &actions, QWidget &window);

    void open();

private:
    Desk &m_desk;
    ChoicePopup *m_popup;
};

} // namespace slantlight::ui
