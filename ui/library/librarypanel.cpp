// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/librarypanel.h"

#include "ui/desk/desk.h"
#include "ui/desk/searchnames.h"
#include "ui/library/articleactions.h"
#include "ui/library/keptselection.h"
#include "ui/library/librarydelegate.h"
#include "ui/library/libraryedits.h"
#include "ui/library/librarymodel.h"
#include "ui/library/librarysearch.h"
#include "ui/library/searchfield.h"
#include "ui/library/shelftree.h"
#include "ui/look/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace slantlight::ui {

LibraryPanel::LibraryPanel(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new LibraryModel(this))
    , m_search(new LibrarySearch(desk.libraryPath(), this))
    , m_shelf(new ShelfTree(desk, this))
    , m_query(new SearchField(desk, tr("Search all articles"), this))
    , m_keep(new QToolButton(this))
    , m_sort(new QToolButton(this))
    , m_sortings(new QActionGroup(this))
    , m_list(new QListView(this))
    , m_articles(new ArticleActions(desk, *m_list))
    , m_count(new QLabel(this))
    , m_emptyTitle(new QLabel(this))
    , m_emptyText(new QLabel(this))
    , m_pages(new QStackedLayout)
{
    build();
    makeSortMenu();
    connectParts();
    refresh();
}

void LibraryPanel::build()
{
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
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setDragEnabled(!m_desk.isLibraryReadOnly());
    m_list->setDragDropMode(QAbstractItemView::DragOnly);

    auto *const empty = new QWidget(this);
    m_emptyTitle->setObjectName(u"emptyTitle"_s);
    m_emptyText->setObjectName(u"emptyText"_s);
    m_emptyText->setWordWrap(true);
    m_emptyText->setTextFormat(Qt::PlainText);
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
    m_keep->setIcon(symbolicIcon(u"save"_s));
    m_keep->setAutoRaise(true);
    m_keep->setToolTip(tr("Keep this search"));
    m_keep->setAccessibleName(tr("Keep this search"));
    m_keep->hide();
    auto *const titleLine = new QHBoxLayout;
    titleLine->setSpacing(4);
    titleLine->addWidget(title);
    titleLine->addStretch();
    titleLine->addWidget(m_count);
    titleLine->addWidget(m_keep);
    titleLine->addWidget(m_sort);
    auto *const head = new QVBoxLayout;
    head->setContentsMargins(12, 10, 12, 8);
    head->setSpacing(8);
    head->addLayout(titleLine);
    head->addWidget(m_query);
    auto *const line = new QFrame(this);
    line->setObjectName(u"stepBar"_s);
    line->setFixedHeight(1);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_shelf);
    column->addSpacing(6);
    column->addWidget(line);
    column->addSpacing(4);
    column->addLayout(m_pages, 1);
}

void LibraryPanel::makeSortMenu()
{
    auto *const menu = new QMenu(tr("Order of the list"), this);
    for (const auto &[sorting, name] :
         {std::pair(Sorting::BestMatch, tr("Best match, else last opened")),
          {Sorting::LastOpened, tr("Last opened")},
          {Sorting::Published, tr("Newest")},
          {Sorting::Title, tr("Title")}}) {
        QAction *const action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(sorting == m_sorting);
        action->setData(static_cast<int>(sorting));
        m_sortings->addAction(action);
    }
    m_sort->setObjectName(u"choice"_s);
    m_sort->setIcon(symbolicIcon(u"sort"_s));
    m_sort->setAutoRaise(true);
    m_sort->setMenu(menu);
    m_sort->setPopupMode(QToolButton::InstantPopup);
    m_sort->setToolTip(tr("Order of the list"));
    m_sort->setAccessibleName(tr("Order of the list"));
    connect(m_sortings, &QActionGroup::triggered, this, [this](const QAction *action) {
        setSorting(static_cast<Sorting>(action->data().toInt()));
    });
}

void LibraryPanel::connectParts()
{
    m_recount.setSingleShot(true);
    m_recount.setInterval(300ms);
    connect(&m_recount, &QTimer::timeout, m_shelf, &ShelfTree::refresh);
    connect(m_query, &SearchField::changed, this, &LibraryPanel::showFound);
    connect(m_query, &SearchField::left, this, [this] {
        if (m_model->rowCount() > 0) {
            m_list->setFocus(Qt::TabFocusReason);
        }
    });
    connect(m_keep, &QToolButton::clicked, this, &LibraryPanel::keepSearch);
    connect(m_shelf, &ShelfTree::placeChosen, this, &LibraryPanel::showPlace);
    connect(m_shelf, &ShelfTree::searchEdited, this, [this](const ShelfPlace &search) {
        m_shelf->goTo({});
        m_query->setText(search.query);
        beginSearch();
    });
    connect(m_shelf, &ShelfTree::emptyingRequested, this, &LibraryPanel::emptyingRequested);
    connect(m_search, &LibrarySearch::found, this, &LibraryPanel::showFinds);
    connect(m_search, &LibrarySearch::foundMore, m_model, &LibraryModel::addFinds);
    connect(m_model, &LibraryModel::moreWanted, m_search, &LibrarySearch::searchOn);
    connect(m_search, &LibrarySearch::failed, this, &LibraryPanel::failed);
    // Without the keyboard it is the open article that is chosen.
    new KeptSelection(*m_list, LibraryModel::IdRole, KeptSelection::When::Focused);
    connect(m_model, &QAbstractItemModel::modelReset, this, &LibraryPanel::showOpenArticle);
    connect(m_list, &QListView::clicked, this, &LibraryPanel::choose);
    connect(m_articles, &ArticleActions::articleChosen, this, &LibraryPanel::articleChosen);
    connect(m_articles, &ArticleActions::removalRequested, this, &LibraryPanel::removalRequested);
    connect(m_articles, &ArticleActions::exportRequested, this, &LibraryPanel::exportRequested);
    connect(m_articles, &ArticleActions::comparisonRequested, this,
            &LibraryPanel::comparisonRequested);
    connect(m_articles, &ArticleActions::collectionWanted, m_shelf,
            [this] { m_shelf->beginCollection({}, m_articles->selected()); });
    connect(&m_desk, &Desk::libraryChanged, this, &LibraryPanel::refresh);
    connect(&m_desk, &Desk::entryChanged, this, &LibraryPanel::renew);
    connect(&m_desk, &Desk::entryRemoved, this, &LibraryPanel::leaveOut);
    connect(&m_desk, &Desk::articleOpened, this, &LibraryPanel::showOpenArticle);
    connect(&m_desk, &Desk::articleClosed, this, &LibraryPanel::showOpenArticle);
}

void LibraryPanel::beginSearch()
{
    m_query->takeFocus();
}

void LibraryPanel::search(const QString &query)
{
    m_query->setText(query);
}

void LibraryPanel::keepSearch()
{
    const QString query = m_query->text().simplified();
    if (!query.isEmpty() && saveSearch(m_desk, query, query)) {
        m_shelf->refresh();
    }
}

void LibraryPanel::setSorting(Sorting sorting)
{
    if (m_sorting != sorting) {
        m_sorting = sorting;
        for (QAction *const action : m_sortings->actions()) {
            action->setChecked(action->data().toInt() == static_cast<int>(sorting));
        }
        showFound();
    }
}

bool LibraryPanel::holdsKeyboard() const
{
    return m_holdsKeyboard && m_list->hasFocus();
}

Query LibraryPanel::query() const
{
    Query query = shelfQuery(m_shelf->place(), m_query->query(), searchNames(m_desk));
    query.sorting = m_sorting;
    return query;
}

bool LibraryPanel::isSearching() const
{
    return !m_query->text().trimmed().isEmpty() || m_shelf->place().kind != ShelfPlace::Kind::All;
}

void LibraryPanel::refresh()
{
    m_shelf->refresh();
    showFound();
    showOpenArticle();
}

void LibraryPanel::showPlace()
{
    m_articles->setPlace(m_shelf->place());
    m_list->scrollToTop();
    showFound();
}

void LibraryPanel::showFound()
{
    const bool isAsked = !m_query->query().isEmpty();
    m_keep->setVisible(isAsked && !m_desk.isLibraryReadOnly());
    m_count->setToolTip(isAsked ? m_query->queryText() : QString());
    if (isSearching()) {
        m_search->search(query());
        return;
    }
    m_search->cancel();
    m_count->clear();
    m_model->showPages([this](const std::optional<LibraryEntry> &after) {
        auto entries = m_desk.libraryEntries({.sorting = m_sorting}, after);
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
    m_model->showFinds(finds.best, finds.found);
    const QLocale words;
    //: Beside the heading of the library: articles found, articles there.
    m_count->setText(tr("%1 of %2").arg(words.toString(finds.found), words.toString(finds.all)));
    showEmptyPage();
}

void LibraryPanel::renew(const ArticleId &id)
{
    m_recount.start();
    if (isSearching() && !m_model->indexOf(id).isValid()) {
        showFound(); // it may be found, now that it is there
    }
    if (!isSearching() && (m_sorting == Sorting::Published || m_sorting == Sorting::Title)) {
        showFound(); // its place is not told by when it was opened
    } else if (const auto entry = m_desk.libraryEntry(id)) {
        m_model->renew(*entry);
        showEmptyPage();
    }
    showOpenArticle();
}

void LibraryPanel::leaveOut(const ArticleId &id)
{
    m_recount.start();
    m_model->leaveOut(id);
    if (isSearching()) {
        showFound(); // how many are left, and who moves up
    }
    showEmptyPage();
}

void LibraryPanel::showEmptyPage()
{
    const QString query = m_query->text().trimmed();
    const auto tell = [this](const QString &title, const QString &text) {
        m_emptyTitle->setText(title);
        m_emptyText->setText(text);
    };
    if (!query.isEmpty()) {
        tell(tr("Nothing found"), tr("No article holds all these words: “%1”").arg(query));
    } else {
        switch (m_shelf->place().kind) {
        case ShelfPlace::Kind::All:
            tell(tr("Nothing here yet"),
                 tr("Each article that you open or paste is kept here, with your notes."));
            break;
        case ShelfPlace::Kind::Unread:
            tell(tr("Nothing unread"), tr("Articles that you add and do not open wait here."));
            break;
        case ShelfPlace::Kind::Collection:
            tell(tr("An empty collection"),
                 tr("Drag articles onto it, or press P on them in the list."));
            break;
        case ShelfPlace::Kind::Tag:
        case ShelfPlace::Kind::Search:
            tell(tr("Nothing found"), tr("No article has this."));
            break;
        case ShelfPlace::Kind::Trash:
            tell(tr("The trash is empty"), tr("What you remove stays here for 30 days."));
            break;
        }
    }
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

// With Ctrl or Shift several are selected, and none is opened.
void LibraryPanel::choose(const QModelIndex &index)
{
    if (index.isValid() && m_list->selectionModel()->selectedRows().size() <= 1
        && m_shelf->place().kind != ShelfPlace::Kind::Trash
        && !QGuiApplication::keyboardModifiers().testAnyFlags(Qt::ControlModifier
                                                              | Qt::ShiftModifier)) {
        m_holdsKeyboard = true;
        Q_EMIT articleChosen(ArticleId(index.data(LibraryModel::IdRole).toString()));
    }
}

bool LibraryPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_holdsKeyboard = false;
            m_articles->open();
            return true;
        }
        if (key == Qt::Key_Escape && !m_query->text().isEmpty()) {
            m_query->setText({});
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace slantlight::ui
