// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/differencemodel.h"

#include "ui/look/plaintooltip.h"

#include <QStringList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

void DifferenceModel::show(std::shared_ptr<const ComparedArticles> both)
{
    beginResetModel();
    m_both = std::move(both);
    m_rows.clear();
    const auto &all = m_both->differences;
    for (auto first = all.begin(); first != all.end();) {
        const DifferenceKind kind = first->kind;
        const auto end = std::find_if(
            first, all.end(), [kind](const ReportDifference &each) { return each.kind != kind; });
        const auto count = static_cast<int>(end - first);
        m_rows.push_back({.kind = kind, .count = count});
        for (int i = 0; i < std::min(count, mostOfAKind); ++i) {
            m_rows.push_back(
                {.difference = static_cast<std::size_t>(first - all.begin() + i), .kind = kind});
        }
        if (count > mostOfAKind) {
            m_rows.push_back({.kind = kind, .more = count - mostOfAKind});
        }
        first = end;
    }
    endResetModel();
}

std::optional<std::size_t> DifferenceModel::differenceAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows.at(static_cast<std::size_t>(index.row())).difference
                           : std::nullopt;
}

QModelIndex DifferenceModel::neighbour(int row, int by) const
{
    const int all = rowCount();
    int at = row < 0 && by < 0 ? 0 : row;
    for (int i = 0; i < all; ++i) {
        at = (at + by + all) % all;
        if (differenceAt(index(at))) {
            return index(at);
        }
    }
    return {};
}

std::size_t DifferenceModel::count() const
{
    return m_both ? m_both->differences.size() : 0;
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

const DifferenceText &DifferenceModel::textOf(const Row &row) const
{
    if (!row.text) {
        row.text = differenceText(m_both->differences[*row.difference], *m_both);
    }
    return *row.text;
}

QString DifferenceModel::spokenText(const Row &row) const
{
    const DifferenceText &text = textOf(row);
    QStringList parts{differenceTitle(row.kind)};
    if (!text.first.isEmpty()) {
        //: Which article has the words, and the words.
        parts.append(
            (m_both->versions() == nullptr ? tr("A: %1") : tr("Earlier: %1")).arg(text.first));
    }
    if (!text.second.isEmpty()) {
        parts.append(
            (m_both->versions() == nullptr ? tr("B: %1") : tr("Later: %1")).arg(text.second));
    }
    parts.append(text.because);
    return parts.join(u". "_s);
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows.at(static_cast<std::size_t>(index.row()));
    if (!row.difference) {
        if (row.more > 0) {
            //: Below a list of differences of one kind; an export has all of them.
            const QString more = tr("and %Ln more, which an export lists", nullptr, row.more);
            return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(more)
                   : role == IsTitleRole                                     ? QVariant(true)
                                                                             : QVariant();
        }
        switch (role) {
        case Qt::DisplayRole:
            return differenceTitle(row.kind);
        case Qt::AccessibleTextRole:
            //: A title over rows, and how many there are.
            return tr("%1: %2").arg(differenceTitle(row.kind), QString::number(row.count));
        case IsTitleRole:
            return true;
        case CountRole:
            return row.count;
        default:
            return {};
        }
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return spokenText(row);
    case Qt::ToolTipRole:
        return plainToolTip(textOf(row).because);
    case IsTitleRole:
        return false;
    case FirstRole:
        return textOf(row).first;
    case SecondRole:
        return textOf(row).second;
    case BecauseRole:
        return textOf(row).because;
    case FirstLetterRole:
        return m_both->versions() == nullptr ? u"A"_s : u"−"_s;
    case SecondLetterRole:
        return m_both->versions() == nullptr ? u"B"_s : u"+"_s;
    default:
        return {};
    }
}

Qt::ItemFlags DifferenceModel::flags(const QModelIndex &index) const
{
    return differenceAt(index) ? QAbstractListModel::flags(index) : Qt::ItemFlags(Qt::NoItemFlags);
}

} // namespace slantlight::ui
