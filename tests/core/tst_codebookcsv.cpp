// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/codebookcsv.h"

#include "tests/support/outgoings.h"
#include "tests/support/testroom.h"

#include <QTest>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

/// Each code as "name < name of its parent".
QStringList shown(const std::vector<Code> &codes)
{
    QStringList lines;
    for (const Code &code : codes) {
        const auto parent = std::ranges::find(codes, code.parent, &Code::id);
        lines += code.name + (parent == codes.end() ? QString() : u" < " + parent->name);
    }
    return lines;
}

CodeId onlyId(const QByteArray &table)
{
    const auto read = readCodebookCsv(table, u"a.csv"_s);
    return read && read->size() == 1 ? read->front().id : CodeId();
}

} // namespace

class CodebookCsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsBackWhatWasWritten_data();
    void bringsBackWhatWasWritten();
    void guardsAgainstFormulas();
    void readsTablesOfOthers_data();
    void readsTablesOfOthers();
    void makesIdsOfNamesAndMeanings();
    void readsDefinitionsAndExamples();
    void guessesTheEncoding();
    void refusesWhatIsNoTableOfCodes_data();
    void refusesWhatIsNoTableOfCodes();
    void saysWhereAnnotationsComeFrom();
    void readsAQuoteThatIsNeverClosed();
};

void CodebookCsvTest::bringsBackWhatWasWritten_data()
{
    QTest::addColumn<CsvOptions>("options");

    QTest::newRow("commas") << CsvOptions();
    QTest::newRow("semicolons") << CsvOptions{.hasMark = true, .separator = ';'};
}

void CodebookCsvTest::bringsBackWhatWasWritten()
{
    QFETCH(const CsvOptions, options);
    std::vector<Code> codes = exportContext().codebook.codes();
    codes.push_back({.id = CodeId(u"odd"_s),
                     .name = u"=a/b > \"c\"; d"_s,
                     .definition = u"'-1, really"_s,
                     .useWhen = u"+"_s,
                     .notWhen = u"'"_s,
                     .source = u"@one"_s,
                     .parent = CodeId(u"harbour"_s),
                     .colour = {}});
    for (Code &code : codes) {
        code.key.reset();
    }

    const auto read = readCodebookCsv(codebookToCsv(*Codebook::create(codes), options), u"a.csv"_s);

    QVERIFY(read);
    QVERIFY(*read == codes);
}

void CodebookCsvTest::guardsAgainstFormulas()
{
    const auto codebook = Codebook::create({{.id = CodeId(u"a"_s),
                                             .name = u"=cmd()"_s,
                                             .definition = {},
                                             .useWhen = {},
                                             .notWhen = {},
                                             .source = {},
                                             .parent = {},
                                             .colour = {}}});

    QVERIFY(codebookToCsv(*codebook).contains(",'=cmd(),"));
}

void CodebookCsvTest::readsTablesOfOthers_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QStringList>("codes");

    QTest::newRow("Taguette") << QByteArray("tag,description\nFerry,x\n\"Quay, long\",y\n")
                              << QStringList({u"Ferry"_s, u"Quay, long"_s});
    QTest::newRow("any case, semicolons")
        << QByteArray("NAME;Description\r\nFerry;x\r\n") << QStringList({u"Ferry"_s});
    QTest::newRow("paths") << QByteArray("Path,description\nShips > Ferry,x\nShips,y\n")
                           << QStringList({u"Ships"_s, u"Ferry < Ships"_s});
    QTest::newRow("paths with strokes")
        << QByteArray("path\nShips/Ferry/Old\n")
        << QStringList({u"Ships"_s, u"Ferry < Ships"_s, u"Old < Ferry"_s});
    QTest::newRow("parents by name, below") << QByteArray("name,parent\nFerry,ships\nShips,\n")
                                            << QStringList({u"Ships"_s, u"Ferry < Ships"_s});
    QTest::newRow("a code under itself")
        << QByteArray("name,parent\nFerry,Ferry\n") << QStringList({u"Ferry"_s});
    QTest::newRow("names that are alike")
        << QByteArray("code\nFerry\nferry!\n") << QStringList({u"Ferry"_s, u"ferry!"_s});
    QTest::newRow("no Latin letters") << QByteArray("name\n\xD0\x9F\xD0\xBE\xD1\x80\xD1\x82\n")
                                      << QStringList({u"\u041F\u043E\u0440\u0442"_s});
    QTest::newRow("tabulators, blank lines, short rows")
        << QByteArray("name\tdefinition\n\nFerry\n\t\n") << QStringList({u"Ferry"_s});
}

void CodebookCsvTest::readsTablesOfOthers()
{
    QFETCH(const QByteArray, table);
    QFETCH(const QStringList, codes);

    const auto read = readCodebookCsv(table, u"a.csv"_s);

    QVERIFY(read);
    QCOMPARE(shown(*read), codes);
    QVERIFY(Codebook::create(*read));
}

void CodebookCsvTest::makesIdsOfNamesAndMeanings()
{
    const CodeId doubt = onlyId("name,definition\nDoubt,Not sure\n");

    QVERIFY(!QUuid::fromString(doubt.text()).isNull()); // no code of the program's has such an id
    QCOMPARE(onlyId("tag;description\r\n doubt;Not sure\r\n"), doubt);
    QVERIFY(onlyId("name,definition\nDoubt,Sure\n") != doubt);
    const auto twice = readCodebookCsv("name\nDoubt\nDoubt!\nDoubt\n", u"a.csv"_s);
    QVERIFY(twice && Codebook::create(*twice));
    const auto under =
        readCodebookCsv("path,definition\nShips > Doubt,Not sure\nShips,All\n", u"a.csv"_s);
    const auto later =
        readCodebookCsv("path,definition\nShips,All\nShips > Doubt,Not sure\n", u"b.csv"_s);
    QVERIFY(under && under->back().id != doubt);
    QVERIFY(*under == later.value_or(std::vector<Code>()));
}

void CodebookCsvTest::readsDefinitionsAndExamples()
{
    const auto read =
        readCodebookCsv("Code,Definition,Use when,Not when,Examples,Color\r\n"
                        "Ferry,\"A \"\"ship\"\"\",often,never,\"one\r\n two\",#ABCDEF\r\n",
                        u"a.csv"_s);

    QVERIFY(read);
    const Code &code = read->front();
    QCOMPARE(code.definition, u"A \"ship\""_s);
    QCOMPARE(code.useWhen, u"often"_s);
    QCOMPARE(code.notWhen, u"never"_s);
    QCOMPARE(code.examples, QStringList({u"one"_s, u"two"_s}));
    QCOMPARE(code.colour, u"#abcdef"_s);
}

void CodebookCsvTest::guessesTheEncoding()
{
    const auto read = readCodebookCsv("name;description\r\nF\xE4hre;\xDC"
                                      "ber das Wasser und zur\xFC"
                                      "ck\r\n",
                                      u"a.csv"_s);

    QVERIFY(read);
    QCOMPARE(read->front().name, u"F\u00E4hre"_s);
}

void CodebookCsvTest::refusesWhatIsNoTableOfCodes_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<ErrorCode>("code");

    QTest::newRow("nothing") << QByteArray() << ErrorCode::FileEmpty;
    QTest::newRow("other columns") << QByteArray("a,b\n1,2\n") << ErrorCode::MalformedCodebook;
    QTest::newRow("no rows") << QByteArray("name,parent\n") << ErrorCode::MalformedCodebook;
    QTest::newRow("our annotations")
        << QByteArray("id,document,start,end,exact,code\n1,Ferry,0,3,The,doubt\n")
        << ErrorCode::MalformedCodebook;
    QTest::newRow("annotations of Taguette")
        << QByteArray("id,document,tag,content\n1,ferry.txt,Doubt,The\n")
        << ErrorCode::MalformedCodebook;
    QTest::newRow("places") << QByteArray("Code;Start;End\nDoubt;0;3\n")
                            << ErrorCode::MalformedCodebook;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11) << ErrorCode::NotText;
}

void CodebookCsvTest::refusesWhatIsNoTableOfCodes()
{
    QFETCH(const QByteArray, table);
    QFETCH(const ErrorCode, code);

    const auto read = readCodebookCsv(table, u"a.csv"_s);

    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    QVERIFY(read.error().detail.startsWith(u"a.csv"));
}

void CodebookCsvTest::saysWhereAnnotationsComeFrom()
{
    const auto read = readCodebookCsv("document,tag,content\nferry.txt,Doubt,The\n", u"a.csv"_s);

    QVERIFY(!read);
    QVERIFY2(read.error().detail.contains(u"annotations")
                 && read.error().detail.contains(u"JSON-LD"),
             qPrintable(read.error().detail));
}

void CodebookCsvTest::readsAQuoteThatIsNeverClosed()
{
    const auto read =
        readCodebookCsv("name,definition\nFerry,\"never closed\nQuay,x\n", u"a.csv"_s);

    QVERIFY(read);
    QCOMPARE(shown(*read), QStringList(u"Ferry"_s));
}

SLANTLIGHT_TEST(CodebookCsvTest)

#include "tst_codebookcsv.moc"
