// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/comparereports.h"

#include "core/import/importarticle.h"
#include "tests/support/analysed.h"
#include "tests/support/testroom.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

/// An article with all that was found in it.
struct Analysed
{
    explicit Analysed(Article read)
        : article(std::move(read))
        , reading(shippedAnalyzer().read(article))
        , analysis(shippedAnalyzer().analyze(article, reading))
    {
    }

    [[nodiscard]] ReadReport report() const
    {
        return {.article = article, .reading = reading, .analysis = analysis};
    }
    [[nodiscard]] QString text(TextSpan span) const { return span.in(article.text()).toString(); }

    Article article;
    Reading reading;
    Analysis analysis;
};

Analysed sample(const QString &name)
{
    QFile file(shippedPath(QString(u"samples/" + name)));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("the sample is missing");
    }
    const auto context = loadShippedReadContext(shippedAnalyzer().languages());
    auto article = importText(QString::fromUtf8(file.readAll()), SourceFormat::Markdown, *context);
    if (!article) {
        qFatal("the sample cannot be read");
    }
    return Analysed(std::move(*article));
}

ReportComparison comparedReports(const Analysed &first, const Analysed &second)
{
    return compareReports(first.report(), second.report(), shippedAnalyzer().languages());
}

/// Two reports of paragraphs and what they have in common.
struct Compared
{
    Compared(const QString &a, const QString &b)
        : Compared(Analysed(paragraphs(a)), Analysed(paragraphs(b)))
    {
    }
    Compared(Analysed a, Analysed b)
        : first(std::move(a))
        , second(std::move(b))
        , comparison(comparedReports(first, second))
    {
    }

    Analysed first;
    Analysed second;
    ReportComparison comparison;
};

/// The two samples on one event.
Compared comparedSamples()
{
    return {sample(u"waterworks-dispatch.md"_s), sample(u"waterworks-herald.md"_s)};
}

/// The numbers of paired blocks, such as "0-1 2-2".
QString pairsOf(const ReportComparison &comparison)
{
    QStringList pairs;
    for (const BlockPair &pair : comparison.blocks) {
        pairs.append(u"%1-%2"_s.arg(pair.first).arg(pair.second));
    }
    return pairs.join(u' ');
}

/// How an actor is named: "government 2, authorities | regime".
QString namingsOf(const SameActor &actor)
{
    const auto list = [](const std::vector<Naming> &namings) {
        QStringList words;
        for (const Naming &naming : namings) {
            words.append(naming.count() == 1 ? naming.words
                                             : u"%1 %2"_s.arg(naming.words).arg(naming.count()));
        }
        return words.join(u", "_s);
    };
    return list(actor.first) + u" | " + list(actor.second);
}

QStringList differentNamings(const ReportComparison &comparison)
{
    QStringList lines;
    for (const SameActor &actor : comparison.actors) {
        if (actor.isNamedDifferently) {
            lines.append(namingsOf(actor));
        }
    }
    return lines;
}

/// The cues of paired statements: "confirmed | alleged".
QStringList cuesOf(const Analysed &first, const Analysed &second,
                   const ReportComparison &comparison)
{
    QStringList lines;
    for (const SameStatement &same : comparison.statements) {
        const auto cue = [](const Analysed &side, std::size_t number) {
            const auto &span = side.analysis.attributions.at(number).cue;
            return span ? side.text(*span) : QString();
        };
        lines.append(cue(first, same.first) + u" | " + cue(second, same.second));
    }
    return lines;
}

} // namespace

class CompareReportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairsTheBlocksOfTwoReportsOfOneEvent();
    void explainsEachPairByWhatBothHave();
    void tellsWhoIsNamedDifferentlyInThem();
    void tellsByWhichOtherWordsTheyReportTheSame();
    void tellsWhatOnlyOneOfThemHas();
    void pairsTheSameWhicheverComesFirst();
    void givesTheSameEachTime();
    void joinsNames_data();
    void joinsNames();
    void givesABlockSeveralPartners();
    void takesWhoSaysTheSameWordsForOne();
    void keepsTwoNamesApartThatSayTheSame();
    void pairsNothingOfArticlesOnOtherThings();
    void comparesAnArticleWithItself();
    void comparesArticlesInALanguageThatNobodyReads();
    void comparesArticlesWithoutAWord();
    void comparesLongArticlesOfOneWord();
    void givesUpWhenItIsAskedTo();
};

void CompareReportsTest::pairsTheBlocksOfTwoReportsOfOneEvent()
{
    const auto [first, second, comparison] = comparedSamples();

    QCOMPARE(pairsOf(comparison), u"0-3 4-3 5-7 6-6 7-4 9-8 12-11"_s);
}

void CompareReportsTest::explainsEachPairByWhatBothHave()
{
    const auto [first, second, comparison] = comparedSamples();

    for (const BlockPair &pair : comparison.blocks) {
        QVERIFY(!pair.shared.empty());
        QVERIFY(pair.confidence > 0 && pair.confidence <= 1);
        for (const SharedClue &clue : pair.shared) {
            QVERIFY(!clue.first.empty() && !clue.second.empty());
            QCOMPARE(first.text(clue.first.front()), clue.text);
            for (const TextSpan span : clue.first) {
                QVERIFY(first.article.blocks()[pair.first].span.contains(span));
            }
            for (const TextSpan span : clue.second) {
                QVERIFY(second.article.blocks()[pair.second].span.contains(span));
            }
        }
    }
    const BlockPair &operation = comparison.blocks.at(1);
    const auto number = std::ranges::find(operation.shared, u"240"_s, &SharedClue::text);
    QVERIFY(number != operation.shared.end());
    QCOMPARE(number->kind, ClueKind::Number);
}

void CompareReportsTest::tellsWhoIsNamedDifferentlyInThem()
{
    const QStringList namings = differentNamings(comparedSamples().comparison);

    QVERIFY2(namings.contains(u"government 3 | regime 3"_s), qPrintable(namings.join(u'\n')));
    QVERIFY(namings.contains(u"rioters 3, mob 2, agitator | protesters 2"_s));
    QVERIFY(namings.contains(u"levy 2 | tax 3"_s));
    QVERIFY(namings.contains(u"Premier Oskar Tellan, premier | strongman, Oskar Tellan"_s));
    QVERIFY(namings.contains(
        u"Ida Rusk, firebrand, Ms Rusk | Ida Rusk, chairwoman of the Upland Growers' Union, Ms Rusk"_s));
}

void CompareReportsTest::tellsByWhichOtherWordsTheyReportTheSame()
{
    const auto [first, second, comparison] = comparedSamples();

    const QStringList cues = cuesOf(first, second, comparison);
    QVERIFY2(cues.contains(u"declared | insisted"_s), qPrintable(cues.join(u'\n')));
    QVERIFY(cues.contains(u"confirmed | alleged"_s));
    QVERIFY(cues.contains(u"claimed | said"_s));
    QVERIFY(cues.contains(u"threatened | promised"_s));
    const SameStatement &premier = comparison.statements.front();
    QVERIFY(premier.isQuoted && premier.isOtherCue && premier.isOtherStance);
}

void CompareReportsTest::tellsWhatOnlyOneOfThemHas()
{
    const auto [first, second, comparison] = comparedSamples();

    const auto speakers = [](const Analysed &side, const OnlyReported &only) {
        QStringList names;
        for (const std::size_t speaker : only.speakers) {
            names.append(side.analysis.speakers[speaker].name);
        }
        return names;
    };
    const auto numbers = [](const OnlyReported &only) {
        QStringList values;
        for (const ReportedNumber &number : only.numbers) {
            values.append(number.value);
        }
        return values;
    };
    QVERIFY(speakers(first, comparison.onlyFirst).contains(u"Petra Vance"_s));
    QVERIFY(speakers(second, comparison.onlySecond).contains(u"Lena Marsh"_s));
    QVERIFY(!speakers(second, comparison.onlySecond).contains(u"Ida Rusk"_s));
    QCOMPARE(numbers(comparison.onlyFirst), QStringList({u"1968"_s, u"85000"_s, u"4"_s}));
    QCOMPARE(numbers(comparison.onlySecond), QStringList({u"15"_s, u"2600"_s}));
    QCOMPARE(comparison.onlySecond.blocks, std::vector<std::size_t>({0, 5, 9, 10}));
    QCOMPARE(first.text(comparison.onlyFirst.quotations.back()),
             u"\"At last somebody thinks of us.\""_s);
}

void CompareReportsTest::pairsTheSameWhicheverComesFirst()
{
    const auto [first, second, there] = comparedSamples();

    const ReportComparison back = comparedReports(second, first);

    QCOMPARE(back.blocks.size(), there.blocks.size());
    for (const BlockPair &pair : there.blocks) {
        QVERIFY(std::ranges::any_of(back.blocks, [&pair](const BlockPair &other) {
            return other.first == pair.second && other.second == pair.first;
        }));
    }
    QCOMPARE(back.quotations.size(), there.quotations.size());
    QCOMPARE(back.onlySecond, there.onlyFirst);
}

void CompareReportsTest::givesTheSameEachTime()
{
    const auto [first, second, comparison] = comparedSamples();

    QVERIFY(comparedReports(first, second) == comparison);
}

void CompareReportsTest::joinsNames_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("namings");

    QTest::newRow("surname and full name")
        << u"Mayor Lind opened the harbour."_s << u"The harbour was opened by Mara Lind."_s
        << u"Mayor Lind | Mara Lind"_s;
    QTest::newRow("initials") << u"The Skerry Maritime Authority closed the harbour."_s
                              << u"The harbour was closed by the SMA."_s
                              << u"Skerry Maritime Authority | SMA"_s;
    QTest::newRow("a role alone, of one who says nothing")
        << u"Mayor Mara Lind opened the harbour. Children gave the mayor a fish."_s
        << u"The harbour was opened by Mara Lind."_s << u"Mayor Mara Lind, mayor | Mara Lind"_s;
    QTest::newRow("a role after an apposition")
        << u"Mara Lind, the mayor of Skerry, opened the harbour. Then the mayor left."_s
        << u"The harbour was opened by Mara Lind."_s
        << u"Mara Lind, mayor of Skerry, mayor | Mara Lind"_s;
    QTest::newRow("words that are said of what a name stands before")
        << u"Trade with Norway is easy. A senior Norway negotiator left Skerry."_s
        << u"There is trade with Norway."_s << u"Norway 2 | Norway"_s;
    QTest::newRow("a role of two")
        << u"Mayor Mara Lind met Mayor Tomas Weir. Children gave the mayor a fish."_s
        << u"The harbour was opened by Mara Lind."_s << u"Mayor Mara Lind | Mara Lind"_s;
    QTest::newRow("a role of somebody else's place")
        << u"Mayor Mara Lind opened the harbour. Children saw the mayor of Harle."_s
        << u"The harbour was opened by Mara Lind."_s << u"Mayor Mara Lind | Mara Lind"_s;
    QTest::newRow("two of a surname") << u"Lind opened the harbour."_s
                                      << u"Mara Lind met Tomas Lind at the harbour."_s << QString();
}

void CompareReportsTest::joinsNames()
{
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    QFETCH(const QString, namings);

    const Compared both(first, second);

    QStringList found;
    for (const SameActor &actor : both.comparison.actors) {
        found.append(namingsOf(actor));
    }
    QCOMPARE(found.join(u"; "_s), namings);
}

void CompareReportsTest::givesABlockSeveralPartners()
{
    const Compared both(
        u"Mara Lind closed the harbour on Friday, and Tomas Weir sued the city for 4,100 crowns."_s,
        u"The harbour was closed by Mara Lind on Friday.\n"
        "For 4,100 crowns, the city is sued by Tomas Weir."_s);

    QCOMPARE(pairsOf(both.comparison), u"0-0 0-1"_s);
}

void CompareReportsTest::takesWhoSaysTheSameWordsForOne()
{
    const Compared both(u"\"The tide will not wait for the council,\" the harbour office said."_s,
                        u"\"The tide will not wait for the council,\" Mara Lind said."_s);

    QCOMPARE(both.comparison.actors.size(), 1u);
    const SameActor &actor = both.comparison.actors.front();
    QCOMPARE(actor.evidence, ActorEvidence::Statement);
    QCOMPARE(actor.because, u"The tide will not wait for the council"_s);
    QVERIFY(actor.isNamedDifferently);
    QCOMPARE(namingsOf(actor), u"harbour office | Mara Lind"_s);
}

void CompareReportsTest::keepsTwoNamesApartThatSayTheSame()
{
    const Compared both(u"\"The tide will not wait for the council,\" Tomas Weir said."_s,
                        u"\"The tide will not wait for the council,\" Mara Lind said."_s);

    QVERIFY(both.comparison.actors.empty());
    QCOMPARE(both.comparison.statements.size(), 1u);
}

void CompareReportsTest::pairsNothingOfArticlesOnOtherThings()
{
    const Analysed first = sample(u"waterworks-dispatch.md"_s);
    const Analysed second = sample(u"causeway.md"_s);

    const ReportComparison comparison = comparedReports(first, second);

    QCOMPARE(pairsOf(comparison), QString());
    QCOMPARE(comparison.quotations.size(), 0u);
    QCOMPARE(comparison.statements.size(), 0u);
}

void CompareReportsTest::comparesAnArticleWithItself()
{
    const Analysed article = sample(u"causeway.md"_s);

    const ReportComparison comparison = comparedReports(article, article);

    QCOMPARE(comparison.onlyFirst, OnlyReported());
    QCOMPARE(comparison.onlySecond, OnlyReported());
    QCOMPARE(differentNamings(comparison), QStringList());
    for (const SameStatement &same : comparison.statements) {
        QVERIFY(!same.isOtherCue && !same.isOtherStance);
    }
}

void CompareReportsTest::comparesArticlesInALanguageThatNobodyReads()
{
    const QString text = u"Den 12 mars stängdes hamnen i Skerry, och 240 personer samlades där "
                         "under kvällen för att se hur vattnet långsamt steg över kajen."_s;

    const Compared both(text, text);

    QCOMPARE(pairsOf(both.comparison), u"0-0"_s);
    QVERIFY(both.comparison.statements.empty());
}

void CompareReportsTest::comparesArticlesWithoutAWord()
{
    const Analysed empty{Article(QString(), {})};

    const ReportComparison comparison = comparedReports(empty, empty);
    QVERIFY(comparison == ReportComparison());
}

void CompareReportsTest::comparesLongArticlesOfOneWord()
{
    const QString line =
        u"Lind said \"the tide the tide the tide the tide\" to Lind on Friday.\n"_s;
    const Analysed article{paragraphs(line.repeated(2000))};

    const ReportComparison comparison = comparedReports(article, article);
    QVERIFY(!comparison.quotations.empty());
}

void CompareReportsTest::givesUpWhenItIsAskedTo()
{
    const Analysed article = sample(u"causeway.md"_s);
    std::stop_source source;
    source.request_stop();

    const ReportComparison comparison = compareReports(
        article.report(), article.report(), shippedAnalyzer().languages(), source.get_token());
    QVERIFY(comparison.blocks.empty());
}

SLANTLIGHT_TEST(CompareReportsTest)

#include "tst_comparereports.moc"
