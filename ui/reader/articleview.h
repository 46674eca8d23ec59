// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/storage/library.h"
#include "core/text/textspan.h"
#include "ui/reader/highlightindex.h"
#include "ui/render/articlelayout.h"
#include "ui/render/palette.h"

#include <QTextEdit>
#include <QTimer>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace slantlight::ui {

class CardPresenter;
class Desk;
class MarginLane;
class OverviewRuler;
class SelectionBar;
struct ReaderCommand;

/// The page: the desk's article with its marks, to be read, walked through and annotated.
///
/// A document position is a TextOffset. Marks are painted under the text, for what is visible
/// only. Single keys act while the page has the focus: digits apply codes to the selection, 0 and
/// Delete remove the annotation at the caret, H highlights plainly, N and M annotate with a memo,
/// J and K (F8, Shift+F8) walk through the marks, Enter opens the card, Esc closes it.
class ArticleView : public QTextEdit
{
    Q_OBJECT

public:
    /// @p desk is borrowed and must outlive the view.
    explicit ArticleView(Desk &desk, QWidget *parent = nullptr);
    ~ArticleView() override;

    /// Brings the marker or annotation into view and puts the caret on it; nothing happens when it
    /// is not among the desk's highlights. None of these takes the keyboard focus.
    void showMarker(const QString &fingerprint);
    void showAnnotation(const AnnotationId &id);
    /// Puts the caret at @p offset and brings it into view.
    void showOffset(TextOffset offset);

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

    /// Where the reader is now, and going there; to be kept by Desk::setReadingPlace().
    [[nodiscard]] ReadingPlace readingPlace() const;
    void restorePlace(ReadingPlace place);

    [[nodiscard]] bool marksShown() const { return m_marksShown; }
    /// The selection as a span, without white space at its ends; nothing when it is empty.
    [[nodiscard]] std::optional<TextSpan> selectedSpan() const;
    /// The annotation or marker that is outlined, as its highlight's id; empty when none is.
    [[nodiscard]] const QString &focusedMark() const { return m_focused; }
    /// The characters that are in view, from the first to behind the last one.
    [[nodiscard]] TextSpan visibleSpan() const;
    [[nodiscard]] const HighlightIndex &marks() const { return m_marks; }

    /// Paints @p matches (ordered, disjoint) of a search and brings number @p current into view.
    void showMatches(std::vector<TextSpan> matches, std::optional<std::size_t> current);

public Q_SLOTS:
    void setMarksShown(bool shown); ///< Ctrl+Shift+H of the window
    void goToNextMark();
    void goToPreviousMark();
    /// Each of these works on the selection or the caret, and does nothing without.
    void annotateSelection(const slantlight::CodeId &code);
    void highlightSelection(); ///< with the codebook's plain code
    void annotateWithMemo();
    void removeAnnotationAtCaret();
    void openCardAtCaret();

Q_SIGNALS:
    void markerFocused(const QString &fingerprint); ///< empty: no marker has the focus any more
    void annotationFocused(const slantlight::AnnotationId &id); ///< empty in the same way
    void memoRequested(const slantlight::AnnotationId &id);
    /// Something to say in passing, already translated: "Annotation removed."
    void statusMessage(const QString &text);
    void textSizeChanged(double size);
    void marksShownChanged(bool shown);
    /// The reader has moved and rested for a moment: time to keep the place.
    void readingPlaceChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void showArticle();
    void closeArticle();
    void showMarks();
    void followCaret();
    void focusMark(const QString &id);
    void announce(const Highlight &mark);
    void step(Direction direction);
    void perform(const ReaderCommand &command);
    void applyPalette();
    void setColumn();
    void placeEdges();
    void scrollTo(TextOffset offset);
    void reveal(TextSpan span);

    Desk &m_desk;
    TextStyle m_style;
    PageTheme m_theme = PageTheme::Light;
    Palette m_palette;
    HighlightIndex m_marks;
    std::vector<TextSpan> m_matches;
    std::optional<std::size_t> m_currentMatch;
    QString m_focused;
    bool m_marksShown = true;
    bool m_filling = false; ///< the document is being replaced: caret moves mean nothing
    QTimer m_rested;
    MarginLane *m_lane;
    OverviewRuler *m_ruler;
    SelectionBar *m_selectionBar;
    CardPresenter *m_cards;
};

} // namespace slantlight::ui
