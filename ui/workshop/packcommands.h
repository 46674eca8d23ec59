// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/category.h"
#include "core/base/result.h"
#include "core/rules/ruleoutline.h"
#include "ui/workshop/packchoice.h"

#include <QObject>
#include <QString>

class QWidget;

namespace slantlight::ui {

class RulePacks;

/// Makes, renames and removes packs and their files, asking for what it needs.
class PackCommands : public QObject
{
    Q_OBJECT

public:
    /// @p packs is borrowed; questions lie over @p window, which becomes the parent.
    PackCommands(RulePacks &packs, QWidget &window);

    /// Returns the folder of the pack called @p name, else of the first that is on, else of one
    /// that it makes. Fails with FileUnwritable.
    [[nodiscard]] Result<QString> folderOf(const QString &name);
    /// Returns where rules of @p category go in the pack in @p folder.
    [[nodiscard]] static QString fileFor(const QString &folder, Category category);

    /// Shows the folder of the pack called @p pack, or of the one that folderOf() gives.
    void openFolder(const QString &pack);
    void askForPack();
    /// Asks for the name of a file, in the pack called @p pack.
    void askForFile(PackFileKind kind, const QString &pack);
    /// Asks for another name for the pack or file of @p choice; what ships stays as it is.
    void askToRename(const PackChoice &choice);
    /// Asks whether it is to go to the trash.
    void askToRemove(const PackChoice &choice);

Q_SIGNALS:
    void fileMade(const QString &path); ///< or named anew; it may not be saved yet
    void done(const QString &what); ///< in words, translated
    void failed(const slantlight::Error &error);

private:
    [[nodiscard]] QString ask(const QString &title, const QString &question, const QString &now);
    [[nodiscard]] bool isAgreed(const QString &question);
    void renameFile(const QString &path);
    void removeFile(const QString &path);

    RulePacks &m_packs;
    QWidget &m_window;
};

} // namespace slantlight::ui
