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

std::vector<QString> idsOf(const std::vector<const Highlight *> &highlights)
{
    std::vector<QString> ids;
    for (const Highlight *const highlight : highlights) {
        ids.push_back(highlight->id);
    }
    return ids;
}

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

    connect(&m_resting, &QTimer::timeout, this, [this] {
        if (!m_waiting.empty()) {
            showCard(m_waiting.front(), m_waiting);
        }
    });
    connect(&m_leaving, &QTimer::timeout, this, &CardPresenter::dismiss);
    for (FloatingCard *const card :
         std::initializer_list<FloatingCard *>{m_markerCard, m_annotationCard}) {
        connect(card, &FloatingCard::entered, &m_leaving, &QTimer::stop);
        connect(card, &FloatingCard::left, &m_leaving, qOverload<>(&QTimer::start));
        connect(card, &FloatingCard::dismissed, this, &CardPresenter::dismiss);
        connect(card, &FloatingCard::turned, this, &CardPresenter::turn);
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

const QString &CardPresenter::attended() const
{
    return m_shown.isEmpty() ? m_hovered : m_shown;
}

void CardPresenter::open(const QString &id, TextOffset place)
{
    show(id, place);
    if (isCardShown()) {
        m_card->takeFocus();
    }
}

void CardPresenter::show(const QString &id, TextOffset place)
{
    m_resting.stop();
    m_leaving.stop();
    std::vector<QString> pile = idsOf(m_view.marks().allAt(place));
    if (!std::ranges::contains(pile, id)) {
        pile = {id};
    }
    showCard(id, std::move(pile));
}

void CardPresenter::dismiss()
{
    m_resting.stop();
    m_leaving.stop();
    m_waiting.clear();
    if (m_card->isVisible()) {
        const bool hadFocus = hasFocus();
        m_card->hide();
        if (hadFocus) {
            m_view.setFocus(Qt::PopupFocusReason);
        }
    }
    const bool attendedAny = !attended().isEmpty();
    m_shown.clear();
    m_pile.clear();
    m_hovered.clear();
    if (attendedAny) {
        Q_EMIT attendedChanged();
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

std::vector<const Highlight *> CardPresenter::marksAt(QPoint place) const
{
    std::vector<const Highlight *> found;
    if (place.x() < 0 || !m_view.marksShown()) {
        return found;
    }
    const QPointF point(place + QPoint(0, m_view.verticalScrollBar()->value()));
    const QTextDocument &document = *m_view.document();
    const int position = std::max(0, document.documentLayout()->hitTest(point, Qt::FuzzyHit));
    const TextSpan near(TextOffset(std::max(0, position - 1)), TextOffset(position + 1));
    for (const Highlight &highlight : m_view.marks().around(near)) {
        if (isOn(highlight, point, document)) {
            found.push_back(&highlight);
        }
    }
    strongestFirst(found);
    return found;
}

void CardPresenter::pointAt(QPoint place)
{
    std::vector<QString> under = idsOf(marksAt(place));
    const QString id = under.empty() ? QString() : under.front();
    if (id != m_hovered) {
        m_hovered = id;
        Q_EMIT attendedChanged();
    }
    if (id.isEmpty()) {
        m_resting.stop();
        m_waiting.clear();
        if (isCardShown() && !hasFocus() && !m_leaving.isActive()) {
            m_leaving.start();
        }
    } else if (std::ranges::contains(m_pile, id)) {
        m_leaving.stop();
    } else if (under != m_waiting || !m_resting.isActive()) {
        m_waiting = std::move(under);
        m_resting.start();
    }
}

// By value: what is waiting is forgotten here.
void CardPresenter::showCard(QString id, std::vector<QString> pile)
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
    m_shown = std::move(id);
    m_pile = std::move(pile);
    m_anchor = {};
    for (const QRectF &line : rectanglesOf(mark->span, *m_view.document())) {
        m_anchor |= line;
    }
    placeCard();
    Q_EMIT attendedChanged();
}

void CardPresenter::placeCard()
{
    const auto index = std::ranges::find(m_pile, m_shown) - m_pile.begin();
    m_card->setTurn(static_cast<int>(index), static_cast<int>(m_pile.size()));
    const QPoint moved(0, -m_view.verticalScrollBar()->value());
    const QRect place = m_anchor.toAlignedRect().translated(moved + m_view.viewport()->pos());
    const QRect bounds = m_view.freeRect().adjusted(0, 0, -m_view.verticalScrollBar()->width(), 0);
    const int width = std::min(FloatingCard::greatestWidth, bounds.width() - 16);
    m_card->setGeometry(cardPlace({width, m_card->heightForWidth(width)}, place, bounds));
    m_card->show();
    m_card->raise();
}

void CardPresenter::turn(int step)
{
    const auto here = std::ranges::find(m_pile, m_shown) - m_pile.begin();
    const auto count = static_cast<std::ptrdiff_t>(m_pile.size());
    if (count < 2 || here == count) {
        return;
    }
    const QString id = m_pile.at(static_cast<std::size_t>((here + step + count) % count));
    const Highlight *const mark = m_view.marks().find(id);
    const bool hadFocus = hasFocus();
    FloatingCard *const before = m_card;
    if (mark == nullptr || !fill(*mark)) {
        return;
    }
    m_shown = id;
    placeCard(); // beside the same place: the buttons stay under the pointer
    if (before != m_card) {
        before->hide();
        if (hadFocus) {
            m_card->takeFocus();
        }
    }
    Q_EMIT attendedChanged();
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
        std::erase_if(m_pile, [&](const QString &id) {
            return std::ranges::find(highlights, id, &Highlight::id) == highlights.end();
        });
        placeCard();
    }
}

void CardPresenter::keepAnswer(std::optional<Answer> answer)
{
    const QString id = m_shown;
    m_view.answer(id, answer);
    const Marker *const marker = m_desk.marker(id);
    if (marker != nullptr && m_desk.answerTo(*marker) != answer) {
        refresh(); // it could not be saved: the buttons say what is true
    }
}

void CardPresenter::silence()
{
    m_view.silenceRuleOf(QString(m_shown));
}

void CardPresenter::requestMemo()
{
    const AnnotationId id(m_shown);
    dismiss();
    Q_EMIT m_view.memoRequested(id);
}

void CardPresenter::removeAnnotation()
{
    m_view.removeAnnotation(AnnotationId(m_shown));
}

} // namespace slantlight::ui
