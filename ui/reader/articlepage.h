// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/text/textspan.h"
#include "ui/reader/pagemargins.h"
#include "ui/reader/pagescroll.h"
#include "ui/reader/pageunderlay.h"
#include "ui/render/articlelayout.h"
#include "ui/render/palette.h"

#include <QTextEdit>

#include <cstddef>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace slantlight::ui {

/// An article as a page to read: set in a column, with its highlights painted under the text.
///
/// A document position is a TextOffset. Highlights and matches stay outside the document; what is
/// painted is what is visible, so that long articles scroll as short ones do.
class ArticlePage : public QTextEdit
{
    Q_OBJECT

public:
    /// Has room for the bars and signs of annotations, whether there are any or not: the first one
    /// must not move the text.
    static constexpr int roomForNotes = 56;
    /// The margins are no narrower than @p narrowestMargin pixels.
    explicit ArticlePage(QWidget *parent = nullptr, int narrowestMargin = roomForNotes);

    /// Sets @p article on the page, from its start and without highlights; null leaves the page
    /// empty.
    void setArticle(std::shared_ptr<const Article> article);
    [[nodiscard]] const std::shared_ptr<const Article> &pageArticle() const { return m_article; }
    void setHighlights(HighlightIndex highlights);
    [[nodiscard]] const HighlightIndex &highlights() const { return m_under.highlights; }
    void setHighlightsShown(bool shown);
    [[nodiscard]] bool highlightsShown() const { return m_under.highlightsShown; }
    /// Those that overlap @p span, in their order; none while they are not shown.
    [[nodiscard]] std::vector<const Highlight *> highlightsOver(TextSpan span) const
    {
        return highlightsShown() ? highlights().over(span) : std::vector<const Highlight *>();
    }
    /// Names the highlight that is drawn with an outline.
    void setOutlined(const QString &id);
    [[nodiscard]] const QString &outlined() const { return m_under.outlined; }
    /// Where the text stands, from its left edge to its right one, in this widget.
    [[nodiscard]] QRect textColumn() const;

    [[nodiscard]] PageTheme pageTheme() const { return m_theme; }
    void setPageTheme(PageTheme theme);
    [[nodiscard]] const Palette &pagePalette() const { return m_palette; }

    /// How the text is set, kept inside its limits. The line at the top stays there.
    [[nodiscard]] const TextStyle &textStyle() const { return m_style; }
    void setTextStyle(const TextStyle &style);
    /// The size of running text in pixels.
    [[nodiscard]] double textSize() const { return m_style.size; }
    void setTextSize(double size);
    void enlargeText();
    void reduceText();
    void resetTextSize();
    static constexpr double usualTextSize = TextStyle::usualSize;

    /// Dims all but the paragraph of the caret, while that is in view.
    void setDimmed(bool dimmed);
    [[nodiscard]] bool isDimmed() const { return m_isDimmed; }

    using Top = PageScroll::Top;
    [[nodiscard]] Top top() const { return m_scroll.top(); }
    [[nodiscard]] ReadingPlace readingPlace() const { return m_scroll.readingPlace(); }
    void restorePlace(ReadingPlace place) { m_scroll.restorePlace(place); }
    void moveCaret(TextOffset offset) { m_scroll.moveCaret(offset); }
    void reveal(TextSpan span) { m_scroll.reveal(span); }
    [[nodiscard]] TextSpan visibleSpan() const { return m_scroll.visibleSpan(); }
    /// Whether it is the page that scrolls now, to keep its place, and not the reader.
    [[nodiscard]] bool isPlacing() const { return m_scroll.isPlacing(); }
    /// Puts the caret at @p offset and brings it into view.
    void showOffset(TextOffset offset);
    /// The selection, without white space at its ends; nothing when it is empty.
    [[nodiscard]] std::optional<TextSpan> selectedSpan() const;

    /// Where cards and the bar of codes may float.
    [[nodiscard]] QRect freeRect() const { return rect().adjusted(0, 0, 0, -m_covered); }
    /// Says how many pixels of the lower edge a message lies over: buttons under it would be out of
    /// reach.
    void setCovered(int height) { m_covered = height; }

    /// Paints @p matches (ordered, disjoint) of a search and brings number @p current into view.
    void showMatches(std::vector<TextSpan> matches, std::optional<std::size_t> current);
    [[nodiscard]] const std::vector<TextSpan> &matches() const { return m_under.matches; }
    /// Lights @p passages until others are lit; none: no light.
    void lightPassages(LitPassages passages);
    [[nodiscard]] const LitPassages &litPassages() const { return m_under.lit; }
    /// Shows what rules that are being written would do here, ordered by span, until told
    /// otherwise; nothing: no rules are.
    void showTried(std::vector<TriedMarker> markers)
    {
        m_under.tried = std::move(markers);
        viewport()->update();
    }
    [[nodiscard]] const std::vector<TriedMarker> &tried() const { return m_under.tried; }

Q_SIGNALS:
    void textStyleChanged();
    void pageThemeChanged();
    void textMoved(); ///< scrolled, zoomed or set anew: what floats above it is in the wrong place
    void columnMoved(); ///< textColumn() is another one
    void highlightsShownChanged(bool shown);
    void annotationClicked(const slantlight::AnnotationId &id); ///< in the margin
    void tickPointedAt(const QString &id); ///< of that highlight, in the ruler; empty: of none
    /// The pointer is at @p place of the viewport, without a button; nothing: it is not, or has
    /// one.
    void pointedAt(std::optional<QPoint> place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void fillDocument();
    void applyPalette();
    void restyleText();
    void setColumn();
    void followScrolling();
    void followLayout();

    std::shared_ptr<const Article> m_article;
    TextStyle m_style;
    PageTheme m_theme = PageTheme::Light;
    Palette m_palette;
    PageUnderlay m_under;
    bool m_isDimmed = false;
    PageScroll m_scroll;
    int m_covered = 0;
    int m_narrowestMargin;
    QRect m_column;
    PageMargins m_margins;
};

} // namespace slantlight::ui
