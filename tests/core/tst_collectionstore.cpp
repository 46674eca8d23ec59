// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/library.h"
#include "tests/support/libraryroom.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

class CollectionStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void putsArticlesIntoCollections();
    void countsArticlesThatAreNotInTheTrash();
    void keepsTheArticlesOfADeletedCollection();
    void tagsArticlesAndAnnotations();
    void takesTagsThatDifferByCaseForOne();
    void renamesATagWhereverItIs();
    void forgetsATagThatNothingHas();
    void refusesWhatIsNotThere();

private:
    [[nodiscard]] Library &library() { return *m_room.library; }

    LibraryRoom m_room;
    const Article m_article = bridgeArticle();
    const Annotation m_annotation = annotationOn(m_article, 0, 6);
};

void CollectionStoreTest::init()
{
    QVERIFY(m_room.open());
    QVERIFY(library().articles().save(m_article));
    QVERIFY(library().annotations().add(m_annotation));
}

void CollectionStoreTest::putsArticlesIntoCollections()
{
    CollectionStore collections = library().collections();
    const auto quays = collections.create(u"Quays"_s);
    const auto bridges = collections.create(u"Brigdes"_s);
    QVERIFY(quays && bridges);

    QVERIFY(collections.rename(*bridges, u"Bridges \U0001F309"_s));
    QVERIFY(collections.put(m_article.id(), *bridges));
    QVERIFY(collections.put(m_article.id(), *bridges));
    QVERIFY(collections.put(m_article.id(), *quays));

    QVERIFY(collections.collections()
            == (std::vector<Collection>{
                {.id = *bridges, .name = u"Bridges \U0001F309"_s, .articles = 1, .nested = 1},
                {.id = *quays, .name = u"Quays"_s, .articles = 1, .nested = 1}}));
    QVERIFY(collections.collectionsOf(m_article.id()) == (std::vector{*bridges, *quays}));

    QVERIFY(collections.take(m_article.id(), *quays));
    QVERIFY(collections.collectionsOf(m_article.id()) == std::vector{*bridges});
}

void CollectionStoreTest::countsArticlesThatAreNotInTheTrash()
{
    CollectionStore collections = library().collections();
    const auto bridges = collections.create(u"Bridges"_s);
    QVERIFY(bridges && collections.put(m_article.id(), *bridges));
    QVERIFY(collections.tag(m_article.id(), u"bridge"_s));
    QVERIFY(collections.tag(m_annotation.id, u"bridge"_s));

    QVERIFY(library().articles().remove(m_article.id()));

    QCOMPARE(collections.collections()->front().articles, 0);
    QVERIFY(collections.tags()->empty());
    QVERIFY(library().articles().restore(m_article.id()));
    QCOMPARE(collections.collections()->front().articles, 1);
    QVERIFY(collections.tags()
            == (std::vector<TagUse>{{.name = u"bridge"_s, .articles = 1, .annotations = 1}}));
}

void CollectionStoreTest::keepsTheArticlesOfADeletedCollection()
{
    CollectionStore collections = library().collections();
    const auto bridges = collections.create(u"Bridges"_s);
    QVERIFY(bridges && collections.put(m_article.id(), *bridges));

    QVERIFY(collections.remove(*bridges));

    QVERIFY(collections.collections()->empty());
    QVERIFY(library().articles().article(m_article.id()) == m_article);
}

void CollectionStoreTest::tagsArticlesAndAnnotations()
{
    CollectionStore collections = library().collections();
    QVERIFY(collections.tag(m_article.id(), u"  to \n check "_s));
    QVERIFY(collections.tag(m_article.id(), u"Brücke"_s));
    QVERIFY(collections.tag(m_annotation.id, u"to check"_s));

    QCOMPARE(collections.tagsOf(m_article.id()), (QStringList{u"Brücke"_s, u"to check"_s}));
    QCOMPARE(collections.tagsOf(m_annotation.id), QStringList{u"to check"_s});
    QVERIFY(collections.tags()
            == (std::vector<TagUse>{{.name = u"Brücke"_s, .articles = 1, .annotations = 0},
                                    {.name = u"to check"_s, .articles = 1, .annotations = 1}}));

    QVERIFY(collections.untag(m_article.id(), u"to check"_s));
    QVERIFY(collections.untag(m_annotation.id, u"to check"_s));
    QCOMPARE(collections.tagsOf(m_article.id()), QStringList{u"Brücke"_s});
    QCOMPARE(collections.tagsOf(m_annotation.id), QStringList{});
}

void CollectionStoreTest::takesTagsThatDifferByCaseForOne()
{
    CollectionStore collections = library().collections();
    QVERIFY(collections.tag(m_article.id(), u"Bridge"_s));
    QVERIFY(collections.tag(m_article.id(), u"bridge"_s));
    QVERIFY(collections.tag(m_annotation.id, u"BRIDGE"_s));

    QCOMPARE(collections.tagsOf(m_article.id()), QStringList{u"Bridge"_s});
    QCOMPARE(collections.tags()->size(), 1U);
    QCOMPARE(collections.tags()->front().annotations, 1);
}

void CollectionStoreTest::renamesATagWhereverItIs()
{
    CollectionStore collections = library().collections();
    QVERIFY(collections.tag(m_article.id(), u"brigde"_s));
    QVERIFY(collections.tag(m_article.id(), u"bridge"_s));
    QVERIFY(collections.tag(m_annotation.id, u"brigde"_s));

    QVERIFY(collections.renameTag(u"brigde"_s, u"Bridge"_s));

    QCOMPARE(collections.tagsOf(m_article.id()), QStringList{u"Bridge"_s});
    QCOMPARE(collections.tagsOf(m_annotation.id), QStringList{u"Bridge"_s});
}

void CollectionStoreTest::forgetsATagThatNothingHas()
{
    CollectionStore collections = library().collections();
    QVERIFY(collections.tag(m_article.id(), u"bridge"_s));
    QVERIFY(collections.tag(m_annotation.id, u"bridge"_s));
    QVERIFY(library().articles().remove(m_article.id()));

    QVERIFY(library().purge(QDateTime::currentDateTimeUtc().addSecs(1)));

    QVERIFY(collections.tags()->empty());
}

void CollectionStoreTest::refusesWhatIsNotThere()
{
    CollectionStore collections = library().collections();
    const auto bridges = collections.create(u"Bridges"_s);
    QVERIFY(bridges);

    for (const Result<> &done : {collections.put(m_article.id(), CollectionId(u"abc"_s)),
                                 collections.put(ArticleId(u"abc"_s), *bridges),
                                 collections.tag(ArticleId(u"abc"_s), u"bridge"_s),
                                 collections.tag(AnnotationId(u"abc"_s), u"bridge"_s)}) {
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::NotInLibrary);
    }
}

SLANTLIGHT_TEST(CollectionStoreTest)

#include "tst_collectionstore.moc"
