// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/speakers.h"

#include "tests/support/cuttext.h"
#include "tests/support/imported.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace slantlight;
using namespace Qt::StringLiterals;

/// Sources are given in the text, {in braces}, so that only the joining is tested.
class SpeakersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoSpeaks_data();
    void saysWhoSpeaks();
    void tellsMembers_data();
    void tellsMembers();
    void tellsKinds_data();
    void tellsKinds();
    void namesTheMembersOfACouple();
    void joinsLabelsWithNames();
    void tellsTheFirstMention();
    void joinsNamesWithoutLists();
    void joinsTwentyThousandSources();
    void namesThePeopleOfWholeArticles_data();
    void namesThePeopleOfWholeArticles();
};

namespace {

struct Joined
{
    Tokens tokens;
    std::vector<ReportedSpeech> speeches;
    std::vector<Speaker> speakers;
};

/// Joins the sources that stand in braces in @p marked.
Joined joined(const QString &marked, const Language &language = english())
{
    QString text;
    std::vector<TextSpan> spans;
    std::optional<TextOffset> begin;
    for (const QChar c : marked) {
        if (c == u'{') {
            begin = TextOffset(text.size());
        } else if (c == u'}') {
            spans.emplace_back(*begin, TextOffset(text.size()));
        } else {
            text += c;
        }
    }
    Joined result{.tokens = Tokens(text), .speeches = {}, .speakers = {}};
    SentenceBreaker breaker = language.sentenceBreaker();
    for (const TextSpan sentence :
         breaker.sentences(text, {TextOffset(), TextOffset(text.size())})) {
        result.tokens.addSentence(language.tokenizer().tokens(text, sentence));
    }
    const Tokens &tokens = result.tokens;
    TokenRange source;
    for (const TextSpan span : spans) {
        while (tokens.spanOf(source.begin).begin() < span.begin()) {
            ++source.begin;
        }
        source.end = source.begin;
        while (source.end < tokens.size() && tokens.spanOf(source.end).end() <= span.end()) {
            ++source.end;
        }
        ReportedSpeech speech;
        speech.source = source;
        speech.cue = {.begin = source.end, .end = source.end + 1};
        result.speeches.push_back(speech);
    }
    const std::vector<Tag> tags = language.tagger() ? language.tagger()->tags(tokens)
                                                    : std::vector<Tag>(tokens.size(), Tag::Propn);
    const KnownWords words(tokens, language);
    const std::vector<TokenRange> blocks{{.begin = 0, .end = tokens.size()}};
    const std::vector<Quotation> quotations = findQuotations(words, blocks);
    result.speakers =
        joinSpeakers(TaggedText(words, tags, blocks, {}, quotations), result.speeches);
    return result;
}

/// Whom each source means: names of speakers, "?" for nobody.
QStringList whoSpeaks(const Joined &text)
{
    QStringList names;
    for (const ReportedSpeech &speech : text.speeches) {
        QStringList all;
        for (const std::size_t speaker : speech.speakers) {
            all += text.speakers.at(speaker).name;
        }
        names += all.isEmpty() ? u"?"_s : all.join(u" + "_s);
    }
    return names;
}

QString written(const Speaker &speaker)
{
    return u"%1, %2%3"_s.arg(speaker.name, speakerKindId(speaker.kind),
                             speaker.isNamed ? u""_s : u", anonymous"_s);
}

} // namespace

void SpeakersTest::saysWhoSpeaks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");

    const auto row = [](const char *name, const QString &text, const QStringList &expected) {
        QTest::newRow(name) << text << expected;
    };
    // names
    row("a surname alone later", u"{Mara Lind} said it was late. {Lind} said it was cold."_s,
        {u"Mara Lind"_s, u"Mara Lind"_s});
    row("a surname alone first", u"{Lind} said it was late. {Mara Lind} said it was cold."_s,
        {u"Mara Lind"_s, u"Mara Lind"_s});
    row("a middle initial", u"{Mara K. Lind} said it was late. {Mara Lind} said it was cold."_s,
        {u"Mara K. Lind"_s, u"Mara K. Lind"_s});
    row("a given name alone", u"{Mara Lind} said it was late. {Mara} said it was cold."_s,
        {u"Mara Lind"_s, u"Mara Lind"_s});
    row("titles", u"{Dr. Mara Lind} said it was late. {Professor Lind} said it was cold."_s,
        {u"Mara Lind"_s, u"Mara Lind"_s});
    row("a title, a state and a party",
        u"{Ohio Gov. Tom Garth (R)} said it was late. {Gov. Garth} said it was cold."_s,
        {u"Tom Garth"_s, u"Tom Garth"_s});
    row("a title of a field", u"{Secretary of State Mara Lind} said that it was late."_s,
        {u"Mara Lind"_s});
    row("a suffix", u"{Robert Lowe Jr.} said it was late. {Mr. Lowe} said it was cold."_s,
        {u"Robert Lowe"_s, u"Robert Lowe"_s});
    row("a hyphen", u"{Jean-Paul Moreau} said it was late. {Moreau} said it was cold."_s,
        {u"Jean-Paul Moreau"_s, u"Jean-Paul Moreau"_s});
    row("a particle", u"{Anna de Groot} said it was late. {De Groot} said it was cold."_s,
        {u"Anna de Groot"_s, u"Anna de Groot"_s});
    row("an abbreviation is no surname",
        u"{The SVP} said it was late. Young SVP said it was cold. {The SVP} said it was dark."_s,
        {u"SVP"_s, u"SVP"_s});
    row("initials", u"{The Harbour Workers Union} said it was late. {The HWU} said it was cold."_s,
        {u"Harbour Workers Union"_s, u"Harbour Workers Union"_s});
    row("a company's suffix", u"{Larkspur Inc.} said it was late. {Larkspur} said it was cold."_s,
        {u"Larkspur Inc"_s, u"Larkspur Inc"_s});
    row("two of one surname",
        u"{Mr Garth} said it was late. {Mrs Garth} said it was cold. {Mr Garth} said it was not."_s,
        {u"Mr Garth"_s, u"Mrs Garth"_s, u"Mr Garth"_s});
    row("two of one surname, named in full",
        u"{Tom Garth} said it was late. {Ada Garth} said it was cold. {Mr Garth} said no."_s,
        {u"Tom Garth"_s, u"Ada Garth"_s, u"Tom Garth"_s});
    row("a surname that two have in one sentence",
        u"Tom Garth met Ada Garth on the pier. {Garth} said it was late."_s, {u"?"_s});
    row("a possessor", u"{Garth's aide} said it was late. {Tom Garth} said it was cold."_s,
        {u"Garth's aide"_s, u"Tom Garth"_s});
    row("a possessor of somebody named", u"{Garth's aide Mara Lind} said that it was late."_s,
        {u"Mara Lind"_s});
    row("what a noun is of", u"{a friend of Mara Lind} said it was late."_s,
        {u"a friend of Mara Lind"_s});
    row("a campaign", u"{The Garth campaign} said it was late. {Tom Garth} said it was cold."_s,
        {u"The Garth campaign"_s, u"Tom Garth"_s});
    row("places and advisers remain apart",
        u"{Moscow} said it was late. {Russia} said it was cold. {Putin's adviser} said no."_s,
        {u"Moscow"_s, u"Russia"_s, u"Putin's adviser"_s});
    // roles
    row("an apposition after",
        u"{Steve Holm, the town's special envoy,} said no. {The special envoy} said yes."_s,
        {u"Steve Holm"_s, u"Steve Holm"_s});
    row("an apposition before", u"{Orvan's special envoy, Steve Holm,} said no. {Holm} said yes."_s,
        {u"Steve Holm"_s, u"Steve Holm"_s});
    row("an apposition without comma",
        u"{Orvan's special envoy Steve Holm} said it was late. "
        "{Orvan's special envoy} said it was cold."_s,
        {u"Steve Holm"_s, u"Steve Holm"_s});
    row("a title", u"Mayor Mara Lind came at noon. {The mayor} said it was late."_s,
        {u"Mara Lind"_s});
    row("an apposition to nobody's words",
        u"Mara Lind, the mayor of Skerry, came at noon. {The mayor} said it was late."_s,
        {u"Mara Lind"_s});
    row("a role that nobody has", u"{Mara Lind} came and said no. {The mayor} said it was late."_s,
        {u"Mara Lind"_s, u"The mayor"_s});
    row("another's role",
        u"Vice President Tom Garth came at noon. {The president} said it was late."_s,
        {u"The president"_s});
    row("a former role",
        u"{former President Tom Garth} said no. {President Ada Quill} said yes. "
        "{The former president} said it was late. {The president} said no."_s,
        {u"Tom Garth"_s, u"Ada Quill"_s, u"Tom Garth"_s, u"Ada Quill"_s});
    row("a party",
        u"{Republican Sen. Tom Garth} said no. {Democratic Sen. Ada Quill} said yes. "
        "{The Republican senator} said it was late."_s,
        {u"Tom Garth"_s, u"Ada Quill"_s, u"Tom Garth"_s});
    row("somebody else's role", u"Mayor Mara Lind came. {The mayor of Tarn} said it was late."_s,
        {u"The mayor of Tarn"_s});
    row("an inserted speaker is no apposition",
        u"Mara Lind, {the mayor} said, would come. {The mayor} said it was late."_s,
        {u"the mayor"_s, u"the mayor"_s});
    row("only one was described so",
        u"{A fisherman from Tarn} said no. {The fisherman} said yes."_s,
        {u"A fisherman from Tarn"_s, u"A fisherman from Tarn"_s});
    row("two were described so",
        u"{A fisherman} said no. {Another fisherman} said yes. {The fisherman} said it was late."_s,
        {u"A fisherman"_s, u"Another fisherman"_s, u"The fisherman"_s});
    row("two officials who are two",
        u"{A senior official} said no. {A senior official} said yes."_s,
        {u"A senior official"_s, u"A senior official"_s});
    // he and she
    row("she after a name", u"{Mara Lind} said it was late. {She} said it was cold."_s,
        {u"Mara Lind"_s, u"Mara Lind"_s});
    row("he after a woman", u"{Mara Lind} said it was late. {He} said it was cold."_s,
        {u"Mara Lind"_s, u"?"_s});
    row("she after a subject", u"Mara Lind came at noon. {She} said it was late."_s,
        {u"Mara Lind"_s});
    row("he after a spokeswoman", u"{A spokeswoman for the port} said no. {He} said it was cold."_s,
        {u"A spokeswoman for the port"_s, u"?"_s});
    row("she after a spokeswoman",
        u"{A spokeswoman for the port} said no. {She} said it was cold."_s,
        {u"A spokeswoman for the port"_s, u"A spokeswoman for the port"_s});
    row("a gender is remembered",
        u"{Mayor Quint} said no. {She} said yes. Tom Garth came. {She} said it was late."_s,
        {u"Quint"_s, u"Quint"_s, u"Quint"_s});
    row("the one of two who fits", u"Mara Lind met Tom Garth on the pier. {He} said it was late."_s,
        {u"Tom Garth"_s});
    row("the wife of the last speaker",
        u"{Mr Garth} said no. His wife, Jean, is a nurse. {She} said it was late."_s,
        {u"Garth"_s, u"Jean"_s});
    row("a place is no person", u"Tarn was quiet. {He} said it was late."_s, {u"?"_s});
    row("a quoted name is no candidate",
        u"“Tom Garth is late,” {Mara Lind} said. {He} said it was cold."_s,
        {u"Mara Lind"_s, u"?"_s});
    row("an object after a pronoun is no candidate",
        u"{Tom Garth} said no. He mocked Per Holm. {He} said it was late."_s,
        {u"Tom Garth"_s, u"Tom Garth"_s});
    row("the object of a fronted phrase",
        u"{Mara Lind} said no. Campaigning against Tom Garth, {he} said it was late."_s,
        {u"Mara Lind"_s, u"?"_s});
    row("a name that alone speaks just before",
        u"{Tom Garth} said it was cold. {Brandt} said that it was wet. {He} said it was late."_s,
        {u"Tom Garth"_s, u"Brandt"_s, u"Brandt"_s});
    row("somebody described just before",
        u"{Tom Garth} said it was cold. Later the mayor met the pilot. {He} said it was late."_s,
        {u"Tom Garth"_s, u"?"_s});
    row("relatives are called by both names",
        u"{Tom Garth} said no. {Garth} came with Ada Garth. {Garth} said it was late."_s,
        {u"Tom Garth"_s, u"Tom Garth"_s, u"Tom Garth"_s});
    row("a nickname", u"{Robert “Bobby” Holm} said it was cold. {Holm} said it was late."_s,
        {u"Robert “Bobby” Holm"_s, u"Robert “Bobby” Holm"_s});
    row("a party's noun", u"{Republican Quentin Pell} said no. {Pell} said it was late."_s,
        {u"Quentin Pell"_s, u"Quentin Pell"_s});
    row("an apposition that is the source",
        u"Mara Lind, {a lawyer for the town}, said it was late."_s, {u"Mara Lind"_s});
    row("who after what people are of",
        u"She spoke of the minds of drivers {who} said it was late."_s, {u"drivers"_s});
    row("nobody before", u"{He} said it was late."_s, {u"?"_s});
    // it and they
    row("they after a plural that speaks", u"{The drivers} said no. {They} said it was late."_s,
        {u"The drivers"_s, u"The drivers"_s});
    row("they after a plural subject",
        u"The union's members voted on Sunday. {They} said they would strike."_s,
        {u"The union's members"_s});
    row("they after one", u"{The mayor} said no. {They} said it was late."_s,
        {u"The mayor"_s, u"?"_s});
    row("they after two plurals",
        u"{The drivers} said the farmers were right. {They} said it was late."_s,
        {u"The drivers"_s, u"?"_s});
    row("it after an organisation",
        u"Larkspur published its accounts on Monday. {It} said profits had collapsed."_s,
        {u"Larkspur"_s});
    row("it after two organisations",
        u"Larkspur sued the Port Authority. {It} said profits had collapsed."_s, {u"?"_s});
    row("it after a person", u"{Mara Lind} said no. {It} said profits had collapsed."_s,
        {u"Mara Lind"_s, u"?"_s});
    // relative pronouns
    row("who after a name", u"{Mara Lind} spoke to Tom Garth, {who} said it was late."_s,
        {u"Mara Lind"_s, u"Tom Garth"_s});
    row("which after a thing", u"She read the letter, {which} says it was late."_s,
        {u"the letter"_s});
    row("who after a place", u"Democrats on the hill, {who} said it was late, left."_s,
        {u"Democrats on the hill"_s});
    row("who after a thing", u"She read the letter, {who} said it was late."_s, {u"?"_s});
    // nobody
    row("I", u"{I} said it was late."_s, {u"?"_s});
    row("some", u"{Some} said it was late. {Many} said it was cold. {Nobody} said no."_s,
        {u"?"_s, u"?"_s, u"?"_s});
    // descriptions
    row("the same words", u"{The ministry} said no. {The ministry} said it was late."_s,
        {u"The ministry"_s, u"The ministry"_s});
    row("the only ministry", u"{The Harbour Ministry} said no. {The ministry} said it was late."_s,
        {u"Harbour Ministry"_s, u"Harbour Ministry"_s});
    row("a ministry of two things",
        u"{The Ministry of Trade and Industry} said no. {Tom Garth} said yes."_s,
        {u"Ministry of Trade and Industry"_s, u"Tom Garth"_s});
}

void SpeakersTest::saysWhoSpeaks()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, expected);

    QCOMPARE(whoSpeaks(joined(text)), expected);
}

void SpeakersTest::tellsMembers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("two names") << u"{Mara Lind and Per Holm} said no."_s
                               << QStringList{u"Mara Lind"_s, u"Per Holm"_s};
    QTest::newRow("three names") << u"{Mara Lind, Ada Quill and Per Holm} said no."_s
                                 << QStringList{u"Mara Lind"_s, u"Ada Quill"_s, u"Per Holm"_s};
    QTest::newRow("two descriptions")
        << u"{The mayor and the union} said no."_s << QStringList{u"The mayor"_s, u"the union"_s};
    QTest::newRow("a firm") << u"{Johnson and Johnson} said no."_s << QStringList{};
    QTest::newRow("a ministry") << u"{The Ministry of Trade and Industry} said no."_s
                                << QStringList{};
    QTest::newRow("one with two roles")
        << u"{The founder and chief of the firm} said no."_s << QStringList{};
    QTest::newRow("a relative clause")
        << u"{Mara Lind, who met Tom Garth and Per Holm,} said no."_s << QStringList{};
    QTest::newRow("of two") << u"{A friend of Mara Lind and Per Holm} said no."_s << QStringList{};
    QTest::newRow("a couple") << u"{Mr. and Mrs. Garth} said no."_s
                              << QStringList{u"Mr."_s, u"Mrs. Garth"_s};
}

void SpeakersTest::tellsMembers()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, expected);
    const Joined found = joined(text);

    QStringList members;
    for (const TokenRange member : found.speeches.front().members) {
        members += found.tokens.textOf(member).toString();
    }

    QCOMPARE(members, expected);
    QCOMPARE(found.speeches.front().speakers.size(), std::max<qsizetype>(1, expected.size()));
}

void SpeakersTest::namesTheMembersOfACouple()
{
    const Joined found = joined(u"{Mr. and Mrs. Garth} said no. {She} said it was late."_s);

    QCOMPARE(whoSpeaks(found).back(), whoSpeaks(found).front().section(u" + "_s, 1));
    QCOMPARE(found.speakers.size(), 2u);
}

void SpeakersTest::tellsKinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("a given name", u"{Mara Lind} said no."_s, u"Mara Lind, person"_s);
    row("a title", u"{Mr Quint} said no."_s, u"Quint, person"_s);
    row("an age", u"{Zorba Quint, 54,} said no."_s, u"Zorba Quint, person"_s);
    row("a role", u"{Zorba Quint, the mayor,} said no."_s, u"Zorba Quint, person"_s);
    row("a pronoun later", u"{Zorba Quint} said no. {She} said yes."_s, u"Zorba Quint, person"_s);
    row("who", u"{Zorba Quint, who lives here,} said no."_s, u"Zorba Quint, person"_s);
    row("a role without name", u"{The mayor} said no."_s, u"The mayor, person, anonymous"_s);
    row("a role with a name", u"Mayor Mara Lind came. {The mayor} said no."_s,
        u"Mara Lind, person"_s);
    row("a source", u"{A source close to the talks} said no."_s,
        u"A source close to the talks, person, anonymous"_s);
    row("a senior adviser", u"{A senior adviser} said no."_s,
        u"A senior adviser, person, anonymous"_s);
    row("officials", u"{Officials} said no."_s, u"Officials, group, anonymous"_s);
    row("two officials", u"{Two officials} said no."_s, u"Two officials, group, anonymous"_s);
    row("people familiar with", u"{People familiar with the talks} said no."_s,
        u"People familiar with the talks, group, anonymous"_s);
    row("the drivers", u"{The drivers} said no."_s, u"The drivers, group, anonymous"_s);
    row("analysts", u"{Analysts} said no."_s, u"Analysts, group, anonymous"_s);
    row("a ministry", u"{The Foreign Ministry} said no."_s, u"Foreign Ministry, organisation"_s);
    row("an agency", u"{The agency} said no."_s, u"The agency, organisation"_s);
    row("any company", u"{A company} said no."_s, u"A company, organisation, anonymous"_s);
    row("a campaign", u"{The Garth campaign} said no."_s, u"The Garth campaign, organisation"_s);
    row("a firm", u"{Larkspur Holdings Ltd.} said no."_s, u"Larkspur Holdings Ltd, organisation"_s);
    row("an outlet", u"{Reuters} said no."_s, u"Reuters, organisation"_s);
    row("an abbreviation", u"{The FBI} said no."_s, u"FBI, organisation"_s);
    row("a capital", u"{Moscow} said no."_s, u"Moscow, place"_s);
    row("a country", u"{South Korea} said no."_s, u"South Korea, place"_s);
    row("a country of two words", u"{The United States} said no."_s, u"United States, place"_s);
    row("an island", u"{The Marshall Islands} said no."_s, u"Marshall Islands, place"_s);
    row("a newspaper", u"{The newspaper El Faro} said no."_s, u"El Faro, organisation"_s);
    row("a council on something", u"{The Council on Harbour Affairs} said no."_s,
        u"Council on Harbour Affairs, organisation"_s);
    row("a party's people", u"{The Democrats, who met late,} said no."_s,
        u"The Democrats, group, anonymous"_s);
    row("a seat", u"{The White House} said no."_s, u"White House, place"_s);
    row("the Kremlin", u"{The Kremlin} said no."_s, u"Kremlin, place"_s);
    row("a report", u"{The report} said no."_s, u"The report, unknown, anonymous"_s);
    row("nobody knows", u"{Larkspur} said no."_s, u"Larkspur, unknown"_s);
}

void SpeakersTest::tellsKinds()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    const Joined found = joined(text);

    QCOMPARE(found.speakers.size(), 1u);
    QCOMPARE(written(found.speakers.front()), expected);
}

void SpeakersTest::joinsLabelsWithNames()
{
    Joined found = joined(u"{Mara Lind} said no. {Lind}: It was late."_s);
    ReportedSpeech turn = found.speeches.back();
    turn.cue = {.begin = turn.cue.begin, .end = turn.cue.begin};
    turn.speaker = u"Mara Lind"_s;
    ReportedSpeech first = found.speeches.front();
    first.speakers.clear();
    first.speaker.clear();
    turn.speakers.clear();
    std::vector<ReportedSpeech> speeches{first, turn};
    const KnownWords words(found.tokens, english());

    const std::vector<Tag> tags = english().tagger()->tags(found.tokens);

    const auto speakers = joinSpeakers(TaggedText(words, tags, {}, {}, {}), speeches);

    QCOMPARE(speakers.size(), 1u);
    QCOMPARE(speeches.back().speaker, u"Mara Lind"_s);
    QCOMPARE(speeches.back().speakers, std::vector<std::size_t>{0});
}

void SpeakersTest::tellsTheFirstMention()
{
    const Joined found = joined(u"Mara Lind came. {Mrs Lind} said no. {Mara Lind} said yes."_s);

    QCOMPARE(found.speakers.front().firstMention.in(found.tokens.text()), u"Mrs Lind");
}

void SpeakersTest::joinsNamesWithoutLists()
{
    const Language language = *Language::unknown();

    QCOMPARE(whoSpeaks(joined(u"{Mara Lind} said it. {Lind} said it."_s, language)),
             QStringList({u"Mara Lind"_s, u"Mara Lind"_s}));
}

// Looks into tables only: walking over all names for each would take minutes.
void SpeakersTest::joinsTwentyThousandSources()
{
    constexpr int sources = 20000;
    QString text;
    for (int i = 0; i < sources; ++i) {
        text += u"{Tom Garth%1} said no. "_s.arg(QChar(u'a' + i % 26));
        text += u"{Mara Q%1x Lind} met {a clerk of Mr Quill}. "_s.arg(QChar(u'a' + i % 23));
    }
    text += u"{He} said so."_s;

    QVERIFY(joined(text.left(1'000'000)).speeches.size() > 10'000);
}

void SpeakersTest::namesThePeopleOfWholeArticles_data()
{
    QTest::addColumn<QString>("article");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("cue");
    QTest::addColumn<QString>("speaker");

    const auto row = [](const char *article, const QString &source, const QString &cue,
                        const QString &speaker) {
        QTest::addRow("%s: %s %s", article, qPrintable(source), qPrintable(cue))
            << QString::fromUtf8(article) << source << cue << speaker;
    };
    row("wire-ferry", u"she"_s, u"wrote"_s, u"Amina Rourke"_s);
    row("wire-ferry", u"he"_s, u"said"_s, u"Paul Destry"_s);
    row("wire-ferry", u"she"_s, u"told"_s, u"Lena Osei"_s);
    row("wire-ferry", u"He"_s, u"testified"_s, u"Tomas Greve"_s);
    row("wire-ferry", u"The board"_s, u"said"_s, u"Maritime Safety Board"_s);
    row("wire", u"he"_s, u"told"_s, u"Ludo Marrane"_s);
    row("tabloid", u"She"_s, u"admitted"_s, u"Petra Lund"_s);
    row("state-outlet", u"the Marshal"_s, u"told"_s, u"Davit Orvan"_s);
    row("state-outlet", u"the Guard"_s, u"said"_s, u"Interior Guard"_s);
    row("state-outlet", u"he"_s, u"stressed"_s, u"Ruben Tash"_s);
    row("state-outlet", u"she"_s, u"said"_s, u"Sona Vard"_s);
    row("opinion", u"she"_s, u"told"_s, u"Elsbeth Crane"_s);
    row("opinion", u"The director"_s, u"insists"_s, u"Elsbeth Crane"_s);
    row("opinion-library", u"he"_s, u"told"_s, u"Bram Sykes"_s);
}

void SpeakersTest::namesThePeopleOfWholeArticles()
{
    QFETCH(const QString, article);
    QFETCH(const QString, source);
    QFETCH(const QString, cue);
    QFETCH(const QString, speaker);
    QFile file(qEnvironmentVariable("SLANTLIGHT_SOURCE") + u"/tests/data/golden/"_s + article
               + u".txt"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<Article> whole =
        importText(QString::fromUtf8(file.readAll()), SourceFormat::PlainText);
    QVERIFY(whole);

    QStringList speakers;
    for (const Attribution &each : shippedAnalyzer().analyze(*whole).attributions) {
        if (each.source && each.cue && each.source->in(whole->text()) == source
            && each.cue->in(whole->text()) == cue) {
            speakers += each.speaker;
        }
    }

    QVERIFY2(speakers.contains(speaker), qPrintable(speakers.join(u'|')));
}

SLANTLIGHT_TEST(SpeakersTest)

#include "tst_speakers.moc"
