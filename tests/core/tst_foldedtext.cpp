// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/foldedtext.h"
#include "tests/support/testroom.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>

using namespace slantlight;
using namespace Qt::StringLiterals;

class FoldedTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheSameLetters_data();
    void readsTheSameLetters();
    void keepsWhatMeansSomething_data();
    void keepsWhatMeansSomething();
    void sharesTextThatIsPlain();
    void foldsWhatReadersOfAWordingDoNotTellApart();
    void leadsBackToTheWrittenWord_data();
    void leadsBackToTheWrittenWord();
    void readsOverLineEnds();
    void takesSpansThereAndBack();
    void looksWordsUpInSmallLetters();
};

void FoldedTextTest::readsTheSameLetters_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("read");

    const auto row = [](const char *name, const QString &written, const QString &read) {
        QTest::newRow(name) << written << read;
    };
    row("soft hyphens", u"pur\u00ADport\u00ADedly"_s, u"purportedly"_s);
    row("zero-width spaces", u"purp\u200Bor\u2060ted\uFEFFly"_s, u"purportedly"_s);
    row("zero-width joiners", u"purp\u200Cor\u200Dtedly"_s, u"purportedly"_s);
    row("marks of direction", u"pur\u200Eport\u202Aed\u202Cly\u200F"_s, u"purportedly"_s);
    row("ligatures", u"ﬁasco, inﬂamed, eﬀort, oﬃce, baﬄed, ﬆill"_s,
        u"fiasco, inflamed, effort, office, baffled, still"_s);
    row("a long s", u"Congreſs"_s, u"Congress"_s);
    row("full-width letters", u"ｐｕｒｐｏｒｔｅｄｌｙ，１２％！"_s, u"purportedly,12%!"_s);
    row("mathematical letters", u"\U0001D42C\U0001D421am \U0001D4AAutrage \u210Boax"_s,
        u"sham Outrage Hoax"_s);
    row("letters in circles", u"ⓢⓗⓐⓜ"_s, u"sham"_s);
    row("decomposed accents", u"a cliche\u0301d fac\u0327ade, nai\u0308ve"_s,
        u"a clichéd façade, naïve"_s);
    row("letters struck out", u"s\u0336h\u0336a\u0336m\u0336"_s, u"sham"_s);
    row("spaces", u"a\u00A0b\u202Fc\u2009d\u3000e"_s, u"a b c d e"_s);
    row("apostrophes", u"isn’t isnʼt isn′t isn`t isn´t isn＇t isn‛t isnʹt O‘Brien"_s,
        u"isn't isn't isn't isn't isn't isn't isn't isn't O'Brien"_s);
    row("an apostrophe after a soft hyphen", u"is\u00ADn\u00AD’\u200Bt"_s, u"isn't"_s);
    row("apostrophe letters at the end", u"the workersʼ march"_s, u"the workers' march"_s);
    row("hyphens", u"so‐called so‑called so－called so﹣called so–called so−called so‒called"_s,
        u"so-called so-called so-called so-called so-called so-called so-called"_s);
}

void FoldedTextTest::readsTheSameLetters()
{
    QFETCH(const QString, written);
    QFETCH(const QString, read);

    QCOMPARE(FoldedText(written, Folding::Letters).text(), read);
}

void FoldedTextTest::keepsWhatMeansSomething_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("plain words") << u"The vote may slip, isn't it so-called \"news\"?"_s;
    QTest::newRow("accents") << u"Café Ærø, Łódź, Việt Nam, Ångström"_s;
    QTest::newRow("quotation marks") << u"“No,” ‘so’ «a» ‹b› „c“ ‚d‘ `e`"_s;
    QTest::newRow("dashes") << u"a — b – c―d—e 1990–95 −4"_s;
    QTest::newRow("an ellipsis and fractions") << u"well… ½ x² 1º ™ № ① ㎏"_s;
    QTest::newRow("inches and feet") << u"6′2″ tall"_s;
    QTest::newRow("a picture of several") << u"👨\u200D✈\uFE0F 🏳\uFE0F\u200D🌈 1\uFE0F\u20E3"_s;
    QTest::newRow("Arabic, Hebrew and Hindi") << u"قال الوَزير תּוכנית हिन्दी"_s;
    QTest::newRow("Chinese and Korean") << u"部长说 장관은 말했다"_s;
    QTest::newRow("half a pair") << u"a\xD835 b"_s;
    QTest::newRow("line ends") << u"one\ntwo\tthree\u2028four"_s;
    QTest::newRow("a heap of accents") << u"e"_s + u"\u0301\u0316"_s.repeated(100'000);
    QTest::newRow("an accent that nothing carries") << u"\u0301 a"_s;
}

void FoldedTextTest::keepsWhatMeansSomething()
{
    QFETCH(const QString, text);

    QCOMPARE(FoldedText(text, Folding::Letters).text(), text);
}

void FoldedTextTest::sharesTextThatIsPlain()
{
    const QString text = u"The “so-called” levy — Łódź"_s;

    QCOMPARE(FoldedText(text, Folding::Letters).text().constData(), text.constData());
}

void FoldedTextTest::foldsWhatReadersOfAWordingDoNotTellApart()
{
    const QString text = u"“Don’t” \u00A0\n a\u00ADb\u200Bc « x » — ‘y’ `z` 1–2"_s;

    QCOMPARE(FoldedText(text, Folding::Wording).text(), u"\"Don't\" abc \" x \" - 'y' 'z' 1-2"_s);
}

void FoldedTextTest::leadsBackToTheWrittenWord_data()
{
    QTest::addColumn<QString>("written"); // with the word in braces
    QTest::addColumn<QString>("word");

    QTest::newRow("plain") << u"a {sham} vote"_s << u"sham"_s;
    QTest::newRow("soft hyphens") << u"a {s\u00ADh\u00ADam} vote"_s << u"sham"_s;
    QTest::newRow("unseen at its edges") << u"a\u200B \u200B{sham}\u00AD\u200B vote"_s << u"sham"_s;
    QTest::newRow("a ligature first") << u"the {ﬁasco}, ﬁrst"_s << u"fiasco"_s;
    QTest::newRow("a ligature last") << u"the {cliﬀ} edge"_s << u"cliff"_s;
    QTest::newRow("half a ligature") << u"the cli{ﬀ} edge"_s << u"f"_s;
    QTest::newRow("beyond the basic plane") << u"🌊 {\U0001D42Chame} 🌊"_s << u"shame"_s;
    QTest::newRow("decomposed accents") << u"a {cliche\u0301}\u200B vote"_s << u"cliché"_s;
    QTest::newRow("after many others")
        << u"o\u00ADﬃ\u00ADce cafe\u0301 {s\u200Bham}"_s << u"sham"_s;
}

void FoldedTextTest::leadsBackToTheWrittenWord()
{
    QFETCH(QString, written);
    QFETCH(const QString, word);
    const qsizetype begin = written.indexOf(u'{');
    written.remove(begin, 1);
    const qsizetype end = written.indexOf(u'}');
    written.remove(end, 1);

    const FoldedText folded(written, Folding::Letters);
    const qsizetype at = folded.text().indexOf(word);
    const TextSpan span = folded.written({TextOffset(at), TextOffset(at + word.size())});

    QCOMPARE(span, TextSpan(TextOffset(begin), TextOffset(end)));
}

void FoldedTextTest::readsOverLineEnds()
{
    const QString written = u"a pur-\nportedly so-\ncalled o\u00ADne\n  vote\n"_s;
    const std::array lineEnds{
        LineEnd{.span = {TextOffset(5), TextOffset(7)}, .isInWord = true},
        LineEnd{.span = {TextOffset(19), TextOffset(20)}, .isInWord = true},
        LineEnd{.span = {TextOffset(31), TextOffset(34)}, .isInWord = false},
    };

    const FoldedText folded(written, Folding::Letters, lineEnds);

    QCOMPARE(folded.text(), u"a purportedly so-called one vote\n");
    const TextSpan span = folded.written({TextOffset(2), TextOffset(13)});
    QCOMPARE(span.in(written), u"pur-\nportedly");
}

void FoldedTextTest::takesSpansThereAndBack()
{
    constexpr std::u16string_view letters =
        u"ab \u00AD\u200B\u200Dﬁ’‘`–\u0301e\u00A0\n\xD835\xDC2Cｓ\uFE0F-";
    QRandomGenerator random(16);
    const auto any = [&random, letters] {
        return letters[random.bounded(static_cast<quint32>(letters.size()))];
    };
    for (int round = 0; round < 3000; ++round) {
        QString written;
        for (quint32 length = random.bounded(30U); length > 0; --length) {
            written += QChar(any());
        }
        for (const Folding folding : {Folding::Letters, Folding::Wording}) {
            const FoldedText folded(written, folding);
            qsizetype last = 0;
            for (qsizetype at = 0; at < folded.text().size(); ++at) {
                const TextSpan one{TextOffset(at), TextOffset(at + 1)};
                const TextSpan back = folded.written(one);
                QVERIFY(back.begin() < back.end());
                QVERIFY(back.end().value() <= written.size());
                QVERIFY(back.begin().value() >= last);
                QVERIFY(folded.folded(back).begin() <= one.begin());
                QVERIFY(folded.folded(back).end() >= one.end());
                last = back.begin().value();
            }
        }
    }
}

void FoldedTextTest::looksWordsUpInSmallLetters()
{
    QCOMPARE(foldedWord(u"ISN’T"), u"isn't"_s);
    QCOMPARE(foldedWord(u"’s"), u"'s"_s);
    QCOMPARE(foldedWord(u"Ｐｕｒ\u00ADﬁ"), u"purfi"_s);
}

SLANTLIGHT_TEST(FoldedTextTest)

#include "tst_foldedtext.moc"
