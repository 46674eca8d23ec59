// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/reading.h"
#include "tests/support/analysed.h"
#include "tests/support/markedtext.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace slantlight;
using namespace Qt::StringLiterals;

class QuotationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsQuotations_data();
    void findsQuotations();
    void tellsScareQuotesFromSpeech_data();
    void tellsScareQuotesFromSpeech();

private:
    static QString marked(const QString &text, bool scareOnly);
};

QString QuotationsTest::marked(const QString &text, bool scareOnly)
{
    const Article article = paragraphs(plainText(text));
    const Reading reading = shippedAnalyzer().read(article);
    std::vector<TextSpan> spans;
    for (const Quotation &quotation : reading.quotations) {
        if (!scareOnly || quotation.isScare) {
            spans.push_back(reading.tokens.spanOf(quotation.tokens));
        }
    }
    return markedText(article.text(), spans);
}

void QuotationsTest::findsQuotations_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("none") << u"The vote is on Tuesday."_s;
    QTest::newRow("curly") << u"She said {“we will vote”} and left."_s;
    QTest::newRow("straight") << u"She said {\"we will vote\"} and left."_s;
    QTest::newRow("guillemets") << u"She said {«we will vote»} and left."_s;
    QTest::newRow("spaced guillemets") << u"She said {« we will vote »}, {« now »} and left."_s;
    QTest::newRow("narrow spaces in guillemets")
        << u"She said {«\u202Fwe will vote\u202F»}; {«\u00A0now\u00A0»}\u00A0: so be it."_s;
    QTest::newRow("single guillemets") << u"She said {‹ we will vote ›} and {‹now, then›} left."_s;
    QTest::newRow("guillemets that point inwards") << u"She said {»we will vote«} and left."_s;
    QTest::newRow("marks low and high") << u"She said {„we will vote“} and {„we will win”} then."_s;
    QTest::newRow("two ticks") << u"She said {``we will vote''} and left."_s;
    QTest::newRow("after a mark nobody sees")
        << u"She said \u200E\u200B{“we will vote”} and left."_s;
    QTest::newRow("two in a sentence") << u"{“No,”} she said, {“never.”}"_s;
    QTest::newRow("single marks") << u"She said {‘we will vote’} and left."_s;
    QTest::newRow("straight single marks") << u"She said {'we will vote'} and left."_s;
    QTest::newRow("one inside another") << u"{“He said ‘never’ to us,”} she said."_s;
    QTest::newRow("apostrophes are none") << u"It’s the workers’ march, isn't it."_s;
    QTest::newRow("a year") << u"Since the '90s the town's port grew."_s;
    QTest::newRow("over paragraphs")
        << u"She said: {“We will vote.}\n{“And we will win.”} She left."_s;
    QTest::newRow("a mark without partner")
        << u"She said “we will vote and left.\nThe port is calm."_s;
    QTest::newRow("spaced marks of a corpus") << u"She said {\" we will vote \"} and left ."_s;
    QTest::newRow("over sentences") << u"{“We will vote. And we will win,”} she said."_s;
}

void QuotationsTest::findsQuotations()
{
    QFETCH(const QString, text);

    QCOMPARE(marked(text, false), text);
}

void QuotationsTest::tellsScareQuotesFromSpeech_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("a noun held at arm's length") << u"The town hailed the {“compromise”} of May."_s;
    QTest::newRow("after an adjective") << u"He spread the northern {“narrative”} purportedly."_s;
    QTest::newRow("with a comma inside") << u"After the {“compromise,”} nothing changed."_s;
    QTest::newRow("speech") << u"She called it “unwise” and left."_s;
    QTest::newRow("after said") << u"She said “no” and left."_s;
    QTest::newRow("after a form of be") << u"The plan was “unwise” in her eyes."_s;
    QTest::newRow("a title") << u"The town watched “The Long Tide” last night."_s;
    QTest::newRow("a title with a small word")
        << u"The town watched a second “Meet the Miller” last night."_s;
    QTest::newRow("a nickname") << u"Robert “Bob” Lind spoke."_s;
    QTest::newRow("a sentence") << u"The crowd answered with a “never!” and left."_s;
    QTest::newRow("a longer quotation") << u"She wants a war “to the last ship of all.”"_s;
}

void QuotationsTest::tellsScareQuotesFromSpeech()
{
    QFETCH(const QString, text);

    QCOMPARE(marked(text, true), text);
}

SLANTLIGHT_TEST(QuotationsTest)

#include "tst_quotations.moc"
