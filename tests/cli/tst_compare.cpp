// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/program.h"
#include "tests/support/testroom.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace slantlight;
using namespace Qt::StringLiterals;

namespace {

const QByteArray ours = "\"The tide will not wait,\" the government's envoy Mara Lind said on "
                        "Friday. Twelve sheep were saved.\n";
const QByteArray theirs = "\"The tide will not wait,\" claimed Ms Lind, whom the regime has sent. "
                          "The 12 sheep are safe. Tomas Weir counted 90 crows.\n";

} // namespace

class CompareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void laysTwoArticlesBesideEachOther();
    void tellsItAsJson();
    void writesAPageWithBothSideBySide();
    void refusesToWriteOverAnArticle();
    void readsOneFromStandardInput();
    void escapesControlCharacters();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void namesEachInputThatCannotBeRead();
    void saysHowItIsUsed();
};

void CompareTest::laysTwoArticlesBesideEachOther()
{
    const Workplace place;
    place.write(u"ours.txt"_s, ours);
    place.write(u"theirs.txt"_s, theirs);

    const Run run = place.run({u"compare"_s, u"ours.txt"_s, u"theirs.txt"_s});

    QCOMPARE(run.code, 0);
    QCOMPARE(run.said, QByteArray());
    const QString out = QString::fromUtf8(run.out);
    QVERIFY2(out.contains(u"\nBoth tell\n  A1  \"The tide will not wait,\""_s),
             run.out.constData());
    QVERIFY(out.contains(u"quotation: “The tide will not wait”"_s));
    QVERIFY(out.contains(u"\nNamed differently\n"_s));
    QVERIFY(out.contains(u"  A  government\n  B  regime\n"_s));
    QVERIFY2(out.contains(u"  A  Mara Lind: said · neutral · plain saying\n"_s),
             run.out.constData());
    QVERIFY(out.contains(u": claimed · left open · plain saying\n"_s));
    QVERIFY(out.contains(u"\nOnly B tells\n"_s));
    QVERIFY(out.contains(u"  B  90 crows.  [Number]\n"_s));
}

void CompareTest::tellsItAsJson()
{
    const Workplace place;
    place.write(u"ours.txt"_s, ours);
    place.write(u"theirs.txt"_s, theirs);

    const Run run =
        place.run({u"compare"_s, u"--format"_s, u"json"_s, u"ours.txt"_s, u"theirs.txt"_s});

    QCOMPARE(run.code, 0);
    const QJsonObject all = QJsonDocument::fromJson(run.out).object();
    QCOMPARE(all.value(u"schema"_s), 1);
    QCOMPARE(all.value(u"offsets"_s), u"utf16"_s);
    const QJsonArray articles = all.value(u"articles"_s).toArray();
    QCOMPARE(articles.size(), 2);
    QCOMPARE(articles.at(1).toObject().value(u"path"_s), u"theirs.txt"_s);
    QVERIFY(articles.at(0).toObject().value(u"perThousandWords"_s).isObject());
    const QJsonObject pair = all.value(u"blocks"_s).toArray().at(0).toObject();
    QCOMPARE(pair.value(u"first"_s).toObject().value(u"block"_s), 0);
    QVERIFY(!pair.value(u"shared"_s).toArray().isEmpty());
    const QJsonObject quotation = all.value(u"quotations"_s).toArray().at(0).toObject();
    QCOMPARE(quotation.value(u"share"_s), 1);
    QCOMPARE(quotation.value(u"first"_s).toObject().value(u"text"_s),
             u"\"The tide will not wait,\""_s);
    const QJsonObject statement = all.value(u"statements"_s).toArray().at(0).toObject();
    QCOMPARE(statement.value(u"otherCue"_s), true);
    QCOMPARE(statement.value(u"second"_s).toObject().value(u"stance"_s), u"distancing"_s);
    const QJsonObject only = all.value(u"onlySecond"_s).toObject();
    const QJsonObject number = only.value(u"numbers"_s).toArray().at(0).toObject();
    QCOMPARE(number.value(u"value"_s), u"90"_s);
    QCOMPARE(theirs.mid(number.value(u"start"_s).toInt(), 2), QByteArray("90"));
    for (const QString &key :
         {u"actors"_s, u"onlyFirst"_s, u"rulePack"_s, u"program"_s, u"icu"_s}) {
        QVERIFY2(all.contains(key), qPrintable(key));
    }
}

void CompareTest::writesAPageWithBothSideBySide()
{
    const Workplace place;
    place.write(u"ours.txt"_s, ours);
    place.write(u"theirs.txt"_s, theirs);

    const Run run = place.run({u"compare"_s, u"--format"_s, u"html"_s, u"-o"_s, u"both.html"_s,
                               u"ours.txt"_s, u"theirs.txt"_s});

    QCOMPARE(run.code, 0);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(run.said, QByteArray());
    const QByteArray page = place.read(u"both.html"_s);
    QVERIFY2(page.startsWith("<!DOCTYPE html>"), page.left(200).constData());
    QVERIFY(page.contains("id=\"A1\"") && page.contains("id=\"B1\""));
    QVERIFY(page.contains("<h2>What differs</h2>"));
    QCOMPARE(
        place.run({u"compare"_s, u"--format"_s, u"html"_s, u"ours.txt"_s, u"theirs.txt"_s}).out,
        page);
}

void CompareTest::refusesToWriteOverAnArticle()
{
    const Workplace place;
    place.write(u"ours.txt"_s, ours);
    place.write(u"theirs.txt"_s, theirs);

    const Run run =
        place.run({u"compare"_s, u"-o"_s, u"./ours.txt"_s, u"ours.txt"_s, u"theirs.txt"_s});

    QCOMPARE(run.code, 2);
    QVERIFY(run.says(u"is one of the articles"_s));
    QCOMPARE(place.read(u"ours.txt"_s), ours);
}

void CompareTest::readsOneFromStandardInput()
{
    const Workplace place;
    place.write(u"ours.txt"_s, ours);

    const Run run = place.run({u"compare"_s, u"ours.txt"_s, u"-"_s}, theirs);

    QCOMPARE(run.code, 0);
    QVERIFY(run.out.contains("Both tell"));
}

void CompareTest::escapesControlCharacters()
{
    const Workplace place;
    place.write(u"ours.txt"_s, "Mara Lind saw \x1b[2J 90 crows.\n");

    const Run run = place.run({u"compare"_s, u"ours.txt"_s, u"ours.txt"_s});

    QCOMPARE(run.code, 0);
    QVERIFY(!run.out.contains('\x1b'));
}

void CompareTest::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("why");

    QTest::newRow("none") << QStringList() << u"two articles are compared, not 0"_s;
    QTest::newRow("one") << QStringList{u"a.txt"_s} << u"two articles are compared, not 1"_s;
    QTest::newRow("three") << QStringList{u"a.txt"_s, u"b.txt"_s, u"c.txt"_s}
                           << u"two articles are compared, not 3"_s;
    QTest::newRow("standard input twice")
        << QStringList{u"-"_s, u"-"_s} << u"only one of the two can come from standard input"_s;
    QTest::newRow("a folder") << QStringList{u"."_s, u"b.txt"_s} << u". is a folder"_s;
    QTest::newRow("a format") << QStringList{u"--format"_s, u"pdf"_s, u"a.txt"_s, u"b.txt"_s}
                              << u"--format takes text, json or html, not 'pdf'"_s;
    QTest::newRow("an input") << QStringList{u"--input"_s, u"jsonl"_s, u"a.txt"_s, u"b.txt"_s}
                              << u"--input takes auto"_s;
    QTest::newRow("an option") << QStringList{u"--nonsense"_s} << u"nonsense"_s;
}

void CompareTest::refusesWrongUsage()
{
    QFETCH(const QStringList, words);
    QFETCH(const QString, why);
    const Workplace place;

    const Run run = place.run(QStringList{u"compare"_s} + words);

    QCOMPARE(run.code, 2);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.says(why), run.said.constData());
}

void CompareTest::namesEachInputThatCannotBeRead()
{
    const Workplace place;

    const Run run = place.run({u"compare"_s, u"ours.txt"_s, u"theirs.txt"_s});

    QCOMPARE(run.code, 3);
    QCOMPARE(run.out, QByteArray());
    QVERIFY(run.says(u"ours.txt"_s));
    QVERIFY(run.says(u"theirs.txt"_s));
}

void CompareTest::saysHowItIsUsed()
{
    const Workplace place;

    const Run run = place.run({u"compare"_s, u"--help"_s});

    QCOMPARE(run.code, 0);
    QVERIFY(run.out.startsWith("usage: slantlight compare"));
    QVERIFY(place.run({u"--help"_s}).out.contains("slantlight compare"));
}

SLANTLIGHT_TEST(CompareTest)

#include "tst_compare.moc"
