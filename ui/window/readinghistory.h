// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/readingtrail.h"

#include <QObject>

class QAction;
class QWidget;

namespace slantlight::ui {

class Actions;
class Desk;
class WindowOpening;

/// The ways back and forward through the articles that were read: by their actions, and by the
/// buttons that a mouse has for that. Each article is found where it was left.
class ReadingHistory : public QObject
{
    Q_OBJECT

public:
    /// All are borrowed; @p window becomes the parent.
    ReadingHistory(Desk &desk, WindowOpening &opening, const Actions &actions, QWidget &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void goTo(const std::optional<ArticleId> &id);
    void refresh();
    void describe(QAction &action, const std::optional<ArticleId> &id);

    Desk &m_desk;
    WindowOpening &m_opening;
    const Actions &m_actions;
    QWidget &m_window;
    ReadingTrail m_trail;
};

} // namespace slantlight::ui
