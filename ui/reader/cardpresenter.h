// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/text/textspan.h"

#include <QObject>
#include <QPoint>
#include <QRectF>
#include <QString>
#include <QTimer>

#include <optional>
#include <vector>

namespace slantlight::ui {

class AnnotationCard;
class ArticlePage;
class Desk;
class FloatingCard;
class MarkerCard;
class ReaderActions;
struct Highlight;

/// Decides when the card of a highlight comes and goes: after a rest of the pointer on it, or at
/// once when the keyboard asks; away with Esc, with scrolling, and when the pointer leaves. Where
/// highlights lie over one another it tells about the strongest and pages through the others.
class CardPresenter : public QObject
{
    Q_OBJECT

public:
    /// @p page becomes the parent of this and of the cards, which ask @p actions to do things.
    CardPresenter(Desk &desk, ArticlePage &page, ReaderActions &actions);

    static constexpr int restingTime = 350; ///< milliseconds

    [[nodiscard]] bool isCardShown() const;
    /// Opens the card of the highlight @p id, one of those at @p place, and gives it the keyboard.
    void open(const QString &id, TextOffset place);
    /// Opens the card likewise and leaves the keyboard where it is.
    void show(const QString &id, TextOffset place);
    /// Hides the card and forgets the pointer.
    void dismiss();

Q_SIGNALS:
    /// The highlight on the card, else the one under the pointer, is another one; empty: none.
    void attendedChanged(const QString &id);

private:
    void takePalette();
    void pointAt(std::optional<QPoint> place);
    [[nodiscard]] std::vector<const Highlight *> highlightsAt(std::optional<QPoint> place) const;
    void tellAttended();
    void showCard(QString id, std::vector<QString> pile);
    void placeCard();
    void turn(int step);
    void dragOut(); ///< the highlight on the card
    /// Fills the card for @p highlight and makes it the current one; false when the desk knows no
    /// such.
    bool fill(const Highlight &highlight);
    [[nodiscard]] bool hasFocus() const;
    void refresh();
    void keepAnswer(std::optional<Answer> answer, const QString &reason);
    void keepReason();
    void silence();
    void requestMemo();
    void removeAnnotation();

    Desk &m_desk;
    ArticlePage &m_page;
    ReaderActions &m_actions;
    MarkerCard *m_markerCard;
    AnnotationCard *m_annotationCard;
    FloatingCard *m_card; ///< the one of the two that is shown, or was last
    QTimer m_resting; ///< until the card comes
    QTimer m_leaving; ///< until it goes: time to move the pointer onto it
    QString m_hovered;
    std::vector<QString> m_waiting; ///< those under the pointer: their card comes when it rests
    QString m_shown; ///< the highlight on the card
    std::vector<QString> m_pile; ///< it and those that lie over it, strongest first
    QRectF m_anchor; ///< what the card stands beside, in the document's coordinates
};

} // namespace slantlight::ui
