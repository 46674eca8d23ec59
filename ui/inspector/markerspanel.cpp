// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/markerspanel.h"

#include "ui/desk/desk.h"
#include "ui/inspector/emptymarks.h"
#include "ui/inspector/glancestrip.h"
#include "ui/inspector/markerdelegate.h"
#include "ui/inspector/markermodel.h"
#include "ui/inspector/switchedoff.h"
#include "ui/look/clearbutton.h"
#include "ui/words/codename.h"
#include "ui/words/markerwords.h"

#include <QActionGroup>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QStackedLayout>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr int indentation = 16;

} // namespace

MarkersPanel::MarkersPanel(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new MarkerModel(desk, this))
    , m_delegate(new MarkerDelegate(this))
    , m_glance(new GlanceStrip(desk, this))
    , m_search(new QLineEdit(this))
    , m_orders(new QToolButton(this))
    , m_ownVoice(new QCheckBox(tr("Only the outlet's own words"), this))
    , m_tree(new QTreeView(this))
    , m_emptyPage(new EmptyMarks(desk, this))
    , m_switchedOff(new SwitchedOff(desk, this))
    , m_pages(new QStackedLayout)
{
    m_ownVoice->setToolTip(
        tr("Leaves out quotations, teasers and credit lines: others worded them. What the outlet "
           "retells stays, for it chose the words."));
    m_search->setObjectName(u"markFilter"_s);
    m_search->setPlaceholderText(tr("Filter marks"));
    m_search->setAccessibleName(
        tr("Filter marks by their words, the words around, kind or speaker"));
    m_search->setToolTip(m_search->accessibleName());
    addClearButton(*m_search);
    m_search->installEventFilter(this);
    makeOrders();

    m_pages->addWidget(makeTree());
    m_pages->addWidget(m_emptyPage);
    auto *const row = new QHBoxLayout;
    row->addWidget(m_search, 1);
    row->addWidget(m_orders);
    auto *const head = new QVBoxLayout;
    head->setContentsMargins(12, 4, 8, 6);
    head->setSpacing(8);
    head->addLayout(row);
    head->addWidget(m_ownVoice);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_glance);
    column->addLayout(head);
    column->addLayout(m_pages, 1);
    column->addWidget(m_switchedOff);

    connect(m_glance, &GlanceStrip::markerChosen, this, &MarkersPanel::cardRequested);
    connect(m_glance, &GlanceStrip::markerPointedAt, this, &MarkersPanel::pointAt);
    connect(m_search, &QLineEdit::textChanged, this, &MarkersPanel::search);
    connect(m_search, &QLineEdit::returnPressed, this, &MarkersPanel::goToFirstRow);
    connect(m_emptyPage, &EmptyMarks::showMoreWanted, this, &MarkersPanel::showEverything);
    connect(m_ownVoice, &QCheckBox::toggled, this, &MarkersPanel::setOwnVoiceOnly);
    connect(m_model, &QAbstractItemModel::modelReset, this, &MarkersPanel::refresh);
    connect(&desk, &Desk::articleOpened, m_search, &QLineEdit::clear);
    connect(&desk, &Desk::articleOpened, m_tree, &QTreeView::scrollToTop);
    refresh();
}

QWidget *MarkersPanel::makeTree()
{
    m_tree->setObjectName(u"markers"_s);
    m_tree->setAccessibleName(tr("Marks"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(m_delegate);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(indentation);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setMouseTracking(true);
    m_tree->viewport()->setMouseTracking(true);
    m_tree->viewport()->installEventFilter(this);
    m_tree->installEventFilter(this);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &MarkersPanel::offerForRow);
    connect(m_tree, &QTreeView::clicked, this, &MarkersPanel::explain);
    connect(m_tree, &QTreeView::activated, this, &MarkersPanel::explain);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &MarkersPanel::choose);
    connect(m_tree, &QTreeView::collapsed, this,
            [this](const QModelIndex &index) { m_folded.insert(foldedKey(index)); });
    connect(m_tree, &QTreeView::expanded, this,
            [this](const QModelIndex &index) { m_folded.erase(foldedKey(index)); });
    return m_tree;
}

void MarkersPanel::makeOrders()
{
    auto *const menu = new QMenu(m_orders);
    auto *const orders = new QActionGroup(menu);
    for (const MarkerOrder each : allMarkerOrders) {
        QAction *const action = menu->addAction(markerOrderName(each));
        action->setCheckable(true);
        action->setChecked(each == m_model->order());
        action->setData(QVariant::fromValue(each));
        orders->addAction(action);
        connect(action, &QAction::triggered, this, [this, each] { setOrder(each); });
    }
    m_orders->setObjectName(u"choice"_s);
    m_orders->setAutoRaise(true);
    m_orders->setPopupMode(QToolButton::InstantPopup);
    m_orders->setMenu(menu);
    m_orders->setToolTip(tr("Order of the marks"));
}

MarkerOrder MarkersPanel::order() const
{
    return m_model->order();
}

void MarkersPanel::setOrder(MarkerOrder order)
{
    if (order == m_model->order()) {
        return;
    }
    m_model->setOrder(order);
    for (QAction *const action : m_orders->menu()->actions()) {
        action->setChecked(action->data().value<MarkerOrder>() == order);
    }
    Q_EMIT orderChanged(order);
}

void MarkersPanel::refresh()
{
    const QSignalBlocker quiet(m_ownVoice);
    m_ownVoice->setChecked(m_desk.filter().ownVoiceOnly);
    for (QWidget *const part : std::initializer_list<QWidget *>{m_ownVoice, m_search, m_orders}) {
        part->setEnabled(m_desk.article() != nullptr);
    }
    m_orders->setText(markerOrderName(m_model->order()) + u" \u25be"_s);
    //: %1 is an order: "By place".
    m_orders->setAccessibleName(
        tr("Order of the marks: %1").arg(markerOrderName(m_model->order())));
    // Without titles all rows are alike: very many need not be measured one by one.
    m_tree->setUniformRowHeights(m_model->order() == MarkerOrder::Place
                                 || m_model->order() == MarkerOrder::Strength);
    restoreFolds();
    m_emptyPage->explain(m_search->text().trimmed());
    m_pages->setCurrentIndex(m_model->isEmpty() ? 1 : 0);
    m_switchedOff->refresh(m_model->order() != MarkerOrder::Kind);
    focusMarker(m_focused);
}

void MarkersPanel::restoreFolds()
{
    const QSignalBlocker quiet(m_tree);
    m_tree->expandAll();
    for (int top = 0; top < m_model->rowCount(); ++top) {
        const QModelIndex outer = m_model->index(top, 0);
        if (MarkerModel::isMarker(outer)) {
            return; // nothing to fold in a list without titles
        }
        for (int row = 0; row < m_model->rowCount(outer); ++row) {
            const QModelIndex inner = m_model->index(row, 0, outer);
            if (!MarkerModel::isMarker(inner) && m_folded.contains(foldedKey(inner))) {
                m_tree->collapse(inner);
            }
        }
        if (m_folded.contains(foldedKey(outer))) {
            m_tree->collapse(outer);
        }
    }
}

void MarkersPanel::offerForRow(QPoint place)
{
    const QModelIndex index = m_tree->indexAt(place);
    const auto category = categoryFromId(index.data(MarkerModel::CodeRole).toString());
    if (!category) {
        return; // a title
    }
    QMenu menu(this);
    if (MarkerModel::isMarker(index)) {
        const QString fingerprint = index.data(MarkerModel::FingerprintRole).toString();
        menu.addAction(tr("Explain this mark"), this,
                       [this, fingerprint] { Q_EMIT cardRequested(fingerprint); });
        menu.addAction(tr("Copy the marked words"), this, [words = index.data().toString()] {
            QGuiApplication::clipboard()->setText(words);
        });
        Q_EMIT menuOpening(menu, fingerprint);
        menu.addSeparator();
    }
    const QString name = categoryName(*category);
    if (m_desk.filter().hidden.contains(*category)) {
        menu.addAction(tr("Switch on %1").arg(name), this,
                       [this, category] { setKindShown(*category, true); });
    } else {
        menu.addAction(tr("Switch off %1").arg(name), this,
                       [this, category] { setKindShown(*category, false); });
        menu.addAction(tr("Show nothing but %1").arg(name), this,
                       [this, category] { showOnlyKind(*category); });
    }
    menu.exec(m_tree->viewport()->mapToGlobal(place));
}

void MarkersPanel::setKindShown(Category category, bool isShown)
{
    MarkerFilter filter = m_desk.filter();
    if (isShown) {
        filter.hidden.erase(category);
    } else {
        filter.hidden.insert(category);
    }
    m_desk.setFilter(filter);
}

void MarkersPanel::showOnlyKind(Category category)
{
    MarkerFilter filter = m_desk.filter();
    filter.hidden = std::set<Category>(allCategories.begin(), allCategories.end());
    filter.hidden.erase(category);
    m_desk.setFilter(filter);
}

void MarkersPanel::search(const QString &text)
{
    m_model->setSearch(text);
}

void MarkersPanel::goToFirstRow()
{
    const QModelIndex first = m_model->firstMarker();
    if (first.isValid()) {
        m_tree->setFocus(Qt::OtherFocusReason);
        m_tree->setCurrentIndex(first);
    }
}

bool MarkersPanel::takeKey(const QObject *watched, const QKeyEvent &event)
{
    if (watched == m_search && event.key() == Qt::Key_Down) {
        goToFirstRow();
        return true;
    }
    if (watched == m_search && event.key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    if (watched == m_tree && event.key() == Qt::Key_Up
        && m_tree->currentIndex() == m_model->firstMarker()) {
        m_search->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void MarkersPanel::focusMarker(const QString &fingerprint)
{
    m_focused = fingerprint;
    const QScopedValueRollback following(m_following, true);
    const QModelIndex index = m_model->indexOf(fingerprint);
    if (!index.isValid()) {
        m_tree->clearSelection();
        return;
    }
    if (m_tree->currentIndex() != index || !m_tree->selectionModel()->isSelected(index)) {
        m_tree->setCurrentIndex(index);
    }
    m_tree->scrollTo(index);
}

void MarkersPanel::choose(const QModelIndex &index)
{
    m_tree->viewport()->update(); // rows are lit beyond their own rectangles
    const QString fingerprint = index.data(MarkerModel::FingerprintRole).toString();
    if (!m_following && !fingerprint.isEmpty()) {
        m_focused = fingerprint;
        Q_EMIT markerChosen(fingerprint);
    }
}

void MarkersPanel::explain(const QModelIndex &index)
{
    choose(index);
    const QString fingerprint = index.data(MarkerModel::FingerprintRole).toString();
    if (!fingerprint.isEmpty()) {
        Q_EMIT cardRequested(fingerprint);
    }
}

void MarkersPanel::lightUp(const QString &fingerprint)
{
    m_delegate->setLit(fingerprint);
    const QModelIndex row = m_model->indexOf(fingerprint);
    const QRect place = m_tree->visualRect(row); // empty: a title above it is folded
    if (row.isValid() && !place.isEmpty() && !m_tree->viewport()->rect().contains(place)) {
        m_tree->scrollTo(row);
    }
    m_tree->viewport()->update();
}

void MarkersPanel::pointAt(const QString &fingerprint)
{
    if (fingerprint != m_pointedAt) {
        m_pointedAt = fingerprint;
        Q_EMIT markerPointedAt(fingerprint);
    }
}

bool MarkersPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        return takeKey(watched, *static_cast<QKeyEvent *>(event))
               || QWidget::eventFilter(watched, event);
    }
    if (watched == m_tree->viewport()) {
        if (event->type() == QEvent::MouseMove) {
            const QPoint place = static_cast<QMouseEvent *>(event)->position().toPoint();
            pointAt(m_tree->indexAt(place).data(MarkerModel::FingerprintRole).toString());
        } else if (event->type() == QEvent::Leave) {
            pointAt({});
        }
    }
    return QWidget::eventFilter(watched, event);
}

void MarkersPanel::setOwnVoiceOnly(bool own)
{
    MarkerFilter filter = m_desk.filter();
    filter.ownVoiceOnly = own;
    m_desk.setFilter(filter);
}

void MarkersPanel::showEverything()
{
    if (!m_search->text().isEmpty()) {
        m_search->clear();
        return;
    }
    m_desk.setFilter({.leastWeight = leastShownWeight, .hidden = {}, .ownVoiceOnly = false});
}

QString MarkersPanel::foldedKey(const QModelIndex &index) const
{
    return index.data(Qt::DisplayRole).toString();
}

} // namespace slantlight::ui
