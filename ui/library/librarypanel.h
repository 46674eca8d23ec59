// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QModelIndex;
class QStackedLayout;

namespace slantlight::ui {

class Desk;
class LibraryModel;
class LibrarySearch;

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
    /// Takes back removalOffered(): the article is in the list again.
    void keep(const ArticleId &id);

Q_SIGNALS:
    void articleChosen(const slantlight::ArticleId &id);
    /// The article is gone from the list, not from the library: removing it there is the
    /// receiver's, when nobody has asked for it back.
    void removalOffered(const slantlight::ArticleId &id, const QString &title);
    void failed(const slantlight::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void showFound();
    void showEmptyPage();
    void showOpenArticle();
    void choose(const QModelIndex &index);
    void removeCurrent();
    void offerMenu(QPoint place);

    Desk &m_desk;
    LibraryModel *m_model;
    LibrarySearch *m_search;
    QLineEdit *m_query;
    QListView *m_list;
    QLabel *m_emptyTitle;
    QLabel *m_emptyText;
    QStackedLayout *m_pages;
};

} // namespace slantlight::ui
