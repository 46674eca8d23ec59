// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/articleview.h"

#include "ui/desk/desk.h"
#include "ui/reader/cardpresenter.h"
#include "ui/reader/markercard.h"
#include "ui/reader/readercommand.h"
#include "ui/reader/readermenu.h"
#include "ui/reader/selectionbar.h"
#include "ui/render/codename.h"

#include <QAccessible>
#include <QAccessibleAnnouncementEvent>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>

#include <memory>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr int restingTime = 400; ///< milliseconds without a move until the place is kept

} // namespace

ArticleView::ArticleView(Desk &desk, QWidget *parent)
    : ArticlePage(parent)
    , m_desk(desk)
    , m_selectionBar(new SelectionBar(desk.codebook(), this))
    , m_cards(new CardPresenter(desk, *this))
{
    m_rested.setSingleShot(true);
    m_rested.setInterval(restingTime);

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
    connect(m_cards, &CardPresenter::hoveredChanged, this, &ArticleView::drawOutline);
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
    m_cards->card()->setPagePalette(pagePalette());
}

// --- the mark with the reader's attention

TextOffset ArticleView::caret() const
{
    return TextOffset(textCursor().position());
}

void ArticleView::drawOutline()
{
    setOutlined(m_cards->hovered().isEmpty() ? m_focused : m_cards->hovered());
}

void ArticleView::followCaret()
{
    m_rested.start();
    const bool selects = textCursor().hasSelection();
    if (!selects) {
        m_selectionBar->hide();
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
    const QString text = (isMarker ? tr("%1: %2") : tr("Annotation, %1: %2")).arg(mark.title, words);
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

void ArticleView::openCardAtCaret()
{
    const Highlight *mark = marks().find(m_focused);
    if (mark == nullptr && marksShown()) {
        mark = marks().at(caret());
    }
    if (mark == nullptr) {
        return;
    }
    if (mark->origin == Highlight::Origin::Machine) {
        m_cards->open(mark->id);
    } else {
        Q_EMIT memoRequested(AnnotationId(mark->id));
    }
}

// --- annotating

std::optional<TextSpan> ArticleView::selectedSpan() const
{
    const QTextCursor cursor = textCursor();
    if (!cursor.hasSelection() || !pageArticle()) {
        return std::nullopt;
    }
    const QString &text = pageArticle()->text();
    qsizetype begin = cursor.selectionStart();
    qsizetype end = std::min<qsizetype>(cursor.selectionEnd(), text.size());
    while (begin < end && text.at(begin).isSpace()) {
        ++begin;
    }
    while (end > begin && text.at(end - 1).isSpace()) {
        --end;
    }
    return begin < end ? std::optional(TextSpan(TextOffset(begin), TextOffset(end))) : std::nullopt;
}

CodeId ArticleView::plainCode() const
{
    const CodeId plain(u"highlight"_s);
    const auto &codes = m_desk.codebook().codes();
    return codes.empty() || m_desk.codebook().code(plain) != nullptr ? plain : codes.front().id;
}

std::optional<AnnotationId> ArticleView::annotate(const CodeId &code)
{
    const auto span = selectedSpan();
    if (!span) {
        Q_EMIT statusMessage(tr("Select some words first, then choose a code."));
        return std::nullopt;
    }
    const auto id = m_desk.annotate(*span, code);
    if (!id) {
        return std::nullopt; // the desk has said why
    }
    if (!marksShown()) {
        setMarksShown(true);
    }
    {
        const QScopedValueRollback moving(m_isMoving, true);
        moveCaret(span->end());
    }
    m_selectionBar->hide();
    focusMark(id->text());
    return id;
}

void ArticleView::annotateSelection(const CodeId &code)
{
    if (annotate(code)) {
        const Code *const entry = m_desk.codebook().code(code);
        const QString name = codeName(code, entry != nullptr ? entry->name : code.text());
        Q_EMIT statusMessage(tr("Annotated: %1").arg(name));
    }
}

void ArticleView::highlightSelection()
{
    annotateSelection(plainCode());
}

void ArticleView::applyDigit(int digit)
{
    if (const Code *const code = m_desk.codebook().codeForKey(digit)) {
        annotateSelection(code->id);
    } else {
        Q_EMIT statusMessage(tr("No code has the key %1.").arg(digit));
    }
}

void ArticleView::annotateWithMemo()
{
    const Highlight *const here = marks().at(caret(), Highlight::Origin::Hand);
    if (!selectedSpan() && here != nullptr) {
        Q_EMIT memoRequested(AnnotationId(here->id));
    } else if (const auto id = annotate(plainCode())) {
        Q_EMIT memoRequested(*id);
    }
}

void ArticleView::removeAnnotationAtCaret()
{
    const Highlight *const focused = marks().find(m_focused);
    const Highlight *const here = focused != nullptr && focused->origin == Highlight::Origin::Hand
        ? focused
        : marks().at(caret(), Highlight::Origin::Hand);
    if (here == nullptr) {
        return;
    }
    const AnnotationId id(here->id);
    m_desk.removeAnnotation(id);
    if (m_desk.annotation(id) == nullptr) {
        Q_EMIT statusMessage(tr("Annotation removed. Undo brings it back."));
    }
}

// --- keys and pointer

void ArticleView::keyPressEvent(QKeyEvent *event)
{
    const auto command = readerCommand(event->keyCombination());
    if (command && pageArticle()) {
        event->setAccepted(perform(*command));
        return;
    }
    ArticlePage::keyPressEvent(event);
}

bool ArticleView::perform(const ReaderCommand &command)
{
    switch (command.kind) {
    case ReaderCommand::Kind::NextMark:
        goToNextMark();
        return true;
    case ReaderCommand::Kind::PreviousMark:
        goToPreviousMark();
        return true;
    case ReaderCommand::Kind::ApplyCode:
        applyDigit(command.digit);
        return true;
    case ReaderCommand::Kind::RemoveAnnotation:
        removeAnnotationAtCaret();
        return true;
    case ReaderCommand::Kind::Highlight:
        highlightSelection();
        return true;
    case ReaderCommand::Kind::AnnotateWithMemo:
        annotateWithMemo();
        return true;
    case ReaderCommand::Kind::OpenCard:
        openCardAtCaret();
        return true;
    case ReaderCommand::Kind::Dismiss:
        return dismiss();
    case ReaderCommand::Kind::EnlargeText:
        enlargeText();
        return true;
    case ReaderCommand::Kind::ReduceText:
        reduceText();
        return true;
    case ReaderCommand::Kind::ResetTextSize:
        resetTextSize();
        return true;
    }
    Q_UNREACHABLE_RETURN(false);
}

bool ArticleView::dismiss()
{
    if (m_cards->isCardShown()) {
        m_cards->dismiss();
        return true;
    }
    if (textCursor().hasSelection()) {
        m_selectionBar->hide();
        moveCaret(caret());
        return true;
    }
    return false;
}

void ArticleView::mouseReleaseEvent(QMouseEvent *event)
{
    ArticlePage::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && selectedSpan()) {
        QTextCursor begin = textCursor();
        begin.setPosition(textCursor().selectionStart());
        QTextCursor end = textCursor();
        end.setPosition(textCursor().selectionEnd());
        const QRect selection = cursorRect(begin) | cursorRect(end);
        m_selectionBar->showNear(selection.translated(viewport()->pos()), rect());
    }
}

void ArticleView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!pageArticle()) {
        return;
    }
    const bool byPointer = event->reason() == QContextMenuEvent::Mouse;
    if (byPointer && !selectedSpan()) {
        setTextCursor(cursorForPosition(viewport()->mapFrom(this, event->pos())));
    }
    m_selectionBar->hide();
    const auto menu = readerMenu(*this, m_desk);
    menu->exec(byPointer ? event->globalPos()
                         : viewport()->mapToGlobal(cursorRect().bottomLeft()));
}

} // namespace slantlight::ui
