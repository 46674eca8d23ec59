// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/comparedarticles.h"
#include "ui/render/profilerows.h"

#include <QAbstractTableModel>
#include <QTableView>

#include <vector>

namespace slantlight::ui {

/// Figures of two articles: what is counted, and how much of it there is in each.
class ProfileModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const ComparedArticles &both);
    [[nodiscard]] const ProfileRow &rowAt(int row) const
    {
        return m_rows.at(static_cast<std::size_t>(row));
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    std::vector<ProfileRow> m_rows;
    bool m_isOfVersions = false;
};

/// A table of these figures; marks stand beside a piece of how they are drawn.
class ProfileTable : public QTableView
{
    Q_OBJECT

public:
    explicit ProfileTable(QWidget *parent = nullptr);

    void show(const ComparedArticles &both);

private:
    ProfileModel *m_model;
};

} // namespace slantlight::ui
