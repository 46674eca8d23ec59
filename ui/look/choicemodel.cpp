// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/choicemodel.h"

#include "ui/look/plaintooltip.h"
#include "ui/look/wordmatch.h"

#include <algorithm>
#include <utility>

namespace slantlight::ui {

void ChoiceModel::offer(std::vector<Choice> choices, const QStringList &lately)
{
    beginResetModel();
    m_rows.clear();
    m_choices = std::move(choices);
    const auto turnOf = [&](const Choice &choice) {
        const qsizetype turn = lately.indexOf(choice.id);
        return turn < 0 ? lately.size() : turn;
    };
    std::ranges::stable_sort(m_choices, {}, turnOf);
    m_lately = static_cast<std::size_t>(std::ranges::count_if(
        m_choices, [&](const Choice &choice) { return lately.contains(choice.id); }));
    m_typed.clear();
    arrange();
    endResetModel();
}

void ChoiceModel::setTyped(const QString &typed)
{
    beginResetModel();
    m_typed = typed.trimmed();
    if (m_typed.isEmpty()) {
        arrange();
    } else {
        arrangeFound();
    }
    endResetModel();
}

void ChoiceModel::arrange()
{
    m_rows.clear();
    QString heading;
    for (std::size_t at = 0; at < m_choices.size(); ++at) {
        const Choice &choice = m_choices.at(at);
        const QString group = at < m_lately ? tr("Used lately") : choice.group;
        if (group != heading) {
            heading = group;
            m_rows.push_back({.heading = heading});
        }
        m_rows.push_back({.choice = &choice});
    }
}

void ChoiceModel::arrangeFound()
{
    std::vector<std::pair<int, const Choice *>> found;
    for (const Choice &choice : m_choices) {
        if (const auto match = wordMatch(m_typed, choice.text)) {
            found.emplace_back(-*match, &choice);
        } else if (wordMatch(m_typed, QString(choice.text + u' ' + choice.group))) {
            found.emplace_back(0, &choice); // after all that are meant by name
        }
    }
    std::ranges::stable_sort(found, {}, &std::pair<int, const Choice *>::first);
    m_rows.clear();
    for (const auto &[match, choice] : found) {
        m_rows.push_back({.choice = choice});
    }
}

QModelIndex ChoiceModel::firstChoice() const
{
    return choiceFrom({}, 1);
}

QModelIndex ChoiceModel::choiceFrom(const QModelIndex &from, int steps) const
{
    const int direction = steps < 0 ? -1 : 1;
    int last = from.isValid() ? from.row() : -1;
    int left = std::abs(steps);
    for (int row = last + direction; left > 0 && row >= 0 && row < rowCount(); row += direction) {
        if (flags(index(row)).testFlag(Qt::ItemIsSelectable)) {
            last = row;
            --left;
        }
    }
    return last < 0 ? QModelIndex() : index(last);
}

QString ChoiceModel::idForKey(const QString &key) const
{
    const auto found = std::ranges::find(m_choices, key, &Choice::key);
    return key.isEmpty() || found == m_choices.end() ? QString() : found->id;
}

int ChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const auto &[heading, choice] = m_rows.at(static_cast<std::size_t>(index.row()));
    if (role == IsHeadingRole) {
        return choice == nullptr;
    }
    if (choice == nullptr) {
        return role == Qt::DisplayRole ? QVariant(heading) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return choice->text;
    case Qt::AccessibleTextRole:
        return choice->key.isEmpty() ? choice->text
                                     : tr("%1 (key %2)").arg(choice->text, choice->key);
    case Qt::AccessibleDescriptionRole:
        return choice->toolTip;
    case Qt::DecorationRole:
        return choice->icon;
    case Qt::ToolTipRole:
        return choice->toolTip.isEmpty() ? QVariant() : plainToolTip(choice->toolTip);
    case IdRole:
        return choice->id;
    case KeyRole:
        return choice->key;
    case GroupRole:
        return m_typed.isEmpty() ? QString() : choice->group;
    case IsCurrentRole:
        return choice->isCurrent;
    default:
        return {};
    }
}

Qt::ItemFlags ChoiceModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return {};
    }
    const Choice *const choice = m_rows.at(static_cast<std::size_t>(index.row())).choice;
    if (choice == nullptr || !choice->isEnabled) {
        return Qt::ItemNeverHasChildren;
    }
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace slantlight::ui
