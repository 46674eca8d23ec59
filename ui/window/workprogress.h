// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace slantlight::ui {

/// How far something is that takes a while, in the status bar, with a button that stops it. What is
/// done in a moment is never shown.
class WorkProgress : public QWidget
{
    Q_OBJECT

public:
    /// @p cancel says what the button does.
    explicit WorkProgress(const QString &cancel, QWidget *parent = nullptr);

    /// Shows @p text soon, unless end() comes before.
    void begin(const QString &text);
    void setText(const QString &text);
    /// Shows @p done of @p all; without a number for all it only moves.
    void setDone(qint64 done, qint64 all);
    void end();
    /// Whether what goes on can be stopped, as is usual.
    void setStoppable(bool stops);

Q_SIGNALS:
    void cancelled();

private:
    QLabel *m_text;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    QTimer m_soon;
};

} // namespace slantlight::ui
