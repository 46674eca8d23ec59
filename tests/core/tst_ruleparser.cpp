// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/diagnosticcode.h"
#include "core/pattern/patternparser.h"
#include "core/rules/ruleset.h"
#include "core/text/diagnosticlist.h"
#include "tests/support/cuttext.h"
#include "tests/support/testroom.h"

#include <QTest>

#include <random>
#include <tuple>

using namespace slantlight;
using namespace Qt::StringLiterals;

using Code = DiagnosticCode;
using Place = std::tuple<int, qsizetype, Code>; ///< line, column and what is wrong there

class RuleParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pointsAtAMistakeInAPattern_data();
    void pointsAtAMistakeInAPattern();
    void pointsAtAMistakeInALine_data();
    void pointsAtAMistakeInALine();
    void pointsAtEveryMistakeOfAFile();
    void stopsAfterAHundredMistakes();
    void keepsLongLinesOutOfMessages();
    void letsPatternsHaveNames();
    void namesHoldInTheirFileOnly();
    void looksAtTheCheapestConditionsFirst();
    void readsWhatAnExampleIs_data();
    void readsWhatAnExampleIs();
    void keepsTheLinesOfARuleAsTheyWereWritten();
    void livesThroughAnyNotation();

private:
    static Result<RuleSet> parsed(const QString &rules);
};

Result<RuleSet> RuleParserTest::parsed(const QString &rules)
{
    const auto lexicon =
        Lexicon::parse({{.name = u"own.list"_s, .text = u"list hedges\nmaybe\nso to speak"_s}},
                       english().lexicon());
    if (!lexicon) {
        return std::unexpected(lexicon.error());
    }
    return RuleSet::parse({{.name = u"own.rules"_s, .text = rules}}, *lexicon);
}

void RuleParserTest::pointsAtAMistakeInAPattern_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<Code>("code");
    QTest::addColumn<qsizetype>("column");

    const auto row = [](const char *name, const QString &pattern, Code code, qsizetype column) {
        QTest::newRow(name) << pattern << code << column;
    };
    row("what the notation does not allow", u"a ( b | c"_s, Code::NotClosed, 8);
    row("unknown list", u"a @port b"_s, Code::UnknownList, 8);
    row("nothing to look for", u"...9 a"_s, Code::NothingToLookFor, 6);
    row("nothing but tags", u"/ADJ /NOUN"_s, Code::NothingToLookFor, 6);
    row("nothing but what is common", u"%quoted %capital"_s, Code::NothingToLookFor, 6);
    row("nothing in one alternative", u"( a | /ADJ? )"_s, Code::NothingToLookFor, 6);
    row("pattern without end", u"a a | "_s.repeated(4000) + u"a"_s, Code::PatternTooLong, 6);
    row("gaps in a row", u"a ...9 ...9 ...9 ...9 ...9"_s, Code::TooManyWays, 6);
}

void RuleParserTest::pointsAtAMistakeInAPattern()
{
    QFETCH(const QString, pattern);
    QFETCH(const Code, code);
    QFETCH(const qsizetype, column);

    const auto rules = parsed(u"rule hedge.own\nsay Why.\nsee Own 2025\nfind "_s + pattern);

    QVERIFY(!rules);
    QCOMPARE(rules.error().diagnostics.size(), 1u);
    const Diagnostic &diagnostic = rules.error().diagnostics.front();
    QCOMPARE(static_cast<int>(diagnostic.code), static_cast<int>(code));
    QCOMPARE(diagnostic.place, (FilePlace{.file = u"own.rules"_s, .line = 4, .column = column}));
    QCOMPARE(rules.error().detail, u"own.rules, line 4, column %1"_s.arg(column));
    QCOMPARE(rules.error().code,
             code == Code::UnknownList ? ErrorCode::UnknownLexiconList : ErrorCode::MalformedRule);
}

void RuleParserTest::pointsAtAMistakeInALine_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<Code>("code");
    QTest::addColumn<qsizetype>("column");
    QTest::addColumn<QString>("argument");
    const auto row = [](const char *name, const QString &line, Code code, qsizetype column,
                        const QString &argument = {}) {
        QTest::newRow(name) << line << code << column << argument;
    };

    row("unknown line", u"finds a"_s, Code::UnknownLine, 1, u"finds a"_s);
    row("unknown line that is indented", u"  finds a"_s, Code::UnknownLine, 3, u"finds a"_s);
    row("id", u"rule  maybe"_s, Code::WrongRuleId, 7, u"maybe"_s);
    row("severity", u"severity huge"_s, Code::WrongSeverity, 10);
    row("voice", u"in direct, chorus"_s, Code::UnknownVoice, 12, u"chorus"_s);
    row("excluded voice", u"not in chorus"_s, Code::UnknownVoice, 8, u"chorus"_s);
    row("block", u"block headline,footer"_s, Code::UnknownBlock, 16, u"footer"_s);
    row("excluded block", u"not block footer"_s, Code::UnknownBlock, 11, u"footer"_s);
    row("cue with a name", u"as cue direct"_s, Code::UnknownLine, 1, u"as cue direct"_s);
    row("pattern of a condition", u"not before  @port"_s, Code::UnknownList, 13, u"port"_s);
    row("pattern of a condition in the sentence", u"not earlier a ( b"_s, Code::NotClosed, 15,
        u"("_s);
    row("named part of a condition", u"with {who: a }"_s, Code::PartInCondition, 6);
    row("slot before any wording", u"slot after a"_s, Code::SlotBeforePlain, 1);
    row("slot of no such kind", u"plain so\nslot with a"_s, Code::UnknownSlot, 6);
    row("pattern of a slot", u"plain so\nslot match a )"_s, Code::ClosesNothing, 14, u")"_s);
    row("form of a plainer wording", u"plain so | say~x"_s, Code::WrongForm, 15);
    row("two forms in a plainer wording", u"plain say~v crowd~n"_s, Code::SecondForm, 18);
    row("example without a mark", u"+ It is so."_s, Code::ExampleWithoutMark, 3);
    row("counter-example with a mark", u"- It is {so}."_s, Code::CounterExampleWithMark, 3);
    row("plainer wording of no example", u"= It is so."_s, Code::PlainerBeforeExample, 1);
    row("name in a message", u"say So {who} say.\nfind a"_s, Code::UnknownPart, 8, u"who"_s);
    row("name in a plainer wording", u"plain so | {who} say\nfind a"_s, Code::UnknownPart, 12,
        u"who"_s);
    row("speaker in a message", u"say So says {speaker}.\nfind a"_s, Code::UnknownPart, 13,
        u"speaker"_s);
    row("name that stays open", u"say So {match says.\nfind a"_s, Code::NotClosed, 8, u"{"_s);
    row("name that was not opened", u"say {match} so} says.\nfind a"_s, Code::ClosesNothing, 15,
        u"}"_s);
    row("pattern without a name", u"let = a"_s, Code::WrongLet, 5);
    row("name without a pattern", u"let NP ="_s, Code::WrongLet, 5);
    row("name that is taken", u"let NP = a\nlet NP = b"_s, Code::DuplicateLet, 5, u"NP"_s);
    row("name within itself", u"let NP = a <NP>"_s, Code::UnknownLet, 12, u"NP"_s);
    row("name that comes later", u"find <NP>\nlet NP = a"_s, Code::UnknownLet, 6, u"NP"_s);
    row("marked part of a pattern with a name", u"let NP = a [ b ]"_s, Code::PartInLet, 10);
    row("pattern of a name", u"let NP = a @port\nfind <NP>"_s, Code::UnknownList, 12, u"port"_s);
}

void RuleParserTest::pointsAtAMistakeInALine()
{
    QFETCH(const QString, line);
    QFETCH(const Code, code);
    QFETCH(const qsizetype, column);
    QFETCH(const QString, argument);

    const auto rules =
        parsed(u"rule hedge.own\nsay Why.\nsee Own 2025\n\n# why\nfind b\n"_s + line);

    QVERIFY(!rules);
    QCOMPARE(rules.error().diagnostics.size(), 1u);
    const Diagnostic &diagnostic = rules.error().diagnostics.front();
    QCOMPARE(static_cast<int>(diagnostic.code), static_cast<int>(code));
    QVERIFY(diagnostic.place.line >= 7);
    QCOMPARE(diagnostic.place.column, column);
    QCOMPARE(diagnostic.arguments.value(0), argument);
}

void RuleParserTest::pointsAtEveryMistakeOfAFile()
{
    const auto rules = parsed(u"find a\nsay b\n" // before any rule: told once
                              "rule hedge.one\nfind @port | a )\nsay {who} said.\nfnid c\n"
                              "rule two\nseverity huge\n"
                              "rule hedge.three\nfind {who: d }\nsay {what}.\nsee B\n"
                              "rule hedge.four\nsay Why.\n"_s);

    QVERIFY(!rules);
    std::vector<Place> found;
    for (const Diagnostic &diagnostic : rules.error().diagnostics) {
        found.emplace_back(diagnostic.place.line, diagnostic.place.column, diagnostic.code);
    }
    const std::vector<Place> expected{
        {1, 1, Code::LineBeforeRule}, {4, 6, Code::UnknownList},   {4, 16, Code::ClosesNothing},
        {6, 1, Code::UnknownLine},    {7, 6, Code::WrongRuleId},   {8, 10, Code::WrongSeverity},
        {11, 5, Code::UnknownPart},   {13, 1, Code::FindsNothing}, {13, 1, Code::NamesNoSource},
    };
    QVERIFY(found == expected);
    QCOMPARE(rules.error().detail, u"own.rules, line 1, column 1"_s);
}

void RuleParserTest::stopsAfterAHundredMistakes()
{
    const auto rules = parsed(u"rule hedge.own\n"_s + u"fnid a\n"_s.repeated(5000));

    QVERIFY(!rules);
    QCOMPARE(rules.error().diagnostics.size(), DiagnosticList::most + 1);
    QCOMPARE(rules.error().diagnostics.back().place.line, 102);
    QVERIFY(rules.error().diagnostics.back().code == Code::MoreMistakes);
}

void RuleParserTest::keepsLongLinesOutOfMessages()
{
    const auto rules = parsed(u"rule hedge.own\nf"_s + u"o"_s.repeated(100'000));

    QVERIFY(!rules);
    for (const Diagnostic &diagnostic : rules.error().diagnostics) {
        QVERIFY(diagnostic.arguments.join(u""_s).size() < 100);
    }
}

void RuleParserTest::letsPatternsHaveNames()
{
    const auto rules = parsed(u"let NOUN = a | b\nlet NP = the? <NOUN>\nlet UNUSED = c\n"
                              "rule hedge.own\nsay Why.\nsee Own 2025\n"
                              "find {who: <NP> } so\nnot after <NOUN>?  d\n"_s);

    QVERIFY2(rules, rules ? "" : qPrintable(rules.error().detail));
    const Rule &rule = rules->rules().front();
    QCOMPARE(rule.finds.front().partNames(), QStringList{u"who"_s});
    QVERIFY(!rule.finds.front().anchors().empty());
    QCOMPARE(rule.conditions.size(), 1u);
}

void RuleParserTest::namesHoldInTheirFileOnly()
{
    const auto lexicon = Lexicon::parse({}, english().lexicon());

    const auto rules = RuleSet::parse(
        {{.name = u"a.rules"_s, .text = u"let NP = a\n"_s},
         {.name = u"b.rules"_s, .text = u"rule hedge.b\nsay Why.\nsee Own 2025\nfind <NP>\n"_s}},
        *lexicon);

    QVERIFY(!rules);
    QVERIFY(rules.error().diagnostics.front().code == Code::UnknownLet);
    QCOMPARE(rules.error().diagnostics.front().place.file, u"b.rules"_s);
}

void RuleParserTest::looksAtTheCheapestConditionsFirst()
{
    const auto rules =
        parsed(u"rule hedge.own\nsay Why.\nsee Own 2025\nfind a\n"
               "without b\nnot later c\nearlier d\nnot after e\nbefore f\nafter g\n"_s);

    QVERIFY2(rules, rules ? "" : qPrintable(rules.error().detail));
    const std::vector<Condition> &conditions = rules->rules().front().conditions;
    QCOMPARE(conditions.size(), 6u);
    QVERIFY(std::ranges::is_sorted(conditions, {}, &Condition::where));
    QVERIFY(conditions[0].isWanted && conditions[0].where == Where::Before);
    QVERIFY(!conditions[1].isWanted && conditions[1].where == Where::After);
    QVERIFY(conditions[2].isWanted && conditions[2].where == Where::After);
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

void RuleParserTest::keepsTheLinesOfARuleAsTheyWereWritten()
{
    const auto rules =
        parsed(u"rule hedge.a\nsay Why.\n  see B\n# why\n\nfind a\nlet N = b\n+ An {a}."
               "\noff hedge.c\nrule hedge.b\nsay Why.\nsee B\nnot in direct\nfind <N>"_s);

    QVERIFY(rules);
    QCOMPARE(rules->rules().front().lines,
             (QStringList{u"say Why."_s, u"see B"_s, u"find a"_s, u"+ An {a}."_s}));
    QCOMPARE(rules->rules().back().lines.size(), 4);
}

void RuleParserTest::livesThroughAnyNotation()
{
    const QStringList pieces{u"a"_s,       u"the"_s,       u"claim~v"_s,
                             u"~v"_s,      u"/NOUN"_s,     u"a/!VERB"_s,
                             u"/"_s,       u"("_s,         u")"_s,
                             u"["_s,       u"]"_s,         u"{who:"_s,
                             u"{"_s,       u"}"_s,         u"|"_s,
                             u"?"_s,       u"^"_s,         u"$"_s,
                             u"#"_s,       u"*"_s,         u"..."_s,
                             u"...4"_s,    u"@"_s,         u"@hedges"_s,
                             u"%scare"_s,  u"%"_s,         u"%credit"_s,
                             u"=May"_s,    u"="_s,         u"\\"_s,
                             u"\\|"_s,     u","_s,         u"“"_s,
                             u" "_s,       u" "_s,         u"\U0001F5F3"_s,
                             u"\u0301"_s,  u"%question"_s, u"@hedges/ADV?"_s,
                             u"%quoted"_s, u"%cue"_s,      u"<NP>"_s,
                             u"<NP"_s,     u"<VP>"_s};
    const auto lexicon =
        Lexicon::parse({{.name = u"own.list"_s, .text = u"list hedges\nmaybe\nso to speak"_s}},
                       english().lexicon());
    QVERIFY(lexicon);
    const PatternLets lets{{u"NP"_s, std::make_shared<const PatternTree>(
                                         parsePattern(u"the? ( a | @hedges )", *lexicon).tree)}};
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
        PatternWords known(*lexicon, vocabulary);
        const auto pattern =
            TokenPattern::compile(notation, known, std::make_shared<const PatternLets>(lets));
        if (!pattern) {
            for (const Mistake &mistake : pattern.error()) {
                QVERIFY2(mistake.at >= 0 && mistake.at <= notation.size(), qPrintable(notation));
            }
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
