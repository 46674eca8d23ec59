// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/datewords.h"
#include "tests/support/analysed.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

const DateWords &english()
{
    static const DateWords words(shippedAnalyzer().languages().assumed().lineLists());
    return words;
}

void addColumns()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("is");
}

void yes(const char *name, const QString &line)
{
    QTest::newRow(name) << line << true;
}

void no(const char *name, const QString &line)
{
    QTest::newRow(name) << line << false;
}

} // namespace

class DateWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDates_data();
    void readsDates();
    void knowsDatelines_data();
    void knowsDatelines();
    void knowsLooseDates_data();
    void knowsLooseDates();
    void knowsReadingTimes_data();
    void knowsReadingTimes();
};

void DateWordsTest::readsDates_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QDate>("date");

    QTest::newRow("month first") << u"Wed. Mar 5th, 2031"_s << QDate(2031, 3, 5);
    QTest::newRow("a short month with a stop") << u"Sept. 2, 2030"_s << QDate(2030, 9, 2);
    QTest::newRow("day first") << u"at noon on 17 October 2029 in Port Sallow"_s
                               << QDate(2029, 10, 17);
    QTest::newRow("day of month") << u"3rd of May, 2030"_s << QDate(2030, 5, 3);
    QTest::newRow("capitals") << u"17 OCTOBER 2029"_s << QDate(2029, 10, 17);
    QTest::newRow("ISO 8601") << u"2031-04-09T08:30"_s << QDate(2031, 4, 9);
    QTest::newRow("dots") << u"9.4.2031"_s << QDate(2031, 4, 9);
    QTest::newRow("slashes, the day first") << u"24/12/2030"_s << QDate(2030, 12, 24);
    QTest::newRow("slashes, the month first") << u"12/24/30"_s << QDate(2030, 12, 24);
    QTest::newRow("slashes, either way") << u"04/06/2030"_s << QDate();
    QTest::newRow("a time glued to it") << u"June 3, 20319:14 AM"_s << QDate(2031, 6, 3);
    QTest::newRow("the first of two") << u"3 May 2030, updated 4 May 2030"_s << QDate(2030, 5, 3);
    QTest::newRow("no year") << u"March 5"_s << QDate();
    QTest::newRow("no such day") << u"42 March 2031"_s << QDate();
    QTest::newRow("a word that begins like a month") << u"Marching 5, 2031"_s << QDate();
    QTest::newRow("none") << u"The ferry was late."_s << QDate();
}

void DateWordsTest::readsDates()
{
    QFETCH(const QString, line);

    QTEST(english().dateIn(line), "date");
}

void DateWordsTest::knowsDatelines_data()
{
    addColumns();
    yes("a date", u"3 March 2031"_s);
    yes("a date with its names", u"Published: Tues. March 3rd, 2031, 08:15 GMT"_s);
    yes("a place and a date", u"Port Sallow, 12 May 2031"_s);
    yes("digits", u"2031-04-09 | 4 min read"_s);
    yes("dots", u"9.4.2031"_s);
    yes("how long ago", u"4 hours ago"_s);
    yes("how long ago it changed", u"Updated 3 hours ago"_s);
    yes("two digits of the year", u"Published: 04/06/31 06:15"_s);
    yes("glued to its time", u"June 3, 20319:14 AM GMTUpdated 2 hours ago"_s);
    no("a sentence", u"The bridge opened on 3 March 2031 after long works"_s);
    no("no year", u"3 March"_s);
    no("a day of the week", u"Tuesday morning"_s);
    no("too many other words", u"Long Names Of Five Towns, 12 May 2031"_s);
    no("a number", u"2031"_s);
}

void DateWordsTest::knowsDatelines()
{
    QFETCH(const QString, line);

    QTEST(english().isDateline(line), "is");
}

void DateWordsTest::knowsLooseDates_data()
{
    addColumns();
    yes("a time", u"14:05"_s);
    yes("no year", u"Mon 3 June"_s);
    yes("a day", u"Today, 10:32"_s);
    yes("a word before a date", u"Published"_s);
    yes("a month first", u"June 4"_s);
    no("a heading", u"Updated rules"_s);
    no("a sentence", u"It rained on 3 June"_s);
    no("a name", u"Ada Kolm"_s);
}

void DateWordsTest::knowsLooseDates()
{
    QFETCH(const QString, line);

    QTEST(english().isLooseDateline(line), "is");
}

void DateWordsTest::knowsReadingTimes_data()
{
    addColumns();
    yes("minutes of reading", u"4 min read"_s);
    yes("named", u"Reading time: 12 minutes"_s);
    yes("minutes", u"6 minutes"_s);
    no("a sentence", u"It took 4 minutes"_s);
    no("no number", u"Reading time"_s);
    no("a number in words", u"Four minutes"_s);
}

void DateWordsTest::knowsReadingTimes()
{
    QFETCH(const QString, line);

    QTEST(english().isReadingTime(line), "is");
}

SLANTLIGHT_TEST(DateWordsTest)

#include "tst_datewords.moc"
