// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/look/listrow.h"

#include <QStyledItemDelegate>

namespace slantlight::ui {

/// Draws an annotation in the list: a bar in the code's hue, code, quote, first line of the memo.
class AnnotationDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit AnnotationDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    RowHues m_hues;
};

} // namespace slantlight::ui
