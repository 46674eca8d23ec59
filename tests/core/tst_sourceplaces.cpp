// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/imported.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

class SourcePlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsLineAndColumnOfTheFile_data();
    void tellsLineAndColumnOfTheFile();
    void knowsNoLinesOfPages();
};

namespace {

const QString tail = u"\n\nThe harbour master said on Monday that the port would stay closed until "
                     "the autumn, and nobody asked why."_s;

} // namespace

void SourcePlacesTest::tellsLineAndColumnOfTheFile_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");

    QTest::newRow("first line") << u"Ferry sinks\n\nIt rained."_s << u"sinks"_s << 1 << 7;
    QTest::newRow("after blank lines")
        << u"\n\n\nFerry sinks\n\n\n  It rained."_s << u"rained"_s << 7 << 6;
    QTest::newRow("CR LF") << u"Ferry\r\n\r\nIt rained."_s << u"rained"_s << 3 << 4;
    QTest::newRow("CR") << u"Ferry\r\rIt rained."_s << u"rained"_s << 3 << 4;
    QTest::newRow("after furniture")
        << u"Share\nShare\nFerry sinks\n\nIt rained."_s << u"rained"_s << 5 << 4;
    QTest::newRow("in a list") << u"Ferry sinks\n\n• rain\n• hail"_s << u"hail"_s << 4 << 3;
    QTest::newRow("white space within")
        << u"Ferry sinks\n\nIt \t\t rained."_s << u"rained"_s << 3 << 7;
    QTest::newRow("code points") << u"Ferry sinks\n\n\U0001F5F3\U0001F5F3 rained."_s << u"rained"_s
                                 << 3 << 4;
    QTest::newRow("in a hard-wrapped line")
        << u"Ferry sinks\n\nThe ferry that goes from the harbour to the island each hour\nhas sunk "
           "on its way there, and the people on board of it\nwere saved by boats that came from "
           "the island and from\nthe harbour, where they had been made ready long before."_s
        << u"ready"_s << 6 << 39;
}

void SourcePlacesTest::tellsLineAndColumnOfTheFile()
{
    QFETCH(const QString, text);
    QFETCH(const QString, word);
    QFETCH(const int, line);
    QFETCH(const int, column);

    const Result<Imported> read = importBytes((text + tail).toUtf8(), u"ferry.txt"_s);

    QVERIFY(read && read->places);
    const qsizetype at = read->article.text().indexOf(word);
    QVERIFY(at >= 0);
    const auto places = read->places->placesOf({TextOffset(at)}, read->article.text());
    QVERIFY(places.front());
    QCOMPARE(places.front()->line, line);
    QCOMPARE(places.front()->column, column);
}

void SourcePlacesTest::knowsNoLinesOfPages()
{
    QVERIFY(!importBytes("<p>It rained.</p>", u"a.html"_s)->places);
}

SLANTLIGHT_TEST(SourcePlacesTest)

#include "tst_sourceplaces.moc"
