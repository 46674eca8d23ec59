// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

class QAction;

namespace slantlight::ui {

class Actions;
class ArticleView;
class Session;

/// The keys of all actions as the user has them: those that were changed are kept from one start to
/// the next, the others are the usual ones.
class Shortcuts : public QObject
{
    Q_OBJECT

public:
    /// Both are borrowed; gives the actions the keys that @p session keeps.
    Shortcuts(const Actions &actions, Session &session, QObject *parent);

    [[nodiscard]] const Actions &actions() const { return m_actions; }
    [[nodiscard]] QList<QKeySequence> usualKeys(const QAction &action) const;
    [[nodiscard]] bool isUsual(const QAction &action) const;
    /// Returns the other action that has @p key, or null; the page's have it while it has the
    /// focus.
    [[nodiscard]] QAction *ownerOf(const QKeySequence &key, const QAction &other) const;

    /// Gives @p action these keys alone, and takes them from whatever had them.
    void setKeys(QAction &action, const QList<QKeySequence> &keys);
    void resetAll();

Q_SIGNALS:
    void changed();

private:
    void give(QAction &action, const QList<QKeySequence> &keys);

    const Actions &m_actions;
    Session &m_session;
    QHash<QString, QList<QKeySequence>> m_usual;
};

} // namespace slantlight::ui
