// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/tagger.h"

#include "core/text/token.h"
#include "core/training/taggertraining.h"
#include "tests/support/cuttext.h"
#include "tests/support/testroom.h"

#include <QFileInfo>
#include <QTest>

using namespace slantlight;
using namespace Qt::StringLiterals;

namespace {

QByteArray shippedModel()
{
    QFile file(u":/slantlight/languages/en/models/tagger.model"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TaggerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWordsApartByTheirPlace_data();
    void tellsWordsApartByTheirPlace();
    void tagsHeadlinesAndCarelessText_data();
    void tagsHeadlinesAndCarelessText();
    void givesSomeTagToAnything_data();
    void givesSomeTagToAnything();
    void givesTheSameTagsAgain();
    void tagsASentenceAlikeInAnyCompany();
    void saysWhereItComesFrom();
    void refusesABrokenModel_data();
    void refusesABrokenModel();
    void agreesWithTheTreebank();

private:
    const Result<Tagger> m_tagger = Tagger::parse(shippedModel());
};

namespace {

/// Returns the tags of @p text as one sentence.
std::vector<Tag> tagsOf(const Tagger &tagger, const QString &text)
{
    return tagger.tags(cutAsOneSentence(text));
}

/// Returns @p marked with the tags found after the words that have one there: "a claim/NOUN".
QString tagged(const Tagger &tagger, const QString &marked)
{
    QStringList words = marked.split(u' ');
    QStringList bare;
    for (const QString &word : words) {
        bare.append(word.section(u'/', 0, 0));
    }
    const QString text = bare.join(u' ');
    const std::vector<Token> tokens = tokensOf(text);
    const std::vector<Tag> tags = tagsOf(tagger, text);
    qsizetype at = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        for (std::size_t token = 0; token < tokens.size(); ++token) {
            if (tokens[token].span.begin() == TextOffset(at) && words[i].contains(u'/')) {
                words[i] = bare[i] + u'/' + tagId(tags[token]);
            }
        }
        at += bare[i].size() + 1;
    }
    return words.join(u' ');
}

} // namespace

void TaggerTest::tellsWordsApartByTheirPlace_data()
{
    QTest::addColumn<QString>("marked");

    QTest::newRow("a claim") << u"Her claim/NOUN to the throne is old ."_s;
    QTest::newRow("they claim") << u"They claim/VERB that the bridge is safe ."_s;
    QTest::newRow("claims of a firm") << u"The insurer paid all claims/NOUN in May/PROPN ."_s;
    QTest::newRow("the firm claims") << u"The insurer now claims/VERB that it paid ."_s;
    QTest::newRow("may") << u"The vote may/AUX slip to May/PROPN 5 ."_s;
    QTest::newRow("can") << u"You can/AUX open the can/NOUN with this ."_s;
    QTest::newRow("that") << u"She said that/SCONJ that/DET road was closed ."_s;
    QTest::newRow("that, which") << u"The road that/PRON leads to the port is closed ."_s;
    QTest::newRow("a record") << u"The record/NOUN shows what she did ."_s;
    QTest::newRow("to record") << u"They want to record/VERB the meeting ."_s;
    QTest::newRow("to a town") << u"He went to/ADP Harbour , to/PART speak ."_s;
    QTest::newRow("her") << u"I saw her/PRON leave ."_s;
    QTest::newRow("like") << u"They like/VERB it ; it is like/ADP tea ."_s;
    QTest::newRow("be") << u"He is/AUX tired ."_s;
    QTest::newRow("have") << u"They have/AUX gone and have/VERB a car ."_s;
    QTest::newRow("not") << u"It did n't/PART work ."_s;
    QTest::newRow("names") << u"Mayor Ines/PROPN Carrow/PROPN opened the bridge/NOUN ."_s;
    QTest::newRow("a word of its own") << u"The zorbling/NOUN of the fleet took weeks ."_s;
    QTest::newRow("numbers") << u"It cost 1,200/NUM or $/SYM 3.5/NUM million/NUM ./PUNCT"_s;
    QTest::newRow("marks") << u"“/PUNCT No/INTJ ,/PUNCT ”/PUNCT she/PRON said ."_s;
}

void TaggerTest::tellsWordsApartByTheirPlace()
{
    QFETCH(const QString, marked);
    QVERIFY(m_tagger);

    QCOMPARE(tagged(*m_tagger, marked), marked);
}

void TaggerTest::tagsHeadlinesAndCarelessText_data()
{
    QTest::addColumn<QString>("marked");

    QTest::newRow("capitals") << u"MINISTER SLAMS/VERB PLAN TO/PART CLOSE/VERB THE PORT"_s;
    QTest::newRow("a title") << u"Council Rejects/VERB New/ADJ Plan/NOUN To/PART Close/VERB Port"_s;
    QTest::newRow("no capitals") << u"they/PRON claim/VERB that the bridge/NOUN is/AUX safe"_s;
    QTest::newRow("one word") << u"Closed/VERB"_s;
}

void TaggerTest::tagsHeadlinesAndCarelessText()
{
    QFETCH(const QString, marked);
    QVERIFY(m_tagger);

    QCOMPARE(tagged(*m_tagger, marked), marked);
}

void TaggerTest::givesSomeTagToAnything_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << u""_s;
    QTest::newRow("a mark") << u"?"_s;
    QTest::newRow("another script") << u"قال الوزير"_s;
    QTest::newRow("beyond the basic plane") << u"a \U0001F5F3 vote"_s;
    QTest::newRow("half a letter") << QString(QChar(0xD83D)) + u" vote";
    QTest::newRow("a long word") << QString(100'000, u'a');
    QTest::newRow("many words") << u"the port "_s.repeated(20'000);
}

void TaggerTest::givesSomeTagToAnything()
{
    QFETCH(const QString, text);
    QVERIFY(m_tagger);

    QCOMPARE(tagsOf(*m_tagger, text).size(), tokensOf(text).size());
}

void TaggerTest::givesTheSameTagsAgain()
{
    QVERIFY(m_tagger);
    const auto again = Tagger::parse(shippedModel());
    QVERIFY(again);
    const QString text = u"The mayor may claim that May was a record month, may she not?"_s;

    QCOMPARE(tagsOf(*again, text), tagsOf(*m_tagger, text));
    QCOMPARE(again->digest(), m_tagger->digest());
}

void TaggerTest::tagsASentenceAlikeInAnyCompany()
{
    QVERIFY(m_tagger);
    const QStringList first{u"PORT"_s, u"CLOSED"_s};
    const QStringList second{u"They"_s, u"claim"_s, u"it"_s, u"."_s};

    const auto both = m_tagger->tags(tokensOfWords({first, second}));
    const auto alone = m_tagger->tags(tokensOfWords({second}));

    QCOMPARE(std::vector<Tag>(both.begin() + 2, both.end()), alone);
}

void TaggerTest::saysWhereItComesFrom()
{
    QVERIFY(m_tagger);

    QVERIFY(m_tagger->provenance().contains(u"corpus: English Web Treebank"_s));
    QVERIFY(m_tagger->provenance().contains(u"licence: CC BY-SA 4.0"_s));
}

void TaggerTest::refusesABrokenModel_data()
{
    QTest::addColumn<QByteArray>("model");

    const QByteArray whole = shippedModel();
    const qsizetype numbers = whole.indexOf("\n\n") + 2;
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another file") << QByteArray("rule doubt.purportedly\n");
    QTest::newRow("a later version") << QByteArray("slantlight tagger 3\n\n");
    QTest::newRow("a head without end") << whole.first(numbers - 2);
    QTest::newRow("a head alone") << whole.first(numbers);
    QTest::newRow("cut off among the words") << whole.first(100'000);
    QTest::newRow("cut off at the end") << whole.chopped(1);
    QTest::newRow("something after") << QByteArray(whole + 'x');
    QByteArray countless = whole;
    countless.replace(numbers + 4, 4, "\xFF\xFF\xFF\x7F");
    QTest::newRow("more words than bytes") << countless;
    QByteArray mixed = whole;
    mixed.replace(whole.size() / 10, 8, "\xFF\xFF\xFF\xFF\0\0\0\0");
    QTest::newRow("bytes in its midst that are others") << mixed;
    for (const qsizetype at : {qsizetype{100}, numbers + 500'000, whole.size() - 40}) {
        QByteArray flipped = whole;
        flipped[at] = static_cast<char>(flipped[at] ^ 1);
        QTest::addRow("a flipped bit at byte %lld", static_cast<long long>(at)) << flipped;
    }
}

void TaggerTest::refusesABrokenModel()
{
    QFETCH(const QByteArray, model);

    const auto tagger = Tagger::parse(model);

    QVERIFY(!tagger);
    QCOMPARE(tagger.error().code, ErrorCode::MalformedModel);
    QVERIFY(!tagger.error().detail.isEmpty());
}

void TaggerTest::agreesWithTheTreebank()
{
    const QString path =
        qEnvironmentVariable("SLANTLIGHT_SHARED") + u"/data/treebank/en_ewt-ud-dev.conllu";
    if (!QFileInfo::exists(path)) {
        QSKIP("the treebank is not here");
    }
    QVERIFY(m_tagger);
    const auto sentences = readTreebank(path);
    QVERIFY(sentences);

    const double accuracy = taggingAccuracy(*m_tagger, *sentences);

    QVERIFY2(accuracy >= 0.945, qPrintable(QString::number(accuracy)));
}

SLANTLIGHT_TEST(TaggerTest)

#include "tst_tagger.moc"
