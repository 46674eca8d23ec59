// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/markerspanel.h"

#include "ui/desk/desk.h"
#include "ui/inspector/markerdelegate.h"
#include "ui/inspector/markermodel.h"
#include "ui/words/languagename.h"

#include <QCheckBox>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedLayout>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

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
    , m_ownVoice(new QCheckBox(tr("Only the outlet's own words"), this))
    , m_tree(new QTreeView(this))
    , m_silenced(new QToolButton(this))
    , m_pages(new QStackedLayout)
{
    m_ownVoice->setToolTip(
        tr("Leaves out quotations, teasers and credit lines: others worded them. What the outlet "
           "retells stays, for it chose the words."));
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
    m_tree->setUniformRowHeights(false);
    m_tree->setMouseTracking(true);
    m_tree->viewport()->setMouseTracking(true);
    m_tree->viewport()->installEventFilter(this);
    m_silenced->setObjectName(u"choice"_s);
    m_silenced->setAutoRaise(true);
    m_silenced->setPopupMode(QToolButton::InstantPopup);
    m_silenced->setAccessibleName(tr("Rules that are switched off"));
    m_silenced->setMenu(new QMenu(m_silenced));

    m_pages->addWidget(m_tree);
    m_pages->addWidget(makeEmptyPage());
    auto *const head = new QVBoxLayout;
    head->setContentsMargins(12, 8, 12, 4);
    head->addWidget(m_ownVoice);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(m_pages, 1);
    column->addWidget(m_silenced);

    connect(m_ownVoice, &QCheckBox::toggled, this, &MarkersPanel::setOwnVoiceOnly);
    connect(m_silenced->menu(), &QMenu::aboutToShow, this, &MarkersPanel::offerSilencedRules);
    connect(m_model, &QAbstractItemModel::modelReset, this, &MarkersPanel::refresh);
    connect(&desk, &Desk::articleOpened, m_tree, &QTreeView::scrollToTop);
    connect(m_tree, &QTreeView::clicked, this, &MarkersPanel::explain);
    connect(m_tree, &QTreeView::activated, this, &MarkersPanel::explain);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &MarkersPanel::choose);
    connect(m_tree, &QTreeView::collapsed, this,
            [this](const QModelIndex &index) { m_folded.insert(foldedKey(index)); });
    connect(m_tree, &QTreeView::expanded, this,
            [this](const QModelIndex &index) { m_folded.erase(foldedKey(index)); });
    refresh();
}

QWidget *MarkersPanel::makeEmptyPage()
{
    auto *const page = new QWidget(this);
    m_emptyTitle = new QLabel(page);
    m_emptyTitle->setObjectName(u"emptyTitle"_s);
    m_emptyText = new QLabel(page);
    m_emptyText->setObjectName(u"emptyText"_s);
    for (QLabel *label : {m_emptyTitle, m_emptyText}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_showEverything = new QPushButton(page);
    connect(m_showEverything, &QPushButton::clicked, this, &MarkersPanel::showEverything);

    auto *const column = new QVBoxLayout(page);
    column->setContentsMargins(20, 24, 20, 24);
    column->setSpacing(8);
    column->addWidget(m_emptyTitle);
    column->addWidget(m_emptyText);
    column->addSpacing(8);
    column->addWidget(m_showEverything, 0, Qt::AlignLeft);
    column->addStretch();
    return page;
}

void MarkersPanel::refresh()
{
    const QSignalBlocker quiet(m_ownVoice);
    m_ownVoice->setChecked(m_desk.filter().ownVoiceOnly);
    m_ownVoice->setEnabled(m_desk.article() != nullptr);
    restoreFolds();
    showEmptyPage();
    showSilencedRules();
    focusMarker(m_focused);
}

void MarkersPanel::restoreFolds()
{
    const QSignalBlocker quiet(m_tree);
    m_tree->expandAll();
    for (int family = 0; family < m_model->rowCount(); ++family) {
        const QModelIndex top = m_model->index(family, 0);
        for (int category = 0; category < m_model->rowCount(top); ++category) {
            const QModelIndex index = m_model->index(category, 0, top);
            if (m_folded.contains(foldedKey(index))) {
                m_tree->collapse(index);
            }
        }
        if (m_folded.contains(foldedKey(top))) {
            m_tree->collapse(top);
        }
    }
}

void MarkersPanel::showEmptyPage()
{
    const EmptyPage page = emptyPage();
    m_emptyTitle->setText(page.title);
    m_emptyText->setText(page.text);
    m_showEverything->setText(page.showMore);
    m_showEverything->setVisible(!page.showMore.isEmpty());
    m_pages->setCurrentIndex(m_model->isEmpty() ? 1 : 0);
}

MarkersPanel::EmptyPage MarkersPanel::emptyPage() const
{
    if (!m_desk.article()) {
        return {.title = tr("No article is open"),
                .text = tr("Open an article, and its framing wording is listed here: how sure the "
                           "text is, how things are worded, who says it."),
                .showMore = {}};
    }
    const Analysis &analysis = m_desk.analysis();
    if (!analysis.isRead) {
        return {.title = tr("Nothing is marked"),
                .text = unreadLanguageText(analysis.language),
                .showMore = {}};
    }
    const auto marks = static_cast<int>(std::ranges::count_if(analysis.markers, &Marker::isMark));
    const auto faint = static_cast<int>(analysis.markers.size()) - marks;
    if (marks > 0) {
        return {.title = tr("All marks are hidden"),
                .text =
                    tr("%Ln mark(s) are held back by the slider “few … all”, the switch above or "
                       "the rules that are switched off.",
                       nullptr, marks),
                .showMore = tr("Show all marks")};
    }
    const QString verdict =
        tr("No rule found wording to point at. That is no verdict: framing also lies in what is "
           "left out, and in the order of things.");
    if (faint == 0) {
        return {.title = tr("No marks in this article"), .text = verdict, .showMore = {}};
    }
    //: Faint: wording that few readers would mark.
    return {.title = tr("No marks in this article"),
            .text = verdict + u"\n\n"_s + tr("%Ln faint one(s) are hidden.", nullptr, faint),
            .showMore = tr("Show faint ones")};
}

void MarkersPanel::showSilencedRules()
{
    const int count = static_cast<int>(m_desk.silencedRules().size());
    m_silenced->setText(tr("%Ln rule(s) switched off", nullptr, count) + u" \u25be"_s);
    m_silenced->setToolTip(tr("Switch a rule on again"));
    m_silenced->setVisible(count > 0);
}

void MarkersPanel::offerSilencedRules()
{
    QMenu *const menu = m_silenced->menu();
    menu->clear();
    for (const RuleId &rule : m_desk.silencedRules()) {
        menu->addAction(tr("Switch on %1").arg(rule.text()), this,
                        [this, rule] { m_desk.useAgain(rule); });
    }
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
    if (event->type() == QEvent::MouseMove) {
        const QPoint place = static_cast<QMouseEvent *>(event)->position().toPoint();
        pointAt(m_tree->indexAt(place).data(MarkerModel::FingerprintRole).toString());
    } else if (event->type() == QEvent::Leave) {
        pointAt({});
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
    m_desk.setFilter({.leastWeight = leastShownWeight, .hidden = {}, .ownVoiceOnly = false});
}

QString MarkersPanel::foldedKey(const QModelIndex &index) const
{
    return index.data(Qt::DisplayRole).toString();
}

} // namespace slantlight::ui
