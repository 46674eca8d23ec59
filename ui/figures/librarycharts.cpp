// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/librarycharts.h"

#include "ui/render/palette.h"
#include "ui/words/codename.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

struct LibraryCharts
{
    Q_DECLARE_TR_FUNCTIONS(slantlight::ui::LibraryCharts)
};

constexpr double barHeight = 10;
constexpr double rowAir = 8;
constexpr double gap = 8;
constexpr double columnHeight = 120;
constexpr std::size_t mostOutlets = 12;
constexpr std::size_t mostMonths = 36;

struct Bar
{
    QString name;
    double value = 0;
    Category category = Category::Doubt; ///< whose hue it has
};

QString rateWords(double rate)
{
    return QLocale().toString(rate, 'f', rate > 0 ? 1 : 0);
}

QString spokenBar(const Bar &bar)
{
    //: One bar of a chart: what it is of, and how many marks there are in a thousand words.
    return LibraryCharts::tr("%1: %2").arg(bar.name, rateWords(bar.value));
}

QString spoken(const std::vector<Bar> &bars)
{
    QStringList words;
    for (const Bar &bar : bars) {
        words += spokenBar(bar);
    }
    return words.join(u"; "_s);
}

/// Mirrors what is laid out from left to right where the window reads the other way.
QRectF placed(const QPainter &painter, const QRectF &whole, const QRectF &part)
{
    return painter.layoutDirection() == Qt::LeftToRight
               ? part
               : QRectF(whole.left() + whole.right() - part.right(), part.top(), part.width(),
                        part.height());
}

QColor hueOf(Category category, const ChartInks &inks)
{
    static const Palette light = Palette::load(PageTheme::Light);
    static const Palette dark = Palette::load(PageTheme::Dark);
    return (inks.isDark ? dark : light).hue(codeOf(category));
}

double largest(const std::vector<Bar> &bars)
{
    double most = 0.001;
    for (const Bar &bar : bars) {
        most = std::max(most, bar.value);
    }
    return most;
}

void drawBars(QPainter &painter, const QRectF &place, const ChartInks &inks,
              const std::vector<Bar> &bars)
{
    const double line = painter.fontMetrics().height();
    const double names = std::min(220.0, 0.42 * place.width());
    const double numbers = painter.fontMetrics().horizontalAdvance(u"000.0"_s) + gap;
    const double room = place.width() - names - gap - numbers;
    const double most = largest(bars);
    double top = place.top();
    for (const Bar &bar : bars) {
        const QRectF name(place.left(), top, names, line);
        painter.setPen(inks.ink);
        painter.drawText(
            placed(painter, place, name), Qt::AlignVCenter | Qt::AlignLeft,
            painter.fontMetrics().elidedText(bar.name, Qt::ElideRight, static_cast<int>(names)));
        const QRectF ground(place.left() + names + gap, top + (line - barHeight) / 2, room,
                            barHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(inks.faint);
        painter.drawRoundedRect(placed(painter, place, ground), 2, 2);
        QRectF filled = ground;
        filled.setWidth(std::max(bar.value > 0 ? 2.0 : 0.0, room * bar.value / most));
        painter.setBrush(hueOf(bar.category, inks));
        painter.drawRoundedRect(placed(painter, place, filled), 2, 2);
        painter.setPen(inks.quiet);
        painter.drawText(placed(painter, place, {place.right() - numbers, top, numbers, line}),
                         Qt::AlignVCenter | Qt::AlignRight, rateWords(bar.value));
        top += line + rowAir;
    }
}

void drawColumns(QPainter &painter, const QRectF &place, const ChartInks &inks,
                 const std::vector<Bar> &bars)
{
    if (bars.empty()) {
        return;
    }
    const double line = painter.fontMetrics().height();
    const double most = largest(bars);
    const double bottom = place.top() + line + columnHeight;
    const double step = std::min(60.0, place.width() / static_cast<double>(bars.size()));
    painter.setPen(inks.quiet);
    painter.drawText(placed(painter, place, {place.left(), place.top(), place.width(), line}),
                     Qt::AlignLeft | Qt::AlignVCenter, rateWords(most));
    painter.setPen(QPen(inks.faint, 1));
    painter.drawLine(QPointF(place.left(), place.top() + line),
                     QPointF(place.right(), place.top() + line));
    painter.drawLine(QPointF(place.left(), bottom), QPointF(place.right(), bottom));
    double lastLabel = -1000;
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const double left = place.left() + step * static_cast<double>(i);
        const double height = columnHeight * bars[i].value / most;
        painter.setPen(Qt::NoPen);
        painter.setBrush(hueOf(bars[i].category, inks));
        painter.drawRoundedRect(
            placed(painter, place, {left + 0.15 * step, bottom - height, 0.7 * step, height}), 2,
            2);
        const double width = painter.fontMetrics().horizontalAdvance(bars[i].name);
        const double label = std::clamp(left + step / 2 - width / 2, place.left(),
                                        std::max(place.left(), place.right() - width));
        if (label > lastLabel + gap) {
            painter.setPen(inks.quiet);
            painter.drawText(placed(painter, place, {label, bottom + 3, width + 1, line}),
                             Qt::AlignCenter, bars[i].name);
            lastLabel = label + width;
        }
    }
}

ChartContent barsChart(const QString &title, std::vector<Bar> bars)
{
    return {.title = title,
            .spoken = spoken(bars),
            .height =
                [count = bars.size()](double lineHeight) {
                    return static_cast<double>(count) * (lineHeight + rowAir);
                },
            .draw =
                [bars](QPainter &painter, const QRectF &place, const ChartInks &inks) {
                    drawBars(painter, place, inks, bars);
                }};
}

} // namespace

double rateOf(const FigureGroup &group, std::optional<Category> category)
{
    return category ? group.perThousandWords(*category) : group.perThousandWords();
}

QString groupName(const FigureGroup &group, Grouping grouping)
{
    if (grouping == Grouping::All) {
        return LibraryCharts::tr("All articles");
    }
    if (group.name.isEmpty()) {
        return grouping == Grouping::Outlet ? LibraryCharts::tr("Outlet not known")
                                            : LibraryCharts::tr("Day not known");
    }
    if (grouping == Grouping::Month) {
        const QDate month = QDate::fromString(group.name + u"-01"_s, Qt::ISODate);
        return month.isValid() ? QLocale().toString(month, u"MMM yyyy"_s) : group.name;
    }
    return group.name;
}

ChartContent categoriesChart(const FigureGroup &all)
{
    std::vector<Bar> bars;
    for (const Category category : allCategories) {
        bars.push_back({.name = categoryName(category),
                        .value = all.perThousandWords(category),
                        .category = category});
    }
    return barsChart(LibraryCharts::tr("Marks in 1,000 words, by kind"), std::move(bars));
}

ChartContent outletsChart(const std::vector<FigureGroup> &outlets, std::optional<Category> category)
{
    std::vector<Bar> bars;
    for (const FigureGroup &outlet : outlets) {
        if (bars.size() < mostOutlets) {
            bars.push_back({.name = groupName(outlet, Grouping::Outlet),
                            .value = rateOf(outlet, category),
                            .category = category.value_or(Category::Verb)});
        }
    }
    return barsChart(LibraryCharts::tr("Marks in 1,000 words, by outlet"), std::move(bars));
}

ChartContent monthsChart(const std::vector<FigureGroup> &months, std::optional<Category> category)
{
    std::vector<Bar> bars;
    for (const FigureGroup &month : months) {
        if (!month.name.isEmpty()) {
            bars.push_back({.name = groupName(month, Grouping::Month),
                            .value = rateOf(month, category),
                            .category = category.value_or(Category::Verb)});
        }
    }
    if (bars.size() > mostMonths) {
        bars.erase(bars.begin(), bars.end() - mostMonths);
    }
    return {.title = LibraryCharts::tr("Marks in 1,000 words, by month"),
            .spoken = spoken(bars),
            .height =
                [isEmpty = bars.empty()](double lineHeight) {
                    return isEmpty ? 0 : columnHeight + 2 * lineHeight + 6;
                },
            .draw =
                [bars](QPainter &painter, const QRectF &place, const ChartInks &inks) {
                    drawColumns(painter, place, inks, bars);
                }};
}

} // namespace slantlight::ui
