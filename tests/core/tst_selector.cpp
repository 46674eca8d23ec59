// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/selector.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

/// A text with the place that stood in {braces}, if any.
struct Marked
{
    QString text;
    std::optional<TextSpan> span;
};

Marked fromBraces(QString marked)
{
    const qsizetype begin = marked.indexOf(u'{');
    if (begin < 0) {
        return {.text = marked, .span = std::nullopt};
    }
    marked.remove(begin, 1);
    const qsizetype end = marked.indexOf(u'}');
    marked.remove(end, 1);
    return {.text = marked, .span = TextSpan(TextOffset(begin), TextOffset(end))};
}

QString withBraces(QString text, const std::optional<TextSpan> &span)
{
    if (span) {
        text.insert(span->end().value(), u'}');
        text.insert(span->begin().value(), u'{');
    }
    return text;
}

/// An article of our own, in paragraphs, to be edited by the tests.
QString council()
{
    return u"The council of Varnmouth met on Monday to settle the fate of the old ferry.\n"
           "Alderman Quill called the plan a reckless gamble with public money and left early.\n"
           "Alderman Brandt called the plan a sober answer to a long decline and stayed on.\n"
           "“We were promised a terminal,” said Ines Talloway, who runs the harbour café.\n"
           "A vote is expected before the autumn fair, when the budget falls due."_s;
}

QString markedIn(QString text, const QString &part)
{
    return text.replace(part, u'{' + part + u'}');
}

} // namespace

class SelectorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void describesAPlaceByQuoteSurroundingsAndPosition();
    void neverCutsAPairOfSurrogates();
    void findsPlacesAgain_data();
    void findsPlacesAgain();
    void neverTakesALookAlikeForThePlace_data();
    void neverTakesALookAlikeForThePlace();
    void findsEveryWordInItsPlaceAgain();
    void resolvesManySelectorsAsOneByOne();
    void findsEditedPlacesInALongText();
    void findsACommonShortWordByItsSurroundings();
    void survivesForeignSelectors_data();
    void survivesForeignSelectors();
    void copesWithALongRepetitiveText();
    void findsALongEditedPassage();
};

void SelectorTest::describesAPlaceByQuoteSurroundingsAndPosition()
{
    const Marked marked = fromBraces(
        u"It was on a Monday in the wet spring that {the council} met to settle the fate of a ferry."_s);

    const Selector selector = describe(marked.text, *marked.span);

    QCOMPARE(selector.exact, u"the council"_s);
    QCOMPARE(selector.prefix, u"a Monday in the wet spring that "_s);
    QCOMPARE(selector.prefix.size(), 32);
    QCOMPARE(selector.suffix, u" met to settle the fate of a fer"_s);
    QVERIFY(selector.position == *marked.span);
}

void SelectorTest::neverCutsAPairOfSurrogates()
{
    const QString vote = u"\U0001F5F3"_s;
    const QString text = vote.repeated(20) + u"odd "_s + vote + u" place"_s + vote.repeated(20);
    const Selector selector = describe(text, TextSpan(TextOffset(40), TextOffset(45)));

    QVERIFY(selector.prefix.isValidUtf16());
    QVERIFY(selector.exact.isValidUtf16());
    QVERIFY(selector.suffix.isValidUtf16());
    QCOMPARE(selector.exact, u"odd "_s + vote);
    QCOMPARE(selector.suffix, u" place"_s + vote.repeated(13));
}

void SelectorTest::findsPlacesAgain_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("state");
    const QString text = council();
    const QString gamble = u"a reckless gamble with public money"_s;
    const auto row = [&](const char *name, const QString &part, const QString &edited,
                         const QString &now, const QString &state) {
        QTest::newRow(name) << markedIn(text, part) << markedIn(edited, now) << state;
    };

    row("nothing changed", gamble, text, gamble, u"exact"_s);
    row("words put in front", gamble, u"UPDATED at noon.\n"_s + text, gamble, u"exact"_s);
    row("a paragraph deleted", gamble, text.sliced(text.indexOf(u'\n') + 1), gamble, u"exact"_s);
    row("a short word put elsewhere", u"ferry"_s, u"By our reporter.\n"_s + text, u"ferry"_s,
        u"exact"_s);
    row("another sentence doubled", gamble,
        text + u"\nA vote is expected before the autumn fair, when the budget falls due."_s, gamble,
        u"exact"_s);
    row("curly quotes made straight", u"“We were promised a terminal,”"_s,
        QString(text).replace(u'“', u'"').replace(u'”', u'"'),
        u"\"We were promised a terminal,\""_s, u"moved"_s);
    row("curly quotes around it", u"Ines Talloway"_s,
        u"Late news. "_s + QString(text).replace(u'“', u'"').replace(u'”', u'"'),
        u"Ines Talloway"_s, u"exact"_s);
    row("soft hyphens", gamble, QString(text).replace(u"reckless"_s, u"reck\u00ADless"_s),
        u"a reck\u00ADless gamble with public money"_s, u"moved"_s);
    row("another kind of space", gamble,
        QString(text).replace(u"public money"_s, u"public\u00A0money"_s),
        u"a reckless gamble with public\u00A0money"_s, u"moved"_s);
    row("other letters", gamble,
        QString(text).replace(u"reckless gamble"_s, u"reckleſs ｇａｍｂｌｅ"_s),
        u"a reckleſs ｇａｍｂｌｅ with public money"_s, u"moved"_s);
    row("decomposed accents", u"harbour café"_s, text.normalized(QString::NormalizationForm_D),
        u"harbour cafe\u0301"_s, u"moved"_s);
    row("a letter corrected", gamble, QString(text).replace(u"gamble"_s, u"gambles"_s),
        u"a reckless gambles with public money"_s, u"moved"_s);
    row("half rewritten", gamble,
        QString(text).replace(u"a reckless gamble with"_s, u"a heedless bet, and with"_s),
        u"a heedless bet, and with public money"_s, u"doubtful"_s);
    row("emoji before and inside", u"harbour café"_s, u"\U0001F6A2\U0001F6A2 News. "_s + text,
        u"harbour café"_s, u"exact"_s);
    row("deleted", gamble, QString(text).remove(u" a reckless gamble with public money and"_s),
        u"\uFFFF"_s, u"orphan"_s);
    row("paragraph deleted with it", gamble,
        QString(text).remove(text.indexOf(u"Alderman Quill"_s), 84), u"\uFFFF"_s, u"orphan"_s);
    row("nothing left", gamble, QString(), u"\uFFFF"_s, u"orphan"_s);
    row("short word changed", u"ferry"_s, QString(text).replace(u"ferry"_s, u"fairy"_s),
        u"\uFFFF"_s, u"orphan"_s);
    row("all surroundings new", gamble,
        u"Nobody knew why they had to call it "_s + gamble + u"; the mayor sighed."_s, gamble,
        u"doubtful"_s);
}

void SelectorTest::findsPlacesAgain()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const QString, state);
    const Marked old = fromBraces(before);
    const Marked now = fromBraces(after);

    const Anchor anchor = resolve(describe(old.text, *old.span), now.text);

    QCOMPARE(withBraces(now.text, anchor.span), after);
    QCOMPARE(anchorStateId(anchor.state), state);
}

void SelectorTest::neverTakesALookAlikeForThePlace_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const QString text = council();
    const QString quill = u"Alderman Quill called the plan a reckless gamble"_s;

    QTest::newRow("names swapped in place") << markedIn(text, quill)
                                            << QString(text)
                                                   .replace(u"Quill"_s, u"\uFFFF"_s)
                                                   .replace(u"Brandt"_s, u"Quill"_s)
                                                   .replace(u"\uFFFF"_s, u"Brandt"_s);
    QTest::newRow("a like sentence stays where it was deleted")
        << markedIn(text, u"Alderman Quill called the plan a"_s)
        << QString(text).remove(text.indexOf(u"Alderman Quill"_s), 84);
    QTest::newRow("a number changed")
        << u"Turnout was low. {The ferry lost 40 crowns on every crossing} last year, he said."_s
        << u"Turnout was low. The ferry lost 90 crowns on every crossing last year, he said."_s;
    QTest::newRow("a statement turned round")
        << u"Aides were calm. {The mayor said that the tide gauge would be mended in time for the "
           "autumn fair and paid for by the harbour office} on Monday."_s
        << u"Aides were calm. The mayor did not say that the tide gauge would be mended in time "
           "for the autumn fair and paid for by the harbour office on Monday."_s;
    QTest::newRow("words put in quotation marks")
        << u"Aides were calm. {The independent board of the harbour office met for the third time} on Monday."_s
        << u"Aides were calm. The \"independent\" board of the harbour office met for the third time on Monday."_s;
    QTest::newRow("one figure in a long passage")
        << u"At noon {"_s
               + u"the crews of both ferries, the board and the traders met. "_s.repeated(4)
               + u"They want 20 crowns a day} or so."_s
        << u"At noon "_s
               + u"the crews of both ferries, the board and the traders met. "_s.repeated(4)
               + u"They want 30 crowns a day or so."_s;
    QTest::newRow("a copy nearer to what was there than the original")
        << u"Nobody had asked. {The ferry is late again, say passengers.} It will be late for long.\n"
           "The mayor was away in the hills."_s
        << u"Nobody had asked. The ferry is often late again, say passengers. It will be late for long.\n"
           "The mayor was away in the hills.\n"
           "Nobody had asked. The ferry is late again, say passengers. It will be late for long."_s;
    QTest::newRow("the like of it about another ship")
        << u"{The Alma left} berth 3 with a cargo of salted herring.\n"_s
               + u"The Brisk left berth 3 with a cargo of coal.\n"_s
        << u"The Esker left berth 4 with a cargo of salted herring.\nThe Brisk left berth 3 with a cargo of coal.\n"_s;
    const QString log = u"The log says so, and nobody in town doubts it.\n"_s;
    const QString late = u"The ferry is late again, say passengers."_s;
    const QString end = u"\nIt will be late for as long as the tide gauge fails.\n"_s;
    QTest::newRow("paragraphs doubled after a new line")
        << log + u'{' + late + u'}' + end << u"New.\n"_s + log + late + end + log + late + end;
    QTest::newRow("a short word in other surroundings")
        << u"The board {claimed} that the tide gauge had failed twice in one winter."_s
        << u"Nobody in the whole town has ever claimed a prize from the lottery there."_s;
    QTest::newRow("a short word inside a longer one")
        << u"She spoke at length of the {art} of steering a ferry through the narrows."_s
        << u"She spoke at length of the party of steering a ferry through the narrows."_s;
    QTest::newRow("a sentence that stands in two places")
        << u"Alpha beta gamma delta. {No comment was offered.} Epsilon zeta eta theta iota."_s
        << u"Kappa lambda mu nu. No comment was offered. Xi omicron pi rho sigma tau "
           "upsilon. No comment was offered. Phi chi psi omega."_s;
}

void SelectorTest::neverTakesALookAlikeForThePlace()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    const Marked old = fromBraces(before);

    const Anchor anchor = resolve(describe(old.text, *old.span), after);

    const QString shown = withBraces(after, anchor.span);
    QVERIFY2(anchor.state == AnchorState::Doubtful || anchor.state == AnchorState::Orphan,
             qPrintable(shown));
}

void SelectorTest::findsEveryWordInItsPlaceAgain()
{
    const QString text = council();
    const QString front = u"CORRECTION: an earlier text had the wrong day.\n"_s;
    const QString edited = front + text;
    int words = 0;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype end =
            text.indexOf(u' ', begin) < 0 ? text.size() : text.indexOf(u' ', begin);
        const Selector selector = describe(text, {TextOffset(begin), TextOffset(end)});

        const Anchor anchor = resolve(selector, edited);

        QVERIFY(anchor.span);
        QCOMPARE(anchor.span->begin().value(), begin + front.size());
        QCOMPARE(anchor.span->end().value(), end + front.size());
        QVERIFY2(anchor.state == AnchorState::Exact, qPrintable(selector.exact));
        begin = end + 1;
        ++words;
    }
    QCOMPARE(words, 66);
}

void SelectorTest::resolvesManySelectorsAsOneByOne()
{
    const QString text = council();
    const QString edited = u"Late news.\n"_s + QString(text).remove(u" with public money"_s);
    std::vector<Selector> selectors{Selector{}};
    for (qsizetype begin = 0; begin + 40 < text.size(); begin += 17) {
        selectors.push_back(describe(text, {TextOffset(begin), TextOffset(begin + 40)}));
    }

    const std::vector<Anchor> anchors = resolve(selectors, edited);

    QCOMPARE(anchors.size(), selectors.size());
    for (std::size_t i = 0; i < selectors.size(); ++i) {
        QVERIFY(anchors[i] == resolve(selectors[i], edited));
    }
}

void SelectorTest::findsEditedPlacesInALongText()
{
    QString text;
    QString edited = u"What follows was revised at noon.\n"_s;
    std::vector<Selector> selectors;
    std::vector<QString> expected;
    for (int i = 0; i < 3000; ++i) {
        const QString number = QString::number(i * 7919 % 100'003);
        const QString line =
            u"Ship %1 left berth %2 with a cargo of salted herring for port %1.\n"_s.arg(
                number, QString::number(i % 41));
        const QString quote = u"berth %1 with a cargo of salted herring"_s.arg(i % 41);
        if (i % 30 == 0) {
            const qsizetype begin = text.size() + line.indexOf(quote);
            const QString whole = text + line;
            selectors.push_back(
                describe(whole, {TextOffset(begin), TextOffset(begin + quote.size())}));
            expected.push_back(QString(quote).replace(u"salted"_s, u"salty"_s));
        }
        text += line;
        edited += QString(line).replace(u"salted"_s, u"salty"_s);
    }

    const std::vector<Anchor> anchors = resolve(selectors, edited);

    for (std::size_t i = 0; i < anchors.size(); ++i) {
        QVERIFY(anchors[i].span);
        QCOMPARE(anchors[i].span->in(edited), expected[i]);
        const qsizetype line = edited.sliced(0, anchors[i].span->begin().value()).count(u'\n');
        QCOMPARE(line, static_cast<qsizetype>(i) * 30 + 1);
    }
}

void SelectorTest::findsACommonShortWordByItsSurroundings()
{
    const QString sea = u"The sea rose and the rain fell. "_s;
    const QString middle = u"Nobody in Varnmouth had asked the mayor to speak up. "_s;
    const QString text = sea.repeated(2000) + middle + sea.repeated(2000);
    const qsizetype begin = text.indexOf(u"the mayor"_s);
    const Selector selector = describe(text, {TextOffset(begin), TextOffset(begin + 3)});
    const QString edited = sea.repeated(3000) + middle + sea.repeated(2000);

    const Anchor anchor = resolve(selector, edited);

    QCOMPARE(anchorStateId(anchor.state), u"exact");
    QCOMPARE(anchor.span->begin().value(), edited.indexOf(u"the mayor"_s));
}

void SelectorTest::survivesForeignSelectors_data()
{
    QTest::addColumn<QString>("exact");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<qsizetype>("begin");
    QTest::addColumn<QString>("state");

    QTest::newRow("quote alone") << u"Ines Talloway"_s << QString() << qsizetype{0} << u"exact"_s;
    QTest::newRow("quote alone, in two places")
        << u"called the plan a"_s << QString() << qsizetype{0} << u"doubtful"_s;
    QTest::newRow("a position beyond the text")
        << u"Ines Talloway"_s << QString() << qsizetype{1000000} << u"exact"_s;
    QTest::newRow("an empty quote") << QString() << u"The "_s << qsizetype{0} << u"orphan"_s;
    QTest::newRow("nothing to be seen")
        << u"\u00AD\u200B"_s << u"The "_s << qsizetype{0} << u"orphan"_s;
    QTest::newRow("longer than the text")
        << council().repeated(3) << QString() << qsizetype{0} << u"orphan"_s;
    QTest::newRow("long prefix") << u"Ines Talloway"_s << council().first(275) << qsizetype{0}
                                 << u"exact"_s;
}

void SelectorTest::survivesForeignSelectors()
{
    QFETCH(const QString, exact);
    QFETCH(const QString, prefix);
    QFETCH(const qsizetype, begin);
    QFETCH(const QString, state);
    const Selector selector{
        .exact = exact,
        .prefix = prefix,
        .suffix = {},
        .position = {TextOffset(begin), TextOffset(begin + exact.size())},
    };

    const Anchor anchor = resolve(selector, council());

    QCOMPARE(anchorStateId(anchor.state), state);
    QCOMPARE(anchor.span.has_value(), anchor.state != AnchorState::Orphan);
}

void SelectorTest::copesWithALongRepetitiveText()
{
    const QString text = QString(500'000, u'a');
    const QString other = u"x"_s + QString(3'000, u'a') + u"y"_s;
    const Selector selector = describe(other, {TextOffset(0), TextOffset(other.size())});

    const Anchor anchor = resolve(selector, text);

    QVERIFY(anchor.state == AnchorState::Doubtful || anchor.state == AnchorState::Orphan);
}

void SelectorTest::findsALongEditedPassage()
{
    QString passage;
    for (int i = 0; i < 80; ++i) {
        passage += u"The %1th crossing of the day took %2 minutes in a rising wind. "_s.arg(i).arg(
            (i * 37) % 59);
    }
    const QString front = u"Here begins the log of the ferry.\n"_s;
    const QString back = u"\nHere ends the log of the ferry."_s;
    const QString text = front + passage + back;
    const Selector selector =
        describe(text, {TextOffset(front.size()), TextOffset(front.size() + passage.size() - 1)});
    QString edited = QString(passage).replace(u"The 40th crossing"_s, u"The 40th crosssing"_s);
    edited.chop(1);
    const QString now = u"New! "_s + front + edited + u' ' + back;

    const Anchor anchor = resolve(selector, now);

    QCOMPARE(anchorStateId(anchor.state), u"moved");
    QCOMPARE(anchor.span->in(now), edited);
}

SLANTLIGHT_TEST(SelectorTest)

#include "tst_selector.moc"
