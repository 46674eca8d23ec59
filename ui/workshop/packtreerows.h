// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <Qt>

class QStandardItemModel;

namespace slantlight::ui {

class RulePacks;

/// What the rows of the tree of packs know.
struct PackRole
{
    static constexpr int Node = Qt::UserRole + 1; ///< a PackNode
    static constexpr int Key = Qt::UserRole + 2; ///< by which the row is found again
    static constexpr int Path =
        Qt::UserRole + 3; ///< of a file, or of the one that a part stands in
    static constexpr int Line = Qt::UserRole + 4; ///< of a part
    static constexpr int Pack = Qt::UserRole + 5; ///< the name of one of the user's
};

/// Returns the paths of the rules and lists of the pack in @p folder, as far as they are saved.
[[nodiscard]] QStringList filesOfPack(const QString &folder);

/// Appends the user's packs with their files, those that are not saved yet too, and rules.
void addOwnRows(QStandardItemModel &model, const RulePacks &packs);
/// Appends the shipped rules and lists.
void addShippedRows(QStandardItemModel &model, const RulePacks &packs);

} // namespace slantlight::ui
