// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/agreementreport.h"
#include "tests/support/analysed.h"
#include "tests/support/codedtexts.h"
#include "tests/support/libraryroom.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

class AgreementReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void comparesArticleByArticleAndOverAll();
    void leavesOutArticlesThatOneAloneHasCoded();
    void comparesWithTheRules();
    void namesTheArticlesThatCanBeCompared();
    void stopsWhenAsked();
    void readsAHundredArticlesOfThreeCoders();

private:
    [[nodiscard]] Library &library() { return *m_room.library; }
    void annotate(const Article &article, qsizetype begin, qsizetype end, const CoderId &coder,
                  const QString &code = u"doubt"_s);
    [[nodiscard]] Result<AgreementReport> report(const AgreementRequest &request)
    {
        return agreementReport(library(), shippedAnalyzer(), request, [](int, int) { }, {});
    }

    LibraryRoom m_room;
    const Coder m_ana{.id = CoderId(u"11111111-aaaa-4bbb-8ccc-222222222222"_s), .name = u"Ana"_s};
    const Coder m_bo{.id = CoderId(u"33333333-aaaa-4bbb-8ccc-444444444444"_s), .name = u"Bo"_s};
};

void AgreementReportTest::init()
{
    QVERIFY(m_room.open());
    QVERIFY(library().coders().save(m_ana));
    QVERIFY(library().coders().save(m_bo));
}

void AgreementReportTest::annotate(const Article &article, qsizetype begin, qsizetype end,
                                   const CoderId &coder, const QString &code)
{
    Annotation annotation = annotationOn(article, begin, end);
    annotation.coder = coder;
    annotation.code = CodeId(code);
    QVERIFY(library().annotations().add(annotation));
}

void AgreementReportTest::comparesArticleByArticleAndOverAll()
{
    const Article first = bridgeArticle();
    const Article second = articleFrom(u"Another one"_s, u"With words of its own."_s);
    QVERIFY(library().articles().save(first));
    QVERIFY(library().articles().save(second));
    annotate(first, 22, 27, {});
    annotate(first, 22, 27, m_ana.id);
    annotate(second, 0, 7, {});
    annotate(second, 8, 11, m_ana.id, u"verb"_s);

    const auto made = report(
        {.coders = {CoderId(), m_ana.id}, .articles = {first.id(), second.id()}, .codes = {}});

    QVERIFY(made);
    QCOMPARE(made->request.codes, (std::vector{CodeId(u"doubt"_s), CodeId(u"verb"_s)}));
    QCOMPARE(made->articles.size(), 2u);
    QCOMPARE(shownFigure(made->articles.at(0).placeAndCode.f1), u"1.0000"_s);
    QCOMPARE(shownFigure(made->articles.at(1).placeAndCode.f1), u"0.0000"_s);
    QCOMPARE(made->whole.place.units,
             made->articles.at(0).place.units + made->articles.at(1).place.units);
    QVERIFY(made->rulePack.isNull());
}

void AgreementReportTest::leavesOutArticlesThatOneAloneHasCoded()
{
    const Article first = bridgeArticle();
    QVERIFY(library().articles().save(first));
    annotate(first, 22, 27, {});
    AgreementRequest request{
        .coders = {CoderId(), m_ana.id}, .articles = {first.id()}, .codes = {}};

    const auto made = report(request);
    request.untouched = Untouched::CodedBlank;
    const auto blank = report(request);

    QCOMPARE(made->leftOut, 1);
    QCOMPARE(shownFigure(made->whole.place.kappa), u"nothing-compared"_s);
    QCOMPARE(blank->leftOut, 0);
    QCOMPARE(shownFigure(blank->whole.place.kappa), u"0.0000"_s);
}

void AgreementReportTest::comparesWithTheRules()
{
    const QString words = u"The purported envoy left."_s;
    const Article article = articleFrom(u"A visit ends"_s, words);
    QVERIFY(library().articles().save(article));
    const qsizetype begin = article.text().indexOf(u"purported"_s);
    annotate(article, begin, begin + 9, {});

    for (const AgreementUnit unit :
         {AgreementUnit::Character, AgreementUnit::Token, AgreementUnit::Sentence}) {
        const auto made = report({.coders = {CoderId(), MachineCoder()},
                                  .articles = {article.id()},
                                  .codes = {CodeId(u"doubt"_s)},
                                  .unit = unit});

        QVERIFY(made);
        QCOMPARE(shownFigure(made->whole.placeAndCode.kappa), u"1.0000"_s);
        QCOMPARE(made->rulePack, shippedAnalyzer().packHash());
    }
}

void AgreementReportTest::namesTheArticlesThatCanBeCompared()
{
    const ArticleId a(u"a"_s);
    const ArticleId b(u"b"_s);
    const std::vector<CoderShare> shares{{.article = b, .coder = {}, .annotations = 1},
                                         {.article = b, .coder = m_ana.id, .annotations = 1},
                                         {.article = a, .coder = m_ana.id, .annotations = 4}};
    const std::vector<WhoCodes> people{CoderId(), m_ana.id};

    QCOMPARE(articlesOf(shares, people, Untouched::NotCoded), std::vector{b});
    QCOMPARE(articlesOf(shares, people, Untouched::CodedBlank), (std::vector{b, a}));
    QCOMPARE(articlesOf(shares, {m_ana.id, MachineCoder()}, Untouched::NotCoded),
             (std::vector{b, a}));
    QVERIFY(articlesOf(shares, {m_bo.id, MachineCoder()}, Untouched::CodedBlank).empty());
}

void AgreementReportTest::stopsWhenAsked()
{
    const Article first = bridgeArticle();
    QVERIFY(library().articles().save(first));
    std::stop_source stop;
    stop.request_stop();

    const auto made = agreementReport(
        library(), shippedAnalyzer(),
        {.coders = {CoderId(), m_ana.id}, .articles = {first.id()}, .codes = {}}, [](int, int) { },
        stop.get_token());

    QCOMPARE(made.error().code, ErrorCode::Cancelled);
}

// Figures take time for stretches alone: here they are all there is to wait for.
void AgreementReportTest::readsAHundredArticlesOfThreeCoders()
{
    std::vector<CodedText> texts;
    for (int article = 0; article < 100; ++article) {
        CodedText &text = texts.emplace_back(CodedText{.size = 5000, .coders = {}});
        for (int coder = 0; coder < 3; ++coder) {
            auto &stretches = *text.coders.emplace_back(std::vector<CodedStretch>());
            for (int i = 0; i < 200; ++i) {
                const qint64 begin = i * 24 + (coder * 7 + i * article) % 13;
                stretches.push_back({.units = {.begin = begin, .end = begin + 5 + i % 9},
                                     .code = CodeId(u"code%1"_s.arg((i + coder * (i % 5)) % 14))});
            }
        }
    }

    QBENCHMARK_ONCE
    {
        const Agreement agreement = agreementOn(texts, usedCodes(texts));
        QCOMPARE(agreement.codes.size(), 14u);
        QCOMPARE(agreement.place.units, 500'000);
    }
}

SLANTLIGHT_TEST(AgreementReportTest)

#include "tst_agreementreport.moc"
