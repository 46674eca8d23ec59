// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/quoteindex.h"
#include "core/annotation/quotesearch.h"
#include "tests/support/testroom.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace slantlight;

class QuoteIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatASearchFinds_data();
    void findsWhatASearchFinds();
    void alignsAnEditedPassage();
    void namesNoPlaceBeforeWordsThatAreNotThere();
    void leavesCommonRunsOut();
};

void QuoteIndexTest::findsWhatASearchFinds_data()
{
    QTest::addColumn<QString>("quote");
    QTest::addColumn<QString>("text");

    QTest::newRow("once") << u"the ferry"_s << u"Here comes the ferry."_s;
    QTest::newRow("twice") << u"ferries"_s << u"ferries wait for ferries"_s;
    QTest::newRow("overlapping") << u"aaaaaaa"_s << u"a"_s.repeated(20);
    QTest::newRow("very often") << u"lapping"_s << u"lapping, "_s.repeated(6000);
    QTest::newRow("nowhere") << u"the crane"_s << u"Here comes the ferry."_s;
    QTest::newRow("cut off at the start") << u"the ferry"_s << u"he ferry waits"_s;
    QTest::newRow("cut off at the end") << u"the ferry"_s << u"Here comes the ferr"_s;
    QTest::newRow("a text shorter than a run") << u"the ferry"_s << u"the"_s;
    QTest::newRow("an empty text") << u"the ferry"_s << QString();
    QTest::newRow("beyond the basic plane")
        << u"\U0001F6A2\U0001F6A2\U0001F6A2"_s << u"x\U0001F6A2"_s + u"\U0001F6A2"_s.repeated(5);
}

void QuoteIndexTest::findsWhatASearchFinds()
{
    QFETCH(const QString, quote);
    QFETCH(const QString, text);

    const std::vector<qsizetype> found = QuoteIndex(text).occurrences(quote);

    QVERIFY(found == occurrences(quote, text));
}

void QuoteIndexTest::alignsAnEditedPassage()
{
    const QString front = u"Nothing of note was said before noon. "_s;
    const QString old = u"The harbour office called the crane a danger to the quay"_s;
    const QString now = u"The harbour office has called the crane a danger to the quay"_s;

    const std::vector<qsizetype> begins = QuoteIndex(front + now).alignments(old);

    QVERIFY(std::ranges::is_sorted(begins));
    QCOMPARE(begins.front(), front.size());
    QCOMPARE(begins.back(), front.size() + 4); // after the word that was put in
    QVERIFY(std::ranges::all_of(begins, [&](qsizetype begin) {
        return begin == begins.front() || begin == begins.back();
    }));
}

void QuoteIndexTest::namesNoPlaceBeforeWordsThatAreNotThere()
{
    const QuoteIndex index(u"Here comes the ferry, and behind it comes the barge."_s);

    QVERIFY(index.alignments(u"Quite other words stand in this one"_s).empty());
    QVERIFY(index.alignments(u"short"_s).empty());
    QVERIFY(index.alignments(u""_s).empty());
}

void QuoteIndexTest::leavesCommonRunsOut()
{
    const QuoteIndex index(u"lapping, "_s.repeated(5000) + u"and then a bell"_s);

    QVERIFY(index.alignments(u"lapping, lapping, "_s).empty());
    QVERIFY(!index.alignments(u"lapping, and then"_s).empty());
}

SLANTLIGHT_TEST(QuoteIndexTest)

#include "tst_quoteindex.moc"
