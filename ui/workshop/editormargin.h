// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace slantlight::ui {

class RuleEditor;

/// What stands left of an editor's lines: a sign for what is said of each, and its number.
class EditorMargin : public QWidget
{
    Q_OBJECT

public:
    /// @p editor becomes the parent.
    explicit EditorMargin(RuleEditor &editor);

    [[nodiscard]] int neededWidth() const; ///< pixels

Q_SIGNALS:
    void lineChosen(int line); ///< from 1; it was clicked

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int lineAt(int y) const; ///< from 1; 0 below the last
    [[nodiscard]] int digitsWidth() const;
    [[nodiscard]] int signWidth() const;

    RuleEditor &m_editor;
};

} // namespace slantlight::ui
