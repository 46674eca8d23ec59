// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/speakerprofile.h"
#include "core/exchange/analysisjson.h"
#include "core/exchange/speakercsv.h"
#include "tests/support/reported.h"
#include "tests/support/testroom.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

QStringList cuesOf(const SpeakerProfile &profile)
{
    QStringList cues;
    for (const SpeakerCue &cue : profile.cues) {
        cues.append(u"%1 %2 %3"_s.arg(cue.text).arg(cue.count).arg(stanceId(cue.stance)));
    }
    return cues;
}

QList<QByteArrayList> fieldsOf(const QByteArray &csv)
{
    QList<QByteArrayList> rows;
    for (const QByteArray &line : csv.split('\n')) {
        if (!line.isEmpty()) {
            rows.append(line.trimmed().split(','));
        }
    }
    return rows;
}

} // namespace

class SpeakerProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsForEachSpeaker();
    void countsJoinedSourcesForEachMember();
    void countsWordsOnceAndQuotedOnesApart();
    void keepsCuesInTheirOrder();
    void letsNoNegatedCueEndorse();
    void countsNestedStatementsApart();
    void gathersWhoeverNobodyKnows();
    void knowsWhatTheOutletTellsItself();
    void joinsThePassagesOfAStatement();
    void takesTextsWithoutAnySpeaker();
    void takesManyStatementsOfTheSameWords();
    void writesSpeakersAsJson();
    void tellsNoOwnWordsOfAnUnreadLanguage();
    void writesSpeakersAsCsv();
    void guardsSpreadsheetsAgainstNames();
};

void SpeakerProfileTest::countsForEachSpeaker()
{
    const SpeakerProfiles profiles = harbourReports().profiles();

    QCOMPARE(profiles.speakers.size(), 3U);
    const SpeakerProfile &board = profiles.speakers.at(0);
    QCOMPARE(board.speaker, std::optional<std::size_t>(0));
    QCOMPARE(board.attributions, std::vector<std::size_t>{0});
    QCOMPARE(board.stances, (std::array<int, 3>{1, 0, 0}));
    const SpeakerProfile &lind = profiles.speakers.at(1);
    QCOMPARE(lind.attributions, (std::vector<std::size_t>{1, 2}));
    QCOMPARE(lind.stances, (std::array<int, 3>{0, 1, 1}));
    QCOMPARE(lind.verbClasses,
             (std::vector<VerbClassCount>{{.verbClass = u"illocutionary"_s, .count = 2}}));
}

void SpeakerProfileTest::countsJoinedSourcesForEachMember()
{
    const ReportedArticle story = harbourReports();
    const SpeakerProfile orvan = story.profiles().speakers.at(2);

    QCOMPARE(orvan.words, 4); // that rents would rise
    QCOMPARE(story.wordsOf(orvan.passages),
             QStringList{u"Davit Orvan warned that rents would rise"_s});
}

void SpeakerProfileTest::countsWordsOnceAndQuotedOnesApart()
{
    ReportedArticle story(u"Ines Torvald said “it will rain, as the crews say”, and left."_s);
    const std::size_t torvald = story.addSpeaker(u"Ines Torvald"_s);
    story.report({torvald}, u"Ines Torvald"_s, u"said"_s, {u"“it will rain, as the crews say”"_s});
    story.report({torvald}, u"Ines Torvald"_s, u"say"_s, {u"it will rain"_s});

    const SpeakerProfiles profiles = story.profiles();

    QCOMPARE(profiles.speakers.front().words, 7);
    QCOMPARE(profiles.speakers.front().quotedWords, 7);
    QCOMPARE(profiles.quotedWords, 7);
    QCOMPARE(profiles.words, 12);
}

void SpeakerProfileTest::keepsCuesInTheirOrder()
{
    ReportedArticle story(u"Lind accused it. She has said so. She Said no. She claimed more."_s);
    const std::size_t lind = story.addSpeaker(u"Lind"_s);
    story.report({lind}, u"Lind"_s, u"accused"_s, {u"it"_s});
    story.report({lind}, {}, u"said"_s, {u"so"_s});
    story.report({lind}, {}, u"Said"_s, {u"no"_s});
    story.report({lind}, {}, u"claimed"_s, {u"more"_s}, Stance::Distancing);

    QCOMPARE(cuesOf(story.profiles().speakers.front()),
             (QStringList{u"accused 1 neutral"_s, u"said 2 neutral"_s, u"claimed 1 distancing"_s}));
}

void SpeakerProfileTest::letsNoNegatedCueEndorse()
{
    ReportedArticle story(u"Oslo has not confirmed the vote. Oslo did not claim that."_s);
    const std::size_t oslo = story.addSpeaker(u"Oslo"_s, SpeakerKind::Place);
    story.report({oslo}, u"Oslo"_s, u"has not confirmed"_s, {u"the vote"_s}, Stance::Endorsing)
        .isNegated = true;
    story.report({oslo}, u"Oslo"_s, u"did not claim"_s, {u"that"_s}, Stance::Distancing).isNegated =
        true;

    const SpeakerProfile profile = story.profiles().speakers.front();

    QCOMPARE(profile.negated, 2);
    QCOMPARE(profile.stances, (std::array<int, 3>{0, 1, 1}));
    QCOMPARE(cuesOf(profile),
             (QStringList{u"has not confirmed 1 neutral"_s, u"did not claim 1 distancing"_s}));
}

void SpeakerProfileTest::countsNestedStatementsApart()
{
    ReportedArticle story(u"Oslo says that Lind said so."_s);
    const std::size_t oslo = story.addSpeaker(u"Oslo"_s, SpeakerKind::Place);
    const std::size_t lind = story.addSpeaker(u"Lind"_s);
    story.report({oslo}, u"Oslo"_s, u"says"_s, {u"that Lind said so"_s});
    story.report({lind}, u"Lind"_s, u"said"_s, {u"so"_s}).within = 0;

    const SpeakerProfiles profiles = story.profiles();

    QCOMPARE(profiles.speakers.at(0).nested, 0);
    QCOMPARE(profiles.speakers.at(1).nested, 1);
    QCOMPARE(profiles.speakers.at(1).attributions, std::vector<std::size_t>{1});
}

void SpeakerProfileTest::gathersWhoeverNobodyKnows()
{
    const ReportedArticle story = harbourReports();
    const SpeakerProfiles profiles = story.profiles();

    QVERIFY(profiles.unknown.has_value());
    QVERIFY(!profiles.unknown->speaker);
    QCOMPARE(profiles.unknown->attributions, std::vector<std::size_t>{3});
    QCOMPARE(profiles.unknown->firstMention,
             story.spanOf(u"A source at the town hall said the talks had failed"_s));
}

void SpeakerProfileTest::knowsWhatTheOutletTellsItself()
{
    const ReportedArticle story = harbourReports();
    const OwnWords own = story.profiles().own;

    QCOMPARE(story.wordsOf(own.passages),
             (QStringList{u"The harbour board confirmed"_s, u"Mara Lind claimed"_s,
                          u"The old market stays open until May."_s,
                          u"Lind and Davit Orvan warned"_s, u"A source at the town hall said"_s}));
    QCOMPARE(own.words, 4 + 3 + 7 + 5 + 7);
}

void SpeakerProfileTest::joinsThePassagesOfAStatement()
{
    ReportedArticle story(u"“We will vote,” said Mara Lind, who is the mayor. “We will win.”"_s);
    const std::size_t lind = story.addSpeaker(u"Mara Lind"_s);
    story.report({lind}, u"Mara Lind"_s, u"said"_s, {u"“We will vote,”"_s, u"“We will win.”"_s});

    QCOMPARE(story.wordsOf(story.profiles().speakers.front().passages),
             (QStringList{u"“We will vote,” said Mara Lind"_s, u"“We will win.”"_s}));
    QCOMPARE(story.wordsOf(story.profiles().speakers.front().stops),
             QStringList{u"“We will vote,” said Mara Lind"_s});
}

void SpeakerProfileTest::takesTextsWithoutAnySpeaker()
{
    const ReportedArticle empty{QString()};
    const ReportedArticle plain(u"The quay is old."_s);

    QVERIFY(empty.profiles().isEmpty());
    QCOMPARE(empty.profiles().own, OwnWords());
    QVERIFY(plain.profiles().isEmpty());
    QCOMPARE(plain.profiles().own.words, 4);
}

void SpeakerProfileTest::takesManyStatementsOfTheSameWords()
{
    constexpr int count = 200'000;
    Reading reading = shippedAnalyzer().read(paragraphs(u"Lind said it will rain."_s));
    std::vector<Attribution> attributions(count);
    for (int i = 0; i < count; ++i) {
        Attribution &each = attributions.at(static_cast<std::size_t>(i));
        each.content = {{TextOffset(10), TextOffset(22)}};
        each.speakers = {static_cast<std::size_t>(i % 40)};
        each.cue = TextSpan(TextOffset(5), TextOffset(9));
    }
    const std::vector<Speaker> speakers(40);

    const SpeakerProfiles profiles = profileSpeakers(reading, attributions, speakers);

    QCOMPARE(profiles.speakers.at(39).attributions.size(), std::size_t(count / 40));
    QCOMPARE(profiles.speakers.at(39).words, 3);
    QCOMPARE(profiles.speakers.at(39).passages.size(), 1U);
}

void SpeakerProfileTest::writesSpeakersAsJson()
{
    const Review review = harbourReports().review();

    const QJsonObject object =
        QJsonDocument::fromJson(analysisToJson(shown(review, {}), {})).object();

    const QJsonArray speakers = object["speakers"_L1].toArray();
    QCOMPARE(speakers.size(), 3);
    const QJsonObject lind = speakers.at(1).toObject();
    QCOMPARE(QString::fromUtf8(QJsonDocument(lind).toJson(QJsonDocument::Compact)),
             u"{\"cues\":[{\"count\":1,\"stance\":\"distancing\",\"text\":\"claimed\"},"
             "{\"count\":1,\"stance\":\"neutral\",\"text\":\"warned\"}],"
             "\"firstMention\":{\"end\":63,\"start\":54,\"text\":\"Mara Lind\"},"
             "\"kind\":\"person\",\"name\":\"Mara Lind\",\"named\":true,\"negated\":0,"
             "\"nested\":0,\"quotedWords\":5,"
             "\"stances\":{\"distancing\":1,\"endorsing\":0,\"neutral\":1},\"statements\":2,"
             "\"verbClasses\":{\"illocutionary\":2},\"words\":10}"_s);
    const QJsonArray attributions = object["attributions"_L1].toArray();
    QCOMPARE(attributions.at(2)["speakers"_L1].toArray(), (QJsonArray{1, 2}));
    QCOMPARE(attributions.at(3)["speakers"_L1].toArray(), QJsonArray());
    QCOMPARE(object["notNamed"_L1]["statements"_L1].toInt(), 1);
    QCOMPARE(object["ownWords"_L1].toInt(), 26);
}

void SpeakerProfileTest::tellsNoOwnWordsOfAnUnreadLanguage()
{
    Review review = ReportedArticle(u"Kaj je star."_s).review();
    review.analysis.isRead = false;

    const QJsonObject object =
        QJsonDocument::fromJson(analysisToJson(shown(review, {}), {})).object();

    QVERIFY(object["ownWords"_L1].isNull());
    QVERIFY(speakersToCsv(shown(review, {}), {}).isEmpty());
}

void SpeakerProfileTest::writesSpeakersAsCsv()
{
    const Review review = harbourReports().review();

    const auto rows = fieldsOf(speakerCsvHeader()
                               + speakersToCsv(shown(review, {}), {.id = 7, .path = u"a.txt"_s}));

    QCOMPARE(rows.size(), 6);
    for (const QByteArrayList &row : rows) {
        QCOMPARE(row.size(), rows.front().size());
    }
    const qsizetype own = 6; // columns of the article come before
    QCOMPARE(rows.at(0).mid(own, 4), (QByteArrayList{"row", "speaker", "kind", "named"}));
    QCOMPARE(
        rows.at(2).mid(own, 18),
        (QByteArrayList{"speaker", "Mara Lind", "person", "true", "54", "63", "2", "0", "0", "10",
                        "5", "0", "1", "1", "", "warned", "claimed", "illocutionary (2)"}));
    QCOMPARE(rows.at(4).mid(own, 4), (QByteArrayList{"not-named", "", "", ""}));
    QCOMPARE(rows.at(5).at(own), "own-words");
    QCOMPARE(rows.at(5).at(rows.at(0).indexOf("words")), "26");
    QCOMPARE(rows.at(5).at(rows.at(0).indexOf("articleWords")), "45");
}

void SpeakerProfileTest::guardsSpreadsheetsAgainstNames()
{
    ReportedArticle story(u"=HYPERLINK(1) said so."_s);
    story.report({story.addSpeaker(u"=HYPERLINK(1)"_s)}, u"=HYPERLINK(1)"_s, u"said"_s, {u"so"_s});
    const Review review = story.review();

    const QByteArray csv = speakersToCsv(shown(review, {}), {});

    QVERIFY2(csv.contains(",speaker,'=HYPERLINK(1),person,"), csv.constData());
}

SLANTLIGHT_TEST(SpeakerProfileTest)

#include "tst_speakerprofile.moc"
