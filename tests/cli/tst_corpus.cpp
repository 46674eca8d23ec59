// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/program.h"
#include "tests/support/testroom.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>

using namespace slantlight;
using namespace Qt::StringLiterals;

/// A corpus of articles goes through the program line by line.
class CorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheSameHoweverTheInputIsSplit_data();
    void givesTheSameHoweverTheInputIsSplit();
    void givesTheSameTableHoweverTheInputIsSplit();
    void givesTheSameForFilesThatAreJoined();
    void givesEveryIdBackAsItCame_data();
    void givesEveryIdBackAsItCame();
    void takesTheTextForAnIdWhereThereIsNone();
    void tellsInEachRowWhatJoinsItBack();
    void namesABrokenLineByPlaceAndATooLongTextByIdToo();
    void answersALineBeforeTheNextOneComes();
    void endsQuietlyWhenNobodyReadsOn();
    void endsAfterAWholeRowOfASignal_data();
    void endsAfterAWholeRowOfASignal();
    void saysThatTheDiskIsFullAmidACorpus();

private:
    [[nodiscard]] Run check(const QByteArray &input, const QString &format = u"jsonl"_s) const
    {
        return m_place.run({u"check"_s, u"--input"_s, u"jsonl"_s, u"--format"_s, format, u"-"_s},
                           input);
    }
    /// Starts the program on standard input; the caller feeds it.
    void start(QProcess &process) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"SLANTLIGHT_HOME"_s, m_place.home());
        process.setProcessEnvironment(environment);
        process.start(qEnvironmentVariable("SLANTLIGHT_PROGRAM"),
                      {u"check"_s, u"--input"_s, u"jsonl"_s, u"--format"_s, u"jsonl"_s, u"-"_s});
    }

    const Workplace m_place;
};

namespace {

QByteArray quoted(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

QByteArray record(const QByteArray &id, const QString &text)
{
    return (id.isEmpty() ? QByteArray("{") : "{\"id\": " + id + ", ") + "\"text\": " + quoted(text)
           + "}\n";
}

/// Lines of all kinds that a corpus may hold, broken ones and such without an end among them.
QByteArrayList corpus()
{
    const QStringList texts{
        u"The mayor purportedly signed the paper, critics claim."_s,
        u"Varnmouth:\r\n\r\nThe port was reportedly closed.\r\n“We had no choice,” Mara Lind said.\r\n"_s,
        u"\U0001F6A2 The ferry \U0001F469\u200D\U0001F527 allegedly sank; naïve cafe\u0301 owners may wait."_s,
        u"Die Bürgermeisterin soll angeblich unterschrieben haben, hieß es in Seehafen."_s,
        u"Le maire aurait prétendument signé, selon des sources proches du dossier."_s,
        u"По словам мэра Приморска, порт якобы закрыли ещё в понедельник."_s,
        u"زعم رئيس بلدية المرفأ أن الميناء أُغلق يوم الاثنين."_s,
        u"港は月曜日に閉鎖されたと町長は主張した。"_s,
        u""_s,
        u" \t\n "_s,
        u"Zero\u0000byte and half a pair: \xD83D end, so-called."_s,
        u"It was a so-called reform. "_s.repeated(500),
    };
    const QByteArrayList ids{"1",    "\"a\"",         "-2.50", "123456789012345678901234567890",
                             "null", "true",          "",      "[1, \"two\"]",
                             "\"\"", "\"\\u0041\\n\""};
    QByteArrayList lines;
    for (qsizetype i = 0; i < 120; ++i) {
        lines += record(ids.at(i % ids.size()), texts.at((i * 7) % texts.size()));
        if (i % 5 == 0) {
            lines.last().replace("}\n", "}\r\n");
        }
        if (i % 11 == 0) {
            lines += "{\"id\": 3, \"text\": \"cut o\n";
        }
        if (i % 13 == 0) {
            lines += "\r\n";
        }
        if (i % 17 == 0) {
            lines += "\xEF\xBB\xBF" + record("\"marked\"", texts.at(0));
        }
        if (i % 19 == 0) {
            lines += "\xFF\xFE no text\n";
        }
        if (i % 23 == 0) {
            lines += "{\"text\": 7, \"id\": \"number\"}\n";
        }
    }
    lines.last().chop(1); // as files end that a careless hand wrote
    return lines;
}

QByteArrayList inParts(const QByteArrayList &lines, int count)
{
    QByteArrayList parts;
    for (int part = 0; part < count; ++part) {
        const qsizetype from = lines.size() * part / count;
        const qsizetype to = lines.size() * (part + 1) / count;
        parts += lines.sliced(from, to - from).join();
    }
    return parts;
}

} // namespace

void CorpusTest::givesTheSameHoweverTheInputIsSplit_data()
{
    QTest::addColumn<int>("count");

    QTest::newRow("one part") << 1;
    QTest::newRow("two parts") << 2;
    QTest::newRow("seven parts") << 7;
    QTest::newRow("fifty parts") << 50;
}

void CorpusTest::givesTheSameHoweverTheInputIsSplit()
{
    QFETCH(const int, count);
    static const QByteArray whole = check(corpus().join()).out;

    QByteArray joined;
    qsizetype complaints = 0;
    for (const QByteArray &part : inParts(corpus(), count)) {
        const Run run = check(part);
        QVERIFY2(run.code == 0 || run.code == 3, run.said.constData());
        QCOMPARE(run.code == 3, !run.said.isEmpty());
        joined += run.out;
        complaints += run.said.count('\n');
    }

    QCOMPARE(whole.count('\n'), 128); // broken and blank lines have no row
    QCOMPARE(complaints, 24);
    QVERIFY(joined == whole);
}

void CorpusTest::givesTheSameTableHoweverTheInputIsSplit()
{
    const QByteArray whole = check(corpus().join(), u"csv"_s).out;
    const QByteArray header = whole.first(whole.indexOf('\n') + 1);

    QByteArray joined = header;
    for (const QByteArray &part : inParts(corpus(), 7)) {
        const QByteArray out = check(part, u"csv"_s).out;
        QVERIFY(out.startsWith(header));
        joined += out.sliced(header.size());
    }

    QVERIFY(whole.size() > header.size());
    QVERIFY(joined == whole);
}

void CorpusTest::givesTheSameForFilesThatAreJoined()
{
    const QByteArrayList parts = inParts(corpus(), 3);
    QStringList names;
    for (const QByteArray &part : parts) {
        names += m_place.write(u"part%1.jsonl"_s.arg(names.size()), part);
    }

    const Run run = m_place.run(
        QStringList{u"check"_s, u"--input"_s, u"jsonl"_s, u"--format"_s, u"jsonl"_s} + names);

    QVERIFY(run.out == check(parts.join()).out);
}

void CorpusTest::givesEveryIdBackAsItCame_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("inTable");

    QTest::newRow("text") << "\"a\\\"b\""_ba << "\"a\"\"b\""_ba;
    QTest::newRow("empty text") << "\"\""_ba << ""_ba;
    QTest::newRow("number") << "7"_ba << "7"_ba;
    QTest::newRow("number with a fraction") << "1.50"_ba << "1.50"_ba;
    QTest::newRow("long number") << "123456789012345678901234567890"_ba
                                 << "123456789012345678901234567890"_ba;
    QTest::newRow("null") << "null"_ba << ""_ba;
    QTest::newRow("truth") << "false"_ba << "false"_ba;
    QTest::newRow("list") << "[1,\"b\"]"_ba << "\"[1,\"\"b\"\"]\""_ba;
    QTest::newRow("object") << "{\"a\":7}"_ba << "\"{\"\"a\"\":7}\""_ba;
}

void CorpusTest::givesEveryIdBackAsItCame()
{
    QFETCH(const QByteArray, id);
    QFETCH(const QByteArray, inTable);
    const QByteArray input = record(id, u"It purportedly ended."_s);

    const QByteArray row = check(input).out;
    const QByteArray tableRow = check(input, u"csv"_s).out.split('\n').at(1);

    QVERIFY2(row.startsWith(QByteArray("{\"schema\": 1, \"id\": " + id + ", ")), row.constData());
    QVERIFY2(tableRow.startsWith(QByteArray(inTable + ',')), tableRow.constData());
}

void CorpusTest::takesTheTextForAnIdWhereThereIsNone()
{
    const QByteArray one = record("", u"It purportedly ended."_s);
    const QByteArray other = record("", u"It began."_s);

    const QByteArrayList rows = check(one + other + one).out.split('\n');

    QCOMPARE(rows.at(0), rows.at(2));
    QVERIFY(rows.at(0) != rows.at(1));
    const QJsonObject row = QJsonDocument::fromJson(rows.at(0)).object();
    QCOMPARE(row["id"_L1].toString().size(), 32);
}

void CorpusTest::tellsInEachRowWhatJoinsItBack()
{
    for (const QByteArray &row : check(corpus().first(40).join()).out.trimmed().split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(row).object();

        QVERIFY(object.contains("id"_L1));
        QVERIFY(object["rulePack"_L1].toString().startsWith(u"sha256:"));
        QVERIFY(object["program"_L1].toString().startsWith(u"slantlight "));
        QVERIFY(!object["icu"_L1].toString().isEmpty());
    }
}

void CorpusTest::namesABrokenLineByPlaceAndATooLongTextByIdToo()
{
    const QByteArray input =
        record("1", u"One."_s) + "{broken\n" + record("\"long\"", u"So long. "_s.repeated(700'000));

    const Run run = check(input);

    QCOMPARE(run.code, 3);
    QCOMPARE(run.out.count('\n'), 1);
    QVERIFY2(run.says(u"standard input, line 2: "_s), run.said.constData());
    QVERIFY2(run.says(u"standard input, line 3, id long"_s), run.said.constData());
}

void CorpusTest::answersALineBeforeTheNextOneComes()
{
    QProcess process;
    start(process);
    for (const QByteArray &id : {"1"_ba, "2"_ba}) {
        process.write(record(id, u"It purportedly ended."_s));
        while (!process.canReadLine()) {
            QVERIFY(process.waitForReadyRead(30'000));
        }
        QVERIFY(process.readLine().contains(QByteArray("\"id\": " + id + ',')));
    }
    process.closeWriteChannel();

    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitCode(), 0);
}

void CorpusTest::endsQuietlyWhenNobodyReadsOn()
{
    m_place.write(u"many.jsonl"_s, record("1", u"It purportedly ended."_s).repeated(20'000));
    QProcess process;
    process.setWorkingDirectory(m_place.path(u"."_s));
    process.start(u"bash"_s,
                  {u"-c"_s, u"\"$SLANTLIGHT_PROGRAM\" check --input jsonl --format jsonl "
                            "many.jsonl | head -n 3"_s});

    QVERIFY(process.waitForFinished(60'000));

    QCOMPARE(process.readAllStandardOutput().count('\n'), 3);
    QCOMPARE(process.readAllStandardError(), QByteArray());
}

void CorpusTest::endsAfterAWholeRowOfASignal_data()
{
    QTest::addColumn<int>("number");

    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("a polite kill") << SIGTERM;
    QTest::newRow("a line that hangs up") << SIGHUP;
}

void CorpusTest::endsAfterAWholeRowOfASignal()
{
    QFETCH(const int, number);
    QProcess process;
    start(process);
    const QByteArray lines =
        record("1", u"It was a so-called reform, critics claim. "_s.repeated(500)).repeated(40);
    process.write(lines);
    QVERIFY(process.waitForReadyRead(30'000));

    ::kill(static_cast<pid_t>(process.processId()), number);

    QVERIFY(process.waitForFinished(30'000)); // though its input did not end
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    QCOMPARE(process.exitCode(), number);
    const QByteArray out = process.readAllStandardOutput();
    QVERIFY(out.endsWith('\n'));
}

void CorpusTest::saysThatTheDiskIsFullAmidACorpus()
{
    if (!QFile::exists(u"/dev/full"_s)) {
        QSKIP("no /dev/full here");
    }

    const Run run =
        m_place.run({u"check"_s, u"--input"_s, u"jsonl"_s, u"--format"_s, u"jsonl"_s, u"-"_s},
                    record("1", u"It ended."_s).repeated(20'000), u"/dev/full"_s);

    QCOMPARE(run.code, 4);
    QCOMPARE(run.said.count('\n'), 1);
    QVERIFY2(run.says(u"disk is full"_s), run.said.constData());
}

SLANTLIGHT_TEST(CorpusTest)

#include "tst_corpus.moc"
