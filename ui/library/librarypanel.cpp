// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/librarypanel.h"

#include "ui/desk/desk.h"
#include "ui/library/librarydelegate.h"
#include "ui/library/librarymodel.h"
#include "ui/library/librarysearch.h"
#include "ui/look/clearbutton.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QStackedLayout>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

LibraryPanel::LibraryPanel(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new LibraryModel(this))
    , m_search(new LibrarySearch(desk.libraryPath(), this))
    , m_query(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_openPage(new QAction(tr("Open its page in the browser"), m_list))
    , m_copyAddress(new QAction(tr("Copy address"), m_list))
    , m_compare(new QAction(m_list))
    , m_compareWithOpen(new QAction(tr("Compare with the open article"), m_list))
    , m_count(new QLabel(this))
    , m_emptyTitle(new QLabel(this))
    , m_emptyText(new QLabel(this))
    , m_pages(new QStackedLayout)
{
    m_query->setPlaceholderText(tr("Search all articles"));
    m_query->setAccessibleName(tr("Search all articles"));
    addClearButton(*m_query);
    m_query->installEventFilter(this);
    m_list->setObjectName(u"library"_s);
    m_list->setAccessibleName(tr("Library"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new LibraryDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true); // rows answer the pointer
    m_list->setUniformItemSizes(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->installEventFilter(this);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection); // two are compared

    auto *const open = new QAction(tr("Open"), m_list);
    auto *const exportIt = new QAction(tr("Export…"), m_list);
    auto *const remove = new QAction(tr("Remove from library"), m_list);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    remove->setEnabled(!desk.isLibraryReadOnly());
    m_list->addActions(
        {open, m_compareWithOpen, m_compare, m_openPage, exportIt, m_copyAddress, remove});
    m_ofOne = {open, exportIt, remove};

    auto *const empty = new QWidget(this);
    m_emptyTitle->setObjectName(u"emptyTitle"_s);
    m_emptyText->setObjectName(u"emptyText"_s);
    m_emptyText->setWordWrap(true);
    auto *const words = new QVBoxLayout(empty);
    words->setContentsMargins(16, 16, 16, 16);
    words->setSpacing(8);
    words->addWidget(m_emptyTitle);
    words->addWidget(m_emptyText);
    words->addStretch();
    m_pages->addWidget(m_list);
    m_pages->addWidget(empty);

    auto *const title = new QLabel(tr("Library"), this);
    title->setObjectName(u"panelTitle"_s);
    m_count->setObjectName(u"muted"_s);
    m_count->setTextFormat(Qt::PlainText);
    auto *const titleLine = new QHBoxLayout;
    titleLine->addWidget(title);
    titleLine->addStretch();
    titleLine->addWidget(m_count);
    m_emptyText->setTextFormat(Qt::PlainText);
    auto *const head = new QVBoxLayout;
    head->setContentsMargins(12, 10, 12, 8);
    head->setSpacing(8);
    head->addLayout(titleLine);
    head->addWidget(m_query);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(m_pages, 1);

    connect(m_query, &QLineEdit::textChanged, this, &LibraryPanel::showFound);
    connect(m_search, &LibrarySearch::found, this, &LibraryPanel::showFinds);
    connect(m_search, &LibrarySearch::foundMore, m_model, &LibraryModel::addFinds);
    connect(m_model, &LibraryModel::moreWanted, m_search, &LibrarySearch::searchOn);
    connect(m_search, &LibrarySearch::failed, this, &LibraryPanel::failed);
    connect(m_model, &QAbstractItemModel::modelReset, this, &LibraryPanel::showOpenArticle);
    connect(m_list, &QListView::clicked, this, &LibraryPanel::choose);
    connect(m_list, &QListView::customContextMenuRequested, this, &LibraryPanel::offerMenu);
    connect(open, &QAction::triggered, this, &LibraryPanel::openCurrent);
    connect(m_compare, &QAction::triggered, this, &LibraryPanel::compareSelected);
    connect(m_compareWithOpen, &QAction::triggered, this, &LibraryPanel::compareWithOpen);
    connect(exportIt, &QAction::triggered, this,
            [this] { Q_EMIT exportRequested(currentArticle()); });
    connect(m_openPage, &QAction::triggered, this, [this] {
        QDesktopServices::openUrl(
            QUrl(m_list->currentIndex().data(LibraryModel::AddressRole).toString()));
    });
    connect(m_copyAddress, &QAction::triggered, this, &LibraryPanel::copyAddress);
    connect(remove, &QAction::triggered, this, &LibraryPanel::removeCurrent);
    connect(&desk, &Desk::libraryChanged, this, &LibraryPanel::refresh);
    connect(&desk, &Desk::entryChanged, this, &LibraryPanel::renew);
    connect(&desk, &Desk::entryRemoved, this, &LibraryPanel::leaveOut);
    connect(&desk, &Desk::articleOpened, this, &LibraryPanel::showOpenArticle);
    connect(&desk, &Desk::articleClosed, this, &LibraryPanel::showOpenArticle);
    refresh();
}

void LibraryPanel::beginSearch()
{
    m_query->setFocus(Qt::ShortcutFocusReason);
    m_query->selectAll();
}

void LibraryPanel::search(const QString &query)
{
    m_query->setText(query);
}

bool LibraryPanel::holdsKeyboard() const
{
    return m_holdsKeyboard && m_list->hasFocus();
}

void LibraryPanel::refresh()
{
    showFound();
    showOpenArticle();
}

void LibraryPanel::showFound()
{
    const QString query = m_query->text().trimmed();
    if (!query.isEmpty()) {
        m_search->search(query);
        return;
    }
    m_search->cancel();
    m_count->clear();
    m_model->showPages([this](const std::optional<LibraryEntry> &after) {
        auto entries = m_desk.libraryEntries({}, after);
        if (!entries) {
            Q_EMIT failed(entries.error());
            return std::vector<LibraryEntry>();
        }
        return *std::move(entries);
    });
    showEmptyPage();
}

void LibraryPanel::showFinds(const LibraryFinds &finds)
{
    const int row = m_list->currentIndex().row();
    m_model->showFinds(finds.best, finds.found);
    if (m_list->hasFocus()) { // the keyboard stays where it was
        m_list->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1)));
    }
    const QLocale words;
    //: Beside the heading of the library: articles found, articles there.
    m_count->setText(tr("%1 of %2").arg(words.toString(finds.found), words.toString(finds.all)));
    showEmptyPage();
}

void LibraryPanel::renew(const ArticleId &id)
{
    if (!m_query->text().trimmed().isEmpty() && !m_model->indexOf(id).isValid()) {
        showFound(); // it may hold the words, now that it is there
    }
    if (const auto entry = m_desk.libraryEntry(id)) {
        m_model->renew(*entry);
        showEmptyPage();
        showOpenArticle();
    }
}

void LibraryPanel::leaveOut(const ArticleId &id)
{
    m_model->leaveOut(id);
    if (!m_query->text().trimmed().isEmpty()) {
        showFound(); // how many are left, and who moves up
    }
    showEmptyPage();
}

void LibraryPanel::showEmptyPage()
{
    const QString query = m_query->text().trimmed();
    m_emptyTitle->setText(query.isEmpty() ? tr("Nothing here yet") : tr("Nothing found"));
    m_emptyText->setText(
        query.isEmpty() ? tr("Each article that you open or paste is kept here, with your notes.")
                        : tr("No article holds all these words: “%1”").arg(query));
    m_pages->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
}

void LibraryPanel::showOpenArticle()
{
    const auto article = m_desk.article();
    const ArticleId id = article ? article->id() : ArticleId();
    m_model->setOpenArticle(id);
    if (m_list->hasFocus()) {
        return; // the keyboard is somewhere in the list already
    }
    const QModelIndex index = m_model->indexOf(id);
    if (index.isValid()) {
        m_list->setCurrentIndex(index);
    } else {
        m_list->clearSelection();
    }
}

ArticleId LibraryPanel::currentArticle() const
{
    return ArticleId(m_list->currentIndex().data(LibraryModel::IdRole).toString());
}

std::vector<ArticleId> LibraryPanel::selectedArticles() const
{
    QModelIndexList rows = m_list->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    std::vector<ArticleId> articles;
    for (const QModelIndex &row : rows) {
        articles.emplace_back(row.data(LibraryModel::IdRole).toString());
    }
    return articles;
}

void LibraryPanel::compareSelected()
{
    const std::vector<ArticleId> articles = selectedArticles();
    if (articles.size() == 2) {
        Q_EMIT comparisonRequested(articles.front(), articles.back());
    } else if (articles.size() == 1) {
        Q_EMIT comparisonRequested(articles.front(), ArticleId());
    }
}

void LibraryPanel::compareWithOpen()
{
    if (const auto open = m_desk.article()) {
        Q_EMIT comparisonRequested(open->id(), currentArticle());
    }
}

// With Ctrl or Shift several are selected, and none is opened.
void LibraryPanel::choose(const QModelIndex &index)
{
    if (index.isValid() && m_list->selectionModel()->selectedRows().size() <= 1
        && !QGuiApplication::keyboardModifiers().testAnyFlags(Qt::ControlModifier
                                                              | Qt::ShiftModifier)) {
        m_holdsKeyboard = true;
        Q_EMIT articleChosen(ArticleId(index.data(LibraryModel::IdRole).toString()));
    }
}

void LibraryPanel::openCurrent()
{
    if (selectedArticles().size() == 2) {
        compareSelected(); // what else can be done with two
    } else if (m_list->currentIndex().isValid()) {
        m_holdsKeyboard = false;
        Q_EMIT articleChosen(currentArticle());
    }
}

void LibraryPanel::copyAddress()
{
    QGuiApplication::clipboard()->setText(
        m_list->currentIndex().data(LibraryModel::AddressRole).toString());
}

void LibraryPanel::removeCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (index.isValid() && selectedArticles().size() <= 1) {
        Q_EMIT removalRequested(currentArticle(), index.data(Qt::DisplayRole).toString());
    }
}

void LibraryPanel::offerMenu(QPoint place)
{
    const QModelIndex index = m_list->indexAt(place);
    if (!index.isValid()) {
        return;
    }
    if (!m_list->selectionModel()->isSelected(index)) {
        m_list->setCurrentIndex(index);
    }
    const std::size_t count = selectedArticles().size();
    const auto open = m_desk.article();
    for (QAction *const action : m_ofOne) {
        action->setVisible(count == 1);
    }
    m_openPage->setVisible(count == 1);
    m_copyAddress->setVisible(count == 1);
    m_compare->setVisible(count <= 2);
    m_compare->setText(count == 2 ? tr("Compare these two") : tr("Compare with…"));
    m_compareWithOpen->setVisible(count == 1 && open && open->id() != currentArticle());
    const QUrl address(index.data(LibraryModel::AddressRole).toString());
    m_copyAddress->setEnabled(!address.isEmpty());
    m_openPage->setEnabled(address.scheme() == u"https"_s || address.scheme() == u"http"_s);
    QMenu menu;
    menu.addActions(m_list->actions());
    if (count > 2) {
        menu.addAction(tr("Select two articles to compare them"))->setEnabled(false);
    }
    menu.exec(m_list->viewport()->mapToGlobal(place));
    for (QAction *const action : m_ofOne) {
        action->setVisible(true); // keys go on
    }
}

bool LibraryPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_query && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down && m_model->rowCount() > 0) {
            m_list->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (key == Qt::Key_Escape && !m_query->text().isEmpty()) {
            m_query->clear();
            return true;
        }
    }
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
        if (key == Qt::Key_Escape && !m_query->text().isEmpty()) {
            m_query->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace slantlight::ui
