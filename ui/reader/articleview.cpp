// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/articleview.h"

#include "ui/desk/desk.h"
#include "ui/reader/cardpresenter.h"
#include "ui/reader/readermenu.h"
#include "ui/reader/selectionbar.h"

#include <QAccessible>
#include <QAccessibleAnnouncementEvent>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMouseEvent>
#include <QScopedValueRollback>

namespace slantlight::ui {

namespace {

constexpr int restingTime = 400; ///< milliseconds without a move until the place is kept
constexpr int selectingTime = 600; ///< milliseconds without a key until codes are offered

} // namespace

ArticleView::ArticleView(Desk &desk, QWidget *parent)
    : ArticlePage(parent)
    , m_desk(desk)
    , m_selectionBar(new SelectionBar(desk.codebook(), this))
    , m_cards(new CardPresenter(desk, *this))
{
    m_rested.setSingleShot(true);
    m_rested.setInterval(restingTime);
    m_selected.setSingleShot(true);
    m_selected.setInterval(selectingTime);

    connect(&m_desk, &Desk::openingStarted, this, &ArticleView::keepPlace);
    connect(&m_desk, &Desk::articleOpened, this, &ArticleView::showArticle);
    connect(&m_desk, &Desk::articleClosed, this, &ArticleView::showArticle);
    connect(&m_desk, &Desk::annotationsChanged, this, &ArticleView::showMarks);
    connect(&m_desk, &Desk::markersChanged, this, &ArticleView::showMarks);
    connect(this, &QTextEdit::cursorPositionChanged, this, &ArticleView::followCaret);
    connect(this, &QTextEdit::selectionChanged, this, &ArticleView::followCaret);
    connect(this, &ArticlePage::textMoved, this, &ArticleView::clearFloating);
    connect(this, &ArticlePage::pageThemeChanged, this, &ArticleView::wearPalette);
    connect(this, &ArticlePage::annotationClicked, this, &ArticleView::showAnnotation);
    connect(&m_rested, &QTimer::timeout, this, &ArticleView::keepPlace);
    connect(&m_selected, &QTimer::timeout, this, &ArticleView::offerCodes);
    connect(m_cards, &CardPresenter::attendedChanged, this, &ArticleView::drawOutline);
    connect(m_selectionBar, &SelectionBar::codeChosen, this, &ArticleView::annotateSelection);
    connect(m_selectionBar, &SelectionBar::memoChosen, this, &ArticleView::annotateWithMemo);

    wearPalette();
    if (m_desk.article()) {
        showArticle();
    }
}

ArticleView::~ArticleView() = default;

void ArticleView::showArticle()
{
    {
        const QScopedValueRollback moving(m_isMoving, true);
        setArticle(m_desk.article());
        showMarks();
        restorePlace(m_desk.readingPlace());
    }
    focusMark({});
    m_rested.stop();
}

void ArticleView::showMarks()
{
    setMarks(HighlightIndex(m_desk.highlights()));
    if (!m_focused.isEmpty() && marks().find(m_focused) == nullptr) {
        focusMark({});
    }
}

void ArticleView::setMarksShown(bool shown)
{
    if (shown == marksShown()) {
        return;
    }
    m_cards->dismiss();
    if (!shown) {
        focusMark({});
    }
    setMarksVisible(shown);
    Q_EMIT marksShownChanged(shown);
    Q_EMIT statusMessage(shown ? tr("Marks are shown.") : tr("Marks are hidden."));
}

void ArticleView::keepPlace()
{
    m_rested.stop();
    if (m_desk.article() && m_desk.article() == pageArticle()) {
        m_desk.setReadingPlace(readingPlace());
        Q_EMIT readingPlaceChanged();
    }
}

void ArticleView::clearFloating()
{
    m_cards->dismiss();
    m_selectionBar->hide();
    m_rested.start();
}

void ArticleView::wearPalette()
{
    m_selectionBar->setPagePalette(pagePalette());
    m_cards->setPagePalette(pagePalette());
}

// --- the mark with the reader's attention

TextOffset ArticleView::caret() const
{
    return TextOffset(textCursor().position());
}

void ArticleView::drawOutline()
{
    setOutlined(!m_cards->attended().isEmpty() ? m_cards->attended()
                : !m_fromPanel.isEmpty()       ? m_fromPanel
                                               : m_focused);
    Q_EMIT markAttended(m_cards->attended());
}

void ArticleView::followCaret()
{
    m_rested.start();
    const bool selects = textCursor().hasSelection();
    m_selectionBar->hide();
    if (selects) {
        m_selected.start();
    } else {
        m_selected.stop();
    }
    if (m_isMoving || selects || !marksShown()) {
        return;
    }
    const Highlight *const mark = marks().at(caret());
    focusMark(mark != nullptr ? mark->id : QString());
}

void ArticleView::goTo(const Highlight &mark)
{
    {
        const QScopedValueRollback moving(m_isMoving, true);
        moveCaret(mark.span.begin());
        reveal(mark.span);
    }
    focusMark(mark.id);
}

void ArticleView::focusMark(const QString &id)
{
    if (id == m_focused) {
        return;
    }
    m_focused = id;
    drawOutline();
    const Highlight *const mark = marks().find(id);
    const bool isMarker = mark != nullptr && mark->origin == Highlight::Origin::Machine;
    if (mark != nullptr) {
        announce(*mark);
    }
    Q_EMIT markerFocused(isMarker ? id : QString());
    Q_EMIT annotationFocused(AnnotationId(mark != nullptr && !isMarker ? id : QString()));
}

void ArticleView::announce(const Highlight &mark)
{
    const QString words = mark.span.in(pageArticle()->text()).toString();
    const bool isMarker = mark.origin == Highlight::Origin::Machine;
    //: Read out by a screen reader. %1 is a category such as "Doubt", %2 the marked words.
    const QString text =
        (isMarker ? tr("%1: %2") : tr("Annotation, %1: %2")).arg(mark.title, words);
    QAccessibleAnnouncementEvent announcement(this, text);
    QAccessible::updateAccessibility(&announcement);
}

void ArticleView::showMarker(const QString &fingerprint)
{
    if (const Highlight *const mark = marks().find(fingerprint)) {
        goTo(Highlight(*mark));
    }
}

void ArticleView::showAnnotation(const AnnotationId &id)
{
    showMarker(id.text());
}

void ArticleView::goToNextMark()
{
    step(Direction::Forward);
}

void ArticleView::goToPreviousMark()
{
    step(Direction::Backward);
}

void ArticleView::step(Direction direction)
{
    const auto &all = marks().highlights();
    if (all.empty()) {
        Q_EMIT statusMessage(tr("There are no marks in this article."));
        return;
    }
    if (!marksShown()) {
        setMarksShown(true);
    }
    if (const Highlight *const next = marks().neighbour(m_focused, caret(), direction)) {
        goTo(Highlight(*next));
    } else if (direction == Direction::Forward) {
        goTo(Highlight(all.front()));
        Q_EMIT statusMessage(tr("That was the last mark; here is the first one."));
    } else {
        goTo(Highlight(all.back()));
        Q_EMIT statusMessage(tr("That was the first mark; here is the last one."));
    }
}

const Highlight *ArticleView::markAtCaret() const
{
    const Highlight *const focused = marks().find(m_focused);
    return focused != nullptr || !marksShown() ? focused : marks().at(caret());
}

void ArticleView::openCardAtCaret()
{
    if (const Highlight *const mark = markAtCaret()) {
        m_cards->open(mark->id, caret());
    }
}

void ArticleView::showCard(const QString &id)
{
    const Highlight *const mark = marks().find(id);
    if (mark != nullptr && marksShown()) {
        m_cards->show(id, mark->span.begin());
    }
}

void ArticleView::outlineFromPanel(const QString &id)
{
    m_fromPanel = id;
    drawOutline();
}

// --- pointer

void ArticleView::mouseReleaseEvent(QMouseEvent *event)
{
    ArticlePage::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton) {
        offerCodes();
    }
}

void ArticleView::offerCodes()
{
    m_selected.stop();
    const bool selecting = QGuiApplication::mouseButtons().testFlag(Qt::LeftButton);
    if (!selecting && hasFocus() && selectedSpan()) {
        QTextCursor begin = textCursor();
        begin.setPosition(textCursor().selectionStart());
        QTextCursor end = textCursor();
        end.setPosition(textCursor().selectionEnd());
        const QRect selection = cursorRect(begin) | cursorRect(end);
        m_selectionBar->showNear(selection.translated(viewport()->pos()), freeRect());
    }
}

void ArticleView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!pageArticle()) {
        return;
    }
    const bool byPointer = event->reason() == QContextMenuEvent::Mouse;
    m_cards->dismiss();
    m_selectionBar->hide();
    if (byPointer) {
        const QTextCursor place = cursorForPosition(event->pos());
        const QTextCursor now = textCursor();
        const bool onSelection = now.hasSelection() && place.position() >= now.selectionStart()
                                 && place.position() <= now.selectionEnd();
        if (!onSelection) {
            setTextCursor(place);
        }
    }
    const auto menu = readerMenu(*this, m_desk);
    menu->exec(byPointer ? event->globalPos() : viewport()->mapToGlobal(cursorRect().bottomLeft()));
}

} // namespace slantlight::ui
