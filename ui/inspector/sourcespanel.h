// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/review.h"
#include "ui/render/passagepainter.h"

#include <QPoint>
#include <QWidget>

#include <cstddef>
#include <vector>

class QLabel;
class QListView;
class QModelIndex;
class QStackedLayout;

namespace slantlight::ui {

class SpeakerDelegate;
class SpeakerModel;

/// Who speaks in the article, by which verbs, beside it.
///
/// A click on a row, Enter or Space light what that speaker is reported to say, and again turn the
/// light off, as Esc does; the left and right arrow go from one statement to the next.
class SourcesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SourcesPanel(QWidget *parent = nullptr);

    /// Lists who speaks in @p review, if it is another one than before; then nothing is lit.
    void showReview(const Review &review);
    /// Turns the light off.
    void turnOff();

Q_SIGNALS:
    /// The article is to light these, and to bring the current one into view; none: no light.
    void lit(const slantlight::ui::LitPassages &passages);
    void placeChosen(slantlight::TextSpan place); ///< the article is to show it

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Step { Back, On };

    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeEmptyPage();
    [[nodiscard]] QWidget *makeStepBar();
    void showEmptyText(const Review &review);
    void takeClick(const QModelIndex &index);
    [[nodiscard]] bool takeKey(int key);
    [[nodiscard]] bool isOnLink(QPoint place) const;
    void toggle(const QModelIndex &index);
    void step(Step direction);
    void goTo(std::size_t stop);
    void showFirstMention(const QModelIndex &index);
    void offerMenu(QPoint place);

    SpeakerModel *m_model;
    SpeakerDelegate *m_delegate;
    QListView *m_list = nullptr;
    QLabel *m_emptyTitle = nullptr;
    QLabel *m_emptyText = nullptr;
    QWidget *m_stepBar = nullptr;
    QLabel *m_stepText = nullptr;
    QStackedLayout *m_pages;
    QPoint m_clickedAt;
    LitPassages m_passages;
    std::vector<TextSpan> m_stops; ///< of who is lit
    std::size_t m_stop = 0; ///< where the reader is among them
};

} // namespace slantlight::ui
