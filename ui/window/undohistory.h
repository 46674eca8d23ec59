// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QUndoStack;
class QWidget;

namespace slantlight::ui {

class Actions;
class ChoicePopup;

/// The list of what was done to the open article, to go back to any of it, or on again.
class UndoHistory : public QObject
{
    Q_OBJECT

public:
    /// All are borrowed; floats over @p window, which becomes the parent.
    UndoHistory(QUndoStack &changes, const Actions &actions, QWidget &window);

    void open();

private:
    QUndoStack &m_changes;
    ChoicePopup *m_popup;
};

} // namespace slantlight::ui
