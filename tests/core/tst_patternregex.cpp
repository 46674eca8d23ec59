// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pattern/patternparser.h"
#include "core/pattern/patternregex.h"
#include "tests/support/cuttext.h"
#include "tests/support/testroom.h"

#include <QRegularExpression>
#include <QTest>

using namespace slantlight;
using namespace Qt::StringLiterals;

/// Patterns as expressions for programs that know no tokens.
class PatternRegexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsThere_data();
    void findsThere();
    void saysWhetherAllIsSaid_data();
    void saysWhetherAllIsSaid();
    void saysNothingOfWhatNeedsTheAnalysis();

private:
    [[nodiscard]] PatternRegex regexOf(const QString &notation) const
    {
        const PatternLets lets{
            {u"NP"_s, std::make_shared<const PatternTree>(
                          parsePattern(u"the? port | pier~n", *m_lexicon).tree)}};
        return patternRegex(parsePattern(notation, *m_lexicon, lets).tree, *m_lexicon);
    }

    const Result<Lexicon> m_lexicon =
        Lexicon::parse({{.name = u"own.list"_s,
                         .text = u"list hedges\nmaybe\nso to speak\nlist nouns\npad/NOUN"_s}},
                       english().lexicon());
};

void PatternRegexTest::findsThere_data()
{
    QTest::addColumn<QString>("notation");
    QTest::addColumn<QString>("text"); // what is found stands in braces

    QTest::newRow("a word") << u"port"_s << u"The {Port} of ports."_s;
    QTest::newRow("forms") << u"claim~v"_s << u"She {claimed} what he {claims}."_s;
    QTest::newRow("exact case") << u"=NOT"_s << u"It is {NOT} so, not so."_s;
    QTest::newRow("a list") << u"@hedges"_s << u"{Maybe}, {so  to speak}, he sighs."_s;
    QTest::newRow("either apostrophe") << u"isn't"_s << u"It {isn't}, it {isn’t}."_s;
    QTest::newRow("a number") << u"left # dead"_s << u"It {left 1,200 dead}."_s;
    QTest::newRow("any word") << u"a * breakthrough"_s << u"It is {a rare breakthrough}."_s;
    QTest::newRow("a gap") << u"not only ...2 but"_s << u"{Not only the port but} all."_s;
    QTest::newRow("an option") << u"many experts? say"_s
                               << u"{Many say} what {many experts say}."_s;
    QTest::newRow("alternatives") << u"( some | many ) say"_s << u"{Some say} and {many say} no."_s;
    QTest::newRow("a part with a name") << u"{who: some } say"_s << u"{Some say} no."_s;
    QTest::newRow("a pattern with a name")
        << u"near <NP>"_s << u"{Near the port}, {near port}, {near piers}."_s;
    QTest::newRow("a sign") << u"maybe , not"_s << u"{Maybe, not}."_s;
}

void PatternRegexTest::findsThere()
{
    QFETCH(const QString, notation);
    QFETCH(QString, text);
    const PatternRegex regex = regexOf(notation);
    QStringList expressions;
    for (const PatternRegex::Start &start : regex.starts) {
        QVERIFY(start.letter.isLower());
        expressions += start.expression;
    }
    QString plain = text;
    plain.remove(u'{').remove(u'}');

    plain.replace(QRegularExpression(u"\\b((?:"_s + expressions.join(u'|') + u")(?!\\w))"_s,
                                     QRegularExpression::CaseInsensitiveOption),
                  u"{\\1}"_s);

    QCOMPARE(plain, text);
}

void PatternRegexTest::saysWhetherAllIsSaid_data()
{
    QTest::addColumn<QString>("notation");
    QTest::addColumn<bool>("isWhole");

    QTest::newRow("words") << u"so claim~v"_s << true;
    QTest::newRow("a list") << u"@hedges"_s << true;
    QTest::newRow("a list with tags") << u"@nouns"_s << false;
    QTest::newRow("a tag") << u"claim/VERB"_s << false;
    QTest::newRow("a tag of a group") << u"( a | b )/NOUN"_s << false;
    QTest::newRow("a beginning") << u"^ maybe"_s << false;
    QTest::newRow("a marked part") << u"the [ port ]"_s << false;
    QTest::newRow("what only the analysis knows") << u"port %quoted"_s << false;
}

void PatternRegexTest::saysWhetherAllIsSaid()
{
    QFETCH(const QString, notation);
    QFETCH(const bool, isWhole);

    const PatternRegex regex = regexOf(notation);

    QVERIFY(!regex.starts.empty());
    QCOMPARE(regex.isWhole, isWhole);
}

void PatternRegexTest::saysNothingOfWhatNeedsTheAnalysis()
{
    QVERIFY(regexOf(u"%scare"_s).starts.empty());
    QVERIFY(regexOf(u"maybe %question"_s).starts.empty());
}

SLANTLIGHT_TEST(PatternRegexTest)

#include "tst_patternregex.moc"
