// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

class QMenu;
class QWidget;

namespace slantlight::ui {

class Desk;
class Session;

/// The list of files that were opened, and the menu of it: a file is in it once it has become the
/// open article, and no more once it could not be opened.
class RecentFiles : public QObject
{
    Q_OBJECT

public:
    /// Both are borrowed; @p window becomes the parent.
    RecentFiles(Desk &desk, Session &session, QWidget *window);

    /// Says that @p path is being opened now; empty for what is no file.
    void beginOpening(const QString &path) { m_opening = path; }
    [[nodiscard]] QMenu *menu() const { return m_menu; }

Q_SIGNALS:
    void fileChosen(const QString &path);

private:
    void keep();
    void forget();
    void offer();

    Desk &m_desk;
    Session &m_session;
    QMenu *m_menu;
    QString m_opening;
};

} // namespace slantlight::ui
