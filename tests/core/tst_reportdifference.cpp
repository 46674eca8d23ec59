// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/reportdifference.h"

#include "core/exchange/comparisonjson.h"
#include "tests/support/comparedtexts.h"
#include "tests/support/testroom.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

QString wordsOf(const std::vector<TextSpan> &spans, const Article &article)
{
    QStringList words;
    for (const TextSpan span : spans) {
        words.append(span.in(article.text()).toString());
    }
    return words.join(u" + "_s);
}

/// The passages of all differences of @p kind: "mob + rioters | protesters".
QStringList passagesOf(const ComparedArticles &both, DifferenceKind kind)
{
    QStringList lines;
    for (const ReportDifference &each : both.differences) {
        if (each.kind == kind) {
            lines.append(wordsOf(each.first, *both.first.article) + u" | "
                         + wordsOf(each.second, *both.second.article));
        }
    }
    return lines;
}

} // namespace

class ReportDifferenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhichNumbersDiffer_data();
    void tellsWhichNumbersDiffer();
    void listsWhatTwoReportsHaveApartByKind();
    void lightsWhoIsNamedDifferentlyWhereverThatIs();
    void lightsWhoSaysWhatByWhichWord();
    void listsNoQuotationOfABlockThatIsListed();
    void listsWhatBecameOfVersions();
    void takesTwoArticlesOfOnePageForVersions();
    void tellsVersionsAsJson();
};

void ReportDifferenceTest::tellsWhichNumbersDiffer_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("numbers");

    const QString story = u"Mara Lind opened the harbour of Skerry on Friday, and %1 came."_s;
    QTest::newRow("another number")
        << story.arg(u"240 growers"_s) << story.arg(u"500 growers"_s) << u"240 | 500"_s;
    QTest::newRow("in words") << story.arg(u"twelve growers"_s) << story.arg(u"20 growers"_s)
                              << u"twelve | 20"_s;
    QTest::newRow("with a word between")
        << story.arg(u"240 angry growers"_s) << story.arg(u"500 growers"_s) << u"240 | 500"_s;
    QTest::newRow("the same number")
        << story.arg(u"twelve growers"_s) << story.arg(u"12 growers"_s) << u""_s;
    QTest::newRow("of other things")
        << story.arg(u"240 growers"_s) << story.arg(u"500 sheep"_s) << u""_s;
    QTest::newRow("both have it") << story.arg(u"240 growers"_s)
                                  << story.arg(u"500 growers and 240 sheep"_s) << u""_s;
    QTest::newRow("one of something")
        << story.arg(u"one grower"_s) << story.arg(u"two growers"_s) << u""_s;
}

void ReportDifferenceTest::tellsWhichNumbersDiffer()
{
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    QFETCH(const QString, numbers);

    const ComparedArticles both = comparedTexts(first, second);

    QCOMPARE(passagesOf(both, DifferenceKind::Number).join(u"; "_s), numbers);
}

void ReportDifferenceTest::listsWhatTwoReportsHaveApartByKind()
{
    const ComparedArticles both = comparedSamples();

    QVERIFY(both.reports() != nullptr && both.versions() == nullptr);
    QVERIFY(std::ranges::is_sorted(both.differences, {}, &ReportDifference::kind));
    for (const ReportDifference &each : both.differences) {
        QVERIFY(!each.first.empty() || !each.second.empty());
        QVERIFY(std::ranges::is_sorted(each.first) && std::ranges::is_sorted(each.second));
    }
    QCOMPARE(both.links.size(), both.reports()->blocks.size());
}

void ReportDifferenceTest::lightsWhoIsNamedDifferentlyWhereverThatIs()
{
    const QStringList namings = passagesOf(comparedSamples(), DifferenceKind::Naming);

    QVERIFY2(
        namings.contains(
            u"provincial government + government + government | Tellan regime + regime + regime"_s),
        qPrintable(namings.join(u'\n')));
}

void ReportDifferenceTest::lightsWhoSaysWhatByWhichWord()
{
    const ComparedArticles both =
        comparedTexts(u"\"The tide will not wait,\" Mara Lind said."_s,
                      u"\"The tide will not wait,\" claimed Mara Lind."_s);

    const QStringList cues = passagesOf(both, DifferenceKind::Cue);
    QCOMPARE(cues.size(), 1);
    QVERIFY2(cues.first().contains(u"said"_s) && cues.first().contains(u"claimed"_s),
             qPrintable(cues.first()));
}

void ReportDifferenceTest::listsNoQuotationOfABlockThatIsListed()
{
    const ComparedArticles both = comparedSamples();

    for (const ReportDifference &each : both.differences) {
        if (each.part == OnlyPart::Quotation && each.kind == DifferenceKind::OnlyFirst) {
            for (const std::size_t block : both.reports()->onlyFirst.blocks) {
                QVERIFY(!both.first.article->blocks()[block].span.contains(each.first.front()));
            }
        }
    }
    QVERIFY(std::ranges::any_of(both.differences, [](const ReportDifference &each) {
        return each.kind == DifferenceKind::OnlySecond && each.part == OnlyPart::Speaker;
    }));
}

void ReportDifferenceTest::listsWhatBecameOfVersions()
{
    const ComparedArticles both =
        comparedTexts(u"The quay of Averna opens in May.\nThe mayor is old.\nThe crews wait."_s,
                      u"The quay of Averna opens in June.\nThe crews wait.\nNobody was asked."_s,
                      ComparedAs::Versions);

    QVERIFY(both.versions() != nullptr);
    QCOMPARE(passagesOf(both, DifferenceKind::Reworded), QStringList{u"May | June"_s});
    QCOMPARE(passagesOf(both, DifferenceKind::Gone), QStringList{u"The mayor is old. | "_s});
    QCOMPARE(passagesOf(both, DifferenceKind::New), QStringList{u" | Nobody was asked."_s});
    QCOMPARE(both.links,
             (std::vector<BlockLink>{{.first = 0, .second = 0}, {.first = 2, .second = 1}}));
}

void ReportDifferenceTest::takesTwoArticlesOfOnePageForVersions()
{
    const auto at = [](const QString &address, const QString &text) {
        return Article::fromParts({{.kind = BlockKind::Paragraph, .text = text}},
                                  {.address = address});
    };
    const Article one = at(u"https://averna.example/quay"_s, u"The quay opens."_s);
    const Article same = at(u"http://www.averna.example/quay?utm_source=mail"_s, u"It opens."_s);
    const Article other = at(u"https://averna.example/boats"_s, u"The boats come."_s);
    const Article nowhere = paragraphs(u"The quay opens."_s);

    QVERIFY(areVersions(one, same));
    QVERIFY(!areVersions(one, other));
    QVERIFY(!areVersions(nowhere, nowhere));
}

void ReportDifferenceTest::tellsVersionsAsJson()
{
    const ComparedArticles both = comparedTexts(
        u"The quay opens in May.\nThe mayor is old."_s,
        u"The quay opens in June.\nThe so-called crews wait."_s, ComparedAs::Versions);

    const QJsonObject json = QJsonDocument::fromJson(comparisonToJson(both, {}, {})).object();

    QCOMPARE(json.value(u"comparedAs"_s).toString(), u"versions"_s);
    QCOMPARE(json.value(u"blocks"_s).toArray().size(), 1);
    const QJsonArray changes = json.value(u"changes"_s).toArray();
    QCOMPARE(changes.size(), 3);
    const QJsonObject first = changes.first().toObject();
    QCOMPARE(first.value(u"removed"_s).toArray().first().toObject().value(u"text"_s).toString(),
             u"May"_s);
    QCOMPARE(first.value(u"added"_s).toArray().first().toObject().value(u"text"_s).toString(),
             u"June"_s);
    QVERIFY(std::ranges::any_of(changes, [](const QJsonValue &change) {
        return change.toObject().value(u"second"_s).isNull();
    }));
    QVERIFY(!json.value(u"marksNew"_s).toArray().isEmpty());
}

SLANTLIGHT_TEST(ReportDifferenceTest)

#include "tst_reportdifference.moc"
