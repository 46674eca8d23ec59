// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QIcon>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace slantlight::ui {

/// Something that can be chosen from a list by typing a part of its name.
struct Choice
{
    QString id;
    QString text;
    QString group; ///< the heading that it stands below; empty for none
    QString key; ///< that chooses it elsewhere, shown at its end
    QString toolTip; ///< as plain text
    QIcon icon;
    bool isCurrent = false; ///< it is what was chosen last time, or is so now
    bool isEnabled = true;
};

/// What can be chosen, below headings in the order given with those used lately first, or, once
/// something is typed, what it may mean, the likeliest first.
class ChoiceModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role : std::uint16_t {
        IdRole = Qt::UserRole + 1,
        KeyRole,
        GroupRole, ///< the group of what stands below no heading
        IsHeadingRole,
        IsCurrentRole,
    };

    using QAbstractListModel::QAbstractListModel;

    /// Shows @p choices; those that @p lately names, by id, stand before the others, the first one
    /// first.
    void offer(std::vector<Choice> choices, const QStringList &lately);
    void setTyped(const QString &typed);

    /// Returns the first row that can be chosen, or an invalid index.
    [[nodiscard]] QModelIndex firstChoice() const;
    /// Returns the row @p steps below @p from that can be chosen, or the last one on the way.
    [[nodiscard]] QModelIndex choiceFrom(const QModelIndex &from, int steps) const;
    /// Returns the id of the choice that has @p key; empty when there is none.
    [[nodiscard]] QString idForKey(const QString &key) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QString heading; ///< of a row that is no choice
        const Choice *choice = nullptr;
    };
    void arrange();
    void arrangeFound();

    std::vector<Choice> m_choices; ///< those used lately first
    std::size_t m_lately = 0; ///< so many of them
    QString m_typed;
    std::vector<Row> m_rows;
};

} // namespace slantlight::ui
