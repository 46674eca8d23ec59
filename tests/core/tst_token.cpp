// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/token.h"
#include "tests/support/cuttext.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace slantlight;
using namespace Qt::StringLiterals;

class TokenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsText_data();
    void cutsText();
    void countsOffsetsOfTheWholeText();
    void tellsWordsFromNumbersAndSigns();
};

void TokenTest::cutsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tokens"); // parted by bars

    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("white space") << u" \t\n"_s << u""_s;
    QTest::newRow("a sentence") << u"The vote may slip."_s << u"The|vote|may|slip|."_s;
    QTest::newRow("a possessive") << u"Harbour's plan"_s << u"Harbour|'s|plan"_s;
    QTest::newRow("a curly possessive") << u"Harbour’s plan"_s << u"Harbour|’s|plan"_s;
    QTest::newRow("a negation") << u"It isn't, won’t"_s << u"It|is|n't|,|wo|n’t"_s;
    QTest::newRow("clitics") << u"we're I've he'd"_s << u"we|'re|I|'ve|he|'d"_s;
    QTest::newRow("a name with an apostrophe") << u"O'Brien spoke"_s << u"O'Brien|spoke"_s;
    QTest::newRow("a plural possessive") << u"the workers' march"_s << u"the|workers|'|march"_s;
    QTest::newRow("a clitic that stands apart")
        << u"Harbour 's plan did n't"_s << u"Harbour|'s|plan|did|n't"_s;
    QTest::newRow("a clitic alone") << u"'s"_s << u"'s"_s;
    QTest::newRow("a compound") << u"state-run"_s << u"state|-|run"_s;
    QTest::newRow("a dotted abbreviation") << u"the U.S. said"_s << u"the|U.S.|said"_s;
    QTest::newRow("a number") << u"1,200.5 or 3.5%."_s << u"1,200.5|or|3.5|%|."_s;
    QTest::newRow("an ordinal") << u"the 23rd"_s << u"the|23rd"_s;
    QTest::newRow("an ellipsis") << u"well... no"_s << u"well|...|no"_s;
    QTest::newRow("quotation marks") << u"“no,” she"_s << u"“|no|,|”|she"_s;
    QTest::newRow("beyond the basic plane") << u"a \U0001F5F3 vote"_s << u"a|\U0001F5F3|vote"_s;
    QTest::newRow("a picture of several") << u"a 👨\u200D✈\uFE0F, 👍\U0001F3FD🌊 day"_s
                                          << u"a|👨\u200D✈\uFE0F|,|👍\U0001F3FD|🌊|day"_s;
    QTest::newRow("Arabic") << u"قال الوزير"_s << u"قال|الوزير"_s;
}

void TokenTest::cutsText()
{
    QFETCH(const QString, text);
    QFETCH(const QString, tokens);

    QStringList words;
    for (const Token &token : tokensOf(text)) {
        words.push_back(token.span.in(text).toString());
    }

    QCOMPARE(words.join(u'|'), tokens);
}

void TokenTest::countsOffsetsOfTheWholeText()
{
    const QString text = u"Yes. No more."_s;

    const auto tokens = english().tokenizer().tokens(text, {TextOffset(5), TextOffset(12)});

    QCOMPARE(tokens.size(), 2u);
    QCOMPARE(tokens.back().span.in(text), u"more"_s);
}

void TokenTest::tellsWordsFromNumbersAndSigns()
{
    const auto tokens = tokensOf(u"vote 12 ."_s);

    QCOMPARE(tokens.size(), 3u);
    QCOMPARE(tokens[0].kind, TokenKind::Word);
    QCOMPARE(tokens[1].kind, TokenKind::Number);
    QCOMPARE(tokens[2].kind, TokenKind::Sign);
}

SLANTLIGHT_TEST(TokenTest)

#include "tst_token.moc"
