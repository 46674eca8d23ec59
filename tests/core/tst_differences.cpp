// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/differences.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

/// "doubt 0-5, verb 7-9"; the source is the place.
std::vector<CodedPlace> places(const QString &text)
{
    std::vector<CodedPlace> made;
    for (const QString &part : text.split(u", "_s, Qt::SkipEmptyParts)) {
        const QString ends = part.section(u' ', 1);
        made.push_back({.span = {TextOffset(ends.section(u'-', 0, 0).toInt()),
                                 TextOffset(ends.section(u'-', 1).toInt())},
                        .code = CodeId(part.section(u' ', 0, 0)),
                        .source = ends});
    }
    return made;
}

QString shown(const std::vector<CodingDifference> &differences)
{
    QStringList parts;
    for (const CodingDifference &each : differences) {
        parts.append(u"%1 %2-%3"_s.arg(QString::fromUtf16(codingDifferenceKindId(each.kind)))
                         .arg(each.span().begin().value())
                         .arg(each.span().end().value()));
    }
    return parts.join(u", "_s);
}

} // namespace

class DifferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsHowTwoCodersDiffer_data();
    void tellsHowTwoCodersDiffer();
    void namesADifferenceByWhatBothSaid();
};

void DifferencesTest::tellsHowTwoCodersDiffer_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("differences");

    QTest::newRow("alike") << u"a 3-9, b 3-9"_s << u"b 3-9, a 3-9"_s << u""_s;
    QTest::newRow("only one") << u"a 3-9"_s << u""_s << u"only-first 3-9"_s;
    QTest::newRow("only the other") << u""_s << u"a 3-9"_s << u"only-second 3-9"_s;
    QTest::newRow("another code") << u"a 3-9"_s << u"b 3-9"_s << u"other-code 3-9"_s;
    QTest::newRow("another code on most of the words")
        << u"a 3-9"_s << u"b 3-11"_s << u"other-code 3-11"_s;
    QTest::newRow("another code on a few of the words")
        << u"a 3-9"_s << u"b 8-20"_s << u"only-first 3-9, only-second 8-20"_s;
    QTest::newRow("other ends") << u"a 3-9"_s << u"a 8-20"_s << u"other-ends 3-20"_s;
    QTest::newRow("the same code comes before the same words")
        << u"a 3-9"_s << u"b 3-9, a 4-20"_s << u"other-ends 3-20, only-second 3-9"_s;
    QTest::newRow("one stretch for two")
        << u"a 0-10"_s << u"a 0-6, a 6-10"_s << u"other-ends 0-10, only-second 6-10"_s;
    QTest::newRow("twice the same by one") << u"a 3-9, a 3-9"_s << u"a 3-9"_s << u""_s;
    QTest::newRow("by place") << u"a 30-40, a 0-4"_s << u"b 10-12"_s
                              << u"only-first 0-4, only-second 10-12, only-first 30-40"_s;
}

void DifferencesTest::tellsHowTwoCodersDiffer()
{
    QFETCH(const QString, first);
    QFETCH(const QString, second);

    QTEST(shown(differencesOf(places(first), places(second))), "differences");
}

void DifferencesTest::namesADifferenceByWhatBothSaid()
{
    const QString text = u"The vote may well slip."_s;
    const auto sides = [&text](const QString &first, const QString &second) {
        return differencesOf(places(first), places(second)).front().sides(text);
    };

    const QString name = sides(u"a 4-8"_s, u"b 4-8"_s);

    QCOMPARE(name.size(), 16);
    QCOMPARE(sides(u"a 4-8"_s, u"b 4-8"_s), name);
    QVERIFY(sides(u"b 4-8"_s, u"a 4-8"_s) != name);
    QVERIFY(sides(u"a 4-8"_s, u"c 4-8"_s) != name);
    QVERIFY(sides(u"a 4-8"_s, u""_s) != name);
    QVERIFY(sides(u"a 4-8"_s, u""_s) != sides(u""_s, u"a 4-8"_s));
}

SLANTLIGHT_TEST(DifferencesTest)

#include "tst_differences.moc"
