// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparewithdialog.h"

#include "ui/desk/desk.h"
#include "ui/library/librarydelegate.h"
#include "ui/library/librarymodel.h"
#include "ui/library/librarysearch.h"
#include "ui/look/clearbutton.h"
#include "ui/look/screenroom.h"
#include "ui/look/windowstyle.h"
#include "ui/words/listing.h"

#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

/// Returns the line of a likely article, with the words that make it so.
LibraryEntry lineOf(const LikelyPartner &partner)
{
    constexpr qsizetype most = 6;
    LibraryEntry line = partner.entry;
    const QString words = listed(partner.shared.first(std::min(most, partner.shared.size())));
    //: %1 are names that two articles share.
    line.passage = {}; // it was found by one of them
    line.passage.text = CompareWithDialog::tr("Both name: %1").arg(words);
    const qsizetype at = line.passage.text.indexOf(words);
    line.passage.terms = {{at, at + words.size()}};
    return line;
}

} // namespace

CompareWithDialog::CompareWithDialog(Desk &desk, std::shared_ptr<const Article> article,
                                     QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_article(std::move(article))
    , m_query(new QLineEdit(this))
    , m_hint(new QLabel(this))
    , m_list(new QListView(this))
    , m_model(new LibraryModel(this))
    , m_search(new LibrarySearch(desk.libraryPath(), this))
    , m_looking(m_worker, *this)
{
    setObjectName(u"compareWith"_s);
    setWindowTitle(tr("Compare with"));
    setStyleSheet(windowStyleSheet(QGuiApplication::palette()));
    resize(roomFor({560, 540}, *this));
    //: %1 is an article's headline.
    auto *const title = new QLabel(tr("Compare “%1” with").arg(m_article->title()), this);
    title->setObjectName(u"panelTitle"_s);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    m_query->setPlaceholderText(tr("Search all articles"));
    m_query->setAccessibleName(tr("Search all articles"));
    addClearButton(*m_query);
    m_query->installEventFilter(this);
    m_list->setObjectName(u"library"_s);
    m_list->setAccessibleName(tr("Articles to compare with"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new LibraryDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_hint->setObjectName(u"muted"_s);
    m_hint->setWordWrap(true);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_compare = buttons->addButton(tr("&Compare"), QDialogButtonBox::AcceptRole);
    m_compare->setDefault(true);
    auto *const file = buttons->addButton(tr("A &file…"), QDialogButtonBox::ResetRole);
    auto *const address = buttons->addButton(tr("An a&ddress…"), QDialogButtonBox::ResetRole);
    for (QPushButton *const button : {file, address}) {
        button->setAutoDefault(false);
    }

    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addWidget(title);
    column->addWidget(m_query);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);
    column->addWidget(buttons);

    connect(m_query, &QLineEdit::textChanged, this, &CompareWithDialog::showFound);
    connect(m_search, &LibrarySearch::found, this, [this](const LibraryFinds &finds) {
        std::vector<LibraryEntry> others = finds.best;
        std::erase_if(others,
                      [this](const LibraryEntry &each) { return each.id == m_article->id(); });
        m_model->showFinds(std::move(others), finds.found);
        follow();
    });
    connect(m_search, &LibrarySearch::foundMore, m_model, &LibraryModel::addFinds);
    connect(m_model, &LibraryModel::moreWanted, m_search, &LibrarySearch::searchOn);
    connect(m_list, &QListView::doubleClicked, this, &CompareWithDialog::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CompareWithDialog::follow);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { choose(m_list->currentIndex()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(file, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT fileWanted();
    });
    connect(address, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT addressWanted();
    });
    showLibrary();
    look();
    m_query->setFocus();
}

CompareWithDialog::~CompareWithDialog()
{
    m_looking.cancel();
    m_worker.waitForDone();
}

void CompareWithDialog::look()
{
    m_looking.run([article = m_article, path = m_desk.libraryPath()](
                      const std::stop_token &stop) { return likelyPartners(*article, path, stop); },
                  [this](const Likely &likely) {
                      if (!likely) {
                          return; // the list of all is there
                      }
                      for (const LikelyPartner &partner : *likely) {
                          m_likely.push_back(lineOf(partner));
                      }
                      if (m_query->text().trimmed().isEmpty()) {
                          showLibrary();
                      }
                  });
}

void CompareWithDialog::showFound()
{
    const QString words = m_query->text().trimmed();
    if (words.isEmpty()) {
        m_search->cancel();
        showLibrary();
    } else {
        m_search->search(words);
    }
}

void CompareWithDialog::showLibrary()
{
    m_model->showPages([this](const std::optional<LibraryEntry> &after) { return page(after); });
    m_list->scrollToTop();
    follow();
}

std::vector<LibraryEntry> CompareWithDialog::page(const std::optional<LibraryEntry> &after)
{
    std::vector<LibraryEntry> lines;
    if (!after) {
        m_last.reset();
        lines = m_likely;
    }
    const std::size_t before = lines.size();
    while (lines.size() == before) {
        const auto more = m_desk.libraryEntries({}, m_last);
        if (!more || more->empty()) {
            break;
        }
        m_last = more->back();
        for (const LibraryEntry &each : *more) {
            if (each.id != m_article->id()
                && !std::ranges::contains(m_likely, each.id, &LibraryEntry::id)) {
                lines.push_back(each);
            }
        }
    }
    return lines;
}

void CompareWithDialog::follow()
{
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0) {
        m_list->setCurrentIndex(m_model->index(0));
    }
    m_compare->setEnabled(m_list->currentIndex().isValid());
    const bool isAll = m_query->text().trimmed().isEmpty();
    m_hint->setText(m_model->rowCount() == 0
                        ? (isAll ? tr("There is no other article in the library yet. Take a file "
                                      "or an address.")
                                 : tr("No other article holds all these words."))
                    : isAll && !m_likely.empty()
                        ? tr("Articles that share names with this one come first.")
                        : QString());
    m_hint->setVisible(!m_hint->text().isEmpty());
}

void CompareWithDialog::choose(const QModelIndex &index)
{
    if (index.isValid()) {
        const ArticleId id(index.data(LibraryModel::IdRole).toString());
        accept();
        Q_EMIT chosen(id);
    }
}

// The arrows of the field go through the list.
bool CompareWithDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_query && event->type() == QEvent::KeyPress) {
        auto *const press = static_cast<QKeyEvent *>(event);
        const int by = press->key() == Qt::Key_Down ? 1 : press->key() == Qt::Key_Up ? -1 : 0;
        if (by != 0 && m_model->rowCount() > 0) {
            const int row =
                std::clamp(m_list->currentIndex().row() + by, 0, m_model->rowCount() - 1);
            m_list->setCurrentIndex(m_model->index(row));
            return true;
        }
        if (press->key() == Qt::Key_Escape && !m_query->text().isEmpty()) {
            m_query->clear();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace slantlight::ui
