// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/codebookcsv.h"

#include "tests/support/outgoings.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

/// Each code as "id: name < parent".
QStringList shown(const std::vector<Code> &codes)
{
    QStringList lines;
    for (const Code &code : codes) {
        lines += code.id.text() + u": " + code.name
                 + (code.parent == CodeId() ? QString() : u" < " + code.parent.text());
    }
    return lines;
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
    void readsDefinitionsAndExamples();
    void guessesTheEncoding();
    void refusesWhatIsNoTableOfCodes_data();
    void refusesWhatIsNoTableOfCodes();
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
                              << QStringList({u"ferry: Ferry"_s, u"quay-long: Quay, long"_s});
    QTest::newRow("any case, semicolons")
        << QByteArray("NAME;Description\r\nFerry;x\r\n") << QStringList({u"ferry: Ferry"_s});
    QTest::newRow("paths") << QByteArray("Path,description\nShips > Ferry,x\nShips,y\n")
                           << QStringList({u"ships: Ships"_s, u"ferry: Ferry < ships"_s});
    QTest::newRow("paths with strokes")
        << QByteArray("path\nShips/Ferry/Old\n")
        << QStringList({u"ships: Ships"_s, u"ferry: Ferry < ships"_s, u"old: Old < ferry"_s});
    QTest::newRow("parents by name, below")
        << QByteArray("name,parent\nFerry,ships\nShips,\n")
        << QStringList({u"ships: Ships"_s, u"ferry: Ferry < ships"_s});
    QTest::newRow("a code under itself")
        << QByteArray("name,parent\nFerry,Ferry\n") << QStringList({u"ferry: Ferry"_s});
    QTest::newRow("names that are alike") << QByteArray("code\nFerry\nferry!\n")
                                          << QStringList({u"ferry: Ferry"_s, u"ferry-2: ferry!"_s});
    QTest::newRow("no Latin letters") << QByteArray("name\n\xD0\x9F\xD0\xBE\xD1\x80\xD1\x82\n")
                                      << QStringList({u"own: \u041F\u043E\u0440\u0442"_s});
    QTest::newRow("tabulators, blank lines, short rows")
        << QByteArray("name\tdefinition\n\nFerry\n\t\n") << QStringList({u"ferry: Ferry"_s});
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

void CodebookCsvTest::readsAQuoteThatIsNeverClosed()
{
    const auto read =
        readCodebookCsv("name,definition\nFerry,\"never closed\nQuay,x\n", u"a.csv"_s);

    QVERIFY(read);
    QCOMPARE(shown(*read), QStringList(u"ferry: Ferry"_s));
}

SLANTLIGHT_TEST(CodebookCsvTest)

#include "tst_codebookcsv.moc"
