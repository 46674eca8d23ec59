// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/review/attempt.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

class QAction;
class QMainWindow;

namespace slantlight::ui {

class Actions;
class ArticleView;
class Desk;
class ExercisePanel;
class WindowColumns;
class WindowMessages;
class WindowOpening;
class WindowPages;

/// Exercises in the window: the verbs for them, the bar over the page, the panel beside it, and
/// what is out of sight while one marks.
class WindowExercises : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        WindowOpening &opening;
        WindowPages &pages;
        WindowColumns &columns;
        WindowMessages &messages;
        ArticleView &view;
    };
    /// All are borrowed; dialogs lie over @p window, which becomes the parent.
    WindowExercises(Desk &desk, const Actions &actions, const Parts &parts, QMainWindow &window);

Q_SIGNALS:
    void beginning(); ///< what is still being typed has to be saved now to count

private:
    /// A key on its article, to hold answers against.
    struct KeyedArticle
    {
        Exercise exercise;
        std::shared_ptr<const Article> article;
        std::vector<Marker> places;
    };

    void connectVerbs();
    void connectPanel();
    void follow();
    void followVerbs();
    void practise();
    void makeOne();
    void save(const Exercise &exercise, bool apart);
    [[nodiscard]] bool write(const QString &path, const QByteArray &bytes);
    void reveal(bool revealed);
    void saveAnswers();
    void scoreAgainstFile();
    void startOver();
    void leave();
    void gatherAnswers();
    void sayNoKey(const QString &path);
    [[nodiscard]] std::optional<KeyedArticle> askForKey();

    Desk &m_desk;
    const Actions &m_actions;
    Parts m_parts;
    QMainWindow &m_window;
    ExercisePanel *m_panel;
    std::optional<Attempt::Stage> m_stage; ///< that the window shows
    QString m_student; ///< as they named themselves last
};

} // namespace slantlight::ui
