// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/text/textspan.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace slantlight::ui {

class CodePicker;
class Desk;

/// Shows one annotation to be worked on: its code, its memo, and where it belongs.
///
/// The memo is saved after a pause in typing and whenever the editor loses the focus or another
/// annotation comes, so that at most the words being typed can be lost. One that cannot be saved is
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
    QTimer m_pause;
    AnnotationId m_id;
    QString m_saved; ///< the memo as it was read, over which m_memo is typed
    bool m_isSaving = false;
    std::optional<TextSpan> m_selection;
};

} // namespace slantlight::ui
