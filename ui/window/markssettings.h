// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/category.h"
#include "core/review/markerfilter.h"

#include <QWidget>

#include <functional>
#include <vector>

class QCheckBox;

namespace slantlight::ui {

class Desk;

/// Which marks are shown: from which weight on, of which kinds, in whose words. What is changed is
/// so at once, here as in the toolbar and the panel.
class MarksSettings : public QWidget
{
    Q_OBJECT

public:
    /// @p desk is borrowed.
    explicit MarksSettings(Desk &desk, QWidget *parent = nullptr);

private:
    void follow();
    void change(const std::function<void(MarkerFilter &)> &how);

    struct Kind
    {
        Category category;
        QCheckBox *box;
    };

    Desk &m_desk;
    QCheckBox *m_ownVoice;
    std::vector<Kind> m_kinds;
};

} // namespace slantlight::ui
