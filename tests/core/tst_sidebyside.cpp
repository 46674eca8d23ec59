// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/sidebyside.h"

#include "tests/support/testroom.h"

#include <QStringList>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

/// The links that "0-1 2-0*3" names; the number after the star is their weight.
std::vector<BlockLink> linksFrom(const QString &text)
{
    std::vector<BlockLink> links;
    for (const QString &each : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString pair = each.section(u'*', 0, 0);
        const QString weight = each.section(u'*', 1);
        links.push_back({.first = pair.section(u'-', 0, 0).toUInt(),
                         .second = pair.section(u'-', 1).toUInt(),
                         .weight = weight.isEmpty() ? 1.0 : weight.toDouble()});
    }
    return links;
}

/// Rows as "0|1 1|. .|2".
QString written(const std::vector<SideRow> &rows)
{
    QStringList lines;
    for (const SideRow &row : rows) {
        const auto number = [](const std::optional<std::size_t> &block) {
            return block ? QString::number(*block) : u"."_s;
        };
        lines.append(number(row.first) + u'|' + number(row.second));
    }
    return lines.join(u' ');
}

} // namespace

class SideBySideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsPartnersBesideEachOther_data();
    void setsPartnersBesideEachOther();
    void holdsEachBlockOnceInItsOwnOrder();
};

void SideBySideTest::setsPartnersBesideEachOther_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    QTest::addColumn<QString>("links");
    QTest::addColumn<QString>("rows");

    QTest::newRow("nothing") << 0 << 0 << u""_s << u""_s;
    QTest::newRow("no links") << 2 << 1 << u""_s << u"0|. 1|. .|0"_s;
    QTest::newRow("the same order") << 2 << 2 << u"0-0 1-1"_s << u"0|0 1|1"_s;
    QTest::newRow("one alone between") << 3 << 2 << u"0-0 2-1"_s << u"0|0 1|. 2|1"_s;
    QTest::newRow("alone on both sides") << 2 << 3 << u"1-2"_s << u"0|. .|0 .|1 1|2"_s;
    QTest::newRow("another order: the heavier way")
        << 3 << 3 << u"0-2*5 1-0 2-1"_s << u".|0 .|1 0|2 1|. 2|."_s;
    QTest::newRow("another order: the longer way")
        << 3 << 3 << u"0-2 1-0 2-1"_s << u"0|. 1|0 2|1 .|2"_s;
    QTest::newRow("several partners: the surer one")
        << 2 << 2 << u"0-0*0.2 0-1*0.9"_s << u".|0 0|1 1|."_s;
    QTest::newRow("one partner of two") << 2 << 1 << u"0-0 1-0"_s << u"0|0 1|."_s;
}

void SideBySideTest::setsPartnersBesideEachOther()
{
    QFETCH(const int, first);
    QFETCH(const int, second);
    QFETCH(const QString, links);
    QFETCH(const QString, rows);

    QCOMPARE(written(sideRows(static_cast<std::size_t>(first), static_cast<std::size_t>(second),
                              linksFrom(links))),
             rows);
}

void SideBySideTest::holdsEachBlockOnceInItsOwnOrder()
{
    std::vector<BlockLink> links;
    constexpr std::size_t blocks = 3000;
    for (std::size_t i = 0; i < blocks; ++i) {
        links.push_back({.first = i, .second = (i * 7) % blocks, .weight = 1});
    }

    const std::vector<SideRow> rows = sideRows(blocks, blocks, links);

    std::size_t first = 0;
    std::size_t second = 0;
    for (const SideRow &row : rows) {
        if (row.first) {
            QCOMPARE(*row.first, first++);
        }
        if (row.second) {
            QCOMPARE(*row.second, second++);
        }
    }
    QCOMPARE(first, blocks);
    QCOMPARE(second, blocks);
}

SLANTLIGHT_TEST(SideBySideTest)

#include "tst_sidebyside.moc"
