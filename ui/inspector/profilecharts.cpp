// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/profilecharts.h"

#include "ui/render/palette.h"
#include "ui/words/codename.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QStringList>
#include <QStyle>

#include <algorithm>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

struct ProfileCharts
{
    Q_DECLARE_TR_FUNCTIONS(slantlight::ui::ProfileCharts)
};

constexpr double barHeight = 8;
constexpr double rowAir = 6;
constexpr double gap = 8;
constexpr double barRadius = 2;

/// Mirrors what is laid out from left to right where the window reads the other way.
QRectF placed(const QPainter &painter, const QRectF &whole, const QRectF &part)
{
    return painter.layoutDirection() == Qt::LeftToRight
               ? part
               : QRectF(whole.left() + whole.right() - part.right(), part.top(), part.width(),
                        part.height());
}

const Palette &hues(const ChartInks &inks)
{
    static const Palette light = Palette::load(PageTheme::Light);
    static const Palette dark = Palette::load(PageTheme::Dark);
    return inks.isDark ? dark : light;
}

QString rateWords(double rate)
{
    return rate > 0 ? QLocale().toString(rate, 'f', 1) : QLocale().toString(0);
}

QString percent(double share)
{
    //: A share in percent.
    return ProfileCharts::tr("%1 %").arg(QLocale().toString(100 * share, 'f', 0));
}

void drawBar(QPainter &painter, const QRectF &place, const QColor &hue)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(hue);
    painter.drawRoundedRect(place, barRadius, barRadius);
}

/// The line that tells where the reference is; reaches over the bar, so that it is seen on it.
void drawReference(QPainter &painter, const QRectF &bar, double x, const ChartInks &inks)
{
    painter.setPen(QPen(inks.ink, 1.5, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(x, bar.top() - 3), QPointF(x, bar.bottom() + 3));
}

struct Density
{
    Category category = Category::Doubt;
    double rate = 0;
    double usual = 0;
};

std::vector<Density> densitiesOf(const Profile &profile, const MarkReference &reference)
{
    std::vector<Density> densities;
    for (const Category category : allCategories) {
        densities.push_back({.category = category,
                             .rate = profile.perThousandWords(category),
                             .usual = reference.profile.perThousandWords(category)});
    }
    return densities;
}

/// Parts of a whole with their names: drawn as one bar with a line for each below.
struct Share
{
    QString name;
    int count = 0;
    double strength = 1; ///< how much of the hue it has
};

QColor hueOf(const Share &share, const ChartInks &inks)
{
    QColor hue = hues(inks).hue(codeOf(Category::Verb));
    hue.setAlphaF(static_cast<float>(share.strength));
    return hue;
}

void drawShares(QPainter &painter, const QRectF &place, const ChartInks &inks,
                const std::vector<Share> &shares)
{
    const double line = painter.fontMetrics().height();
    const int all = std::accumulate(shares.begin(), shares.end(), 0,
                                    [](int sum, const Share &each) { return sum + each.count; });
    drawBar(painter, {place.left(), place.top(), place.width(), barHeight}, inks.faint);
    double left = place.left();
    double top = place.top() + barHeight + gap;
    for (const Share &share : shares) {
        const double width = all == 0 ? 0 : place.width() * share.count / all;
        if (width > 1) {
            drawBar(painter, placed(painter, place, {left, place.top(), width - 1, barHeight}),
                    hueOf(share, inks));
        }
        left += width;
        const QRectF row(place.left(), top, place.width(), line);
        drawBar(painter, placed(painter, place, {row.left(), row.center().y() - 4, 14, barHeight}),
                hueOf(share, inks));
        painter.setPen(inks.quiet);
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(share.count));
        painter.setPen(inks.ink);
        painter.drawText(placed(painter, place, row.adjusted(22, 0, -40, 0)),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(share.name, Qt::ElideRight,
                                                          static_cast<int>(row.width()) - 62));
        top += line + rowAir;
    }
}

} // namespace

ChartContent densityChart(const Profile &profile, const MarkReference &reference)
{
    const std::vector<Density> densities = densitiesOf(profile, reference);
    QStringList spoken;
    double most = 1;
    for (const Density &each : densities) {
        most = std::max({most, each.rate, each.usual});
        //: %1 is a kind of marks, %2 and %3 are numbers per 1,000 words.
        spoken.append(
            ProfileCharts::tr("%1: %2, in the other articles %3.")
                .arg(categoryName(each.category), rateWords(each.rate), rateWords(each.usual)));
    }
    return {
        .title = ProfileCharts::tr("Marks per 1,000 words"),
        .spoken = spoken.join(u'\n'),
        .height = [count = densities.size()](
                      double line) { return static_cast<double>(count) * (line + rowAir); },
        .draw =
            [densities, most](QPainter &painter, const QRectF &place, const ChartInks &inks) {
                const double line = painter.fontMetrics().height();
                const double numberWidth = painter.fontMetrics().horizontalAdvance(u"99.9"_s);
                const double nameWidth = place.width() * 0.52;
                const double barWidth = place.width() - nameWidth - numberWidth - 2 * gap;
                double top = place.top();
                for (const Density &each : densities) {
                    const QRectF row(place.left(), top, place.width(), line);
                    painter.setPen(each.rate > 0 ? inks.ink : inks.quiet);
                    painter.drawText(placed(painter, place, {row.left(), top, nameWidth, line}),
                                     Qt::AlignLeft | Qt::AlignVCenter,
                                     painter.fontMetrics().elidedText(categoryName(each.category),
                                                                      Qt::ElideRight,
                                                                      static_cast<int>(nameWidth)));
                    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, rateWords(each.rate));
                    const QRectF track(row.left() + nameWidth + gap,
                                       row.center().y() - barHeight / 2, barWidth, barHeight);
                    drawBar(painter, placed(painter, place, track), inks.faint);
                    if (each.rate > 0) {
                        QRectF bar = track;
                        bar.setWidth(std::max(2.0, barWidth * each.rate / most));
                        drawBar(painter, placed(painter, place, bar),
                                hues(inks).hue(codeOf(each.category)));
                    }
                    const QRectF usual = placed(
                        painter, place,
                        {track.left() + barWidth * each.usual / most, track.top(), 0, barHeight});
                    drawReference(painter, usual, usual.left(), inks);
                    top += line + rowAir;
                }
            },
    };
}

ChartContent placesChart(const ArticleFigures &figures)
{
    constexpr double columnHeight = 56;
    int most = 1;
    std::array<int, 4> quarters{};
    for (std::size_t part = 0; part < textParts; ++part) {
        const auto &families = figures.places.at(part);
        const int count = std::accumulate(families.begin(), families.end(), 0);
        most = std::max(most, count);
        quarters.at(part * quarters.size() / textParts) += count;
    }
    return {
        .title = ProfileCharts::tr("Where marks stand"),
        //: Numbers of marks in each quarter of a text.
        .spoken =
            ProfileCharts::tr("Marks in the quarters of the text, from its beginning: %1, %2, "
                              "%3, %4.")
                .arg(quarters[0])
                .arg(quarters[1])
                .arg(quarters[2])
                .arg(quarters[3]),
        .height = [](double line) { return columnHeight + 4 + line; },
        .draw =
            [figures, most](QPainter &painter, const QRectF &place, const ChartInks &inks) {
                const double width = place.width() / static_cast<double>(textParts);
                const double ground = place.top() + columnHeight;
                constexpr std::array families{Category::Doubt, Category::Loaded, Category::Verb,
                                              Category::Edit}; // one of each, for its hue
                for (std::size_t part = 0; part < textParts; ++part) {
                    double bottom = ground;
                    for (std::size_t family = 0; family < familyCount; ++family) {
                        const double height =
                            columnHeight * figures.places.at(part).at(family) / most;
                        const QRectF column(place.left() + width * static_cast<double>(part) + 1,
                                            bottom - height, width - 2, height);
                        painter.setPen(Qt::NoPen);
                        painter.setBrush(hues(inks).hue(codeOf(families.at(family))));
                        painter.drawRect(placed(painter, place, column));
                        bottom -= height;
                    }
                }
                painter.setPen(QPen(inks.faint, 1));
                painter.drawLine(QPointF(place.left(), ground + 0.5),
                                 QPointF(place.right(), ground + 0.5));
                painter.setPen(inks.quiet);
                const QRectF names(place.left(), ground + 4, place.width(),
                                   painter.fontMetrics().height());
                painter.drawText(names, Qt::AlignLeft, ProfileCharts::tr("Beginning"));
                painter.drawText(names, Qt::AlignRight, ProfileCharts::tr("End"));
            },
    };
}

ChartContent quotedChart(const Profile &profile, const MarkReference &reference)
{
    const double share = profile.quotedShare;
    const double usual = reference.profile.quotedShare;
    //: %1 and %2 are shares in percent.
    const QString words = ProfileCharts::tr("%1 of the words; in the other articles %2.")
                              .arg(percent(share), percent(usual));
    return {
        .title = ProfileCharts::tr("In direct quotations"),
        .spoken = words,
        .height = [](double line) { return barHeight + gap + line; },
        .draw =
            [=](QPainter &painter, const QRectF &place, const ChartInks &inks) {
                const QRectF track(place.left(), place.top(), place.width(), barHeight);
                drawBar(painter, track, inks.faint);
                if (share > 0) {
                    QRectF bar = track;
                    bar.setWidth(std::max(2.0, track.width() * share));
                    drawBar(painter, placed(painter, place, bar),
                            hues(inks).hue(codeOf(Category::Verb)));
                }
                const QRectF line =
                    placed(painter, place,
                           {track.left() + track.width() * usual, track.top(), 0, barHeight});
                drawReference(painter, line, line.left(), inks);
                painter.setPen(inks.quiet);
                painter.drawText(QRectF(place.left(), track.bottom() + gap, place.width(),
                                        painter.fontMetrics().height()),
                                 Qt::AlignLeft | Qt::AlignVCenter,
                                 painter.fontMetrics().elidedText(words, Qt::ElideRight,
                                                                  static_cast<int>(place.width())));
            },
    };
}

ChartContent voicesChart(const ArticleFigures &figures, const QString &outlet)
{
    const QString name = outlet.isEmpty() ? ProfileCharts::tr("The outlet") : outlet;
    const std::vector<Share> shares{
        //: %1 is an outlet: marks in what it tells in its own words.
        {.name = ProfileCharts::tr("%1 telling").arg(name), .count = figures.told, .strength = 1},
        //: %1 is an outlet: marks in what it words for others.
        {.name = ProfileCharts::tr("%1 retelling others").arg(name),
         .count = figures.retold,
         .strength = 0.62},
        {.name = ProfileCharts::tr("Quotations"), .count = figures.quoted, .strength = 0.34},
        {.name = ProfileCharts::tr("Teasers and credit lines"),
         .count = figures.beside,
         .strength = 0.16},
    };
    QStringList spoken;
    for (const Share &share : shares) {
        spoken.append(u"%1: %2"_s.arg(share.name, QLocale().toString(share.count)));
    }
    return {
        .title = ProfileCharts::tr("In whose words marks stand"),
        .spoken = spoken.join(u'\n'),
        .height =
            [count = shares.size()](double line) {
                return barHeight + gap + static_cast<double>(count) * (line + rowAir);
            },
        .draw = [shares](QPainter &painter, const QRectF &place,
                         const ChartInks &inks) { drawShares(painter, place, inks, shares); },
    };
}

QString referenceSentence(const MarkReference &reference)
{
    //: %1 and %2 are years, %3 is a number of words.
    return ProfileCharts::tr("The upright lines: %Ln news article(s) of as many sites, %1 to %2, "
                             "%3 words. That is what is common there, and no norm. Short texts "
                             "differ by chance.",
                             nullptr, reference.articles)
        .arg(reference.firstYear)
        .arg(reference.lastYear)
        .arg(QLocale().toString(reference.profile.words));
}

QString limitsSentence()
{
    return ProfileCharts::tr("Wording is all that is counted. What was chosen to be told, what was "
                             "left out and in which order things stand can slant a text without a "
                             "single mark.");
}

} // namespace slantlight::ui
