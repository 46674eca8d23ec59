// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workshop/rulewriter.h"

#include "core/analysis/ruleproposal.h"
#include "core/rules/ruleoutline.h"
#include "ui/desk/desk.h"
#include "ui/packs/rulepacks.h"
#include "ui/workshop/newruledialog.h"
#include "ui/workshop/packcommands.h"

using namespace Qt::StringLiterals;

namespace slantlight::ui {

RuleWriter::RuleWriter(RulePacks &packs, Desk &desk, PackCommands &commands, QWidget &window)
    : QObject(&window)
    , m_packs(packs)
    , m_desk(desk)
    , m_commands(commands)
    , m_window(window)
{
}

bool RuleWriter::write(const QString &pack,
                       const std::function<QString(const QString &folder)> &fileIn,
                       const QString &rule)
{
    const auto folder = m_commands.folderOf(pack);
    const auto place = folder ? writeRule(m_packs, fileIn(*folder), rule)
                              : Result<RulePlace>(std::unexpected(folder.error()));
    if (place) {
        Q_EMIT written(*place);
    } else {
        Q_EMIT failed(place.error());
    }
    return place.has_value();
}

void RuleWriter::writeEmpty(const RuleFile *here, const QString &pack)
{
    const bool isHere =
        here != nullptr && !here->isReadOnly() && packFileKind(here->name()) == PackFileKind::Rules;
    const QString path = isHere ? here->path() : QString();
    write(
        pack, [&](const QString &folder) { return isHere ? path : folder + u"/rules/own.rules"_s; },
        emptyRule(path));
}

void RuleWriter::copy(const RuleId &id, const QString &pack)
{
    const Rule *const rule = m_packs.shipped()->pack().rules().rule(id);
    if (rule == nullptr) {
        Q_EMIT said(tr("Put the caret into a rule first."));
        return;
    }
    const auto fileIn = [rule](const QString &folder) {
        return PackCommands::fileFor(folder, rule->category);
    };
    write(pack, fileIn, textOf(*rule));
}

bool RuleWriter::writeFor(TextSpan span, const QString &pack)
{
    const auto reading = m_desk.reading();
    if (!reading || reading->language != m_packs.shipped()->languages().assumed().id()) {
        Q_EMIT said(tr("A rule is made of words of an English article that is read already."));
        return false;
    }
    const auto range = tokensIn(*reading, span);
    if (!range) {
        Q_EMIT said(tr("Select some words of one sentence first."));
        return false;
    }
    NewRuleDialog dialog(m_desk.analyzer(), reading, *range, &m_window);
    if (dialog.exec() != QDialog::Accepted) {
        return false;
    }
    const auto fileIn = [&dialog](const QString &folder) {
        return PackCommands::fileFor(folder, dialog.category());
    };
    return write(pack, fileIn, dialog.draft().text());
}

} // namespace slantlight::ui
