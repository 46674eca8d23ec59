// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/teaching/resultmodel.h"

#include "ui/look/plaintooltip.h"
#include "ui/words/listing.h"

#include <QStringList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

/// All of @p row in a line, for those who hear it.
QString spoken(const ResultRow &row)
{
    QStringList parts{outcomeName(row.outcome), u"“"_s + row.words + u"”"_s};
    if (!row.answer.isEmpty()) {
        parts.append(ResultModel::tr("marked as %1").arg(row.answer));
    }
    if (!row.key.isEmpty()) {
        //: %1 is a category.
        parts.append(ResultModel::tr("in the key: %1").arg(row.key));
    }
    if (!row.reason.isEmpty()) {
        parts.append(row.reason.simplified());
    }
    return listed(parts);
}

} // namespace

void ResultModel::setRows(std::vector<ResultRow> rows)
{
    if (rows == m_rows) {
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

QModelIndex ResultModel::indexOf(const QString &highlight) const
{
    const auto found = std::ranges::find(m_rows, highlight, &ResultRow::highlight);
    return highlight.isEmpty() || found == m_rows.end()
               ? QModelIndex()
               : index(static_cast<int>(found - m_rows.begin()));
}

int ResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ResultModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const ResultRow &row = m_rows.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return row.words;
    case Qt::AccessibleTextRole:
        return spoken(row);
    case Qt::ToolTipRole:
        return row.reason.isEmpty() ? QVariant() : plainToolTip(row.reason);
    case OutcomeRole:
        return static_cast<int>(row.outcome);
    case AnswerRole:
        return row.answer;
    case AnswerCodeRole:
        return row.answerCode.text();
    case KeyRole:
        return row.key;
    case KeyCodeRole:
        return row.keyCode.text();
    case ReasonRole:
        return row.reason.simplified();
    case HighlightRole:
        return row.highlight;
    default:
        return {};
    }
}

} // namespace slantlight::ui
