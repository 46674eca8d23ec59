// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/storage/library.h"
#include "core/text/textspan.h"
#include "ui/reader/highlightindex.h"
#include "ui/render/articlelayout.h"
#include "ui/render/palette.h"

#include <QTextEdit>

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace slantlight::ui {

class MarginLane;
class OverviewRuler;

/// An article as a page to read: set in a column, with its marks painted under the text.
///
/// A document position is a TextOffset. Marks and matches stay outside the document; what is
/// painted is what is visible, so that long articles scroll as short ones do.
class ArticlePage : public QTextEdit
{
    Q_OBJECT

public:
    explicit ArticlePage(QWidget *parent = nullptr);

    /// Sets @p article on the page, from its start and without marks; null leaves the page empty.
    void setArticle(std::shared_ptr<const Article> article);
    [[nodiscard]] const std::shared_ptr<const Article> &pageArticle() const { return m_article; }
    void setMarks(HighlightIndex marks);
    [[nodiscard]] const HighlightIndex &marks() const { return m_marks; }
    void setMarksVisible(bool visible);
    [[nodiscard]] bool marksShown() const { return m_marksShown; }
    /// Names the highlight that is drawn with an outline.
    void setOutlined(const QString &id);
    [[nodiscard]] const QString &outlined() const { return m_outlined; }
    /// Where the text stands, from its left edge to its right one, in this widget.
    [[nodiscard]] QRect textColumn() const;

    [[nodiscard]] PageTheme pageTheme() const { return m_theme; }
    void setPageTheme(PageTheme theme);
    [[nodiscard]] const Palette &pagePalette() const { return m_palette; }

    /// The size of running text in pixels; kept between 9 and 72. The line at the top stays there.
    [[nodiscard]] double textSize() const { return m_style.size; }
    void setTextSize(double size);
    void enlargeText();
    void reduceText();
    void resetTextSize();
    static constexpr double usualTextSize = 18;

    /// The upper edge of the page: the first character in view and how much of its line is out of
    /// view, in heights of that line. Below nothing: above the line there is room in view.
    struct Top
    {
        TextOffset offset;
        double share = 0;

        friend bool operator==(const Top &, const Top &) = default;
    };
    [[nodiscard]] Top top() const;
    void restoreTop(Top top);
    /// The place that is read, and going there.
    [[nodiscard]] ReadingPlace readingPlace() const;
    void restorePlace(ReadingPlace place);
    /// Puts the caret at @p offset and brings it into view.
    void showOffset(TextOffset offset);
    /// Puts the caret at @p offset and scrolls nowhere but to it.
    void moveCaret(TextOffset offset);
    /// Scrolls where @p span is not well in view already.
    void reveal(TextSpan span);
    /// The characters that are in view, from the first to behind the last one.
    [[nodiscard]] TextSpan visibleSpan() const;

    /// Paints @p matches (ordered, disjoint) of a search and brings number @p current into view.
    void showMatches(std::vector<TextSpan> matches, std::optional<std::size_t> current);
    [[nodiscard]] const std::vector<TextSpan> &matches() const { return m_matches; }

Q_SIGNALS:
    void textSizeChanged(double size);
    void pageThemeChanged();
    void textMoved(); ///< scrolled, zoomed or set anew: what floats above it is in the wrong place
    void columnMoved(); ///< textColumn() is another one
    void annotationClicked(const slantlight::AnnotationId &id); ///< in the margin

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    bool event(QEvent *event) override;

private:
    void fillDocument();
    void applyPalette();
    void restyleText();
    void setColumn();
    void scrollToFraction(double fraction);
    void followScrolling();
    void followLayout();
    void paintMatches(QPainter &painter) const;
    [[nodiscard]] TextSpan lineAt(double y) const; ///< in the document's coordinates
    struct LinePlace
    {
        double top = 0;
        double height = 1;
    };
    [[nodiscard]] LinePlace linePlace(TextOffset offset) const; ///< of the line that it stands on

    std::shared_ptr<const Article> m_article;
    TextStyle m_style;
    PageTheme m_theme = PageTheme::Light;
    Palette m_palette;
    HighlightIndex m_marks;
    bool m_marksShown = true;
    QString m_outlined;
    std::vector<TextSpan> m_matches;
    std::optional<std::size_t> m_currentMatch;
    /// What stays at the top through zooming, resizing and late layout, until somebody scrolls.
    std::optional<Top> m_held;
    bool m_isPlacing = false; ///< the page scrolls by itself
    QRect m_column;
    MarginLane *m_lane;
    OverviewRuler *m_ruler;
};

} // namespace slantlight::ui
