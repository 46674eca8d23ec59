// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

#include <vector>

class QAction;
class QActionGroup;
class QWidget;

namespace slantlight::ui {

/// Everything the window can be told to do: names, keys and icons in one place.
///
/// What an action does is connected by the window.
class Actions : public QObject
{
    Q_OBJECT

public:
    /// The actions are added to @p window, so that their keys work in all of it.
    explicit Actions(QWidget &window);

    QAction *open;
    QAction *openAddress;
    QAction *paste;
    QAction *sample;
    QAction *start;
    QAction *changes; ///< since the page was fetched
    QAction *exportPdf;
    QAction *exportHtml;
    QAction *quit;

    QAction *undo;
    QAction *redo;
    QAction *find;
    QAction *findNext;
    QAction *findPrevious;
    QAction *searchLibrary;

    QAction *nextHighlight;
    QAction *previousHighlight;
    QAction *showHighlights;

    QAction *largerText;
    QAction *smallerText;
    QAction *usualText;
    QActionGroup *themes; ///< the data of its actions is a PageTheme
    QAction *library;
    QAction *inspector;
    QAction *onlyText;
    QAction *fullScreen;

    QAction *rulePacks; ///< hidden until the window is offered packs

    QAction *guide;
    QAction *shortcuts;
    QAction *about;

    /// A key that works though no action of the window holds it, such as J on the page.
    struct Key
    {
        QString name;
        QString keys;
    };
    /// All names and keys, in the order of the menus; those of the page at the end.
    [[nodiscard]] std::vector<Key> keys() const;

private:
    QAction *make(const QString &text, const QString &icon = {});

    QWidget &m_window;
    std::vector<QAction *> m_all;
};

} // namespace slantlight::ui
