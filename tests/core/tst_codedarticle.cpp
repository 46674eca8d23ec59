// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/codedarticle.h"
#include "core/reading/reading.h"
#include "tests/support/analysed.h"
#include "tests/support/testroom.h"

#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

const CoderId ana(u"ana"_s);
const QString words = u"The plan may slip \U0001F5F3, the purported envoy said. Nobody knows."_s;

Annotation note(const Article &article, const QString &quote, const CoderId &coder)
{
    const qsizetype begin = article.text().indexOf(quote);
    Annotation annotation = Annotation::create(
        article.id(), CodeId(u"doubt"_s),
        describe(article.text(), {TextOffset(begin), TextOffset(begin + quote.size())}));
    annotation.coder = coder;
    return annotation;
}

Review reviewed(std::vector<Annotation> annotations)
{
    const auto article = std::make_shared<const Article>(paragraphs(words));
    return reviewOf(article, {}, {.annotations = std::move(annotations)});
}

const Article text = paragraphs(words);

} // namespace

class CodedArticleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesEachCoderTheirOwnAnnotations();
    void tellsBlankFromNotCoded();
    void leavesOutWhatNobodyHasLookedAt();
    void countsPlacesThatAreLostAndLeavesThemOut();
    void takesTheMarksOfTheRulesForACoder();
    void cutsTextIntoUnits();
};

void CodedArticleTest::givesEachCoderTheirOwnAnnotations()
{
    const Review review = reviewed({note(text, u"may slip"_s, {}), note(text, u"may"_s, ana)});

    const CodedArticle coded =
        codedArticle(review, std::array<WhoCodes, 2>{CoderId(), ana}, Untouched::NotCoded);

    QVERIFY(coded.isCompared());
    QCOMPARE(coded.coders.at(0)->size(), 1u);
    QCOMPARE(coded.coders.at(0)->front().span.in(coded.text), u"may slip"_s);
    QCOMPARE(coded.coders.at(1)->front().span.in(coded.text), u"may"_s);
}

void CodedArticleTest::tellsBlankFromNotCoded()
{
    const Review review = reviewed({note(text, u"may"_s, {})});
    const std::array<WhoCodes, 2> coders{CoderId(), ana};

    QVERIFY(!codedArticle(review, coders, Untouched::NotCoded).isCompared());
    QVERIFY(codedArticle(review, coders, Untouched::CodedBlank).isCompared());
}

void CodedArticleTest::leavesOutWhatNobodyHasLookedAt()
{
    Annotation proposed = note(text, u"may"_s, {});
    proposed.layer = Layer::Machine;

    const CodedArticle coded = codedArticle(
        reviewed({proposed}), std::array<WhoCodes, 2>{CoderId(), ana}, Untouched::NotCoded);

    QVERIFY(!coded.coders.at(0));
}

void CodedArticleTest::countsPlacesThatAreLostAndLeavesThemOut()
{
    Annotation lost = note(text, u"may"_s, {});
    lost.selector.exact = u"words that stand nowhere in this text"_s;

    const CodedArticle coded = codedArticle(
        reviewed({lost}), std::array<WhoCodes, 2>{CoderId(), ana}, Untouched::NotCoded);

    QCOMPARE(coded.unplaced, 1);
    QVERIFY(coded.coders.at(0) && coded.coders.at(0)->empty());
}

void CodedArticleTest::takesTheMarksOfTheRulesForACoder()
{
    const auto article = std::make_shared<const Article>(text);
    Review review = reviewOf(article, shippedAnalyzer().analyze(text));
    const std::array<WhoCodes, 2> coders{CoderId(), MachineCoder()};

    const CodedArticle coded = codedArticle(review, coders, Untouched::CodedBlank);

    const auto mark = std::ranges::find_if(*coded.coders.at(1), [&coded](const CodedPlace &place) {
        return place.span.in(coded.text) == u"purported" && place.code == codeOf(Category::Doubt);
    });
    QVERIFY(mark != coded.coders.at(1)->end());
    review.silenced.insert(review.marker(mark->source)->rule);
    const CodedArticle less = codedArticle(review, coders, Untouched::CodedBlank);
    QCOMPARE(less.coders.at(1)->size() + 1, coded.coders.at(1)->size());
}

void CodedArticleTest::cutsTextIntoUnits()
{
    const Reading reading = shippedAnalyzer().read(text);
    const Review review = reviewed({note(text, u"\U0001F5F3"_s, {}), note(text, u"may"_s, ana)});
    const CodedArticle coded =
        codedArticle(review, std::array<WhoCodes, 2>{CoderId(), ana}, Untouched::NotCoded);
    const auto textIn = [&](AgreementUnit unit) {
        return codedTextOf(coded, unitCutOf(coded.text, unit, &reading));
    };

    QCOMPARE(textIn(AgreementUnit::Character).size, words.size() - 1);
    QCOMPARE(textIn(AgreementUnit::Character).coders.at(0)->front().units,
             (UnitRange{.begin = 18, .end = 19}));
    QCOMPARE(textIn(AgreementUnit::Token).coders.at(1)->front().units,
             (UnitRange{.begin = 2, .end = 3}));
    QCOMPARE(textIn(AgreementUnit::Sentence).size, 2);
    QCOMPARE(textIn(AgreementUnit::Sentence).coders.at(0)->front().units,
             (UnitRange{.begin = 0, .end = 1}));
}

SLANTLIGHT_TEST(CodedArticleTest)

#include "tst_codedarticle.moc"
