// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QLabel;
class QMimeData;
class QWidget;

namespace slantlight::ui {

/// Takes what is dropped anywhere on the window, where it can be read; while that hovers over the
/// window, a frame says so.
class DropTarget : public QObject
{
    Q_OBJECT

public:
    /// @p window becomes the parent.
    explicit DropTarget(QWidget &window);

Q_SIGNALS:
    void dropped(const QMimeData &offered); ///< good while the signal is delivered

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showHint();

    QWidget &m_window;
    QLabel *m_hint;
};

} // namespace slantlight::ui
