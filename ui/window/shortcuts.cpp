// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/shortcuts.h"

#include "ui/window/actions.h"
#include "ui/window/session.h"

#include <QAction>

namespace slantlight::ui {

Shortcuts::Shortcuts(const Actions &actions, Session &session, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_session(session)
{
    for (const Actions::Entry &entry : actions.all()) {
        QAction &action = *entry.action;
        m_usual.insert(action.objectName(), action.shortcuts());
        if (const auto kept = session.keys(action.objectName())) {
            action.setShortcuts(*kept);
        }
    }
}

QList<QKeySequence> Shortcuts::usualKeys(const QAction &action) const
{
    return m_usual.value(action.objectName());
}

bool Shortcuts::isUsual(const QAction &action) const
{
    return action.shortcuts() == usualKeys(action);
}

QAction *Shortcuts::ownerOf(const QKeySequence &key, const QAction &other) const
{
    for (const Actions::Entry &entry : m_actions.all()) {
        if (entry.action != &other && entry.action->shortcuts().contains(key)) {
            return entry.action;
        }
    }
    return nullptr;
}

void Shortcuts::setKeys(QAction &action, const QList<QKeySequence> &keys)
{
    for (const QKeySequence &key : keys) {
        while (QAction *const owner = ownerOf(key, action)) {
            QList<QKeySequence> left = owner->shortcuts();
            left.removeAll(key);
            give(*owner, left);
        }
    }
    give(action, keys);
    Q_EMIT changed();
}

void Shortcuts::resetAll()
{
    for (const Actions::Entry &entry : m_actions.all()) {
        give(*entry.action, usualKeys(*entry.action));
    }
    Q_EMIT changed();
}

void Shortcuts::give(QAction &action, const QList<QKeySequence> &keys)
{
    action.setShortcuts(keys);
    if (isUsual(action)) {
        m_session.forgetKeys(action.objectName());
    } else {
        m_session.setKeys(action.objectName(), keys);
    }
}

} // namespace slantlight::ui
