// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/article.h"
#include "tests/support/testroom.h"

#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;
using namespace slantlight;

template <typename T>
concept GivesText = requires(T t) { std::forward<T>(t).text(); };
static_assert(GivesText<const Article &> && !GivesText<Article &&>);

class ArticleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsPartsByOneLineFeed();
    void replacesWhatATextDocumentWouldSplit();
    void leavesEmptyPartsOut();
    void isNamedByFactThenHeadlineThenFirstWords();
    void findsTheBlockAtAnOffset_data();
    void findsTheBlockAtAnOffset();
    void hasTheIdOfItsTextAlone();
    void givesEveryBlockKindAnIdOfItsOwn();
};

void ArticleTest::joinsPartsByOneLineFeed()
{
    const Article article = Article::fromParts(
        {{BlockKind::Headline, u" Rain "_s}, {BlockKind::Paragraph, u"It rained.\n"_s}});

    QCOMPARE(article.text(), u"Rain\nIt rained."_s);
    QCOMPARE(article.blocks().size(), 2u);
    QCOMPARE(article.blocks().at(1),
             (Block{BlockKind::Paragraph, {TextOffset(5), TextOffset(15)}}));
}

void ArticleTest::replacesWhatATextDocumentWouldSplit()
{
    const QString text = u"a\rb\nc\u2028d\u2029e\tf\uFDD0g\uFDD1h\uFFFCi\u0001j"_s;

    const Article article = Article::fromParts({{BlockKind::Paragraph, text}});

    QCOMPARE(article.text(), u"a b c d e f\uFFFDg\uFFFDh\uFFFDi j"_s);
}

void ArticleTest::leavesEmptyPartsOut()
{
    const Article article = Article::fromParts({{BlockKind::Paragraph, u" \n"_s},
                                                {BlockKind::Paragraph, u"It rained."_s},
                                                {BlockKind::Paragraph, {}}});

    QCOMPARE(article.text(), u"It rained."_s);
    QCOMPARE(article.blocks().size(), 1u);
}

void ArticleTest::isNamedByFactThenHeadlineThenFirstWords()
{
    const std::vector<Article::Part> parts{{BlockKind::Dateline, u"May 5, 2024"_s},
                                           {BlockKind::Headline, u"Rain"_s}};
    ArticleFacts facts;
    facts.title = u"Rain on Orne"_s;

    QCOMPARE(Article::fromParts(parts, facts).title(), u"Rain on Orne"_s);
    QCOMPARE(Article::fromParts(parts).title(), u"Rain"_s);
    QCOMPARE(Article::fromParts({{BlockKind::Paragraph, u"rain "_s.repeated(40)}}).title(),
             QString(u"rain "_s.repeated(16).trimmed() + u'…'));
    QCOMPARE(Article::fromParts({}).title(), QString());
}

void ArticleTest::findsTheBlockAtAnOffset_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("block");

    QTest::newRow("before the first") << 0 << 0;
    QTest::newRow("in the first") << 3 << 0;
    QTest::newRow("in the gap") << 5 << 0;
    QTest::newRow("at the second") << 6 << 1;
    QTest::newRow("after the last") << 20 << 1;
}

void ArticleTest::findsTheBlockAtAnOffset()
{
    QFETCH(const int, offset);
    QFETCH(const int, block);
    const Article article(u"  abc \nde"_s,
                          {{BlockKind::Headline, {TextOffset(2), TextOffset(5)}},
                           {BlockKind::Paragraph, {TextOffset(6), TextOffset(9)}}});

    QCOMPARE(article.blockAt(TextOffset(offset)),
             &article.blocks().at(static_cast<std::size_t>(block)));
}

void ArticleTest::hasTheIdOfItsTextAlone()
{
    ArticleFacts facts;
    facts.site = u"Orne Mail"_s;
    const Article one = Article::fromParts({{BlockKind::Headline, u"Rain"_s}}, facts);
    const Article same = Article::fromParts({{BlockKind::Paragraph, u"Rain"_s}});
    const Article other = Article::fromParts({{BlockKind::Paragraph, u"Sun"_s}});

    QCOMPARE(one.id(), same.id());
    QVERIFY(one.id() != other.id());
}

void ArticleTest::givesEveryBlockKindAnIdOfItsOwn()
{
    for (int i = 0; i <= static_cast<int>(BlockKind::CreditLine); ++i) {
        const auto kind = static_cast<BlockKind>(i);
        QCOMPARE(blockKindFromId(blockKindId(kind)), kind);
    }
    QVERIFY(!blockKindFromId(u"poem"));
}

SLANTLIGHT_TEST(ArticleTest)

#include "tst_article.moc"
