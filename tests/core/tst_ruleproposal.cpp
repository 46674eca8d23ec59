// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/ruleproposal.h"
#include "core/rules/ruleoutline.h"
#include "tests/support/analysed.h"
#include "tests/support/cuttext.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace slantlight;
using namespace Qt::StringLiterals;

class RuleProposalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWholeWordsOfOneSentence_data();
    void takesWholeWordsOfOneSentence();
    void makesAPatternOfTheWords_data();
    void makesAPatternOfTheWords();
    void makesPatternsThatFindTheirOwnWords_data();
    void makesPatternsThatFindTheirOwnWords();
    void findsNothingByAPatternWithNothingToLookFor();
    void proposesAnIdThatNobodyHas();
    void makesAnExampleOfTheSentence();
    void proposesASentenceThatUsesTheWordsOtherwise();
    void writesARule();
    void tellsWhereRulesBeginAndEnd();
};

namespace {

/// The reading of a text, and the tokens of what stands in braces there.
struct Marked
{
    explicit Marked(const QString &text)
        : reading(readingOf(QString(text).remove(u'{').remove(u'}')))
    {
        const qsizetype begin = text.indexOf(u'{');
        const TextSpan span(TextOffset(begin), TextOffset(text.indexOf(u'}') - 1));
        range = tokensIn(reading, span);
    }

    static Reading readingOf(const QString &text)
    {
        return shippedAnalyzer().read(paragraphs(text));
    }

    Reading reading;
    std::optional<TokenRange> range;
};

} // namespace

void RuleProposalTest::takesWholeWordsOfOneSentence_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");

    QTest::newRow("a word") << u"The {grand} hall."_s << u"grand"_s;
    QTest::newRow("part of one") << u"The g{ran}d hall."_s << u"grand"_s;
    QTest::newRow("signs around") << u"It was{, grand,} they said."_s << u"grand"_s;
    QTest::newRow("two sentences") << u"It {rained. Then} it stopped."_s << QString();
    QTest::newRow("signs only") << u"It rained{,} they said."_s << QString();
}

void RuleProposalTest::takesWholeWordsOfOneSentence()
{
    QFETCH(const QString, text);
    QFETCH(const QString, words);

    const Marked marked(text);

    QCOMPARE(marked.range ? marked.reading.tokens.textOf(*marked.range).toString() : QString(),
             words);
}

void RuleProposalTest::makesAPatternOfTheWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<WordingChoice>("choice");
    QTest::addColumn<QString>("pattern");

    QTest::newRow("as they stand") << u"The council {claimed victory} on Monday."_s
                                   << WordingChoice::Exact << u"claimed victory"_s;
    QTest::newRow("in their forms") << u"The council {claimed victories} on Monday."_s
                                    << WordingChoice::Forms << u"claim~v/VERB victory~n"_s;
    QTest::newRow("a name and a number")
        << u"They say {Marta Quill lost 12 votes} there."_s << WordingChoice::General
        << u"/PROPN /PROPN? /PROPN? lose~v/VERB # vote~n"_s;
    QTest::newRow("what patterns take for signs")
        << u"It was {50 % (so) *grand*} there."_s << WordingChoice::Exact
        << u"50 \\% \\( so \\) \\* grand"_s;
    QTest::newRow("an ending") << u"It {isn't so} there."_s << WordingChoice::Exact
                               << u"isn't so"_s;
    QTest::newRow("a compound") << u"The {state-run paper} said so."_s << WordingChoice::Exact
                                << u"state - run paper"_s;
}

void RuleProposalTest::makesAPatternOfTheWords()
{
    QFETCH(const QString, text);
    QFETCH(const WordingChoice, choice);
    QFETCH(const QString, pattern);
    const Marked marked(text);
    QVERIFY(marked.range);

    QCOMPARE(patternOf(marked.reading, *marked.range, choice, english().lemmatizer()), pattern);
}

void RuleProposalTest::makesPatternsThatFindTheirOwnWords_data()
{
    QTest::addColumn<QString>("text");

    for (const QString &text :
         {u"The council {claimed victories} on Monday."_s, u"It was {50 % (so) *grand*} there."_s,
          u"It {isn't so} there."_s, u"The {state-run paper} said so."_s,
          u"It {is what it's} said to be."_s, u"He {said \u201cno\u201d twice} then."_s,
          u"They {couldn\u2019t have known} it."_s, u"A {so-called grand tour} began."_s,
          u"Rates {fell/rose by 3=2 ~ now} they say."_s, u"The {council's 12 voters} left."_s}) {
        QTest::newRow(qPrintable(text)) << text;
    }
}

void RuleProposalTest::makesPatternsThatFindTheirOwnWords()
{
    QFETCH(const QString, text);
    const Marked marked(text);
    QVERIFY(marked.range);

    for (const WordingChoice choice : allWordingChoices) {
        const QString pattern =
            patternOf(marked.reading, *marked.range, choice, english().lemmatizer());
        const auto places = placesOf(pattern, marked.reading, english().lexicon());
        QVERIFY2(places, qPrintable(pattern));
        QVERIFY2(*places == std::vector{*marked.range}, qPrintable(pattern));
    }
}

void RuleProposalTest::findsNothingByAPatternWithNothingToLookFor()
{
    const Marked marked(u"It was {Marta Quill} who came."_s);

    const QString general =
        patternOf(marked.reading, *marked.range, WordingChoice::General, english().lemmatizer());

    QVERIFY(!placesOf(general, marked.reading, english().lexicon()));
    QVERIFY(!placesOf(u"( open"_s, marked.reading, english().lexicon()));
}

void RuleProposalTest::proposesAnIdThatNobodyHas()
{
    const Marked grand(u"The {Grand, old hall} burns."_s);
    const Marked taken(u"It is {purportedly} so."_s);
    const RuleSet &rules = shippedAnalyzer().pack().rules();
    QVERIFY(rules.rule(RuleId(u"doubt.purportedly"_s)));

    QCOMPARE(proposedId(Category::Puff, grand.reading, *grand.range, rules),
             u"puff.grand-old-hall"_s);
    QCOMPARE(proposedId(Category::Doubt, taken.reading, *taken.range, rules),
             u"doubt.purportedly-2"_s);
}

void RuleProposalTest::makesAnExampleOfTheSentence()
{
    const Marked marked(u"It rained.  The  {grand old} hall, they say, burnt. It was dark."_s);

    QCOMPARE(exampleOf(marked.reading, *marked.range), u"The {grand old} hall, they say, burnt."_s);
}

void RuleProposalTest::proposesASentenceThatUsesTheWordsOtherwise()
{
    const Marked marked(u"The {grand old} hall burnt. It was grand.\nA grand old day."_s);
    const auto places = placesOf(u"grand old"_s, marked.reading, english().lexicon());
    QCOMPARE(places->size(), 2u);

    QCOMPARE(counterExampleOf(marked.reading, *marked.range, *places), u"It was grand."_s);
    const Marked alone(u"The {grand old} hall burnt."_s);
    QVERIFY(!counterExampleOf(alone.reading, *alone.range, {}));
}

void RuleProposalTest::writesARule()
{
    const RuleDraft draft{.id = u"puff.grand"_s,
                          .message = u"Why."_s,
                          .cite = u"Own"_s,
                          .pattern = u"grand"_s,
                          .firing = {u"A {grand} hall."_s},
                          .silent = {u"A hall."_s, QString()}};

    QCOMPARE(draft.text(), u"rule puff.grand\nseverity weak\nsay  Why.\nsee  Own\nfind grand\n"
                           "+ A {grand} hall.\n- A hall.\n- \n"_s);
}

void RuleProposalTest::tellsWhereRulesBeginAndEnd()
{
    const QString text = u"# own\nrule a.b\nfind x\n\n# why\nrule c.d\n\nlet NP = x\noff e.f\n"_s;

    QCOMPARE(outlineOf(text, PackFileKind::Rules).size(), 2u);
    QCOMPARE(outlineOf(text, PackFileKind::Rules).at(0),
             (OutlinedPart{.name = u"a.b"_s, .line = 2, .end = 4}));
    QCOMPARE(outlineOf(text, PackFileKind::Rules).at(1).line, 6);
    QVERIFY(outlineOf(text, PackFileKind::Rules).at(1).contains(999));
    QCOMPARE(offLines(text).front().line, 9);
    QCOMPARE(letNames(text, 8), QStringList());
    QCOMPARE(letNames(text, 9), QStringList{u"NP"_s});
    QCOMPARE(packFileKind(u"own.list"), PackFileKind::Lists);
    QVERIFY(!packFileKind(u"LICENSE"));
}

SLANTLIGHT_TEST(RuleProposalTest)

#include "tst_ruleproposal.moc"
