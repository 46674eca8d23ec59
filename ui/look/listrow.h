// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "ui/render/palette.h"

#include <QColor>
#include <QStringList>

#include <cstdint>

class QFont;
class QPainter;
class QStyleOptionViewItem;

namespace slantlight::ui {

/// How strongly a row of a list is lit; a row that is both is shown as chosen.
enum class RowLight : std::uint8_t { None, PointedAt, Chosen };

/// Returns what lights @p row: the pointer, or that it is selected.
[[nodiscard]] RowLight rowLight(const QStyleOptionViewItem &row);

/// Paints what lies under a row of the window's lists, in the ink of the list: 8 % of it where the
/// pointer is, 12 % where the row is chosen, and a frame where the keyboard is.
///
/// Rows of a tree too are lit from edge to edge, however far they are indented. The row's own text,
/// switches and pictures are for the delegate to draw on top.
void paintRowGround(QPainter &painter, const QStyleOptionViewItem &row, RowLight light);

/// Returns the ink of what stands second in @p row: counts, dates, who speaks.
[[nodiscard]] QColor mutedInk(const QStyleOptionViewItem &row);

/// Returns @p title broken into at most @p most lines of @p width pixels; the last one ends in an
/// ellipsis when there is more.
[[nodiscard]] QStringList titleLines(const QString &title, const QFont &font, int width,
                                     int most = 2);

/// The hues of codes in rows of lists, on dark grounds others than on light ones.
class RowHues
{
public:
    RowHues();

    [[nodiscard]] const Palette &palette(const QStyleOptionViewItem &row) const;
    [[nodiscard]] QColor of(const CodeId &code, const QStyleOptionViewItem &row) const;

private:
    Palette m_light;
    Palette m_dark;
};

} // namespace slantlight::ui
