// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/packs/rulepackmodel.h"

#include "ui/look/plaintooltip.h"
#include "ui/packs/rulepacks.h"
#include "ui/words/errortext.h"
#include "ui/words/packwords.h"

#include <QDir>

#include <algorithm>

namespace slantlight::ui {

RulePackModel::RulePackModel(RulePacks &packs, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(packs)
    , m_rows(packs.packs())
{
    connect(&packs, &RulePacks::changed, this, &RulePackModel::reload);
}

void RulePackModel::reload()
{
    if (m_rows == m_source.packs()) {
        // A switch that could not be saved goes back to where it was.
        if (!m_rows.empty()) {
            Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, State));
        }
        return;
    }
    beginResetModel();
    m_rows = m_source.packs();
    endResetModel();
}

const ShelvedPack *RulePackModel::packAt(const QModelIndex &index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_rows.size() ? &m_rows[row] : nullptr;
}

QModelIndex RulePackModel::indexOf(const QString &name) const
{
    const auto found = std::ranges::find(m_rows, name, &ShelvedPack::name);
    return found == m_rows.end() ? QModelIndex()
                                 : index(static_cast<int>(found - m_rows.begin()), Name);
}

int RulePackModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RulePackModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : State + 1;
}

QVariant RulePackModel::data(const QModelIndex &index, int role) const
{
    const ShelvedPack *const pack = packAt(index);
    if (pack == nullptr) {
        return {};
    }
    if (role == Qt::CheckStateRole && index.column() == Name) {
        return pack->isOn ? Qt::Checked : Qt::Unchecked;
    }
    if (role == Qt::ToolTipRole) {
        return plainToolTip(packDetails(*pack, 1));
    }
    if (role == Qt::AccessibleTextRole && index.column() == Name) {
        //: What a screen reader says of a rule pack: its name, and whether it is in use.
        return tr("%1, %2").arg(pack->name, packStateName(*pack));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(index.column())) {
    case Name:
        return pack->name;
    case Rules:
        return packRulesText(*pack);
    case State:
        return m_source.isUsedAsBefore(*pack) ? usedAsBeforeName() : packStateName(*pack);
    }
    Q_UNREACHABLE_RETURN({});
}

QVariant RulePackModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Name:
        return tr("Pack");
    case Rules:
        return tr("Rules");
    case State:
        return tr("State");
    }
    return {};
}

Qt::ItemFlags RulePackModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Name ? usual | Qt::ItemIsUserCheckable : usual;
}

bool RulePackModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const ShelvedPack *const pack = packAt(index);
    if (pack == nullptr || role != Qt::CheckStateRole || index.column() != Name) {
        return false;
    }
    const bool isOn = value.toInt() == Qt::Checked;
    auto &row = m_rows[static_cast<std::size_t>(index.row())];
    row.isOn = isOn; // the switch answers at once, the packs are read after it
    Q_EMIT dataChanged(index, index.siblingAtColumn(State));
    if (isOn) {
        m_source.switchOn(row.name);
    } else {
        m_source.switchOff(row.name);
    }
    return true;
}

QString packDetails(const ShelvedPack &pack, qsizetype mostMistakes)
{
    const QString folder = QDir::toNativeSeparators(pack.folder);
    return pack.broken ? errorText(*pack.broken, mostMistakes) : folder;
}

} // namespace slantlight::ui
