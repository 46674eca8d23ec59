// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/look/listrow.h"

#include <QStyledItemDelegate>

namespace slantlight::ui {

/// Paints the rows of a ResultModel: what became of the place, its words, and what answer and key
/// say of it; below each other, or in two columns where there is room for them.
class ResultDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// From this width on, in pixels, answer and key stand beside each other.
    static constexpr int roomForColumns = 420;
    static constexpr int side = 12; ///< left and right of a row
    static constexpr int signWidth = 22; ///< before the words

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    RowHues m_hues;
};

} // namespace slantlight::ui
