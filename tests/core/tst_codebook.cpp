// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/codebook.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

class CodebookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCodesInTheirOrder();
    void findsCodesByIdAndKey();
    void saysWhatIsWrongAndWhere_data();
    void saysWhatIsWrongAndWhere();
    void putsParentsFirst();
    void makesNoCodebookOfCodesThatContradict_data();
    void makesNoCodebookOfCodesThatContradict();
};

void CodebookTest::readsCodesInTheirOrder()
{
    const Result<Codebook> codebook = Codebook::parse(uR"(# My codes
code spin
name Spin
means A turn of phrase: it # changes the meaning.
key 2

code plain-fact.2
  name   Plain fact
  under  spin
)");

    QVERIFY(codebook);
    const std::vector<Code> expected{
        {.id = CodeId(u"spin"_s),
         .name = u"Spin"_s,
         .definition = u"A turn of phrase: it # changes the meaning."_s,
         .key = 2},
        {.id = CodeId(u"plain-fact.2"_s),
         .name = u"Plain fact"_s,
         .definition = {},
         .key = {},
         .parent = CodeId(u"spin"_s)},
    };
    QVERIFY(codebook->codes() == expected);
}

void CodebookTest::findsCodesByIdAndKey()
{
    const Result<Codebook> codebook =
        Codebook::parse(u"\uFEFFcode spin\r\nname Spin\r\nkey 9\r\ncode fact\r\nname Fact\r\n");
    QVERIFY(codebook);

    QCOMPARE(codebook->code(CodeId(u"fact"_s)), &codebook->codes().back());
    QCOMPARE(codebook->codeForKey(9), &codebook->codes().front());
    QCOMPARE(codebook->code(CodeId(u"other"_s)), nullptr);
    QCOMPARE(codebook->codeForKey(1), nullptr);
}

void CodebookTest::saysWhatIsWrongAndWhere_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("detail");

    QTest::newRow("same id twice")
        << u"code a\nname A\ncode a\nname B"_s << u"line 3: code \"a\" stands in line 1 already"_s;
    QTest::newRow("no name") << u"code a\nkey 1\n\ncode b\nname B"_s
                             << u"line 1: code \"a\" has no name"_s;
    QTest::newRow("no name at the end")
        << u"code b\nname B\ncode a"_s << u"line 3: code \"a\" has no name"_s;
    QTest::newRow("key taken") << u"code a\nname A\nkey 3\ncode b\nname B\nkey 3"_s
                               << u"line 6: key 3 belongs to \"a\""_s;
    QTest::newRow("key 0") << u"code a\nname A\nkey 0"_s
                           << u"line 3: \"0\" is no key from 1 to 9"_s;
    QTest::newRow("key 10") << u"code a\nname A\nkey 10"_s
                            << u"line 3: \"10\" is no key from 1 to 9"_s;
    QTest::newRow("two keys") << u"code a\nname A\nkey 1\nkey 2"_s
                              << u"line 4: second \"key\" for one code"_s;
    QTest::newRow("under itself") << u"code a\nname A\nunder a"_s
                                  << u"line 3: no code \"a\" stands before this one"_s;
    QTest::newRow("under a later one") << u"code a\nname A\nunder b\ncode b\nname B"_s
                                       << u"line 3: no code \"b\" stands before this one"_s;
    QTest::newRow("under two")
        << u"code a\nname A\ncode b\nname B\ncode c\nname C\nunder a\nunder b"_s
        << u"line 8: second \"under\" for one code"_s;
    QTest::newRow("two names") << u"code a\nname A\nname B"_s
                               << u"line 3: second \"name\" for one code"_s;
    QTest::newRow("id with space")
        << u"code a b\nname A"_s
        << u"line 1: \"a b\" is no id: lower-case letters, digits, '-' and '.'"_s;
    QTest::newRow("id with capital")
        << u"code Doubt\nname A"_s
        << u"line 1: \"Doubt\" is no id: lower-case letters, digits, '-' and '.'"_s;
    QTest::newRow("nothing after") << u"code a\nname"_s << u"line 2: nothing after \"name\""_s;
    QTest::newRow("no code yet") << u"# a\n\nname A"_s
                                 << u"line 3: \"name\" before the first code"_s;
    QTest::newRow("unknown word") << u"code a\nname A\nshape round"_s
                                  << u"line 3: unknown word \"shape\""_s;
    QTest::newRow("colour") << u"code a\nname A\ncolour red"_s
                            << u"line 3: \"red\" is no colour such as #a04000"_s;
    QTest::newRow("line") << u"code a\nname A\nline thick"_s
                          << u"line 3: \"thick\" is no style of line"_s;
}

void CodebookTest::saysWhatIsWrongAndWhere()
{
    QFETCH(const QString, source);
    QFETCH(const QString, detail);

    const Result<Codebook> codebook = Codebook::parse(source);

    QVERIFY(!codebook);
    QCOMPARE(codebook.error().code, ErrorCode::MalformedCodebook);
    QCOMPARE(codebook.error().detail, detail);
}

void CodebookTest::putsParentsFirst()
{
    const auto code = [](const QString &id, const QString &parent) {
        return Code{.id = CodeId(id), .name = id.toUpper(), .parent = CodeId(parent)};
    };
    const auto ids = [](const std::vector<Code> &codes) {
        QStringList found;
        for (const Code &each : codes) {
            found += each.id.text() + u'<' + each.parent.text();
        }
        return found.join(u' ');
    };

    QCOMPARE(ids(parentsFirst({code(u"leaf"_s, u"branch"_s), code(u"other"_s, {}),
                               code(u"branch"_s, u"root"_s), code(u"root"_s, {})})),
             u"root< branch<root leaf<branch other<"_s);
    QCOMPARE(ids(parentsFirst({code(u"a"_s, u"b"_s), code(u"b"_s, u"a"_s)})), u"b< a<b"_s);
    QCOMPARE(ids(parentsFirst({code(u"a"_s, u"a"_s)})), u"a<"_s);
    QVERIFY(Codebook::create(parentsFirst({code(u"a"_s, u"gone"_s)})));
}

void CodebookTest::makesNoCodebookOfCodesThatContradict_data()
{
    QTest::addColumn<Code>("wrong");

    QTest::newRow("same id twice") << Code{.id = CodeId(u"a"_s), .name = u"A"_s};
    QTest::newRow("no id") << Code{.id = CodeId(), .name = u"A"_s};
    QTest::newRow("no name") << Code{.id = CodeId(u"b"_s)};
    QTest::newRow("key taken") << Code{.id = CodeId(u"b"_s), .name = u"B"_s, .key = 3};
    QTest::newRow("key 10") << Code{.id = CodeId(u"b"_s), .name = u"B"_s, .key = 10};
    QTest::newRow("under itself") << Code{
        .id = CodeId(u"b"_s), .name = u"B"_s, .parent = CodeId(u"b"_s)};
}

void CodebookTest::makesNoCodebookOfCodesThatContradict()
{
    QFETCH(const Code, wrong);
    const Code first{.id = CodeId(u"a"_s), .name = u"A"_s, .key = 3};

    const Result<Codebook> codebook = Codebook::create({first, wrong});

    QVERIFY(!codebook);
    QCOMPARE(codebook.error(), (Error{ErrorCode::MalformedCodebook, wrong.id.text()}));
    QVERIFY(Codebook::create({first}));
}

SLANTLIGHT_TEST(CodebookTest)

#include "tst_codebook.moc"
