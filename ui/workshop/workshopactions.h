// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

class QAction;
class QKeySequence;
class QMenu;
class QWidget;

namespace slantlight::ui {

/// What the rule workshop can be told to do: names, keys and icons in one place. What they do is
/// connected by its window.
class WorkshopActions : public QObject
{
    Q_OBJECT

public:
    /// The actions are added to @p window, so that their keys work in all of it.
    explicit WorkshopActions(QWidget &window);

    QAction *newRule;
    QAction *newRules; ///< a file of rules
    QAction *newList; ///< a file of word lists
    QAction *newPack;
    QAction *save;
    QAction *revert;
    QAction *rename;
    QAction *remove;
    QAction *openFolder;
    QAction *close;
    QAction *menu; ///< opens it
    QAction *undo;
    QAction *redo;
    QAction *find;
    QAction *findNext;
    QAction *findPrevious;
    QAction *replace; ///< opens the line for it
    QAction *goToLine; ///< asks which
    QAction *complete;
    QAction *comment;
    QAction *copyRule;
    QAction *nextProblem;
    QAction *previousProblem;
    QAction *problems; ///< shows the panel, with the keyboard in it
    QAction *examples;
    QAction *effect;
    QAction *library;
    QAction *files;
    QAction *editor;
    QAction *nextPart; ///< of the window: puts the keyboard there
    QAction *previousPart;
    QAction *tryOnLibrary;
    QAction *verdicts; ///< what was said to the marks of the rule at the caret
    QAction *largerText;
    QAction *smallerText;
    QAction *usualText;
    QAction *help; ///< on writing rules

    /// Returns a menu of all of them.
    [[nodiscard]] QMenu *makeMenu(QWidget *parent) const;
    /// Returns a menu of what can be done with a row of the tree of packs.
    [[nodiscard]] QMenu *makeFileMenu(QWidget *parent) const;

private:
    QAction *make(const QString &text, const QKeySequence &key, const QString &icon = {});
    QAction *make(const QString &text);

    QWidget &m_window;
};

} // namespace slantlight::ui
