// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"

#include <QObject>
#include <QPoint>
#include <QString>
#include <QTimer>

#include <optional>

namespace slantlight {
struct Marker;
}

namespace slantlight::ui {

class ArticleView;
class Desk;
class MarkerCard;

/// Decides when the page's card comes and goes: after a rest of the pointer on a mark, or at once
/// when the keyboard asks; away with Esc, with scrolling, and when the pointer leaves.
class CardPresenter : public QObject
{
    Q_OBJECT

public:
    /// @p view becomes the parent of this and of the card.
    CardPresenter(Desk &desk, ArticleView &view);

    static constexpr int restingTime = 350; ///< milliseconds

    /// The id of the highlight under the pointer; empty when there is none.
    [[nodiscard]] const QString &hovered() const { return m_hovered; }
    [[nodiscard]] bool isCardShown() const;
    /// The card, for its colours; never null.
    [[nodiscard]] MarkerCard *card() const { return m_card; }

    /// Opens the card of the marker with @p fingerprint and gives it the keyboard.
    void open(const QString &fingerprint);
    /// Hides the card and forgets the pointer.
    void dismiss();

Q_SIGNALS:
    void hoveredChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void pointAt(QPoint place);
    void showCard(const QString &fingerprint);
    void fill(const Marker &marker);
    void refresh();
    void keepAnswer(std::optional<Answer> answer);
    void silence();

    Desk &m_desk;
    ArticleView &m_view;
    MarkerCard *m_card;
    QTimer m_resting; ///< until the card comes
    QTimer m_leaving; ///< until it goes: time to move the pointer onto it
    QString m_hovered;
    QString m_waiting; ///< the marker whose card comes when the pointer rests
    QString m_shown; ///< the marker on the card
};

} // namespace slantlight::ui
