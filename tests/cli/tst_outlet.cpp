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

const QByteArray header = "id,name,aliases,domains,country,kind,owner,cite\n";
const QByteArray ledger = "ledger,Harbour Ledger,,ledger.example,Skerry,private,Ada Kolm,"
                          "\"The Ledger, imprint, 2024\"\n";

} // namespace

class OutletTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsKnown_data();
    void tellsWhatIsKnown();
    void tellsItAsJson();
    void namesWhatIsNearToAnUnknownOne();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void readsTheTableOfTheUser();
    void leavesOutATableWithAMistakeAndNamesIt();
    void endsWhereANamedTableCannotBeRead_data();
    void endsWhereANamedTableCannotBeRead();
    void checksWithATableOfOnesOwn();
    void checksWithTheUsersTableOnlyWhenAsked();
};

void OutletTest::tellsWhatIsKnown_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("some");

    QTest::newRow("name") << QStringList{u"RT"_s} << u"RT  (rt)"_s
                          << u"owner       ANO TV-Novosti"_s;
    QTest::newRow("words of a name") << QStringList{u"deutsche"_s, u"welle"_s}
                                     << u"Deutsche Welle  (dw)"_s << u"since       1953"_s;
    QTest::newRow("domain") << QStringList{u"bbc.co.uk"_s} << u"BBC  (bbc)"_s
                            << u"kind        public. "_s;
    QTest::newRow("address") << QStringList{u"https://www.afp.com/en/x?y=1"_s}
                             << u"Agence France-Presse  (afp)"_s << u"what        news agency"_s;
    QTest::newRow("one of the thousands")
        << QStringList{u"camarillo acorn"_s} << u"Camarillo Acorn  (camarillo-acorn)"_s
        << u"known from  LocalNewsDataset (L. Yin), 2018; California"_s;
}

void OutletTest::tellsWhatIsKnown()
{
    QFETCH(const QStringList, words);
    QFETCH(const QString, first);
    QFETCH(const QString, some);
    const Workplace place;

    const Run run = place.run(QStringList{u"outlet"_s} + words);

    QCOMPARE(run.code, 0);
    const QString out = QString::fromUtf8(run.out);
    QCOMPARE(out.section(u'\n', 0, 0), first);
    QVERIFY2(out.contains(u'\n' + some), run.out.constData());
    QVERIFY(out.contains(u"\nknown from  "_s));
    QCOMPARE(run.said, QByteArray());
}

void OutletTest::tellsItAsJson()
{
    const Workplace place;

    const Run run = place.run({u"outlet"_s, u"--format"_s, u"json"_s, u"ktuu.com"_s});

    QCOMPARE(run.code, 0);
    const QJsonObject outlet = QJsonDocument::fromJson(run.out).object();
    QCOMPARE(outlet.value("id"_L1).toString(), u"ktuu"_s);
    QCOMPARE(outlet.value("owner"_L1).toString(), u"Schurz Communications"_s);
    QCOMPARE(outlet.value("domains"_L1).toArray(), (QJsonArray{u"ktuu.com"_s}));
    QCOMPARE(outlet.value("aliases"_L1).toArray(), QJsonArray());
    QVERIFY(outlet.value("since"_L1).isNull());
    QVERIFY(outlet.value("cite"_L1).toString().contains(u"2018"));
}

void OutletTest::namesWhatIsNearToAnUnknownOne()
{
    const Workplace place;

    const Run text = place.run({u"outlet"_s, u"Reutters"_s});
    const Run json = place.run({u"outlet"_s, u"--format=json"_s, u"Harbour\x1b[2J"_s});

    QCOMPARE(text.code, 3);
    QCOMPARE(text.out, QByteArray());
    QCOMPARE(text.said, "slantlight: no outlet is known as 'Reutters'; near it: Reuters\n");
    QCOMPARE(json.code, 3);
    QCOMPARE(json.out, "null\n");
    QVERIFY(!json.said.contains('\x1b'));
}

void OutletTest::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("words");

    QTest::newRow("nothing") << QStringList();
    QTest::newRow("white space") << QStringList{u" "_s};
    QTest::newRow("another format") << QStringList{u"--format"_s, u"csv"_s, u"rt"_s};
    QTest::newRow("an unknown option") << QStringList{u"--mood"_s, u"rt"_s};
}

void OutletTest::refusesWrongUsage()
{
    QFETCH(const QStringList, words);
    const Workplace place;

    const Run run = place.run(QStringList{u"outlet"_s} + words);

    QCOMPARE(run.code, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY(!run.said.isEmpty());
}

void OutletTest::readsTheTableOfTheUser()
{
    const Workplace place;
    place.write(u"home/outlets.csv"_s, header + ledger + "bbc,Auntie,BBC,bbc.com,Skerry,,,2024\n");

    QVERIFY(place.run({u"outlet"_s, u"https://ledger.example/x"_s}).out.contains("Ada Kolm"));
    QVERIFY(
        place.run({u"outlet"_s, u"bbc"_s}).out.startsWith("Auntie  (bbc)\nkind        not known"));
    QVERIFY(place.run({u"outlet"_s, u"rt"_s}).out.startsWith("RT"));
}

void OutletTest::leavesOutATableWithAMistakeAndNamesIt()
{
    const Workplace place;
    const QString path =
        place.write(u"home/outlets.csv"_s, header + ledger + "x,X,,,A,wicked,,2024\n");

    const Run run = place.run({u"outlet"_s, u"rt"_s});

    QCOMPARE(run.code, 0);
    QVERIFY(run.out.startsWith("RT"));
    QVERIFY2(run.says(path + u", line 3: kind 'wicked' is none of state-controlled, "_s),
             run.said.constData());
    QCOMPARE(place.run({u"outlet"_s, u"ledger.example"_s}).code, 3);
}

void OutletTest::endsWhereANamedTableCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("words");

    QTest::newRow("a mistake") << QByteArray(header + "x,X\n")
                               << u"line 2: 2 fields where 8 are wanted"_s;
    QTest::newRow("another encoding")
        << QByteArray(header + "x,\xe9,,,A,,,2024\n") << u"encoding"_s;
    QTest::newRow("empty") << QByteArray("") << u"line 1: the header is not"_s;
    QTest::newRow("no file") << QByteArray() << u"mine.csv"_s;
}

void OutletTest::endsWhereANamedTableCannotBeRead()
{
    QFETCH(const QByteArray, table);
    QFETCH(const QString, words);
    const Workplace place;
    if (!table.isNull()) {
        place.write(u"mine.csv"_s, table);
    }
    const QString article = place.write(u"article.txt"_s, "The quay is closed.\n");

    for (const QStringList &command :
         {QStringList{u"outlet"_s, u"--outlets"_s, u"mine.csv"_s, u"rt"_s},
          QStringList{u"check"_s, u"--outlets"_s, u"mine.csv"_s, article}}) {
        const Run run = place.run(command);

        QCOMPARE(run.code, 3);
        QVERIFY(run.out.isEmpty());
        QVERIFY2(run.says(words) && run.says(u"mine.csv"_s), run.said.constData());
    }
}

void OutletTest::checksWithATableOfOnesOwn()
{
    const Workplace place;
    place.write(u"mine.csv"_s, header + ledger);
    const QString article = place.write(
        u"article.txt"_s, "Quay closed\n\nThe quay is closed.\n\nRead more at Harbour Ledger\n");
    const auto outletOf = [](const Run &run) {
        return QJsonDocument::fromJson(run.out).array().first().toObject().value("outlet"_L1);
    };

    const Run with =
        place.run({u"check"_s, u"--format"_s, u"json"_s, u"--outlets"_s, u"mine.csv"_s, article});
    const Run without = place.run({u"check"_s, u"--format"_s, u"json"_s, article});

    QCOMPARE(outletOf(with).toObject().value("owner"_L1).toString(), u"Ada Kolm"_s);
    QVERIFY(outletOf(without).isNull());
    QVERIFY(with.out.contains("\"role\": \"publisher\", \"clue\": \"credit-line\""));
}

void OutletTest::checksWithTheUsersTableOnlyWhenAsked()
{
    const Workplace place;
    place.write(u"home/outlets.csv"_s, header + ledger);
    const QString article = place.write(
        u"article.txt"_s, "Quay closed\n\nThe quay is closed.\n\nRead more at Harbour Ledger\n");

    QVERIFY(!place.run({u"check"_s, u"--format"_s, u"json"_s, article}).out.contains("Ada Kolm"));
    QVERIFY(place.run({u"check"_s, u"--format"_s, u"json"_s, u"--packs"_s, article})
                .out.contains("Ada Kolm"));
    QVERIFY(!QFile::exists(place.path(u"home/library.sqlite"_s)));
}

SLANTLIGHT_TEST(OutletTest)

#include "tst_outlet.moc"
