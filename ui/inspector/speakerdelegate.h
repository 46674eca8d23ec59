// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/look/listrow.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace slantlight::ui {

/// Draws the rows of a SpeakerModel: who, how much, a bar of how statements are treated, and the
/// verbs in up to three lines, each with the sign of its part of the bar.
///
/// Full, pale and hatched tell the parts apart, not colour alone.
class SpeakerDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit SpeakerDelegate(QObject *parent = nullptr);

    /// Says whose passages are lit in the text; an invalid index: nobody's.
    void setLit(const QModelIndex &index) { m_lit = index; }
    [[nodiscard]] QModelIndex lit() const { return m_lit; }

    /// Returns where the link to the first mention stands; empty where there is none.
    [[nodiscard]] QRect linkRect(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    void paintBar(QPainter &painter, const QStyleOptionViewItem &row, QRect place,
                  const QModelIndex &index) const;
    void paintCues(QPainter &painter, const QStyleOptionViewItem &row, QRect line,
                   const QModelIndex &index) const;

    QPersistentModelIndex m_lit;
    RowHues m_hues;
};

} // namespace slantlight::ui
