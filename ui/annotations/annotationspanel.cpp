// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/annotationspanel.h"

#include "ui/annotations/annotationdelegate.h"
#include "ui/annotations/annotationmodel.h"
#include "ui/annotations/memoeditor.h"
#include "ui/desk/annotationcopy.h"
#include "ui/desk/annotationedits.h"
#include "ui/desk/desk.h"
#include "ui/look/clearbutton.h"
#include "ui/look/codepicker.h"
#include "ui/look/windowstyle.h"
#include "ui/render/palette.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputDialog>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr int fewRows = 3;

} // namespace

AnnotationsPanel::AnnotationsPanel(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new AnnotationModel(desk, this))
    , m_search(new QLineEdit(this))
    , m_nothing(new QLabel(tr("No note holds these words."), this))
    , m_list(new QListView(this))
    , m_editor(new MemoEditor(desk, this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_pages(new QStackedLayout(this))
{
    m_list->setObjectName(u"annotations"_s);
    m_list->setAccessibleName(tr("Annotations"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new AnnotationDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust); // rows are as high as their quotations need
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->viewport()->setMouseTracking(true);
    m_list->viewport()->installEventFilter(this);

    auto *const remove = new QAction(tr("Delete annotation"), m_list);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(remove);

    auto *const copy = new QAction(tr("Copy as Markdown"), m_list);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(copy);
    m_list->setDragEnabled(true);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);

    m_splitter->addWidget(makeList());
    m_splitter->addWidget(m_editor);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_pages->addWidget(m_splitter);
    m_pages->addWidget(makeEmptyPage());

    connect(m_list, &QListView::clicked, this, &AnnotationsPanel::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &AnnotationsPanel::choose);
    connect(m_list, &QListView::activated, this, [this] { m_editor->beginTyping(); });
    connect(m_list, &QListView::customContextMenuRequested, this, &AnnotationsPanel::offerMenu);
    connect(remove, &QAction::triggered, this, &AnnotationsPanel::removeChosen);
    connect(copy, &QAction::triggered, this, &AnnotationsPanel::copyChosen);
    connect(m_editor, &MemoEditor::removalRequested, this, &AnnotationsPanel::removalRequested);
    connect(m_editor, &MemoEditor::left, this, &AnnotationsPanel::left);
    connect(m_model, &QAbstractItemModel::modelReset, this, &AnnotationsPanel::refresh);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &AnnotationsPanel::filter);
    connect(m_search, &QLineEdit::textChanged, this, &AnnotationsPanel::filter);
    connect(&desk, &Desk::articleOpened, m_search, &QLineEdit::clear);
    refresh();
}

QWidget *AnnotationsPanel::makeEmptyPage()
{
    auto *const page = new QWidget(this);
    auto *const title = new QLabel(tr("No notes yet"), page);
    title->setObjectName(u"emptyTitle"_s);
    m_emptyText = new QLabel(page);
    m_emptyText->setObjectName(u"emptyText"_s);
    m_emptyText->setWordWrap(true);
    m_emptyText->setText(
        tr("Select some words in the article, then press N to code them and write a memo. "
           "H highlights them, and 1 to 9 give them a code at once."));
    auto *const column = new QVBoxLayout(page);
    column->setContentsMargins(20, 24, 20, 24);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(m_emptyText);
    column->addStretch();
    return page;
}

QWidget *AnnotationsPanel::makeList()
{
    auto *const page = new QWidget(this);
    m_search->setObjectName(u"noteFilter"_s);
    m_search->setPlaceholderText(tr("Filter notes"));
    m_search->setAccessibleName(tr("Filter notes"));
    m_search->setToolTip(tr("By code, words of the article, or memo"));
    m_search->installEventFilter(this);
    addClearButton(*m_search);
    m_nothing->setObjectName(u"emptyText"_s);
    m_nothing->setWordWrap(true);
    m_head = new QWidget(page);
    auto *const head = new QVBoxLayout(m_head);
    head->setContentsMargins(12, 8, 12, 6);
    head->addWidget(m_search);
    head->addWidget(m_nothing);
    auto *const column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_list, 1);
    return page;
}

void AnnotationsPanel::filter()
{
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    bool any = false;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row);
        const AnnotationId id(index.data(AnnotationModel::IdRole).toString());
        const PlacedAnnotation *const placed = m_desk.annotation(id);
        const QString held = index.data().toString() + u'\n'
                             + index.data(AnnotationModel::QuoteRole).toString() + u'\n'
                             + index.data(AnnotationModel::AsideRole).toString() + u'\n'
                             + (placed != nullptr ? placed->annotation.memo : QString());
        const bool isMeant = std::ranges::all_of(words, [&held](const QString &word) {
            return held.contains(word, Qt::CaseInsensitive);
        });
        m_list->setRowHidden(row, !isMeant);
        any = any || isMeant;
    }
    m_nothing->setVisible(!any && !words.isEmpty());
    // A few rows are seen at once.
    m_head->setVisible(m_model->rowCount() > fewRows || !words.isEmpty());
}

void AnnotationsPanel::refresh()
{
    m_pages->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    filter();
    focusAnnotation(m_focused);
}

void AnnotationsPanel::focusAnnotation(const AnnotationId &id)
{
    const QModelIndex index = m_model->indexOf(id);
    if (!index.isValid()) {
        return;
    }
    m_focused = id;
    if (m_list->isRowHidden(index.row())) {
        m_search->clear();
    }
    const QScopedValueRollback following(m_following, true);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    m_editor->edit(id);
}

void AnnotationsPanel::editMemo(const AnnotationId &id)
{
    focusAnnotation(id);
    m_editor->beginTyping();
}

void AnnotationsPanel::setSelection(std::optional<TextSpan> span)
{
    m_editor->setSelection(span);
}

void AnnotationsPanel::saveMemo()
{
    m_editor->saveMemo();
}

void AnnotationsPanel::choose(const QModelIndex &index)
{
    if (m_following || !index.isValid()) {
        return;
    }
    m_focused = AnnotationId(index.data(AnnotationModel::IdRole).toString());
    m_editor->edit(m_focused);
    Q_EMIT annotationChosen(m_focused);
}

std::vector<AnnotationId> AnnotationsPanel::chosen() const
{
    std::vector<AnnotationId> ids;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row);
        if (m_list->selectionModel()->isSelected(index) && !m_list->isRowHidden(row)) {
            ids.emplace_back(index.data(AnnotationModel::IdRole).toString());
        }
    }
    return ids;
}

void AnnotationsPanel::fillBulkMenu(QMenu &menu)
{
    const int count = static_cast<int>(chosen().size());
    // Queued: what they open takes the keyboard, which the menu takes with it when it goes.
    connect(menu.addAction(tr("Change &code of %n annotations…", nullptr, count)),
            &QAction::triggered, this, &AnnotationsPanel::recodeChosen, Qt::QueuedConnection);
    connect(menu.addAction(tr("&Tag %n annotations…", nullptr, count)), &QAction::triggered, this,
            &AnnotationsPanel::tagChosen, Qt::QueuedConnection);
    connect(menu.addAction(tr("&Merge into one")), &QAction::triggered, this, [this] {
        m_editor->saveMemo();
        mergeAnnotations(m_desk, chosen());
    });
    QAction *const copy = menu.addAction(tr("Copy as Mark&down"));
    copy->setShortcut(QKeySequence::Copy);
    connect(copy, &QAction::triggered, this, &AnnotationsPanel::copyChosen);
    menu.addSeparator();
    connect(menu.addAction(tr("&Delete %n annotations", nullptr, count)), &QAction::triggered, this,
            &AnnotationsPanel::removeChosen);
}

void AnnotationsPanel::recodeChosen()
{
    if (m_picker == nullptr) {
        m_picker = new CodePicker(this);
    }
    const QRect row = m_list->visualRect(m_list->currentIndex());
    m_picker->pick(
        {.codes = m_desk.codebook().codes(), .lately = m_desk.recentCodes().codes(), .current = {}},
        Palette::load(isDark(palette()) ? PageTheme::Dark : PageTheme::Light),
        QRect(m_list->viewport()->mapToGlobal(row.topLeft()), row.size()),
        [this, ids = chosen()](const CodeId &code) { recodeAll(m_desk, ids, code); });
}

void AnnotationsPanel::tagChosen()
{
    const std::vector<AnnotationId> ids = chosen();
    bool isMeant = false;
    QStringList known;
    for (const TagUse &tag : m_desk.tags()) {
        known += tag.name;
    }
    const QString tag =
        QInputDialog::getItem(this, tr("Tag annotations"),
                              tr("Tag for %n annotations:", nullptr, static_cast<int>(ids.size())),
                              known, -1, true, &isMeant);
    if (isMeant && !tag.simplified().isEmpty()) {
        tagAll(m_desk, ids, tag);
    }
}

void AnnotationsPanel::removeChosen()
{
    const std::vector<AnnotationId> ids = chosen();
    if (ids.size() > 1) {
        m_editor->saveMemo();
        removeAll(m_desk, ids);
        Q_EMIT changeMade(tr("%n annotations removed.", nullptr, static_cast<int>(ids.size())));
    } else if (m_list->currentIndex().isValid()) {
        Q_EMIT removalRequested(m_editor->edited());
    }
}

void AnnotationsPanel::copyChosen()
{
    m_editor->saveMemo();
    const std::vector<AnnotationId> ids = chosen();
    if (auto copied = copiedAnnotations(m_desk, ids)) {
        QGuiApplication::clipboard()->setMimeData(copied.release()); // the clipboard's then
        Q_EMIT said(
            tr("%n annotations copied as Markdown.", nullptr, static_cast<int>(ids.size())));
    }
}

bool AnnotationsPanel::takeKey(const QObject *watched, int key)
{
    if (watched != m_search) {
        return false;
    }
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    if (key == Qt::Key_Down) {
        m_list->setFocus(Qt::TabFocusReason);
        return true;
    }
    return false;
}

bool AnnotationsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress
        && takeKey(watched, static_cast<QKeyEvent *>(event)->key())) {
        return true;
    }
    if (watched == m_search) {
        return QWidget::eventFilter(watched, event);
    }
    if (event->type() == QEvent::MouseMove || event->type() == QEvent::Leave) {
        QString id;
        if (event->type() == QEvent::MouseMove) {
            const QPoint place = static_cast<QMouseEvent *>(event)->position().toPoint();
            id = m_list->indexAt(place).data(AnnotationModel::IdRole).toString();
        }
        if (id != m_pointedAt) {
            m_pointedAt = id;
            Q_EMIT annotationPointedAt(id);
        }
    }
    return QWidget::eventFilter(watched, event);
}

void AnnotationsPanel::offerMenu(QPoint place)
{
    const QModelIndex index = m_list->indexAt(place);
    if (!index.isValid()) {
        return;
    }
    QMenu menu;
    if (chosen().size() > 1 && m_list->selectionModel()->isSelected(index)) {
        fillBulkMenu(menu);
        menu.exec(m_list->viewport()->mapToGlobal(place));
        return;
    }
    choose(index);
    Q_EMIT menuOpening(menu, index.data(AnnotationModel::IdRole).toString());
    menu.exec(m_list->viewport()->mapToGlobal(place));
}

} // namespace slantlight::ui
