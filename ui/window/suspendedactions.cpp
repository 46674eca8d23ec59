// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/suspendedactions.h"

#include "ui/window/actions.h"

#include <QAction>

#include <algorithm>
#include <utility>

namespace slantlight::ui {

SuspendedActions::SuspendedActions(const Actions &actions, std::vector<QWidget *> parts,
                                   const QList<QWidget *> &figures)
    : m_steady{actions.find, actions.findNext, actions.findPrevious, actions.nextHighlight,
               actions.previousHighlight}
    , m_following{actions.exportPdf, actions.exportHtml, actions.exportAnnotations,
                  actions.print,     actions.close,      actions.changes,
                  actions.outline,   actions.undo,       actions.redo,
                  actions.history,   actions.back,       actions.forward}
    , m_parts(std::move(parts))
    , m_figures(figures)
{
}

void SuspendedActions::suspend(std::shared_ptr<const Article> article)
{
    m_article = std::move(article);
    for (const auto *const group : {&m_steady, &m_following}) {
        for (QAction *const action : *group) {
            if (action->isEnabled()) {
                m_off.push_back(action);
                action->setEnabled(false);
            }
        }
    }
    for (QWidget *const part : m_parts) {
        part->setEnabled(false);
    }
    for (QWidget *const figure : m_figures) {
        if (!figure->isHidden()) {
            m_hidden.push_back(figure);
            figure->hide();
        }
    }
}

void SuspendedActions::resume(const std::shared_ptr<const Article> &article)
{
    for (QAction *const action : m_off) {
        if (article == m_article || std::ranges::contains(m_steady, action)) {
            action->setEnabled(true);
        }
    }
    m_off.clear();
    m_article.reset();
    for (QWidget *const part : m_parts) {
        part->setEnabled(true);
    }
    for (QWidget *const figure : m_hidden) {
        figure->show();
    }
    m_hidden.clear();
}

} // namespace slantlight::ui
