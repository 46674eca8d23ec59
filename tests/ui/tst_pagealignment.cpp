// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/pagealignment.h"

#include "tests/support/testroom.h"

#include <QTest>

#include <cmath>

using namespace slantlight;
using namespace slantlight::ui;

namespace {

/// A page of blocks of these heights, without gaps.
PageHeights pageOf(const std::vector<double> &heights)
{
    std::vector<PageHeights::Box> boxes;
    double y = 0;
    for (const double height : heights) {
        boxes.push_back({.top = y, .bottom = y + height});
        y += height;
    }
    return {.box = [boxes](std::size_t block) { return boxes.at(block); },
            .blockAt =
                [boxes](double place) {
                    std::size_t block = 0;
                    while (block + 1 < boxes.size() && boxes[block].bottom <= place) {
                        ++block;
                    }
                    return block;
                },
            .height =
                [y] {
                    return y;
                }};
}

} // namespace

class PageAlignmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void meetsThePartnerInTheMiddleOfABlock();
    void goesEvenlyOverWhatIsAlone();
    void meetsAPartnerThatStandsElsewhere();
    void goesAllTheWayWithoutAnyLinks();
    void neverJumps();
    void takesTheSurestPartner();
    void findsTheLinksOfBlocksInView();
};

void PageAlignmentTest::meetsThePartnerInTheMiddleOfABlock()
{
    const PageAlignment alignment({{.first = 1, .second = 0}});
    const PageHeights first = pageOf({100, 200, 100});
    const PageHeights second = pageOf({400, 100});

    QCOMPARE(alignment.across(PageSide::First, 200, first, second), 200.0);
    QCOMPARE(alignment.across(PageSide::First, 150, first, second), 100.0);
    QCOMPARE(alignment.across(PageSide::Second, 200, second, first), 200.0);
    QCOMPARE(alignment.across(PageSide::Second, 300, second, first), 250.0);
}

void PageAlignmentTest::goesEvenlyOverWhatIsAlone()
{
    const PageAlignment alignment({{.first = 0, .second = 0}, {.first = 2, .second = 1}});
    const PageHeights first = pageOf({100, 300, 100});
    const PageHeights second = pageOf({100, 100});

    // From three quarters of the first block to a quarter of the third: 75 to 425, and 75 to 125.
    QCOMPARE(alignment.across(PageSide::First, 250, first, second), 100.0);
    QCOMPARE(alignment.across(PageSide::First, 75, first, second), 75.0);
    QCOMPARE(alignment.across(PageSide::First, 425, first, second), 125.0);
}

void PageAlignmentTest::meetsAPartnerThatStandsElsewhere()
{
    const PageAlignment alignment({{.first = 0, .second = 2}, {.first = 1, .second = 0}});
    const PageHeights first = pageOf({100, 100});
    const PageHeights second = pageOf({100, 100, 100});

    QCOMPARE(alignment.across(PageSide::First, 50, first, second), 250.0);
    QCOMPARE(alignment.across(PageSide::First, 150, first, second), 50.0);
}

void PageAlignmentTest::goesAllTheWayWithoutAnyLinks()
{
    const PageAlignment alignment;
    const PageHeights first = pageOf({100, 100});
    const PageHeights second = pageOf({300, 300});

    QCOMPARE(alignment.across(PageSide::First, 0, first, second), 0.0);
    QCOMPARE(alignment.across(PageSide::First, 100, first, second), 300.0);
    QCOMPARE(alignment.across(PageSide::First, 200, first, second), 600.0);
}

void PageAlignmentTest::neverJumps()
{
    const PageAlignment alignment(
        {{.first = 0, .second = 2}, {.first = 1, .second = 0}, {.first = 3, .second = 1}});
    const PageHeights first = pageOf({80, 120, 60, 200});
    const PageHeights second = pageOf({150, 90, 110});

    double before = alignment.across(PageSide::First, 0, first, second);
    for (double y = 1; y <= 460; ++y) {
        const double now = alignment.across(PageSide::First, y, first, second);
        QVERIFY2(std::abs(now - before) < 20, qPrintable(QString::number(y)));
        before = now;
    }
}

void PageAlignmentTest::takesTheSurestPartner()
{
    const PageAlignment alignment({{.first = 0, .second = 0, .weight = 0.3},
                                   {.first = 0, .second = 2, .weight = 0.9},
                                   {.first = 1, .second = 2, .weight = 0.5}});

    QCOMPARE(alignment.partner(PageSide::First, 0), std::optional<std::size_t>(2));
    QCOMPARE(alignment.partner(PageSide::Second, 2), std::optional<std::size_t>(0));
    QCOMPARE(alignment.partner(PageSide::Second, 0), std::optional<std::size_t>(0));
    QCOMPARE(alignment.partner(PageSide::First, 7), std::nullopt);
}

void PageAlignmentTest::findsTheLinksOfBlocksInView()
{
    const PageAlignment alignment({{.first = 0, .second = 5},
                                   {.first = 2, .second = 1},
                                   {.first = 3, .second = 0},
                                   {.first = 9, .second = 3}});
    using Links = std::vector<std::size_t>;

    QCOMPARE(alignment.linksOf(PageSide::First, 1, 3), (Links{1, 2}));
    QCOMPARE(alignment.linksOf(PageSide::Second, 0, 3), (Links{2, 1, 3}));
    QCOMPARE(alignment.linksOf(PageSide::First, 4, 8), Links());
}

SLANTLIGHT_TEST(PageAlignmentTest)

#include "tst_pagealignment.moc"
