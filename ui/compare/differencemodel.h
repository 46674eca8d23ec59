// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/comparedarticles.h"
#include "ui/words/differencewords.h"

#include <QAbstractListModel>

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace slantlight::ui {

/// In what two articles differ: a row for each difference, after a title for all of its kind.
///
/// Of very many differences of a kind the first ones have rows, and a row says how many more there
/// are. The accessible text of each row says all that the picture says.
class DifferenceModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IsTitleRole = Qt::UserRole,
        CountRole, ///< of a title: how many rows belong to it
        FirstRole, ///< the words of the first article; empty where it has none
        SecondRole,
        BecauseRole, ///< why the two are set beside each other
        FirstLetterRole, ///< what stands before the words of the first: "A"
        SecondLetterRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void show(std::shared_ptr<const ComparedArticles> both);
    /// The number of the difference of a row; nothing for a title.
    [[nodiscard]] std::optional<std::size_t> differenceAt(const QModelIndex &index) const;
    /// The row of a difference after or before @p row, round and round; none where there is none.
    [[nodiscard]] QModelIndex neighbour(int row, int by) const;
    [[nodiscard]] std::size_t count() const; ///< of differences
    static constexpr int mostOfAKind = 400;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        std::optional<std::size_t> difference; ///< nothing: a title, or how many more there are
        DifferenceKind kind = DifferenceKind::Naming;
        int count = 0; ///< below a title
        int more = 0; ///< without rows of their own
        mutable std::optional<DifferenceText> text; ///< once it was asked for
    };

    [[nodiscard]] const DifferenceText &textOf(const Row &row) const;
    [[nodiscard]] QString spokenText(const Row &row) const;

    std::shared_ptr<const ComparedArticles> m_both;
    std::vector<Row> m_rows;
};

} // namespace slantlight::ui
