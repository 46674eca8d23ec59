// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/desk/desk.h"

#include <QObject>

#include <optional>

class QWidget;

namespace slantlight::ui {

class Actions;
class WindowMessages;

/// Says when the library had an article already, fetches its page again where that is asked for,
/// and shows what has changed since.
class ArticleVersions : public QObject
{
    Q_OBJECT

public:
    /// All are borrowed; dialogs lie over @p window.
    ArticleVersions(Desk &desk, const Actions &actions, WindowMessages &messages, QWidget &window);

Q_SIGNALS:
    /// @p request reads another version of the open article.
    void requested(const slantlight::ui::OpenRequest &request);

private:
    void sayRecognised(const Recognised &recognised, const ArticleSource &source);
    void show(const Comparison &comparison);
    void lookForChanges(); ///< on the page of the open article
    void follow();

    Desk &m_desk;
    const Actions &m_actions;
    WindowMessages &m_messages;
    QWidget &m_window;
    std::optional<FromAddress> m_page; ///< of the open article, where it is known how to reach it
};

} // namespace slantlight::ui
