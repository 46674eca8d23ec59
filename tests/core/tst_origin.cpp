// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/outlet/origin.h"

#include "core/article/article.h"
#include "core/outlet/originwords.h"
#include "core/outlet/outlettable.h"
#include "core/review/shipped.h"
#include "tests/support/cuttext.h"
#include "tests/support/testroom.h"

#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

const QString body = u"The quay was closed on Monday, and nobody knows for how long."_s;

/// "publisher bbc; agency reuters", and in quotes the name of whom the table does not know.
QString chainOf(const std::vector<OriginLink> &origin)
{
    QStringList links;
    for (const OriginLink &link : origin) {
        links += originRoleId(link.role).toString() + u' '
                 + (link.outlet ? link.outlet->id : u'"' + link.name + u'"');
    }
    return links.join(u"; "_s);
}

} // namespace

class OriginTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void understandsEveryWording();
    void findsThePublisherByWhatIsKnownOfThePage_data();
    void findsThePublisherByWhatIsKnownOfThePage();
    void readsCreditLines_data();
    void readsCreditLines();
    void readsBylines_data();
    void readsBylines();
    void readsWhatStandsBeforeTheFirstWords_data();
    void readsWhatStandsBeforeTheFirstWords();
    void readsTheEndOfTheHeadline_data();
    void readsTheEndOfTheHeadline();
    void readsParagraphsAtTheEdges_data();
    void readsParagraphsAtTheEdges();
    void findsOutletsThatTheTextCites_data();
    void findsOutletsThatTheTextCites();
    void putsAChainTogether();
    void leavesOutThatNobodyIsNamedWhereSomebodyIs();
    void saysWhoAnswersForTheText();
    void showsTheWordsThatTellSo();
    void readsSignsInAnyLanguage();
    void readsALongTextInTime();

private:
    [[nodiscard]] std::vector<OriginLink> originOf(const std::vector<Article::Part> &parts,
                                                   const ArticleFacts &facts = {}) const
    {
        return slantlight::originOf(Article::fromParts(parts, facts), *m_table, *m_words);
    }

    std::optional<OutletTable> m_table;
    std::optional<OriginWords> m_words;
};

void OriginTest::initTestCase()
{
    auto table = loadShippedOutlets();
    QVERIFY(table);
    m_table = std::move(*table);
    m_words = OriginWords(english().lineLists());
}

void OriginTest::understandsEveryWording()
{
    const auto &[everyday, shared, from, self, first, helpBefore, helpAfter, bylineLead, bylineWith,
                 trade, paidLine, paidBefore, citedBefore, citedAfter, name, between] = *m_words;
    for (const QRegularExpression *const each :
         {&everyday, &shared, &from, &self, &first, &helpBefore, &helpAfter, &bylineLead,
          &bylineWith, &trade, &paidLine, &paidBefore, &citedBefore, &citedAfter, &name,
          &between}) {
        QVERIFY2(each->isValid(), qPrintable(each->errorString() + each->pattern()));
        QVERIFY2(!each->pattern().contains(u"(?!)"_s), qPrintable(each->pattern())); // no list
    }
}

void OriginTest::findsThePublisherByWhatIsKnownOfThePage_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("site");
    QTest::addColumn<QString>("chain");

    const QString none;
    QTest::newRow("address") << u"https://www.bbc.co.uk/news/1?x=rt.com"_s << none
                             << u"publisher bbc"_s;
    QTest::newRow("a sub-domain") << u"https://de.rt.com/x"_s << none << u"publisher rt"_s;
    QTest::newRow("address before site")
        << u"https://www.bbc.com/x"_s << u"RT"_s << u"publisher bbc"_s;
    QTest::newRow("site") << none << u"RT"_s << u"publisher rt"_s;
    QTest::newRow("site that is a domain")
        << none << u"www.reuters.com"_s << u"publisher reuters"_s;
    QTest::newRow("site that nobody knows") << u"https://ledger.example/x"_s << u"Harbour Ledger"_s
                                            << u"publisher \"Harbour Ledger\""_s;
    QTest::newRow("one of the thousands")
        << u"https://www.camarilloacorn.example/"_s << none << QString();
    QTest::newRow("a domain that only ends so") << u"https://sport.com/x"_s << none << QString();
    QTest::newRow("a domain inside another")
        << u"https://rt.com.example.org/x"_s << none << QString();
    QTest::newRow("a domain in the path") << u"https://example.org/rt.com"_s << none << QString();
    QTest::newRow("no address") << u"file"_s << none << QString();
}

void OriginTest::findsThePublisherByWhatIsKnownOfThePage()
{
    QFETCH(const QString, address);
    QFETCH(const QString, site);
    ArticleFacts facts;
    facts.address = address;
    facts.site = site;

    QTEST(chainOf(originOf({{BlockKind::Paragraph, body}}, facts)), "chain");
}

void OriginTest::readsCreditLines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("chain");

    const auto row = [](const char *name, const QString &line, const QString &chain) {
        QTest::newRow(name) << line << chain;
    };
    // whose it is
    row("read more", u"Read more at RT"_s, u"publisher rt"_s);
    row("read the full story", u"Read the full story on The Guardian."_s,
        u"publisher the-guardian"_s);
    row("continue reading", u"Continue reading at Haaretz"_s, u"publisher haaretz"_s);
    row("source", u"Source: www.tass.com"_s, u"agency tass"_s);
    row("copyright", u"© 2024 The New York Times Company"_s, u"publisher new-york-times"_s);
    row("copyright of an agency", u"Copyright 2024 The Associated Press. All rights reserved."_s,
        u"agency ap"_s);
    row("a name of every day", u"Read more at Metro."_s, u"publisher metro-uk"_s);
    row("a name of every day that goes on", u"Read more at Metro stations"_s, QString());
    row("time to read", u"Time to read more: four minutes"_s, QString());
    row("a mirror", u"Source: Mirror neurons in apes"_s, QString());
    row("an unknown one", u"Read more at The Harbour Ledger"_s, QString());
    row("inside a word", u"Read more at ARTS"_s, QString());
    row("small letters", u"Read more in the ap course"_s, QString());
    row("with a hyphen", u"Read more on a CNN-like story"_s, QString());
    row("capitals", u"READ MORE AT THE GUARDIAN"_s, u"publisher the-guardian"_s);
    row("capitals that go on", u"Copyright (c) 2019 ASAHI INTERACTIVE, Inc."_s, QString());
    row("possessive", u"See more on CNN's website"_s, u"publisher cnn"_s);
    row("a local paper, as a whole", u"Source: Camarillo Acorn"_s, u"publisher camarillo-acorn"_s);
    row("a local paper that goes on", u"Source: Camarillo Acorn readers"_s, QString());
    // wires
    row("brackets", u"(Reuters)"_s, u"agency reuters"_s);
    row("slashes", u"/TASS/"_s, u"agency tass"_s);
    row("dash", u"— AFP"_s, u"agency afp"_s);
    row("bare", u"Associated Press"_s, u"agency ap"_s);
    row("two with a slash", u"AFP/dpa"_s, u"agency afp; agency dpa"_s);
    row("three with commas", u"(AP, Reuters and dpa)"_s,
        u"agency ap; agency reuters; agency dpa"_s);
    row("no agency among them", u"(AP, harbour police)"_s, u"agency ap"_s);
    row("initials of a state agency", u"(SANA)"_s, u"agency sana"_s);
    row("somebody's initials", u"(rb/kb)"_s, QString());
    // who published it first
    row("first published", u"First published by The Guardian on 3 May."_s,
        u"first-published the-guardian"_s);
    row("originally appeared", u"Originally appeared in the Wall Street Journal"_s,
        u"first-published wall-street-journal"_s);
    row("republished",
        u"This article was republished from The Conversation under a Creative Commons "
        "license."_s,
        u"first-published the-conversation"_s);
    row("republished under a licence",
        u"This article is republished under a Creative Commons licence from The Conversation."_s,
        u"first-published the-conversation"_s);
    row("by an unknown one", u"This story was originally published by the Harbour Ledger."_s,
        u"first-published \"the Harbour Ledger\""_s);
    row("with permission", u"Reprinted with permission from Le Monde."_s,
        u"first-published le-monde"_s);
    row("a version of it", u"A version of this article first appeared in Der Spiegel."_s,
        u"first-published der-spiegel"_s);
    row("reprinted elsewhere, later", u"This article was reprinted on Time.com."_s, QString());
    row("syndicated", u"Syndicated from ProPublica"_s, u"first-published propublica"_s);
    row("courtesy", u"Courtesy of Meduza"_s, u"first-published meduza"_s);
    row("a month is none", u"Originally published in March"_s, QString());
    row("a picture's owner", u"Picture courtesy of Varn Salt Works"_s, QString());
    row("what is referred to", u"https://www.rt.com/news/1 https://www.bbc.com/x"_s, QString());
    row("a year is none", u"First published in 1923"_s, QString());
    row("contributed", u"The Conversation contributed the article to Haaretz."_s,
        u"first-published haaretz"_s);
    // who helped
    row("contributed to this report", u"AFP contributed to this report."_s, u"contribution afp"_s);
    row("both contributed", u"AFP and Reuters contributed to this report."_s,
        u"contribution afp; contribution reuters"_s);
    row("an everyday name with its article", u"The Guardian contributed to this report."_s,
        u"contribution the-guardian"_s);
    row("a possessive", u"CNN's Ines Torvald contributed to this report."_s, u"contribution cnn"_s);
    row("a writer of an agency",
        u"Associated Press writer Ines Torvald in Skerry contributed to this report."_s,
        u"contribution ap"_s);
    row("somebody", u"Ines Torvald and Bo Marsh contributed reporting."_s,
        u"contribution \"Ines Torvald and Bo Marsh\""_s);
    row("additional reporting", u"Additional reporting by Ines Torvald; Editing by Bo Marsh"_s,
        u"contribution \"Ines Torvald\""_s);
    row("with reporting by", u"With reporting by Reuters"_s, u"contribution reuters"_s);
    row("inputs", u"With inputs from PTI and ANI"_s, u"contribution pti; contribution ani"_s);
    row("reporting by several", u"Reporting by AFP, dpa, and the BBC"_s,
        u"contribution afp; contribution dpa; contribution bbc"_s);
    // who paid
    row("sponsored", u"Sponsored content"_s, u"sponsor \"\""_s);
    row("paid post", u"Paid Post"_s, u"sponsor \"\""_s);
    row("advertisement feature", u"Advertisement feature"_s, u"sponsor \"\""_s);
    row("advertorial", u"[Advertorial]"_s, u"sponsor \"\""_s);
    row("sponsored by", u"Sponsored by Varn Salt Works"_s, u"sponsor \"Varn Salt Works\""_s);
    row("paid for by", u"This article was paid for by Varn Salt Works."_s,
        u"sponsor \"Varn Salt Works\""_s);
    row("partnership", u"This story was produced in partnership with the Skerry Trust."_s,
        u"sponsor \"the Skerry Trust\""_s);
    row("brought to you", u"Brought to you by Varn Salt Works"_s, u"sponsor \"Varn Salt Works\""_s);
    row("content by", u"Paid content from Varn Salt Works"_s, u"sponsor \"Varn Salt Works\""_s);
    // nothing of all that
    row("nothing", u"All rights reserved"_s, QString());
    row("everyday words", u"The Sun, the Metro, Time, a Mirror and an Independent mind"_s,
        QString());
}

void OriginTest::readsCreditLines()
{
    QFETCH(const QString, line);

    QTEST(chainOf(originOf({{BlockKind::Paragraph, body}, {BlockKind::CreditLine, line}})),
          "chain");
}

void OriginTest::readsBylines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("chain");

    const auto row = [](const char *name, const QString &line, const QString &chain) {
        QTest::newRow(name) << line << chain;
    };
    row("after a comma", u"By Jane Doe, BBC News"_s, u"publisher bbc"_s);
    row("an agency", u"By Jane Doe, Associated Press"_s, u"agency ap"_s);
    row("with a trade", u"By JANE DOE, AP Economics Writer"_s, u"agency ap"_s);
    row("after a bar", u"Jane Doe | Reuters"_s, u"agency reuters"_s);
    row("after a dash", u"Jane Doe – The Guardian"_s, u"publisher the-guardian"_s);
    row("for", u"By Jane Doe for The Independent"_s, u"publisher the-independent"_s);
    row("of", u"By Jane Doe of the Washington Post"_s, u"publisher washington-post"_s);
    row("alone", u"By The Associated Press"_s, u"agency ap"_s);
    row("alone, in capitals", u"By ASSOCIATED PRESS"_s, u"agency ap"_s);
    row("staff", u"By Reuters Staff"_s, u"agency reuters"_s);
    row("with an agency", u"By Jane Doe with AFP"_s, u"agency afp"_s);
    row("two agencies", u"AFP and Reuters"_s, u"agency afp; agency reuters"_s);
    row("a local paper", u"By Jane Doe, Camarillo Acorn"_s, u"publisher camarillo-acorn"_s);
    row("a name with and", u"By Jane Doe, The Globe and Mail"_s, u"publisher globe-and-mail"_s);
    row("a domain", u"By Jane Doe, latimes.com"_s, u"publisher los-angeles-times"_s);
    row("initials of a person", u"By RT Smith"_s, QString());
    row("a name of every day", u"By Jane Time"_s, QString());
    row("a trade", u"By Jane Doe, Independent Reporter"_s, QString());
    row("nobody of the table", u"By Jane Doe, Harbour Ledger"_s, QString());
    row("a name alone", u"Dawn Metro"_s, QString());
}

void OriginTest::readsBylines()
{
    QFETCH(const QString, line);

    QTEST(chainOf(originOf({{BlockKind::Byline, line}, {BlockKind::Paragraph, body}})), "chain");
}

void OriginTest::readsWhatStandsBeforeTheFirstWords_data()
{
    QTest::addColumn<QString>("lead");
    QTest::addColumn<QString>("chain");

    const auto row = [](const char *name, const QString &lead, const QString &chain) {
        QTest::newRow(name) << lead << chain;
    };
    row("place", u"LONDON (Reuters) - The quay was closed."_s, u"agency reuters"_s);
    row("place and day", u"SKERRY, March 4 (Reuters) - The quay was closed."_s,
        u"agency reuters"_s);
    row("long dash", u"SKERRY (AP) — The quay was closed."_s, u"agency ap"_s);
    row("two dashes", u"BEIJING, April 23 (Xinhua) -- The quay was closed."_s, u"agency xinhua"_s);
    row("small letters", u"Berlin (dpa) - The quay was closed."_s, u"agency dpa"_s);
    row("no place", u"(Reuters) - The quay was closed."_s, u"agency reuters"_s);
    row("two agencies", u"CAIRO (AP/Reuters) — The quay was closed."_s,
        u"agency ap; agency reuters"_s);
    row("slashes", u"MOSCOW, April 23. /TASS/. The quay was closed."_s, u"agency tass"_s);
    row("the agency alone", u"AFP — The quay was closed."_s, u"agency afp"_s);
    row("a broadcaster", u"SKERRY (CNN) — The quay was closed."_s, u"publisher cnn"_s);
    row("a state agency of the thousands", u"DAMASCUS (SANA) – The quay was closed."_s,
        u"agency sana"_s);
    row("a bracket in a sentence", u"The agency (Reuters) wrote that the quay was closed."_s,
        QString());
    row("a bracket that is none", u"SKERRY (June) — The quay was closed."_s, QString());
    row("a party", u"Sen. Ida Quill (D-Maine) - who left - spoke."_s, QString());
    row("a word of every day", u"Time – it passes."_s, QString());
    row("no dateline", u"Metro - delays are expected."_s, QString());
}

void OriginTest::readsWhatStandsBeforeTheFirstWords()
{
    QFETCH(const QString, lead);

    QTEST(
        chainOf(originOf({{BlockKind::Headline, u"Quay closed"_s}, {BlockKind::Paragraph, lead}})),
        "chain");
}

void OriginTest::readsTheEndOfTheHeadline_data()
{
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("chain");

    QTest::newRow("a bar") << u"Quay closed | Reuters"_s << u"publisher reuters"_s;
    QTest::newRow("a dash") << u"Quay closed - BBC News"_s << u"publisher bbc"_s;
    QTest::newRow("a word of every day behind a bar")
        << u"Quay closed | Metro"_s << u"publisher metro-uk"_s;
    QTest::newRow("a word of every day behind a dash")
        << u"What the quay lost – Time"_s << QString();
    QTest::newRow("any words") << u"Quay closed - for good"_s << QString();
    QTest::newRow("the subject") << u"BBC News closes the quay"_s << QString();
    QTest::newRow("paid for") << u"Sponsored: Ten ways to salt a fish"_s << u"sponsor \"\""_s;
    QTest::newRow("about sponsors") << u"Sponsored walk raises money for the quay"_s << QString();
}

void OriginTest::readsTheEndOfTheHeadline()
{
    QFETCH(const QString, headline);

    QTEST(chainOf(originOf({{BlockKind::Headline, headline}, {BlockKind::Paragraph, body}})),
          "chain");
}

void OriginTest::readsParagraphsAtTheEdges_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("chain");

    const auto row = [](const char *name, const QString &line, const QString &chain) {
        QTest::newRow(name) << line << chain;
    };
    row("republished", u"This article was republished from The Conversation."_s,
        u"first-published the-conversation"_s);
    row("first published by an unknown one",
        u"This story was first published by the Harbour Ledger, a paper of Skerry."_s,
        u"first-published \"the Harbour Ledger\""_s);
    row("a paragraph that ends in an agency", body + u" (AP)"_s, u"agency ap"_s);
    row("in slashes", body + u" /TASS/"_s, u"agency tass"_s);
    row("after a dash", body + u" — Reuters"_s, u"agency reuters"_s);
    row("two of them", body + u" (AFP, Reuters)"_s, u"agency afp; agency reuters"_s);
    row("agencies alone", u"Reuters, AFP"_s, u"agency reuters; agency afp"_s);
    row("a broadcaster that is explained", u"It was seen by the British broadcaster (BBC)"_s,
        QString());
    row("helped", u"The Associated Press contributed to this report."_s, u"contribution ap"_s);
    row("sponsored", u"Sponsored"_s, u"sponsor \"\""_s);
    row("sponsored by an unknown one", u"Sponsored by Varn Salt Works."_s,
        u"sponsor \"Varn Salt Works\""_s);
    row("sponsored, and more", u"Sponsored by Varn Salt Works, the race begins at noon."_s,
        QString());
    row("a partnership in the text",
        u"In partnership with the port, the town will mend the quay."_s, QString());
    row("a book", u"First published in Paris, the novel was soon forgotten."_s, QString());
    row("a painting", u"The painting originally appeared in the Guardian hall."_s, QString());
    row("a sponsor in the text", u"The race, sponsored by Varn Salt Works, begins at noon."_s,
        QString());
}

void OriginTest::readsParagraphsAtTheEdges()
{
    QFETCH(const QString, line);

    QTEST(chainOf(originOf({{BlockKind::Headline, u"Quay closed"_s},
                            {BlockKind::Paragraph, body},
                            {BlockKind::Paragraph, line}})),
          "chain");
}

void OriginTest::findsOutletsThatTheTextCites_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("chain");

    const auto row = [](const char *name, const QString &text, const QString &chain) {
        QTest::newRow(name) << text << chain;
    };
    row("reported", u"The quay is closed, TASS reported on Monday."_s, u"named-source tass"_s);
    row("with its trade", u"TASS news agency reported that the quay is closed."_s,
        u"named-source tass"_s);
    row("whose name ends as its trade", u"ABC News reported that the quay is closed."_s,
        u"named-source abc-us"_s);
    row("according to", u"According to Reuters, the quay is closed."_s, u"named-source reuters"_s);
    row("told", u"The mayor told the Guardian that the quay is closed."_s,
        u"named-source the-guardian"_s);
    row("told CNN", u"“It is closed,” the mayor told CNN."_s, u"named-source cnn"_s);
    row("a long name", u"The Wall Street Journal reported it first."_s,
        u"named-source wall-street-journal"_s);
    row("interview", u"In an interview with Der Spiegel she denied it."_s,
        u"named-source der-spiegel"_s);
    row("quoted by", u"The mayor, quoted by Interfax, denied it."_s, u"named-source interfax"_s);
    row("has reported", u"The BBC has reported the closure."_s, u"named-source bbc"_s);
    row("two", u"AFP said it was open; dpa reported it was not."_s,
        u"named-source afp; named-source dpa"_s);
    row("twice", u"AFP said it was open, and AFP said it was not."_s, u"named-source afp"_s);
    row("the paper with its article", u"The Independent reported the closure."_s,
        u"named-source the-independent"_s);
    row("any independent", u"Independent reported losses rose."_s, QString());
    row("sunshine", u"The sun said nothing. Time wrote its own story. The Metro reported delays."_s,
        QString());
    row("a mirror", u"Mirror reported nothing to the Time keeper."_s, QString());
    row("an agency of the thousands", u"According to SANA, the quay is closed."_s,
        u"named-source sana"_s);
    row("a local paper whose name others have", u"The Korea Times reported the closure."_s,
        QString());
    row("a name that many papers have", u"The mayor told the Times, and The Sun reported it."_s,
        QString());
    row("only named", u"CNN was the subject, and AP courses ended."_s, QString());
    row("other words", u"ART said, and the map reported; ap said."_s, QString());
    row("with a hyphen", u"A CNN-like station reported it."_s, QString());
}

void OriginTest::findsOutletsThatTheTextCites()
{
    QFETCH(const QString, text);

    const auto origin = originOf({{BlockKind::Headline, u"Quay closed"_s},
                                  {BlockKind::Paragraph, text},
                                  {BlockKind::Paragraph, body}});

    QTEST(chainOf(origin), "chain");
    QVERIFY(publisherOf(origin) == nullptr);
}

void OriginTest::putsAChainTogether()
{
    ArticleFacts facts;
    facts.address = u"https://www.theguardian.com/x"_s;

    const auto origin = originOf(
        {{BlockKind::Headline, u"Quay closed"_s},
         {BlockKind::Byline, u"Jane Doe and agencies"_s},
         {BlockKind::Paragraph, u"SKERRY (AFP) — The quay was closed, the BBC reported."_s},
         {BlockKind::Paragraph, u"The Guardian said so. AFP reported it, too."_s},
         {BlockKind::CreditLine, u"Sponsored by Varn Salt Works"_s},
         {BlockKind::CreditLine, u"Reuters contributed to this report."_s},
         {BlockKind::CreditLine, u"Read more at Meduza"_s}},
        facts);

    QCOMPARE(chainOf(origin),
             u"publisher the-guardian; first-published meduza; agency afp; contribution reuters; "
             "sponsor \"Varn Salt Works\"; named-source bbc"_s);
}

void OriginTest::leavesOutThatNobodyIsNamedWhereSomebodyIs()
{
    QCOMPARE(chainOf(originOf({{BlockKind::Heading, u"Advertisement feature"_s},
                               {BlockKind::Paragraph, body},
                               {BlockKind::CreditLine, u"Sponsored by Varn Salt Works"_s}})),
             u"sponsor \"Varn Salt Works\""_s);
}

void OriginTest::saysWhoAnswersForTheText()
{
    const auto idOf = [](const std::vector<OriginLink> &origin) {
        const OutletFacts *const outlet = publisherOf(origin);
        return outlet != nullptr ? outlet->id : QString();
    };
    const Article::Part text{BlockKind::Paragraph, body};

    QCOMPARE(idOf(originOf({text, {BlockKind::CreditLine, u"(Reuters)"_s}})), u"reuters"_s);
    QCOMPARE(idOf(originOf({{BlockKind::Byline, u"By Jane Doe, BBC News"_s},
                            text,
                            {BlockKind::CreditLine, u"(Reuters)"_s}})),
             u"bbc"_s);
    QCOMPARE(idOf(originOf({text, {BlockKind::CreditLine, u"First published by Le Monde"_s}})),
             u"le-monde"_s);
    QCOMPARE(idOf(originOf({text, {BlockKind::CreditLine, u"AFP contributed to this report."_s}})),
             QString());
    QCOMPARE(idOf(originOf({text})), QString());
}

void OriginTest::showsTheWordsThatTellSo()
{
    const Article article =
        Article::fromParts({{BlockKind::Headline, u"Quay closed | BBC News"_s},
                            {BlockKind::Paragraph, u"SKERRY (AP) — It was, TASS reported."_s},
                            {BlockKind::CreditLine, u"* Reporting by AFP, and dpa. Ends."_s}});

    QStringList shown;
    for (const OriginLink &link : slantlight::originOf(article, *m_table, *m_words)) {
        QVERIFY(link.span);
        shown +=
            originClueId(link.clue).toString() + u": "_s + link.span->in(article.text()).toString();
    }

    QCOMPARE(shown, (QStringList{u"headline: BBC News"_s, u"dateline: AP"_s,
                                 u"credit-line: Reporting by AFP"_s, u"credit-line: dpa"_s,
                                 u"text: TASS reported"_s}));
}

void OriginTest::readsSignsInAnyLanguage()
{
    const Article article =
        Article::fromParts({{BlockKind::Headline, u"Kai gesperrt | Der Spiegel"_s},
                            {BlockKind::Paragraph, u"Berlin (dpa) – Der Kai ist gesperrt."_s}});

    QCOMPARE(chainOf(slantlight::originOf(article, *m_table, OriginWords())),
             u"publisher der-spiegel; agency dpa"_s);
}

void OriginTest::readsALongTextInTime()
{
    QString text;
    while (text.size() < 2'000'000) {
        text += u"The mayor told the town that the ferry said it reported nothing according to a ";
    }

    const auto origin = originOf({{BlockKind::Paragraph, text},
                                  {BlockKind::Paragraph, QString(100'000, u'(')},
                                  {BlockKind::CreditLine, QString(100'000, u'T')}});

    QCOMPARE(chainOf(origin), QString());
}

SLANTLIGHT_TEST(OriginTest)

#include "tst_origin.moc"
