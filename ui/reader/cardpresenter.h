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
class ArticleView;
class Desk;
class FloatingCard;
class MarkerCard;
class Palette;
struct Highlight;

/// Decides when the card of a mark or annotation comes and goes: after a rest of the pointer on a
/// mark, or at once when the keyboard asks; away with Esc, with scrolling, and when the pointer
/// leaves. Where marks lie over one another it tells about the strongest and pages through the
/// others.
class CardPresenter : public QObject
{
    Q_OBJECT

public:
    /// @p view becomes the parent of this and of the cards.
    CardPresenter(Desk &desk, ArticleView &view);

    static constexpr int restingTime = 350; ///< milliseconds

    /// The id of the highlight on the card, else of the one under the pointer; may be empty.
    [[nodiscard]] const QString &attended() const;
    [[nodiscard]] bool isCardShown() const;
    /// Opens the card of the highlight @p id, one of those at @p place, and gives it the keyboard.
    void open(const QString &id, TextOffset place);
    /// Opens the card likewise and leaves the keyboard where it is.
    void show(const QString &id, TextOffset place);
    void setPagePalette(const Palette &palette);
    /// Hides the card and forgets the pointer.
    void dismiss();

Q_SIGNALS:
    void attendedChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void pointAt(QPoint place);
    [[nodiscard]] std::vector<const Highlight *> marksAt(QPoint place) const;
    void showCard(QString id, std::vector<QString> pile);
    void placeCard();
    void turn(int step);
    /// Fills the card for @p mark and makes it the current one; false when the desk knows no such.
    bool fill(const Highlight &mark);
    [[nodiscard]] bool hasFocus() const;
    void refresh();
    void keepAnswer(std::optional<Answer> answer);
    void silence();
    void requestMemo();
    void removeAnnotation();

    Desk &m_desk;
    ArticleView &m_view;
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
