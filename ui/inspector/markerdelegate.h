// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/look/listrow.h"

#include <QStyledItemDelegate>

namespace slantlight::ui {

/// Draws the rows of a MarkerModel: small titles, categories with a switch and a sample of their
/// line, markers with the words around them and in whose words they stand.
///
/// Of a marker's row the wording is what stays when there is little room, then whose words they
/// are.
class MarkerDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit MarkerDelegate(QObject *parent = nullptr);

    /// Names the marker whose row is tinted, as its highlight is outlined in the text; empty: none.
    void setLit(const QString &fingerprint) { m_lit = fingerprint; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    void drawTitle(QPainter &painter, const QStyleOptionViewItem &row,
                   const QModelIndex &index) const;
    void drawMarker(QPainter &painter, const QStyleOptionViewItem &row,
                    const QModelIndex &index) const;
    [[nodiscard]] RowLight lightOf(const QStyleOptionViewItem &row, const QModelIndex &index) const;

    QString m_lit;
    RowHues m_hues;
};

} // namespace slantlight::ui
