// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/analysis.h"
#include "tests/support/testroom.h"
#include "ui/reader/markercard.h"
#include "ui/words/markerwords.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace slantlight;
using namespace slantlight::ui;
using namespace Qt::StringLiterals;

namespace {

Marker marker()
{
    Marker marker;
    marker.rule = RuleId(u"doubt.purportedly"_s);
    marker.severity = Severity::Strong;
    marker.voice = Voice::Indirect;
    marker.speaker = u"Ines Torvald"_s;
    marker.message = u"The word keeps the statement at a distance."_s;
    marker.cite = u"Invented & Sons 2001"_s;
    marker.neutral = QStringList{u"according to Ines Torvald"_s};
    marker.speakers = {0};
    return marker;
}

/// The analysis of an article of RT's in which she speaks.
Analysis analysis()
{
    Analysis analysis;
    analysis.outlet.emplace();
    analysis.outlet->name = u"RT"_s;
    analysis.speakers = {{.name = u"Ines Torvald"_s, .kind = SpeakerKind::Person, .isNamed = true}};
    return analysis;
}

} // namespace

class MarkerCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysEverythingThatIsKnown();
    void leavesOutWhatIsNotKnown();
    void saysWhoseWordsTheseAre_data();
    void saysWhoseWordsTheseAre();
    void saysHowReadersTookLikeWords();
    void saysHowLikelyReadersMarkItAndWhy();
    void takesAngleBracketsForText();
    void curlsQuotationMarks_data();
    void curlsQuotationMarks();
    void hasNameForEveryButton();
    void standsBesideMark_data();
    void standsBesideMark();
    void showsItsButtonsWhereRoomIsScarce();
    void givesAReasonWithTheAnswer();
    void changesTheReasonOfAnAnswer();
    void keepsWhatIsTypedWhileTheSameMarkerIsToldAnew();
    void tellsWhetherAgreeingAnnotates();
};

void MarkerCardTest::saysEverythingThatIsKnown()
{
    MarkerCard card;

    card.setMarker(marker(), analysis(), u"purportedly"_s, std::nullopt, {12, 3});

    const QString said = card.spokenText();
    for (const QString &part :
         {u"strong"_s, u"purportedly"_s, u"at a distance"_s,
          u"Plainer: according to Ines Torvald"_s, u"RT's words, retelling Ines Torvald"_s,
          u"rule doubt.purportedly"_s, u"Invented & Sons 2001"_s, u"You agreed 12 of 15"_s}) {
        QVERIFY2(said.contains(part), qPrintable(said));
    }
    QCOMPARE(card.accessibleName(), said);
}

void MarkerCardTest::leavesOutWhatIsNotKnown()
{
    MarkerCard card;
    Marker bare = marker();
    bare.neutral.clear();
    bare.cite.clear();
    bare.speaker.clear();
    bare.speakers.clear();

    card.setMarker(bare, {}, u"purportedly"_s, std::nullopt, {});

    QVERIFY(!card.spokenText().contains(u"Plainer"_s));
    QVERIFY(!card.spokenText().contains(u"agreed"_s));
    QVERIFY(originWords(bare, {}).endsWith(u"doubt.purportedly"_s));
}

void MarkerCardTest::saysWhoseWordsTheseAre_data()
{
    QTest::addColumn<Voice>("voice");
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<QString>("whole");
    QTest::addColumn<QString>("brief");

    QTest::newRow("told by RT") << Voice::Narration << true << u"RT's words"_s << u"RT's words"_s;
    QTest::newRow("told by an outlet")
        << Voice::Narration << false << u"The outlet's words"_s << u"outlet's words"_s;
    QTest::newRow("in a heading") << Voice::Headline << true << u"RT's words, in a heading"_s
                                  << u"RT's heading"_s;
    QTest::newRow("retold by RT") << Voice::Indirect << true
                                  << u"RT's words, retelling Ines Torvald"_s
                                  << u"RT retelling Torvald"_s;
    QTest::newRow("retold by an outlet")
        << Voice::Indirect << false << u"The outlet's words, retelling somebody"_s
        << u"outlet retelling somebody"_s;
    QTest::newRow("quoted") << Voice::Direct << true << u"Quoting Ines Torvald"_s
                            << u"quoting Torvald"_s;
    QTest::newRow("quoted, nobody knows whom")
        << Voice::Direct << false << u"Quoting somebody"_s << u"quoting somebody"_s;
}

void MarkerCardTest::saysWhoseWordsTheseAre()
{
    QFETCH(const Voice, voice);
    QFETCH(const bool, isKnown);
    QFETCH(const QString, whole);
    QFETCH(const QString, brief);
    Marker said = marker();
    said.voice = voice;
    if (!isKnown) {
        said.speaker = u"She"_s; // a pronoun names nobody
        said.speakers.clear();
    }
    const Analysis known = isKnown ? analysis() : Analysis();

    QCOMPARE(voiceWords(said, known), whole);
    QCOMPARE(briefVoiceWords(said, known, {u"Torvald"_s}), brief);
}

void MarkerCardTest::saysHowReadersTookLikeWords()
{
    QCOMPARE(evidenceWords({}), QString());
    QCOMPARE(evidenceWords({.words = {u"lashed"_s}, .marked = 3, .seen = 4}),
             u"Used like “lashed”, which readers of news marked in 3 of 4 places."_s);
    QCOMPARE(
        evidenceWords({.words = {u"lashed"_s, u"tore"_s, u"blasted"_s}, .marked = 7, .seen = 11}),
        u"Used like “lashed”, “tore” and “blasted”, which readers of news marked in 7 of 11 places."_s);
}

void MarkerCardTest::saysHowLikelyReadersMarkItAndWhy()
{
    MarkerCard card;
    Marker likely = marker();
    likely.likelihood = Likelihood{.value = 0.342, .parts = {2000, -3000, 100, 5000, -1500, 0}};

    card.setMarker(likely, analysis(), u"purportedly"_s, std::nullopt, {});

    const QString expected =
        u"Of 100 readers of news who look for slant, about 34 would mark this. "
        "For it: what the rules say, the word itself. "
        "Against it: the words beside it, who is speaking."_s;
    QVERIFY2(card.spokenText().contains(expected), qPrintable(card.spokenText()));
    card.setMarker(marker(), analysis(), u"purportedly"_s, std::nullopt, {});
    QVERIFY(!card.spokenText().contains(u"Of 100"_s));
}

void MarkerCardTest::takesAngleBracketsForText()
{
    MarkerCard card;

    card.setMarker(marker(), analysis(), u"<b>bold</b>"_s, std::nullopt, {});

    QVERIFY(card.spokenText().contains(u"<b>bold</b>"_s));
}

void MarkerCardTest::curlsQuotationMarks_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("curly");

    QTest::newRow("none") << u"It stands apart."_s << u"It stands apart."_s;
    QTest::newRow("a word") << u"\"mere\" makes it small."_s << u"“mere” makes it small."_s;
    QTest::newRow("two") << u"\"mere\" for \"only\"."_s << u"“mere” for “only”."_s;
    QTest::newRow("quoted already") << u"\"\"experts\"\" doubts it."_s << u"“experts” doubts it."_s;
    QTest::newRow("curly already") << u"\"“experts”\" doubts it."_s << u"“experts” doubts it."_s;
    QTest::newRow("in brackets") << u"It (\"mere\") is small."_s << u"It (“mere”) is small."_s;
    QTest::newRow("an apostrophe") << u"\"council's\" is theirs."_s << u"“council's” is theirs."_s;
}

void MarkerCardTest::curlsQuotationMarks()
{
    QFETCH(const QString, message);
    QFETCH(const QString, curly);

    QCOMPARE(withCurlyQuotes(message), curly);
}

void MarkerCardTest::hasNameForEveryButton()
{
    MarkerCard card;
    const QSignalSpy answered(&card, &MarkerCard::answered);
    const QSignalSpy silenced(&card, &MarkerCard::silenceRequested);
    card.setMarker(marker(), analysis(), u"purportedly"_s, std::nullopt, {});

    for (QPushButton *const button : card.findChildren<QPushButton *>()) {
        QVERIFY(!button->accessibleName().isEmpty());
        QVERIFY(!button->toolTip().isEmpty());
        button->click();
    }

    QCOMPARE(answered.size(), 2);
    QCOMPARE(silenced.size(), 1);
}

void MarkerCardTest::standsBesideMark_data()
{
    QTest::addColumn<QRect>("mark");
    QTest::addColumn<bool>("below");

    QTest::newRow("at the top") << QRect(100, 20, 60, 20) << true;
    QTest::newRow("in the middle") << QRect(100, 280, 60, 20) << true;
    QTest::newRow("at the bottom") << QRect(100, 560, 60, 20) << false;
    QTest::newRow("at the right") << QRect(760, 280, 30, 20) << true;
    QTest::newRow("over two lines") << QRect(0, 300, 800, 50) << true;
}

void MarkerCardTest::standsBesideMark()
{
    QFETCH(const QRect, mark);
    QFETCH(const bool, below);
    const QRect bounds(0, 0, 800, 600);

    const QRect card = cardPlace({380, 200}, mark, bounds);

    QVERIFY(bounds.contains(card));
    QVERIFY(!card.intersects(mark));
    QCOMPARE(card.top() > mark.bottom(), below);
}

void MarkerCardTest::showsItsButtonsWhereRoomIsScarce()
{
    const QRect bounds(0, 0, 800, 300);

    QVERIFY(bounds.contains(cardPlace({380, 200}, {100, 140, 60, 20}, bounds)));
    QCOMPARE(cardPlace({380, 400}, {100, 140, 60, 20}, bounds).top(), bounds.top());
}

void MarkerCardTest::givesAReasonWithTheAnswer()
{
    MarkerCard card;
    card.setMarker(marker(), analysis(), u"purportedly"_s, std::nullopt, {});
    card.show();
    const QSignalSpy answered(&card, &MarkerCard::answered);
    auto *const reason = card.findChild<QLineEdit *>();

    QTest::keyClicks(reason, u"a term of art"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(answered.isEmpty()); // it goes with the answer
    for (QPushButton *const button : card.findChildren<QPushButton *>()) {
        if (button->text() == u"Not &here"_s) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }

    QCOMPARE(answered.size(), 1);
    QCOMPARE(answered.at(0).at(0).value<std::optional<Answer>>(), Answer::NotHere);
    QCOMPARE(answered.at(0).at(1).toString(), u"a term of art"_s);
}

void MarkerCardTest::changesTheReasonOfAnAnswer()
{
    MarkerCard card;
    Verdict verdict;
    verdict.answer = Answer::Agree;
    verdict.reason = u"loud"_s;
    card.setMarker(marker(), analysis(), u"purportedly"_s, verdict, {});
    card.show();
    const QSignalSpy answered(&card, &MarkerCard::answered);
    auto *const reason = card.findChild<QLineEdit *>();
    QCOMPARE(reason->text(), u"loud"_s);

    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(answered.isEmpty());
    QTest::keyClicks(reason, u"er"_s);
    QTest::keyClick(reason, Qt::Key_Return);

    QCOMPARE(answered.size(), 1);
    QCOMPARE(answered.at(0).at(0).value<std::optional<Answer>>(), Answer::Agree);
    QCOMPARE(answered.at(0).at(1).toString(), u"louder"_s);
}

void MarkerCardTest::keepsWhatIsTypedWhileTheSameMarkerIsToldAnew()
{
    MarkerCard card;
    Marker first = marker();
    first.fingerprint = u"0123456789abcdef"_s;
    Marker second = marker();
    second.fingerprint = u"fedcba9876543210"_s;
    card.setMarker(first, analysis(), u"purportedly"_s, std::nullopt, {});
    card.show();
    auto *const reason = card.findChild<QLineEdit *>();

    QTest::keyClicks(reason, u"loud"_s);
    card.setMarker(first, analysis(), u"purportedly"_s, std::nullopt, {});
    QCOMPARE(reason->text(), u"loud"_s);

    card.setMarker(second, analysis(), u"purportedly"_s, std::nullopt, {});
    QCOMPARE(reason->text(), QString());
}

void MarkerCardTest::tellsWhetherAgreeingAnnotates()
{
    MarkerCard card;
    card.setMarker(marker(), analysis(), u"purportedly"_s, std::nullopt, {});
    card.setAnnotating(false);
    card.show();
    const QSignalSpy chosen(&card, &MarkerCard::annotatingChosen);
    auto *const box = card.findChild<QCheckBox *>();

    QVERIFY(!box->isChecked());
    QTest::keyClick(box, Qt::Key_Space);

    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).toBool(), true);
}

SLANTLIGHT_TEST(MarkerCardTest)

#include "tst_markercard.moc"
