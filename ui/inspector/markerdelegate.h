// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/render/palette.h"

#include <QStyledItemDelegate>

namespace slantlight::ui {

/// Draws the rows of a MarkerModel: small titles, categories with a switch and a sample of their
/// line, markers with who says them.
class MarkerDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit MarkerDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    Palette m_light;
    Palette m_dark;
};

} // namespace slantlight::ui
