// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/storage/query.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QActionGroup;
class QLabel;
class QListView;
class QModelIndex;
class QStackedLayout;
class QToolButton;

namespace slantlight::ui {

class ArticleActions;
class Desk;
class LibraryModel;
class LibrarySearch;
class SearchField;
class ShelfTree;
struct LibraryFinds;

/// The library: its parts as a tree, the articles of the one that is chosen, and a search in them
/// over all their words and what is said of them.
class LibraryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LibraryPanel(Desk &desk, QWidget *parent = nullptr);

    /// Gives the search field the keyboard.
    void beginSearch();
    /// Searches for @p query, as if it were typed into the field.
    void search(const QString &query);
    [[nodiscard]] ArticleActions &articles() const { return *m_articles; }
    [[nodiscard]] ShelfTree &shelf() const { return *m_shelf; }
    /// What is asked for now, with the place that is looked at.
    [[nodiscard]] Query query() const;
    /// Keeps what the field asks as a saved search, to be named in the tree.
    void keepSearch();
    [[nodiscard]] Sorting sorting() const { return m_sorting; }
    void setSorting(Sorting sorting);
    /// Whether the keyboard is to stay in the list: its article was chosen there by a click, and
    /// the next key may be an arrow or Del.
    [[nodiscard]] bool holdsKeyboard() const;

Q_SIGNALS:
    void articleChosen(const slantlight::ArticleId &id);
    void removalRequested(const std::vector<slantlight::ArticleId> &ids, const QString &title);
    void emptyingRequested(); ///< of the trash
    void exportRequested(const std::vector<slantlight::ArticleId> &ids); ///< at least one
    /// Two articles are to be compared; an empty @p second has yet to be chosen.
    void comparisonRequested(const slantlight::ArticleId &first,
                             const slantlight::ArticleId &second);
    void failed(const slantlight::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void connectParts();
    void makeSortMenu();
    void refresh();
    void showFound();
    void showPlace();
    void showFinds(const LibraryFinds &finds);
    void renew(const ArticleId &id);
    void leaveOut(const ArticleId &id);
    void showEmptyPage();
    void showOpenArticle();
    void choose(const QModelIndex &index);
    [[nodiscard]] bool isSearching() const; ///< by words, or in a part of the library

    Desk &m_desk;
    LibraryModel *m_model;
    LibrarySearch *m_search;
    ShelfTree *m_shelf;
    SearchField *m_query;
    QToolButton *m_keep; ///< the search
    QToolButton *m_sort;
    QActionGroup *m_sortings;
    QListView *m_list;
    ArticleActions *m_articles;
    QLabel *m_count;
    QLabel *m_emptyTitle;
    QLabel *m_emptyText;
    QStackedLayout *m_pages;
    QTimer m_recount; ///< of the tree, once there is time for it
    Sorting m_sorting = Sorting::BestMatch;
    bool m_holdsKeyboard = false;
};

} // namespace slantlight::ui
