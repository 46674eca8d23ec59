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

class CheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersInEveryFormat_data();
    void answersInEveryFormat();
    void gathersAllArticlesInOneLog();
    void makesAPageOfOneArticleAlone();
    void saysTheSameTwice();
    void readsStandardInput();
    void givesOnlyWhatIsAskedFor_data();
    void givesOnlyWhatIsAskedFor();
    void endsAsFailOnSays_data();
    void endsAsFailOnSays();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void walksFoldersInOrder();
    void namesEveryInputThatCannotBeRead();
    void namesAFolderWithoutArticles();
    void answersJsonLinesInOrderWithTheirIds();
    void goesOnAfterAMalformedLine();
    void readsLinesOfAnyEnding();
    void answersNothingToNothing();
    void keepsOrderInALongStream();
    void namesWhatIsWrongInARuleFile();
    void namesAMissingRuleFolder();
    void saysThatTheDiskIsFull();
    void answersToEndlessSentences_data();
    void answersToEndlessSentences();
    void writesSpeakersAsTableOfTheirOwn();
    void takesTableForCsvAlone();
    void tellsItsVersionAndCommands();

private:
    const Workplace m_place;
};

namespace {

const QByteArray story =
    "The mayor purportedly signed the paper.\n\nThe port was reportedly closed on Monday.\n";

QByteArrayList linesOf(const QByteArray &bytes)
{
    QByteArrayList lines = bytes.split('\n');
    lines.removeLast(); // after the last line break
    return lines;
}

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

int markersIn(const QByteArray &json)
{
    return static_cast<int>(objectOf(json)["markers"_L1].toArray().size());
}

} // namespace

void CheckTest::answersInEveryFormat_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("holds");

    QTest::newRow("text") << u"text"_s << QByteArray("purportedly");
    QTest::newRow("json") << u"json"_s << QByteArray("\"rule\": \"doubt.purportedly\"");
    QTest::newRow("json lines") << u"jsonl"_s << QByteArray("\"rule\": \"doubt.purportedly\"");
    QTest::newRow("csv") << u"csv"_s << QByteArray("doubt.purportedly");
    QTest::newRow("sarif") << u"sarif"_s << QByteArray("\"ruleId\": \"doubt.purportedly\"");
    QTest::newRow("html") << u"html"_s << QByteArray(">purportedly<");
}

void CheckTest::answersInEveryFormat()
{
    QFETCH(const QString, format);
    QFETCH(const QByteArray, holds);
    const QString file = m_place.write(u"story.txt"_s, story);

    const Run run = m_place.run({u"check"_s, u"--format"_s, format, file});

    QCOMPARE(run.said, QByteArray());
    QCOMPARE(run.code, 0);
    QVERIFY2(run.out.contains(holds), run.out.constData());
    if (format == "json"_L1) {
        QCOMPARE(QJsonDocument::fromJson(run.out).array().size(), 1);
    } else if (format == "jsonl"_L1) {
        QCOMPARE(linesOf(run.out).size(), 1);
        QCOMPARE(objectOf(run.out)["path"_L1].toString(), file);
    }
}

void CheckTest::gathersAllArticlesInOneLog()
{
    const QString file = m_place.write(u"story.txt"_s, story);
    m_place.write(u"other: #1.txt"_s, "The board purportedly met.\n");
    const QStringList arguments{u"check"_s, u"--format"_s,    u"sarif"_s,
                                file,       u"missing.txt"_s, u"other: #1.txt"_s};

    const Run run = m_place.run(arguments);

    QCOMPARE(run.code, 3); // one of them is not there
    const QJsonObject log = objectOf(run.out);
    QCOMPARE(log["version"_L1].toString(), u"2.1.0"_s);
    const QJsonValue only = log["runs"_L1][0];
    QCOMPARE(only["artifacts"_L1].toArray().size(), 2);
    QCOMPARE(only["results"_L1].toArray().size(), 3);
    const QJsonValue artifact = only["artifacts"_L1][0];
    QCOMPARE(artifact["location"_L1]["uri"_L1].toString(), file);
    QVERIFY(artifact["contents"_L1].isUndefined()); // it stands in the file
    QCOMPARE(only["artifacts"_L1][1]["location"_L1]["uri"_L1].toString(), u"other%3A%20%231.txt"_s);
    QCOMPARE(m_place.run(arguments).out, run.out);
}

void CheckTest::makesAPageOfOneArticleAlone()
{
    const QString file = m_place.write(u"story.txt"_s, story);

    const Run page = m_place.run({u"check"_s, u"--format"_s, u"html"_s, file});
    const Run two = m_place.run({u"check"_s, u"--format"_s, u"html"_s, file, file});
    const Run lines =
        m_place.run({u"check"_s, u"--format"_s, u"html"_s, u"--input"_s, u"jsonl"_s, u"-"_s});

    QVERIFY(page.out.startsWith("<!DOCTYPE html>"));
    QVERIFY(page.out.trimmed().endsWith("</html>"));
    QCOMPARE(two.code, 2);
    QVERIFY2(two.says(u"export --to html"_s), two.said.constData());
    QCOMPARE(lines.code, 2);
}

void CheckTest::saysTheSameTwice()
{
    const QString file = m_place.write(u"story.txt"_s, story);
    const QStringList arguments{u"check"_s, u"--format"_s, u"json"_s, u"--all"_s, file};

    const Run first = m_place.run(arguments);
    const Run second = m_place.run(arguments);

    QVERIFY(!first.out.isEmpty());
    QCOMPARE(second.out, first.out);
}

void CheckTest::readsStandardInput()
{
    const Run run = m_place.run({u"check"_s, u"--format"_s, u"jsonl"_s, u"-"_s}, story);

    QCOMPARE(run.code, 0);
    QCOMPARE(markersIn(run.out), 2);
}

void CheckTest::givesOnlyWhatIsAskedFor_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QStringList>("rules");

    const QString doubt = u"doubt.purportedly"_s;
    const QString hedge = u"hedge.reportedly"_s;
    QTest::newRow("a category") << QStringList{u"--only"_s, u"doubt"_s}
                                << QStringList{doubt, doubt};
    QTest::newRow("two categories")
        << QStringList{u"--only"_s, u"doubt, hedge"_s} << QStringList{doubt, doubt, hedge};
    QTest::newRow("the outlet's voice")
        << QStringList{u"--only"_s, u"doubt,hedge"_s, u"--voice"_s, u"own"_s}
        << QStringList{doubt, hedge};
    QTest::newRow("what is strong")
        << QStringList{u"--only"_s, u"doubt"_s, u"--min"_s, u"strong"_s} << QStringList{doubt};
    QTest::newRow("candidates too")
        << QStringList{u"--only"_s, u"boost"_s, u"--all"_s} << QStringList{u"boost.intensifier"_s};
    QTest::newRow("no candidates") << QStringList{u"--only"_s, u"boost"_s} << QStringList();
}

void CheckTest::givesOnlyWhatIsAskedFor()
{
    QFETCH(const QStringList, options);
    QFETCH(const QStringList, rules);
    const QByteArray text =
        story
        + "\n“It purportedly closed,” Mara Lind said.\n\nThe port has actually lost its charter.\n";

    const Run run = m_place.run(
        QStringList{u"check"_s, u"--format"_s, u"jsonl"_s} + options + QStringList{u"-"_s}, text);

    QCOMPARE(run.code, 0);
    QStringList found;
    for (const QJsonValue &marker : objectOf(run.out)["markers"_L1].toArray()) {
        found.push_back(marker["rule"_L1].toString());
    }
    QStringList wanted = rules;
    found.sort();
    wanted.sort();
    QCOMPARE(found, wanted);
}

void CheckTest::endsAsFailOnSays_data()
{
    QTest::addColumn<QString>("severity");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("code");

    const QByteArray plain = "The port was closed on Monday.\n";
    QTest::newRow("never") << u"never"_s << story << 0;
    QTest::newRow("note") << u"note"_s << story << 1;
    QTest::newRow("weak") << u"weak"_s << story << 1;
    QTest::newRow("strong") << u"strong"_s << story << 1;
    QTest::newRow("nothing found") << u"note"_s << plain << 0;
}

void CheckTest::endsAsFailOnSays()
{
    QFETCH(const QString, severity);
    QFETCH(const QByteArray, text);
    QFETCH(const int, code);

    QCOMPARE(m_place.run({u"check"_s, u"--fail-on"_s, severity, u"-"_s}, text).code, code);
}

void CheckTest::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");

    QTest::newRow("unknown option") << QStringList{u"check"_s, u"--sharp"_s, u"-"_s} << u"sharp"_s;
    QTest::newRow("unknown format")
        << QStringList{u"check"_s, u"--format"_s, u"xml"_s, u"-"_s} << u"'xml'"_s;
    QTest::newRow("unknown input")
        << QStringList{u"check"_s, u"--input"_s, u"xml"_s, u"-"_s} << u"'xml'"_s;
    QTest::newRow("unknown category")
        << QStringList{u"check"_s, u"--only"_s, u"dubt"_s, u"-"_s} << u"'dubt'"_s;
    QTest::newRow("unknown voice")
        << QStringList{u"check"_s, u"--voice"_s, u"my"_s, u"-"_s} << u"'my'"_s;
    QTest::newRow("unknown severity")
        << QStringList{u"check"_s, u"--min"_s, u"huge"_s, u"-"_s} << u"'huge'"_s;
    QTest::newRow("unknown limit")
        << QStringList{u"check"_s, u"--fail-on"_s, u"all"_s, u"-"_s} << u"'all'"_s;
    QTest::newRow("nothing to check") << QStringList{u"check"_s} << u"nothing to check"_s;
    QTest::newRow("mistyped command") << QStringList{u"chekc"_s, u"-"_s} << u"'chekc'"_s;
    QTest::newRow("mistyped option") << QStringList{u"--versoin"_s} << u"'--versoin'"_s;
}

void CheckTest::refusesWrongUsage()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, words);

    const Run run = m_place.run(arguments, story);

    QCOMPARE(run.code, 2);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.says(words), run.said.constData());
}

void CheckTest::walksFoldersInOrder()
{
    for (const QString &name :
         {u"folder/c.txt"_s, u"folder/a.md"_s, u"folder/b/z.html"_s, u"folder/picture.png"_s}) {
        m_place.write(name, story);
    }

    const Run run = m_place.run({u"check"_s, u"--format"_s, u"jsonl"_s, u"folder"_s});

    QCOMPARE(run.code, 0);
    QStringList paths;
    for (const QByteArray &line : linesOf(run.out)) {
        paths.push_back(objectOf(line)["path"_L1].toString());
    }
    QCOMPARE(paths, (QStringList{u"folder/a.md"_s, u"folder/b/z.html"_s, u"folder/c.txt"_s}));
}

void CheckTest::namesEveryInputThatCannotBeRead()
{
    m_place.write(u"good.txt"_s, story);
    m_place.write(u"empty.txt"_s, {});
    m_place.write(u"binary.txt"_s, QByteArray(400, '\x01'));

    const Run run = m_place.run({u"check"_s, u"--format"_s, u"jsonl"_s, u"missing.txt"_s,
                                 u"empty.txt"_s, u"good.txt"_s, u"binary.txt"_s});

    QCOMPARE(run.code, 3);
    QCOMPARE(linesOf(run.out).size(), 1);
    const QByteArrayList said = linesOf(run.said);
    QCOMPARE(said.size(), 3);
    QVERIFY2(said.at(0).contains("missing.txt"), said.at(0).constData());
    QVERIFY2(said.at(1).contains("empty.txt"), said.at(1).constData());
    QVERIFY2(said.at(2).contains("binary.txt"), said.at(2).constData());
}

void CheckTest::namesAFolderWithoutArticles()
{
    QDir().mkpath(m_place.path(u"bare"_s));

    const Run run = m_place.run({u"check"_s, u"bare"_s});

    QCOMPARE(run.code, 3);
    QVERIFY2(run.says(u"bare"_s), run.said.constData());
}

void CheckTest::answersJsonLinesInOrderWithTheirIds()
{
    const QByteArray input = "\xEF\xBB\xBF{\"id\": 7, \"text\": \"It purportedly\\r\\nended.\"}\n"
                             "{\"text\": \"\", \"id\": \"b\"}\n"
                             "{\"id\": 9007199254740991, \"text\": \"No word\"}";

    const Run run = m_place.run(
        {u"check"_s, u"--input"_s, u"jsonl"_s, u"--format"_s, u"jsonl"_s, u"-"_s}, input);

    QCOMPARE(run.said, QByteArray());
    QCOMPARE(run.code, 0);
    const QByteArrayList lines = linesOf(run.out);
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines.at(0).contains("\"id\": 7,"), lines.at(0).constData());
    QCOMPARE(objectOf(lines.at(0))["markers"_L1][0]["start"_L1].toInt(), 3);
    QCOMPARE(objectOf(lines.at(1))["id"_L1].toString(), u"b"_s);
    QVERIFY2(lines.at(2).contains("\"id\": 9007199254740991,"), lines.at(2).constData());
}

void CheckTest::goesOnAfterAMalformedLine()
{
    m_place.write(
        u"in.jsonl"_s,
        "{\"id\": 1, \"text\": \"One.\"}\n{\"id\": 2, \"text\n{\"id\": 3, \"text\": \"Three.\"}\n");

    const Run run = m_place.run(
        {u"check"_s, u"--input"_s, u"jsonl"_s, u"--format"_s, u"jsonl"_s, u"in.jsonl"_s});

    QCOMPARE(run.code, 3);
    QCOMPARE(linesOf(run.out).size(), 2);
    QCOMPARE(objectOf(linesOf(run.out).at(1))["id"_L1].toInt(), 3);
    QVERIFY2(run.says(u"in.jsonl, line 2"_s), run.said.constData());
}

void CheckTest::readsLinesOfAnyEnding()
{
    const Run run =
        m_place.run({u"check"_s, u"--input"_s, u"jsonl"_s, u"--format"_s, u"jsonl"_s, u"-"_s},
                    "{\"id\": 1, \"text\": \"One.\"}\r\n\r\n{\"id\": 2, \"text\": \"Two.\"}\r\n");

    QCOMPARE(run.code, 0);
    QCOMPARE(linesOf(run.out).size(), 2);
}

void CheckTest::answersNothingToNothing()
{
    QCOMPARE(
        m_place.run({u"check"_s, u"--input"_s, u"jsonl"_s, u"--format"_s, u"jsonl"_s, u"-"_s}).out,
        QByteArray());
    QCOMPARE(
        m_place.run({u"check"_s, u"--input"_s, u"jsonl"_s, u"--format"_s, u"json"_s, u"-"_s}).out,
        QByteArray("[]\n"));
    QCOMPARE(m_place.run({u"check"_s, u"-"_s}).code, 3);
}

void CheckTest::keepsOrderInALongStream()
{
    constexpr int count = 5000;
    QByteArray input;
    for (int i = 0; i < count; ++i) {
        input += "{\"id\": " + QByteArray::number(i) + ", \"text\": \"It purportedly ended.\"}\n";
    }

    const Run run = m_place.run(
        {u"check"_s, u"--input"_s, u"jsonl"_s, u"--format"_s, u"jsonl"_s, u"-"_s}, input);

    QCOMPARE(run.code, 0);
    const QByteArrayList lines = linesOf(run.out);
    QCOMPARE(lines.size(), count);
    for (int i = 0; i < count; ++i) {
        QVERIFY2(lines.at(i).contains(QByteArray("\"id\": " + QByteArray::number(i) + ',')),
                 lines.at(i).constData());
    }
}

void CheckTest::namesWhatIsWrongInARuleFile()
{
    m_place.write(u"pack/rules/doubt.rules"_s,
                  "rule doubt.mine\nseverity strong\nsay Hm.\nfind (oddly\n");

    const Run run = m_place.run({u"check"_s, u"--rules"_s, u"pack"_s, u"-"_s}, story);

    QCOMPARE(run.code, 3);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.says(u"doubt.rules"_s) && run.says(u"line 4"_s) && run.says(u"column"_s)
                 && run.says(u"Mend them"_s),
             run.said.constData());
    QVERIFY(run.says(u"doubt.rules, line 1, column 1: "_s)); // it names no source either
}

void CheckTest::namesAMissingRuleFolder()
{
    const Run run = m_place.run({u"check"_s, u"--rules"_s, u"nowhere"_s, u"-"_s}, story);

    QCOMPARE(run.code, 3);
    QVERIFY2(run.says(u"nowhere"_s), run.said.constData());
}

void CheckTest::saysThatTheDiskIsFull()
{
    if (!QFile::exists(u"/dev/full"_s)) {
        QSKIP("no /dev/full here");
    }

    const Run run = m_place.run({u"check"_s, u"-"_s}, story, u"/dev/full"_s);

    QCOMPARE(run.code, 4);
    QVERIFY2(run.says(u"disk is full"_s), run.said.constData());
}

void CheckTest::answersToEndlessSentences_data()
{
    QTest::addColumn<QByteArray>("repeated");

    QTest::newRow("saying") << QByteArray("said, ");
    QTest::newRow("claims") << QByteArray("he said that ");
    QTest::newRow("question marks") << QByteArray("?");
    QTest::newRow("initials") << QByteArray("a.b.");
    QTest::newRow("opening marks") << QByteArray("\u201C");
    QTest::newRow("nested quotations") << QByteArray("“he said ‘we ");
}

void CheckTest::answersToEndlessSentences()
{
    QFETCH(const QByteArray, repeated);
    const QByteArray text =
        "Oslo said: " + repeated.repeated(200'000 / static_cast<int>(repeated.size()));

    QCOMPARE(
        m_place.run({u"check"_s, u"--format"_s, u"csv"_s, u"--only"_s, u"doubt"_s, u"-"_s}, text)
            .code,
        0);
}

void CheckTest::writesSpeakersAsTableOfTheirOwn()
{
    const QByteArray text = "Mara Lind said that the quay is old.\n";

    const Run run = m_place.run(
        {u"check"_s, u"--format"_s, u"csv"_s, u"--table"_s, u"speakers"_s, u"-"_s}, text);

    QCOMPARE(run.code, 0);
    const QByteArrayList lines = run.out.trimmed().split('\n');
    QVERIFY2(lines.first().contains(",row,speaker,kind,named,"), run.out.constData());
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines.at(1).contains(",speaker,Mara Lind,person,true,0,9,1,"), run.out.constData());
    QVERIFY2(lines.last().contains(",own-words,"), run.out.constData());
}

void CheckTest::takesTableForCsvAlone()
{
    const Run json =
        m_place.run({u"check"_s, u"--format"_s, u"json"_s, u"--table"_s, u"speakers"_s, u"-"_s});
    const Run unknown =
        m_place.run({u"check"_s, u"--format"_s, u"csv"_s, u"--table"_s, u"people"_s, u"-"_s});

    QCOMPARE(json.code, 2);
    QVERIFY2(json.says(u"--table goes with --format csv"_s), json.said.constData());
    QCOMPARE(unknown.code, 2);
    QVERIFY2(unknown.says(u"markers or speakers"_s), unknown.said.constData());
}

void CheckTest::tellsItsVersionAndCommands()
{
    QVERIFY(m_place.run({u"--version"_s}).out.startsWith("slantlight "));
    QVERIFY(m_place.run({u"--help"_s}).out.contains("slantlight check"));
    QVERIFY(m_place.run({u"check"_s, u"--help"_s}).out.contains("--fail-on"));
    QVERIFY(m_place.run({u"export"_s, u"--help"_s}).out.contains("--to"));
}

SLANTLIGHT_TEST(CheckTest)

#include "tst_check.moc"
