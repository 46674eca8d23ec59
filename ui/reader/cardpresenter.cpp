// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/cardpresenter.h"

#include "ui/desk/desk.h"
#include "ui/reader/articleview.h"
#include "ui/reader/markercard.h"

#include <QAbstractTextDocumentLayout>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace slantlight::ui {

namespace {

constexpr int leavingTime = 250; ///< milliseconds to get from the mark onto the card

bool isOn(const Highlight &highlight, QPointF point, const QTextDocument &document)
{
    const auto lines = rectanglesOf(highlight.span, document);
    return std::ranges::any_of(lines, [point](const QRectF &line) {
        return line.adjusted(-1, -3, 1, 3).contains(point);
    });
}

} // namespace

CardPresenter::CardPresenter(Desk &desk, ArticleView &view)
    : QObject(&view)
    , m_desk(desk)
    , m_view(view)
    , m_card(new MarkerCard(&view))
{
    m_resting.setSingleShot(true);
    m_resting.setInterval(restingTime);
    m_leaving.setSingleShot(true);
    m_leaving.setInterval(leavingTime);
    view.viewport()->setMouseTracking(true);
    view.viewport()->installEventFilter(this);

    connect(&m_resting, &QTimer::timeout, this, [this] { showCard(m_waiting); });
    connect(&m_leaving, &QTimer::timeout, this, &CardPresenter::dismiss);
    connect(m_card, &MarkerCard::entered, &m_leaving, &QTimer::stop);
    connect(m_card, &MarkerCard::left, &m_leaving, qOverload<>(&QTimer::start));
    connect(m_card, &MarkerCard::dismissed, this, &CardPresenter::dismiss);
    connect(m_card, &MarkerCard::answered, this, &CardPresenter::keepAnswer);
    connect(m_card, &MarkerCard::silenceRequested, this, &CardPresenter::silence);
    connect(&desk, &Desk::markersChanged, this, &CardPresenter::refresh);
}

bool CardPresenter::isCardShown() const
{
    return m_card->isVisible();
}

void CardPresenter::open(const QString &fingerprint)
{
    m_resting.stop();
    m_leaving.stop();
    showCard(fingerprint);
    if (isCardShown()) {
        m_card->takeFocus();
    }
}

void CardPresenter::dismiss()
{
    m_resting.stop();
    m_leaving.stop();
    if (m_card->isVisible()) {
        const bool hadFocus = m_card->isAncestorOf(m_view.window()->focusWidget());
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
    const Highlight *explained = nullptr;
    if (place.x() >= 0 && m_view.marksShown()) {
        const QPointF point(place + QPoint(0, m_view.verticalScrollBar()->value()));
        const int position = m_view.document()->documentLayout()->hitTest(point, Qt::FuzzyHit);
        const auto take = [&](const Highlight *mark) {
            return mark != nullptr && isOn(*mark, point, *m_view.document()) ? mark : nullptr;
        };
        const TextOffset offset(std::max(0, position));
        hovered = take(m_view.marks().at(offset));
        explained = take(m_view.marks().at(offset, Highlight::Origin::Machine));
    }

    const QString id = hovered != nullptr ? hovered->id : QString();
    if (id != m_hovered) {
        m_hovered = id;
        Q_EMIT hoveredChanged();
    }
    if (explained == nullptr) {
        m_resting.stop();
        m_waiting.clear();
        if (isCardShown() && !m_card->isAncestorOf(m_view.window()->focusWidget())
            && !m_leaving.isActive()) {
            m_leaving.start();
        }
    } else if (explained->id == m_shown) {
        m_leaving.stop();
    } else if (explained->id != m_waiting || !m_resting.isActive()) {
        m_waiting = explained->id;
        m_resting.start();
    }
}

void CardPresenter::showCard(const QString &fingerprint)
{
    const Highlight *const mark = m_view.marks().find(fingerprint);
    const Marker *const marker = m_desk.marker(fingerprint);
    if (mark == nullptr || marker == nullptr) {
        return;
    }
    m_leaving.stop();
    m_waiting.clear();
    m_shown = fingerprint;
    fill(*marker);

    QRectF lines;
    for (const QRectF &line : rectanglesOf(marker->span, *m_view.document())) {
        lines |= line;
    }
    const QPoint moved(0, -m_view.verticalScrollBar()->value());
    const QRect place = lines.toAlignedRect().translated(moved + m_view.viewport()->pos());
    const QRect bounds = m_view.rect().adjusted(0, 0, -m_view.verticalScrollBar()->width(), 0);
    const int width = std::min(MarkerCard::greatestWidth, bounds.width() - 16);
    m_card->setGeometry(cardPlace({width, m_card->heightForWidth(width)}, place, bounds));
    m_card->show();
    m_card->raise();
}

void CardPresenter::fill(const Marker &marker)
{
    m_card->setMarker(marker, marker.span.in(m_view.pageArticle()->text()).toString(),
                      m_desk.answerTo(marker), m_desk.verdictCounts(marker.rule));
}

void CardPresenter::refresh()
{
    if (m_shown.isEmpty()) {
        return;
    }
    const auto shown = m_desk.shownMarkers();
    const auto marker = std::ranges::find(shown, m_shown, &Marker::fingerprint);
    if (marker == shown.end()) {
        dismiss();
    } else {
        fill(**marker);
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

} // namespace slantlight::ui
