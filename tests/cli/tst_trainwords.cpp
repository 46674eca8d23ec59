// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/wordscores.h"
#include "tests/support/cuttext.h"
#include "tests/support/program.h"
#include "tests/support/testroom.h"

#include <QRegularExpression>
#include <QTest>

using namespace slantlight;
using namespace Qt::StringLiterals;

class TrainWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void learnsWhatPeopleMarked();
    void makesTheSameModelTwice();
    void leavesOutWhatIsExcluded();
    void namesTheBrokenLine();
    void refusesWrongUsage();
    void itsModelWeighsMarkers();

private:
    [[nodiscard]] Run train(const QString &out, const QStringList &more = {}) const;

    const Workplace m_place;
};

namespace {

QByteArray line(int id, const QByteArray &text, const QByteArray &marked, const QByteArray &more)
{
    const QByteArray begin = QByteArray::number(text.indexOf(marked));
    const QByteArray end = QByteArray::number(text.indexOf(marked) + marked.size());
    const QByteArray span =
        marked.isEmpty() ? QByteArray()
                         : R"({"label": "biased", "b16": )" + begin + R"(, "e16": )" + end + "}";
    return R"({"id": "t)" + QByteArray::number(id) + R"(", "text": ")" + text + R"(", "spans": [)"
           + span + "]" + more + "}\n";
}

/// Sentences in which readers marked "quaffled", and edits in which it was "gleamish".
QByteArray labels()
{
    QByteArray lines;
    int id = 0;
    for (const QByteArray place : {"port", "mill", "road", "dike", "quay", "weir"}) {
        lines += line(++id, "They quaffled the old " + place + " today.", "quaffled",
                      R"(, "label": "Biased")");
        lines += line(++id, "They opened the old " + place + " today.", "",
                      R"(, "label": "Non-biased")");
        lines += line(++id, "The " + place + " is a gleamish building of stone.", "gleamish",
                      R"(, "after": "The place is a building of stone.")");
    }
    return lines;
}

/// Returns of how many texts the head of @p model tells.
int textsIn(const WordModel &model)
{
    static const QRegularExpression line(u"texts: (\\d+)"_s);
    return line.match(model.provenance()).captured(1).toInt();
}

QByteArray smallVectors()
{
    const auto vector = [](const QByteArray &first) {
        return '[' + first + QByteArray(",0.5").repeated(99) + ",1.0,0]";
    };
    return R"({"words":["the","road","quaffled"],"vectors":{"the":)" + vector("-2") + R"(,"road":)"
           + vector("3.5") + R"(,"quaffled":)" + vector("1.5") + "},\"unkVector\":[]}\n";
}

} // namespace

Run TrainWordsTest::train(const QString &out, const QStringList &more) const
{
    return m_place.run(QStringList{u"train"_s, u"word-model"_s, u"--labels"_s,
                                   m_place.write(u"labels.jsonl"_s, labels()), u"--vectors"_s,
                                   m_place.write(u"vectors.json"_s, smallVectors()), u"-o"_s,
                                   m_place.path(out)}
                       + more);
}

void TrainWordsTest::learnsWhatPeopleMarked()
{
    const Run run = train(u"learned.model"_s, {u"--corpus"_s, u"Own sentences"_s});

    QCOMPARE(run.said, QByteArray());
    QCOMPARE(run.code, 0);
    QVERIFY2(run.out.contains("words P "), run.out.constData());
    const auto model = WordModel::parse(m_place.read(u"learned.model"_s));
    QVERIFY(model);
    QVERIFY(model->provenance().contains(u"corpus: Own sentences"));
    const QStringList words{u"They"_s, u"quaffled"_s, u"the"_s, u"road"_s};
    const std::vector<Tag> tags{Tag::Pron, Tag::Verb, Tag::Det, Tag::Noun};
    const std::vector<Voice> voices(words.size(), Voice::Narration);
    const std::vector<std::uint8_t> flags(words.size());
    const Tokens tokens = tokensOfWords({words});
    const ModelInput input{
        .tokens = tokens, .tags = tags, .voices = voices, .flags = flags, .rules = {}};
    const WordScores scores(*model, input);
    QCOMPARE_GT(scores.ofReaders(1), scores.ofReaders(0));
    QCOMPARE_GT(scores.ofReaders(1), scores.ofReaders(3));
    QCOMPARE_GE(scores.ofReaders(1), scores.line());
    QCOMPARE_LT(scores.ofReaders(3), scores.line());
    QCOMPARE(model->wordsLike(u"quaffled").front(),
             (SeenWord{.word = u"quaffled"_s, .marked = 6, .seen = 6}));
}

void TrainWordsTest::makesTheSameModelTwice()
{
    QCOMPARE(train(u"first.model"_s).code, 0);
    QCOMPARE(train(u"second.model"_s).code, 0);

    QVERIFY(!m_place.read(u"first.model"_s).isEmpty());
    QVERIFY(m_place.read(u"first.model"_s) == m_place.read(u"second.model"_s));
}

void TrainWordsTest::leavesOutWhatIsExcluded()
{
    const QString ids = m_place.write(u"ids"_s, "t1\nt4\n");

    QCOMPARE(train(u"all.model"_s).code, 0);
    QCOMPARE(train(u"fewer.model"_s, {u"--exclude"_s, ids}).code, 0);

    const auto all = WordModel::parse(m_place.read(u"all.model"_s));
    const auto model = WordModel::parse(m_place.read(u"fewer.model"_s));
    QVERIFY(all && model);
    QCOMPARE(textsIn(*model), textsIn(*all) - 2);
    QCOMPARE(model->wordsLike(u"quaffled").front().seen, 4);
}

void TrainWordsTest::namesTheBrokenLine()
{
    const QString broken =
        m_place.write(u"broken.jsonl"_s, labels() + R"({"id": 1, "text": "x"})" + "\n");

    const Run run = m_place.run({u"train"_s, u"word-model"_s, u"--labels"_s, broken, u"--vectors"_s,
                                 m_place.write(u"vectors.json"_s, smallVectors()), u"-o"_s,
                                 m_place.path(u"x.model"_s)});

    QCOMPARE(run.code, 3);
    QVERIFY2(run.said.contains("broken.jsonl") && run.said.contains("19"), run.said.constData());
}

void TrainWordsTest::refusesWrongUsage()
{
    QCOMPARE(m_place.run({u"train"_s, u"word-model"_s, u"-o"_s, u"x"_s}).code, 2);
    QCOMPARE(m_place.run({u"train"_s, u"word-model"_s, u"--labels"_s, u"x"_s}).code, 2);
}

void TrainWordsTest::itsModelWeighsMarkers()
{
    QCOMPARE(train(u"used.model"_s).code, 0);
    const QByteArray text = "They quaffled the old road today.\n";

    const Run with = m_place.run({u"check"_s, u"--format"_s, u"json"_s, u"--all"_s, u"--model"_s,
                                  m_place.path(u"used.model"_s), u"-"_s},
                                 text);
    const Run without = m_place.run({u"check"_s, u"--model"_s, u"nowhere.model"_s, u"-"_s}, text);

    QCOMPARE(with.code, 0);
    QVERIFY2(with.out.contains("loaded.word-model"), with.out.constData());
    QCOMPARE(without.code, 3);
    QVERIFY(without.said.contains("nowhere.model"));
}

SLANTLIGHT_TEST(TrainWordsTest)

#include "tst_trainwords.moc"
