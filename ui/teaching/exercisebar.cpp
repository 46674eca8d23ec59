// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/teaching/exercisebar.h"

#include "ui/desk/desk.h"
#include "ui/look/icons.h"
#include "ui/words/exercisewords.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

QString exerciseProgress(const Desk &desk)
{
    const auto &attempt = desk.exercise().attempt();
    if (!attempt) {
        return {};
    }
    if (attempt->stage == Attempt::Stage::Revealed) {
        return scoreSentence(resultOf(desk.review(), desk.exercise().key()).score);
    }
    const auto marked = static_cast<int>(desk.annotations().size());
    const QString progress =
        marked == 0 ? ExerciseBar::tr("Mark what frames the text. The marks of the machine are "
                                      "hidden until you reveal the key.")
                    : ExerciseBar::tr("You have marked %Ln place(s).", nullptr, marked);
    if (attempt->exercise.key) {
        return progress;
    }
    return progress + u' '
           + ExerciseBar::tr("Whoever made the exercise has the key: save your answers for them.");
}

ExerciseBar::ExerciseBar(Desk &desk, const ExerciseVerbs &verbs, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_verbs(verbs)
    , m_text(new QLabel(this))
    , m_next(new QToolButton(this))
    , m_more(new QToolButton(this))
    , m_row(nullptr)
{
    setObjectName(u"exerciseBar"_s);
    setAccessibleName(tr("Exercise"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_next->setObjectName(u"choice"_s);
    m_next->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_next->setFocusPolicy(Qt::TabFocus);
    m_more->setObjectName(u"choice"_s);
    m_more->setIcon(symbolicIcon(u"menu"_s));
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setToolTip(tr("More of the exercise"));
    m_more->setAccessibleName(tr("More of the exercise"));
    auto *const menu = new QMenu(m_more);
    menu->addActions({verbs.saveAnswers, verbs.scoreAgainst, verbs.countEarlier});
    menu->addSeparator();
    menu->addActions({verbs.worksheet, verbs.resultSheet});
    menu->addSeparator();
    menu->addActions({verbs.startOver, verbs.leave});
    m_more->setMenu(menu);

    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_next, 0, Qt::AlignVCenter);
    buttons->addWidget(m_more, 0, Qt::AlignVCenter);
    buttons->addStretch();
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_row->setSpacing(8);
    m_row->addWidget(m_text, 1);
    m_row->addLayout(buttons);

    connect(&desk, &Desk::exerciseChanged, this, &ExerciseBar::refresh);
    connect(&desk, &Desk::annotationsChanged, this, &ExerciseBar::refresh);
    connect(&desk, &Desk::markersChanged, this, &ExerciseBar::refresh);
    placeColumn();
    refresh();
}

void ExerciseBar::setColumn(int left, int right)
{
    m_left = left;
    m_right = right;
    placeColumn();
}

// A narrow column leaves what it has beside it to the words.
void ExerciseBar::placeColumn()
{
    constexpr int roomForWords = 560;
    constexpr int side = 12;
    const bool fits = m_right > 0 && m_right <= width() && m_right - m_left >= roomForWords;
    const int left = fits ? m_left : std::min(m_left, 16);
    const int right = fits ? width() - m_right : side;
    m_row->setContentsMargins(left, 6, right, 8);
    constexpr int roomForRow = 440;
    m_row->setDirection(width() < roomForRow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ExerciseBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    placeColumn();
}

QString ExerciseBar::text() const
{
    return m_text->text();
}

void ExerciseBar::refresh()
{
    const auto &attempt = m_desk.exercise().attempt();
    setVisible(attempt.has_value());
    if (!attempt) {
        return;
    }
    m_text->setText(exerciseProgress(m_desk));
    m_text->setToolTip(attempt->exercise.title);
    QAction *const next = attempt->exercise.key ? m_verbs.reveal : m_verbs.saveAnswers;
    if (m_next->defaultAction() != next) {
        m_next->setDefaultAction(next);
    }
    m_next->setAccessibleName(next->iconText());
}

void ExerciseBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
}

} // namespace slantlight::ui
