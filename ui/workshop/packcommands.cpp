// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workshop/packcommands.h"

#include "ui/packs/rulepacks.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

/// Returns @p name as a file of its kind may be called.
QString fileName(const QString &name, PackFileKind kind)
{
    static const QRegularExpression unfit(u"[/\\\\:\\x00-\\x1f]+"_s);
    QString base = name.simplified().replace(unfit, u"-"_s);
    const QString ending = kind == PackFileKind::Rules ? u".rules"_s : u".list"_s;
    if (base.endsWith(ending)) {
        base.chop(ending.size());
    }
    while (base.startsWith(u'.')) {
        base.remove(0, 1);
    }
    return base.isEmpty() ? QString() : base.left(80) + ending;
}

} // namespace

PackCommands::PackCommands(RulePacks &packs, QWidget &window)
    : QObject(&window)
    , m_packs(packs)
    , m_window(window)
{
}

QString PackCommands::ask(const QString &title, const QString &question, const QString &now)
{
    bool isGiven = false;
    const QString given =
        QInputDialog::getText(&m_window, title, question, QLineEdit::Normal, now, &isGiven);
    return isGiven ? given.simplified() : QString();
}

Result<QString> PackCommands::folderOf(const QString &name)
{
    const auto &packs = m_packs.packs();
    const auto wanted = std::ranges::find(packs, name, &ShelvedPack::name);
    const auto first = std::ranges::find(packs, true, &ShelvedPack::isOn);
    const auto found = wanted != packs.end() ? wanted : first;
    // The name of a folder, which stays as it is in every language.
    return found != packs.end() ? Result<QString>(found->folder) : m_packs.create(u"my-rules"_s);
}

QString PackCommands::fileFor(const QString &folder, Category category)
{
    return folder + u"/rules/" + categoryId(category) + u".rules";
}

void PackCommands::openFolder(const QString &pack)
{
    const auto folder = folderOf(pack);
    if (!folder) {
        Q_EMIT failed(folder.error());
    } else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*folder))) {
        Q_EMIT done(tr("No program opened the folder %1. Open it by hand.")
                        .arg(QDir::toNativeSeparators(*folder)));
    }
}

void PackCommands::askForPack()
{
    const QString name = ask(tr("New pack"), tr("Name of the pack:"), u"my-rules"_s);
    if (name.isEmpty()) {
        return;
    }
    if (const auto folder = m_packs.create(name)) {
        Q_EMIT done(tr("The pack %1 is there.").arg(QFileInfo(*folder).fileName()));
    } else {
        Q_EMIT failed(folder.error());
    }
}

void PackCommands::askForFile(PackFileKind kind, const QString &pack)
{
    const bool isRules = kind == PackFileKind::Rules;
    const QString name =
        fileName(ask(isRules ? tr("New file of rules") : tr("New word list"),
                     tr("Name of the file:"), isRules ? u"own.rules"_s : u"own.list"_s),
                 kind);
    if (name.isEmpty()) {
        return;
    }
    const auto folder = folderOf(pack);
    if (!folder) {
        Q_EMIT failed(folder.error());
        return;
    }
    Q_EMIT fileMade(*folder + (isRules ? u"/rules/" : u"/lexicons/") + name);
}

void PackCommands::askToRename(const PackChoice &choice)
{
    if (choice.pack.isEmpty()) {
        Q_EMIT done(tr("What ships with the program stays as it is."));
    } else if (choice.node != PackNode::Pack) {
        renameFile(choice.file);
    } else if (const QString name =
                   ask(tr("Rename the pack"), tr("Name of the pack:"), choice.pack);
               !name.isEmpty() && name != choice.pack) {
        m_packs.rename(choice.pack, name);
    }
}

void PackCommands::askToRemove(const PackChoice &choice)
{
    if (choice.pack.isEmpty()) {
        Q_EMIT done(tr("What ships with the program stays as it is."));
    } else if (choice.node != PackNode::Pack) {
        removeFile(choice.file);
    } else if (isAgreed(tr("Move the pack %1 with all its files to the trash?").arg(choice.pack))) {
        m_packs.remove(choice.pack);
    }
}

void PackCommands::renameFile(const QString &path)
{
    const auto kind = packFileKind(path);
    const QString now = QFileInfo(path).fileName();
    const QString name =
        kind ? fileName(ask(tr("Rename the file"), tr("Name of the file:"), now), *kind)
             : QString();
    if (name.isEmpty() || name == now) {
        return;
    }
    if (const auto renamed = m_packs.files().rename(path, name)) {
        m_packs.read();
        Q_EMIT fileMade(*renamed);
    } else {
        Q_EMIT failed(renamed.error());
    }
}

bool PackCommands::isAgreed(const QString &question)
{
    QMessageBox box(QMessageBox::Question, tr("Move to the trash"), question, QMessageBox::Cancel,
                    &m_window);
    box.setTextFormat(Qt::PlainText);
    const QPushButton *const remove =
        box.addButton(tr("&Move to the trash"), QMessageBox::AcceptRole);
    box.exec();
    return box.clickedButton() == remove;
}

void PackCommands::removeFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (!m_packs.files().isOwn(path) || !isAgreed(tr("Move the file %1 to the trash?").arg(name))) {
        return;
    }
    if (const auto removed = m_packs.files().remove(path)) {
        m_packs.read();
        Q_EMIT done(tr("%1 is in the trash.").arg(name));
    } else {
        Q_EMIT failed(removed.error());
    }
}

} // namespace slantlight::ui
