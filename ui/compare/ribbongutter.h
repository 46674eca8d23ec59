// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/compare/pagealignment.h"
#include "ui/compare/ribbons.h"
#include "ui/render/palette.h"

#include <QPainterPath>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace slantlight::ui {

/// What stands between two pages: ribbons that join blocks which tell the same, and brackets at
/// those that nothing answers to.
class RibbonGutter : public QWidget
{
    Q_OBJECT

public:
    /// What there is to draw now, asked for each time.
    struct Source
    {
        std::function<std::vector<Ribbon>()> ribbons;
        std::function<std::vector<AloneBlock>()> alone;
        std::function<QString(std::size_t link)> linkText; ///< for a tooltip
        std::function<QString(PageSide side)> aloneText;
    };
    explicit RibbonGutter(Source source, QWidget *parent = nullptr);

    void setPagePalette(const Palette &palette);
    /// The link that the reader attends to.
    void setCurrent(std::optional<std::size_t> link);
    [[nodiscard]] QSize sizeHint() const override { return {usualWidth, 100}; }
    static constexpr int usualWidth = 52;

Q_SIGNALS:
    void pointedAt(std::optional<std::size_t> link);
    void chosen(std::size_t link);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QPainterPath pathOf(const Ribbon &ribbon) const;
    [[nodiscard]] std::optional<std::size_t> linkAt(QPointF place) const;
    /// The edge of the page of @p side, which is the other one in a mirrored window.
    [[nodiscard]] bool isAtLeft(PageSide side) const;
    void paintAlone(QPainter &painter, const AloneBlock &block) const;

    Source m_source;
    Palette m_palette;
    std::optional<std::size_t> m_current;
};

} // namespace slantlight::ui
