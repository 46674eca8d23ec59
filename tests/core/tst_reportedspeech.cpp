// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/analysed.h"
#include "tests/support/testroom.h"

#include <QTest>

#include <algorithm>

using namespace slantlight;
using namespace Qt::StringLiterals;

class ReportedSpeechTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsKinds_data();
    void tellsKinds();
    void namesThePersonBehindAPronoun();
    void givesNoNameToThemWhenTheLastSpeakerIsOne();
    void keepsNegationModalityAndStance_data();
    void keepsNegationModalityAndStance();
    void saysInWhoseContentAReportStands();
    void readsAMegabyteInOneParagraph();
    void survivesBrokenText_data();
    void survivesBrokenText();
};

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
    QTest::newRow("a mark that nothing closes") << u"“We will vote, Lind said. Holm said no."_s;
    QTest::newRow("marks that close nothing") << u"We will vote,” Lind said.” Holm said’ no.’"_s;
    QTest::newRow("brackets and colons") << u"Sen. Quill (D- said: ( : said ) Lind:"_s;
    QTest::newRow("half a surrogate pair") << QString(u"Oslo said ") + QChar(0xD83D);
}

void ReportedSpeechTest::keepsNegationModalityAndStance_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isNegated");
    QTest::addColumn<bool>("isModal");
    QTest::addColumn<Stance>("stance");

    QTest::newRow("plain") << u"Lind said that it is safe."_s << false << false << Stance::Neutral;
    QTest::newRow("endorsing") << u"Lind confirmed that it is safe."_s << false << false
                               << Stance::Endorsing;
    QTest::newRow("distancing") << u"Lind claimed that it is safe."_s << false << false
                                << Stance::Distancing;
    QTest::newRow("negated") << u"Lind did not say that it is safe."_s << true << false
                             << Stance::Neutral;
    QTest::newRow("negated, so not endorsing") << u"Lind would not confirm that it is safe."_s
                                               << true << true << Stance::Neutral;
    QTest::newRow("a denial") << u"Lind denied that it is safe."_s << true << false
                              << Stance::Neutral;
    QTest::newRow("a refusal") << u"Lind refused to sell the boats."_s << true << false
                               << Stance::Neutral;
    QTest::newRow("modal") << u"Lind may say that it is safe."_s << false << true
                           << Stance::Neutral;
    QTest::newRow("hearsay vouches for nothing")
        << u"Lind reportedly confirmed that it is safe."_s << false << false << Stance::Neutral;
}

void ReportedSpeechTest::keepsNegationModalityAndStance()
{
    QFETCH(const QString, text);

    const auto attributions = shippedAnalyzer().analyze(paragraphs(text)).attributions;

    QCOMPARE(attributions.size(), 1u);
    QTEST(attributions.front().isNegated, "isNegated");
    QTEST(attributions.front().isModal, "isModal");
    QTEST(attributions.front().stance, "stance");
}

void ReportedSpeechTest::saysInWhoseContentAReportStands()
{
    const auto attributions =
        shippedAnalyzer()
            .analyze(paragraphs(u"Lind said that Holm claimed that the union believes in boats."_s))
            .attributions;

    QCOMPARE(attributions.size(), 3u);
    QVERIFY(!attributions.at(0).within);
    QCOMPARE(attributions.at(1).within, 0u);
    QCOMPARE(attributions.at(2).within, 1u);
}

void ReportedSpeechTest::readsAMegabyteInOneParagraph()
{
    const QString once = u"Mara Lind, who leads the port, said that it is safe, and Per Holm called it “a "
                         "sham”. "_s;
    const qsizetype times = 1'000'000 / once.size();
    const Article article = importedAsIs(once.repeated(times));

    const auto attributions = shippedAnalyzer().analyze(article).attributions;

    const auto saying = std::ranges::count_if(attributions, [](const Attribution &attribution) {
        return attribution.speaker == u"Mara Lind";
    });
    QCOMPARE(qsizetype(saying), times);
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
