// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QWidget>

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
    void choose(const QModelIndex &index);
    void openCurrent();
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
    QLabel *m_count;
    QLabel *m_emptyTitle;
    QLabel *m_emptyText;
    QStackedLayout *m_pages;
    bool m_holdsKeyboard = false;
};

} // namespace slantlight::ui
