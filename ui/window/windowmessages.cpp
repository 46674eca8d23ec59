// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowmessages.h"

#include "ui/desk/desk.h"
#include "ui/window/actions.h"
#include "ui/words/errortext.h"
#include "ui/words/noticetext.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileInfo>
#include <QUndoStack>
#include <QUrl>
#include <QWidget>

namespace slantlight::ui {

WindowMessages::WindowMessages(Desk &desk, const Actions &actions, QWidget &page, QWidget &ground)
    : QObject(ground.window())
    , m_changes(desk.undoStack())
    , m_page(page)
    , m_bar(new MessageBar(&ground))
{
    connect(&desk, &Desk::articleOpened, m_bar, &MessageBar::leaveArticle);
    connect(&desk, &Desk::saved, m_bar, &MessageBar::leaveError);
    connect(&desk, &Desk::failed, this, &WindowMessages::sayError);
    connect(&desk, &Desk::importNoted, this,
            [this](const std::vector<Notice> &notices) { m_bar->showNotice(noticeText(notices)); });
    connect(actions.undo, &QAction::triggered, this, &WindowMessages::takeBack);
    connect(actions.redo, &QAction::triggered, &m_changes, &QUndoStack::redo);
    connect(&m_changes, &QUndoStack::indexChanged, this, &WindowMessages::followChanges);
    connect(&m_changes, &QUndoStack::canUndoChanged, actions.undo, &QAction::setEnabled);
    connect(&m_changes, &QUndoStack::canRedoChanged, actions.redo, &QAction::setEnabled);
    actions.undo->setEnabled(m_changes.canUndo());
    actions.redo->setEnabled(m_changes.canRedo());
}

void WindowMessages::say(const QString &text)
{
    m_noticed.reset();
    m_bar->showNotice(text);
}

void WindowMessages::offer(const QString &text, const MessageAction &action)
{
    m_noticed.reset();
    m_bar->showNotice(text, action);
}

void WindowMessages::sayChange(const QString &text)
{
    m_bar->showNotice(text, {.text = tr("Undo"), .run = [this] {
                                 takeBack();
                                 m_page.setFocus(Qt::OtherFocusReason);
                             }});
    m_noticed = Noticed{.text = text, .index = m_changes.index()};
}

void WindowMessages::sayRemoved(const QString &title, const std::function<void()> &restore)
{
    m_bar->showNotice(tr("“%1” was removed from the library, with its annotations.").arg(title),
                      {.text = tr("Undo"), .run = restore, .outlivesArticle = true});
}

void WindowMessages::sayExported(const QString &path)
{
    m_bar->showNotice(
        //: %1 is a file name.
        tr("Saved %1.").arg(QFileInfo(path).fileName()),
        {.text = tr("Open"), .run = [path] {
             QDesktopServices::openUrl(QUrl::fromLocalFile(path));
         }});
}

void WindowMessages::sayError(const Error &error)
{
    // What somebody wrote stands in it, or has to be looked at: the next letter that is saved must
    // not take it away.
    if (error.code == ErrorCode::ChangedElsewhere || error.code == ErrorCode::DeletedElsewhere) {
        m_bar->showWarning(errorText(error));
    } else if (error.code == ErrorCode::Cancelled) { // which is what was asked for
        m_bar->showNotice(errorText(error));
    } else {
        m_bar->showError(errorText(error));
    }
}

void WindowMessages::warn(const QString &text)
{
    m_bar->showWarning(text);
}

void WindowMessages::takeBack()
{
    const QWidget *const window = m_page.window();
    const QWidget *const before = window->focusWidget();
    m_changes.undo();
    // A memo that is taken away from under the keyboard leaves it on whatever comes next.
    if (window->focusWidget() != before && m_page.isVisible()) {
        m_page.setFocus(Qt::OtherFocusReason);
    }
}

void WindowMessages::followChanges()
{
    // The button would take back another command than the message names.
    if (m_noticed && m_noticed->index != m_changes.index()) {
        if (m_bar->text() == m_noticed->text) {
            m_bar->dismiss();
        }
        m_noticed.reset();
    }
}

} // namespace slantlight::ui
