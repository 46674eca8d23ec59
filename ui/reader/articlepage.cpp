// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/articlepage.h"

#include "ui/reader/accessiblepage.h"
#include "ui/reader/citation.h"
#include "ui/reader/pagecolours.h"
#include "ui/reader/paragraphlight.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QPointer>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextLayout>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace slantlight::ui {

namespace {

constexpr int columnPadding = 6; ///< so that outlines and the caret are not cut at the edges
constexpr int headRoom = 44;
constexpr int footRoom = 96;

} // namespace

ArticlePage::ArticlePage(QWidget *parent, int narrowestMargin)
    : QTextEdit(parent)
    , m_palette(Palette::load(m_theme))
    , m_scroll(*this)
    , m_narrowestMargin(narrowestMargin)
    , m_margins(*this)
{
    AccessiblePage::install();
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAcceptDrops(false); // files and texts that are dropped here are the window's
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAccessibleName(tr("Article"));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ArticlePage::followScrolling);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &ArticlePage::followLayout);
    connect(&m_margins, &PageMargins::annotationClicked, this, &ArticlePage::annotationClicked);
    connect(&m_margins, &PageMargins::highlightPointedAt, this, &ArticlePage::tickPointedAt);
    connect(&m_margins, &PageMargins::jumpRequested, this,
            [this](double fraction) { m_scroll.goToFraction(fraction); });
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] {
        if (m_isDimmed) {
            viewport()->update();
        }
    });
    viewport()->setMouseTracking(true);
    applyPalette();
}

void ArticlePage::setArticle(std::shared_ptr<const Article> article)
{
    m_article = std::move(article);
    m_scroll.letGo();
    showMatches({}, std::nullopt);
    lightPassages({});
    showTried({});
    setHighlights({});
    setOutlined({});

    fillDocument();
    m_scroll.restoreTop({});
    Q_EMIT textMoved();
}

// Always a new document: it is laid out once, when it is complete, while new formats in one that
// is laid out already cost four times as much.
void ArticlePage::fillDocument()
{
    const QSignalBlocker silence(this); // the caret is where it was, once all is done
    const QTextCursor reader = textCursor();
    const QPointer<QTextDocument> before(document());
    auto *const page = new QTextDocument(this);
    if (m_article) {
        layOut(*m_article, m_style, m_palette, *page);
    }
    QTextFrameFormat frame = page->rootFrame()->frameFormat();
    frame.setLeftMargin(columnPadding);
    frame.setRightMargin(columnPadding);
    frame.setTopMargin(headRoom);
    frame.setBottomMargin(footRoom);
    page->rootFrame()->setFrameFormat(frame);

    const int last = page->characterCount() - 1;
    const int anchor = std::min(reader.anchor(), last);
    const int position = std::min(reader.position(), last);
    setColumn();
    if (m_article) {
        fitHeadline(*m_article, m_style, textColumn().width(), *page);
    }
    setDocument(page);
    if (before) { // the editor's own first document is gone by now
        before->deleteLater();
    }
    setColumn();
    QTextCursor caret(page);
    caret.setPosition(anchor);
    caret.setPosition(position, QTextCursor::KeepAnchor);
    setTextCursor(caret);
}

void ArticlePage::setHighlights(HighlightIndex highlights)
{
    m_under.highlights = std::move(highlights);
    m_margins.setHighlights();
    viewport()->update();
}

void ArticlePage::setHighlightsShown(bool shown)
{
    if (shown == m_under.highlightsShown) {
        return;
    }
    m_under.highlightsShown = shown;
    m_margins.refresh();
    viewport()->update();
    Q_EMIT highlightsShownChanged(shown);
}

void ArticlePage::setOutlined(const QString &id)
{
    if (id != m_under.outlined) {
        m_under.outlined = id;
        m_margins.setOutlined(id);
        viewport()->update();
    }
}

void ArticlePage::showMatches(std::vector<TextSpan> matches, std::optional<std::size_t> current)
{
    m_under.matches = std::move(matches);
    m_under.currentMatch = current;
    if (current) {
        moveCaret(m_under.matches.at(*current).begin());
        reveal(m_under.matches.at(*current));
    }
    m_margins.refresh();
    viewport()->update();
}

void ArticlePage::lightPassages(LitPassages passages)
{
    m_under.lit = std::move(passages);
    m_margins.refresh();
    viewport()->update();
}

void ArticlePage::paintEvent(QPaintEvent *event)
{
    if (m_article) {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        const QPoint scrolled(0, verticalScrollBar()->value());
        painter.translate(-scrolled);
        m_under.paint(painter, *document(), m_palette, visibleSpan(),
                      event->rect().translated(scrolled));
    }
    QTextEdit::paintEvent(event);
    if (m_isDimmed) {
        dimAroundParagraph(*this, event->rect(), m_palette.page());
    }
}

void ArticlePage::setDimmed(bool dimmed)
{
    m_isDimmed = dimmed;
    viewport()->update();
}

void ArticlePage::setPageTheme(PageTheme theme)
{
    if (theme == m_theme) {
        return;
    }
    m_theme = theme;
    m_palette = Palette::load(theme);
    applyPalette();
    restyleText();
    Q_EMIT pageThemeChanged();
}

void ArticlePage::applyPalette()
{
    colourPage(*this, m_palette);
    m_margins.refresh();
}

void ArticlePage::setTextStyle(const TextStyle &style)
{
    const TextStyle kept = style.bounded();
    if (kept == m_style) {
        return;
    }
    m_style = kept;
    restyleText();
    Q_EMIT textStyleChanged();
}

void ArticlePage::setTextSize(double size)
{
    TextStyle style = m_style;
    style.size = size;
    setTextStyle(style);
}

void ArticlePage::enlargeText()
{
    setTextSize(std::max(m_style.size + 1, std::round(m_style.size * 1.1)));
}

void ArticlePage::reduceText()
{
    setTextSize(std::min(m_style.size - 1, std::round(m_style.size / 1.1)));
}

void ArticlePage::resetTextSize()
{
    setTextSize(usualTextSize);
}

void ArticlePage::restyleText()
{
    if (!m_article) {
        return;
    }
    const Top before = top();
    const auto placing = m_scroll.placing();
    Q_EMIT textMoved();
    fillDocument();
    m_scroll.restoreTop(before);
    m_margins.refresh();
}

void ArticlePage::setColumn()
{
    const int column = static_cast<int>(std::ceil(comfortableWidth(m_style))) + 2 * columnPadding;
    const int room = width() - verticalScrollBar()->sizeHint().width();
    const int side = std::max(m_narrowestMargin, (room - column) / 2);
    if (viewportMargins().left() != side) {
        setViewportMargins(side, 0, side, 0);
    }
    if (const QRect now = textColumn(); now != m_column) {
        m_column = now;
        Q_EMIT columnMoved();
    }
    m_margins.place(side);
}

QRect ArticlePage::textColumn() const
{
    return viewport()->geometry().adjusted(columnPadding, 0, -columnPadding, 0);
}

bool ArticlePage::event(QEvent *event)
{
    if (event->type() == QEvent::Wheel) { // over a margin
        wheelEvent(static_cast<QWheelEvent *>(event));
        return true;
    }
    const bool isShown = event->type() == QEvent::Show;
    if (!isShown && event->type() != QEvent::Resize) {
        return QTextEdit::event(event);
    }
    const Top place = top();
    const auto placing = m_scroll.placing();
    // First, so that the text is laid out for the new width once, not twice.
    setColumn();
    const bool done = QTextEdit::event(event); // would bring the caret into view, once shown
    setColumn();
    m_scroll.restoreTop(place);
    m_margins.refresh();
    Q_EMIT textMoved();
    return done;
}

// Of the viewport, which is also narrower once there is a scroll bar.
void ArticlePage::resizeEvent(QResizeEvent *event)
{
    const Top place = top();
    const auto placing = m_scroll.placing();
    if (m_article) {
        fitHeadline(*m_article, m_style, textColumn().width(), *document());
    }
    QTextEdit::resizeEvent(event);
    m_scroll.restoreTop(place);
}

// The caret's way to the first line would leave the room above it out of view, and likewise below
// the last one.
void ArticlePage::keyPressEvent(QKeyEvent *event)
{
    const int caret = textCursor().position();
    QTextEdit::keyPressEvent(event);
    if (textCursor().position() == caret && !event->matches(QKeySequence::MoveToStartOfDocument)
        && !event->matches(QKeySequence::MoveToEndOfDocument)) {
        return;
    }
    const QTextBlock block = textCursor().block();
    const int line =
        block.layout()->lineForTextPosition(textCursor().positionInBlock()).lineNumber();
    if (block == document()->firstBlock() && line == 0) {
        verticalScrollBar()->setValue(0);
    } else if (block == document()->lastBlock() && line == block.layout()->lineCount() - 1) {
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    }
}

QMimeData *ArticlePage::createMimeDataFromSelection() const
{
    auto *const copied = new QMimeData; // the caller's
    const QTextCursor cursor = textCursor();
    if (m_article && cursor.hasSelection()) {
        const auto size = m_article->text().size();
        const TextOffset begin(std::min<qsizetype>(cursor.selectionStart(), size));
        const TextOffset end(std::min<qsizetype>(cursor.selectionEnd(), size));
        fillCopied(*copied, *m_article, {begin, end}, highlightsOver({begin, end}));
    }
    return copied;
}

bool ArticlePage::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove) {
        const auto *const move = static_cast<QMouseEvent *>(event);
        Q_EMIT pointedAt(move->buttons() == Qt::NoButton ? std::optional(move->position().toPoint())
                                                         : std::nullopt);
    } else if (event->type() == QEvent::Leave) {
        Q_EMIT pointedAt(std::nullopt);
    }
    return QTextEdit::viewportEvent(event);
}

void ArticlePage::followLayout()
{
    m_margins.followLayout();
    m_scroll.followLayout();
}

void ArticlePage::followScrolling()
{
    m_scroll.followScrolling();
    m_margins.followScrolling();
    Q_EMIT textMoved();
}

void ArticlePage::showOffset(TextOffset offset)
{
    moveCaret(offset);
    reveal(TextSpan(offset, offset + 1));
}

std::optional<TextSpan> ArticlePage::selectedSpan() const
{
    const QTextCursor cursor = textCursor();
    if (!cursor.hasSelection() || !m_article) {
        return std::nullopt;
    }
    const QString &text = m_article->text();
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

void ArticlePage::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
    } else if (event->angleDelta().y() > 0) {
        enlargeText();
    } else if (event->angleDelta().y() < 0) {
        reduceText();
    }
}

} // namespace slantlight::ui
