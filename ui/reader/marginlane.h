// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/category.h"
#include "core/base/ids.h"
#include "core/text/textspan.h"

#include <QColor>
#include <QHash>
#include <QRectF>
#include <QString>
#include <QWidget>

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace slantlight::ui {

struct Highlight;

/// An annotation in view, as a MarginLane shows it.
struct MarginNote
{
    AnnotationId id;
    QString title;
    QString memo;
    QColor hue;
    LineStyle line = LineStyle::Solid; ///< of the bar, so that its colour does not stand alone
    double top = 0; ///< of its lines, in the lane's pixels
    double height = 0;
};

/// The left margin of a page: a bar for each annotation in view, and a sign where it has a memo.
class MarginLane : public QWidget
{
    Q_OBJECT

public:
    /// @p notesInView gives those that are in view, each time that they are painted or pointed at.
    explicit MarginLane(std::function<std::vector<MarginNote>()> notesInView, QWidget *parent);

    /// Shares the lanes out among the annotations of @p highlights, which are ordered by span.
    void setHighlights(std::span<const Highlight> highlights);
    /// Sets the ink of the signs.
    void setInk(const QColor &ink);

Q_SIGNALS:
    void annotationClicked(const slantlight::AnnotationId &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRectF barOf(const MarginNote &note) const;
    [[nodiscard]] std::optional<MarginNote> noteAt(QPointF point) const;

    std::function<std::vector<MarginNote>()> m_notesInView;
    QHash<QString, int> m_lanes; ///< by annotation; 0 is next to the text
    QColor m_ink;
};

/// Gives each of @p spans (ordered) the lowest lane in which it overlaps no other.
[[nodiscard]] std::vector<int> lanesFor(std::span<const TextSpan> spans);

} // namespace slantlight::ui
