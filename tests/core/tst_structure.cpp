// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/lineshape.h"
#include "core/structure/structure.h"
#include "tests/support/analysed.h"
#include "tests/support/testroom.h"

#include <QTest>

#include <vector>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

// Running text begins and ends what may stand between, so it must be known for it.
const QString fog = u"The ferry was late again in the morning, and the quay stayed empty until the "
                    "fog had gone, the harbour said."_s;
const QString shops = u"Nobody at the harbour office knew when the next boat would leave, and the "
                      "shops had no bread until noon."_s;

const LineWords &words()
{
    static const LineWords english(shippedAnalyzer().languages().assumed().lineLists());
    return english;
}

// One piece a line; an empty line is the gap before the next.
std::vector<Piece> piecesFrom(const QString &text)
{
    std::vector<Piece> pieces;
    bool afterGap = true;
    for (const QString &line : text.split(u'\n')) {
        if (!line.isEmpty()) {
            pieces.push_back({.span = {}, .text = line, .afterGap = afterGap, .known = {}});
        }
        afterGap = line.isEmpty();
    }
    return pieces;
}

Piece known(BlockKind kind, const QString &text)
{
    return {.span = {}, .text = text, .afterGap = true, .known = kind};
}

// The ids of the kinds; "-" where a piece is none of the article's.
QStringList kindsOf(const std::vector<Piece> &pieces)
{
    QStringList ids;
    for (const std::optional<BlockKind> kind : structureOf(pieces, words())) {
        ids += kind ? blockKindId(*kind).toString() : u"-"_s;
    }
    return ids;
}

} // namespace

class StructureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheHead_data();
    void tellsTheHead();
    void tellsTheBody_data();
    void tellsTheBody();
    void keepsWhatTheFormatSays_data();
    void keepsWhatTheFormatSays();
    void takesNoShortLineForAHeadingWhereTheFormatHasThem();
    void hasNothingToSayOfNoPieces();
    void makesPartsWithoutFurnitureAndBullets();
    void keepsTheMarksOfKnownItems();
    void readsFactsFromTheParts();
    void keepsTheFactsThatAreKnown();
    void knowsRunningText_data();
    void knowsRunningText();
    void knowsUnderlines_data();
    void knowsUnderlines();
};

void StructureTest::tellsTheHead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kinds");

    const auto row = [](const char *name, const QString &head, const QString &kinds) {
        QTest::newRow(name) << head + u"\n\n"_s + fog << kinds + u" paragraph"_s;
    };
    row("a headline", u"Ferry late again"_s, u"headline"_s);
    row("a headline that asks", u"Who pays for the lamps of the quay?"_s, u"headline"_s);
    row("a closed headline over a byline", u"Ferry is late again.\nBy Ada Kolm"_s,
        u"headline byline"_s);
    row("a kicker", u"Harbour\nFerry late again in the fog"_s, u"heading headline"_s);
    row("a standfirst over a byline",
        u"Ferry late again\n\nPassengers waited for three hours on Monday.\n\nBy Ada Kolm"_s,
        u"headline standfirst byline"_s);
    row("a standfirst without an end",
        u"Ferry late once again\n\nPassengers waited for three hours on Monday"_s,
        u"headline standfirst"_s);
    row("a byline and a date", u"Ferry late again\nBy Ada Kolm\n3 March 2031"_s,
        u"headline byline dateline"_s);
    row("a name over a date", u"Ferry late again\nAda Kolm\n3 March 2031"_s,
        u"headline byline dateline"_s);
    row("how long it takes to read", u"Ferry late again\n4 min read"_s, u"headline dateline"_s);
    row("an underlined headline", u"Ferry late\n=========="_s, u"headline -"_s);
    row("buttons over it", u"Share | Tweet\n\nFerry late again"_s, u"- headline"_s);
    row("a path over it", u"Home > News > Harbour\n\nFerry late again"_s, u"- headline"_s);
    row("a caption under it", u"Ferry late again\nPhoto: Ada Kolm"_s, u"headline caption"_s);
    row("a sentence that is no headline", u"It rained all day."_s, u"paragraph"_s);
    row("a word that is no headline", u"Rain."_s, u"paragraph"_s);
}

void StructureTest::tellsTheHead()
{
    QFETCH(const QString, text);

    QTEST(kindsOf(piecesFrom(text)).join(u' '), "kinds");
}

void StructureTest::tellsTheBody_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kinds");

    const auto between = [](const char *name, const QString &lines, const QString &kinds) {
        QTest::newRow(name) << fog + u'\n' + lines + u'\n' + shops
                            << u"paragraph "_s + kinds + u" paragraph"_s;
    };
    between("a marked caption", u"Photo: Ada Kolm"_s, u"caption"_s);
    between("a description of a picture",
            u"A bus leaves the old quay in the small town of Port Sallow"_s, u"caption"_s);
    between("a list", u"- ropes\n- lamps"_s, u"list-item list-item"_s);
    between("a list of one, with a bullet", u"• ropes"_s, u"list-item"_s);
    between("a numbered list", u"1. ropes\n2. lamps"_s, u"list-item list-item"_s);
    between("a quotation", u"> We waited, she said."_s, u"block-quote"_s);
    between("an invitation", u"Read more: The quay reopens"_s, u"teaser"_s);
    between("other articles", u"Related stories\nThe quay reopens\nA lamp for the pier"_s,
            u"teaser teaser teaser"_s);
    between("a line as long as a headline",
            u"\nNine shops along the old quay open again after the winter\n"_s, u"teaser"_s);
    between("a heading", u"\nLater that day\n"_s, u"heading"_s);
    between("an underlined heading", u"\nLater\n-----\n"_s, u"heading -"_s);
    between("a heading that asks", u"\nWho pays?\n"_s, u"heading"_s);
    between("a short sentence", u"It rained."_s, u"paragraph"_s);
    between("a line that goes on", u"and so on,"_s, u"paragraph"_s);
    between("a line beside one that goes on", u"and so on,\nThe lamps are out"_s,
            u"paragraph paragraph"_s);
    between("an ornament", u"* * *"_s, u"-"_s);
    between("advertising", u"Advertisement"_s, u"-"_s);

    QTest::newRow("a credit line at the end")
        << fog + u"\n(Harbour Wire)"_s << u"paragraph credit-line"_s;
    QTest::newRow("other articles at the end")
        << fog + u"\nRelated stories\nThe quay reopens"_s << u"paragraph teaser teaser"_s;
    QTest::newRow("no running text") << u"It rained.\nFog came."_s << u"paragraph paragraph"_s;
}

void StructureTest::tellsTheBody()
{
    QFETCH(const QString, text);

    QTEST(kindsOf(piecesFrom(text)).join(u' '), "kinds");
}

void StructureTest::keepsWhatTheFormatSays_data()
{
    QTest::addColumn<BlockKind>("kind");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("told");

    QTest::newRow("a heading") << BlockKind::Heading << u"By Ada Kolm"_s << u"heading"_s;
    QTest::newRow("a quotation") << BlockKind::BlockQuote << u"Share"_s << u"block-quote"_s;
    QTest::newRow("a caption") << BlockKind::Caption << u"The quay reopens"_s << u"caption"_s;
    QTest::newRow("an item") << BlockKind::ListItem << u"ropes and lamps"_s << u"list-item"_s;
    QTest::newRow("a paragraph that is a byline")
        << BlockKind::Paragraph << u"By Ada Kolm"_s << u"byline"_s;
    QTest::newRow("a paragraph that is a button") << BlockKind::Paragraph << u"Share"_s << u"-"_s;
    QTest::newRow("an item that is a credit line")
        << BlockKind::ListItem << u"(Harbour Wire)"_s << u"credit-line"_s;
}

void StructureTest::keepsWhatTheFormatSays()
{
    QFETCH(const BlockKind, kind);
    QFETCH(const QString, line);

    const QStringList kinds = kindsOf({known(BlockKind::Headline, u"Ferry late again"_s),
                                       known(BlockKind::Paragraph, fog), known(kind, line),
                                       known(BlockKind::Paragraph, shops)});

    QCOMPARE(kinds.front(), u"headline"_s);
    QTEST(kinds.at(2), "told");
}

void StructureTest::takesNoShortLineForAHeadingWhereTheFormatHasThem()
{
    const QStringList kinds =
        kindsOf({known(BlockKind::Paragraph, fog), known(BlockKind::Paragraph, u"Later that day"_s),
                 known(BlockKind::Paragraph, shops)});

    QCOMPARE(kinds.at(1), u"paragraph"_s);
}

void StructureTest::hasNothingToSayOfNoPieces()
{
    QVERIFY(structureOf({}, words()).empty());
    QVERIFY(partsOf({}, words()).empty());
}

void StructureTest::makesPartsWithoutFurnitureAndBullets()
{
    std::vector<Piece> pieces = piecesFrom(fog + u"\nShare\n• ropes\n• lamps\n> We waited."_s);
    pieces[2].span = {TextOffset(120), TextOffset(127)};

    const std::vector<Article::Part> parts = partsOf(pieces, words());

    QCOMPARE(parts.size(), 4u);
    QCOMPARE(parts[0].text, fog);
    QCOMPARE(parts[1].kind, BlockKind::ListItem);
    QCOMPARE(parts[1].text, u"ropes"_s);
    QVERIFY(parts[1].source == TextSpan(TextOffset(122), TextOffset(127)));
    QCOMPARE(parts[2].text, u"lamps"_s);
    QVERIFY(parts[2].source.isEmpty());
    QCOMPARE(parts[3].kind, BlockKind::BlockQuote);
    QCOMPARE(parts[3].text, u"We waited."_s);
}

void StructureTest::keepsTheMarksOfKnownItems()
{
    const auto parts = partsOf(
        {known(BlockKind::ListItem, u"- ropes"_s), known(BlockKind::BlockQuote, u"> We waited."_s)},
        words());

    QCOMPARE(parts.size(), 2u);
    QCOMPARE(parts[0].text, u"- ropes"_s);
    QCOMPARE(parts[1].text, u"> We waited."_s);
}

void StructureTest::readsFactsFromTheParts()
{
    const std::vector<Article::Part> parts{{.kind = BlockKind::Byline, .text = u"By Ada Kolm"_s},
                                           {.kind = BlockKind::Dateline, .text = u"4 min read"_s},
                                           {.kind = BlockKind::Dateline, .text = u"3 May 2031"_s},
                                           {.kind = BlockKind::Byline, .text = u"By Jon Reeve"_s},
                                           {.kind = BlockKind::Paragraph, .text = fog}};

    const ArticleFacts facts = factsFrom(parts, {}, words());

    QCOMPARE(facts.author, u"Ada Kolm"_s);
    QCOMPARE(facts.published, QDate(2031, 5, 3));
    QCOMPARE(facts.language, u"en"_s);
}

void StructureTest::keepsTheFactsThatAreKnown()
{
    const std::vector<Article::Part> parts{{.kind = BlockKind::Byline, .text = u"By Ada Kolm"_s},
                                           {.kind = BlockKind::Dateline, .text = u"3 May 2031"_s}};
    ArticleFacts before;
    before.author = u"Mia Stone"_s;
    before.published = QDate(2030, 1, 2);
    before.site = u"Harbour Ledger"_s;

    const ArticleFacts facts = factsFrom(parts, before, words());

    QCOMPARE(facts.author, before.author);
    QCOMPARE(facts.published, before.published);
    QCOMPARE(facts.site, before.site);
}

void StructureTest::knowsRunningText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("is");

    QTest::newRow("a long sentence") << fog << true;
    QTest::newRow("two sentences")
        << u"The ferry was late again. Nobody at the quay knew the reason."_s << true;
    QTest::newRow("a long line without an end") << fog.chopped(1) << false;
    QTest::newRow("a sentence of a line") << u"The ferry was late again in the morning."_s << false;
    QTest::newRow("two short sentences") << u"It rained. Fog came."_s << false;
}

void StructureTest::knowsRunningText()
{
    QFETCH(const QString, text);

    QTEST(isProse(text), "is");
}

void StructureTest::knowsUnderlines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("is");

    QTest::newRow("equals signs") << u"====="_s << true;
    QTest::newRow("hyphens") << u"---"_s << true;
    QTest::newRow("two hyphens") << u"--"_s << false;
    QTest::newRow("mixed") << u"==-=="_s << false;
    QTest::newRow("a word") << u"--rain--"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void StructureTest::knowsUnderlines()
{
    QFETCH(const QString, text);

    QTEST(isUnderline(text), "is");
}

SLANTLIGHT_TEST(StructureTest)

#include "tst_structure.moc"
