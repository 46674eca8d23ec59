// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/cardpresenter.h"

#include "core/analysis/analysis.h"
#include "core/analysis/analyzer.h"
#include "ui/desk/desk.h"
#include "ui/reader/annotationcard.h"
#include "ui/reader/articlepage.h"
#include "ui/reader/markercard.h"
#include "ui/reader/readeractions.h"
#include "ui/words/annotationwords.h"

#include <QAbstractTextDocumentLayout>
#include <QDrag>
#include <QMimeData>
#include <QScrollBar>

#include <algorithm>
#include <initializer_list>

namespace slantlight::ui {

namespace {

constexpr int leavingTime = 250; ///< milliseconds to get from the highlight onto the card

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

CardPresenter::CardPresenter(Desk &desk, ArticlePage &page, ReaderActions &actions)
    : QObject(&page)
    , m_desk(desk)
    , m_page(page)
    , m_actions(actions)
    , m_markerCard(new MarkerCard(&page))
    , m_annotationCard(new AnnotationCard(&page))
    , m_card(m_markerCard)
{
    m_resting.setSingleShot(true);
    m_resting.setInterval(restingTime);
    m_leaving.setSingleShot(true);
    m_leaving.setInterval(leavingTime);

    connect(&page, &ArticlePage::pointedAt, this, &CardPresenter::pointAt);
    connect(&page, &ArticlePage::textMoved, this, &CardPresenter::dismiss);
    connect(&page, &ArticlePage::pageThemeChanged, this, &CardPresenter::takePalette);
    connect(&m_resting, &QTimer::timeout, this, [this] {
        if (!m_waiting.empty() && !hasFocus()) {
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
        connect(card, &FloatingCard::draggedOut, this, &CardPresenter::dragOut);
    }
    connect(m_markerCard, &MarkerCard::answered, this, &CardPresenter::keepAnswer);
    connect(m_markerCard, &MarkerCard::annotatingChosen, &desk, &Desk::setAnnotatesAgreement);
    connect(m_markerCard, &MarkerCard::silenceRequested, this, &CardPresenter::silence);
    connect(m_markerCard, &MarkerCard::ruleRequested, this, [this] {
        const QString id = m_shown;
        dismiss();
        m_actions.seeRuleOf(id);
    });
    connect(m_annotationCard, &AnnotationCard::memoRequested, this, &CardPresenter::requestMemo);
    connect(m_annotationCard, &AnnotationCard::removalRequested, this,
            &CardPresenter::removeAnnotation);
    connect(&desk, &Desk::markersChanged, this, &CardPresenter::refresh);
    connect(&desk, &Desk::annotationsChanged, this, &CardPresenter::refresh);
    takePalette();
}

void CardPresenter::dragOut()
{
    auto copied = m_actions.copied(m_shown);
    if (!copied) {
        return;
    }
    auto *const drag = new QDrag(&m_page); // Qt's to delete; the card may be gone by then
    drag->setMimeData(copied.release());
    drag->exec(Qt::CopyAction);
}

bool CardPresenter::isCardShown() const
{
    return m_card->isVisible();
}

bool CardPresenter::hasFocus() const
{
    return m_card->isAncestorOf(m_page.window()->focusWidget());
}

void CardPresenter::takePalette()
{
    m_markerCard->setPagePalette(m_page.pagePalette());
    m_annotationCard->setPagePalette(m_page.pagePalette());
}

void CardPresenter::tellAttended()
{
    Q_EMIT attendedChanged(m_shown.isEmpty() ? m_hovered : m_shown);
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
    std::vector<QString> pile = idsOf(m_page.highlights().allAt(place));
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
        if (hadFocus) { // first: what was typed is kept then, and that shows the card anew
            m_page.setFocus(Qt::PopupFocusReason);
        }
        m_card->hide();
    }
    const bool attendedAny = !m_shown.isEmpty() || !m_hovered.isEmpty();
    m_shown.clear();
    m_pile.clear();
    m_hovered.clear();
    if (attendedAny) {
        tellAttended();
    }
}

std::vector<const Highlight *> CardPresenter::highlightsAt(std::optional<QPoint> place) const
{
    std::vector<const Highlight *> found;
    if (!place || !m_page.highlightsShown()) {
        return found;
    }
    const QPointF point(*place + QPoint(0, m_page.verticalScrollBar()->value()));
    const QTextDocument &document = *m_page.document();
    const int position = std::max(0, document.documentLayout()->hitTest(point, Qt::FuzzyHit));
    const TextSpan near(TextOffset(std::max(0, position - 1)), TextOffset(position + 1));
    for (const Highlight &highlight : m_page.highlights().around(near)) {
        if (isOn(highlight, point, document)) {
            found.push_back(&highlight);
        }
    }
    strongestFirst(found);
    return found;
}

void CardPresenter::pointAt(std::optional<QPoint> place)
{
    std::vector<QString> under = idsOf(highlightsAt(place));
    const QString id = under.empty() ? QString() : under.front();
    if (id != m_hovered) {
        m_hovered = id;
        tellAttended();
    }
    if (id.isEmpty()) {
        m_resting.stop();
        m_waiting.clear();
        if (isCardShown() && !hasFocus() && !m_leaving.isActive()) {
            m_leaving.start();
        }
    } else if (std::ranges::contains(m_pile, id)) {
        m_leaving.stop();
    } else if (!hasFocus() && (under != m_waiting || !m_resting.isActive())) {
        m_waiting = std::move(under);
        m_resting.start();
    }
}

// By value: what is waiting is forgotten here.
void CardPresenter::showCard(QString id, std::vector<QString> pile)
{
    keepReason();
    const Highlight *const highlight = m_page.highlights().find(id);
    FloatingCard *const before = m_card;
    if (highlight == nullptr || !fill(*highlight)) {
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
    for (const QRectF &line : rectanglesOf(highlight->span, *m_page.document())) {
        m_anchor |= line;
    }
    placeCard();
    tellAttended();
}

void CardPresenter::placeCard()
{
    const auto index = std::ranges::find(m_pile, m_shown) - m_pile.begin();
    m_card->setTurn(static_cast<int>(index), static_cast<int>(m_pile.size()));
    const QPoint moved(0, -m_page.verticalScrollBar()->value());
    const QRect place = m_anchor.toAlignedRect().translated(moved + m_page.viewport()->pos());
    const QRect bounds = m_page.freeRect().adjusted(0, 0, -m_page.verticalScrollBar()->width(), 0);
    const int width = std::min(FloatingCard::greatestWidth, bounds.width() - 16);
    m_card->show(); // first: what is shown for the first time gets its style, and its size, by that
    m_card->setGeometry(cardPlace({width, m_card->heightForWidth(width)}, place, bounds));
    m_card->raise();
}

void CardPresenter::turn(int step)
{
    keepReason();
    const auto here = std::ranges::find(m_pile, m_shown) - m_pile.begin();
    const auto count = static_cast<std::ptrdiff_t>(m_pile.size());
    if (count < 2 || here == count) {
        return;
    }
    const QString id = m_pile.at(static_cast<std::size_t>((here + step + count) % count));
    const Highlight *const highlight = m_page.highlights().find(id);
    const bool hadFocus = hasFocus();
    FloatingCard *const before = m_card;
    if (highlight == nullptr || !fill(*highlight)) {
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
    tellAttended();
}

bool CardPresenter::fill(const Highlight &highlight)
{
    const QString words = highlight.span.in(m_page.pageArticle()->text()).toString();
    if (highlight.origin == Highlight::Origin::Hand) {
        const PlacedAnnotation *const placed = m_desk.annotation(AnnotationId(highlight.id));
        const Annotation annotation = placed != nullptr ? placed->annotation : Annotation();
        m_annotationCard->setAnnotation(highlight, words, annotationAside(annotation),
                                        coderName(annotation, m_desk.otherCoders()));
        m_card = m_annotationCard;
        return true;
    }
    const Marker *const marker = m_desk.marker(highlight.id);
    if (marker == nullptr) {
        return false;
    }
    m_markerCard->setMarker(*marker, m_desk.analysis(), words, m_desk.review().verdictOn(*marker),
                            m_desk.verdictCounts(marker->rule));
    m_markerCard->setAnnotating(m_desk.annotatesAgreement());
    m_markerCard->setAnswerable(!m_desk.exercise().attempt());
    // What readers would mark without a rule has none.
    m_markerCard->setRuleShown(m_actions.offersRules() && !m_desk.exercise().attempt()
                               && m_desk.analyzer()->pack().rules().rule(marker->rule) != nullptr);
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
    const auto highlight = std::ranges::find(highlights, m_shown, &Highlight::id);
    if (highlight == highlights.end() || !fill(*highlight)) {
        dismiss();
    } else {
        std::erase_if(m_pile, [&](const QString &id) {
            return std::ranges::find(highlights, id, &Highlight::id) == highlights.end();
        });
        placeCard();
    }
}

void CardPresenter::keepAnswer(std::optional<Answer> answer, const QString &reason)
{
    const QString id = m_shown;
    m_actions.answer(id, answer, reason);
    const Marker *const marker = m_desk.marker(id);
    if (marker != nullptr && m_desk.answerTo(*marker) != answer) {
        refresh(); // it could not be saved: the buttons say what is true
    }
}

// Of the marker that is on the card now, before another one is.
void CardPresenter::keepReason()
{
    if (m_card == m_markerCard && isCardShown()) {
        m_markerCard->keepReason();
    }
}

void CardPresenter::silence()
{
    m_actions.silenceRuleOf(QString(m_shown));
}

void CardPresenter::requestMemo()
{
    const AnnotationId id(m_shown);
    dismiss();
    m_actions.editMemo(id);
}

void CardPresenter::removeAnnotation()
{
    m_actions.removeAnnotation(AnnotationId(m_shown));
}

} // namespace slantlight::ui
