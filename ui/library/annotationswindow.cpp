// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/annotationswindow.h"

#include "core/storage/searchparser.h"
#include "ui/desk/annotationcopy.h"
#include "ui/desk/desk.h"
#include "ui/library/annotationsmodel.h"
#include "ui/library/annotationtext.h"
#include "ui/library/keptselection.h"
#include "ui/library/searchfield.h"
#include "ui/look/codepicker.h"
#include "ui/look/keyboardfocus.h"
#include "ui/look/windowstyle.h"
#include "ui/render/palette.h"
#include "ui/words/codename.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr const char *recodeStep = QT_TRANSLATE_NOOP("slantlight::ui::Desk", "Change codes");
constexpr const char *tagStep = QT_TRANSLATE_NOOP("slantlight::ui::Desk", "Tag annotations");
constexpr const char *removeStep = QT_TRANSLATE_NOOP("slantlight::ui::Desk", "Remove annotations");

} // namespace

AnnotationsWindow::AnnotationsWindow(Desk &desk)
    : m_desk(desk)
    , m_model(new AnnotationsModel(desk, this))
    , m_query(new SearchField(desk, tr("Search all annotations"), this))
    , m_lost(new QToolButton(this))
    , m_count(new QLabel(this))
    , m_table(new QTableView(this))
    , m_empty(new QLabel(this))
    , m_open(make(tr("Open the article there"), {}, &AnnotationsWindow::open))
    , m_recode(make(tr("Change code…"), Qt::Key_C, &AnnotationsWindow::recode))
    , m_tag(make(tr("Add tags…"), Qt::Key_T, &AnnotationsWindow::tag))
    , m_markdown(make(tr("Copy as Markdown"), QKeySequence::Copy, &AnnotationsWindow::copyMarkdown))
    , m_csv(make(tr("Copy as CSV"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
                 &AnnotationsWindow::copyCsv))
    , m_remove(make(tr("Remove"), QKeySequence::Delete, &AnnotationsWindow::remove))
{
    setWindowFlag(Qt::Window);
    setAttribute(Qt::WA_QuitOnClose, false); // the reader is the program
    setWindowTitle(tr("All annotations — Slantlight"));
    resize(1080, 640);
    build();
    connect(m_query, &SearchField::changed, this, &AnnotationsWindow::showFound);
    connect(m_query, &SearchField::left, this, &AnnotationsWindow::enterTable);
    connect(m_lost, &QToolButton::toggled, this, &AnnotationsWindow::showFound);
    connect(m_model, &AnnotationsModel::shown, this, &AnnotationsWindow::tellCount);
    connect(m_model, &AnnotationsModel::failed, &desk, &Desk::failed);
    connect(m_table, &QTableView::doubleClicked, this, &AnnotationsWindow::open);
    connect(m_table, &QWidget::customContextMenuRequested, this, &AnnotationsWindow::offerMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AnnotationsWindow::followSelection);
    new KeptSelection(*m_table, AnnotationsModel::IdRole, KeptSelection::When::Always);
    connect(m_model, &QAbstractItemModel::modelReset, this, &AnnotationsWindow::followSelection);
    connect(&desk, &Desk::libraryChanged, this, &AnnotationsWindow::showFound);
    connect(&desk, &Desk::annotationsChanged, this, &AnnotationsWindow::showFound);
    new KeyboardFocus(*this);
    showFound();
}

QAction *AnnotationsWindow::make(const QString &text, const QKeySequence &key,
                                 void (AnnotationsWindow::*does)())
{
    auto *const action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut); // in the table, not while one types a search
    connect(action, &QAction::triggered, this, does);
    return action;
}

void AnnotationsWindow::build()
{
    m_lost->setText(tr("Lost places"));
    m_lost->setCheckable(true);
    m_lost->setToolTip(tr("Only annotations whose words do not stand in their article any more"));
    m_count->setObjectName(u"muted"_s);
    m_count->setMinimumHeight(m_query->sizeHint().height());
    m_lost->setMinimumHeight(m_query->sizeHint().height());
    m_table->setObjectName(u"annotationTable"_s);
    m_table->setAccessibleName(tr("All annotations"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setDragEnabled(true);
    m_table->setDragDropMode(QAbstractItemView::DragOnly);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    QHeaderView *const header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    header->setSortIndicator(static_cast<int>(AnnotationColumn::Modified), Qt::DescendingOrder);
    for (const auto &[column, width] : {std::pair(AnnotationColumn::Code, 150),
                                        {AnnotationColumn::Words, 200},
                                        {AnnotationColumn::Memo, 180},
                                        {AnnotationColumn::Target, 100},
                                        {AnnotationColumn::Tags, 100},
                                        {AnnotationColumn::Coder, 80},
                                        {AnnotationColumn::Article, 200},
                                        {AnnotationColumn::Outlet, 120},
                                        {AnnotationColumn::Published, 90},
                                        {AnnotationColumn::Created, 120}}) {
        header->resizeSection(static_cast<int>(column), width);
    }
    m_table->setSortingEnabled(true);
    m_table->installEventFilter(this);
    m_table->addActions({m_open, m_recode, m_tag, m_markdown, m_csv, m_remove});
    m_empty->setObjectName(u"emptyText"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->hide();

    auto *const line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(m_query, 1);
    line->addWidget(m_lost, 0, Qt::AlignTop);
    line->addWidget(m_count, 0, Qt::AlignTop);
    auto *const head = new QVBoxLayout;
    head->setContentsMargins(12, 10, 12, 8);
    head->setSpacing(8);
    head->addLayout(line);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    m_query->setFocus();
}

void AnnotationsWindow::search(const QString &query)
{
    m_query->setText(query);
}

QByteArray AnnotationsWindow::columns() const
{
    return m_table->horizontalHeader()->saveState();
}

void AnnotationsWindow::restoreColumns(const QByteArray &columns)
{
    m_table->horizontalHeader()->restoreState(columns);
}

void AnnotationsWindow::showFound()
{
    SearchQuery search = m_query->query();
    if (m_lost->isChecked()) {
        const SearchQuery lost = parseSearch(u"is:lost");
        SearchNode both;
        both.parts = {search.root, lost.root};
        search.root = both;
    }
    AnnotationQuery query = m_model->query();
    query.search = search;
    m_model->show(query);
}

void AnnotationsWindow::tellCount()
{
    m_count->setText(tr("%Ln annotation(s)", nullptr, static_cast<int>(m_model->found())));
    const bool isEmpty = m_model->found() == 0;
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_empty->setText(m_query->text().trimmed().isEmpty() && !m_lost->isChecked()
                         ? tr("There are no annotations yet. Select words in an article and give "
                              "them a code: they are listed here, across all articles.")
                         : tr("No annotation has this."));
}

std::vector<AnnotationRow> AnnotationsWindow::selected() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    std::vector<AnnotationRow> found;
    for (const QModelIndex &row : rows) {
        found.push_back(m_model->row(row));
    }
    return found;
}

void AnnotationsWindow::followSelection()
{
    const bool isAny = m_table->selectionModel()->hasSelection();
    const bool canWrite = isAny && !m_desk.isLibraryReadOnly();
    for (QAction *const action : {m_recode, m_tag, m_remove}) {
        action->setEnabled(canWrite);
    }
    for (QAction *const action : {m_open, m_markdown, m_csv}) {
        action->setEnabled(isAny);
    }
}

void AnnotationsWindow::open()
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid()) {
        const Annotation &annotation = m_model->row(index).annotation;
        Q_EMIT annotationWanted(annotation.article, annotation.id);
    }
}

bool AnnotationsWindow::change(const std::vector<AnnotationRow> &rows, const char *step,
                               const std::function<void(Annotation &)> &change)
{
    const QString words = rows.size() == 1 ? rows.front().annotation.selector.exact : QString();
    return !rows.empty() && m_desk.perform(step, words, [&](Library &library) -> Result<> {
        for (const AnnotationRow &row : rows) {
            Annotation after = row.annotation;
            change(after);
            if (after == row.annotation) {
                continue;
            }
            after.modified = QDateTime::currentDateTimeUtc();
            const auto kept = library.annotations().change(row.annotation, after, Clash::Refuse);
            if (!kept) {
                return std::unexpected(kept.error());
            }
        }
        return {};
    });
}

void AnnotationsWindow::recode()
{
    if (m_codes == nullptr) {
        m_codes = new CodePicker(this);
    }
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid()) {
        return;
    }
    const QRect row = m_table->visualRect(current);
    m_codes->pick({.codes = m_desk.codebook().codes(),
                   .lately = m_desk.recentCodes().codes(),
                   .current = m_model->row(current).annotation.code},
                  Palette::load(isDark(palette()) ? PageTheme::Dark : PageTheme::Light),
                  QRect(m_table->viewport()->mapToGlobal(row.topLeft()), row.size()),
                  [this, rows = selected()](const CodeId &code) {
                      change(rows, recodeStep, [&](Annotation &each) { each.code = code; });
                  });
}

void AnnotationsWindow::tag()
{
    const std::vector<AnnotationRow> rows = selected(); // what is asked about
    bool isTaken = false;
    const QString line = QInputDialog::getText(this, tr("Add tags"), tr("Tags, parted by commas:"),
                                               QLineEdit::Normal, {}, &isTaken);
    QStringList tags;
    for (const QString &tag : line.split(u',')) {
        if (!tag.simplified().isEmpty()) {
            tags += tag.simplified();
        }
    }
    if (isTaken && !tags.isEmpty()) {
        change(rows, tagStep, [&tags](Annotation &annotation) {
            annotation.tags = tidyTags(annotation.tags + tags);
        });
    }
}

void AnnotationsWindow::remove()
{
    const std::vector<AnnotationRow> rows = selected();
    const QString words = rows.size() == 1 ? rows.front().annotation.selector.exact : QString();
    if (rows.empty()) {
        return;
    }
    m_desk.perform(removeStep, words, [&rows](Library &library) -> Result<> {
        for (const AnnotationRow &row : rows) {
            if (Result<> done = library.annotations().remove(row.annotation); !done) {
                return done;
            }
        }
        return {};
    });
}

void AnnotationsWindow::copyMarkdown()
{
    auto copied = markdownData(annotationsAsMarkdown(selected(), m_desk));
    QGuiApplication::clipboard()->setMimeData(copied.release()); // the clipboard's then
}

void AnnotationsWindow::copyCsv()
{
    QGuiApplication::clipboard()->setText(annotationsAsCsv(selected()));
}

void AnnotationsWindow::offerMenu(QPoint place)
{
    if (!m_table->indexAt(place).isValid()) {
        return;
    }
    QMenu menu;
    menu.addAction(m_open);
    menu.addSeparator();
    menu.addActions({m_recode, m_tag});
    menu.addSeparator();
    menu.addActions({m_markdown, m_csv});
    menu.addSeparator();
    menu.addAction(m_remove);
    menu.exec(m_table->viewport()->mapToGlobal(place));
}

void AnnotationsWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo)) {
        m_desk.undoStack().undo();
    } else if (event->matches(QKeySequence::Redo)) {
        m_desk.undoStack().redo();
    } else if (event->matches(QKeySequence::Find)) {
        m_query->takeFocus();
    } else if (event->key() == Qt::Key_Escape || event->matches(QKeySequence::Close)) {
        close();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void AnnotationsWindow::enterTable()
{
    if (m_model->rowCount() > 0) {
        m_table->setFocus(Qt::TabFocusReason);
        if (!m_table->currentIndex().isValid()) {
            m_table->selectRow(0);
        }
    }
}

bool AnnotationsWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            open();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace slantlight::ui
