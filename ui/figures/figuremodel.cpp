// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/figuremodel.h"

#include "ui/figures/librarycharts.h"
#include "ui/words/codename.h"

#include <QLocale>
#include <QStringList>

#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

int alignmentOf(int column)
{
    return static_cast<int>(Qt::AlignVCenter
                            | (column == FigureModel::Name ? Qt::AlignLeft : Qt::AlignRight));
}

} // namespace

void FigureModel::show(std::vector<FigureGroup> groups, Grouping grouping)
{
    beginResetModel();
    m_groups = std::move(groups);
    m_grouping = grouping;
    endResetModel();
}

int FigureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_groups.size());
}

int FigureModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstCategory + static_cast<int>(allCategories.size());
}

QVariant FigureModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return alignmentOf(index.column());
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const FigureGroup &group = m_groups.at(static_cast<std::size_t>(index.row()));
    const auto rate = [](double marks) {
        return QLocale().toString(marks, 'f', marks > 0 ? 1 : 0);
    };
    switch (index.column()) {
    case Name:
        return groupName(group, m_grouping);
    case Articles:
        return QLocale().toString(group.articles);
    case Words:
        return QLocale().toString(group.words);
    case AllMarks:
        return rate(group.perThousandWords());
    default:
        return rate(group.perThousandWords(
            allCategories.at(static_cast<std::size_t>(index.column() - FirstCategory))));
    }
}

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return alignmentOf(section);
    }
    const bool isTold = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (orientation != Qt::Horizontal || !isTold || section < 0 || section >= columnCount()) {
        return {};
    }
    switch (section) {
    case Name:
        return m_grouping == Grouping::Month ? tr("Month") : tr("Outlet");
    case Articles:
        return tr("Articles");
    case Words:
        return tr("Words");
    case AllMarks:
        return tr("All marks");
    default:
        return categoryName(allCategories.at(static_cast<std::size_t>(section - FirstCategory)));
    }
}

QString FigureModel::asText() const
{
    QStringList lines;
    QStringList heads;
    for (int column = 0; column < columnCount(); ++column) {
        heads += headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    lines += heads.join(u'\t');
    for (int row = 0; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column) {
            cells += index(row, column).data().toString();
        }
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace slantlight::ui
