// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/foldedtext.h"
#include "tests/support/analysed.h"
#include "tests/support/testroom.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <string_view>

using namespace slantlight;
using namespace Qt::StringLiterals;

/// The same words in other characters are found the same, and marked as they are written.
class SameWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsThemInOtherCharacters_data();
    void findsThemInOtherCharacters();
    void coversTheWholeWrittenWord_data();
    void coversTheWholeWrittenWord();
    void readsOverLineEnds();
    void findsThemWhereverNobodySeesAnything();
    void staysInsideTextOfAnyCharacters();
};

namespace {

const QString story =
    uR"(The mayor claimed that the so-called levy was a shameful fiasco, and critics purportedly slammed the outrageous, filthy deal. It isn't fair, Ines Lind said on Monday, and the workers' march wasn't a success.
"The clichéd plan is a disgrace," said Tomas Rusk, the harbour board's chair, who obviously lied. Residents who packed the hall were outraged and insisted that the half-hearted vote was rigged.)"_s;

/// What is found in @p article, its words folded, one finding a line.
QStringList foundIn(const Article &article)
{
    const Analysis analysis = shippedAnalyzer().analyze(article);
    const auto words = [&article](TextSpan span) {
        return foldedWord(span.in(article.text()));
    };
    QStringList lines;
    for (const Marker &marker : analysis.markers) {
        lines.push_back(u"%1 “%2” %3 %4"_s.arg(marker.rule.text(), words(marker.span))
                            .arg(static_cast<int>(marker.voice))
                            .arg(marker.weight));
    }
    for (const Attribution &attribution : analysis.attributions) {
        QString line = attribution.foundBy + u' ' + foldedWord(attribution.speaker);
        line += attribution.source ? u" {"_s + words(*attribution.source) + u'}' : u""_s;
        line += attribution.cue ? u" ["_s + words(*attribution.cue) + u']' : u""_s;
        for (const TextSpan span : attribution.content) {
            line += u" <"_s + words(span) + u'>';
        }
        lines.push_back(line);
    }
    return lines;
}

/// @p text with @p between after each letter that another follows.
QString between(const QString &text, const QString &between)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        result += text.at(i);
        if (text.at(i).isLetter() && i + 1 < text.size() && text.at(i + 1).isLetter()) {
            result += between;
        }
    }
    return result;
}

/// @p text with its letters from a to z as those from @p a on, and capitals as those from @p A on.
QString inLetters(const QString &text, char32_t a, char32_t capitalA)
{
    QString result;
    for (const QChar c : text) {
        const char32_t letter = c >= u'a' && c <= u'z'   ? a + (c.unicode() - u'a')
                                : c >= u'A' && c <= u'Z' ? capitalA + (c.unicode() - u'A')
                                                         : c.unicode();
        result += QString::fromUcs4(&letter, 1);
    }
    return result;
}

QString with(QString text, QStringView before, QStringView after)
{
    return text.replace(before.toString(), after.toString());
}

} // namespace

void SameWordsTest::findsThemInOtherCharacters_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("soft hyphens") << between(story, u"\u00AD"_s);
    QTest::newRow("zero-width spaces") << between(story, u"\u200B"_s);
    QTest::newRow("zero-width joiners") << between(story, u"\u200D"_s);
    QTest::newRow("marks of direction") << between(story, u"\u200F"_s);
    QTest::newRow("full-width letters") << inLetters(story, U'ａ', U'Ａ');
    QTest::newRow("mathematical letters") << inLetters(story, U'\U0001D41A', U'\U0001D400');
    QTest::newRow("ligatures") << with(with(with(story, u"fi", u"ﬁ"), u"fil", u"ﬁl"), u"st", u"ﬆ");
    QTest::newRow("decomposed accents") << story.normalized(QString::NormalizationForm_D);
    QTest::newRow("spaces that do not break") << with(story, u" ", u"\u00A0");
    QTest::newRow("narrow spaces") << with(story, u" ", u"\u202F");
    QTest::newRow("curly apostrophes") << with(story, u"'", u"’");
    QTest::newRow("apostrophe letters") << with(story, u"'", u"ʼ");
    QTest::newRow("primes inside words") << with(with(story, u"n't", u"n′t"), u"d's", u"d′s");
    QTest::newRow("ticks inside words") << with(with(story, u"n't", u"n`t"), u"d's", u"d´s");
    QTest::newRow("hyphens") << with(story, u"-", u"‐");
    QTest::newRow("hyphens that do not break") << with(story, u"-", u"‑");
    QTest::newRow("dashes for hyphens") << with(story, u"-", u"–");
    QTest::newRow("curly quotation marks") << with(with(story, u"\"The", u"“The"), u",\"", u",”");
}

void SameWordsTest::findsThemInOtherCharacters()
{
    QFETCH(const QString, text);

    const QStringList found = foundIn(paragraphs(text));

    const QStringList expected = foundIn(paragraphs(story));
    QVERIFY(expected.size() > 10);
    QCOMPARE(found, expected);
}

void SameWordsTest::coversTheWholeWrittenWord_data()
{
    QTest::addColumn<QString>("text"); // with the marked wording in braces

    QTest::newRow("soft hyphens") << u"The deal was a {fi\u00ADas\u00ADco}, he said."_s;
    QTest::newRow("a soft hyphen at its end") << u"The deal was a {fiasco}\u00AD, he said."_s;
    QTest::newRow("ligatures") << u"The deal was a {ﬁasco}, he said."_s;
    QTest::newRow("letters beyond the basic plane")
        << u"🌊 The deal was a {\U0001D41F\U0001D422asco} 🌊."_s;
    QTest::newRow("a broken word") << u"The deal was a {fi-\nasco}, he said."_s;
    QTest::newRow("a broken word and an indent")
        << u"The deal was a {fi\u00AD\n   asco}, he said."_s;
    QTest::newRow("a compound broken at its hyphen") << u"Back the {so-\ncalled} levy."_s;
    QTest::newRow("a compound with another hyphen") << u"Back the {so‑called} levy."_s;
    QTest::newRow("after many others")
        << u"An o\u00ADﬃ\u00ADce, a cafe\u0301, a \u00AD{fi\u200Basco}."_s;
}

void SameWordsTest::coversTheWholeWrittenWord()
{
    QFETCH(QString, text);
    const qsizetype begin = text.indexOf(u'{');
    text.remove(begin, 1);
    const qsizetype end = text.indexOf(u'}');
    text.remove(end, 1);

    const Article article = importedAsIs(text);
    QCOMPARE(article.text(), text);
    const Analysis analysis = shippedAnalyzer().analyze(article);

    QVERIFY(std::ranges::contains(analysis.markers, TextSpan(TextOffset(begin), TextOffset(end)),
                                  &Marker::span));
}

void SameWordsTest::readsOverLineEnds()
{
    const QString wrapped =
        u"Ines\nLind said on Monday that the so-\ncalled levy\r\n"
        "   was “a shameful\nfiasco”, and she in-\nsisted that it was\nrigged."_s;
    QString whole = wrapped;
    whole.replace(u"so-\n"_s, u"so-"_s).replace(u"in-\n"_s, u"in"_s).replace(u"\r\n   "_s, u" "_s);

    const QStringList found = foundIn(importedAsIs(wrapped));

    const QStringList expected = foundIn(importedAsIs(whole.replace(u'\n', u' ')));
    QVERIFY(expected.size() > 4);
    QCOMPARE(found.size(), expected.size());
    for (qsizetype i = 0; i < found.size(); ++i) {
        QString line = found.at(i);
        line.replace(u"so- "_s, u"so-"_s).replace(u"in- "_s, u"in"_s);
        QCOMPARE(line, expected.at(i));
    }
}

void SameWordsTest::findsThemWhereverNobodySeesAnything()
{
    const QStringList expected = foundIn(paragraphs(story));
    constexpr std::u16string_view unseen = u"\u00AD\u200B\u200C\u2060\uFEFF\u200E\u200F";
    QRandomGenerator random(16);
    for (int round = 0; round < 60; ++round) {
        QString text = story;
        for (int i = 0; i < 40; ++i) {
            text.insert(random.bounded(static_cast<int>(text.size())),
                        QChar(unseen[random.bounded(static_cast<quint32>(unseen.size()))]));
        }

        const QStringList found = foundIn(paragraphs(text));

        QCOMPARE(found, expected);
    }
}

void SameWordsTest::staysInsideTextOfAnyCharacters()
{
    constexpr std::u16string_view any =
        u"\u00AD\u200D\uFE0F\u0301\u0336ﬁﷺｓ’‘`´′–—‐«»“”„‹›\"'- \u00A0\n\xD83D\xDE00\xD835";
    QRandomGenerator random(16);
    for (int round = 0; round < 150; ++round) {
        QString text = story;
        for (int i = 0; i < 60; ++i) {
            text.insert(random.bounded(static_cast<int>(text.size())),
                        QChar(any[random.bounded(static_cast<quint32>(any.size()))]));
        }
        const Article article = importedAsIs(text);

        const Analysis analysis = shippedAnalyzer().analyze(article);

        const auto isInside = [&text](TextSpan span) {
            return span.begin() < span.end() && span.end().value() <= text.size();
        };
        for (const Marker &marker : analysis.markers) {
            QVERIFY(isInside(marker.span));
        }
        for (const Attribution &attribution : analysis.attributions) {
            QVERIFY(!attribution.source || isInside(*attribution.source));
            for (const TextSpan span : attribution.content) {
                QVERIFY(isInside(span));
            }
        }
    }
}

SLANTLIGHT_TEST(SameWordsTest)

#include "tst_samewords.moc"
