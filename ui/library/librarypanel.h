// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QWidget>

#include <vector>

class QAction;
class QLabel;
class QLineEdit;
class QListView;
class QModelIndex;
class QStackedLayout;

namespace slantlight::ui {

class Desk;
class LibraryModel;
class LibrarySearch;
struct LibraryFinds;

/// The articles that were opened, last ones first, and a search over all their words.
class LibraryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LibraryPanel(Desk &desk, QWidget *parent = nullptr);

    /// Gives the search field the keyboard.
    void beginSearch();
    /// Searches for @p query, as if it were typed into the field.
    void search(const QString &query);
    /// Whether the keyboard is to stay in the list: its article was chosen there by a click, and
    /// the next key may be an arrow or Del.
    [[nodiscard]] bool holdsKeyboard() const;

Q_SIGNALS:
    void articleChosen(const slantlight::ArticleId &id);
    void removalRequested(const slantlight::ArticleId &id, const QString &title);
    void exportRequested(const slantlight::ArticleId &id);
    /// Two articles are to be compared; an empty @p second has yet to be chosen.
    void comparisonRequested(const slantlight::ArticleId &first,
                             const slantlight::ArticleId &second);
    void failed(const slantlight::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void showFound();
    void showFinds(const LibraryFinds &finds);
    void renew(const ArticleId &id);
    void leaveOut(const ArticleId &id);
    void showEmptyPage();
    void showOpenArticle();
    [[nodiscard]] ArticleId currentArticle() const;
    [[nodiscard]] std::vector<ArticleId> selectedArticles() const; ///< in the order of the list
    void choose(const QModelIndex &index);
    void openCurrent();
    void compareSelected();
    void compareWithOpen();
    void copyAddress();
    void removeCurrent();
    void offerMenu(QPoint place);

    Desk &m_desk;
    LibraryModel *m_model;
    LibrarySearch *m_search;
    QLineEdit *m_query;
    QListView *m_list;
    QAction *m_openPage; ///< where the article is from, in the browser
    QAction *m_copyAddress;
    QAction *m_compare; ///< the one that is selected with another, or the two that are
    QAction *m_compareWithOpen; ///< the one that is selected with the open article
    std::vector<QAction *> m_ofOne; ///< cannot be done to several at once
    QLabel *m_count;
    QLabel *m_emptyTitle;
    QLabel *m_emptyText;
    QStackedLayout *m_pages;
    bool m_holdsKeyboard = false;
};

} // namespace slantlight::ui
