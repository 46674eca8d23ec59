// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/reading.h"
#include "tests/support/analysed.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace slantlight;
using namespace Qt::StringLiterals;

/// Whose words are these? {Direct} and [indirect] speech, and in the second column who speaks:
/// a name for each run of either, "-" where nobody is known.
class VoicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhoseWordsTheseAre_data();
    void knowsWhoseWordsTheseAre();
    void givesEveryTokenAVoice();
    void keepsTheVoiceOfABlock_data();
    void keepsTheVoiceOfABlock();

private:
    static void marks();
    static void apostrophes();
    static void unbalanced();
    static void paragraphsAndNesting();
    static void placesOfTheVerb();
    static void indirectSpeech();
    static void headlinesAndCaptions();
    static void otherThanSpeech();
};

namespace {

void row(const char *name, const QString &text, const QString &speakers = u""_s)
{
    QTest::newRow(name) << text << speakers;
}

/// A line is a paragraph, or what its first sign says: # headline, ^ caption, @ credit line.
Article articleOf(const QString &text)
{
    std::vector<Article::Part> parts;
    for (const QString &line : text.split(u'\n')) {
        BlockKind kind = BlockKind::Paragraph;
        switch (line.isEmpty() ? u' ' : line.front().unicode()) {
        case u'#':
            kind = BlockKind::Headline;
            break;
        case u'^':
            kind = BlockKind::Caption;
            break;
        case u'@':
            kind = BlockKind::CreditLine;
            break;
        default:
            break;
        }
        parts.push_back(
            {.kind = kind, .text = kind == BlockKind::Paragraph ? line : line.sliced(2)});
    }
    return Article::fromParts(parts);
}

QString withoutVoices(QString text)
{
    for (const QChar sign : {u'{', u'}', u'[', u']'}) {
        text.remove(sign);
    }
    return text;
}

QString withoutBlockSigns(QString text)
{
    for (const QString &sign : {u"# "_s, u"^ "_s, u"@ "_s}) {
        text.remove(sign);
    }
    return text;
}

struct Told
{
    QString text;
    QStringList speakers;
};

Told toldBy(const Article &article, const Reading &reading)
{
    Told told;
    qsizetype at = 0;
    const std::vector<Voice> &voices = reading.voices.of;
    for (const TokenRange &block : reading.blocks) {
        for (std::size_t begin = block.begin; begin < block.end;) {
            std::size_t end = begin + 1;
            while (end < block.end && voices[end] == voices[begin]) {
                ++end;
            }
            const bool isDirect = voices[begin] == Voice::Direct;
            if (isDirect || voices[begin] == Voice::Indirect) {
                const TextSpan span = reading.tokens.spanOf({.begin = begin, .end = end});
                told.text += article.text().sliced(at, span.begin().value() - at);
                told.text += isDirect ? u'{' : u'[';
                told.text += span.in(article.text());
                told.text += isDirect ? u'}' : u']';
                at = span.end().value();
                const auto speech = reading.voices.speakers[begin];
                const QString speaker =
                    speech == 0 ? QString() : reading.speeches[speech - 1].speaker;
                told.speakers += speaker.isEmpty() ? u"-"_s : speaker;
            }
            begin = end;
        }
    }
    told.text += article.text().sliced(at);
    return told;
}

} // namespace

void VoicesTest::marks()
{
    row("curly", u"Mara Lind said {“we will vote”}."_s, u"Mara Lind"_s);
    row("straight", u"Mara Lind said {\"we will vote\"}."_s, u"Mara Lind"_s);
    row("guillemets", u"Mara Lind said {«we will vote»}."_s, u"Mara Lind"_s);
    row("spaced guillemets", u"Mara Lind said {« we will vote »}."_s, u"Mara Lind"_s);
    row("guillemets pointing in", u"Mara Lind said {»we will vote«}."_s, u"Mara Lind"_s);
    row("single guillemets", u"Mara Lind said {‹we will vote›}."_s, u"Mara Lind"_s);
    row("low and high", u"Mara Lind said {„we will vote“}."_s, u"Mara Lind"_s);
    row("single", u"Mara Lind said: {‘We will vote.’}"_s, u"Mara Lind"_s);
    row("straight single", u"Mara Lind said: {'We will vote.'}"_s, u"Mara Lind"_s);
    row("spaced out", u"Mara Lind said {\" we will vote \"} ."_s, u"Mara Lind"_s);
    row("curly, then straight", u"Mara Lind said {“we will vote\"}."_s, u"Mara Lind"_s);
    row("straight, then curly", u"Mara Lind said {\"we will vote”}."_s, u"Mara Lind"_s);
    row("typewriter marks", u"Mara Lind said {``we will vote''}."_s, u"Mara Lind"_s);
    row("before a dash", u"{“We will vote”}—that was all, and the town went home."_s, u"-"_s);
}

void VoicesTest::apostrophes()
{
    row("a contraction inside single marks", u"{‘It’s ours and we’ll keep it,’} said Mara Lind."_s,
        u"Mara Lind"_s);
    row("a contraction inside straight single marks",
        u"{'It's ours and we'll keep it,'} said Mara Lind."_s, u"Mara Lind"_s);
    row("a plural possessive inside", u"{'The workers' rights come first,'} said Mara Lind."_s,
        u"Mara Lind"_s);
    row("a curly plural possessive inside",
        u"{‘The workers’ rights come first,’} said Mara Lind."_s, u"Mara Lind"_s);
    row("two possessives inside",
        u"{'The workers' and nurses' rights come first,'} said Mara Lind."_s, u"Mara Lind"_s);
    row("a possessive before single marks", u"The workers' leader said: {'We will vote.'}"_s,
        u"The workers' leader"_s);
    row("a possessive after single marks",
        u"Mara Lind said {'we will vote'} [at the workers' club]."_s, u"Mara Lind|Mara Lind"_s);
    row("possessives alone", u"The workers' and nurses' unions met at St James' church."_s);
    row("left out letters", u"The '90s band played rock 'n' roll at the workers' club."_s);
    row("left out letters, curly", u"The ’90s band played rock ’n’ roll at the workers’ club."_s);
    row("inches", u"A 12\" record costs more than a 7\" one."_s);
    row("feet and inches", u"The goalkeeper is 6' 2\" and the striker 5'10\" tall."_s);
    row("inches before a quotation",
        u"The 12\" disc was loud. {\"It shook the whole town,\"} said Mara Lind."_s,
        u"Mara Lind"_s);
    row("inches inside a quotation", u"{\"A 3\" pipe broke in the night,\"} said Mara Lind."_s,
        u"Mara Lind"_s);
    row("minutes and seconds", u"The wreck lies at 54°12'30\" north and 7°40'10\" east."_s);
}

void VoicesTest::unbalanced()
{
    row("opened and never closed", u"The “port is calm.\nThe town is calm."_s);
    row("closed and never opened", u"The port” is calm.\nThe town is calm."_s);
    row("never closed before another", u"The “port is calm. {“We will vote,”} Mara Lind said."_s,
        u"Mara Lind"_s);
    row("never closed before another, straight",
        u"The \"port is calm. {\"We will vote,\"} Mara Lind said."_s, u"Mara Lind"_s);
    row("never closed after another", u"{“We will vote,”} Mara Lind said. The “port is calm."_s,
        u"Mara Lind"_s);
    row("closed twice", u"{“We will vote,”} Mara Lind said.” The port is calm."_s, u"Mara Lind"_s);
    row("the next paragraph is whole",
        u"The \"port is calm.\n{\"We will vote,\"} Mara Lind said.\nThe town is calm."_s,
        u"Mara Lind"_s);
    row("a quotation that runs away",
        u"{“We will vote,”} Mara Lind said. “The port is calm.\nThe town is calm.\nSo it is."_s,
        u"Mara Lind"_s);
    row("single, never closed", u"The ‘port is calm.\nThe town is calm."_s);
    row("a lone mark", u"The port \" is calm."_s);
}

void VoicesTest::paragraphsAndNesting()
{
    row("over paragraphs",
        u"Mara Lind said: {“We will vote.}\n{“We will win.}\n{“We will rest.”} She left."_s,
        u"Mara Lind|Mara Lind|Mara Lind"_s);
    row("over paragraphs, straight",
        u"Mara Lind said: {\"We will vote.}\n{\"We will win.}\n{\"We will rest.\"} She left."_s,
        u"Mara Lind|Mara Lind|Mara Lind"_s);
    row("over paragraphs, single",
        u"Mara Lind said: {‘We will vote.}\n{‘We will win.’} She left."_s,
        u"Mara Lind|Mara Lind"_s);
    row("over paragraphs, guillemets",
        u"Mara Lind said: {«We will vote.}\n{«We will win.»} She left."_s,
        u"Mara Lind|Mara Lind"_s);
    row("over paragraphs, the verb in the first",
        u"{“We will vote,”} said Mara Lind. {“We will win.}\n{“And we will rest.”}"_s,
        u"Mara Lind|Mara Lind|Mara Lind"_s);
    row("the speaker after the last paragraph",
        u"{“We will vote.}\n{“We will win,”} said Mara Lind."_s, u"Mara Lind|Mara Lind"_s);
    row("the next paragraph is another's",
        u"{“We will vote,”} said Mara Lind.\n{“We will not,”} said Per Holm."_s,
        u"Mara Lind|Per Holm"_s);
    row("single inside double", u"{“He said ‘never’ to us all,”} said Mara Lind."_s,
        u"Mara Lind"_s);
    row("double inside single", u"{'He said \"never\" to us all,'} said Mara Lind."_s,
        u"Mara Lind"_s);
    row("double inside curly single", u"{‘He said “never” to us all,’} said Mara Lind."_s,
        u"Mara Lind"_s);
    row("both end together", u"Mara Lind said: {“They shouted ‘go home.’”} She left."_s,
        u"Mara Lind"_s);
    row("both begin together", u"{“‘Never’ is what he told us,”} said Mara Lind."_s,
        u"Mara Lind"_s);
    row("the same marks inside", u"{“He said “never” to us all,”} said Mara Lind."_s,
        u"Mara Lind"_s);
    row("a possessive inside the inner one",
        u"{“They sang ‘The Workers’ March’ all night,”} said Mara Lind."_s, u"Mara Lind"_s);
}

void VoicesTest::placesOfTheVerb()
{
    row("before", u"Mara Lind said, {“We will vote.”}"_s, u"Mara Lind"_s);
    row("after", u"{“We will vote,”} Mara Lind said."_s, u"Mara Lind"_s);
    row("inverted", u"{“We will vote,”} said Mara Lind, who leads the port."_s, u"Mara Lind"_s);
    row("inside", u"{“We will vote,”} said Mara Lind, {“and we will win.”}"_s,
        u"Mara Lind|Mara Lind"_s);
    row("once for two sentences", u"{“We will vote,”} Mara Lind said. {“We will win.”}"_s,
        u"Mara Lind|Mara Lind"_s);
    row("a question", u"{“Will we vote?”} asked Mara Lind."_s, u"Mara Lind"_s);
    row("several sentences", u"{“We will vote. We will win. Then we rest,”} said Mara Lind."_s,
        u"Mara Lind"_s);
    row("she, after a speech", u"Mara Lind said [that it was late]. She added: {“We will vote.”}"_s,
        u"Mara Lind|Mara Lind"_s);
    row("she, after a name", u"Mara Lind came at noon. {“We will vote,”} she said."_s,
        u"Mara Lind"_s);
    row("he, in the next paragraph",
        u"Per Holm said [that it was late].\n{“We will vote,”} he told the council."_s,
        u"Per Holm|Per Holm"_s);
    row("told somebody", u"{“We will vote,”} Mara Lind told the council."_s, u"Mara Lind"_s);
    row("an office after the name", u"{“We will vote,”} said Mara Lind, mayor of Lisle."_s,
        u"Mara Lind"_s);
    row("an office before the name", u"{“We will vote,”} said the mayor of Lisle, Mara Lind."_s,
        u"Mara Lind"_s);
    row("according to", u"[The plan is] {“a mess from end to end”}, according to Mara Lind."_s,
        u"Mara Lind|Mara Lind"_s);
}

void VoicesTest::indirectSpeech()
{
    row("with that", u"Mara Lind said [that the vote was lawful]."_s, u"Mara Lind"_s);
    row("without that", u"Mara Lind said [the vote was lawful]."_s, u"Mara Lind"_s);
    row("whether", u"Mara Lind asked [whether the vote was lawful]."_s, u"Mara Lind"_s);
    row("told the council", u"Mara Lind told the council [that the vote was lawful]."_s,
        u"Mara Lind"_s);
    row("before its speaker", u"[The vote was lawful], Mara Lind said."_s, u"Mara Lind"_s);
    row("round its speaker", u"[The vote], Mara Lind said, [was lawful and fair]."_s,
        u"Mara Lind|Mara Lind"_s);
    row("according to, first", u"According to Mara Lind, [the vote was lawful]."_s, u"Mara Lind"_s);
    row("according to, last", u"[The vote was lawful], according to Mara Lind."_s, u"Mara Lind"_s);
    row("with a quotation inside",
        u"Mara Lind said [that the vote was] {“an honest piece of work”}."_s,
        u"Mara Lind|Mara Lind"_s);
    row("ends with its sentence", u"Mara Lind said [the vote was lawful]. The port was calm."_s,
        u"Mara Lind"_s);
    row("a relative clause between",
        u"Mara Lind, who leads the port, said [the vote was lawful]."_s, u"Mara Lind"_s);
}

void VoicesTest::headlinesAndCaptions()
{
    row("a quotation in a headline", u"# Mayor vows {“to fight to the end”}\nThe port is calm."_s,
        u"Mayor"_s);
    row("single marks in a headline",
        u"# {'We will win the vote'}, says mayor\nThe port is calm."_s, u"mayor"_s);
    row("a headline with a colon", u"# Mayor: {“We will win”}\nThe port is calm."_s, u"Mayor"_s);
    row("a quotation before the colon", u"# {‘We will win’}: Mayor hits back\nThe port is calm."_s,
        u"Mayor"_s);
    row("arm's length in a headline", u"# Mayor slams 'secret' levy\nThe port is calm."_s);
    row("a headline without marks", u"# We will win, says mayor\nThe port is calm."_s);
    row("a caption", u"^ Mara Lind said {“we will vote”}."_s, u"Mara Lind"_s);
    row("a caption without speech", u"^ Mara Lind on her way to the vote in Lisle"_s);
    row("a credit line", u"@ (Reporting by Mara Lind; editing by “Pip” Holm)"_s);
}

void VoicesTest::otherThanSpeech()
{
    row("scare quotes", u"The town got the “compromise” of May."_s);
    row("scare quotes, single", u"The town got the 'compromise' of May."_s);
    row("a word in reported words",
        u"Mara Lind said [that the] {“compromise”} [of May was dead]."_s,
        u"Mara Lind|Mara Lind|Mara Lind"_s);
    row("a nickname", u"Robert “Bob” Lind came at noon."_s);
    row("a nickname of a speaker", u"Robert “Bob” Lind said [the vote was lawful]."_s,
        u"Robert “Bob” Lind"_s);
    row("a title", u"The town watched {“The Long Tide”} on Tuesday."_s, u"-"_s);
    row("a title in reported words", u"Mara Lind said [that] {“The Long Tide”} [was too long]."_s,
        u"Mara Lind|Mara Lind|Mara Lind"_s);
    row("a word as a word", u"The word {“port”} has four letters."_s, u"-"_s);
}

void VoicesTest::knowsWhoseWordsTheseAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("speakers");

    marks();
    apostrophes();
    unbalanced();
    paragraphsAndNesting();
    placesOfTheVerb();
    indirectSpeech();
    headlinesAndCaptions();
    otherThanSpeech();
}

void VoicesTest::knowsWhoseWordsTheseAre()
{
    QFETCH(const QString, text);
    QFETCH(const QString, speakers);
    const Article article = articleOf(withoutVoices(text));

    const Reading reading = shippedAnalyzer().read(article);

    const Told told = toldBy(article, reading);
    QEXPECT_FAIL("the next paragraph is whole", "Looks like speech over two paragraphs.", Abort);
    QCOMPARE(told.text, withoutBlockSigns(text));
    QCOMPARE(told.speakers.join(u'|'), speakers);
}

void VoicesTest::givesEveryTokenAVoice()
{
    const Article article = articleOf(u"# Mayor: “We will win”\n@ By Pip Holm\nMara Lind said "
                                      u"“no”.\n^ Mara Lind in Lisle"_s);

    const Reading reading = shippedAnalyzer().read(article);

    QCOMPARE(reading.voices.of.size(), reading.tokens.size());
    QCOMPARE(reading.voices.speakers.size(), reading.tokens.size());
}

void VoicesTest::keepsTheVoiceOfABlock_data()
{
    QTest::addColumn<BlockKind>("kind");
    QTest::addColumn<Voice>("voice");

    QTest::newRow("headline") << BlockKind::Headline << Voice::Headline;
    QTest::newRow("standfirst") << BlockKind::Standfirst << Voice::Headline;
    QTest::newRow("heading") << BlockKind::Heading << Voice::Headline;
    QTest::newRow("paragraph") << BlockKind::Paragraph << Voice::Narration;
    QTest::newRow("list item") << BlockKind::ListItem << Voice::Narration;
    QTest::newRow("block quote") << BlockKind::BlockQuote << Voice::Direct;
    QTest::newRow("caption") << BlockKind::Caption << Voice::Caption;
    QTest::newRow("teaser") << BlockKind::Teaser << Voice::Teaser;
    QTest::newRow("credit line") << BlockKind::CreditLine << Voice::Credit;
    QTest::newRow("byline") << BlockKind::Byline << Voice::Credit;
    QTest::newRow("dateline") << BlockKind::Dateline << Voice::Credit;
}

void VoicesTest::keepsTheVoiceOfABlock()
{
    QFETCH(const BlockKind, kind);
    QFETCH(const Voice, voice);
    const Article article = Article::fromParts({{.kind = kind, .text = u"Storm over Lisle"_s}});

    const Reading reading = shippedAnalyzer().read(article);

    QCOMPARE(reading.voices.of, std::vector<Voice>(3, voice));
}

SLANTLIGHT_TEST(VoicesTest)

#include "tst_voices.moc"
