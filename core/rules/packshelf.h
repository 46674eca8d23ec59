// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/language/language.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace slantlight {

/// A rule pack that a user keeps: a folder with `rules`, `lexicons` or both.
struct ShelvedPack
{
    QString name; ///< of its folder
    QString folder;
    bool isOn = true;
    int rules = 0; ///< how many it brings; 0 too where it is broken
    std::optional<Error> broken; ///< why it cannot be used; the detail names file, line and column

    [[nodiscard]] bool isUsed() const { return isOn && !broken; }

    friend bool operator==(const ShelvedPack &, const ShelvedPack &) = default;
};

/// The rule packs that a user keeps, each in a folder of its own, and which of them are on.
///
/// They are read after the shipped rules, in the order of their names, so that of two packs that
/// say something of the same rule or list the later name decides. The file `off` beside them holds
/// the names of those that are switched off, one a line.
class PackShelf
{
public:
    /// @p folder need not exist; the packs are rules of @p language.
    PackShelf(QString folder, Language language);

    [[nodiscard]] const QString &folder() const { return m_folder; }

    /// Reads every pack and tells which can be used; a broken one holds up none of the others.
    ///
    /// Costs one reading of all rules per pack, so better not on the window's thread.
    [[nodiscard]] std::vector<ShelvedPack> packs() const;

    /// Fails with FileUnwritable or DiskFull, as switchOff() does.
    [[nodiscard]] Result<> switchOn(const QString &name) const;
    [[nodiscard]] Result<> switchOff(const QString &name) const;

    /// Copies the pack in @p source onto the shelf and returns the name that it got there, another
    /// than that of its folder where that is taken.
    ///
    /// Only rules, lists and texts are copied. Fails as RulePack::load() where it could not be
    /// used, and then leaves the shelf as it was.
    [[nodiscard]] Result<QString> add(const QString &source) const;

    /// Makes an empty pack and returns the name that it got, another than @p wanted where that is
    /// taken or no name of a folder. Fails with FileUnwritable.
    [[nodiscard]] Result<QString> create(const QString &wanted) const;
    /// Gives a pack another name, and returns the one that it got in the same way; it is on or off
    /// as it was. Fails with FileUnwritable, and then leaves the pack as it is.
    [[nodiscard]] Result<QString> rename(const QString &name, const QString &wanted) const;

    /// Moves a pack to the trash. Fails with FileUnwritable, and then leaves it where it is.
    [[nodiscard]] Result<> remove(const QString &name) const;

private:
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QString freeName(const QString &wanted) const;
    [[nodiscard]] QStringList offNames() const;
    [[nodiscard]] Result<> saveOffNames(QStringList off) const;

    QString m_folder;
    Language m_language;
};

/// The folders of those packs that are on and can be used, in their order.
[[nodiscard]] QStringList usedFolders(const std::vector<ShelvedPack> &packs);

} // namespace slantlight
