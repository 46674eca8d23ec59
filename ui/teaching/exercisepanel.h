// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "ui/render/palette.h"

#include <QStackedWidget>
#include <QString>

class QLabel;
class QListView;
class QModelIndex;
class QScrollArea;
class QTabBar;

namespace slantlight::ui {

class ChoiceModel;
class Desk;
class ResultModel;

/// The exercise that is done on the open article: while one marks, what to look for, as a list from
/// which a category can be given to the selected words; once revealed, what was found, missed and
/// marked beyond the key, place by place and in figures.
class ExercisePanel : public QStackedWidget
{
    Q_OBJECT

public:
    /// @p desk is borrowed.
    explicit ExercisePanel(Desk &desk, QWidget *parent = nullptr);

    /// Lights up the row of what is drawn under @p highlight; none where there is no such.
    void lightUp(const QString &highlight);

Q_SIGNALS:
    void codeChosen(const slantlight::CodeId &code); ///< for the words that are selected
    void placeChosen(const QString &highlight);
    void placePointedAt(const QString &highlight); ///< empty: none any more
    void left(); ///< with Esc: the keyboard goes back to the page

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeMarkingPage();
    QWidget *makeResultPage();
    QWidget *makeFigures();
    void refresh();
    void showTask();
    void showResult();
    void choosePlace(const QModelIndex &index);
    void chooseCode(const QModelIndex &index);
    void followSize();

    Desk &m_desk;
    Palette m_palette; ///< of the samples
    QLabel *m_title;
    QLabel *m_instructions;
    QScrollArea *m_task; ///< title, instructions and how to mark
    ChoiceModel *m_choices;
    QListView *m_categories;
    QLabel *m_sentence;
    QLabel *m_unscored;
    QTabBar *m_views;
    QStackedWidget *m_pages;
    QWidget *m_columns; ///< the titles of answer and key
    ResultModel *m_results;
    QListView *m_places;
    QLabel *m_nothing;
    QLabel *m_figures;
};

/// Returns the table of figures by category as rich text, translated.
[[nodiscard]] QString figureTable(const struct ExerciseResult &result, const QString &lineColour);

} // namespace slantlight::ui
