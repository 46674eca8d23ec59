// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/text/textspan.h"

#include <QHash>
#include <QWidget>

#include <span>
#include <vector>

namespace slantlight::ui {

class ArticlePage;
struct Highlight;

/// The left margin of the page: a bar for each annotation in view, and a sign where it has a memo.
class MarginLane : public QWidget
{
    Q_OBJECT

public:
    explicit MarginLane(ArticlePage &page);

    /// Shares the lanes out anew: the annotations have changed.
    void refresh();

Q_SIGNALS:
    void annotationClicked(const slantlight::AnnotationId &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Bar
    {
        const Highlight *highlight;
        QRectF rectangle;
    };
    [[nodiscard]] std::vector<Bar> visibleBars() const;
    [[nodiscard]] const Highlight *annotationAt(QPointF point) const;

    ArticlePage &m_page;
    QHash<QString, int> m_lanes; ///< by annotation; 0 is next to the text
};

/// Gives each of @p spans (ordered) the lowest lane in which it overlaps no other.
[[nodiscard]] std::vector<int> lanesFor(std::span<const TextSpan> spans);

} // namespace slantlight::ui
