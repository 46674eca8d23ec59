// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/brokenwords.h"
#include "core/structure/lines.h"
#include "core/structure/pagebreaks.h"
#include "tests/support/analysed.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

const LineWords &words()
{
    static const LineWords english(shippedAnalyzer().languages().assumed().lineLists());
    return english;
}

QStringList piecesIn(const QString &text)
{
    QStringList pieces;
    for (const Piece &piece : piecesOf(text, words())) {
        pieces += piece.text;
    }
    return pieces;
}

} // namespace

class LinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsBrokenWords_data();
    void joinsBrokenWords();
    void joinsBrokenWordsOfShortLines();
    void tellsRunningHeads_data();
    void tellsRunningHeads();
    void beginsAParagraphWhereALineIsIndented();
    void keepsListsOfTeamsApart();
    void joinsWrappedItems();
};

void LinesTest::joinsBrokenWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("next");
    QTest::addColumn<QString>("joined");

    const auto row = [](const char *name, const QString &line, const QString &next,
                        const QString &joined, const QString &text = {}) {
        QTest::newRow(name) << text << line << next << joined;
    };
    row("a broken word", u"the har-"_s, u"bour"_s, u"the harbour"_s);
    row("no hyphen", u"the"_s, u"harbour"_s, u"the harbour"_s);
    row("a dash", u"the wall –"_s, u"it fell"_s, u"the wall – it fell"_s);
    row("a soft hyphen", u"the har\u00AD"_s, u"bour"_s, u"the harbour"_s);
    row("a hyphen that does not break", u"the so‑"_s, u"called"_s, u"the so‑called"_s);
    row("before a capital", u"Marl-"_s, u"Haven"_s, u"Marl-Haven"_s);
    row("a word with a hyphen", u"the so-"_s, u"called"_s, u"the so-called"_s);
    row("as the text has it", u"a sea-"_s, u"wall"_s, u"a sea-wall"_s, u"old sea-wall plans"_s);
    row("as the text has it, joined", u"a sea-"_s, u"wall"_s, u"a seawall"_s, u"a seawall plan"_s);
    row("two words of the text", u"a stone-"_s, u"mason"_s, u"a stone-mason"_s,
        u"of stone the mason"_s);
    row("a number", u"in 2030-"_s, u"31 it"_s, u"in 2030-31 it"_s);
}

void LinesTest::joinsBrokenWords()
{
    QFETCH(const QString, text);
    QFETCH(const QString, line);
    QFETCH(const QString, next);

    QTEST(BrokenWords(text, words()).joined(line, next), "joined");
}

// "#" for a running head or number, ">" for a line that goes on, "." for text.
void LinesTest::joinsBrokenWordsOfShortLines()
{
    const auto pieces =
        piecesOf(u"A small fi-\nasco, and a sh\u00AD\nam\nNo more-\n\nover"_s, words());

    QStringList texts;
    for (const Piece &piece : pieces) {
        texts.push_back(piece.text);
    }
    QCOMPARE(texts, (QStringList{u"A small fiasco, and a sham"_s, u"No more-"_s, u"over"_s}));
}

void LinesTest::tellsRunningHeads_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("roles");

    QTest::newRow("a head and a number") << QStringList{u"The board had turned it down"_s,
                                                        u"4"_s,
                                                        u"THE COAST LEDGER"_s,
                                                        u"twice before. It will"_s,
                                                        u"5"_s,
                                                        u"THE COAST LEDGER"_s,
                                                        u"not do so."_s}
                                         << u".##>##>"_s;
    QTest::newRow("a number in the head") << QStringList{u"The board had turned it down"_s,
                                                         u"The Ledger 4"_s,
                                                         u"twice before."_s,
                                                         u"It will not do so, the chair of the"_s,
                                                         u"The Ledger 5"_s,
                                                         u"board said."_s}
                                          << u".#>.#>"_s;
    QTest::newRow("where a sentence ends, too")
        << QStringList{u"The board had turned it"_s, u"Ledger 4"_s, u"down."_s, u"Ledger 5"_s,
                       u"It will not do so again."_s}
        << u".#>#."_s;
    QTest::newRow("numbered headings")
        << QStringList{u"Day 1"_s, u"We sailed."_s, u"Day 2"_s, u"We came home."_s} << u"...."_s;
    QTest::newRow("a refrain") << QStringList{u"The sea came in,"_s, u"And the wall stood."_s,
                                              u"The wind came up,"_s, u"And the wall stood."_s}
                               << u"...."_s;
    QTest::newRow("a list of numbers") << QStringList{u"12"_s, u"14"_s, u"19"_s} << u"..."_s;
    QTest::newRow("a year between")
        << QStringList{u"The wall fell in"_s, u"1903"_s, u"It rose."_s} << u"..."_s;
    QTest::newRow("nothing") << QStringList() << QString();
}

void LinesTest::tellsRunningHeads()
{
    QFETCH(const QStringList, lines);
    const std::vector<QStringView> views(lines.begin(), lines.end());

    QString roles;
    for (const PageRole role : pageRolesOf(views)) {
        roles += role == PageRole::Furniture ? u'#' : role == PageRole::GoesOn ? u'>' : u'.';
    }

    QTEST(roles, "roles");
}

void LinesTest::beginsAParagraphWhereALineIsIndented()
{
    const QString text = u"The harbour board said on Tues-\nday that the old wall would be\n"
                         "rebuilt before the winter, at a\ncost of nine million crowns, and\n"
                         "that the quay would be closed.\n"
                         "  The board expects the first\nstones to be laid in August, and\n"
                         "the work to be done by May."_s;

    const QStringList pieces = piecesIn(text);

    QCOMPARE(pieces.size(), 2);
    QVERIFY(pieces.front().startsWith(u"The harbour board said on Tuesday that"_s));
    QVERIFY(pieces.back().startsWith(u"The board expects the first stones"_s));
}

void LinesTest::keepsListsOfTeamsApart()
{
    const QString text = u"Marlhaven: Kolm; Reeve, Stone, Pell; Rook, Oorlan.\n"
                         "Skerry: Fenn; Moss, Hale, Brandt; Lee, Wu, Lind.\n"
                         "Orne: Quill; Frost, Dunn, Castell; Moss, Harrow."_s;

    QCOMPARE(piecesIn(text).size(), 3);
}

void LinesTest::joinsWrappedItems()
{
    const QString text =
        u"The harbour board said on Tuesday that the old wall would be\nrebuilt before the winter, "
        "at a cost of nine million crowns. It\nexpects these changes:\n\n- the quay will be "
        "closed\n- the ferry will leave from the west quay,\n  two hours later\n- the market stays "
        "open\n\nNobody at the board wanted to say more about it on Tuesday, and\nthe office was "
        "closed in the afternoon."_s;

    const QStringList pieces = piecesIn(text);

    QCOMPARE(pieces.size(), 5);
    QCOMPARE(pieces.at(2), u"- the ferry will leave from the west quay, two hours later"_s);
}

SLANTLIGHT_TEST(LinesTest)

#include "tst_lines.moc"
