// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/weightslider.h"

#include "core/review/markerfilter.h"
#include "ui/desk/desk.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

// From what readers agree on most to what some of them might mark; between them is the line of
// marks. Below lie words that nobody need look at.
constexpr double fewest = 0.8;
constexpr double stepWeight = 0.05;
constexpr int steps = 11;
static_assert(fewest - steps * stepWeight - leastShownWeight < 1e-9);

constexpr int usualWidth = 104; ///< pixels
constexpr int narrowWidth = 72;

int stepOf(double weight)
{
    return std::clamp(static_cast<int>(std::lround((fewest - weight) / stepWeight)), 0, steps);
}

} // namespace

WeightSlider::WeightSlider(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_slider(new QSlider(Qt::Horizontal, this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto *const few = new QLabel(tr("few"), this);
    auto *const all = new QLabel(tr("all"), this);
    auto *const name = new QLabel(tr("Marks"), this);
    few->setObjectName(u"muted"_s);
    all->setObjectName(u"muted"_s);
    m_slider->setRange(0, steps);
    m_slider->setPageStep(4);
    m_slider->setFixedWidth(usualWidth);
    m_slider->setAccessibleName(tr("How many marks are shown, from few to all"));
    m_words = {few, all, name};
    const QString hint = tr("Few: only the surest marks. All: weak hints too.");
    m_slider->setToolTip(hint);
    setToolTip(hint);

    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(6);
    row->addWidget(name);
    row->addSpacing(4);
    row->addWidget(few);
    row->addWidget(m_slider);
    row->addWidget(all);

    connect(m_slider, &QSlider::valueChanged, this, &WeightSlider::apply);
    connect(&desk, &Desk::markersChanged, this, &WeightSlider::follow);
    connect(&desk, &Desk::exerciseChanged, this, &WeightSlider::follow);
    follow();
}

void WeightSlider::setNarrow(bool narrow)
{
    for (QWidget *const word : std::as_const(m_words)) {
        word->setVisible(!narrow);
    }
    m_slider->setFixedWidth(narrow ? narrowWidth : usualWidth);
}

void WeightSlider::follow()
{
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(stepOf(m_desk.filter().leastWeight));
    setEnabled(!m_desk.exercise().attempt()); // an exercise hides nothing by weight
}

void WeightSlider::apply(int step)
{
    MarkerFilter filter = m_desk.filter();
    filter.leastWeight = fewest - step * stepWeight;
    m_desk.setFilter(filter);
}

} // namespace slantlight::ui
