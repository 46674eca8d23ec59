// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ruleset.h"
#include "core/text/sentences.h"

#include <QTest>

using namespace slantlight;
using namespace Qt::StringLiterals;

class TokenPatternTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void holdsConditions_data();
    void holdsConditions();
    void refusesBrokenNotation_data();
    void refusesBrokenNotation();
    void keepsTheLongestOfOneCategory();

private:
    static QString marked(const QString &rules, const QString &text);
};

namespace {

const QString lists = u"list hedges\nmaybe\nso to speak\nirregular say says said saying\n"_s;

Result<RuleSet> parsed(const QString &rules, Vocabulary &vocabulary)
{
    const auto lexicon = Lexicon::parse({{.name = u"own.list"_s, .text = lists}});
    if (!lexicon) {
        return std::unexpected(lexicon.error());
    }
    return RuleSet::parse({{.name = u"own.rules"_s, .text = rules}}, *lexicon, vocabulary);
}

TokenStream streamOf(const QString &text, const Vocabulary &vocabulary)
{
    TokenStream stream;
    stream.text = text;
    for (const TextSpan sentence :
         SentenceBreaker().sentences(text, {TextOffset(), TextOffset(text.size())})) {
        const std::size_t begin = stream.tokens.size();
        for (const Token &token : tokenize(text, sentence)) {
            stream.tokens.push_back(token);
            stream.words.push_back(vocabulary.find(token.span.in(text)));
            stream.sentenceOf.push_back(static_cast<std::uint32_t>(stream.sentences.size()));
        }
        stream.sentences.push_back({.begin = begin, .end = stream.tokens.size()});
        stream.sentenceBlocks.push_back(BlockKind::Paragraph);
    }
    stream.voices.resize(stream.tokens.size(), Voice::Narration);
    stream.inCue.resize(stream.tokens.size());
    return stream;
}

} // namespace

QString TokenPatternTest::marked(const QString &rules, const QString &text)
{
    Vocabulary vocabulary;
    const auto set = parsed(rules, vocabulary);
    if (!set) {
        return set.error().detail;
    }
    const TokenStream stream = streamOf(text, vocabulary);
    QString result;
    TextOffset at;
    for (const RuleSet::Finding &finding : set->find(stream)) {
        const TextSpan span = stream.spanOf(finding.marked);
        result += TextSpan(at, span.begin()).in(text) + u'{' + span.in(text) + u'}';
        at = span.end();
    }
    return result + text.sliced(at.value());
}

void TokenPatternTest::finds_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");

    QTest::newRow("a word in any case") << u"maybe"_s << u"{Maybe} so, {maybe} not."_s;
    QTest::newRow("whole words only") << u"may"_s << u"The mayor felt dismay."_s;
    QTest::newRow("exact case") << u"=Port"_s << u"The {Port} of the port."_s;
    QTest::newRow("inflections") << u"claim~v"_s << u"They {claimed} it, {claiming} more."_s;
    QTest::newRow("irregular inflections") << u"say~v"_s << u"She {said} so."_s;
    QTest::newRow("a list with phrases")
        << u"@hedges"_s << u"{Maybe} it was, {so to speak}, won."_s;
    QTest::newRow("alternatives") << u"maybe | so be it"_s << u"{Maybe} and {so be it}."_s;
    QTest::newRow("a group") << u"( some | many ) say"_s << u"{Some say} and {many say} no."_s;
    QTest::newRow("an optional word")
        << u"many experts? say"_s << u"{Many say} what {many experts say}."_s;
    QTest::newRow("an optional group") << u"so ( to speak )?"_s << u"{So} it was, {so to speak}."_s;
    QTest::newRow("any word") << u"a * breakthrough"_s << u"It was {a rare breakthrough}."_s;
    QTest::newRow("a gap") << u"not only ... but"_s << u"{Not only the port but} the town."_s;
    QTest::newRow("a gap that is too long")
        << u"not ...2 but"_s << u"Not one or two or three but four."_s;
    QTest::newRow("a number") << u"# dead"_s << u"It left {12 dead}."_s;
    QTest::newRow("the start of a sentence") << u"^ maybe"_s << u"{Maybe} so. It may be maybe."_s;
    QTest::newRow("a start behind a quotation mark") << u"^ maybe"_s << u"“{Maybe} so.”"_s;
    QTest::newRow("the end of a sentence") << u"or not $"_s << u"A win or not to win, {or not}."_s;
    QTest::newRow("a marked part") << u"[ claim ] to power"_s << u"Her {claim} to power."_s;
    QTest::newRow("a clitic") << u"isn't"_s << u"It {isn’t} so."_s;
    QTest::newRow("a compound") << u"so-called"_s << u"The {so-called} port."_s;
    QTest::newRow("a sign") << u"maybe ,"_s << u"{Maybe,} maybe."_s;
    QTest::newRow("an escaped sign") << u"\\( port \\)"_s << u"The town {(port)} is calm."_s;
    QTest::newRow("not over the end of a sentence") << u"so it"_s << u"Be it so. It is."_s;
}

void TokenPatternTest::finds()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, text);
    QString plain = text;
    plain.remove(u'{').remove(u'}');

    QCOMPARE(marked(u"rule hedge.own\nsay Why.\nsee Own 2025\nfind "_s + pattern, plain), text);
}

void TokenPatternTest::holdsConditions_data()
{
    QTest::addColumn<QString>("conditions");
    QTest::addColumn<QString>("text");

    QTest::newRow("before") << u"before very"_s << u"It is very {maybe}, or maybe not."_s;
    QTest::newRow("not before") << u"not before very"_s << u"It is very maybe, or {maybe} not."_s;
    QTest::newRow("after") << u"after not"_s << u"Maybe so, or {maybe} not."_s;
    QTest::newRow("not after") << u"not after not"_s << u"{Maybe} so, or maybe not."_s;
    QTest::newRow("with") << u"with port"_s << u"{Maybe} the port. Maybe the town."_s;
    QTest::newRow("without") << u"without port"_s << u"Maybe the port. {Maybe} the town."_s;
    QTest::newRow("both of two") << u"before very\nafter not"_s
                                 << u"Very maybe, maybe not, very {maybe} not."_s;
    QTest::newRow("in other voices") << u"in direct"_s << u"Maybe so."_s;
    QTest::newRow("in this voice") << u"in own"_s << u"{Maybe} so."_s;
    QTest::newRow("not in this voice") << u"not in narration"_s << u"Maybe so."_s;
    QTest::newRow("as a cue") << u"as cue"_s << u"Maybe so."_s;
    QTest::newRow("not as a cue") << u"not as cue"_s << u"{Maybe} so."_s;
}

void TokenPatternTest::holdsConditions()
{
    QFETCH(const QString, conditions);
    QFETCH(const QString, text);
    QString plain = text;
    plain.remove(u'{').remove(u'}');

    QCOMPARE(marked(u"rule hedge.own\nsay Why.\nsee Own 2025\nfind maybe\n"_s + conditions, plain),
             text);
}

void TokenPatternTest::refusesBrokenNotation_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");

    using enum ErrorCode;
    QTest::newRow("a group that stays open")
        << u"find ( a | b"_s << MalformedRule << u"a ( is not closed"_s;
    QTest::newRow("a group that was not opened")
        << u"find a )"_s << MalformedRule << u"was not opened"_s;
    QTest::newRow("a marked part that stays open")
        << u"find [ a"_s << MalformedRule << u"a [ is not closed"_s;
    QTest::newRow("an empty alternative")
        << u"find a | | b"_s << MalformedRule << u"an alternative is empty"_s;
    QTest::newRow("an unknown list")
        << u"find @port"_s << UnknownLexiconList << u"no list called 'port'"_s;
    QTest::newRow("an unknown built-in")
        << u"find %port"_s << MalformedRule << u"there is no %port"_s;
    QTest::newRow("an endless gap") << u"find a ...99 b"_s << MalformedRule << u"from 1 to 20"_s;
    QTest::newRow("nothing to begin with")
        << u"find ... a"_s << MalformedRule << u"must begin with"_s;
    QTest::newRow("an unknown line")
        << u"finds a"_s << MalformedRule << u"begins with no word that rules know"_s;
    QTest::newRow("an unknown voice")
        << u"in chorus"_s << MalformedRule << u"there is no voice 'chorus'"_s;
    QTest::newRow("an unknown severity")
        << u"severity huge"_s << MalformedRule << u"note, weak or strong"_s;
    QTest::newRow("an example without a mark")
        << u"+ It is so."_s << MalformedRule << u"marks nothing"_s;
    QTest::newRow("a counter-example with a mark")
        << u"- It is {so}."_s << MalformedRule << u"must mark nothing"_s;
}

void TokenPatternTest::refusesBrokenNotation()
{
    QFETCH(const QString, line);
    QFETCH(const ErrorCode, code);
    QFETCH(const QString, detail);
    Vocabulary vocabulary;

    const auto rules =
        parsed(u"rule hedge.own\nsay Why.\nsee Own 2025\n"_s + line + u'\n', vocabulary);

    QVERIFY(!rules);
    QCOMPARE(rules.error().code, code);
    QVERIFY2(rules.error().detail.startsWith(u"own.rules, line 4: "_s),
             qPrintable(rules.error().detail));
    QVERIFY2(rules.error().detail.contains(detail), qPrintable(rules.error().detail));
}

void TokenPatternTest::keepsTheLongestOfOneCategory()
{
    const QString rules = uR"(
rule hedge.short
say Why.
see Own 2025
find maybe
rule hedge.long
say Why.
see Own 2025
find maybe so
)"_s;

    QCOMPARE(marked(rules, u"It is maybe so, maybe."_s), u"It is {maybe so}, {maybe}."_s);
}

QTEST_GUILESS_MAIN(TokenPatternTest)

#include "tst_tokenpattern.moc"
