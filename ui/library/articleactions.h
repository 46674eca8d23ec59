// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "ui/library/shelfplace.h"

#include <QObject>

#include <vector>

class QAction;
class QListView;

namespace slantlight::ui {

class ChoicePopup;
class Desk;
class NotePopover;
class Popover;
class TagPopover;

/// What can be done to the articles that are selected in a list: by menu, and by keys while the
/// list has the keyboard.
class ArticleActions : public QObject
{
    Q_OBJECT

public:
    /// Both are borrowed; @p list becomes the parent.
    ArticleActions(Desk &desk, QListView &list);

    /// The list shows @p place now.
    void setPlace(const ShelfPlace &place);
    [[nodiscard]] std::vector<ArticleId> selected() const; ///< in the order of the list
    void open(); ///< the current article, or compares the two that are selected
    void toggleRead();
    void editTags();
    void editNote();
    void chooseCollection();

Q_SIGNALS:
    void articleChosen(const slantlight::ArticleId &id);
    void removalRequested(const std::vector<slantlight::ArticleId> &ids, const QString &title);
    void exportRequested(const std::vector<slantlight::ArticleId> &ids); ///< at least one
    /// Two articles are to be compared; an empty @p second has yet to be chosen.
    void comparisonRequested(const slantlight::ArticleId &first,
                             const slantlight::ArticleId &second);
    void collectionWanted(); ///< a new one is to be named

private:
    QAction *make(const QString &text, const QKeySequence &key, void (ArticleActions::*does)());
    [[nodiscard]] ArticleId current() const;
    [[nodiscard]] QString title() const; ///< of the current one
    void compareSelected();
    void compareWithOpen();
    void openPage();
    void copyAddress();
    void exportSelected();
    void remove();
    void restore();
    void takeOut();
    void put(const QString &collection);
    void offerMenu(QPoint place);
    [[nodiscard]] QRect placeOfCurrent() const; ///< on the screen

    Desk &m_desk;
    QListView &m_list;
    ShelfPlace m_place;
    QAction *m_open;
    QAction *m_compareWithOpen;
    QAction *m_compare; ///< the one that is selected with another, or the two that are
    QAction *m_read;
    QAction *m_collection;
    QAction *m_takeOut;
    QAction *m_tags;
    QAction *m_note;
    QAction *m_openPage; ///< where the article is from, in the browser
    QAction *m_copyAddress;
    QAction *m_export;
    QAction *m_restore;
    QAction *m_remove;
    // Made when they are needed: there is a window by then.
    Popover *m_tagFrame = nullptr;
    TagPopover *m_tagEditor = nullptr;
    Popover *m_noteFrame = nullptr;
    NotePopover *m_noteEditor = nullptr;
    ChoicePopup *m_collections = nullptr;
};

} // namespace slantlight::ui
