// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/analysed.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace slantlight;
using namespace Qt::StringLiterals;

class ReportedSpeechTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsSourceCueAndContent_data();
    void findsSourceCueAndContent();
    void tellsKinds_data();
    void tellsKinds();
    void namesThePersonBehindAPronoun();
    void givesNoNameToThemWhenTheLastSpeakerIsOne();
    void survivesBrokenText_data();
    void survivesBrokenText();
};

namespace {

QString written(const Article &article, const Attribution &attribution)
{
    QStringList content;
    for (const TextSpan span : attribution.content) {
        content.push_back(span.in(article.text()).toString());
    }
    return u"%1 | %2 | %3"_s.arg(attribution.source ? attribution.source->in(article.text()) : u"-",
                                 attribution.cue ? attribution.cue->in(article.text()) : u"-",
                                 content.join(u" + "_s));
}

} // namespace

void ReportedSpeechTest::findsSourceCueAndContent_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");

    const auto row = [](const char *name, const QString &text, const QStringList &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("a clause with that", u"Oslo said that the port is safe."_s,
        {u"Oslo | said | that the port is safe"_s});
    row("a clause without that", u"Oslo said the port is safe."_s,
        {u"Oslo | said | the port is safe"_s});
    row("an auxiliary", u"Oslo has noted that the term expired."_s,
        {u"Oslo | has noted | that the term expired"_s});
    row("an adverb", u"Oslo has repeatedly said that it is safe."_s,
        {u"Oslo | has repeatedly said | that it is safe"_s});
    row("told somebody", u"Mara Lind told the council on Tuesday that the port is safe."_s,
        {u"Mara Lind | told | that the port is safe"_s});
    row("a quotation after", u"Lind said: “We will vote.”"_s, {u"Lind | said | “We will vote.”"_s});
    row("a quotation before", u"“We will vote,” Lind said."_s,
        {u"Lind | said | “We will vote,”"_s});
    row("inverted", u"“We will vote,” said Mara Lind."_s,
        {u"Mara Lind | said | “We will vote,”"_s});
    row("in the middle", u"“We will vote,” said Lind, “and we will win.”"_s,
        {u"Lind | said | “We will vote,” + “and we will win.”"_s});
    row("after its content",
        u"The mayor will arrive in the port later this week, a senior adviser has said"_s,
        {u"a senior adviser | has said | The mayor will arrive in the port later this week"_s});
    row("a relative clause between",
        u"Per Holm, who advises the mayor, told reporters that it is true."_s,
        {u"Per Holm | told | that it is true"_s});
    row("a relative clause", u"She met Per Holm, who said that it is true."_s,
        {u"Per Holm | said | that it is true"_s});
    row("according to, in front", u"According to Per Holm, the port is safe."_s,
        {u"Per Holm | According to | the port is safe"_s});
    row("according to, after", u"The port is safe, according to Per Holm."_s,
        {u"Per Holm | according to | The port is safe"_s});
    row("a passive with its agent", u"The plans were first reported by local media last week."_s,
        {u"local media | were first reported | The plans"_s});
    row("a passive without agent", u"The mayor was told on Tuesday."_s, {});
    row("a noun", u"The claim was wrong."_s, {});
    row("a speech act", u"Oslo has accused Bergen of seeking a quarrel."_s,
        {u"Oslo | has accused | Bergen of seeking a quarrel"_s});
    row("two", u"Oslo said that it won, but Bergen insisted that it lost."_s,
        {u"Oslo | said | that it won, but Bergen insisted that it lost"_s,
         u"Bergen | insisted | that it lost"_s});
    row("found things", u"Police found a bag."_s, {});
    row("inside a quotation nothing is reported by the outlet",
        u"“He said that it is safe,” Lind said."_s,
        {u"Lind | said | “He said that it is safe,”"_s});
}

void ReportedSpeechTest::findsSourceCueAndContent()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, expected);
    const Article article = paragraphs(text);

    QStringList found;
    for (const Attribution &attribution : shippedAnalyzer().analyze(article).attributions) {
        found.push_back(written(article, attribution));
    }

    QCOMPARE(found, expected);
}

void ReportedSpeechTest::tellsKinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<AttributionKind>("kind");

    QTest::newRow("direct") << u"“We will vote,” Lind said."_s << AttributionKind::Direct;
    QTest::newRow("indirect") << u"Lind said that they will vote."_s << AttributionKind::Indirect;
    QTest::newRow("mixed") << u"Lind said that they “will vote soon enough”."_s
                           << AttributionKind::Mixed;
    QTest::newRow("belief") << u"Lind believes that they will vote."_s << AttributionKind::Belief;
}

void ReportedSpeechTest::tellsKinds()
{
    QFETCH(const QString, text);
    QFETCH(const AttributionKind, kind);

    const auto attributions = shippedAnalyzer().analyze(paragraphs(text)).attributions;

    QCOMPARE(attributions.size(), 1u);
    QCOMPARE(attributions.front().kind, kind);
}

void ReportedSpeechTest::namesThePersonBehindAPronoun()
{
    const auto attributions =
        shippedAnalyzer()
            .analyze(paragraphs(u"Mara Lind said that it is safe. She said that it is calm."_s))
            .attributions;

    QCOMPARE(attributions.size(), 2u);
    QCOMPARE(attributions.back().speaker, u"Mara Lind"_s);
}

void ReportedSpeechTest::givesNoNameToThemWhenTheLastSpeakerIsOne()
{
    const auto attributions =
        shippedAnalyzer()
            .analyze(paragraphs(u"The mayor said that it is safe. They said that it is calm."_s))
            .attributions;

    QCOMPARE(attributions.size(), 2u);
    QCOMPARE(attributions.back().speaker, u"They"_s);
}

void ReportedSpeechTest::survivesBrokenText_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << u""_s;
    QTest::newRow("a verb alone") << u"Said."_s;
    QTest::newRow("a verb first") << u"said that it is"_s;
    QTest::newRow("according to nobody") << u"According to"_s;
    QTest::newRow("marks alone") << u"“ ” \" \" ’ ‘"_s;
    QTest::newRow("a comma and a verb") << u", said"_s;
    QTest::newRow("a quotation and a verb") << u"“No”, said"_s;
    QTest::newRow("relative first") << u"who said that, which said that"_s;
    QTest::newRow("right to left") << u"قال الوزير \"لا\" said the port"_s;
    QTest::newRow("half a surrogate pair") << QString(u"Oslo said ") + QChar(0xD83D);
}

void ReportedSpeechTest::survivesBrokenText()
{
    QFETCH(const QString, text);
    const Article article = importedAsIs(text);

    for (const Attribution &attribution : shippedAnalyzer().analyze(article).attributions) {
        for (const TextSpan span : attribution.content) {
            QVERIFY(span.end().value() <= article.text().size());
        }
    }
}

SLANTLIGHT_TEST(ReportedSpeechTest)

#include "tst_reportedspeech.moc"
