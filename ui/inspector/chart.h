// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QString>
#include <QWidget>

#include <functional>

class QPainter;

namespace slantlight::ui {

/// What a chart is drawn with.
struct ChartInks
{
    QColor ink; ///< of words
    QColor quiet; ///< of what stands second
    QColor faint; ///< of grounds and scales
    bool isDark = false;
};

/// What a Chart shows.
struct ChartContent
{
    QString title;
    QString spoken; ///< all that the picture says, in sentences
    /// Returns how high the drawing is with letters of that many pixels a line.
    std::function<double(double lineHeight)> height;
    /// Draws in a rectangle of the width there is and of that height.
    std::function<void(QPainter &, const QRectF &, const ChartInks &)> draw;
};

/// A chart with its title, in the font and the colours of the window. The accessible text says all
/// of it.
class Chart : public QWidget
{
    Q_OBJECT

public:
    explicit Chart(QWidget *parent = nullptr);

    void show(ChartContent content);
    [[nodiscard]] const ChartContent &content() const { return m_content; }
    /// Draws it all with @p painter from the painter's origin on, @p width pixels wide.
    void drawOn(QPainter &painter, double width) const;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] ChartInks inks() const;
    [[nodiscard]] double titleHeight() const;

    ChartContent m_content;
};

} // namespace slantlight::ui
