// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/ruleeffect.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/text/textspan.h"

#include <QByteArray>
#include <QMainWindow>
#include <QString>

#include <vector>

class QLabel;
class QSplitter;
class QToolBar;

namespace slantlight::ui {

class Desk;
class EditorPane;
class PackCommands;
class PackTree;
class RuleEditor;
class RuleFile;
class RulePacks;
class RuleWriter;
class TrialPanels;
class TrialRunner;
class WorkshopActions;
struct RulePlace;
struct TrialRow;

/// The rule workshop: packs and their files, an editor, and below it what the rules do, as one
/// writes them. A window of its own beside the reader.
class WorkshopWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Both are borrowed and must outlive the window.
    WorkshopWindow(RulePacks &packs, Desk &desk);
    ~WorkshopWindow() override;

    /// How the window was left.
    struct Layout
    {
        QByteArray geometry;
        QByteArray columns;
        QByteArray rows;
        QString file; ///< that was open
        int tab = 0; ///< of what the rules do
        double textSize = 0; ///< points; 0: the usual one
        bool onlyRule = false; ///< the one at the caret is what is shown there
    };
    [[nodiscard]] Layout layoutState() const;
    void restoreLayout(const Layout &layout);

    /// Shows the file at @p path, at @p line or where the caret was.
    void openFile(const QString &path, int line = 0);
    /// Shows the pack called @p name; does nothing more where that is empty.
    void openPack(const QString &name);
    /// Shows the rule @p id, where one's own pack or a shipped file has it; says so if there is
    /// none.
    void openRule(const RuleId &id);
    /// Asks what a rule for the words at @p span of the open article is to be, and writes it down.
    void writeRuleFor(TextSpan span);
    /// Saves what is written, or throws it away, as somebody says; false: the window stays.
    [[nodiscard]] bool settle();

    [[nodiscard]] RuleEditor &editor() const;
    [[nodiscard]] EditorPane &pane() const { return *m_pane; }
    [[nodiscard]] TrialPanels &panels() const { return *m_panels; }
    [[nodiscard]] PackTree &tree() const { return *m_tree; }
    [[nodiscard]] WorkshopActions &actions() const { return *m_actions; }
    [[nodiscard]] QString message() const;
    /// The parts that a style sheet of the window dresses.
    [[nodiscard]] std::vector<QWidget *> styledParts() const;

Q_SIGNALS:
    /// What the rules that are tried do in the open article is @p effect; empty: nothing is tried.
    void effectChanged(const std::vector<slantlight::TriedMarker> &effect);
    void placeWanted(slantlight::TextSpan span); ///< of the open article
    void articleWanted(const slantlight::ArticleId &id);
    void helpWanted(); ///< on writing rules
    void verdictsWanted(const slantlight::RuleId &rule); ///< what was said to its marks

protected:
    void closeEvent(QCloseEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectActions();
    void connectParts();
    void setFile(RuleFile *file);
    void followTrial();
    void tellEffect();
    void save();
    void showWritten(const RulePlace &place);
    void goTo(const TrialRow &row);
    void walk(int step);
    void say(const QString &text);
    void sayError(const Error &error);

    RulePacks &m_packs;
    WorkshopActions *m_actions;
    PackCommands *m_commands;
    RuleWriter *m_writer;
    TrialRunner *m_runner;
    PackTree *m_tree;
    EditorPane *m_pane;
    TrialPanels *m_panels;
    QToolBar *m_tools;
    QSplitter *m_columns;
    QSplitter *m_rows;
    QLabel *m_said;
    QLabel *m_place;
};

} // namespace slantlight::ui
