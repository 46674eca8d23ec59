// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QSlider;

namespace slantlight::ui {

class Desk;

/// The slider between few and all marks: it moves the weight from which on markers are shown.
class WeightSlider : public QWidget
{
    Q_OBJECT

public:
    explicit WeightSlider(Desk &desk, QWidget *parent = nullptr);

    /// Leaves out the words beside the slider where there is little room; its tool tip has them.
    void setNarrow(bool narrow);

private:
    void follow();
    void apply(int step);

    Desk &m_desk;
    QSlider *m_slider;
    QList<QWidget *> m_words;
};

} // namespace slantlight::ui
