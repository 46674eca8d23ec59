// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QWidget>

class QLabel;

namespace slantlight::ui {

class EditorFind;
class FileBar;
class GoToLine;
class RuleEditor;
class RuleFile;
class RulePacks;
class WorkshopActions;

/// The file that is looked at: what there is to know of it, its text, and fields to find words or
/// a line in it; with the actions that work on it.
class EditorPane : public QWidget
{
    Q_OBJECT

public:
    /// Both are borrowed and must outlive this.
    EditorPane(RulePacks &packs, const WorkshopActions &actions, QWidget *parent = nullptr);

    void setFile(RuleFile *file); ///< null: none
    [[nodiscard]] RuleFile *file() const;
    [[nodiscard]] RuleEditor &editor() const { return *m_editor; }
    [[nodiscard]] FileBar &bar() const { return *m_bar; }
    /// The id of the rule at the caret; empty where there is none.
    [[nodiscard]] QString ruleHere() const;
    /// Whether something in the file cannot be read.
    [[nodiscard]] bool hasMistakes() const;

Q_SIGNALS:
    void ruleChanged(const QString &rule); ///< the caret is in another, or in none
    void said(const QString &text); ///< in passing, translated

private:
    void connectActions();
    void enableActions();
    void followLine();
    void goToProblem(int step);
    void openFind(bool isToReplace);
    void openGoTo();

    RulePacks &m_packs;
    const WorkshopActions &m_actions;
    FileBar *m_bar;
    RuleEditor *m_editor;
    EditorFind *m_find;
    GoToLine *m_goTo;
    QLabel *m_hint; ///< in the editor's place while there is no file
};

} // namespace slantlight::ui
