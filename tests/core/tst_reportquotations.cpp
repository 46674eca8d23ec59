// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/reportquotations.h"

#include "tests/support/analysed.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

class ReportQuotationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAQuotationAsAWholeAndInPart_data();
    void findsAQuotationAsAWholeAndInPart();
};

void ReportQuotationsTest::findsAQuotationAsAWholeAndInPart_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("wording");
    QTest::addColumn<double>("share");

    const QString whole = u"\"The tide will not wait for the council,\" Mara Lind said."_s;
    QTest::newRow("whole, in other marks")
        << whole << u"“The tide will not wait for the council”, Mara Lind warned."_s
        << u"The tide will not wait for the council"_s << 1.0;
    QTest::newRow("a part of two words")
        << whole << u"Mara Lind complained that it \"will not wait for\" anybody."_s
        << u"will not wait for"_s << 1.0;
    QTest::newRow("a word was left out")
        << whole << u"\"The tide will not wait for council,\" Mara Lind said."_s
        << u"The tide will not wait for"_s << 6.0 / 7;
    QTest::newRow("words of function alone")
        << whole << u"\"She is for the best of them,\" Piet Oorlan said."_s << QString() << 0.0;
    QTest::newRow("another quotation")
        << whole << u"\"Nobody asked me,\" Mara Lind said."_s << QString() << 0.0;
}

void ReportQuotationsTest::findsAQuotationAsAWholeAndInPart()
{
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    QFETCH(const QString, wording);
    QFETCH(const double, share);

    const Reading a = shippedAnalyzer().read(paragraphs(first));
    const Reading b = shippedAnalyzer().read(paragraphs(second));

    const std::vector<SameQuotation> found = sameQuotations(a, b);

    QCOMPARE(found.empty(), wording.isEmpty());
    if (!found.empty()) {
        QCOMPARE(found.front().wording.front().first.in(first).toString(), wording);
        QCOMPARE(found.front().share, share);
    }
}

SLANTLIGHT_TEST(ReportQuotationsTest)

#include "tst_reportquotations.moc"
