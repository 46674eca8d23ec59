// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/commandpalette.h"

#include "ui/look/choicepopup.h"
#include "ui/window/actions.h"

#include <QAction>

#include <algorithm>
#include <vector>

namespace slantlight::ui {

namespace {

constexpr qsizetype mostLately = 3;

} // namespace

CommandPalette::CommandPalette(const Actions &actions, QWidget &window)
    : QObject(&window)
    , m_actions(actions)
    , m_popup(new ChoicePopup(tr("Command"), &window))
{
    m_popup->setHint(tr("What is to be done? Type a part of it"));
    connect(m_popup, &ChoicePopup::chosen, this, &CommandPalette::run);
}

void CommandPalette::open()
{
    std::vector<Choice> choices;
    for (const Actions::Entry &entry : m_actions.all()) {
        const QAction &action = *entry.action;
        if (action.isVisible() && &action != m_actions.palette) {
            choices.push_back({.id = action.objectName(),
                               .text = Actions::nameOf(action),
                               .group = entry.group,
                               .key = Actions::keysOf(action),
                               .toolTip = {},
                               .icon = {},
                               .isEnabled = action.isEnabled()});
        }
    }
    m_popup->offer(std::move(choices), m_lately);
    m_popup->openOver();
}

void CommandPalette::run(const QString &id)
{
    const auto &all = m_actions.all();
    const auto found = std::ranges::find_if(
        all, [&](const Actions::Entry &entry) { return entry.action->objectName() == id; });
    if (found == all.end()) {
        return;
    }
    m_lately.removeAll(id);
    m_lately.prepend(id);
    m_lately = m_lately.first(std::min(m_lately.size(), mostLately));
    found->action->trigger();
}

} // namespace slantlight::ui
