// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ruleset.h"
#include "tests/support/cuttext.h"
#include "tests/support/testroom.h"

#include <QTest>

#include <random>

using namespace slantlight;
using namespace Qt::StringLiterals;

class RuleParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pointsAtAMistakeInAPattern_data();
    void pointsAtAMistakeInAPattern();
    void pointsAtAMistakeInALine_data();
    void pointsAtAMistakeInALine();
    void readsWhatAnExampleIs_data();
    void readsWhatAnExampleIs();
    void livesThroughAnyNotation();

private:
    static Result<RuleSet> parsed(const QString &rules);
};

Result<RuleSet> RuleParserTest::parsed(const QString &rules)
{
    const auto lexicon =
        Lexicon::parse({{.name = u"own.list"_s, .text = u"list hedges\nmaybe\nso to speak"_s}},
                       english().tokenizer());
    if (!lexicon) {
        return std::unexpected(lexicon.error());
    }
    return RuleSet::parse({{.name = u"own.rules"_s, .text = rules}}, *lexicon);
}

void RuleParserTest::pointsAtAMistakeInAPattern_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("detail"); // behind the line

    QTest::newRow("group that stays open") << u"a ( b | c"_s << u"column 8: the ( is not closed"_s;
    QTest::newRow("group that was not opened") << u"a )"_s << u"column 8: the ) closes nothing"_s;
    QTest::newRow("group closed by another bracket")
        << u"( a ] b"_s << u"column 6: the ( is not closed"_s;
    QTest::newRow("marked part that stays open") << u"[ a"_s << u"column 6: the [ is not closed"_s;
    QTest::newRow("marked part in another")
        << u"[ a [ b ] ]"_s << u"column 10: marked parts do not nest"_s;
    QTest::newRow("groups without end")
        << u"( "_s.repeated(20) << u"column 39: groups are nested too deeply"_s;
    QTest::newRow("empty alternative") << u"a | | b"_s << u"column 10: an alternative is empty"_s;
    QTest::newRow("empty group") << u"a ( ) b"_s << u"column 10: an alternative is empty"_s;
    QTest::newRow("unknown list") << u"a @port b"_s
                                  << u"column 8: there is no list called 'port'"_s;
    QTest::newRow("unknown % item")
        << u"a %port"_s
        << u"column 8: there is no %port; there are %scare, %credit and %question"_s;
    QTest::newRow("gap of nothing")
        << u"a ...0 b"_s << u"column 8: a gap is ... or ...N with N from 1 to 20"_s;
    QTest::newRow("endless gap") << u"a ...99 b"_s
                                 << u"column 8: a gap is ... or ...N with N from 1 to 20"_s;
    QTest::newRow("unknown inflection")
        << u"so claim~q"_s << u"column 14: '~q' is none of ~v, ~n and ~a"_s;
    QTest::newRow("exact phrase") << u"a =state-run"_s
                                  << u"column 8: '=state-run' is more than one word"_s;
    QTest::newRow("unknown tag") << u"a claim/NUON"_s << u"column 14: there is no tag 'NUON'"_s;
    QTest::newRow("unknown tag among others")
        << u"claim/NOUN,WORD"_s << u"column 12: there is no tag 'WORD'"_s;
    QTest::newRow("tag that is empty") << u"claim/!"_s << u"column 12: there is no tag ''"_s;
    QTest::newRow("tag of a gap") << u"a .../NOUN b"_s << u"column 11: '...' has no tag"_s;
    QTest::newRow("tag of a beginning") << u"^/NOUN b"_s << u"column 7: '^' has no tag"_s;
    QTest::newRow("unknown tag of a group")
        << u"( a b )/NUON"_s << u"column 14: there is no tag 'NUON'"_s;
    QTest::newRow("part without a name")
        << u"a { b }"_s
        << u"column 8: a part with a name is {name: ...}, the name in small letters"_s;
    QTest::newRow("part with a capital name")
        << u"a {Who: b }"_s
        << u"column 8: a part with a name is {name: ...}, the name in small letters"_s;
    QTest::newRow("part that stays open") << u"a {who: b"_s << u"column 8: the { is not closed"_s;
    QTest::newRow("part in itself")
        << u"{who: a {who: b } }"_s << u"column 14: the part 'who' lies within itself"_s;
    QTest::newRow("name with a meaning of its own")
        << u"a {speaker: b }"_s << u"column 8: the name 'speaker' has a meaning already"_s;
    QTest::newRow("too many parts")
        << u"{a: a } {b: b } {c: c } {d: d } {e: e } {f: f } {g: g } {h: h }"_s
        << u"column 62: more than 7 parts have names"_s;
    QTest::newRow("nothing to look for")
        << u"...9 a"_s << u"column 6: no word, list, number or % item among the first six tokens"_s;
    QTest::newRow("nothing but tags")
        << u"/ADJ /NOUN"_s
        << u"column 6: no word, list, number or % item among the first six tokens"_s;
    QTest::newRow("nothing in one alternative")
        << u"( a | /ADJ? )"_s
        << u"column 6: no word, list, number or % item among the first six tokens"_s;
    QTest::newRow("pattern without end")
        << u"a | "_s.repeated(4000) + u"a"_s
        << u"column 6: the pattern is too long; a list would help"_s;
}

void RuleParserTest::pointsAtAMistakeInAPattern()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, detail);

    const auto rules = parsed(u"rule hedge.own\nsay Why.\nsee Own 2025\nfind "_s + pattern);

    QVERIFY(!rules);
    QCOMPARE(rules.error().detail, u"own.rules, line 4, "_s + detail);
    QCOMPARE(rules.error().code, detail.contains(u"list called"_s) ? ErrorCode::UnknownLexiconList
                                                                   : ErrorCode::MalformedRule);
}

void RuleParserTest::pointsAtAMistakeInALine_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("detail"); // behind the line

    QTest::newRow("unknown line") << u"finds a"_s
                                  << u"column 1: 'finds a' begins with no word that rules know"_s;
    QTest::newRow("unknown line that is indented")
        << u"  finds a"_s << u"column 3: 'finds a' begins with no word that rules know"_s;
    QTest::newRow("id") << u"rule  maybe"_s
                        << u"column 7: 'maybe' is no id such as doubt.purportedly"_s;
    QTest::newRow("severity") << u"severity huge"_s
                              << u"column 10: severity is note, weak or strong"_s;
    QTest::newRow("voice") << u"in direct, chorus"_s << u"column 12: there is no voice 'chorus'"_s;
    QTest::newRow("excluded voice")
        << u"not in chorus"_s << u"column 8: there is no voice 'chorus'"_s;
    QTest::newRow("block") << u"block headline,footer"_s
                           << u"column 16: there is no block 'footer'"_s;
    QTest::newRow("excluded block")
        << u"not block footer"_s << u"column 11: there is no block 'footer'"_s;
    QTest::newRow("pattern of a condition")
        << u"not before  @port"_s << u"column 13: there is no list called 'port'"_s;
    QTest::newRow("pattern of a condition in the sentence")
        << u"not earlier a ( b"_s << u"column 15: the ( is not closed"_s;
    QTest::newRow("named part of a condition")
        << u"with {who: a }"_s << u"column 6: only what is found has parts with names"_s;
    QTest::newRow("example without a mark")
        << u"+ It is so."_s << u"column 3: an example (+) marks nothing in {braces}"_s;
    QTest::newRow("counter-example with a mark")
        << u"- It is {so}."_s << u"column 3: an example (-) has {braces}, yet must mark nothing"_s;
    QTest::newRow("name in a message")
        << u"say So {who} say.\nfind a"_s << u"column 8: no part is called 'who'"_s;
    QTest::newRow("name in a plainer wording")
        << u"plain so | {who} say\nfind a"_s << u"column 12: no part is called 'who'"_s;
    QTest::newRow("speaker in a message")
        << u"say So says {speaker}.\nfind a"_s << u"column 13: no part is called 'speaker'"_s;
    QTest::newRow("name that stays open")
        << u"say So {match says.\nfind a"_s << u"column 8: the { is not closed"_s;
    QTest::newRow("name that was not opened")
        << u"say {match} so} says.\nfind a"_s << u"column 15: the } closes nothing"_s;
}

void RuleParserTest::pointsAtAMistakeInALine()
{
    QFETCH(const QString, line);
    QFETCH(const QString, detail);

    const auto rules =
        parsed(u"rule hedge.own\nsay Why.\nsee Own 2025\n\n# why\nfind b\n"_s + line);

    QVERIFY(!rules);
    QCOMPARE(rules.error().detail, u"own.rules, line 7, "_s + detail);
}

void RuleParserTest::readsWhatAnExampleIs_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("block");
    QTest::addColumn<QString>("voice"); // empty for any
    QTest::addColumn<int>("column");

    QTest::newRow("sentence") << u"+ It is {b}."_s << u"It is {b}."_s << u"paragraph"_s << QString()
                              << 3;
    QTest::newRow("headline") << u"+  headline: It is {b}"_s << u"It is {b}"_s << u"headline"_s
                              << QString() << 14;
    QTest::newRow("list item") << u"- list-item: It is"_s << u"It is"_s << u"list-item"_s
                               << QString() << 14;
    QTest::newRow("credit") << u"- credit: It is"_s << u"It is"_s << u"credit-line"_s << QString()
                            << 11;
    QTest::newRow("voice") << u"+ direct: “{B},” it is."_s << u"“{B},” it is."_s << u"paragraph"_s
                           << u"direct"_s << 11;
    QTest::newRow("colon of the sentence")
        << u"- So it is: a port"_s << u"So it is: a port"_s << u"paragraph"_s << QString() << 3;
}

void RuleParserTest::readsWhatAnExampleIs()
{
    QFETCH(const QString, line);
    QFETCH(const QString, text);
    QFETCH(const QString, block);
    QFETCH(const QString, voice);
    QFETCH(const int, column);

    const auto rules = parsed(u"rule hedge.own\nsay Why.\nsee Own 2025\nfind b\n"_s + line);

    QVERIFY2(rules, rules ? "" : qPrintable(rules.error().detail));
    const RuleExample &example = rules->rules().front().examples.front();
    QCOMPARE(example.text, text);
    QCOMPARE(blockKindId(example.block), block);
    QCOMPARE(example.voice ? voiceId(*example.voice).toString() : QString(), voice);
    QCOMPARE(example.line, 5);
    QCOMPARE(example.column, column);
}

void RuleParserTest::livesThroughAnyNotation()
{
    const QStringList pieces{
        u"a"_s,      u"the"_s,       u"claim~v"_s,     u"~v"_s,   u"/NOUN"_s, u"a/!VERB"_s,
        u"/"_s,      u"("_s,         u")"_s,           u"["_s,    u"]"_s,     u"{who:"_s,
        u"{"_s,      u"}"_s,         u"|"_s,           u"?"_s,    u"^"_s,     u"$"_s,
        u"#"_s,      u"*"_s,         u"..."_s,         u"...4"_s, u"@"_s,     u"@hedges"_s,
        u"%scare"_s, u"%"_s,         u"%credit"_s,     u"=May"_s, u"="_s,     u"\\"_s,
        u"\\|"_s,    u","_s,         u"“"_s,           u" "_s,    u" "_s,     u"\U0001F5F3"_s,
        u"\u0301"_s, u"%question"_s, u"@hedges/ADV?"_s};
    const auto lexicon =
        Lexicon::parse({{.name = u"own.list"_s, .text = u"list hedges\nmaybe\nso to speak"_s}},
                       english().tokenizer());
    QVERIFY(lexicon);
    const QString text = u"the a claims “so to speak” 12 May , a a the the claim maybe ?"_s;
    const Tokens tokens = cutAsOneSentence(text);
    std::minstd_rand random(11); // its numbers are the same with every compiler
    int understood = 0;

    for (int round = 0; round < 3000; ++round) {
        QString notation;
        for (auto length = random() % 12 + 1; length > 0; --length) {
            notation +=
                pieces.at(static_cast<qsizetype>(random()) % static_cast<qsizetype>(pieces.size()));
            notation += random() % 2 == 0 ? u" "_s : QString();
        }
        Vocabulary vocabulary;
        const auto pattern = TokenPattern::compile(notation, *lexicon, vocabulary);
        if (!pattern) {
            QVERIFY2(pattern.error().at >= 0 && pattern.error().at <= notation.size(),
                     qPrintable(notation));
            continue;
        }
        ++understood;
        std::vector<WordId> words;
        for (std::size_t token = 0; token < tokens.size(); ++token) {
            words.push_back(vocabulary.find(tokens.textOf(token)));
        }
        SeenText stream(tokens, words);
        stream.setTags(Tag::Noun);
        const TokenView view = stream.view();
        const std::size_t count = tokens.size();
        for (std::size_t token = 0; token < count; ++token) {
            const auto match = pattern->matchAt(view, token);
            QVERIFY2(!match
                         || (match->whole.begin == token && match->whole.end <= count
                             && match->marked.begin >= token
                             && match->marked.end <= match->whole.end && !match->marked.isEmpty()),
                     qPrintable(notation));
            (void)pattern->matchesBefore(view, token);
        }
    }

    QVERIFY2(understood > 300, qPrintable(QString::number(understood)));
}

SLANTLIGHT_TEST(RuleParserTest)

#include "tst_ruleparser.moc"
