// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/readinghistory.h"

#include "ui/desk/desk.h"
#include "ui/look/plaintooltip.h"
#include "ui/window/actions.h"
#include "ui/window/windowopening.h"

#include <QAction>
#include <QApplication>
#include <QMouseEvent>
#include <QWidget>

namespace slantlight::ui {

ReadingHistory::ReadingHistory(Desk &desk, WindowOpening &opening, const Actions &actions,
                               QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_opening(opening)
    , m_actions(actions)
    , m_window(window)
{
    connect(actions.back, &QAction::triggered, this, [this] { goTo(m_trail.previous()); });
    connect(actions.forward, &QAction::triggered, this, [this] { goTo(m_trail.next()); });
    connect(&desk, &Desk::articleOpened, this, [this] {
        m_trail.visit(m_desk.article()->id());
        refresh();
    });
    connect(&desk, &Desk::articleClosed, this, [this] {
        m_trail.leave();
        refresh();
    });
    connect(&desk, &Desk::entryRemoved, this, [this](const ArticleId &id) {
        m_trail.forget(id);
        refresh();
    });
    qApp->installEventFilter(this); // the page takes every button of the mouse for itself
    refresh();
}

void ReadingHistory::goTo(const std::optional<ArticleId> &id)
{
    if (!id) {
        return;
    }
    if (m_desk.libraryEntry(*id)) {
        m_opening.openFromLibrary(*id);
    } else { // another program has removed it
        m_trail.forget(*id);
        refresh();
    }
}

void ReadingHistory::refresh()
{
    describe(*m_actions.back, m_trail.previous());
    describe(*m_actions.forward, m_trail.next());
}

void ReadingHistory::describe(QAction &action, const std::optional<ArticleId> &id)
{
    action.setEnabled(id.has_value());
    const QString key = action.shortcut().toString(QKeySequence::NativeText);
    QString says = tr("%1 (%2)").arg(action.iconText(), key);
    if (id) {
        if (const auto entry = m_desk.libraryEntry(*id)) {
            //: What a button does, its key, and the title of the article that it leads to.
            says = tr("%1 (%2): %3").arg(action.iconText(), key, entry->title);
        }
    }
    action.setToolTip(plainToolTip(says));
}

bool ReadingHistory::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        const auto button = static_cast<QMouseEvent *>(event)->button();
        const auto *const widget = qobject_cast<QWidget *>(watched);
        if (widget != nullptr && widget->window() == &m_window
            && (button == Qt::BackButton || button == Qt::ForwardButton)) {
            (button == Qt::BackButton ? m_actions.back : m_actions.forward)->trigger();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace slantlight::ui
