// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/tagger.h"
#include "tests/support/cuttext.h"
#include "tests/support/program.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace slantlight;
using namespace Qt::StringLiterals;

class TrainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void learnsATaggerFromATreebank();
    void makesTheSameModelTwice();
    void namesTheSourcesInTheModel();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void namesWhatCannotBeRead_data();
    void namesWhatCannotBeRead();
    void tellsItsOptions();

private:
    const Workplace m_place;
};

namespace {

/// A treebank of sentences that are written as "They/PRON claim/VERB".
QByteArray treebank(const QStringList &sentences)
{
    QByteArray lines;
    for (const QString &sentence : sentences) {
        int number = 0;
        for (const QString &word : sentence.split(u' ')) {
            lines += u"%1\t%2\t_\t%3\t_\t_\t_\t_\t_\t_\n"_s.arg(++number)
                         .arg(word.section(u'/', 0, 0), word.section(u'/', 1))
                         .toUtf8();
        }
        lines += '\n';
    }
    return lines;
}

QByteArray smallTreebank()
{
    return treebank({
        u"They/PRON claim/VERB it/PRON ./PUNCT"_s,
        u"They/PRON claim/VERB the/DET road/NOUN ./PUNCT"_s,
        u"The/DET claim/NOUN was/AUX old/ADJ ./PUNCT"_s,
        u"The/DET road/NOUN was/AUX old/ADJ ./PUNCT"_s,
        u"A/DET claim/NOUN was/AUX made/VERB ./PUNCT"_s,
        u"They/PRON made/VERB a/DET road/NOUN ./PUNCT"_s,
    });
}

/// Vectors of a hundred numbers for each word: the same one for "road" and "lane".
QByteArray smallVectors()
{
    const auto vector = [](const QByteArray &first) {
        return '[' + first + QByteArray(",0.5").repeated(99) + ",1.0,0]";
    };
    return R"({"words":["the","road","lane"],"vectors":{"the":)" + vector("-2") + R"(,"road":)"
           + vector("3.5") + R"(,"lane":)" + vector("3.5") + "},\"unkVector\":[]}\n";
}

} // namespace

void TrainTest::learnsATaggerFromATreebank()
{
    const QString bank = m_place.write(u"bank.conllu"_s, smallTreebank());
    const QString vectors = m_place.write(u"vectors.json"_s, smallVectors());
    const QString model = m_place.path(u"learned.model"_s);

    const Run run = m_place.run({u"train"_s, u"tagger"_s, u"--treebank"_s, bank, u"--vectors"_s,
                                 vectors, u"--dev"_s, bank, u"-o"_s, model});

    QCOMPARE(run.said, QByteArray());
    QCOMPARE(run.code, 0);
    QVERIFY2(run.out.contains("accuracy on bank.conllu: 100.00 %"), run.out.constData());
    const auto tagger = Tagger::parse(m_place.read(u"learned.model"_s));
    QVERIFY(tagger);
    const QStringList words{u"The"_s, u"claim"_s, u"was"_s, u"old"_s};
    const std::vector<Tag> tags{Tag::Det, Tag::Noun, Tag::Aux, Tag::Adj};
    QCOMPARE(tagger->tags(tokensOfWords({words})), tags);
}

void TrainTest::makesTheSameModelTwice()
{
    const QString bank = m_place.write(u"bank.conllu"_s, smallTreebank());
    const QString vectors = m_place.write(u"vectors.json"_s, smallVectors());

    for (const QString &name : {u"first.model"_s, u"second.model"_s}) {
        const Run run = m_place.run({u"train"_s, u"tagger"_s, u"--treebank"_s, bank, u"--vectors"_s,
                                     vectors, u"-o"_s, m_place.path(name)});
        QCOMPARE(run.code, 0);
    }

    QVERIFY(!m_place.read(u"first.model"_s).isEmpty());
    QVERIFY(m_place.read(u"first.model"_s) == m_place.read(u"second.model"_s));
}

void TrainTest::namesTheSourcesInTheModel()
{
    const QString bank = m_place.write(u"bank.conllu"_s, smallTreebank());

    const Run run =
        m_place.run({u"train"_s, u"tagger"_s, u"--treebank"_s, bank, u"--corpus"_s,
                     u"Own sentences"_s, u"--licence"_s, u"GPL-3.0-or-later"_s, u"--date"_s,
                     u"2026-01-02"_s, u"-o"_s, m_place.path(u"named.model"_s)});

    QCOMPARE(run.code, 0);
    const QByteArray model = m_place.read(u"named.model"_s);
    QVERIFY(model.contains("corpus: Own sentences\n"));
    QVERIFY(model.contains("licence: GPL-3.0-or-later\n"));
    QVERIFY(model.contains("date: 2026-01-02\n"));
    QVERIFY(model.contains("treebank: bank.conllu\n"));
}

void TrainTest::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");

    QTest::newRow("no model") << QStringList{};
    QTest::newRow("a model that there is not") << QStringList{u"oracle"_s};
    QTest::newRow("no treebank") << QStringList{u"tagger"_s, u"-o"_s, u"x.model"_s};
    QTest::newRow("no output") << QStringList{u"tagger"_s, u"--treebank"_s, u"bank.conllu"_s};
    QTest::newRow("an unknown option")
        << QStringList{u"tagger"_s, u"--loudly"_s, u"-o"_s, u"x.model"_s};
}

void TrainTest::refusesWrongUsage()
{
    QFETCH(const QStringList, arguments);

    const Run run = m_place.run(QStringList{u"train"_s} + arguments);

    QCOMPARE(run.code, 2);
    QVERIFY(run.says(u"usage: slantlight train"_s));
}

void TrainTest::namesWhatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("bank");
    QTest::addColumn<QByteArray>("vectors");
    QTest::addColumn<QString>("says");

    const QByteArray good = smallTreebank();
    QTest::newRow("an empty treebank")
        << QByteArray("# nothing\n") << smallVectors() << u"bank.conllu, line 1:"_s;
    QTest::newRow("a line of too few columns")
        << good + "1\tword\n"
        << smallVectors() << u"bank.conllu, line 36: 2 columns"_s;
    QTest::newRow("a tag of another set")
        << treebank({u"They/PRP"_s}) << smallVectors() << u"no universal tag is called PRP"_s;
    QTest::newRow("vectors of another shape")
        << good << QByteArray("{}") << u"vectors.json, no \"vectors\""_s;
    QTest::newRow("vectors that are too short")
        << good << QByteArray(R"({"vectors":{"road":[1,2]}})") << u"\"road\": not 100 numbers"_s;
    QTest::newRow("vectors that are cut off")
        << good << smallVectors().first(500) << u"vectors.json, word 2"_s;
}

void TrainTest::namesWhatCannotBeRead()
{
    QFETCH(const QByteArray, bank);
    QFETCH(const QByteArray, vectors);
    QFETCH(const QString, says);

    const Run run = m_place.run({u"train"_s, u"tagger"_s, u"--treebank"_s,
                                 m_place.write(u"bank.conllu"_s, bank), u"--vectors"_s,
                                 m_place.write(u"vectors.json"_s, vectors), u"-o"_s,
                                 m_place.path(u"none.model"_s)});

    QCOMPARE(run.code, 3);
    QVERIFY2(run.says(says), run.said.constData());
    QVERIFY(!QFile::exists(m_place.path(u"none.model"_s)));
}

void TrainTest::tellsItsOptions()
{
    const Run all = m_place.run({u"train"_s, u"--help"_s});
    const Run tagger = m_place.run({u"train"_s, u"tagger"_s, u"--help"_s});

    QCOMPARE(all.code, 0);
    QVERIFY(all.out.contains("tagger"));
    QCOMPARE(tagger.code, 0);
    QVERIFY(tagger.out.contains("--treebank"));
}

SLANTLIGHT_TEST(TrainTest)

#include "tst_train.moc"
