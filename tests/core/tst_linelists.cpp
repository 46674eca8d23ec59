// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/linelists.h"

#include "core/base/diagnosticcode.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace slantlight;
using namespace Qt::StringLiterals;

class LineListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAnExpressionOfAWording_data();
    void makesAnExpressionOfAWording();
    void fitsAnyWordingOfAList();
    void fitsNothingForAListThatIsMissing();
    void addsTheListsOfSeveralFiles();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void tellsEveryMistakeOfAFile();
};

namespace {

bool fits(const QString &expression, const QString &line)
{
    // As LineWords compiles them.
    const QRegularExpression regex(u"\\A(?:"_s + expression + u")\\z",
                                   QRegularExpression::UseUnicodePropertiesOption);
    return regex.isValid() && regex.match(line).hasMatch();
}

} // namespace

void LineListsTest::makesAnExpressionOfAWording_data()
{
    QTest::addColumn<QString>("wording");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isFitting");

    const auto row = [](const char *name, const QString &wording, const QString &line,
                        bool isFitting) {
        QTest::newRow(name) << wording << line << isFitting;
    };
    row("a space", u"tide table"_s, u"tide table"_s, true);
    row("a space for more white space", u"tide table"_s, u"tide\u00a0 \ttable"_s, true);
    row("a space for none", u"tide table"_s, u"tidetable"_s, false);
    row("a space in a class", u"tide[ -]table"_s, u"tide table"_s, true);
    row("two spaces for one in a class", u"tide[ -]table"_s, u"tide  table"_s, false);
    row("a space after a class", u"[Tt]ide table"_s, u"Tide  table"_s, true);
    row("a bracket that is escaped", u"\\[tide table"_s, u"[tide  table"_s, true);
    row("a closing bracket that is escaped in a class", u"[\\] ]x"_s, u" x"_s, true);
    row("a backslash that is escaped", u"tide\\\\ table"_s, u"tide\\  table"_s, true);
    row("a gap", u"tide…table"_s, u"tide"_s + QString(60, u'-') + u"table"_s, true);
    row("a gap of nothing", u"tide…table"_s, u"tidetable"_s, true);
    row("more than a gap", u"tide…table"_s, u"tide"_s + QString(61, u'-') + u"table"_s, false);
    row("a gap with a number", u"tide…12table"_s, u"tide"_s + QString(12, u'-') + u"table"_s, true);
    row("more than a gap with a number", u"tide…12table"_s,
        u"tide"_s + QString(13, u'-') + u"table"_s, false);
    row("a sign of a gap that is escaped", u"tide\\…table"_s, u"tide…table"_s, true);
    row("a sign of a gap that is escaped stands for itself", u"tide\\…table"_s, u"tide-table"_s,
        false);
    row("a sign of a gap in a class", u"tide[…:]table"_s, u"tide…table"_s, true);
    row("a sign of a gap in a class stands for itself", u"tide[…:]table"_s, u"tide{table"_s, false);
    row("white space around a wording", u"\ttide table \r"_s, u"tide table"_s, true);
    row("a leading space", u" tide"_s, u"\u00a0tide"_s, true);
    row("a leading space for nothing", u" tide"_s, u"tide"_s, false);
    row("an expression", u"tides?\\b.+"_s, u"tide at noon"_s, true);
}

void LineListsTest::makesAnExpressionOfAWording()
{
    QFETCH(const QString, wording);
    QFETCH(const QString, line);
    QFETCH(const bool, isFitting);
    LineLists lists;

    QVERIFY(lists.add(u"own.lines"_s, QString(u"list tide\n"_s + wording + u'\n')));

    const QStringList wordings = lists.wordings(u"tide"_s);
    QCOMPARE(wordings.size(), 1);
    QCOMPARE(fits(wordings.front(), line), isFitting);
    QCOMPARE(fits(lists.anyOf(u"tide"_s), line), isFitting);
}

void LineListsTest::fitsAnyWordingOfAList()
{
    LineLists lists;

    QVERIFY(lists.add(u"own.lines"_s, u"# tides\nlist tide\n\nhigh|low\nebb\n\nlist port\nquay\n"));

    const QString tide = lists.anyOf(u"tide"_s);
    QVERIFY(fits(tide, u"high"_s));
    QVERIFY(fits(tide, u"low"_s));
    QVERIFY(fits(tide, u"ebb"_s));
    QVERIFY(!fits(tide, u"quay"_s));
    QVERIFY(fits(tide + u" tide"_s, u"high tide"_s));
    QVERIFY(!fits(tide + u" tide"_s, u"high"_s));
    QCOMPARE(QRegularExpression(tide).captureCount(), 0);
}

void LineListsTest::fitsNothingForAListThatIsMissing()
{
    LineLists lists;
    QVERIFY(lists.add(u"own.lines"_s, u"list empty\nlist tide\nebb\n"));

    for (const QString &name : {u"missing"_s, u"empty"_s, u"Tide"_s}) {
        QCOMPARE(lists.wordings(name), QStringList());
        const QString expression = lists.anyOf(name);
        QVERIFY(QRegularExpression(expression).isValid());
        QVERIFY(!QRegularExpression(expression).match(u"ebb"_s).hasMatch());
        QVERIFY(!QRegularExpression(expression).match(QString()).hasMatch());
    }
}

void LineListsTest::addsTheListsOfSeveralFiles()
{
    LineLists lists;

    QVERIFY(lists.add(u"one.lines"_s, u"list tide\nebb\n"));
    QVERIFY(lists.add(u"two.lines"_s, u"list port\nquay\n"));
    QVERIFY(lists.add(u"three.lines"_s, u"# nothing yet\n"));

    QCOMPARE(lists.wordings(u"tide"_s), QStringList{u"ebb"_s});
    QCOMPARE(lists.wordings(u"port"_s), QStringList{u"quay"_s});
}

void LineListsTest::tellsWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<DiagnosticCode>("code");
    QTest::addColumn<int>("line");

    const auto row = [](const char *name, const QString &text, DiagnosticCode code, int line) {
        QTest::newRow(name) << text << code << line;
    };
    row("a wording before any list", u"\n# tides\nebb\n"_s, DiagnosticCode::EntryBeforeList, 3);
    row("a list without a name", u"list\nebb\n"_s, DiagnosticCode::EntryBeforeList, 1);
    row("a list twice", u"list tide\nebb\n\nlist tide\nflood\n"_s, DiagnosticCode::DuplicateList,
        4);
    row("no expression", u"list tide\nebb\n(flood\n"_s, DiagnosticCode::UnknownLine, 3);
    row("a class that stays open", u"list tide\n[a flood\n"_s, DiagnosticCode::UnknownLine, 2);
    row("a backslash at the end", u"list tide\nflood\\\n"_s, DiagnosticCode::UnknownLine, 2);
    row("no expression beside others", u"list tide\n\\Qflood\n"_s, DiagnosticCode::UnknownLine, 2);
    row("a gap too wide for an expression", u"list tide\nebb…70000\n"_s,
        DiagnosticCode::UnknownLine, 2);
    row("a gap too wide for a number", u"list tide\nebb…99999999999999999999flood\n"_s,
        DiagnosticCode::UnknownLine, 2);
    row("a gap as wide as nothing by the way numbers are kept",
        u"list tide\nebb…4294967297flood\n"_s, DiagnosticCode::UnknownLine, 2);
}

void LineListsTest::tellsWhatIsWrong()
{
    QFETCH(const QString, text);
    QFETCH(const DiagnosticCode, code);
    QFETCH(const int, line);
    LineLists lists;

    const Result<> added = lists.add(u"own.lines"_s, text);

    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::MalformedLexicon);
    QCOMPARE(added.error().diagnostics.size(), 1u);
    QCOMPARE(added.error().diagnostics.front().code, code);
    QCOMPARE(added.error().diagnostics.front().place.line, line);
    QCOMPARE(added.error().diagnostics.front().place.file, u"own.lines"_s);
}

void LineListsTest::tellsEveryMistakeOfAFile()
{
    LineLists lists;

    const Result<> added =
        lists.add(u"own.lines"_s, u"list tide\n(ebb\nflood\n[slack\nlist tide\n  *\n");

    QVERIFY(!added);
    QStringList places;
    for (const Diagnostic &diagnostic : added.error().diagnostics) {
        places.append(u"%1:%2"_s.arg(diagnostic.place.line).arg(diagnostic.place.column));
    }
    QCOMPARE(places, QStringList({u"2:1"_s, u"4:1"_s, u"5:1"_s, u"6:3"_s}));
}

SLANTLIGHT_TEST(LineListsTest)
#include "tst_linelists.moc"
