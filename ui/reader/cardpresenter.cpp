// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/cardpresenter.h"

#include "core/analysis/analysis.h"
#include "ui/desk/desk.h"
#include "ui/reader/annotationcard.h"
#include "ui/reader/articleview.h"
#include "ui/reader/markercard.h"

#include <QAbstractTextDocumentLayout>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <initializer_list>

namespace slantlight::ui {

namespace {

constexpr int leavingTime = 250; ///< milliseconds to get from the mark onto the card

bool isOn(const Highlight &highlight, QPointF point, const QTextDocument &document)
{
    const auto lines = rectanglesOf(highlight.span, document);
    return std::ranges::any_of(
        lines, [point](const QRectF &line) { return line.adjusted(-1, -3, 1, 3).contains(point); });
}

} // namespace

CardPresenter::CardPresenter(Desk &desk, ArticleView &view)
    : QObject(&view)
    , m_desk(desk)
    , m_view(view)
    , m_markerCard(new MarkerCard(&view))
    , m_annotationCard(new AnnotationCard(&view))
    , m_card(m_markerCard)
{
    m_resting.setSingleShot(true);
    m_resting.setInterval(restingTime);
    m_leaving.setSingleShot(true);
    m_leaving.setInterval(leavingTime);
    view.viewport()->setMouseTracking(true);
    view.viewport()->installEventFilter(this);

    connect(&m_resting, &QTimer::timeout, this, [this] { showCard(m_waiting); });
    connect(&m_leaving, &QTimer::timeout, this, &CardPresenter::dismiss);
    for (FloatingCard *const card :
         std::initializer_list<FloatingCard *>{m_markerCard, m_annotationCard}) {
        connect(card, &FloatingCard::entered, &m_leaving, &QTimer::stop);
        connect(card, &FloatingCard::left, &m_leaving, qOverload<>(&QTimer::start));
        connect(card, &FloatingCard::dismissed, this, &CardPresenter::dismiss);
    }
    connect(m_markerCard, &MarkerCard::answered, this, &CardPresenter::keepAnswer);
    connect(m_markerCard, &MarkerCard::silenceRequested, this, &CardPresenter::silence);
    connect(m_annotationCard, &AnnotationCard::memoRequested, this, &CardPresenter::requestMemo);
    connect(m_annotationCard, &AnnotationCard::removalRequested, this,
            &CardPresenter::removeAnnotation);
    connect(&desk, &Desk::markersChanged, this, &CardPresenter::refresh);
    connect(&desk, &Desk::annotationsChanged, this, &CardPresenter::refresh);
}

bool CardPresenter::isCardShown() const
{
    return m_card->isVisible();
}

bool CardPresenter::hasFocus() const
{
    return m_card->isAncestorOf(m_view.window()->focusWidget());
}

void CardPresenter::setPagePalette(const Palette &palette)
{
    m_markerCard->setPagePalette(palette);
    m_annotationCard->setPagePalette(palette);
}

void CardPresenter::open(const QString &id)
{
    m_resting.stop();
    m_leaving.stop();
    showCard(id);
    if (isCardShown()) {
        m_card->takeFocus();
    }
}

void CardPresenter::dismiss()
{
    m_resting.stop();
    m_leaving.stop();
    if (m_card->isVisible()) {
        const bool hadFocus = hasFocus();
        m_card->hide();
        if (hadFocus) {
            m_view.setFocus(Qt::PopupFocusReason);
        }
    }
    m_shown.clear();
    if (!m_hovered.isEmpty()) {
        m_hovered.clear();
        Q_EMIT hoveredChanged();
    }
}

bool CardPresenter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseMove) {
        const auto *const move = static_cast<QMouseEvent *>(event);
        pointAt(move->buttons() == Qt::NoButton ? move->position().toPoint() : QPoint(-1, -1));
    } else if (event->type() == QEvent::Leave) {
        pointAt(QPoint(-1, -1));
    }
    return QObject::eventFilter(watched, event);
}

void CardPresenter::pointAt(QPoint place)
{
    const Highlight *hovered = nullptr;
    if (place.x() >= 0 && m_view.marksShown()) {
        const QPointF point(place + QPoint(0, m_view.verticalScrollBar()->value()));
        const int position = m_view.document()->documentLayout()->hitTest(point, Qt::FuzzyHit);
        hovered = m_view.marks().at(TextOffset(std::max(0, position)));
        if (hovered != nullptr && !isOn(*hovered, point, *m_view.document())) {
            hovered = nullptr;
        }
    }

    const QString id = hovered != nullptr ? hovered->id : QString();
    if (id != m_hovered) {
        m_hovered = id;
        Q_EMIT hoveredChanged();
    }
    if (id.isEmpty()) {
        m_resting.stop();
        m_waiting.clear();
        if (isCardShown() && !hasFocus() && !m_leaving.isActive()) {
            m_leaving.start();
        }
    } else if (id == m_shown) {
        m_leaving.stop();
    } else if (id != m_waiting || !m_resting.isActive()) {
        m_waiting = id;
        m_resting.start();
    }
}

void CardPresenter::showCard(const QString &id)
{
    const Highlight *const mark = m_view.marks().find(id);
    FloatingCard *const before = m_card;
    if (mark == nullptr || !fill(*mark)) {
        return;
    }
    if (before != m_card) {
        before->hide();
    }
    m_leaving.stop();
    m_waiting.clear();
    m_shown = id;

    QRectF lines;
    for (const QRectF &line : rectanglesOf(mark->span, *m_view.document())) {
        lines |= line;
    }
    const QPoint moved(0, -m_view.verticalScrollBar()->value());
    const QRect place = lines.toAlignedRect().translated(moved + m_view.viewport()->pos());
    const QRect bounds = m_view.rect().adjusted(0, 0, -m_view.verticalScrollBar()->width(), 0);
    const int width = std::min(FloatingCard::greatestWidth, bounds.width() - 16);
    m_card->setGeometry(cardPlace({width, m_card->heightForWidth(width)}, place, bounds));
    m_card->show();
    m_card->raise();
}

bool CardPresenter::fill(const Highlight &mark)
{
    const QString words = mark.span.in(m_view.pageArticle()->text()).toString();
    if (mark.origin == Highlight::Origin::Hand) {
        m_annotationCard->setAnnotation(mark, words);
        m_card = m_annotationCard;
        return true;
    }
    const Marker *const marker = m_desk.marker(mark.id);
    if (marker == nullptr) {
        return false;
    }
    m_markerCard->setMarker(*marker, words, m_desk.answerTo(*marker),
                            m_desk.verdictCounts(marker->rule));
    m_card = m_markerCard;
    return true;
}

void CardPresenter::refresh()
{
    if (m_shown.isEmpty()) {
        return;
    }
    // The desk's list: the page's own may be of a moment ago.
    const auto &highlights = m_desk.highlights();
    const auto mark = std::ranges::find(highlights, m_shown, &Highlight::id);
    if (mark == highlights.end() || !fill(*mark)) {
        dismiss();
    } else {
        m_card->resize(m_card->width(), m_card->heightForWidth(m_card->width()));
    }
}

void CardPresenter::keepAnswer(std::optional<Answer> answer)
{
    const Marker *const marker = m_desk.marker(m_shown);
    if (marker == nullptr) {
        return;
    }
    m_desk.answer(*marker, answer);
    if (m_desk.answerTo(*marker) != answer) {
        refresh(); // it could not be saved: the buttons say what is true
    } else if (answer == Answer::NotHere) {
        Q_EMIT m_view.statusMessage(tr("Mark hidden in this place. Undo brings it back."));
    }
}

void CardPresenter::silence()
{
    const Marker *const marker = m_desk.marker(m_shown);
    if (marker == nullptr) {
        return;
    }
    const RuleId rule = marker->rule;
    m_desk.setSilenced(rule, true);
    if (m_desk.silencedRules().contains(rule)) {
        Q_EMIT m_view.statusMessage(
            tr("Rule %1 is switched off. Undo switches it on again.").arg(rule.text()));
    }
}

void CardPresenter::requestMemo()
{
    const AnnotationId id(m_shown);
    dismiss();
    Q_EMIT m_view.memoRequested(id);
}

void CardPresenter::removeAnnotation()
{
    const AnnotationId id(m_shown);
    m_desk.removeAnnotation(id);
    if (m_desk.annotation(id) == nullptr) {
        Q_EMIT m_view.statusMessage(tr("Annotation removed. Undo brings it back."));
    }
}

} // namespace slantlight::ui
