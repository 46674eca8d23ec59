// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/contentfinder.h"
#include "tests/support/cuttext.h"
#include "tests/support/testroom.h"

#include <QTest>

#include <array>

using namespace slantlight;
using namespace Qt::StringLiterals;

/// A "|" in a text is no part of it: it marks the cue, or the place that is asked for.
class ContentFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatACueReports_data();
    void findsWhatACueReports();
    void findsQuotationsAfterAPlace();
    void clipsWhatLeavesTheSentence();
    void knowsTheSpeechAroundAToken_data();
    void knowsTheSpeechAroundAToken();
    void knowsTheSpeechThatEndsBeforeAToken_data();
    void knowsTheSpeechThatEndsBeforeAToken();
};

namespace {

/// A text of one sentence and one block, its quotations, and the token that follows its "|".
class MarkedSentence
{
public:
    explicit MarkedSentence(QString text)
        : m_place(text.indexOf(u'|'))
        , tokens(cutAsOneSentence(text.remove(m_place, 1)))
    {
        while (token < tokens.size() && tokens[token].span.begin().value() < m_place) {
            ++token;
        }
    }
    Q_DISABLE_COPY_MOVE(MarkedSentence)

    [[nodiscard]] QString textOf(TokenRange range) const
    {
        return range.isEmpty() ? QString() : tokens.textOf(range).toString();
    }
    [[nodiscard]] QString textOf(const std::vector<TokenRange> &ranges) const
    {
        QStringList texts;
        for (const TokenRange range : ranges) {
            texts.append(textOf(range));
        }
        return texts.join(u" / ");
    }
    [[nodiscard]] QString textOf(const Quotation *quotation) const
    {
        return quotation ? textOf(quotation->tokens) : QString();
    }

private:
    qsizetype m_place;

public:
    const Tokens tokens;
    const KnownWords words{tokens, english()};
    const TokenRange all{.begin = 0, .end = tokens.size()};
    const std::vector<Quotation> quotations = findQuotations(words, std::array{all});
    const Clause clause{words, all};
    const SpokenParts spoken{quotations};
    const ContentFinder finder{clause, spoken};
    std::size_t token = 0;
};

void row(const char *name, const QString &text, const QString &found)
{
    QTest::newRow(name) << text << found;
}

} // namespace

void ContentFinderTest::findsWhatACueReports_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");

    row("that-clause", u"Mara Lind |said that the port closes."_s, u"that the port closes"_s);
    row("whether-clause", u"Mara Lind |asked whether it rained."_s, u"whether it rained"_s);
    row("that-clause some words on", u"Mara Lind |said on Monday that it rained."_s,
        u"that it rained"_s);
    row("that-clause after somebody who is told", u"She |told the council that it rained."_s,
        u"that it rained"_s);
    row("that-clause of a relative clause", u"It met Per Holm, who |said that it rained."_s,
        u"that it rained"_s);
    row("that of a noun", u"Mara Lind |said the port that it built leaks."_s,
        u"the port that it built leaks"_s);

    row("inserted frame", u"The vote, Mara Lind |said, was lawful."_s, u"The vote / was lawful"_s);
    row("inserted frame with an auxiliary", u"The vote, Mara Lind |said, would be lawful."_s,
        u"The vote / would be lawful"_s);

    row("before the source", u"The port will close, Mara Lind |said."_s, u"The port will close"_s);
    row("before the source, with a day", u"The port will close, Mara Lind |said on Tuesday."_s,
        u"The port will close"_s);
    row("before the source, long and without a verb that is known",
        u"Three boats left Ostby yesterday evening, Mara Lind |said."_s,
        u"Three boats left Ostby yesterday evening"_s);
    row("before the source, a quotation after it too",
        u"The port will close, Mara Lind |said, calling it “a great and sad day”."_s,
        u"The port will close / “a great and sad day”"_s);
    row("an adverbial before the source", u"In Ostby, Mara Lind |warned."_s, {});

    row("quotation after", u"Mara Lind |said “we vote today”."_s, u"“we vote today”"_s);
    row("quotation after a comma", u"Mara Lind |said, “We vote today.”"_s, u"“We vote today.”"_s);
    row("quotation after a colon", u"Mara Lind |shouted: “We vote today!”"_s,
        u"“We vote today!”"_s);

    row("speech act", u"The mayor |accused Ostby of sloth."_s, u"Ostby of sloth"_s);
    row("declaration", u"The mayor |ordered two boats."_s, u"two boats"_s);
    row("saying", u"The mayor |said Ostby was lawful."_s, u"Ostby was lawful"_s);
    row("signalling and a thing", u"The cook |added salt."_s, {});
    row("signalling and a pronoun", u"The cook |added it was late."_s, u"it was late"_s);
    row("signalling and a thing that does something", u"The cook |added the soup was cold."_s,
        u"the soup was cold"_s);
    row("signalling and a thing that does nothing", u"The cook |added the last salt."_s, {});
    row("a thought", u"The town |believes the port was closed."_s, u"the port was closed"_s);
    row("a thought of a thing", u"The town |believes the mayor."_s, {});
    row("a tone of voice", u"The crowd |shouted the port was closed."_s, {});
    row("what somebody does", u"It met Per Holm, who |advises the mayor."_s, {});
    row("a comma after", u"As ever, the tide |agrees, since 1821."_s, {});
    row("nothing", u"Mara Lind |said."_s, {});
    row("nothing, nor a full stop", u"Mara Lind |said"_s, {});
}

void ContentFinderTest::findsWhatACueReports()
{
    QFETCH(const QString, text);
    QFETCH(const QString, found);
    const MarkedSentence sentence(text);
    const auto cue = sentence.words.cueAt(sentence.token);
    QVERIFY(cue);
    const TokenRange source = sentence.clause.subjectBefore(sentence.token);
    QVERIFY(!source.isEmpty());

    QCOMPARE(sentence.textOf(sentence.finder.find(cue->tokens.end, source, *cue)), found);
}

void ContentFinderTest::findsQuotationsAfterAPlace()
{
    const MarkedSentence sentence(
        u"“We vote today,” said |Mara Lind, “and we sing”, and she said “all of us”."_s);

    QCOMPARE(sentence.textOf(sentence.finder.quotationsAfter(sentence.token)),
             u"“and we sing” / “all of us”"_s);
    QCOMPARE(sentence.finder.quotationsAfter(0).size(), 3u);
    QCOMPARE(sentence.finder.quotationsAfter(sentence.tokens.size()).size(), 0u);
}

void ContentFinderTest::clipsWhatLeavesTheSentence()
{
    const Tokens tokens = cut(u"“We vote today. We sing tomorrow,” said Mara Lind."_s);
    QCOMPARE(tokens.sentences().size(), 2u);
    const KnownWords words(tokens, english());
    const TokenRange all{.begin = 0, .end = tokens.size()};
    const std::vector<Quotation> quotations = findQuotations(words, std::array{all});
    const SpokenParts spoken(quotations);
    const Clause clause(words, tokens.sentences()[1]);
    const ContentFinder finder(clause, spoken);

    QCOMPARE(tokens.textOf(finder.clipped(quotations.front().tokens)), u"We sing tomorrow,”");
    QCOMPARE(tokens.textOf(finder.quotationsAfter(clause.sentence().begin).front()),
             u"We sing tomorrow,”");
}

void ContentFinderTest::knowsTheSpeechAroundAToken_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");

    row("inside", u"She said “we |vote today”."_s, u"“we vote today”"_s);
    row("at its opening mark", u"She said |“we vote today”."_s, u"“we vote today”"_s);
    row("at its closing mark", u"She said “we vote today|”."_s, u"“we vote today”"_s);
    row("before", u"She |said “we vote today”."_s, {});
    row("after", u"She said “we vote today”|."_s, {});
    row("between two", u"“We vote,” she |said, “and we sing.”"_s, {});
    row("in the second", u"“We vote,” she said, “and |we sing.”"_s, u"“and we sing.”"_s);
    row("in a scare quote", u"The “lawful |vote” ended."_s, {});
    row("in a nickname", u"Robert “|Bob” Lind left."_s, {});
    row("where there is none", u"The |vote ended."_s, {});
}

void ContentFinderTest::knowsTheSpeechAroundAToken()
{
    QFETCH(const QString, text);
    QFETCH(const QString, found);
    const MarkedSentence sentence(text);

    QCOMPARE(sentence.textOf(sentence.spoken.at(sentence.token)), found);
}

void ContentFinderTest::knowsTheSpeechThatEndsBeforeAToken_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");

    row("right before", u"“We vote today” |said Mara Lind."_s, u"“We vote today”"_s);
    row("a comma inside", u"“We vote today,” |said Mara Lind."_s, u"“We vote today,”"_s);
    row("a comma between", u"“We vote today”, |said Mara Lind."_s, u"“We vote today”"_s);
    row("two commas between", u"“We vote today”,, |said Mara Lind."_s, {});
    row("a word between", u"“We vote today” Lind |said."_s, {});
    row("a scare quote", u"The “lawful vote” |ended."_s, {});
    row("nothing before", u"|Said Mara Lind."_s, {});
    row("one comma before", u", |said Mara Lind."_s, {});
}

void ContentFinderTest::knowsTheSpeechThatEndsBeforeAToken()
{
    QFETCH(const QString, text);
    QFETCH(const QString, found);
    const MarkedSentence sentence(text);

    QCOMPARE(sentence.textOf(sentence.spoken.endingAt(sentence.token, sentence.clause)), found);
}

SLANTLIGHT_TEST(ContentFinderTest)
#include "tst_contentfinder.moc"
