// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"

#include <QObject>
#include <QPointer>

class QMainWindow;

namespace slantlight::ui {

class Actions;
class ArticleView;
class Desk;
class MarkersPanel;
class RuleVerdictsDialog;
class WindowMessages;

/// What people say to rules, in the window: the table of it, and the offer to switch off a rule
/// whose marks they mostly say no to. That is made once for each rule.
class WindowVerdicts : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all are borrowed.
    struct Neighbours
    {
        Desk &desk;
        const Actions &actions;
        ArticleView &view;
        MarkersPanel &markers;
        WindowMessages &messages;
    };
    WindowVerdicts(const Neighbours &neighbours, QMainWindow &window);

    void show(const RuleId &rule = {}); ///< the table, with the row of @p rule

private:
    void offerSilence(const RuleId &rule);

    Neighbours m_near;
    QMainWindow &m_window;
    QPointer<RuleVerdictsDialog> m_dialog;
};

} // namespace slantlight::ui
