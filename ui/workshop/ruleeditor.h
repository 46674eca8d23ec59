// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workshop/editornotes.h"
#include "ui/workshop/rulecompletion.h"

#include <QHash>
#include <QPlainTextEdit>

#include <memory>
#include <optional>
#include <vector>

namespace KSyntaxHighlighting {
class Repository;
} // namespace KSyntaxHighlighting

namespace slantlight::ui {

class CompletionList;
class EditorMargin;
class RuleFile;
class RuleHighlighter;

/// Writes one file of rules or lists: coloured, with line numbers, what is said of its lines in the
/// margin and under the words, and completion.
class RuleEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit RuleEditor(QWidget *parent = nullptr);
    ~RuleEditor() override;

    /// Shows @p file, which is borrowed, where the caret was in it before; null: nothing.
    void setFile(RuleFile *file);
    [[nodiscard]] RuleFile *file() const { return m_file; }

    void setNotes(std::vector<EditorNote> notes);
    [[nodiscard]] const std::vector<EditorNote> &notes() const { return m_notes; }
    /// What completion may name beside what the file says itself.
    void setNames(CompletionNames names) { m_names = std::move(names); }

    /// Where the caret stands: lines and columns from 1.
    [[nodiscard]] int line() const;
    [[nodiscard]] int column() const;
    /// Puts the caret there, in the middle of the view where it was out of it.
    void goTo(int line, qsizetype column = 1);
    /// Goes to the next problem (1) or the one before (-1); false where there is none.
    bool goToProblem(int step);
    void toggleComments();
    void complete(); ///< offers all that may stand at the caret
    [[nodiscard]] CompletionList &completionList() const { return *m_completions; }

    /// The size of its letters in points, from 6 to 40; 0 stands for the usual one.
    void setFontSize(double points);
    [[nodiscard]] double fontSize() const { return m_fontSize; }
    void enlargeText();
    void reduceText();

Q_SIGNALS:
    void lineChanged(int line); ///< the caret is in another

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    friend class EditorMargin;

    void takeColours();
    void placeMargin();
    void followCaret();
    void showSelections();
    void offerCompletions(bool isAsked);
    void take(const Completion &completion);
    [[nodiscard]] QString notesAt(QPoint place) const;

    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
    std::unique_ptr<RuleHighlighter> m_highlighter;
    EditorMargin *m_margin;
    CompletionList *m_completions;
    RuleFile *m_file = nullptr;
    std::vector<EditorNote> m_notes;
    CompletionNames m_names;
    qsizetype m_typed = 0; ///< letters that a completion replaces
    QHash<QString, int> m_carets; ///< by the path of a file
    int m_line = 0;
    double m_fontSize = 0; ///< points; 0: the usual size
    bool m_isChangingLook = false;
};

} // namespace slantlight::ui
