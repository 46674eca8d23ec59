// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/articleview.h"

#include "ui/desk/desk.h"
#include "ui/reader/cardpresenter.h"
#include "ui/reader/codeoffer.h"
#include "ui/reader/readeractions.h"
#include "ui/reader/readerfocus.h"
#include "ui/reader/readermenu.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>

namespace slantlight::ui {

namespace {

constexpr int restingTime = 400; ///< milliseconds without a move until the place is kept

} // namespace

ArticleView::ArticleView(Desk &desk, QWidget *parent)
    : ArticlePage(parent)
    , m_desk(desk)
    , m_focus(new ReaderFocus(*this))
    , m_actions(new ReaderActions(desk, *this, *m_focus))
    , m_codes(new CodeOffer(desk, m_keymap, *this))
    , m_cards(new CardPresenter(desk, *this, *m_actions))
{
    m_rested.setSingleShot(true);
    m_rested.setInterval(restingTime);
    connectParts();
    if (m_desk.article()) {
        showArticle();
    }
}

ArticleView::~ArticleView() = default;

void ArticleView::connectParts()
{
    connect(&m_desk, &Desk::openingStarted, this, &ArticleView::keepPlace);
    connect(&m_desk, &Desk::articleOpened, this, &ArticleView::showArticle);
    connect(&m_desk, &Desk::articleClosed, this, &ArticleView::showArticle);
    connect(&m_desk, &Desk::annotationsChanged, this, &ArticleView::takeHighlights);
    connect(&m_desk, &Desk::markersChanged, this, &ArticleView::takeHighlights);
    connect(this, &QTextEdit::cursorPositionChanged, &m_rested, qOverload<>(&QTimer::start));
    connect(this, &QTextEdit::selectionChanged, &m_rested, qOverload<>(&QTimer::start));
    connect(this, &ArticlePage::textMoved, &m_rested, qOverload<>(&QTimer::start));
    connect(&m_rested, &QTimer::timeout, this, &ArticleView::keepPlace);
    connect(this, &ArticlePage::highlightsShownChanged, this, &ArticleView::followShown);
    connect(this, &ArticlePage::annotationClicked, m_focus,
            [this](const AnnotationId &id) { m_focus->goTo(id.text()); });
    connect(m_cards, &CardPresenter::attendedChanged, m_focus, &ReaderFocus::attend);
    connect(m_codes, &CodeOffer::codeChosen, m_actions, &ReaderActions::annotate);
    connect(m_codes, &CodeOffer::recodeChosen, m_actions, &ReaderActions::recode);
    connect(m_codes, &CodeOffer::memoChosen, m_actions, &ReaderActions::annotateWithMemo);
    connect(m_codes, &CodeOffer::ruleChosen, m_actions, &ReaderActions::makeRule);
    connect(m_actions, &ReaderActions::annotated, m_codes, &CodeOffer::hide);
    connect(m_actions, &ReaderActions::said, this, &ArticleView::said);
    connect(m_focus, &ReaderFocus::said, this, &ArticleView::said);
}

void ArticleView::showArticle()
{
    {
        const auto moving = m_focus->moving();
        setArticle(m_desk.article());
        takeHighlights();
        restorePlace(m_desk.readingPlace());
    }
    m_focus->focus({});
    m_rested.stop();
}

void ArticleView::takeHighlights()
{
    setHighlights(HighlightIndex(m_desk.highlights()));
    m_focus->leaveGone();
}

void ArticleView::followShown(bool shown)
{
    m_cards->dismiss();
    if (!shown) {
        m_focus->focus({});
    }
    Q_EMIT said(shown ? tr("Marks are shown.") : tr("Marks are hidden."));
}

void ArticleView::keepPlace()
{
    m_rested.stop();
    if (m_desk.article() && m_desk.article() == pageArticle()) {
        m_desk.setReadingPlace(readingPlace());
        Q_EMIT readingPlaceChanged();
    }
}

void ArticleView::openCardAtCaret()
{
    if (const Highlight *const highlight = m_focus->here()) {
        m_cards->open(highlight->id, TextOffset(textCursor().position()));
    }
}

void ArticleView::pickCode()
{
    m_cards->dismiss();
    if (const auto span = m_focus->target()) {
        m_codes->pick(*span);
    } else {
        Q_EMIT said(tr("Select some words first, then choose a code."));
    }
}

void ArticleView::pickCodeFor(const AnnotationId &id)
{
    m_cards->dismiss();
    m_codes->pickFor(id);
}

void ArticleView::offerRules()
{
    m_actions->offerRules();
    m_codes->offerRules();
}

void ArticleView::showCard(const QString &id)
{
    const Highlight *const highlight = highlights().find(id);
    if (highlight != nullptr && highlightsShown()) {
        m_cards->show(id, highlight->span.begin());
    }
}

bool ArticleView::dismiss()
{
    if (m_cards->isCardShown()) {
        m_cards->dismiss();
        return true;
    }
    if (textCursor().hasSelection()) {
        m_codes->hide();
        moveCaret(TextOffset(textCursor().position()));
        return true;
    }
    if (!litPassages().spans.empty()) {
        Q_EMIT passagesLeft();
        return true;
    }
    return false;
}

void ArticleView::showPassages(const LitPassages &passages)
{
    lightPassages(passages);
    if (passages.current) {
        m_cards->dismiss();
        reveal(*passages.current);
    }
}

void ArticleView::mouseReleaseEvent(QMouseEvent *event)
{
    ArticlePage::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton) {
        m_codes->offer();
    }
}

// Copied are the words alone; what is dragged out takes its source along, as no key asks for it.
QMimeData *ArticleView::createMimeDataFromSelection() const
{
    const auto span = selectedSpan();
    return span && QGuiApplication::mouseButtons().testFlag(Qt::LeftButton)
               ? m_actions->quotation(*span).release() // the caller's
               : ArticlePage::createMimeDataFromSelection();
}

void ArticleView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!pageArticle()) {
        return;
    }
    const bool byPointer = event->reason() == QContextMenuEvent::Mouse;
    m_cards->dismiss();
    m_codes->hide();
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

void ArticleView::keyPressEvent(QKeyEvent *event)
{
    const auto command = m_keymap.command(event->keyCombination());
    if (command && pageArticle()) {
        event->setAccepted(perform(*command));
        return;
    }
    ArticlePage::keyPressEvent(event);
}

void ArticleView::walkSentence(SentenceEdge edge, QTextCursor::MoveMode mode)
{
    QTextCursor cursor = textCursor();
    const TextOffset place =
        sentenceEdge(edge, TextOffset(cursor.position()), *pageArticle(), m_desk.reading().get());
    cursor.setPosition(static_cast<int>(place.value()), mode);
    setTextCursor(cursor);
    ensureCursorVisible();
}

bool ArticleView::perform(const ReaderCommand &command)
{
    switch (command.kind) {
    case ReaderCommand::Kind::NextHighlight:
        m_focus->goToNext();
        return true;
    case ReaderCommand::Kind::PreviousHighlight:
        m_focus->goToPrevious();
        return true;
    case ReaderCommand::Kind::ApplyCode:
        m_actions->annotateByKey(command.digit);
        return true;
    case ReaderCommand::Kind::RemoveAnnotation:
        m_actions->removeAnnotationHere();
        return true;
    case ReaderCommand::Kind::FitAnnotation:
        m_actions->fitAnnotation();
        return true;
    case ReaderCommand::Kind::SplitAnnotation:
        m_actions->splitAnnotation();
        return true;
    case ReaderCommand::Kind::MergeAnnotations:
        m_actions->mergeAnnotations();
        return true;
    case ReaderCommand::Kind::NextSentence:
        walkSentence(SentenceEdge::NextBegin, QTextCursor::MoveAnchor);
        return true;
    case ReaderCommand::Kind::PreviousSentence:
        walkSentence(SentenceEdge::Begin, QTextCursor::MoveAnchor);
        return true;
    case ReaderCommand::Kind::ExtendBySentence:
        walkSentence(SentenceEdge::End, QTextCursor::KeepAnchor);
        return true;
    case ReaderCommand::Kind::ReduceBySentence:
        walkSentence(SentenceEdge::Begin, QTextCursor::KeepAnchor);
        return true;
    case ReaderCommand::Kind::Highlight:
        m_actions->annotatePlainly();
        return true;
    case ReaderCommand::Kind::AnnotateWithMemo:
        m_actions->annotateWithMemo();
        return true;
    case ReaderCommand::Kind::PickCode:
        pickCode();
        return true;
    case ReaderCommand::Kind::OpenCard:
        openCardAtCaret();
        return true;
    case ReaderCommand::Kind::CopyWithSource:
        m_actions->copyWithSource();
        return true;
    case ReaderCommand::Kind::CopyAnnotations:
        m_actions->copyAnnotations();
        return true;
    case ReaderCommand::Kind::SeeRule:
        m_actions->seeRuleHere();
        return true;
    case ReaderCommand::Kind::MakeRule:
        m_actions->makeRule();
        return true;
    case ReaderCommand::Kind::Dismiss:
        return dismiss();
    }
    Q_UNREACHABLE_RETURN(false);
}

} // namespace slantlight::ui
