// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/itemreader.h"
#include "tests/support/testroom.h"

#include <KSyntaxHighlighting/Repository>

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStringList>
#include <QTest>

#include <algorithm>

using namespace slantlight;
using namespace Qt::StringLiterals;

class RuleSyntaxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void knowsTheFilesByTheirNames();
    void tellsThePartsOfALineApart_data();
    void tellsThePartsOfALineApart();
    void tellsThePartsOfAListApart_data();
    void tellsThePartsOfAListApart();
    void takesNoShippedFileForWrong_data();
    void takesNoShippedFileForWrong();

private:
    KSyntaxHighlighting::Repository m_repository;
    KSyntaxHighlighting::Definition m_definition;
};

void RuleSyntaxTest::initTestCase()
{
    m_repository.addCustomSearchPath(u":/slantlight"_s);
    m_definition = m_repository.definitionForName(u"Slantlight Rules"_s);
    QVERIFY(m_definition.isValid());
}

void RuleSyntaxTest::knowsTheFilesByTheirNames()
{
    QCOMPARE(m_repository.definitionForFileName(u"own.rules"_s).name(), u"Slantlight Rules"_s);
    QCOMPARE(m_repository.definitionForFileName(u"own.list"_s).name(), u"Slantlight Lists"_s);
}

void RuleSyntaxTest::tellsThePartsOfALineApart_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("items"); // parted by bars

    QTest::newRow("comment") << u"# why"_s << u"Comment: # why"_s;
    QTest::newRow("rule") << u"rule doubt.so"_s << u"Keyword: rule|Id: doubt.so"_s;
    QTest::newRow("severity") << u"severity weak"_s << u"Keyword: severity|Value: weak"_s;
    QTest::newRow("unknown severity") << u"severity huge"_s << u"Keyword: severity|Error: huge"_s;
    QTest::newRow("message") << u"say So says {who}."_s
                             << u"Keyword: say|Message: So says|Name: {who}|Message: ."_s;
    QTest::newRow("source") << u"see Own 2025"_s << u"Keyword: see|Source: Own 2025"_s;
    QTest::newRow("words and endings")
        << u"find so claim~v"_s << u"Keyword: find|Word: so claim|Ending: ~v"_s;
    QTest::newRow("tags") << u"find claim/NOUN,VERB /!ADJ"_s
                          << u"Keyword: find|Word: claim|Tag: /NOUN,VERB|Tag: /!ADJ"_s;
    QTest::newRow("unknown tag") << u"find claim/NUON"_s
                                 << u"Keyword: find|Word: claim|Error: /NUON"_s;
    QTest::newRow("lists and gaps")
        << u"find @hedges ... many"_s << u"Keyword: find|List: @hedges|Operator: ...|Word: many"_s;
    QTest::newRow("named part") << u"find {who: many }?"_s
                                << u"Keyword: find|Name: {who:|Word: many|Name: }?"_s;
    QTest::newRow("pattern with a name")
        << u"let NP = /ADJ? /NOUN"_s
        << u"Keyword: let|Name: NP|Operator: =|Tag: /ADJ|Operator: ?|Tag: /NOUN"_s;
    QTest::newRow("use of a name")
        << u"find near <NP>? so"_s << u"Keyword: find|Word: near|Name: <NP>|Operator: ?|Word: so"_s;
    QTest::newRow("what can be asked")
        << u"find so %cue %port"_s << u"Keyword: find|Word: so|List: %cue|Error: %port"_s;
    QTest::newRow("escaped sign") << u"find \\# so"_s << u"Keyword: find|Escape: \\#|Word: so"_s;
    QTest::newRow("condition") << u"not earlier so"_s << u"Condition: not earlier|Word: so"_s;
    QTest::newRow("cue") << u"not as cue"_s << u"Condition: not as cue"_s;
    QTest::newRow("voices") << u"not in own, direct"_s
                            << u"Condition: not in|Value: own|Bracket: ,|Value: direct"_s;
    QTest::newRow("blocks") << u"block list-item"_s << u"Condition: block|Value: list-item"_s;
    QTest::newRow("unknown block") << u"block footer"_s << u"Condition: block|Error: footer"_s;
    QTest::newRow("example") << u"+ direct: It is {so}."_s
                             << u"Example: +|Value: direct:|Sentence: It is|Expected: {so}|"
                                u"Sentence: ."_s;
    QTest::newRow("counter-example that marks")
        << u"- It {so}"_s << u"Example: -|Sentence: It|Error: {|Sentence: so|Error: }"_s;
    QTest::newRow("word without a line") << u"find"_s << u"Keyword: find"_s;
    QTest::newRow("line of no kind") << u"fnid so"_s << u"Error: fnid|Error: so"_s;
    QTest::newRow("block of a script") << u"block turn"_s << u"Condition: block|Value: turn"_s;
}

void RuleSyntaxTest::tellsThePartsOfAListApart_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("items"); // parted by bars

    QTest::newRow("list") << u"list ports # of the coast"_s
                          << u"Keyword: list|Id: ports|Comment: # of the coast"_s;
    QTest::newRow("source") << u"see Own 2025"_s << u"Keyword: see|Source: Own 2025"_s;
    QTest::newRow("entry") << u"plant~n/NOUN # a tree"_s
                           << u"Entry: plant|Ending: ~n|Tag: /NOUN|Comment: # a tree"_s;
    QTest::newRow("list in a list") << u"@other"_s << u"List: @other"_s;
    QTest::newRow("irregular word")
        << u"irregular say said"_s << u"Keyword: irregular|Forms: say said"_s;
    QTest::newRow("wrong ending") << u"plant~q"_s << u"Entry: plant|Error: ~q"_s;
}

void RuleSyntaxTest::tellsThePartsOfAListApart()
{
    QFETCH(const QString, line);
    QFETCH(const QString, items);

    const auto lists = m_repository.definitionForName(u"Slantlight Lists"_s);
    QCOMPARE(ItemReader(lists).items(line).join(u'|'), items);
}

void RuleSyntaxTest::tellsThePartsOfALineApart()
{
    QFETCH(const QString, line);
    QFETCH(const QString, items);

    QCOMPARE(ItemReader(m_definition).items(line).join(u'|'), items);
}

void RuleSyntaxTest::takesNoShippedFileForWrong_data()
{
    QTest::addColumn<QString>("path");

    for (const QString &folder :
         {u":/slantlight/languages/en/rules"_s, u":/slantlight/languages/en/lexicons"_s}) {
        for (const QString &name : QDir(folder).entryList({u"*.rules"_s, u"*.list"_s})) {
            QTest::newRow(qPrintable(name)) << QString(folder + u'/' + name);
        }
    }
}

void RuleSyntaxTest::takesNoShippedFileForWrong()
{
    QFETCH(const QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));

    const auto definition = m_repository.definitionForFileName(path);
    const QStringList items = ItemReader(definition).items(QString::fromUtf8(file.readAll()));

    QVERIFY(items.size() > 10);
    const auto wrong = items.filter(QRegularExpression(u"^Error: "_s));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

SLANTLIGHT_TEST(RuleSyntaxTest)

#include "tst_rulesyntax.moc"
