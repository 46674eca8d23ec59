// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

#include <cstdint>

namespace slantlight::ui {

/// Draws a part of the library: its sign and name, and how many articles it has at the end.
class ShelfDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role : std::uint16_t {
        CountRole = Qt::UserRole + 10, ///< negative: none is shown
        HeadingRole,
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace slantlight::ui
