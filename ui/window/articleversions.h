// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/desk/desk.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace slantlight::ui {

class Actions;
class WindowMessages;

/// Returns how much has changed, in a sentence or two.
[[nodiscard]] QString changesText(const Comparison &comparison);

/// Says when the library had an article already, fetches its page again where that is asked for,
/// and tells what has changed since.
class ArticleVersions : public QObject
{
    Q_OBJECT

public:
    /// All but @p parent are borrowed.
    ArticleVersions(Desk &desk, const Actions &actions, WindowMessages &messages, QObject *parent);

Q_SIGNALS:
    /// @p request reads another version of the open article.
    void requested(const slantlight::ui::OpenRequest &request);
    /// The open article is a later version of one that the library has.
    void changesFound(const std::shared_ptr<const slantlight::Comparison> &comparison);

private:
    void sayRecognised(const Recognised &recognised, const ArticleSource &source);
    void tell(const std::shared_ptr<const Comparison> &comparison);
    void lookForChanges(); ///< on the page of the open article
    void follow();

    Desk &m_desk;
    const Actions &m_actions;
    WindowMessages &m_messages;
    std::optional<FromAddress> m_page; ///< of the open article, where it is known how to reach it
};

} // namespace slantlight::ui
