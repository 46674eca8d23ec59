// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"

#include <QObject>

#include <vector>

namespace slantlight::ui {

class ArticlePage;
class MarginLane;
class OverviewRuler;
struct MarginNote;
struct RulerTicks;

/// The two margins of a page: bars of annotations at the left, an overview at the right.
class PageMargins : public QObject
{
    Q_OBJECT

public:
    /// @p page becomes the parent of both margins and must outlive this.
    explicit PageMargins(ArticlePage &page);

    void setHighlights(); ///< the page has others
    void refresh(); ///< matches, colours or lines are others, or highlights come or go
    void setOutlined(const QString &id); ///< the highlight with the reader's attention
    void followScrolling();
    void followLayout(); ///< the document has grown or shrunk
    /// Puts the margins beside the viewport, the right one @p width pixels wide.
    void place(int width);

Q_SIGNALS:
    void annotationClicked(const slantlight::AnnotationId &id);
    void jumpRequested(double fraction); ///< of the text, 0 to 1
    void highlightPointedAt(const QString &id); ///< its tick; empty: none any more

private:
    [[nodiscard]] bool isWhole() const; ///< all of the article is in view
    [[nodiscard]] RulerTicks rulerTicks() const;
    [[nodiscard]] std::vector<MarginNote> notesInView() const;

    ArticlePage &m_page;
    MarginLane *m_lane;
    OverviewRuler *m_ruler;
    bool m_wasWhole = false; ///< when the ruler was drawn last
};

} // namespace slantlight::ui
