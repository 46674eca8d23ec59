// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/figurestore.h"

#include <QAbstractTableModel>

#include <vector>

namespace slantlight::ui {

/// Groups of articles in rows; how many they are, their words, and the marks of each category in a
/// thousand of these.
class FigureModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Articles,
        Words,
        AllMarks,
        FirstCategory,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<FigureGroup> groups, Grouping grouping);
    /// All of it with tabs between columns, for a spreadsheet.
    [[nodiscard]] QString asText() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    std::vector<FigureGroup> m_groups;
    Grouping m_grouping = Grouping::Outlet;
};

} // namespace slantlight::ui
