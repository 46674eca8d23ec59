// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/differencelist.h"

#include "ui/compare/differencedelegate.h"
#include "ui/compare/differencemodel.h"

#include <QAccessible>
#include <QAccessibleAnnouncementEvent>
#include <QKeyEvent>

#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

DifferenceList::DifferenceList(QWidget *parent)
    : QListView(parent)
    , m_model(new DifferenceModel(this))
{
    setObjectName(u"differences"_s);
    setAccessibleName(tr("What differs"));
    setModel(m_model);
    setItemDelegate(new DifferenceDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    connect(this, &QListView::clicked, this, &DifferenceList::choose);
    connect(this, &QListView::entered, this,
            [this](const QModelIndex &index) { Q_EMIT pointedAt(m_model->differenceAt(index)); });
    connect(this, &QListView::viewportEntered, this, [this] { Q_EMIT pointedAt(std::nullopt); });
}

void DifferenceList::show(std::shared_ptr<const ComparedArticles> both)
{
    m_model->show(std::move(both));
    scrollToTop();
}

std::size_t DifferenceList::count() const
{
    return m_model->count();
}

std::optional<std::size_t> DifferenceList::current() const
{
    return m_model->differenceAt(currentIndex());
}

void DifferenceList::choose(const QModelIndex &index)
{
    if (const auto difference = m_model->differenceAt(index)) {
        Q_EMIT chosen(*difference);
    }
}

void DifferenceList::step(int by)
{
    const QModelIndex next = m_model->neighbour(currentIndex().row(), by);
    if (!next.isValid()) {
        return;
    }
    setCurrentIndex(next);
    scrollTo(next);
    choose(next);
    if (!hasFocus()) {
        QAccessibleAnnouncementEvent event(this, next.data(Qt::AccessibleTextRole).toString());
        QAccessible::updateAccessibility(&event);
    }
}

void DifferenceList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (hasFocus()) {
        Q_EMIT pointedAt(m_model->differenceAt(current));
    }
}

void DifferenceList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        choose(currentIndex());
        return;
    case Qt::Key_Escape:
        event->ignore();
        return;
    default:
        break;
    }
    if (event->modifiers().testFlag(Qt::AltModifier)) {
        event->ignore();
    } else if (event->text().isEmpty() || event->modifiers().testFlag(Qt::ControlModifier)) {
        QListView::keyPressEvent(event);
    } else {
        event->ignore(); // letters are keys of the comparison
    }
}

void DifferenceList::leaveEvent(QEvent *event)
{
    QListView::leaveEvent(event);
    Q_EMIT pointedAt(std::nullopt);
}

} // namespace slantlight::ui
