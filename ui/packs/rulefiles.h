// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/packs/rulefile.h"

#include <QByteArray>
#include <QFileSystemWatcher>
#include <QObject>
#include <QString>

#include <map>
#include <memory>
#include <vector>

namespace slantlight::ui {

/// The files of the user's packs, and shipped ones to read, that were opened in this session, with
/// all that was written and not saved. Outlives the window that shows them.
class RuleFiles : public QObject
{
    Q_OBJECT

public:
    /// @p shelf is the folder of the user's packs; all else is only read.
    explicit RuleFiles(QString shelf, QObject *parent = nullptr);

    /// Opens @p path, which need not exist below the shelf; the one that is open already, if so.
    /// Fails with FileUnreadable, FileTooLarge or WrongEncoding. Stays until remove() or
    /// forgetBelow().
    [[nodiscard]] Result<RuleFile *> open(const QString &path);
    [[nodiscard]] RuleFile *find(const QString &path) const;
    [[nodiscard]] bool isOwn(const QString &path) const;

    /// The texts that are not saved, by their paths.
    [[nodiscard]] std::map<QString, QByteArray> unsaved() const;
    [[nodiscard]] std::vector<RuleFile *> dirty() const;
    /// Paths of files whose unsaved text lies aside from an earlier session.
    [[nodiscard]] QStringList leftAside() const;

    /// Gives a file another name in its folder. Fails with FileUnwritable, and where that name is
    /// taken.
    [[nodiscard]] Result<QString> rename(const QString &path, const QString &name);
    /// Puts a file into the trash. Fails with FileUnwritable.
    [[nodiscard]] Result<> remove(const QString &path);
    /// Closes what lies below @p folder, which is gone; its unsaved text with it.
    void forgetBelow(const QString &folder);
    /// Says that @p folder with all that is open below it is @p now.
    void followFolder(const QString &folder, const QString &now);

Q_SIGNALS:
    void changed(); ///< of any: see RuleFile::changed()
    void textChanged();
    void saved(const QString &path);
    void aboutToForget(slantlight::ui::RuleFile *file);

private:
    [[nodiscard]] QString asideOf(const QString &path) const;
    void watch(const QString &path);

    QString m_shelf;
    std::map<QString, std::unique_ptr<RuleFile>> m_files; ///< by their paths
    QFileSystemWatcher m_watcher;
};

} // namespace slantlight::ui
