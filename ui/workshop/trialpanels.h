// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/workshop/librarytrial.h"
#include "ui/workshop/trialpanel.h"

#include <QString>
#include <QTabWidget>
#include <QThreadPool>

#include <stop_token>

class QProgressBar;
class QToolButton;

namespace slantlight::ui {

class Desk;
class TrialRunner;

/// What came of the trial, below the editor: problems, examples, the effect on the open article,
/// and, when asked, on the library.
class TrialPanels : public QTabWidget
{
    Q_OBJECT

public:
    enum Tab { Problems, Examples, Effect, InLibrary };

    /// Both are borrowed and must outlive this.
    TrialPanels(TrialRunner &runner, Desk &desk, QWidget *parent = nullptr);
    ~TrialPanels() override;

    /// Says which file is looked at, by its path, what is to be said beside its lines, and the rule
    /// at the caret.
    void look(const QString &path, const std::vector<EditorNote> &notes, const QString &rule);
    /// Shows what the rule at the caret does, now another.
    void setRule(const QString &rule);
    [[nodiscard]] TrialPanel &panel(Tab tab) const;
    void enter(Tab tab); ///< shows it, with the keyboard in its list
    /// What of this takes the keyboard when one walks through the window.
    [[nodiscard]] QWidget &part() const;
    /// Counts what the rule at the caret marks in the library: in the @p most articles that were
    /// opened last, or in all.
    void startLibrary(int most = 0);
    void stopLibrary();
    /// Whether only the examples and marks of the rule at the caret are shown.
    [[nodiscard]] bool isOnlyRule() const;
    void setOnlyRule(bool only);

Q_SIGNALS:
    void rowChosen(const slantlight::ui::TrialRow &row);
    void rowEntered(const slantlight::ui::TrialRow &row);
    void failed(const slantlight::Error &error);

private:
    TrialPanel *add(Tab tab, const QString &name);
    QToolButton *addScope(Tab tab);
    void makeLibraryControls();
    void refresh();
    void showProblems();
    void showExamples();
    void showEffect();
    void showLibrary();
    [[nodiscard]] QString scope() const; ///< a rule's id, or empty for all of the file

    TrialRunner &m_runner;
    Desk &m_desk;
    QString m_path;
    QString m_rule;
    std::vector<EditorNote> m_notes;
    QToolButton *m_exampleScope = nullptr;
    QToolButton *m_effectScope = nullptr;
    QToolButton *m_libraryStart = nullptr;
    QToolButton *m_libraryStop = nullptr;
    QProgressBar *m_progress = nullptr;
    LibraryTrial m_found;
    QString m_foundFor; ///< the rule that was looked for
    QThreadPool m_worker;
    std::stop_source m_stop;
    bool m_isInLibrary = false;
    bool m_wasInLibrary = false;
};

} // namespace slantlight::ui
