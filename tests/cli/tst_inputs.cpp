// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/program.h"
#include "tests/support/testroom.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace slantlight;
using namespace Qt::StringLiterals;

/// What `check` and `export` come upon when they look for articles.
class InputsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walksPastWhatCannotBeRead_data();
    void walksPastWhatCannotBeRead();
    void readsAFileWhoseNameIsNoText();
    void namesAFolderThatIsLocked();
    void namesAStreamThatCannotBeRead();
    void hintsAtFilesLikeOptions();
    void showsNoControlCharacter_data();
    void showsNoControlCharacter();
    void tellsHowAFileWasRead_data();
    void tellsHowAFileWasRead();
    void placesMarkersInTheFile();
    void placesMarkersInTheTextWhereAFileHasNoLines();
    void exportsWhatItCanRead();
    void showsRulesOfOthersWithoutControlCharacters_data();
    void showsRulesOfOthersWithoutControlCharacters();
    void checksEachArticleOfASource();
    void refusesAnEndlessLine();
    void refusesATextThatIsTooLong();
    void readsTheArticleOfAnExercise();
    void namesWhereAnExerciseIsBroken();

private:
    [[nodiscard]] QByteArray native(const QString &name) const
    {
        return QFile::encodeName(m_place.path(name));
    }

    // Runs a shell in the folder, where names and streams can be what Qt does not make them.
    [[nodiscard]] Run runShell(const QString &script) const
    {
        QProcess shell;
        shell.setWorkingDirectory(m_place.path(u"."_s));
        shell.start(u"sh"_s, {u"-c"_s, script, qEnvironmentVariable("SLANTLIGHT_PROGRAM")});
        shell.closeWriteChannel();
        if (!shell.waitForFinished(60000) || shell.exitStatus() != QProcess::NormalExit) {
            return {};
        }
        return {.code = shell.exitCode(),
                .out = shell.readAllStandardOutput(),
                .said = shell.readAllStandardError()};
    }

    const Workplace m_place;
};

namespace {

const QByteArray story = "The mayor purportedly signed the paper.\n";

void writeNative(const QByteArray &path, const QByteArray &bytes)
{
    const int file = open(path.constData(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    QVERIFY(file >= 0);
    QCOMPARE(write(file, bytes.constData(), static_cast<std::size_t>(bytes.size())), bytes.size());
    close(file);
}

} // namespace

void InputsTest::walksPastWhatCannotBeRead_data()
{
    QTest::addColumn<QString>("trouble");
    QTest::addColumn<QString>("named"); // empty where there is nothing to tell

    QTest::newRow("a name that is no text") << u": > \"$(printf 'inv\\377.dat')\""_s << QString();
    QTest::newRow("a folder that is no text")
        << u"mkdir \"$(printf 'f\\377')\"; : > \"$(printf 'f\\377')/empty.txt\""_s
        << u"f\\xff/empty.txt"_s;
    QTest::newRow("a pipe") << u"mkfifo pipe.txt"_s << u"pipe.txt"_s;
    QTest::newRow("a link to itself") << u"ln -s loop.txt loop.txt"_s << u"loop.txt"_s;
    QTest::newRow("a link to nothing") << u"ln -s nothing gone.txt"_s << u"gone.txt"_s;
    QTest::newRow("a link to its folder") << u"ln -s . again"_s << u"again"_s;
    QTest::newRow("an empty file") << u": > empty.txt"_s << u"empty.txt"_s;
}

void InputsTest::walksPastWhatCannotBeRead()
{
    QFETCH(const QString, trouble);
    QFETCH(const QString, named);
    const QString folder = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-');
    for (const QString &name : {u"/a.txt"_s, u"/m.txt"_s, u"/sub/b.txt"_s, u"/z.txt"_s}) {
        m_place.write(folder + name, story);
    }
    QCOMPARE(runShell(u"cd '"_s + folder + u"' && "_s + trouble).code, 0);

    const Run run = m_place.run({u"check"_s, u"--format"_s, u"jsonl"_s, folder});

    QCOMPARE(run.out.count('\n'), 4);
    QCOMPARE(run.code, named.isEmpty() ? 0 : 3);
    QVERIFY2(run.says(named), run.said.constData());
    QCOMPARE(run.said.count('\n'), named.isEmpty() ? 0 : 1);
}

void InputsTest::readsAFileWhoseNameIsNoText()
{
    m_place.write(u"old/a.txt"_s, story);
    writeNative(native(u"old"_s) + "/caf\xE9.txt", story);

    const Run walk = m_place.run({u"check"_s, u"--format"_s, u"jsonl"_s, u"old"_s});
    const Run table = m_place.run({u"check"_s, u"--format"_s, u"csv"_s, u"old"_s});
    const Run named = runShell(u"\"$0\" check \"$(printf 'old/caf\\351.txt')\""_s);

    QCOMPARE(walk.code, 0);
    QCOMPARE(walk.out.count('\n'), 2);
    QVERIFY2(walk.out.contains("old/caf\\udce9.txt"), walk.out.constData());
    QVERIFY2(table.out.contains("old/caf\\xe9.txt"), table.out.constData());
    QCOMPARE(named.code, 0);
    QVERIFY2(named.out.startsWith("old/caf\\xe9.txt:"), named.out.constData());
}

void InputsTest::namesAFolderThatIsLocked()
{
    if (geteuid() == 0) {
        QSKIP("root may read everything");
    }
    m_place.write(u"mixed/a.txt"_s, story);
    m_place.write(u"mixed/locked/b.txt"_s, story);
    QCOMPARE(chmod(native(u"mixed/locked"_s).constData(), 0), 0);

    const Run around = m_place.run({u"check"_s, u"--format"_s, u"jsonl"_s, u"mixed"_s});
    const Run itself = m_place.run({u"check"_s, u"mixed/locked"_s});

    chmod(native(u"mixed/locked"_s).constData(), 0700);
    QCOMPARE(around.code, 3);
    QCOMPARE(around.out.count('\n'), 1);
    QVERIFY2(around.says(u"mixed/locked cannot be read"_s), around.said.constData());
    QCOMPARE(itself.code, 3);
    QVERIFY2(itself.says(u"mixed/locked cannot be read"_s), itself.said.constData());
}

void InputsTest::namesAStreamThatCannotBeRead()
{
    const QString check = u"\"$0\" check "_s;
    for (const QString &redirection : {u"- <&-"_s, u"- <."_s, u"--input jsonl - <&-"_s}) {
        const Run run = runShell(check + redirection);

        QCOMPARE(run.code, 3);
        QVERIFY2(run.says(u"standard input cannot be read"_s), run.said.constData());
    }
}

void InputsTest::hintsAtFilesLikeOptions()
{
    m_place.write(u"-dash.txt"_s, story);

    const Run taken = m_place.run({u"check"_s, u"-dash.txt"_s});
    const Run meant = m_place.run({u"check"_s, u"--"_s, u"-dash.txt"_s});

    QCOMPARE(taken.code, 2);
    QVERIFY2(taken.says(u"./-dash.txt"_s), taken.said.constData());
    QCOMPARE(meant.code, 0);
}

void InputsTest::showsNoControlCharacter_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");

    const QString evil = u"a\u001b]0;owned\u0007\nb.txt"_s;
    QTest::newRow("a name") << QStringList{u"check"_s, evil} << QByteArray();
    QTest::newRow("a name that is missing")
        << QStringList{u"check"_s, u"c\u001b[2J\n.txt"_s} << QByteArray();
    QTest::newRow("a name in a folder") << QStringList{u"check"_s, u"evil"_s} << QByteArray();
    QTest::newRow("an option") << QStringList{u"check"_s, u"--\u001b[2J"_s} << QByteArray();
    QTest::newRow("a value") << QStringList{u"check"_s, u"--format"_s, u"\u001b[2J"_s, u"-"_s}
                             << QByteArray();
    QTest::newRow("an id and a text")
        << QStringList{u"check"_s, u"--input"_s, u"jsonl"_s, u"-"_s}
        << R"({"id": "\u001b]0;x\u0007\n", "text": "It \u001b[2Jpurportedly \u009b2J ended."})"_ba;
    QTest::newRow("a command") << QStringList{u"--\u001b[2J"_s} << QByteArray();
}

void InputsTest::showsNoControlCharacter()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, input);
    m_place.write(u"a\u001b]0;owned\u0007\nb.txt"_s, story);
    m_place.write(u"evil/\u001b[2J\n.txt"_s, story);
    m_place.write(u"evil/\u001b[3J\nempty.txt"_s, {});

    const Run run = m_place.run(arguments, input);

    const QString shown = QString::fromUtf8(QByteArray(run.out + run.said).constData());
    QVERIFY(!shown.isEmpty());
    for (const QChar c : shown) {
        QVERIFY2(c == u'\n' || (c.unicode() >= 0x20 && (c.unicode() < 0x7F || c.unicode() > 0x9F)),
                 qPrintable(shown));
    }
    for (const QString &line : shown.split(u'\n', Qt::SkipEmptyParts)) {
        QVERIFY2(!line.startsWith(u"b.txt") && !line.startsWith(u".txt"), qPrintable(shown));
    }
}

void InputsTest::tellsHowAFileWasRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");

    QTest::newRow("UTF-8") << "The café purportedly closed.\n"_ba << QString();
    QTest::newRow("UTF-16 with its mark")
        << "\xFF\xFEI\0t\0 \0r\0"_ba + "a\0i\0n\0s\0.\0"_ba << QString();
    QTest::newRow("a broken byte") << "The caf\xC3\xA9 \xFF closed."_ba << u"1 character of"_s;
    QTest::newRow("Latin-1") << "The caf\xE9 closed."_ba << u"was read as windows-1252"_s;
}

void InputsTest::tellsHowAFileWasRead()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, said);
    const QByteArray kept = bytes.startsWith("\xFF\xFE")
                                ? QByteArray("\xFF\xFEI\0t\0 \0r\0a\0i\0n\0s\0.\0", 18)
                                : bytes;
    m_place.write(u"notice.txt"_s, kept);

    const Run run = m_place.run({u"check"_s, u"notice.txt"_s});

    QCOMPARE(run.code, 0);
    QCOMPARE(run.said.count('\n'), said.isEmpty() ? 0 : 1);
    QVERIFY2(run.says(said) && (said.isEmpty() || run.says(u"notice.txt"_s)), run.said.constData());
}

void InputsTest::placesMarkersInTheFile()
{
    m_place.write(u"lines.txt"_s, "Share\n\n\nFerry sinks\r\n\r\n\tIt purportedly  sank. "
                                  "The harbour master never said so to anybody in the port.\n");

    const Run run = m_place.run({u"check"_s, u"--only"_s, u"doubt"_s, u"lines.txt"_s});

    QVERIFY2(run.out.contains("\nlines.txt:6:5  doubt  \"purportedly\""), run.out.constData());
}

void InputsTest::placesMarkersInTheTextWhereAFileHasNoLines()
{
    m_place.write(u"page.html"_s, "<p>\U0001F5F3 It <b>purportedly</b> sank.</p>"_ba);

    const Run page = m_place.run({u"check"_s, u"--only"_s, u"doubt"_s, u"page.html"_s});
    const Run record =
        m_place.run({u"check"_s, u"--only"_s, u"doubt"_s, u"--input"_s, u"jsonl"_s, u"-"_s},
                    R"({"id": 7, "text": "It purportedly sank."})");

    QVERIFY2(page.out.contains("\npage.html#char=5,16  doubt  \"purportedly\""),
             page.out.constData());
    QVERIFY2(record.out.contains("\n7#char=3,14  doubt"), record.out.constData());
}

void InputsTest::exportsWhatItCanRead()
{
    m_place.write(u"drawer/a.txt"_s, story);
    m_place.write(u"drawer/latin.txt"_s, "The caf\xE9 closed.\n");
    QCOMPARE(runShell(u"mkfifo drawer/pipe.txt"_s).code, 0);

    const Run run =
        m_place.run({u"export"_s, u"--to"_s, u"text"_s, u"-o"_s, u"out"_s, u"drawer"_s});

    QCOMPARE(run.code, 3);
    QVERIFY2(run.says(u"drawer/pipe.txt is a pipe"_s), run.said.constData());
    QVERIFY2(run.says(u"drawer/latin.txt names no encoding"_s), run.said.constData());
    QVERIFY(QFile::exists(m_place.path(u"out/a.txt"_s)));
    QVERIFY(QFile::exists(m_place.path(u"out/latin.txt"_s)));
}

void InputsTest::showsRulesOfOthersWithoutControlCharacters_data()
{
    QTest::addColumn<QByteArray>("sign");

    QTest::newRow("escape") << "\x1b[2J\x07"_ba;
    QTest::newRow("one-byte sequence") << "\xC2\x9B[2J"_ba;
}

void InputsTest::showsRulesOfOthersWithoutControlCharacters()
{
    QFETCH(const QByteArray, sign);
    m_place.write(u"pack/rules/doubt.rules"_s,
                  "rule doubt.mine\nseverity strong\nsay It " + sign
                      + " rings.\nsee Hyland 2005\nfind oddly\n+ It {oddly} sank.\n"
                        "+ He {oddly} left.\n- It sank.\n- He left.\n");
    const QStringList pack{u"--rules"_s, u"pack"_s};

    for (const QStringList &arguments :
         {QStringList{u"rules"_s, u"list"_s} + pack,
          QStringList{u"rules"_s, u"explain"_s, u"doubt.mine"_s} + pack,
          QStringList{u"check"_s, u"-"_s} + pack}) {
        const Run run = m_place.run(arguments, "The ferry oddly sank.\n");

        const QByteArray shown = run.out + run.said;
        QVERIFY(!shown.isEmpty());
        QVERIFY2(!shown.contains('\x1b') && !shown.contains('\x07') && !shown.contains("\xC2\x9B"),
                 shown.constData());
    }
}

void InputsTest::checksEachArticleOfASource()
{
    const QString feed =
        qEnvironmentVariable("SLANTLIGHT_SOURCE") + u"/tests/data/documents/quay.rss"_s;

    const Run first = m_place.run({u"check"_s, u"--format"_s, u"json"_s, feed});
    const Run each = m_place.run({u"check"_s, u"--format"_s, u"json"_s, u"--each"_s, feed});

    QCOMPARE(QJsonDocument::fromJson(first.out).array().size(), 1);
    QVERIFY(first.says(u"--each"_s));
    const QJsonArray articles = QJsonDocument::fromJson(each.out).array();
    QCOMPARE(articles.size(), 2);
    QVERIFY(articles.at(0)["title"_L1] != articles.at(1)["title"_L1]);
    QVERIFY(!each.says(u"--each"_s));
}

void InputsTest::refusesAnEndlessLine()
{
    if (!QFile::exists(u"/dev/zero"_s)) {
        QSKIP("no /dev/zero here");
    }

    const Run run = m_place.run({u"check"_s, u"--input"_s, u"jsonl"_s, u"/dev/zero"_s});

    QCOMPARE(run.code, 3);
    QVERIFY2(run.says(u"/dev/zero, line 1: this line is longer"_s), run.said.constData());
}

void InputsTest::refusesATextThatIsTooLong()
{
    const QByteArray text = QByteArray("The port was closed. ").repeated(260'000);

    const Run file = m_place.run({u"check"_s, u"-"_s}, text);
    const Run lines =
        m_place.run({u"check"_s, u"--input"_s, u"jsonl"_s, u"--format"_s, u"jsonl"_s, u"-"_s},
                    "{\"id\": 1, \"text\": \"" + text + "\"}\n{\"id\": 2, \"text\": \"Two.\"}\n");

    QCOMPARE(file.code, 3);
    QVERIFY2(file.says(u"Split it"_s), file.said.constData());
    QCOMPARE(lines.code, 3);
    QCOMPARE(lines.out.count('\n'), 1);
    QVERIFY2(lines.says(u"standard input, line 1, id 1 is longer"_s), lines.said.constData());
}

void InputsTest::readsTheArticleOfAnExercise()
{
    const QString sample = qEnvironmentVariable("SLANTLIGHT_SOURCE")
                           + u"/resources/samples/ferry-report.slantexercise"_s;

    const Run text = m_place.run({u"export"_s, u"--to"_s, u"text"_s, u"-o"_s, u"-"_s, sample});
    const Run all = m_place.run({u"check"_s, u"--each"_s, sample});

    QCOMPARE(text.code, 0);
    QVERIFY(text.out.startsWith("Council stonewalls islanders"));
    QVERIFY(!text.out.contains('{'));
    QCOMPARE(all.code, 0);
    QVERIFY(all.out.contains("stonewalls"));
    QVERIFY(!all.out.contains("instructions"));
}

void InputsTest::namesWhereAnExerciseIsBroken()
{
    const QString path =
        m_place.write(u"class.slantexercise"_s,
                      R"({"format": "slantlight-exercise", "schema": 1, "title": 7})"_ba);

    const Run run = m_place.run({u"check"_s, path});

    QCOMPARE(run.code, 3);
    QVERIFY2(run.says(u"class.slantexercise"_s), run.said.constData());
}

SLANTLIGHT_TEST(InputsTest)

#include "tst_inputs.moc"
