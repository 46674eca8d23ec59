// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/comparison.h"
#include "tests/support/analysed.h"
#include "tests/support/testroom.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace slantlight;

class ComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatWasChanged_data();
    void tellsWhatWasChanged();
    void countsBlocks();
    void tellsMarksThatCameAndWent();
    void takesAMarkThatMovedForTheSame();
    void comparesLongArticlesWithNothingInCommon();
};

namespace {

/// A review of @p text in which every word of @p marked has a mark of a rule of its own.
Review reviewOfText(const QString &text, const QStringList &marked)
{
    auto article = std::make_shared<const Article>(paragraphs(text));
    Analysis analysis;
    for (const QString &word : marked) {
        const qsizetype at = article->text().indexOf(word);
        analysis.markers.push_back(
            {.span = {TextOffset(at), TextOffset(at + word.size())},
             .rule = RuleId(u"doubt."_s + word),
             .weight = 1,
             // It holds the words around, and is another one where these are others.
             .fingerprint = article->text().sliced(std::max<qsizetype>(at - 4, 0), 12)});
    }
    return reviewOf(std::move(article), std::move(analysis));
}

Comparison comparedTexts(const QString &before, const QString &after)
{
    const Review old = reviewOf(std::make_shared<const Article>(paragraphs(before)), {});
    const Review now = reviewOf(std::make_shared<const Article>(paragraphs(after)), {});
    return compared(shown(old, {}), shown(now, {}));
}

/// A changed block a line, with "[-" and "-]" around what went, "[+" and "+]" around what came.
QString written(const Comparison &comparison)
{
    QStringList lines;
    for (const ComparedBlock &block : comparison.blocks) {
        QString line;
        for (const ComparedStretch &stretch : block.stretches) {
            const QString text = comparison.text(stretch);
            switch (stretch.difference) {
            case Difference::Kept:
                line += text;
                break;
            case Difference::Removed:
                line += u"[-"_s + text + u"-]"_s;
                break;
            case Difference::Added:
                line += u"[+"_s + text + u"+]"_s;
                break;
            }
        }
        lines += line;
    }
    return lines.join(u'\n');
}

QStringList wordsOf(const std::vector<Marker> &markers, const Article &article)
{
    QStringList words;
    for (const Marker &marker : markers) {
        words += marker.span.in(article.text()).toString();
    }
    return words;
}

} // namespace

void ComparisonTest::tellsWhatWasChanged_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("changes");

    const QString story = u"The quay opens in May.\nThe crews were asked twice."_s;
    QTest::newRow("nothing") << story << story << u""_s;
    QTest::newRow("a word") << u"The quay opens in May."_s << u"The quay closes in May."_s
                            << u"The quay [-opens-][+closes+] in May."_s;
    QTest::newRow("words in a row")
        << u"The quay opens next week in Averna."_s << u"The quay opens on Monday in Averna."_s
        << u"The quay opens [-next week-][+on Monday+] in Averna."_s;
    QTest::newRow("a word more") << u"The quay opens in May."_s << u"The new quay opens in May."_s
                                 << u"The [+new +]quay opens in May."_s;
    QTest::newRow("a word less") << u"The new quay opens in May."_s << u"The quay opens in May."_s
                                 << u"The [-new -]quay opens in May."_s;
    QTest::newRow("at the ends") << u"Now the quay opens."_s << u"So the quay opens, soon."_s
                                 << u"[-Now-][+So+] the quay opens[+, soon+]."_s;
    QTest::newRow("a paragraph more")
        << story << QString(u"Boats wait.\n"_s + story) << u"[+Boats wait.+]"_s;
    QTest::newRow("a paragraph less")
        << QString(story + u"\nBoats wait."_s) << story << u"[-Boats wait.-]"_s;
    QTest::newRow("another paragraph in its place")
        << u"The quay opens.\nBoats wait outside.\nAll is well."_s
        << u"The quay opens.\nNobody knows why.\nAll is well."_s
        << u"[-Boats wait outside.-]\n[+Nobody knows why.+]"_s;
    QTest::newRow("new, changed and gone")
        << u"The quay opens in May.\nBoats wait outside the harbour."_s
        << u"A storm came over Averna.\nThe quay opens in June."_s
        << u"[+A storm came over Averna.+]\nThe quay opens in [-May-][+June+].\n"
           "[-Boats wait outside the harbour.-]"_s;
    QTest::newRow("without spaces between words")
        << u"\u6E2F\u53E3\u4ECA\u5929\u5F00\u653E"_s << u"\u6E2F\u53E3\u660E\u5929\u5F00\u653E"_s
        << u"\u6E2F\u53E3[-\u4ECA-][+\u660E+]\u5929\u5F00\u653E"_s;
}

void ComparisonTest::tellsWhatWasChanged()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);

    const Comparison comparison = comparedTexts(before, after);

    QTEST(written(comparison), "changes");
    QCOMPARE(comparison.isOfSameText(), before == after);
}

void ComparisonTest::countsBlocks()
{
    const Comparison comparison =
        comparedTexts(u"The quay opens in May.\nBoats wait outside the harbour."_s,
                      u"A storm came over Averna.\nThe quay opens in June.\nSo be it."_s);

    QCOMPARE(comparison.blocksWith(Difference::Added), 2);
    QCOMPARE(comparison.blocksWith(Difference::Removed), 1);
    QCOMPARE(comparison.blocksWith(Difference::Kept), 1);
}

void ComparisonTest::tellsMarksThatCameAndWent()
{
    const Review before = reviewOfText(u"The so-called reform failed. It was a bloodbath."_s,
                                       {u"so-called"_s, u"bloodbath"_s});
    const Review after = reviewOfText(u"The reform failed. It was a bloodbath, a puppet said."_s,
                                      {u"bloodbath"_s, u"puppet"_s});

    const Comparison comparison = compared(shown(before, {}), shown(after, {}));

    QCOMPARE(wordsOf(comparison.removed, *before.article), QStringList{u"so-called"_s});
    QCOMPARE(wordsOf(comparison.added, *after.article), QStringList{u"puppet"_s});
}

void ComparisonTest::takesAMarkThatMovedForTheSame()
{
    const Review before = reviewOfText(u"The so-called reform failed."_s, {u"so-called"_s});
    const Review after =
        reviewOfText(u"It rained.\nIn May a so-called reform was tried."_s, {u"so-called"_s});

    const Comparison comparison = compared(shown(before, {}), shown(after, {}));

    QVERIFY(comparison.added.empty());
    QVERIFY(comparison.removed.empty());
}

void ComparisonTest::comparesLongArticlesWithNothingInCommon()
{
    QStringList before;
    QStringList after;
    for (int i = 0; i < 6000; ++i) {
        before += u"Quay %1 is old."_s.arg(i);
        after += u"\u6E2F%1"_s.arg(i);
    }

    const Comparison comparison = comparedTexts(before.join(u'\n'), after.join(u'\n'));

    QCOMPARE(comparison.blocks.size(), 12'000u);
}

SLANTLIGHT_TEST(ComparisonTest)

#include "tst_comparison.moc"
