// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/itemreader.h"
#include "tests/support/program.h"
#include "tests/support/testroom.h"

#include <KSyntaxHighlighting/Repository>

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <map>

using namespace slantlight;
using namespace Qt::StringLiterals;

class KateSyntaxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void coloursWording_data();
    void coloursWording();
    void staysSmall();
    void hasAnExpressionForEachLetterAtMost();
    void coloursWordingOfAPack();
    void saysWhatItIsMadeOf();

private:
    const Workplace m_place;
    Run m_run;
    KSyntaxHighlighting::Repository m_repository;
    KSyntaxHighlighting::Definition m_definition;
};

void KateSyntaxTest::initTestCase()
{
    QDir(m_place.path(u"."_s)).mkpath(u"shipped/syntax"_s);
    m_run = m_place.run({u"rules"_s, u"export-kate"_s, u"-o"_s, u"shipped/syntax/framing.xml"_s});
    QCOMPARE(m_run.code, 0);

    m_repository.addCustomSearchPath(m_place.path(u"shipped"_s));
    m_definition = m_repository.definitionForName(u"Slantlight framing"_s);
    QVERIFY(m_definition.isValid());
}

void KateSyntaxTest::coloursWording_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("items");

    QTest::newRow("a word of a list")
        << u"The ferry purportedly sank."_s
        << QStringList{u"Text: The ferry"_s, u"Doubt and distancing: purportedly"_s,
                       u"Text: sank."_s};
    QTest::newRow("any case") << u"PURPORTEDLY, it sank."_s
                              << QStringList{u"Doubt and distancing: PURPORTEDLY"_s,
                                             u"Text: , it sank."_s};
    QTest::newRow("a phrase over wide spaces")
        << u"The plan sparked  fury."_s
        << QStringList{u"Text: The plan"_s, u"Loaded, emotive wording: sparked  fury"_s,
                       u"Text: ."_s};
    QTest::newRow("between curly quotation marks")
        << u"An “iconic” pier"_s
        << QStringList{u"Text: An “"_s, u"Praise, puffery: iconic"_s, u"Text: ” pier"_s};
    QTest::newRow("a word in just this case")
        << u"They did NOT, not now."_s
        << QStringList{u"Text: They did"_s, u"Loaded, emotive wording: NOT"_s,
                       u"Text: , not now."_s};
    QTest::newRow("whole words only")
        << u"The laniconicum closed."_s << QStringList{u"Text: The laniconicum closed."_s};
    QTest::newRow("nothing to colour") << u"The pier is forty metres long."_s
                                       << QStringList{u"Text: The pier is forty metres long."_s};
}

void KateSyntaxTest::coloursWording()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, items);

    QCOMPARE(ItemReader(m_definition).items(text), items);
}

void KateSyntaxTest::staysSmall()
{
    QVERIFY(m_place.read(u"shipped/syntax/framing.xml"_s).size() < 1'000'000);
}

void KateSyntaxTest::hasAnExpressionForEachLetterAtMost()
{
    QXmlStreamReader xml(m_place.read(u"shipped/syntax/framing.xml"_s));
    std::map<QString, int> expressions;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"RegExpr") {
            continue;
        }
        const QXmlStreamAttributes attributes = xml.attributes();
        const QRegularExpression expression(attributes.value(u"String"_s).toString(),
                                            QRegularExpression::CaseInsensitiveOption);
        QVERIFY2(expression.isValid(), qPrintable(expression.errorString()));
        ++expressions[attributes.value(u"attribute"_s).toString()];
    }

    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(expressions.size(), 14u);
    for (const auto &[category, count] : expressions) {
        QVERIFY2(count <= 26, qPrintable(category));
    }
}

void KateSyntaxTest::coloursWordingOfAPack()
{
    m_place.write(u"pack/rules/own.rules"_s, "rule loaded.blorpy\n"
                                             "say Louder than what happened.\n"
                                             "see Invented 2001\n"
                                             "find blorpy | (@louds | so) blorped\n");
    QByteArray list = "list louds\nsee Invented 2001\n";
    for (char c = 'a'; c <= 'z'; ++c) {
        list += QByteArray("lou") + c + "d\n";
    }
    m_place.write(u"pack/lexicons/own.list"_s, list);
    QDir(m_place.path(u"."_s)).mkpath(u"own/syntax"_s);

    const Run run = m_place.run({u"rules"_s, u"export-kate"_s, u"--rules"_s, u"pack"_s, u"-o"_s,
                                 u"own/syntax/framing.xml"_s});

    QVERIFY2(run.code == 0, run.said.constData());
    KSyntaxHighlighting::Repository repository;
    repository.addCustomSearchPath(m_place.path(u"own"_s));
    ItemReader reader(repository.definitionForName(u"Slantlight framing"_s));
    QCOMPARE(reader.items(u"A louqd blorped at blorpy."_s),
             QStringList({u"Text: A"_s, u"Loaded, emotive wording: louqd blorped"_s, u"Text: at"_s,
                          u"Loaded, emotive wording: blorpy"_s, u"Text: ."_s}));
}

void KateSyntaxTest::saysWhatItIsMadeOf()
{
    const QByteArray head = m_place.read(u"shipped/syntax/framing.xml"_s).first(1200);

    QVERIFY(m_run.says(u" rules as they are, "_s));
    QVERIFY(m_run.says(u" left out"_s));
    for (const auto part : {"Made by slantlight 0.", "sha256:", "ICU ", " left out"}) {
        QVERIFY2(head.contains(part), head.constData());
    }
}

SLANTLIGHT_TEST(KateSyntaxTest)

#include "tst_katesyntax.moc"
