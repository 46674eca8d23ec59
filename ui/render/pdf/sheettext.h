// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QString>
#include <QTextOption>

#include <memory>

class QPainter;
class QTextLayout;

namespace slantlight::ui {

/// A few words beside or below the text of a sheet, set in lines of equal height; in dots.
///
/// Copies share what is laid out. Emoji are painted as pictures, which QPdfWriter leaves out.
class SheetText
{
public:
    SheetText() = default;
    /// Sets @p text, whose lines end at line feeds and where they are @p width wide.
    SheetText(const QString &text, const QFont &font, double width, const QTextOption &option = {});

    [[nodiscard]] double height() const;
    [[nodiscard]] double lineHeight() const { return m_pitch; }
    [[nodiscard]] double widest() const;

    void paint(QPainter &painter, QPointF topLeft, const QColor &ink) const;

private:
    std::shared_ptr<QTextLayout> m_layout;
    double m_pitch = 0;
};

/// Paints @p text in one line whose beginning or end is as @p alignment says, without more ado.
void paintWords(QPainter &painter, const QString &text, const QFont &font, const QColor &ink,
                QPointF topLeft, double width, Qt::Alignment alignment);

/// Returns the alignment of what is written in the language of the window.
[[nodiscard]] QTextOption ownDirection();

} // namespace slantlight::ui
