// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/clause.h"
#include "tests/support/cuttext.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace slantlight;
using namespace Qt::StringLiterals;

/// A "|" in a text is no part of it: it marks the place that is asked for.
class ClauseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheSubjectBeforeAPlace_data();
    void findsTheSubjectBeforeAPlace();
    void findsThePhraseAtAPlace_data();
    void findsThePhraseAtAPlace();
    void trimsCommasAndKeepsQuotationMarks_data();
    void trimsCommasAndKeepsQuotationMarks();
    void knowsNothingBeyondItsSentence();
};

namespace {

/// A text of one sentence and the token that follows its "|".
struct MarkedSentence
{
    explicit MarkedSentence(QString text)
        : place(text.indexOf(u'|'))
        , tokens(cutAsOneSentence(text.remove(place, 1)))
    {
        while (token < tokens.size() && tokens[token].span.begin().value() < place) {
            ++token;
        }
    }

    [[nodiscard]] QString textOf(TokenRange range) const
    {
        return range.isEmpty() ? QString() : tokens.textOf(range).toString();
    }

    qsizetype place;
    Tokens tokens;
    KnownWords words{tokens, english()};
    Clause clause{words, {.begin = 0, .end = tokens.size()}};
    std::size_t token = 0;
};

void row(const char *name, const QString &text, const QString &found)
{
    QTest::newRow(name) << text << found;
}

} // namespace

void ClauseTest::findsTheSubjectBeforeAPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");

    row("a name", u"Mara Lind |said no."_s, u"Mara Lind"_s);
    row("a noun phrase", u"The port of Ostby |said no."_s, u"The port of Ostby"_s);
    row("a pronoun", u"Later she |said no."_s, u"she"_s);
    row("nobody", u"|Say no."_s, {});
    row("an apposition", u"Mara Lind, head of the port, |said no."_s, u"Mara Lind"_s);
    row("a relative clause between commas", u"Mara Lind, who leads the port, |said no."_s,
        u"Mara Lind"_s);
    row("a relative pronoun", u"It met Mara Lind, who |said no."_s, u"Mara Lind"_s);
    row("a relative pronoun without a comma", u"It met the pilot who |said no."_s, u"the pilot"_s);
    row("a relative pronoun after a particle", u"It met Per von Holm, who |said no."_s,
        u"Per von Holm"_s);
    row("a relative pronoun and a noun after a preposition",
        u"It voted with the pilots who |said."_s, u"the pilots"_s);
    row("a comma after nothing that could be it", u"Ostby, |said no."_s, {});
    row("after an adverbial of time", u"On Tuesday Ostby |said no."_s, u"Ostby"_s);
    row("after a word of time", u"Yesterday Ostby |said no."_s, u"Ostby"_s);
    row("after a word that leads in", u"Meanwhile Ostby |said no."_s, u"Ostby"_s);
    row("after a clause", u"It rained because the port |said no."_s, u"the port"_s);
    row("two that are joined", u"Ostby and Norhavn |said no."_s, u"Ostby and Norhavn"_s);
    row("one after a clause that is joined", u"It rained, and Norhavn |said no."_s, u"Norhavn"_s);
    row("signs inside a name", u"The Lind & Holm-Berg yard |said no."_s,
        u"The Lind & Holm-Berg yard"_s);
    row("no more than sixteen tokens", u"fog "_s.repeated(18) + u"|lifts."_s,
        u"fog "_s.repeated(16).trimmed());
}

void ClauseTest::findsTheSubjectBeforeAPlace()
{
    QFETCH(const QString, text);
    QFETCH(const QString, found);
    const MarkedSentence sentence(text);

    QCOMPARE(sentence.textOf(sentence.clause.subjectBefore(sentence.token)), found);
}

void ClauseTest::findsThePhraseAtAPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");

    row("a name", u"said |Mara Lind."_s, u"Mara Lind"_s);
    row("up to a preposition", u"said |the port in a note."_s, u"the port"_s);
    row("up to a preposition that ends no phrase", u"said |the port of Ostby."_s,
        u"the port of Ostby"_s);
    row("up to a word of time", u"said |Mara Lind Tuesday."_s, u"Mara Lind"_s);
    row("up to an adverbial of time", u"said |local media last week."_s, u"local media"_s);
    row("an adjective of time after a determiner", u"said |the last mayor."_s, u"the last mayor"_s);
    row("up to a verb of function", u"by |the port was read."_s, u"the port"_s);
    row("up to an auxiliary", u"by |the port has come."_s, u"the port"_s);
    row("up to a comma", u"said |Mara Lind, who leads."_s, u"Mara Lind"_s);
    row("up to a clause", u"told |the port that it rained."_s, u"the port"_s);
    row("up to a pronoun", u"told |Mara Lind she won."_s, u"Mara Lind"_s);
    row("a pronoun", u"said |she on Monday."_s, u"she"_s);
    row("no full stop", u"said |Mara Lind ."_s, u"Mara Lind"_s);
    row("nothing at a sign", u"said |, Mara Lind."_s, {});
    row("nothing at the end", u"said Mara Lind.|"_s, {});
    row("no more than sixteen tokens", u"said |"_s + u"fog "_s.repeated(18),
        u"fog "_s.repeated(16).trimmed());
}

void ClauseTest::findsThePhraseAtAPlace()
{
    QFETCH(const QString, text);
    QFETCH(const QString, found);
    const MarkedSentence sentence(text);

    QCOMPARE(sentence.textOf(sentence.clause.phraseAt(sentence.token)), found);
}

void ClauseTest::trimsCommasAndKeepsQuotationMarks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");

    row("nothing to trim", u"the port"_s, u"the port"_s);
    row("commas and stops", u", – the port, ..."_s, u"the port"_s);
    row("a comma inside", u", Ostby, the port;"_s, u"Ostby, the port"_s);
    row("quotation marks", u": “The port”."_s, u"“The port”"_s);
    row("a question", u"Who pays?"_s, u"Who pays?"_s);
    row("a percentage", u"by 40%,"_s, u"by 40%"_s);
    row("nothing but signs", u", – ;"_s, {});
}

void ClauseTest::trimsCommasAndKeepsQuotationMarks()
{
    QFETCH(const QString, text);
    QFETCH(const QString, found);
    const MarkedSentence sentence(text + u'|');

    QCOMPARE(sentence.textOf(sentence.clause.trimmed(sentence.clause.sentence())), found);
}

void ClauseTest::knowsNothingBeyondItsSentence()
{
    const Tokens tokens = cut(u"It rained and rained. Ostby said no. And it fell."_s);
    const KnownWords words(tokens, english());
    const TokenRange middle = tokens.sentences()[1];
    const Clause clause(words, middle);

    QVERIFY(clause.is(middle.begin + 1, WordGroup::Saying));
    QVERIFY(clause.is(middle.end - 1, {u".", u"!"}));
    QVERIFY(!clause.is(middle.end - 1, {u","}));
    QVERIFY(!clause.is(middle.begin - 1, {u"."}));
    QVERIFY(!clause.is(middle.end, WordGroup::And));
    QCOMPARE(clause.subjectBefore(middle.begin), TokenRange());
    QCOMPARE(clause.subjectBefore(middle.begin + 1),
             (TokenRange{.begin = middle.begin, .end = middle.begin + 1}));
    QVERIFY(clause.phraseAt(middle.end).isEmpty());
}

SLANTLIGHT_TEST(ClauseTest)
#include "tst_clause.moc"
