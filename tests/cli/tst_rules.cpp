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

class RulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsRulesOfACategory();
    void listsRulesAsJson();
    void explainsARule();
    void namesTheNearestIds();
    void triesShippedExamples();
    void triesAPackAndSaysWhatFailed();
    void triesALoneFile();
    void namesALoneFileAsItIsCalled();
    void namesRulesThatCannotBeRead();
    void explainsPatternsInWords();
    void saysEveryMistakeOfAFile();
    void writesASyntaxDefinition();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void checksWithPacksOnlyWhenAsked();

private:
    const Workplace m_place;
};

namespace {

const QByteArray ownRule = "rule loaded.blorpy\n"
                           "say Louder than what happened.\n"
                           "see Invented 2001\n"
                           "find blorpy\n"
                           "+ A {blorpy} day.\n"
                           "+ The day was {blorpy}.\n"
                           "- A day.\n";

} // namespace

void RulesTest::listsRulesOfACategory()
{
    const Run run = m_place.run({u"rules"_s, u"list"_s, u"--category"_s, u"doubt"_s});

    QCOMPARE(run.code, 0);
    QVERIFY(run.out.contains("doubt.purportedly  "));
    QVERIFY(!run.out.contains("\nhedge."));
    QVERIFY(run.out.contains("(doubt.rules, line "));
}

void RulesTest::listsRulesAsJson()
{
    const Run run = m_place.run({u"rules"_s, u"list"_s, u"--format"_s, u"json"_s});

    QCOMPARE(run.code, 0);
    const QJsonArray rules = QJsonDocument::fromJson(run.out).array();
    QVERIFY(rules.size() > 14);
    for (const auto key : {"rule"_L1, "category"_L1, "severity"_L1, "message"_L1, "cite"_L1,
                           "neutral"_L1, "file"_L1, "line"_L1, "examples"_L1}) {
        QVERIFY2(rules.first().toObject().contains(key), key.data());
    }
}

void RulesTest::explainsARule()
{
    m_place.write(u"pack/rules/own.rules"_s, ownRule);

    const Run run =
        m_place.run({u"rules"_s, u"explain"_s, u"--rules"_s, u"pack"_s, u"loaded.blorpy"_s});

    QCOMPARE(run.said, QByteArray());
    QCOMPARE(run.code, 0);
    for (const auto part : {"loaded.blorpy  (loaded, weak)", "pack/rules/own.rules, line 1",
                            "Louder than what happened.", "Invented 2001", "find blorpy",
                            "+ A {blorpy} day.", "- A day.", "in words\nfind         “blorpy”\n"}) {
        QVERIFY2(run.out.contains(part), run.out.constData());
    }
}

void RulesTest::namesTheNearestIds()
{
    const Run run = m_place.run({u"rules"_s, u"explain"_s, u"doubt.purportely"_s});

    QCOMPARE(run.code, 2);
    QVERIFY2(run.says(u"near it: doubt.purportedly"_s), run.said.constData());
}

void RulesTest::triesShippedExamples()
{
    const Run run = m_place.run({u"rules"_s, u"test"_s});

    QVERIFY2(run.out.isEmpty(), run.out.constData());
    QCOMPARE(run.code, 0);
    QVERIFY(run.says(u"0 complaints"_s));
}

void RulesTest::triesAPackAndSaysWhatFailed()
{
    m_place.write(u"broken/rules/own.rules"_s, ownRule + "- This is blorpy.\n");

    const Run run = m_place.run({u"rules"_s, u"test"_s, u"broken/"_s});

    QCOMPARE(run.code, 1);
    QCOMPARE(run.out.count('\n'), 1);
    QVERIFY2(run.out.startsWith("broken/rules/own.rules, line 8, column "), run.out.constData());
    QVERIFY(run.out.contains("found \"This is {blorpy}.\""));
    QVERIFY(run.says(u"4 examples, 1 complaints"_s));
}

void RulesTest::triesALoneFile()
{
    m_place.write(u"own.rules"_s, ownRule);

    const Run run = m_place.run({u"rules"_s, u"test"_s, u"own.rules"_s});

    QCOMPARE(run.code, 1);
    QVERIFY2(run.out.startsWith("own.rules, line 1"), run.out.constData());
    QVERIFY(run.out.contains("two examples"));
}

void RulesTest::namesALoneFileAsItIsCalled()
{
    m_place.write(u"lone.rules"_s, "rule loaded.x\nsay Loud.\nsee B\nfind @port | ( a\n");

    const Run run = m_place.run({u"rules"_s, u"test"_s, u"lone.rules"_s});

    QCOMPARE(run.code, 3);
    QVERIFY2(run.said.contains("\nlone.rules, line 4, column 6: ")
                 && run.said.contains("\nlone.rules, line 4, column 14: "),
             run.said.constData());
    QVERIFY(!run.said.contains("/rules/lone.rules"));
}

void RulesTest::namesRulesThatCannotBeRead()
{
    m_place.write(u"bad/rules/own.rules"_s, "rule loaded.x\nfnid x\n");

    const Run run = m_place.run({u"rules"_s, u"test"_s, u"bad"_s, u"gone"_s});

    QCOMPARE(run.code, 3);
    QVERIFY2(run.says(u"bad/rules/own.rules, line 2, column 1"_s), run.said.constData());
    QVERIFY(run.says(u"gone"_s));
}

void RulesTest::explainsPatternsInWords()
{
    m_place.write(u"named/rules/own.rules"_s, "let NP = /DET? /NOUN\n"
                                              "rule loaded.blorpy\n"
                                              "say Louder than what happened.\n"
                                              "see Invented 2001\n"
                                              "find blorp~v <NP>\n"
                                              "not later # days\n"
                                              "before very\n");

    const Run run =
        m_place.run({u"rules"_s, u"explain"_s, u"--rules"_s, u"named"_s, u"loaded.blorpy"_s});

    QCOMPARE(run.code, 0);
    const auto words = "in words\n"
                       "find         “blorp” in any form, then NP\n"
                       "             NP is perhaps any word or sign tagged DET, then any word or "
                       "sign tagged NOUN\n"
                       "before       “very”\n"
                       "not later    a number, then “days”\n";
    QVERIFY2(run.out.contains(words), run.out.constData());
}

void RulesTest::saysEveryMistakeOfAFile()
{
    m_place.write(u"worse/rules/own.rules"_s, "rule loaded.x\n"
                                              "say Loud.\n"
                                              "see Invented 2001\n"
                                              "find @port\n"
                                              "not after ( so\n"
                                              "severity huge\n");

    const Run run = m_place.run({u"rules"_s, u"test"_s, u"worse"_s});
    const Run check = m_place.run({u"check"_s, u"--rules"_s, u"worse"_s, u"-"_s}, "A day.\n");

    for (const Run &each : {run, check}) {
        QCOMPARE(each.code, 3);
        for (const auto part :
             {"\nworse/rules/own.rules, line 4, column 6: there is no list called 'port'",
              "\nworse/rules/own.rules, line 5, column 11: the ( is not closed",
              "\nworse/rules/own.rules, line 6, column 10: severity is note, weak or strong"}) {
            QVERIFY2(each.said.contains(part), each.said.constData());
        }
    }
}

void RulesTest::writesASyntaxDefinition()
{
    const Run run = m_place.run({u"rules"_s, u"export-kate"_s, u"-o"_s, u"framing.xml"_s});

    QCOMPARE(run.code, 0);
    QVERIFY(run.says(u"left out"_s));
    const QByteArray xml = m_place.read(u"framing.xml"_s);
    QVERIFY(xml.contains("<language name=\"Slantlight framing\""));
    QVERIFY(xml.contains("sha256:"));
}

void RulesTest::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");

    QTest::newRow("no word") << QStringList{};
    QTest::newRow("another word") << QStringList{u"show"_s};
    QTest::newRow("no category of that name")
        << QStringList{u"list"_s, u"--category"_s, u"harbour"_s};
    QTest::newRow("no format of that name") << QStringList{u"list"_s, u"--format"_s, u"xml"_s};
    QTest::newRow("explains nothing") << QStringList{u"explain"_s};
}

void RulesTest::refusesWrongUsage()
{
    QFETCH(const QStringList, arguments);

    const Run run = m_place.run(QStringList{u"rules"_s} + arguments);

    QCOMPARE(run.code, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY(!run.said.isEmpty());
}

void RulesTest::checksWithPacksOnlyWhenAsked()
{
    m_place.write(u"home/rules/port/rules/own.rules"_s, ownRule);
    m_place.write(u"home/rules/bad/rules/own.rules"_s, "rule loaded.x\nfnid x\n");
    const QString file = m_place.write(u"story.txt"_s, "The blorpy council met on Monday.\n");

    const Run without = m_place.run({u"check"_s, file});
    const Run with = m_place.run({u"check"_s, u"--packs"_s, file});
    m_place.write(u"home/rules/off"_s, "port\n");
    const Run off = m_place.run({u"check"_s, u"--packs"_s, file});

    QVERIFY(!without.out.contains("blorpy\""));
    QCOMPARE(without.said, QByteArray());
    QVERIFY2(with.out.contains("[loaded.blorpy]"), with.out.constData());
    QVERIFY(with.says(u"the rule pack bad is left out"_s));
    QCOMPARE(with.code, 0);
    QVERIFY(!off.out.contains("[loaded.blorpy]"));
}

SLANTLIGHT_TEST(RulesTest)

#include "tst_rules.moc"
