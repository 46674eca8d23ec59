// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"

#include <QList>
#include <QWidget>

#include <memory>
#include <vector>

class QAction;

namespace slantlight::ui {

class Actions;

/// Switches off what acts on the open article while another page hides it, and on again.
class SuspendedActions
{
public:
    /// @p parts of the window act on the article too, and @p figures are about it; all are
    /// borrowed.
    SuspendedActions(const Actions &actions, std::vector<QWidget *> parts,
                     const QList<QWidget *> &figures);

    /// @p article is the open one; null: there is none.
    void suspend(std::shared_ptr<const Article> article);
    /// Puts everything back as it was. Where @p article is another one by now, whoever follows the
    /// open article has said already what can be done with it.
    void resume(const std::shared_ptr<const Article> &article);

private:
    std::vector<QAction *> m_steady; ///< nobody else switches these
    std::vector<QAction *> m_following; ///< these follow the open article
    std::vector<QWidget *> m_parts;
    QList<QWidget *> m_figures;
    std::vector<QAction *> m_off; ///< that were on
    std::vector<QWidget *> m_hidden; ///< figures that were shown
    std::shared_ptr<const Article> m_article;
};

} // namespace slantlight::ui
