// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/linewords.h"
#include "tests/support/analysed.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

const LineWords &english()
{
    static const LineWords words(shippedAnalyzer().languages().assumed().lineLists());
    return words;
}

void addColumns()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("is");
}

void yes(const char *name, const QString &line)
{
    QTest::newRow(name) << line << true;
}

void no(const char *name, const QString &line)
{
    QTest::newRow(name) << line << false;
}

} // namespace

class LineWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsBylines_data();
    void knowsBylines();
    void knowsNames_data();
    void knowsNames();
    void knowsCreditLines_data();
    void knowsCreditLines();
    void knowsAgencies_data();
    void knowsAgencies();
    void knowsWhatIsHeardBesideTheWords_data();
    void knowsWhatIsHeardBesideTheWords();
    void knowsBylinesWithoutBy_data();
    void knowsBylinesWithoutBy();
    void knowsTrades_data();
    void knowsTrades();
    void knowsTheEndsOfCaptions_data();
    void knowsTheEndsOfCaptions();
    void knowsContacts_data();
    void knowsContacts();
    void knowsTeasers_data();
    void knowsTeasers();
    void knowsTheHeadingsOfTeasers_data();
    void knowsTheHeadingsOfTeasers();
    void knowsMarkedCaptions_data();
    void knowsMarkedCaptions();
    void knowsDescriptionsOfPictures_data();
    void knowsDescriptionsOfPictures();
    void knowsWhatBelongsToThePage_data();
    void knowsWhatBelongsToThePage();
    void namesTheAuthorsOfAByline_data();
    void namesTheAuthorsOfAByline();
    void looksForNothingInLongLines();
    void goesByTheWordingsOfItsLanguage();
    void knowsNoWordingWithoutALanguage();
};

void LineWordsTest::knowsBylines_data()
{
    addColumns();
    yes("one name", u"By Ada Kolm"_s);
    yes("two names", u"By Ada Kolm and Jon Reeve"_s);
    yes("a name with small words", u"By Ada van Kolm for the Harbour Ledger"_s);
    yes("another lead", u"Words by Ada Kolm"_s);
    yes("a trade", u"Ada Kolm, Harbour Correspondent"_s);
    no("a sentence", u"By Friday the river had risen over the quay"_s);
    no("a closed sentence", u"By Ada Kolm."_s);
    no("a small letter after it", u"By the old harbour"_s);
    no("a small lead", u"by Ada Kolm"_s);
    no("the lead alone", u"By "_s);
    no("a trade in a sentence", u"She waited long for the old columnist"_s);
    no("a name alone", u"Ada Kolm"_s);
}

void LineWordsTest::knowsBylines()
{
    QFETCH(const QString, line);

    QTEST(english().isByline(line), "is");
}

void LineWordsTest::knowsNames_data()
{
    addColumns();
    yes("two words", u"Ada Kolm"_s);
    yes("a particle", u"Ada van Kolm"_s);
    yes("hyphen and apostrophe", u"Jean-Luc O’Dell"_s);
    yes("initials", u"Ada J. M. Kolm"_s);
    no("one word", u"Ada"_s);
    no("capitals", u"ADA KOLM"_s);
    no("a verb", u"Ada Kolm sails"_s);
    no("a number", u"Ada Kolm 2"_s);
    no("too many words", u"Ada Mia Sue Joy Kolm"_s);
}

void LineWordsTest::knowsNames()
{
    QFETCH(const QString, line);

    QTEST(english().isName(line), "is");
}

void LineWordsTest::knowsCreditLines_data()
{
    addColumns();
    yes("where to read it", u"Read the full story at Harbour Wire"_s);
    yes("where to read it, an address", u"Read more at ledger.example"_s);
    yes("a source", u"Source: Harbour Wire"_s);
    yes("a sign", u"© 2031 Harbour Ledger"_s);
    yes("where it stood first", u"This article first appeared in the Harbour Ledger"_s);
    yes("who helped", u"Ada Kolm contributed to this report"_s);
    yes("who edited", u"Editing by Jon Reeve"_s);
    no("what to read", u"Read more about the ferry"_s);
    no("a sentence that goes on", u"Read the full story at once, he told them"_s);
    no("the word alone", u"Source"_s);
    no("a long source", u"Source: a man who stood at the quay that whole night"_s);
}

void LineWordsTest::knowsCreditLines()
{
    QFETCH(const QString, line);

    QTEST(english().isCreditLine(line), "is");
}

void LineWordsTest::knowsAgencies_data()
{
    addColumns();
    yes("in brackets", u"(Harbour Wire)"_s);
    yes("in square brackets", u"[Harbour Wire]"_s);
    yes("in capitals", u"(AFP)"_s);
    yes("after a dash", u"— Harbour Wire"_s);
    no("an aside", u"(A short aside, and no agency.)"_s);
    no("what is heard", u"(Applause)"_s);
    no("a cry", u"(COMMERCIAL BREAK)"_s);
    no("what somebody does", u"[Kolm laughs.]"_s);
}

void LineWordsTest::knowsAgencies()
{
    QFETCH(const QString, line);

    QTEST(english().isAgency(line), "is");
}

void LineWordsTest::knowsWhatIsHeardBesideTheWords_data()
{
    addColumns();
    yes("one word", u"(Applause)"_s);
    yes("capitals", u"(END VIDEO CLIP)"_s);
    yes("who does it", u"[Kolm laughs.]"_s);
    no("an aside", u"(She had been there before.)"_s);
    no("an agency", u"(Harbour Wire)"_s);
    no("no brackets", u"Applause"_s);
}

void LineWordsTest::knowsWhatIsHeardBesideTheWords()
{
    QFETCH(const QString, line);

    QTEST(english().isStageDirection(line), "is");
}

void LineWordsTest::knowsBylinesWithoutBy_data()
{
    addColumns();
    yes("a name", u"Ada Kolm"_s);
    yes("two names", u"Ada Kolm and Jon Reeve"_s);
    yes("two names and a sign", u"Ada Kolm & Jon Reeve"_s);
    yes("three names", u"Ada Kolm, Jon Reeve and Mia Stone"_s);
    yes("a place", u"Ada Kolm in Port Sallow"_s);
    yes("an outlet", u"Ada Kolm | Harbour Ledger"_s);
    yes("a handle", u"Ada Kolm @adakolm"_s);
    yes("nobody by name", u"Staff and agencies"_s);
    no("one word", u"Ada"_s);
    no("a sentence", u"Ada Kolm in Port Sallow waited for the ferry"_s);
    no("a headline", u"Ferry late again in Port Sallow"_s);
}

void LineWordsTest::knowsBylinesWithoutBy()
{
    QFETCH(const QString, line);

    QTEST(english().isBareByline(line), "is");
}

void LineWordsTest::knowsTrades_data()
{
    addColumns();
    yes("a trade", u"Senior Reporter"_s);
    yes("a desk", u"Senior Reporter, Harbour Desk"_s);
    yes("small letters", u"political correspondent"_s);
    yes("a handle", u"Coast correspondent•@adakolm"_s);
    no("a sentence", u"She was a reporter."_s);
    no("another word", u"Harbour news"_s);
}

void LineWordsTest::knowsTrades()
{
    QFETCH(const QString, line);

    QTEST(english().isTrade(line), "is");
}

void LineWordsTest::knowsTheEndsOfCaptions_data()
{
    addColumns();
    yes("a maker after a slash", u"The ferry leaves the quay at noon. / Jon Reeve"_s);
    yes("a maker after a bar", u"The ferry leaves the quay at noon | Harbour Wire"_s);
    yes("maker and agency", u"The ferry leaves the quay at noon (Jon Reeve/Harbour Wire)"_s);
    yes("without brackets", u"The ferry leaves the quay at noon. Jon Reeve/Wire"_s);
    yes("a sign", u"The old ferry leaves the quay © Jon Reeve"_s);
    yes("an agency", u"The old ferry leaves the quay (Handout photo)"_s);
    yes("a word for it", u"The ferry leaves at noon. Photograph: Jon Reeve/The Ledger"_s);
    no("little before the sign", u"Ferry © Jon Reeve"_s);
    no("a slash between words", u"The ferry and/or the bus leave the quay"_s);
}

void LineWordsTest::knowsTheEndsOfCaptions()
{
    QFETCH(const QString, line);

    QTEST(english().endsAsCaption(line), "is");
}

void LineWordsTest::knowsContacts_data()
{
    addColumns();
    yes("an address of mail", u"desk@ledger.example"_s);
    yes("with a word before it", u"Email: desk@ledger.example"_s);
    yes("a number", u"+44 1632 960123"_s);
    yes("a page", u"www.ledger.example/desk"_s);
    yes("a handle", u"@harbourledger"_s);
    no("a year", u"2031"_s);
    no("a sentence", u"Write to desk@ledger.example before noon"_s);
}

void LineWordsTest::knowsContacts()
{
    QFETCH(const QString, line);

    QTEST(english().isContact(line), "is");
}

void LineWordsTest::knowsTeasers_data()
{
    addColumns();
    yes("a colon", u"Read more: The quay reopens"_s);
    yes("a bar", u"WATCH | The quay reopens"_s);
    yes("a dash", u"Related – The quay reopens"_s);
    yes("an arrow before it", u"→ Related: The quay reopens"_s);
    yes("no sign", u"See also the old quay and its lamps"_s);
    no("a credit line", u"Read more at Harbour Wire"_s);
    no("a sentence", u"Read more books, she told the class."_s);
    no("another word", u"More rain fell at the quay"_s);
    no("a longer word", u"Watching: the quay"_s);
}

void LineWordsTest::knowsTeasers()
{
    QFETCH(const QString, line);

    QTEST(english().isTeaser(line), "is");
}

void LineWordsTest::knowsTheHeadingsOfTeasers_data()
{
    addColumns();
    yes("related", u"Related stories"_s);
    yes("a colon", u"More on this story:"_s);
    yes("an invitation", u"You may also like"_s);
    yes("a curly apostrophe", u"Don’t miss"_s);
    yes("a straight one", u"Editor's picks"_s);
    yes("capitals", u"MOST READ"_s);
    no("words after it", u"Related stories of the sea"_s);
    no("a headline", u"More ferries for the north"_s);
}

void LineWordsTest::knowsTheHeadingsOfTeasers()
{
    QFETCH(const QString, line);

    QTEST(english().isTeaserHeading(line), "is");
}

void LineWordsTest::knowsMarkedCaptions_data()
{
    addColumns();
    yes("a mark before it", u"Photo: Ada Kolm"_s);
    yes("a mark alone", u"File photo"_s);
    yes("as broadcasters mark them", u"Image source, Ada Kolm"_s);
    no("a sentence about one", u"The photo shows little of the quay"_s);
}

void LineWordsTest::knowsMarkedCaptions()
{
    QFETCH(const QString, line);

    QTEST(english().isMarkedCaption(line), "is");
}

void LineWordsTest::knowsDescriptionsOfPictures_data()
{
    addColumns();
    yes("one thing", u"A ferry leaves the old quay in the small town of Port Sallow"_s);
    yes("people", u"Fishermen carry nets along the quay of Port Sallow"_s);
    yes("a name", u"Ada Kolm waits for the ferry outside the hall of Port Sallow."_s);
    no("past", u"A ferry left the old quay in the small town of Port Sallow"_s);
    no("somebody said so",
       u"A ferry leaves the old quay in Port Sallow, officials said on Monday"_s);
    no("a quotation", u"A ferry leaves the “old quay” in the town of Port Sallow"_s);
    no("two sentences", u"A ferry leaves the quay. It carries few people in Port Sallow."_s);
    no("no place", u"A ferry leaves the old quay while people look at it"_s);
    no("short", u"A ferry leaves Port Sallow"_s);
}

void LineWordsTest::knowsDescriptionsOfPictures()
{
    QFETCH(const QString, line);

    QTEST(english().isPictureDescription(line), "is");
}

void LineWordsTest::knowsWhatBelongsToThePage_data()
{
    addColumns();
    yes("a button", u"Share"_s);
    yes("buttons", u"Share | Tweet | Print"_s);
    yes("an invitation", u"Share this article"_s);
    yes("advertising", u"- Advertisement -"_s);
    yes("a count", u"12 comments"_s);
    yes("a path", u"Home > News > Harbour"_s);
    yes("a newsletter", u"Sign up for our harbour newsletter"_s);
    no("a longer word", u"Shares fell at the harbour"_s);
    no("a sentence", u"The advertisement ran for a week."_s);
    no("the first word of a path", u"Home is where the harbour is"_s);
}

void LineWordsTest::knowsWhatBelongsToThePage()
{
    QFETCH(const QString, line);

    QTEST(english().isFurniture(line), "is");
}

void LineWordsTest::namesTheAuthorsOfAByline_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("authors");

    QTest::newRow("one") << u"By Ada Kolm"_s << u"Ada Kolm"_s;
    QTest::newRow("two") << u"By Ada Kolm and Jon Reeve"_s << u"Ada Kolm and Jon Reeve"_s;
    QTest::newRow("three") << u"By Ada Kolm, Jon Reeve and Mia Stone"_s
                           << u"Ada Kolm, Jon Reeve and Mia Stone"_s;
    QTest::newRow("an outlet") << u"By Ada Kolm, Harbour Ledger"_s << u"Ada Kolm"_s;
    QTest::newRow("a place") << u"By Ada Kolm in Port Sallow"_s << u"Ada Kolm"_s;
    QTest::newRow("whom for") << u"By Ada Kolm for the Harbour Ledger"_s << u"Ada Kolm"_s;
    QTest::newRow("a date") << u"By Ada Kolm | 3 March 2031"_s << u"Ada Kolm"_s;
    QTest::newRow("a dash") << u"By Ada Kolm – Harbour Ledger"_s << u"Ada Kolm"_s;
    QTest::newRow("another lead") << u"Words: Ada Kolm"_s << u"Ada Kolm"_s;
    QTest::newRow("a trade") << u"Ada Kolm, Harbour Correspondent"_s << u"Ada Kolm"_s;
    QTest::newRow("a place and no lead") << u"Ada Kolm in Port Sallow"_s << u"Ada Kolm"_s;
    QTest::newRow("an address") << u"By Ada Kolm ada@ledger.example"_s << u"Ada Kolm"_s;
    QTest::newRow("the lead alone") << u"By"_s << QString();
    QTest::newRow("a trade alone") << u"Senior Reporter, Harbour Desk"_s << QString();
}

void LineWordsTest::namesTheAuthorsOfAByline()
{
    QFETCH(const QString, line);

    QTEST(english().authorsOf(line), "authors");
}

void LineWordsTest::looksForNothingInLongLines()
{
    const auto longLine = [](const QString &begin, const QString &unit) {
        return QString(begin + unit.repeated(400 / unit.size() + 1));
    };

    QVERIFY(english().dateIn(longLine(u"3 March 2031"_s, u" "_s)).isNull());
    QVERIFY(!english().dates().isDateline(longLine(u"3 March 2031"_s, u" "_s)));
    QVERIFY(!english().isByline(longLine(u"By Ada"_s, u" Kolm"_s)));
    QVERIFY(!english().isCreditLine(longLine(u"Editing by Ada"_s, u" Kolm"_s)));
    QVERIFY(!english().isTeaser(longLine(u"Read more: the"_s, u" quay"_s)));
    QVERIFY(!english().isMarkedCaption(longLine(u"Photo: the"_s, u" quay"_s)));
    QVERIFY(!english().isFurniture(longLine(u"Share"_s, u" | Tweet"_s)));
}

void LineWordsTest::goesByTheWordingsOfItsLanguage()
{
    LineLists lists;
    QVERIFY(lists.add(u"toy.lines"_s, u"list month\nlum\nsol\nlist BYLINE.LEAD\nOf\n"
                                      "list teaser.heading\nmore quays\n"));
    const LineWords words(lists);

    QCOMPARE(words.dateIn(u"3 Sol 2031"), QDate(2031, 2, 3));
    QVERIFY(words.dateIn(u"3 March 2031").isNull());
    QVERIFY(words.isByline(u"Of Ada Kolm"));
    QVERIFY(!words.isByline(u"By Ada Kolm"));
    QCOMPARE(words.authorsOf(u"Of Ada Kolm"), u"Ada Kolm"_s);
    QVERIFY(words.isTeaserHeading(u"More quays"));
    QVERIFY(!words.isTeaserHeading(u"Related stories"));
}

void LineWordsTest::knowsNoWordingWithoutALanguage()
{
    const LineWords none{LineLists()};

    QVERIFY(!none.dates().isReadingTime(u"4 min read"));
    QVERIFY(!none.isByline(u"By Ada Kolm"));
    QVERIFY(!none.isCreditLine(u"Source: Harbour Wire"));
    QVERIFY(!none.isTeaser(u"Read more: The quay reopens"));
    QVERIFY(!none.isTeaserHeading(u"Related stories"));
    QVERIFY(!none.isMarkedCaption(u"Photo: Ada Kolm"));
    QVERIFY(!none.isPictureDescription(u"Fishermen carry nets along the quay of Port Sallow"));
    QVERIFY(!none.isFurniture(u"Share this article"));
    QVERIFY(none.dates().isDateline(u"2031-04-09"));
    QVERIFY(none.isName(u"Ada Kolm"));
    QVERIFY(none.isAgency(u"(Harbour Wire)"));
}

SLANTLIGHT_TEST(LineWordsTest)

#include "tst_linewords.moc"
