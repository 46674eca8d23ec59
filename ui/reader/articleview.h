// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/base/ids.h"
#include "core/text/textspan.h"
#include "ui/reader/articlepage.h"

#include <QTimer>

#include <optional>

namespace slantlight::ui {

class CardPresenter;
class Desk;
class SelectionBar;
struct ReaderCommand;

/// The page: the desk's article with its marks, to be read, walked through and annotated.
///
/// Single keys act while the page has the focus: digits apply codes to the selection, 0 and
/// Delete remove the annotation at the caret, H highlights plainly, N and M annotate with a memo,
/// J and K (F8, Shift+F8) walk through the marks, Enter opens the card, Esc closes it.
class ArticleView : public ArticlePage
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

    /// The selection as a span, without white space at its ends; nothing when it is empty.
    [[nodiscard]] std::optional<TextSpan> selectedSpan() const;
    /// The annotation or marker that is outlined, as its highlight's id; empty when none is.
    [[nodiscard]] const QString &focusedMark() const { return m_focused; }
    /// Where cards and the bar of codes may float.
    [[nodiscard]] QRect freeRect() const { return rect().adjusted(0, 0, 0, -m_covered); }
    /// Says how many pixels of the lower edge a message lies over: buttons under it would be out of
    /// reach.
    void setCovered(int height) { m_covered = height; }

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
    /// Opens the card of a marker or annotation; the keyboard stays where it is.
    void showCard(const QString &id);
    /// Sets or, with nothing, takes back the answer to a marker, and says so.
    void answer(const QString &fingerprint, std::optional<slantlight::Answer> answer);
    void silenceRuleOf(const QString &fingerprint);
    void recode(const slantlight::AnnotationId &id, const slantlight::CodeId &code);
    void removeAnnotation(const slantlight::AnnotationId &id);
    void copyWithSource(); ///< the selection, else the mark at the caret
    void outlineFromPanel(const QString &id); ///< the pointer is on its row; empty: on none
    bool dismiss(); ///< what floats, else the selection; false when there is neither

Q_SIGNALS:
    void markerFocused(const QString &fingerprint); ///< empty: no marker has the focus any more
    void annotationFocused(const slantlight::AnnotationId &id); ///< empty in the same way
    void memoRequested(const slantlight::AnnotationId &id);
    /// Something to say in passing, already translated: "Marks are hidden."
    void statusMessage(const QString &text);
    /// Something was changed, in words, already translated: "Annotation removed." The last command
    /// of the desk's undo stack takes it back.
    void changeMade(const QString &text);
    void marksShownChanged(bool shown);
    /// The reader has moved and rested for a moment; the desk has the new place.
    void readingPlaceChanged();
    /// A mark has the reader's attention, by the pointer or on a card; empty: none any more.
    void markAttended(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void showArticle();
    void showMarks();
    void offerCodes();
    void followCaret();
    void keepPlace();
    void clearFloating();
    void wearPalette();
    void drawOutline();
    void goTo(const Highlight &mark);
    void focusMark(const QString &id);
    void announce(const Highlight &mark);
    void step(Direction direction);
    [[nodiscard]] bool perform(const ReaderCommand &command);
    void applyDigit(int digit);
    [[nodiscard]] QString nameOf(const CodeId &code) const;
    /// What a command is for: the selection, else the mark at the caret.
    [[nodiscard]] std::optional<TextSpan> target() const;
    [[nodiscard]] const Highlight *markAtCaret() const;
    std::optional<AnnotationId> annotate(const CodeId &code);
    [[nodiscard]] CodeId plainCode() const;
    [[nodiscard]] TextOffset caret() const;

    Desk &m_desk;
    QString m_focused;
    QString m_fromPanel; ///< outlined, as the pointer is on its row
    int m_covered = 0;
    bool m_isMoving = false; ///< caret moves that the program makes are none that the reader made
    QTimer m_rested;
    QTimer m_selected; ///< until the codes are offered for a selection made with keys
    SelectionBar *m_selectionBar;
    CardPresenter *m_cards;
};

} // namespace slantlight::ui
