// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/cuttext.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace slantlight;
using namespace Qt::StringLiterals;

class TokenPatternTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void findsWhatNamesStandFor_data();
    void findsWhatNamesStandFor();
    void findsTags_data();
    void findsTags();
    void namesParts_data();
    void namesParts();
    void holdsConditions_data();
    void holdsConditions();
    void keepsTheLongestOfOneCategory();

private:
    static QString marked(const QString &rules, const QString &text, const QString &tags = {});
};

namespace {

const QString lists = uR"(
list hedges
maybe # a comment
so to speak

list plants
@trees
plant/NOUN

list trees
oak~n
pad/NOUN

irregular say says said saying
)"_s;

Result<RuleSet> parsed(const QString &rules)
{
    const auto lexicon =
        Lexicon::parse({{.name = u"own.list"_s, .text = lists}}, english().lexicon());
    if (!lexicon) {
        return std::unexpected(lexicon.error());
    }
    return RuleSet::parse({{.name = u"own.rules"_s, .text = rules}}, *lexicon);
}

/// The text as @p rules see it; @p tags names the tags of its first tokens, the others are X.
SeenText seen(const QString &text, const RuleSet &rules, const QString &tags = {})
{
    Tokens tokens = cut(text);
    std::vector<WordId> words = rules.wordsOf(tokens);
    SeenText result(std::move(tokens), std::move(words));
    result.setTags(tags);
    return result;
}

} // namespace

QString TokenPatternTest::marked(const QString &rules, const QString &text, const QString &tags)
{
    const auto set = parsed(rules);
    if (!set) {
        return set.error().detail;
    }
    const SeenText stream = seen(text, *set, tags);
    QString result;
    TextOffset at;
    for (const RuleSet::Finding &finding : set->ask(stream.view()).findings) {
        const TextSpan span = stream.tokens().spanOf(finding.marked);
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
    QTest::newRow("alternatives of one word and of more, in any case and in just this")
        << u"=May | port | so be it | quay | =NEVER | piers"_s
        << u"{May} the {Port}, may {so be it}, {NEVER} shut; never {piers}, nor a {quay}."_s;
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
    QTest::newRow("a start after a quotation mark") << u"^ maybe"_s << u"“{Maybe} so.”"_s;
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

void TokenPatternTest::findsWhatNamesStandFor_data()
{
    QTest::addColumn<QString>("rules");
    QTest::addColumn<QString>("text");

    QTest::newRow("a name") << u"let TOWN = port | pier~n\nfind near <TOWN>"_s
                            << u"It is {near port} and {near piers}, near it."_s;
    QTest::newRow("a name of names")
        << u"let ART = the | a\nlet TOWN = <ART>? port\nfind near <TOWN>"_s
        << u"{Near the port} or {near port}."_s;
    QTest::newRow("a name to begin with")
        << u"let ART = the | a\nfind <ART> [ port ]"_s << u"The {port}, a {port}, one port."_s;
    QTest::newRow("an optional name")
        << u"let VERY = so | very\nfind <VERY>? maybe"_s << u"{So maybe}, {very maybe}, {maybe}."_s;
    QTest::newRow("a name within parts")
        << u"let TOWN = port\nfind {who: <TOWN> } [ won ]"_s << u"Port {won}, and won."_s;
    QTest::newRow("a name in a condition")
        << u"let NO = no | not\nfind maybe\nnot before <NO> ...2"_s
        << u"No, maybe so; not very maybe, it {maybe} is."_s;
    QTest::newRow("what can be asked")
        << u"find the %capital port %sign"_s << u"The old port, {the Old port,} a port."_s;
}

void TokenPatternTest::findsWhatNamesStandFor()
{
    QFETCH(const QString, rules);
    QFETCH(const QString, text);
    QString plain = text;
    plain.remove(u'{').remove(u'}');

    QCOMPARE(marked(u"rule hedge.own\nsay Why.\nsee Own 2025\n"_s + rules, plain), text);
}

void TokenPatternTest::findsTags_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tags");

    QTest::newRow("a word tagged so")
        << u"claim/VERB"_s << u"They {claim} a claim."_s << u"PRON VERB DET NOUN PUNCT"_s;
    QTest::newRow("an inflected word tagged so")
        << u"claim~v/VERB"_s << u"She {claims} old claims."_s << u"PRON VERB ADJ NOUN PUNCT"_s;
    QTest::newRow("one of several tags")
        << u"may/AUX,VERB"_s << u"May {may} come."_s << u"PROPN AUX VERB PUNCT"_s;
    QTest::newRow("none of a tag")
        << u"may/!PROPN"_s << u"May {may} come."_s << u"PROPN AUX VERB PUNCT"_s;
    QTest::newRow("any word with a tag")
        << u"the /ADJ port"_s << u"{The old port} and the new town."_s
        << u"DET ADJ NOUN CCONJ DET ADJ NOUN PUNCT"_s;
    QTest::newRow("an optional word with a tag")
        << u"the /ADJ? port"_s << u"{The old port}, {the port}, the other port."_s
        << u"DET ADJ NOUN PUNCT DET NOUN PUNCT DET DET NOUN PUNCT"_s;
    QTest::newRow("a tag to begin with")
        << u"/ADJ port"_s << u"The {old port}, a port."_s << u"DET ADJ NOUN PUNCT DET NOUN PUNCT"_s;
    QTest::newRow("tags only before the marked part")
        << u"/PROPN /VERB [ that ]"_s << u"Ilva knows {that} that stays."_s
        << u"PROPN VERB SCONJ PRON VERB PUNCT"_s;
    QTest::newRow("any words to begin with") << u"* * port"_s << u"{To the port}. Our port."_s
                                             << u"ADP DET NOUN PUNCT PRON NOUN PUNCT"_s;
    QTest::newRow("a gap to begin with")
        << u"...2 port"_s << u"Sail {to the port}."_s << u"VERB ADP DET NOUN PUNCT"_s;
    QTest::newRow("an optional tag to begin with")
        << u"/ADV? maybe"_s << u"{Quite maybe}, or {maybe}."_s
        << u"ADV ADV PUNCT CCONJ ADV PUNCT"_s;
    QTest::newRow("alternatives that begin with a tag")
        << u"( /ADJ | so ) many"_s << u"{Good many}, {so many}, how many."_s
        << u"ADJ ADJ PUNCT ADV ADJ PUNCT ADV ADJ PUNCT"_s;
    QTest::newRow("the rarer word after a common one")
        << u"the [ port ]"_s << u"The town, the {port}, a port."_s << QString();
    QTest::newRow("a list by its first word")
        << u"@hedges/ADV"_s << u"{So to speak}, so to speak, {maybe}."_s
        << u"ADV PART VERB PUNCT SCONJ PART VERB PUNCT ADV PUNCT"_s;
    QTest::newRow("a list with tags of its own")
        << u"@plants"_s << u"They plant a {plant}, and lily {pad}."_s
        << u"PRON VERB DET NOUN PUNCT CCONJ NOUN NOUN PUNCT"_s;
    QTest::newRow("a group by its first word")
        << u"( port | so many )/NOUN"_s << u"The {port} port."_s << u"DET NOUN VERB PUNCT"_s;
    QTest::newRow("the last part of a compound")
        << u"so-called/VERB"_s << u"A {so-called} port, a so-called one."_s
        << u"DET ADV PUNCT VERB NOUN PUNCT DET ADV PUNCT ADJ PRON PUNCT"_s;
    QTest::newRow("exact case") << u"=May/AUX"_s << u"{May} May come?"_s
                                << u"AUX PROPN VERB PUNCT"_s;
    QTest::newRow("an escaped slash") << u"either\\/OR"_s << u"{Either/or}."_s << QString();
    QTest::newRow("a slash in small letters") << u"and/or"_s << u"It is {and/or}."_s << QString();
    QTest::newRow("over the beginning of a sentence")
        << u"/NOUN port"_s << u"A town. Port."_s << u"DET NOUN PUNCT NOUN PUNCT"_s;
}

void TokenPatternTest::findsTags()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, text);
    QFETCH(const QString, tags);
    QString plain = text;
    plain.remove(u'{').remove(u'}');

    QCOMPARE(marked(u"rule hedge.own\nsay Why.\nsee Own 2025\nfind "_s + pattern, plain, tags),
             text);
}

void TokenPatternTest::namesParts_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("parts"); // name=words, parted by bars

    QTest::newRow("a part") << u"{who: some | many } say"_s << u"But many say so."_s
                            << u"who=many"_s;
    QTest::newRow("several tokens and parts")
        << u"{who: the port } {how: * } won"_s << u"The port clearly won."_s
        << u"who=The port|how=clearly"_s;
    QTest::newRow("a part within the marked part")
        << u"[ claim {to: to * } ] won"_s << u"Her claim to power won."_s << u"to=to power"_s;
    QTest::newRow("an optional part that is there")
        << u"{who: many }? say"_s << u"And many say."_s << u"who=many"_s;
    QTest::newRow("an optional part that is not there")
        << u"{who: many }? say"_s << u"They say."_s << QString();
    QTest::newRow("one name in two alternatives")
        << u"{a: one } won | lost {a: two }"_s << u"It lost two."_s << u"a=two"_s;
    QTest::newRow("without white space") << u"{who:many} say"_s << u"Many say."_s << u"who=Many"_s;
}

void TokenPatternTest::namesParts()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, text);
    QFETCH(const QString, parts);
    const auto set = parsed(u"rule hedge.own\nsay Why.\nsee Own 2025\nfind "_s + pattern);
    QVERIFY2(set, set ? "" : qPrintable(set.error().detail));
    const SeenText stream = seen(text, *set);

    const auto findings = set->ask(stream.view()).findings;

    QCOMPARE(findings.size(), 1u);
    QStringList found;
    for (const TokenPattern::NamedPart &part : findings.front().parts) {
        found.push_back(part.name + u'=' + stream.tokens().spanOf(part.tokens).in(text));
    }
    QCOMPARE(found.join(u'|'), parts);
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
    QTest::newRow("earlier") << u"earlier port"_s << u"Maybe the port is {maybe} big."_s;
    QTest::newRow("not earlier") << u"not earlier port"_s << u"{Maybe} the port is maybe big."_s;
    QTest::newRow("later") << u"later port"_s << u"{Maybe} the port is maybe big."_s;
    QTest::newRow("not later") << u"not later port"_s << u"Maybe the port is {maybe} big."_s;
    QTest::newRow("earlier in its own sentence")
        << u"earlier port"_s << u"The port. Maybe the port."_s;
    QTest::newRow("within some tokens before")
        << u"before not ...2"_s << u"Not {maybe}, not so very {maybe}, not one or two maybe."_s;
    QTest::newRow("within some tokens after")
        << u"after ...2 not"_s << u"{Maybe} so not, maybe so very much not."_s;
    QTest::newRow("shorter than the longest that fits")
        << u"earlier port town?"_s << u"The port {maybe} town."_s;
    QTest::newRow("any of a group before")
        << u"not before ( very | quite so )"_s << u"Very maybe, quite so maybe, so {maybe}."_s;
    QTest::newRow("in this block") << u"block paragraph, caption"_s << u"{Maybe} so."_s;
    QTest::newRow("in another block") << u"block list-item"_s << u"Maybe so."_s;
    QTest::newRow("not in this block") << u"not block paragraph"_s << u"Maybe so."_s;
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

SLANTLIGHT_TEST(TokenPatternTest)

#include "tst_tokenpattern.moc"
