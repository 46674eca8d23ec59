// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workshop/ruleplaces.h"

#include "core/analysis/ruleproposal.h"
#include "core/rules/ruleoutline.h"
#include "ui/packs/rulepacks.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTextCursor>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

std::optional<RulePlace> placeBelow(const QString &folder, const RuleId &id, const RulePacks &packs)
{
    const QDir rules(folder + u"/rules");
    QStringList paths;
    for (const QString &name : rules.entryList({u"*.rules"_s}, QDir::Files, QDir::Name)) {
        paths.append(rules.filePath(name));
    }
    for (const RuleFile *const open : packs.files().dirty()) {
        if (open->path().startsWith(rules.path() + u'/') && !paths.contains(open->path())) {
            paths.append(open->path());
        }
    }
    for (const QString &path : paths) {
        const RuleFile *const open = packs.files().find(path);
        QFile file(path);
        const QString text = open != nullptr                  ? open->text()
                             : file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll())
                                                              : QString();
        const auto parts = outlineOf(text, PackFileKind::Rules);
        const auto found = std::ranges::find(parts, id.text(), &OutlinedPart::name);
        if (found != parts.end()) {
            return RulePlace{.path = path, .line = found->line};
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<RulePlace> placeOfRule(const RuleId &id, const RulePacks &packs)
{
    // Of packs that are on, the later one decides.
    for (const ShelvedPack &pack : packs.packs() | std::views::reverse) {
        const auto place = pack.isOn ? placeBelow(pack.folder, id, packs) : std::nullopt;
        if (place) {
            return place;
        }
    }
    return placeBelow(packs.shipped()->languages().assumed().folder(), id, packs);
}

AppendedRule appendedRule(const QString &text, const QString &rule)
{
    const bool isEmpty = text.trimmed().isEmpty();
    const QString between = isEmpty                  ? QString()
                            : text.endsWith(u"\n\n") ? QString()
                            : text.endsWith(u'\n')   ? u"\n"_s
                                                     : u"\n\n"_s;
    const qsizetype before = text.count(u'\n') + between.count(u'\n');
    return {.inserted = between + rule, .line = static_cast<int>(before) + 1};
}

QString emptyRule(const QString &file)
{
    // A file is mostly named after its category.
    const QString base = QFileInfo(file).completeBaseName();
    const QString category = categoryFromId(base) ? base : u"loaded"_s;
    const RuleDraft draft{.id = category + u".new"_s,
                          .message = {},
                          .cite = {},
                          .pattern = {},
                          .firing = {QString()},
                          .silent = {QString()}};
    return draft.text();
}

Result<RulePlace> writeRule(RulePacks &packs, const QString &path, const QString &rule)
{
    const auto file = packs.files().open(path);
    if (!file) {
        return std::unexpected(file.error());
    }
    const AppendedRule added = appendedRule((*file)->text(), rule);
    QTextCursor end(&(*file)->document());
    end.movePosition(QTextCursor::End);
    end.insertText(added.inserted);
    return RulePlace{.path = path, .line = added.line};
}

} // namespace slantlight::ui
