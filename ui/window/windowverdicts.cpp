// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowverdicts.h"

#include "ui/agreement/ruleverdictsdialog.h"
#include "ui/desk/desk.h"
#include "ui/inspector/markerspanel.h"
#include "ui/reader/articleview.h"
#include "ui/reader/readeractions.h"
#include "ui/window/actions.h"
#include "ui/window/windowmessages.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>

namespace slantlight::ui {

WindowVerdicts::WindowVerdicts(const Neighbours &neighbours, QMainWindow &window)
    : QObject(&window)
    , m_near(neighbours)
    , m_window(window)
{
    connect(m_near.actions.ruleVerdicts, &QAction::triggered, this, [this] { show(); });
    connect(&m_near.markers, &MarkersPanel::menuOpening, this,
            [this](QMenu &menu, const QString &fingerprint) {
                const Marker *const marker = m_near.desk.marker(fingerprint);
                if (marker != nullptr && !m_near.desk.exercise().attempt()) {
                    menu.addAction(tr("What you said to its rule"), this,
                                   [this, rule = marker->rule] { show(rule); });
                }
            });
    // After what the answer itself has to say.
    connect(&m_near.desk, &Desk::answered, this, &WindowVerdicts::offerSilence,
            Qt::QueuedConnection);
}

void WindowVerdicts::show(const RuleId &rule)
{
    if (!m_dialog) {
        m_dialog = new RuleVerdictsDialog(m_near.desk, &m_window);
        m_dialog->offerRules(m_near.view.readerActions().offersRules());
        connect(m_dialog, &RuleVerdictsDialog::ruleWanted, &m_near.view.readerActions(),
                &ReaderActions::ruleWanted);
    }
    if (!rule.text().isEmpty()) {
        m_dialog->choose(rule);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void WindowVerdicts::offerSilence(const RuleId &rule)
{
    const VerdictCounts counts = m_near.desk.verdictCounts(rule);
    if (!m_near.desk.isSilenceToBeOffered(rule)) {
        return;
    }
    m_near.desk.noteSilenceOffered(rule);
    m_near.messages.offer(
        //: How often somebody said no (%1) of all their answers (%n) to the rule %2.
        tr("You said no to %1 of %n mark(s) of the rule %2.", nullptr, counts.all())
            .arg(counts.notHere)
            .arg(rule.text()),
        {.text = tr("Switch it off"), .run = [this, rule] {
             m_near.desk.silence(rule);
         }});
}

} // namespace slantlight::ui
