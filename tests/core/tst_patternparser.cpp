// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/diagnosticcode.h"
#include "core/pattern/patterncompiler.h"
#include "core/pattern/patternparser.h"
#include "tests/support/cuttext.h"
#include "tests/support/testroom.h"

#include <QTest>

#include <memory>

using namespace slantlight;
using namespace Qt::StringLiterals;

using Code = DiagnosticCode;
using Mistakes = std::vector<Mistake>;

class PatternParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pointsAtAMistake_data();
    void pointsAtAMistake();
    void pointsAtAllMistakes_data();
    void pointsAtAllMistakes();
    void takesNotationAsItIsMeant_data();
    void takesNotationAsItIsMeant();
    void knowsWhereEachItemBegins();
    void keepsTagsAndQuestionMarksApart();
    void takesPatternsByTheirNames();
    void refusesPatternsThatGrowWithoutBound();
    void refusesNamesThatNestWithoutBound();
    void namesPartsInOrder();

private:
    [[nodiscard]] ParsedPattern parsed(const QString &notation) const
    {
        return parsePattern(notation, *m_lexicon, m_lets);
    }

    const Result<Lexicon> m_lexicon =
        Lexicon::parse({{.name = u"own.list"_s, .text = u"list hedges\nmaybe\nso to speak"_s}},
                       english().lexicon());
    const PatternLets m_lets{
        {u"NP"_s,
         std::make_shared<const PatternTree>(parsePattern(u"/DET? /NOUN", *m_lexicon).tree)},
    };
};

namespace {

/// The item as a pattern would write it.
struct Written
{
    QString operator()(const WordItem &item) const { return u"word "_s + item.text; }
    QString operator()(const ExactItem &item) const { return u"exact "_s + item.text; }
    QString operator()(const ListItem &item) const { return u"list "_s + item.name; }
    QString operator()(const AskItem &item) const
    {
        const Askable &row = askable(item.asked.ask);
        return u"ask "_s + row.notation
               + (row.operand == OperandKind::None
                      ? QString()
                      : operandNames(item.asked.operand, row.operand).join(u'+'));
    }
    QString operator()(const GapItem &item) const { return u"gap %1"_s.arg(item.most); }
    QString operator()(const EdgeItem &item) const
    {
        return item.edge == EdgeItem::Edge::Start ? u"start"_s : u"end"_s;
    }
    QString operator()(const GroupItem &item) const { return written(u"group"_s, item); }
    QString operator()(const MarkedItem &item) const { return written(u"mark"_s, item); }
    QString operator()(const PartItem &item) const { return written(item.name, item); }
    QString operator()(const UseItem &item) const { return u"use "_s + item.name; }

    template <typename Item>
    [[nodiscard]] QString written(const QString &kind, const Item &item) const
    {
        return kind + u" ("_s + all(item.alternatives) + u')';
    }

    [[nodiscard]] QString all(const PatternAlternatives &alternatives) const
    {
        QStringList sequences;
        for (const PatternSequence &nodes : alternatives) {
            QStringList items;
            for (const PatternNode &node : nodes) {
                items += std::visit(*this, node.item);
            }
            sequences += items.join(u", "_s);
        }
        return sequences.join(u" | "_s);
    }
};

const QString askableNames =
    u"%sign, %capital, %quoted, %cue, %headline, %scare, %credit, %question, %in:, %block:"_s;

} // namespace

void PatternParserTest::pointsAtAMistake_data()
{
    QTest::addColumn<QString>("notation");
    QTest::addColumn<Mistake>("mistake");
    const auto row = [](const char *name, const QString &notation, Code code, qsizetype at,
                        const QStringList &arguments = {}) {
        QTest::newRow(name) << notation << Mistake{code, at, arguments};
    };

    row("group that stays open", u"a ( b | c"_s, Code::NotClosed, 2, {u"("_s});
    row("group that was not opened", u"a )"_s, Code::ClosesNothing, 2, {u")"_s});
    row("group closed by another bracket", u"( a ] b"_s, Code::NotClosed, 0, {u"("_s});
    row("marked part that stays open", u"[ a"_s, Code::NotClosed, 0, {u"["_s});
    row("marked part in another", u"[ a [ b ] ]"_s, Code::NestedMark, 4);
    row("groups without end", u"( "_s.repeated(20), Code::NestedTooDeeply, 33);
    row("empty alternative", u"a | | b"_s, Code::EmptyAlternative, 4);
    row("empty group", u"a ( ) b"_s, Code::EmptyAlternative, 4);
    row("nothing at all", u" "_s, Code::EmptyAlternative, 1);
    row("unknown list", u"a @port b"_s, Code::UnknownList, 2, {u"port"_s});
    row("unknown % item", u"a %port"_s, Code::UnknownAskable, 2, {u"%port"_s, askableNames});
    row("% item that needs an operand", u"a %in"_s, Code::UnknownAskable, 2,
        {u"%in"_s, askableNames});
    row("% item that takes no operand", u"a %scare:own"_s, Code::UnknownAskable, 2,
        {u"%scare:own"_s, askableNames});
    row("unknown voice", u"a %in:own,port? b"_s, Code::UnknownVoice, 10, {u"port"_s});
    row("no voice", u"a %in: b"_s, Code::UnknownVoice, 6, {QString(u""_s)});
    row("unknown kind of block", u"( %block:!pier )"_s, Code::UnknownBlock, 10, {u"pier"_s});
    row("unknown tag of a voice", u"%in:own/NUON"_s, Code::UnknownTag, 8, {u"NUON"_s});
    row("gap of nothing", u"a ...0 b"_s, Code::WrongGap, 2, {u"20"_s});
    row("endless gap", u"a ...99 b"_s, Code::WrongGap, 2, {u"20"_s});
    row("unknown inflection", u"so claim~q"_s, Code::UnknownInflection, 8, {u"q"_s});
    row("no word", u"a \\  b"_s, Code::NoWord, 2, {u" "_s});
    row("exact phrase", u"a =state-run"_s, Code::ExactPhrase, 2, {u"state-run"_s});
    row("unknown tag", u"a claim/NUON"_s, Code::UnknownTag, 8, {u"NUON"_s});
    row("unknown tag among others", u"claim/NOUN,WORD"_s, Code::UnknownTag, 11, {u"WORD"_s});
    row("tag that is empty", u"claim/!"_s, Code::UnknownTag, 7, {QString(u""_s)});
    row("tag of a gap", u"a .../NOUN b"_s, Code::TakesNoTag, 5, {u"..."_s});
    row("tag of a beginning", u"^/NOUN b"_s, Code::TakesNoTag, 1, {u"^"_s});
    row("tag of a whole sentence", u"%question/NOUN"_s, Code::TakesNoTag, 9, {u"%question"_s});
    row("unknown tag of a group", u"( a b )/NUON"_s, Code::UnknownTag, 8, {u"NUON"_s});
    row("part without a name", u"a { b }"_s, Code::PartWithoutName, 2);
    row("part with a capital name", u"a {Who: b }"_s, Code::PartWithoutName, 2);
    row("part that stays open", u"a {who: b"_s, Code::NotClosed, 2, {u"{"_s});
    row("part in itself", u"{who: a {who: b } }"_s, Code::PartWithinItself, 8, {u"who"_s});
    row("name with a meaning of its own", u"a {speaker: b }"_s, Code::ReservedName, 2,
        {u"speaker"_s});
    row("too many parts", u"{a: a } {b: b } {c: c } {d: d } {e: e } {f: f } {g: g } {h: h }"_s,
        Code::TooManyParts, 56, {u"7"_s});
    row("unknown name", u"a <VP>? b"_s, Code::UnknownLet, 2, {u"VP"_s});
    row("name that is not closed", u"a <NP b"_s, Code::NotClosed, 2, {u"<"_s});
}

void PatternParserTest::pointsAtAMistake()
{
    QFETCH(const QString, notation);
    QFETCH(const Mistake, mistake);

    const Mistakes mistakes = parsed(notation).mistakes;

    QCOMPARE(mistakes.size(), 1u);
    QCOMPARE(static_cast<int>(mistakes.front().code), static_cast<int>(mistake.code));
    QCOMPARE(mistakes.front().at, mistake.at);
    QCOMPARE(mistakes.front().arguments, mistake.arguments);
}

void PatternParserTest::pointsAtAllMistakes_data()
{
    QTest::addColumn<QString>("notation");
    QTest::addColumn<Mistakes>("mistakes");

    QTest::newRow("items that are unknown") << u"@port %pier claim~q <VP>"_s
                                            << Mistakes{{Code::UnknownList, 0},
                                                        {Code::UnknownAskable, 6},
                                                        {Code::UnknownInflection, 17},
                                                        {Code::UnknownLet, 20}};
    QTest::newRow("brackets that close nothing, and a list after")
        << u"a ) b ] @port"_s
        << Mistakes{{Code::ClosesNothing, 2}, {Code::ClosesNothing, 6}, {Code::UnknownList, 8}};
    QTest::newRow("a bracket within another")
        << u"( a [ b ) @port"_s << Mistakes{{Code::NotClosed, 4}, {Code::UnknownList, 10}};
    QTest::newRow("brackets that cross")
        << u"( a [ b ) c ] ...0"_s
        << Mistakes{{Code::NotClosed, 4}, {Code::ClosesNothing, 12}, {Code::WrongGap, 14}};
    QTest::newRow("two groups that stay open")
        << u"a ( b ( c"_s << Mistakes{{Code::NotClosed, 2}, {Code::NotClosed, 6}};
    QTest::newRow("an open group whose alternative is empty")
        << u"a ( b |"_s << Mistakes{{Code::NotClosed, 2}};
    QTest::newRow("a tag of a list that is unknown")
        << u"@port/NUON"_s << Mistakes{{Code::UnknownList, 0}, {Code::UnknownTag, 6}};
}

void PatternParserTest::pointsAtAllMistakes()
{
    QFETCH(const QString, notation);
    QFETCH(const Mistakes, mistakes);

    const Mistakes found = parsed(notation).mistakes;

    QCOMPARE(found.size(), mistakes.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        QCOMPARE(static_cast<int>(found[i].code), static_cast<int>(mistakes[i].code));
        QCOMPARE(found[i].at, mistakes[i].at);
    }
}

void PatternParserTest::takesNotationAsItIsMeant_data()
{
    QTest::addColumn<QString>("notation");
    QTest::addColumn<QString>("tree");

    QTest::newRow("words") << u"so claim~v"_s << u"word so, word claim~v"_s;
    QTest::newRow("exact case") << u"=May"_s << u"exact May"_s;
    QTest::newRow("list") << u"@hedges"_s << u"list hedges"_s;
    QTest::newRow("number") << u"# dead"_s << u"ask #, word dead"_s;
    QTest::newRow("any") << u"*"_s << u"ask *"_s;
    QTest::newRow("nothing but a tag") << u"/NOUN,ADJ?"_s << u"ask /ADJ+NOUN"_s;
    QTest::newRow("slashes that begin no tags") << u"/ /port"_s << u"word /, word /port"_s;
    QTest::newRow("what is built in") << u"%scare %cue"_s << u"ask %scare, ask %cue"_s;
    QTest::newRow("what names voices and blocks")
        << u"%in:direct,teaser/NOUN %block:turn? \\%in:own"_s
        << u"ask %in:direct+teaser, ask %block:turn, word %in:own"_s;
    QTest::newRow("gaps") << u"a ... b ...7 c"_s << u"word a, gap 3, word b, gap 7, word c"_s;
    QTest::newRow("edges") << u"^ a $"_s << u"start, word a, end"_s;
    QTest::newRow("alternatives") << u"a | b c"_s << u"word a | word b, word c"_s;
    QTest::newRow("a group") << u"( a | b ) c"_s << u"group (word a | word b), word c"_s;
    QTest::newRow("a marked part") << u"a [ b ]"_s << u"word a, mark (word b)"_s;
    QTest::newRow("a part with a name") << u"{ who:a b}"_s << u"who (word a, word b)"_s;
    QTest::newRow("a pattern with a name") << u"a <NP>"_s << u"word a, use NP"_s;
    QTest::newRow("escaped") << u"\\# \\%scare \\<NP> \\("_s
                             << u"word #, word %scare, word <NP>, word ("_s;
    QTest::newRow("signs alone") << u"% = < >"_s << u"word %, word =, word <, word >"_s;
}

void PatternParserTest::takesNotationAsItIsMeant()
{
    QFETCH(const QString, notation);
    QFETCH(const QString, tree);

    const ParsedPattern pattern = parsed(notation);

    QCOMPARE(pattern.mistakes.size(), 0u);
    QCOMPARE(Written().all(pattern.tree.alternatives), tree);
}

void PatternParserTest::knowsWhereEachItemBegins()
{
    const ParsedPattern pattern = parsed(u"so ( a )? {who: b } <NP>"_s);

    std::vector<qsizetype> places;
    for (const PatternNode &node : pattern.tree.alternatives.front()) {
        places.push_back(node.at);
    }
    QCOMPARE(places, (std::vector<qsizetype>{0, 3, 10, 20}));
}

void PatternParserTest::keepsTagsAndQuestionMarksApart()
{
    const PatternSequence nodes =
        parsed(u"claim/VERB? ( a )/!NOUN b? ?"_s).tree.alternatives.front();

    OperandSet verb;
    verb.insert(Tag::Verb);
    OperandSet noun;
    noun.insert(Tag::Noun);
    QCOMPARE(nodes.size(), 4u);
    QVERIFY(nodes[0].suffix.tags == verb);
    QVERIFY(nodes[0].suffix.isOptional);
    QVERIFY(nodes[1].suffix.tags == othersThan(noun, OperandKind::Tags));
    QVERIFY(!nodes[1].suffix.isOptional);
    QVERIFY(!nodes[2].suffix.tags);
    QVERIFY(nodes[2].suffix.isOptional);
    QVERIFY(!nodes[3].suffix.isOptional);
}

void PatternParserTest::takesPatternsByTheirNames()
{
    const ParsedPattern pattern = parsed(u"a <NP>/NOUN? b"_s);

    const PatternNode &use = pattern.tree.alternatives.front().at(1);
    QCOMPARE(std::get<UseItem>(use.item).definition, m_lets.at(u"NP"_s));
    QVERIFY(use.suffix.isOptional && use.suffix.tags);
    QCOMPARE(pattern.tree.items, 5u);
    QCOMPARE(pattern.tree.depth, 1);
}

void PatternParserTest::refusesPatternsThatGrowWithoutBound()
{
    PatternLets lets{
        {u"A0"_s, std::make_shared<const PatternTree>(parsePattern(u"a b", *m_lexicon).tree)}};
    for (int i = 1; i < 13; ++i) {
        const QString below = u"<A%1>"_s.arg(i - 1);
        ParsedPattern next = parsePattern(QString(below + u' ' + below), *m_lexicon, lets);
        if (!next.mistakes.empty()) {
            QCOMPARE(i, 11);
            QVERIFY(next.mistakes.front().code == Code::PatternTooLong);
            return;
        }
        lets.emplace(u"A%1"_s.arg(i), std::make_shared<const PatternTree>(std::move(next.tree)));
    }
    QFAIL("a pattern of some 16,000 words was taken");
}

void PatternParserTest::refusesNamesThatNestWithoutBound()
{
    PatternLets lets{
        {u"A0"_s, std::make_shared<const PatternTree>(parsePattern(u"a", *m_lexicon).tree)}};
    for (int i = 1; i < 100; ++i) {
        ParsedPattern next = parsePattern(u"<A%1>"_s.arg(i - 1), *m_lexicon, lets);
        if (!next.mistakes.empty()) {
            QCOMPARE(i, 17);
            QVERIFY(next.mistakes.front().code == Code::NestedTooDeeply);
            return;
        }
        lets.emplace(u"A%1"_s.arg(i), std::make_shared<const PatternTree>(std::move(next.tree)));
    }
    QFAIL("names were nested a hundred deep");
}

void PatternParserTest::namesPartsInOrder()
{
    const ParsedPattern pattern = parsed(u"{who: a } [ {what: b } ] | {who: c }"_s);

    QCOMPARE(pattern.partNames, (QStringList{u"who"_s, u"what"_s}));
    QVERIFY(pattern.isMarking);
}

SLANTLIGHT_TEST(PatternParserTest)

#include "tst_patternparser.moc"
