// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/look/shortlabel.h"

namespace slantlight::ui {

class Desk;

/// The figures of the open article in the status bar: words, marks, and whose words they stand in.
class StatusFigures : public ShortLabel
{
    Q_OBJECT

public:
    /// @p desk is borrowed and must outlive this.
    explicit StatusFigures(const Desk &desk, QWidget *parent = nullptr);

private:
    void refresh();

    const Desk &m_desk;
};

/// Returns the figures of the open article for the status bar; empty when none is open.
[[nodiscard]] QString statusText(const Desk &desk);

/// Returns what those figures mean, and by which rules they were found, for a tool tip.
[[nodiscard]] QString statusToolTip(const Desk &desk);

} // namespace slantlight::ui
