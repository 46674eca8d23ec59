// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"

#include <QObject>
#include <QPoint>
#include <QString>
#include <QTimer>

#include <optional>

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
/// leaves.
class CardPresenter : public QObject
{
    Q_OBJECT

public:
    /// @p view becomes the parent of this and of the cards.
    CardPresenter(Desk &desk, ArticleView &view);

    static constexpr int restingTime = 350; ///< milliseconds

    /// The id of the highlight under the pointer; empty when there is none.
    [[nodiscard]] const QString &hovered() const { return m_hovered; }
    [[nodiscard]] bool isCardShown() const;
    /// Opens the card of the highlight @p id and gives it the keyboard.
    void open(const QString &id);
    void setPagePalette(const Palette &palette);
    /// Hides the card and forgets the pointer.
    void dismiss();

Q_SIGNALS:
    void hoveredChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void pointAt(QPoint place);
    void showCard(const QString &id);
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
    QString m_waiting; ///< the highlight whose card comes when the pointer rests
    QString m_shown; ///< the highlight on the card
};

} // namespace slantlight::ui
