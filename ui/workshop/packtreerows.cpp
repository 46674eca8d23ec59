// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workshop/packtreerows.h"

#include "core/rules/ruleoutline.h"
#include "ui/look/plaintooltip.h"
#include "ui/packs/rulepacks.h"
#include "ui/words/packwords.h"
#include "ui/workshop/packchoice.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

struct PackTreeRows
{
    Q_DECLARE_TR_FUNCTIONS(slantlight::ui::PackTreeRows)
};

QStandardItem *makeItem(const QString &text, PackNode node, const QString &key)
{
    auto *const item = new QStandardItem(text);
    item->setData(static_cast<int>(node), PackRole::Node);
    item->setData(key, PackRole::Key);
    return item;
}

QStandardItem *makeGroup(const QString &name, const QString &key)
{
    QStandardItem *const group = makeItem(name, PackNode::Group, key);
    QFont strong = group->font();
    strong.setWeight(QFont::DemiBold);
    group->setFont(strong);
    return group;
}

QString textOf(const QString &path, const RuleFile *open)
{
    if (open != nullptr) {
        return open->text();
    }
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStandardItem *makeFile(const QString &path, const QString &pack, const RuleFile *open)
{
    const QString name = QFileInfo(path).fileName();
    const bool isDirty = open != nullptr && open->isDirty();
    //: The name of a file whose text is not saved.
    QStandardItem *const item = makeItem(
        isDirty ? PackTreeRows::tr("%1 (not saved)").arg(name) : name, PackNode::File, path);
    item->setData(path, PackRole::Path);
    item->setData(pack, PackRole::Pack);
    item->setToolTip(plainToolTip(QDir::toNativeSeparators(path)));
    const auto kind = packFileKind(name);
    for (const OutlinedPart &part :
         kind ? outlineOf(textOf(path, open), *kind) : std::vector<OutlinedPart>()) {
        QStandardItem *const row = makeItem(part.name, PackNode::Part, path + u'#' + part.name);
        row->setData(path, PackRole::Path);
        row->setData(part.line, PackRole::Line);
        row->setData(pack, PackRole::Pack);
        row->setToolTip(plainToolTip(part.name));
        item->appendRow(row);
    }
    return item;
}

/// Returns the files of the pack in @p folder, those on the disk and those that are only open.
QStringList filesOf(const QString &folder, const RuleFiles &open)
{
    QStringList paths = filesOfPack(folder);
    for (const RuleFile *const file : open.dirty()) {
        if (file->path().startsWith(folder + u'/') && !paths.contains(file->path())) {
            paths.append(file->path());
        }
    }
    return paths;
}

} // namespace

QStringList filesOfPack(const QString &folder)
{
    QStringList paths;
    for (const QString &part : {u"rules/*.rules"_s, u"lexicons/*.list"_s}) {
        const QString place = folder + u'/' + part.section(u'/', 0, 0);
        for (const QString &file :
             QDir(place).entryList({part.section(u'/', 1)}, QDir::Files, QDir::Name)) {
            paths.append(place + u'/' + file);
        }
    }
    return paths;
}

void addOwnRows(QStandardItemModel &model, const RulePacks &packs)
{
    QStandardItem *const group = makeGroup(PackTreeRows::tr("My rules"), u"own"_s);
    const RuleFiles &files = packs.files();
    for (const ShelvedPack &pack : packs.packs()) {
        const bool isPlain = pack.isUsed();
        const QString state = packs.isUsedAsBefore(pack) ? usedAsBeforeName() : packStateName(pack);
        //: A rule pack: its name, and whether it is in use.
        const QString name =
            isPlain ? pack.name : PackTreeRows::tr("%1 \u2014 %2").arg(pack.name, state);
        QStandardItem *const row = makeItem(name, PackNode::Pack, pack.folder);
        row->setData(pack.name, PackRole::Pack);
        row->setToolTip(plainToolTip(QDir::toNativeSeparators(pack.folder)));
        for (const QString &path : filesOf(pack.folder, files)) {
            row->appendRow(makeFile(path, pack.name, files.find(path)));
        }
        group->appendRow(row);
    }
    model.appendRow(group);
}

void addShippedRows(QStandardItemModel &model, const RulePacks &packs)
{
    const QString folder = packs.shipped()->languages().assumed().folder();
    QStandardItem *const rules = makeGroup(PackTreeRows::tr("Shipped rules"), u"shipped-rules"_s);
    QStandardItem *const lists =
        makeGroup(PackTreeRows::tr("Shipped word lists"), u"shipped-lists"_s);
    for (const QString &path : filesOf(folder, packs.files())) {
        const bool isList = packFileKind(path) == PackFileKind::Lists;
        (isList ? lists : rules)->appendRow(makeFile(path, {}, packs.files().find(path)));
    }
    model.appendRow(rules);
    model.appendRow(lists);
}

} // namespace slantlight::ui
