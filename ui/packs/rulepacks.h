// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/analyzer.h"
#include "core/rules/packfiles.h"
#include "core/rules/packshelf.h"
#include "ui/packs/rulefiles.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace slantlight::ui {

class Desk;

/// The user's rule packs as the window has them; a change of them changes what the desk marks.
///
/// Packs are read on a worker. What the desk marks by stays as it was until they are. A pack that
/// was good in this session and has a mistake now goes on as it was.
class RulePacks : public QObject
{
    Q_OBJECT

public:
    /// @p packs are those of @p shelf as they were read for the desk's analyzer; @p shipped has the
    /// languages and outlets that all analyzers share.
    RulePacks(PackShelf shelf, std::vector<ShelvedPack> packs, Analyzer shipped, Desk &desk,
              QObject *parent = nullptr);

    [[nodiscard]] const std::vector<ShelvedPack> &packs() const { return m_packs; }
    [[nodiscard]] const PackShelf &shelf() const { return m_shelf; }
    /// The languages and rules that ship; never null.
    [[nodiscard]] const std::shared_ptr<const Analyzer> &shipped() const { return m_shipped; }
    /// The files of the packs that are being written.
    [[nodiscard]] RuleFiles &files() { return m_files; }
    [[nodiscard]] const RuleFiles &files() const { return m_files; }
    [[nodiscard]] bool isReading() const;
    /// Whether @p pack, which has a mistake, is used as it was before.
    [[nodiscard]] bool isUsedAsBefore(const ShelvedPack &pack) const
    {
        return pack.isOn && pack.broken && m_good.contains(pack.name);
    }
    /// Says, translated, which pack is on but cannot be used, and why; empty where there is none.
    /// Where there are several it is the first.
    [[nodiscard]] QString leftOutText() const;

    /// Reads the packs anew: somebody may have edited them.
    void read();
    void switchOn(const QString &name);
    void switchOff(const QString &name);
    /// Copies the pack in @p folder onto the shelf.
    void add(const QString &folder);
    /// Moves a pack to the trash.
    void remove(const QString &name);
    /// Makes a pack without files, named @p wanted or alike; returns its folder, at once. Fails
    /// with FileUnwritable.
    [[nodiscard]] Result<QString> create(const QString &wanted);
    void rename(const QString &name, const QString &wanted);

Q_SIGNALS:
    void readingStarted();
    void changed(); ///< packs() are the new ones, and the desk analyses by them
    void added(const QString &name);
    void renamed(const QString &name, const QString &now);
    void failed(const slantlight::Error &error);

private:
    struct Reading;

    using GoodPacks = std::map<QString, PackFiles>; ///< by name

    void run(const std::function<Result<QString>()> &first);
    void adopt(const Reading &reading);

    PackShelf m_shelf;
    std::vector<ShelvedPack> m_packs;
    std::shared_ptr<const Analyzer> m_shipped;
    Desk &m_desk;
    RuleFiles m_files;
    GoodPacks m_good; ///< those that are on, as they were when they had no mistake
    quint64 m_request = 0; ///< counts up; a result of an earlier request is late
    bool m_isReading = false;
    QThreadPool m_worker; ///< of one thread: two changes at once would undo one another
};

} // namespace slantlight::ui
