// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace slantlight::ui {

class Actions;

/// What is seen while no article is open: what the program is for, and the ways to begin.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(const Actions &actions, QWidget *parent = nullptr);

    void setRecentFiles(const QStringList &paths);

Q_SIGNALS:
    void fileChosen(const QString &path);

private:
    [[nodiscard]] QWidget *makeDropArea(const Actions &actions);

    QWidget *m_recent;
    QVBoxLayout *m_recentRows;
};

} // namespace slantlight::ui
