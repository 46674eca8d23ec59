// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace slantlight::ui {

/// A button with round ends that names who answers for a text. Outlets that a state directs have a
/// flag and a darker edge, never another hue.
class OutletChip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit OutletChip(QWidget *parent = nullptr);

    static constexpr int usualHeight = 24; ///< pixels

    void setFlagged(bool flagged);
    [[nodiscard]] bool isFlagged() const { return m_isFlagged; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void left(); ///< Esc

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] int textLeft() const;

    bool m_isFlagged = false;
};

} // namespace slantlight::ui
