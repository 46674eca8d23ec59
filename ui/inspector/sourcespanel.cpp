// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/sourcespanel.h"

#include "ui/inspector/speakerdelegate.h"
#include "ui/inspector/speakermodel.h"
#include "ui/words/languagename.h"
#include "ui/words/speakerwords.h"

#include <QAccessible>
#include <QAccessibleAnnouncementEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMouseEvent>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

enum Page { ListPage, EmptyPage };

QToolButton *makeButton(const QString &sign, const QString &name, QWidget *parent)
{
    auto *const button = new QToolButton(parent);
    button->setText(sign);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    return button;
}

} // namespace

SourcesPanel::SourcesPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new SpeakerModel(this))
    , m_delegate(new SpeakerDelegate(this))
    , m_pages(new QStackedLayout)
{
    m_pages->insertWidget(ListPage, makeList());
    m_pages->insertWidget(EmptyPage, makeEmptyPage());
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_pages, 1);
    showEmptyText(Review());
}

QWidget *SourcesPanel::makeList()
{
    auto *const page = new QWidget(this);
    auto *const legend = new QLabel(stanceLegend(), page);
    legend->setObjectName(u"muted"_s);
    legend->setWordWrap(true);
    legend->setTextFormat(Qt::PlainText);

    m_list = new QListView(page);
    m_list->setObjectName(u"speakers"_s);
    m_list->setAccessibleName(tr("Sources"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    connect(m_list, &QListView::clicked, this, &SourcesPanel::takeClick);
    connect(m_list, &QWidget::customContextMenuRequested, this, &SourcesPanel::offerMenu);

    auto *const column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *const head = new QVBoxLayout;
    head->setContentsMargins(12, 10, 12, 8);
    head->addWidget(legend);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addWidget(makeStepBar());
    return page;
}

QWidget *SourcesPanel::makeEmptyPage()
{
    auto *const page = new QWidget(this);
    m_emptyTitle = new QLabel(page);
    m_emptyTitle->setObjectName(u"emptyTitle"_s);
    m_emptyText = new QLabel(page);
    m_emptyText->setObjectName(u"emptyText"_s);
    for (QLabel *const label : {m_emptyTitle, m_emptyText}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto *const column = new QVBoxLayout(page);
    column->setContentsMargins(20, 24, 20, 24);
    column->setSpacing(8);
    column->addWidget(m_emptyTitle);
    column->addWidget(m_emptyText);
    column->addStretch();
    return page;
}

QWidget *SourcesPanel::makeStepBar()
{
    m_stepBar = new QWidget(this);
    m_stepBar->setObjectName(u"stepBar"_s);
    m_stepBar->setAttribute(Qt::WA_StyledBackground);
    m_stepText = new QLabel(m_stepBar);
    m_stepText->setTextFormat(Qt::PlainText);
    m_stepText->setMinimumWidth(0);
    m_stepText->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QToolButton *const back =
        makeButton(u"\u2191"_s, tr("Previous passage (left arrow)"), m_stepBar);
    QToolButton *const on = makeButton(u"\u2193"_s, tr("Next passage (right arrow)"), m_stepBar);
    QToolButton *const off = makeButton(u"\u2715"_s, tr("Turn the light off (Esc)"), m_stepBar);
    connect(back, &QToolButton::clicked, this, [this] { step(Step::Back); });
    connect(on, &QToolButton::clicked, this, [this] { step(Step::On); });
    connect(off, &QToolButton::clicked, this, &SourcesPanel::turnOff);

    auto *const row = new QHBoxLayout(m_stepBar);
    row->setContentsMargins(12, 4, 6, 4);
    row->addWidget(m_stepText, 1);
    for (QToolButton *const button : {back, on, off}) {
        row->addWidget(button);
    }
    m_stepBar->hide();
    return m_stepBar;
}

void SourcesPanel::showReview(const Review &review)
{
    if (m_model->show(review)) {
        turnOff();
        m_list->scrollToTop();
    }
    showEmptyText(review);
}

void SourcesPanel::showEmptyText(const Review &review)
{
    m_pages->setCurrentIndex(m_model->rowCount() > 0 ? ListPage : EmptyPage);
    if (!review.article) {
        m_emptyTitle->setText(tr("No article is open"));
        m_emptyText->setText(tr("Open an article, and whoever speaks in it is listed here: who is "
                                "quoted, how much, and by which verbs."));
    } else if (!review.analysis.isRead) {
        m_emptyTitle->setText(tr("Nobody is listed"));
        m_emptyText->setText(unreadText(review.analysis));
    } else {
        m_emptyTitle->setText(tr("Nobody is quoted here"));
        m_emptyText->setText(tr("As far as the program sees, this text reports nobody: all that it "
                                "tells, it tells itself."));
    }
}

void SourcesPanel::takeClick(const QModelIndex &index)
{
    if (isOnLink(m_clickedAt)) {
        showFirstMention(index);
    } else {
        toggle(index);
    }
}

bool SourcesPanel::isOnLink(QPoint place) const
{
    const QModelIndex index = m_list->indexAt(place);
    if (!index.isValid()) {
        return false;
    }
    QStyleOptionViewItem row;
    row.initFrom(m_list);
    row.font = m_list->font();
    row.rect = m_list->visualRect(index);
    return m_delegate->linkRect(row, index).contains(place);
}

void SourcesPanel::toggle(const QModelIndex &index)
{
    if (m_delegate->lit() == index) {
        turnOff();
        return;
    }
    SpeakerModel::Passages passages = m_model->passages(index);
    if (passages.stops.empty()) {
        return;
    }
    m_delegate->setLit(index);
    m_passages.spans = std::move(passages.all);
    m_stops = std::move(passages.stops);
    m_stepBar->show();
    goTo(0);
}

void SourcesPanel::turnOff()
{
    if (m_stops.empty()) {
        return;
    }
    const bool hadKeyboard = m_stepBar->isAncestorOf(window()->focusWidget());
    m_delegate->setLit({});
    m_passages = {};
    m_stops.clear();
    m_stepBar->hide();
    if (hadKeyboard) {
        m_list->setFocus(Qt::OtherFocusReason);
    }
    m_list->viewport()->update();
    Q_EMIT lit(m_passages);
}

void SourcesPanel::step(Step direction)
{
    const std::size_t count = m_stops.size();
    if (count > 0) {
        goTo((m_stop + (direction == Step::On ? 1 : count - 1)) % count);
    }
}

void SourcesPanel::goTo(std::size_t stop)
{
    m_stop = stop;
    m_passages.current = m_stops.at(stop);
    const QString name = m_delegate->lit().data().toString();
    //: Who is lit in the text, and at which of their passages the reader is; statements that stand
    //: side by side are one passage.
    m_stepText->setText(tr("Passage %1 of %2 · %3").arg(stop + 1).arg(m_stops.size()).arg(name));
    m_stepText->setToolTip(name);
    QAccessibleAnnouncementEvent announcement(m_list, m_stepText->text());
    QAccessible::updateAccessibility(&announcement);
    m_list->viewport()->update();
    Q_EMIT lit(m_passages);
}

void SourcesPanel::showFirstMention(const QModelIndex &index)
{
    Q_EMIT placeChosen(m_model->firstMention(index));
}

void SourcesPanel::offerMenu(QPoint place)
{
    const QModelIndex under = m_list->indexAt(place);
    const QPersistentModelIndex index = under.isValid() ? under : m_list->currentIndex();
    if (!index.isValid()) {
        return;
    }
    QMenu menu(this);
    menu.addAction(m_delegate->lit() == index ? tr("Turn the light off")
                                              : tr("Light up in the article"),
                   this, [this, index] { toggle(index); });
    if (index.data(SpeakerModel::HasMentionRole).toBool()) {
        menu.addAction(tr("Go to the first mention"), this,
                       [this, index] { showFirstMention(index); });
    }
    const QPoint corner = under.isValid() ? place : m_list->visualRect(index).center();
    menu.exec(m_list->viewport()->mapToGlobal(corner));
}

bool SourcesPanel::takeKey(int key)
{
    const bool isLit = !m_stops.empty();
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_list->currentIndex().isValid()) {
            toggle(m_list->currentIndex());
        }
        return true;
    case Qt::Key_Left:
        step(isRightToLeft() ? Step::On : Step::Back);
        return isLit;
    case Qt::Key_Right:
        step(isRightToLeft() ? Step::Back : Step::On);
        return isLit;
    case Qt::Key_Escape:
        turnOff();
        return isLit; // else it is the window's: a card, the bar that finds, a message
    default:
        return false;
    }
}

bool SourcesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == m_list) {
        return takeKey(static_cast<QKeyEvent *>(event)->key());
    }
    if (watched == m_list->viewport()) {
        if (event->type() == QEvent::MouseButtonRelease) {
            m_clickedAt = static_cast<QMouseEvent *>(event)->position().toPoint();
        } else if (event->type() == QEvent::MouseMove) {
            const QPoint place = static_cast<QMouseEvent *>(event)->position().toPoint();
            m_list->viewport()->setCursor(isOnLink(place) ? Qt::PointingHandCursor
                                                          : Qt::ArrowCursor);
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace slantlight::ui
