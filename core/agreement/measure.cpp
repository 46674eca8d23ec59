// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/measure.h"

#include <algorithm>

namespace slantlight {

namespace {

struct Row
{
    Measure measure;
    QStringView id;
    Figure Figures::*figure;
};

constexpr std::array rows{
    Row{Measure::Observed, u"percentAgreement", &Figures::observed},
    Row{Measure::Kappa, u"cohensKappa", &Figures::kappa},
    Row{Measure::Alpha, u"krippendorffsAlpha", &Figures::alpha},
    Row{Measure::Unitizing, u"krippendorffsAlphaUnitizing", &Figures::unitizing},
    Row{Measure::F1, u"f1", &Figures::f1},
    Row{Measure::F1Exact, u"f1ExactSpans", &Figures::f1Exact},
    Row{Measure::F1Overlapping, u"f1OverlappingSpans", &Figures::f1Overlapping},
    Row{Measure::BrennanPrediger, u"brennanPrediger", &Figures::brennanPrediger},
};

const Row &rowOf(Measure measure)
{
    return *std::ranges::find(rows, measure, &Row::measure);
}

} // namespace

QStringView measureId(Measure measure)
{
    return rowOf(measure).id;
}

const Figure &figureOf(const Figures &figures, Measure measure)
{
    return figures.*rowOf(measure).figure;
}

} // namespace slantlight
