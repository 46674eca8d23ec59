// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "ui/reader/articlepage.h"
#include "ui/reader/readercommand.h"
#include "ui/reader/sentencewalk.h"

#include <QTimer>

namespace slantlight::ui {

class CardPresenter;
class CodeOffer;
class Desk;
class ReaderActions;
class ReaderFocus;

/// The desk's article as a page to be read, walked through and annotated.
///
/// Single keys act while the page has the focus, unless others were chosen: digits apply codes to
/// the selection, 0 and Delete remove the annotation at the caret, H highlights plainly, N and M
/// annotate with a memo, J and K walk through the highlights, Enter opens the card, Esc closes it.
class ArticleView : public ArticlePage
{
    Q_OBJECT

public:
    /// @p desk is borrowed and must outlive the view.
    explicit ArticleView(Desk &desk, QWidget *parent = nullptr);
    ~ArticleView() override;

    [[nodiscard]] ReaderFocus &readerFocus() const { return *m_focus; }
    [[nodiscard]] ReaderActions &readerActions() const { return *m_actions; }

    /// Offers to look at rules and to make them; readerActions() tells of that.
    void offerRules();

    /// Which keys do what; may be changed at any time.
    [[nodiscard]] ReaderKeymap &keymap() { return m_keymap; }
    /// Returns whether there was anything to do.
    bool perform(const ReaderCommand &command);

    void openCardAtCaret();
    /// Asks for a code for the selection, else for the highlight at the caret.
    void pickCode();
    void pickCodeFor(const AnnotationId &id);
    /// Opens the card of the highlight @p id; the keyboard stays where it is.
    void showCard(const QString &id);
    /// Puts away what floats, else the selection, else the light; false when there is none of them.
    bool dismiss();
    /// Lights @p passages and brings the current one into view.
    void showPassages(const LitPassages &passages);

Q_SIGNALS:
    /// Something to say in passing, already translated: "Marks are hidden."
    void said(const QString &text);
    /// The reader has moved and rested for a moment; the desk has the new place.
    void readingPlaceChanged();
    void passagesLeft(); ///< the light on passages is not wanted any more

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void connectParts();
    void showArticle();
    void takeHighlights();
    void followShown(bool shown);
    void walkSentence(SentenceEdge edge, QTextCursor::MoveMode mode);
    void keepPlace();

    Desk &m_desk;
    ReaderKeymap m_keymap;
    QTimer m_rested;
    ReaderFocus *m_focus;
    ReaderActions *m_actions;
    CodeOffer *m_codes;
    CardPresenter *m_cards;
};

} // namespace slantlight::ui
