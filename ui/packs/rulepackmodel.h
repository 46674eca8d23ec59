// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/packshelf.h"

#include <QAbstractTableModel>

#include <vector>

namespace slantlight::ui {

class RulePacks;

/// The user's rule packs as a table with a switch before each.
class RulePackModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Rules, State };

    explicit RulePackModel(RulePacks &packs, QObject *parent = nullptr);

    /// The pack in a row, or nullptr.
    [[nodiscard]] const ShelvedPack *packAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QString &name) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    void reload();

    RulePacks &m_source;
    std::vector<ShelvedPack> m_rows;
};

/// What there is to say of @p pack beneath the list: its error and what to do, or where it lies.
[[nodiscard]] QString packDetails(const ShelvedPack &pack, qsizetype mostMistakes);

} // namespace slantlight::ui
