// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QString>

class QAction;
class QBoxLayout;
class QLabel;
class QToolButton;

namespace slantlight::ui {

class Desk;

/// What can be done in an exercise; all are borrowed.
struct ExerciseVerbs
{
    QAction *reveal; ///< checked: revealed
    QAction *saveAnswers;
    QAction *scoreAgainst; ///< a key of a file
    QAction *countEarlier; ///< checked: what was annotated before counts too
    QAction *startOver;
    QAction *worksheet; ///< prints it
    QAction *resultSheet;
    QAction *leave;
};

/// The bar over the page of an article on which an exercise is done: how far one is, and what comes
/// next. It is hidden without an exercise.
class ExerciseBar : public QFrame
{
    Q_OBJECT

public:
    ExerciseBar(Desk &desk, const ExerciseVerbs &verbs, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    /// Puts what it says between @p left and @p right, in this widget's coordinates.
    void setColumn(int left, int right);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void placeColumn();

    Desk &m_desk;
    ExerciseVerbs m_verbs;
    QLabel *m_text;
    QToolButton *m_next; ///< reveals, or saves the answers where there is no key
    QToolButton *m_more;
    QBoxLayout *m_row; ///< or a column, where there is little room
    int m_left = 16;
    int m_right = -1; ///< not known yet
};

/// Returns how far the exercise of @p desk is, translated; null without one.
[[nodiscard]] QString exerciseProgress(const Desk &desk);

} // namespace slantlight::ui
