// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/words/exercisewords.h"

#include <QAbstractListModel>

#include <vector>

namespace slantlight::ui {

/// What became of each place of an exercise, a row each, in the order of the text.
class ResultModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        OutcomeRole = Qt::UserRole, ///< an Outcome, as a number
        AnswerRole, ///< the categories given; empty: missed
        AnswerCodeRole,
        KeyRole, ///< the key's category; empty: beyond the key
        KeyCodeRole,
        ReasonRole, ///< in one line; may be empty
        HighlightRole, ///< the id of what is drawn there
    };

    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<ResultRow> rows);
    [[nodiscard]] const std::vector<ResultRow> &rows() const { return m_rows; }
    /// The row of what is drawn under @p highlight; invalid where there is none.
    [[nodiscard]] QModelIndex indexOf(const QString &highlight) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<ResultRow> m_rows;
};

} // namespace slantlight::ui
