// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/text/textspan.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace slantlight::ui {

class CodePicker;
class Desk;
class TagField;

/// Shows one annotation to be worked on: its code, its memo, its target and tags, and where it
/// belongs.
///
/// What is typed is saved after a pause in typing, after a while even when there is none, and
/// whenever the editor loses the focus or another annotation comes, so that at most the words of
/// the last two seconds can be lost. A memo that cannot be saved is
/// said to be unsaved, and the desk tries again until it is.
class MemoEditor : public QWidget
{
    Q_OBJECT

public:
    explicit MemoEditor(Desk &desk, QWidget *parent = nullptr);
    ~MemoEditor() override;

    /// Shows the annotation with @p id, or nothing.
    void edit(const AnnotationId &id);
    [[nodiscard]] const AnnotationId &edited() const { return m_id; }
    /// Gives the memo the keyboard.
    void beginTyping();
    /// The selection that a lost annotation can be put on.
    void setSelection(std::optional<TextSpan> span);
    /// Saves what was typed and not saved yet; Desk::hasUnsavedMemos() tells whether that failed.
    void saveMemo();

Q_SIGNALS:
    void removalRequested(const slantlight::AnnotationId &id);
    void left(); ///< Esc: the keyboard goes back to the page

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void showSaved(const QString &memo);
    /// Whether the editor has words that the desk has not heard of.
    [[nodiscard]] bool isTyped() const;
    void keepTyped();
    void saveFields();
    void showFields(const Annotation &annotation);
    void offerCodes();
    void reattach();

    Desk &m_desk;
    QToolButton *m_code;
    CodePicker *m_picker = nullptr; ///< made when it is needed: there is a window by then
    QToolButton *m_remove;
    QToolButton *m_reattach;
    QLabel *m_place;
    QLabel *m_unsaved;
    QPlainTextEdit *m_memo;
    QLabel *m_savedNow; ///< for a moment after it was
    QTimer m_told;
    QLineEdit *m_target;
    TagField *m_tags;
    QTimer m_pause;
    QTimer m_again; ///< when to try once more to save target and tags
    QTimer m_longest; ///< until it is saved although somebody goes on typing
    AnnotationId m_id;
    QString m_saved; ///< the memo as it was read, over which m_memo is typed
    QString m_savedTarget; ///< likewise
    QStringList m_savedTags;
    bool m_isSaving = false;
    std::optional<TextSpan> m_selection;
};

} // namespace slantlight::ui
