// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/analysed.h"
#include "tests/support/imported.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

const QString intro =
    u"Two views on the wall\n\nBy Lena Frost\n\nWe asked the head of the board and "
    "the head of the guild to talk to each other. This is what they said."_s;

Article talk(const QString &turns)
{
    const Result<Article> article = importText(intro + u"\n\n"_s + turns, SourceFormat::PlainText);
    Q_ASSERT(article);
    return *article;
}

// "Who | what" of each attribution without a cue.
QStringList saidIn(const Article &article)
{
    QStringList lines;
    for (const Attribution &attribution : shippedAnalyzer().analyze(article).attributions) {
        if (attribution.cue) {
            continue;
        }
        QStringList content;
        for (const TextSpan span : attribution.content) {
            content += span.in(article.text()).toString();
        }
        lines += attribution.speaker + u" | "_s + content.join(u" + "_s);
    }
    return lines;
}

} // namespace

class TurnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoSpeaks_data();
    void saysWhoSpeaks();
    void isDirectSpeechButForTheLabel();
    void findsReportsInsideATurn();
    void namesWhoSignsAQuotation_data();
    void namesWhoSignsAQuotation();
};

void TurnsTest::saysWhoSpeaks_data()
{
    QTest::addColumn<QString>("turns");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("full names, then surnames")
        << u"Olav Brandt: It is fair.\n\nTom Garth: You know it is not.\n\nBrandt: I do not."_s
        << QStringList{u"Olav Brandt | It is fair."_s, u"Tom Garth | You know it is not."_s,
                       u"Olav Brandt | I do not."_s};
    QTest::newRow("capitals and roles")
        << u"OLAV BRANDT, HEAD OF THE BOARD: It is fair.\n\nTOM GARTH (on camera): You know it is "
           "not.\n\nBRANDT: I do not."_s
        << QStringList{u"Olav Brandt | It is fair."_s, u"Tom Garth | You know it is not."_s,
                       u"Olav Brandt | I do not."_s};
    QTest::newRow("initials")
        << u"Olav Brandt: It is fair.\n\nTom Garth: You know it is not.\n\nOB: I do not."_s
        << QStringList{u"Olav Brandt | It is fair."_s, u"Tom Garth | You know it is not."_s,
                       u"Olav Brandt | I do not."_s};
    QTest::newRow("labels in other characters")
        << u"Olav\u00A0Bran\u00ADdt： It is fair.\n\nＴｏｍ Garth: You know it is not.\n\nBran\u200Bdt: I "
           "do not."_s
        << QStringList{u"Olav Brandt | It is fair."_s, u"Tom Garth | You know it is not."_s,
                       u"Olav Brandt | I do not."_s};
    QTest::newRow("several paragraphs")
        << u"Brandt: It is fair.\n\nWe have asked everybody in the town.\n\nGarth: Not me. I was "
           "at sea.\n\nBrandt: You were asked."_s
        << QStringList{u"Brandt | It is fair. + We have asked everybody in the town."_s,
                       u"Garth | Not me. I was at sea."_s, u"Brandt | You were asked."_s};
    QTest::newRow("a stage direction between")
        << u"Brandt: It is fair.\n\n[Garth laughs.]\n\nGarth: You know it is not.\n\nBrandt: I do "
           "not."_s
        << QStringList{u"Brandt | It is fair."_s, u"Garth | You know it is not."_s,
                       u"Brandt | I do not."_s};
    QTest::newRow("numbers") << u"Speaker 1: We start.\n\nSpeaker 2: Do we?"_s
                             << QStringList{u"Speaker 1 | We start."_s, u"Speaker 2 | Do we?"_s};
    QTest::newRow("labels above the words")
        << u"OLAV BRANDT:\n\nIt is fair, I think.\n\nTOM GARTH:\n\nYou know it is not."_s
        << QStringList{u"Olav Brandt | It is fair, I think."_s,
                       u"Tom Garth | You know it is not."_s};
    QTest::newRow("who asks and who answers")
        << u"Edda Morrow has guided ships for thirty years.\n\nQ: Is it fair?\n\nA: I do not think so."_s
        << QStringList{u"Lena Frost | Is it fair?"_s, u"Edda Morrow | I do not think so."_s};
    QTest::newRow("notes") << u"Note: The board has met.\n\nUpdate: The guild has met.\n\nNote: We "
                              "go on."_s
                           << QStringList();
    QTest::newRow("terms")
        << u"Quay: A place for boats.\n\nWall: It keeps the sea out.\n\nGuild: A union."_s
        << QStringList();
}

void TurnsTest::saysWhoSpeaks()
{
    QFETCH(const QString, turns);

    QTEST(saidIn(talk(turns)), "expected");
}

void TurnsTest::isDirectSpeechButForTheLabel()
{
    const Article article = talk(u"Olav Brandt: It is fair.\n\nTom Garth: You know it is not."_s);

    const Reading reading = read(article, shippedAnalyzer().languages().assumed());

    for (std::size_t token = 0; token < reading.tokens.size(); ++token) {
        const QStringView word = reading.tokens.textOf(token);
        if (word == u"fair" || word == u"know") {
            QCOMPARE(reading.voices.of[token], Voice::Direct);
        } else if (word == u"Brandt" || word == u"Garth") {
            QCOMPARE(reading.voices.of[token], Voice::Credit);
        } else if (word == u"asked") {
            QCOMPARE(reading.voices.of[token], Voice::Narration);
        }
    }
}

void TurnsTest::findsReportsInsideATurn()
{
    const Article article = talk(
        u"Brandt: The guild claims that it is unfair.\n\nGarth: You know it is.\n\nBrandt: No."_s);

    const Analysis analysis = shippedAnalyzer().analyze(article);

    QStringList reports;
    for (const Attribution &attribution : analysis.attributions) {
        if (attribution.cue && attribution.source) {
            reports +=
                attribution.source->in(article.text()) % u' ' % attribution.cue->in(article.text());
        }
    }
    QVERIFY2(reports.contains(u"The guild claims"_s), qPrintable(reports.join(u'\n')));
}

void TurnsTest::namesWhoSignsAQuotation_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("a post")
        << u"This is theft. Shame on you!\n— Tom Garth (@tomgarth) June 4, 2031"_s
        << QStringList{u"Tom Garth | This is theft. Shame on you!"_s};
    QTest::newRow("a post with a picture")
        << u"This is theft. pic.twitter.com/AbC12\n— Tom Garth (@tomgarth) June 4, 2031"_s
        << QStringList{u"Tom Garth | This is theft."_s};
    QTest::newRow("a pull quote") << u"“We have waited for years”\n— Tom Garth, guild"_s
                                  << QStringList{u"Tom Garth | “We have waited for years”"_s};
    QTest::newRow("the name above") << u"> Tom Garth\n> We have waited.\n> We go."_s
                                    << QStringList{u"Tom Garth | We have waited. + We go."_s};
    QTest::newRow("no quotation above") << u"Garth said so.\n\n— Tom Garth"_s << QStringList();
}

void TurnsTest::namesWhoSignsAQuotation()
{
    QFETCH(const QString, lines);

    QTEST(saidIn(talk(lines
                      + u"\n\nThe board said on Tuesday that it would meet again before the "
                        "end of the month, in the old hall."_s)),
          "expected");
}

SLANTLIGHT_TEST(TurnsTest)

#include "tst_turns.moc"
