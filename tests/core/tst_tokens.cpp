// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/tokens.h"
#include "tests/support/cuttext.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace slantlight;
using namespace Qt::StringLiterals;

class TokensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasNothingInAnEmptyText();
    void tellsWhatStandsWhere();
    void knowsTheSentenceOfAToken();
    void cutsASentenceThatIsTooLong_data();
    void cutsASentenceThatIsTooLong();
    void sharesTheSpellingOfEqualWords();
    void keepsTheNumbersOfManySpellings();
    void copiesStandAlone();
};

namespace {

Tokens sentenceOfWords(std::size_t count)
{
    return tokensOfWords({QStringList(static_cast<qsizetype>(count), u"tide"_s)});
}

} // namespace

void TokensTest::hasNothingInAnEmptyText()
{
    for (Tokens tokens : {Tokens(), Tokens(QString()), Tokens(u""_s)}) {
        tokens.addSentence({});

        QVERIFY(tokens.isEmpty());
        QCOMPARE(tokens.size(), 0u);
        QCOMPARE(tokens.sentences().size(), 0u);
        QCOMPARE(tokens.spellingCount(), 0u);
    }
}

void TokensTest::tellsWhatStandsWhere()
{
    const Tokens tokens = cut(u"The harbour of Ostby,  42 berths."_s);

    QCOMPARE(tokens.textOf(1), u"harbour");
    QCOMPARE(tokens.kindOf(1), TokenKind::Word);
    QCOMPARE(tokens.textOf(4), u",");
    QVERIFY(tokens.isSign(4));
    QCOMPARE(tokens.kindOf(5), TokenKind::Number);
    QVERIFY(!tokens.isSign(5));
    const TokenRange berths{.begin = 3, .end = 7};
    QCOMPARE(tokens.textOf(berths), u"Ostby,  42 berths");
    QCOMPARE(tokens.spanOf(berths), TextSpan(TextOffset(15), TextOffset(32)));
    QCOMPARE(tokens.spanOf({.begin = 1, .end = 2}), tokens.spanOf(1));
}

void TokensTest::knowsTheSentenceOfAToken()
{
    const Tokens tokens = cut(u"The tide fell. It rose again."_s);

    QCOMPARE(tokens.sentences().size(), 2u);
    QCOMPARE(tokens.sentences()[0], (TokenRange{.begin = 0, .end = 4}));
    QCOMPARE(tokens.sentenceNumber(3), 0u);
    QCOMPARE(tokens.sentenceNumber(4), 1u);
    QCOMPARE(tokens.sentenceOf(7), (TokenRange{.begin = 4, .end = 8}));
}

void TokensTest::cutsASentenceThatIsTooLong_data()
{
    QTest::addColumn<std::size_t>("words");
    QTest::addColumn<std::vector<std::size_t>>("sentences");

    const auto row = [](const char *name, std::size_t words, std::vector<std::size_t> sentences) {
        QTest::newRow(name) << words << std::move(sentences);
    };
    constexpr std::size_t longest = Tokens::longestSentence;
    row("one word", 1, {1});
    row("the longest", longest, {longest});
    row("one word too long", longest + 1, {longest, 1});
    row("twice the longest", 2 * longest, {longest, longest});
    row("much too long", 2 * longest + 7, {longest, longest, 7});
}

void TokensTest::cutsASentenceThatIsTooLong()
{
    QFETCH(const std::size_t, words);
    QFETCH(const std::vector<std::size_t>, sentences);

    const Tokens tokens = sentenceOfWords(words);

    QCOMPARE(tokens.size(), words);
    QCOMPARE(tokens.sentences().size(), sentences.size());
    std::size_t next = 0;
    for (std::size_t number = 0; number < sentences.size(); ++number) {
        const TokenRange sentence = tokens.sentences()[number];
        QCOMPARE(sentence, (TokenRange{.begin = next, .end = next + sentences[number]}));
        QCOMPARE(tokens.sentenceNumber(sentence.begin), number);
        QCOMPARE(tokens.sentenceNumber(sentence.end - 1), number);
        next = sentence.end;
    }
}

void TokensTest::sharesTheSpellingOfEqualWords()
{
    const Tokens tokens = cut(u"The tide and the tide. The tides."_s);

    QCOMPARE(tokens.spellingOf(1), tokens.spellingOf(4)); // tide, tide
    QCOMPARE(tokens.spellingOf(0), tokens.spellingOf(6)); // The, over a full stop
    QVERIFY(tokens.spellingOf(0) != tokens.spellingOf(3)); // The, the
    QVERIFY(tokens.spellingOf(1) != tokens.spellingOf(7)); // tide, tides
    QCOMPARE(tokens.spellingCount(), 6u);
    QCOMPARE(tokens.spellingOf(0), 0u);
    QCOMPARE(tokens.spelling(tokens.spellingOf(3)), u"the");
    QCOMPARE(tokens.spelling(tokens.spellingOf(6)), u"The");
}

void TokensTest::keepsTheNumbersOfManySpellings()
{
    constexpr std::uint32_t many = 5000;
    QStringList words;
    for (std::uint32_t number = 0; number < many; ++number) {
        words.append(u"ship%1"_s.arg(number));
    }
    const Tokens tokens = tokensOfWords({words, words});

    QCOMPARE(tokens.spellingCount(), many);
    for (std::uint32_t number = 0; number < many; ++number) {
        QCOMPARE(tokens.spellingOf(number), number);
        QCOMPARE(tokens.spellingOf(many + number), number);
        QCOMPARE(tokens.spelling(number), words.at(number));
    }
}

void TokensTest::copiesStandAlone()
{
    Tokens tokens = cut(u"The tide fell."_s);
    const Tokens copy = tokens;

    tokens = cut(u"It rose."_s);

    QCOMPARE(copy.textOf({.begin = 0, .end = 4}), u"The tide fell.");
    QCOMPARE(tokens.textOf({.begin = 0, .end = 3}), u"It rose.");
    QCOMPARE(copy.spelling(1), u"tide");
}

SLANTLIGHT_TEST(TokensTest)
#include "tst_tokens.moc"
