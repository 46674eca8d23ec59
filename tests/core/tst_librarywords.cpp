// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"
#include "core/storage/library.h"
#include "core/storage/searchparser.h"
#include "tests/support/libraryroom.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

/// What the library finds of its words, and what it counts.
class LibraryWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void followsWhatIsSaidOfAnArticle();
    void keepsTheIndexRightThroughEveryChange();
    void findsArticlesByHowFarTheirReaderIs();
    void showsTheMemoThatHasTheWords();
    void nestsCollections();
    void keepsSearches();
    void countsMarksByOutletAndMonth();
    void listsAnnotationsOfAllArticles();
    void hidesTheAnnotationsOfOthersFromWhoIsBlind();
    void tellsAnnotationsWhoseWordsAreGone();

private:
    [[nodiscard]] Library &library() { return *m_room.library; }
    [[nodiscard]] qint64 found(const QString &words)
    {
        return library().catalogue().count({.search = parseSearch(words)}).value_or(-1);
    }

    LibraryRoom m_room;
};

void LibraryWordsTest::init()
{
    QVERIFY(m_room.open());
    QVERIFY(library().articles().save(bridgeArticle()));
}

void LibraryWordsTest::followsWhatIsSaidOfAnArticle()
{
    const Article article = bridgeArticle();
    Annotation annotation = annotationOn(article, 0, 6);
    annotation.memo = u"walrus"_s;
    QVERIFY(library().annotations().add(annotation));
    QCOMPARE(found(u"walrus plan"_s), 1);

    Annotation after = annotation;
    after.memo = u"otter"_s;
    after.tags = {u"seal"_s};
    QVERIFY(library().annotations().change(annotation, after, Clash::Refuse));
    QCOMPARE(found(u"walrus"_s), 0);
    QCOMPARE(found(u"otter seal"_s), 1);

    QVERIFY(library().annotations().remove(after));
    QCOMPARE(found(u"otter"_s), 0);
    QCOMPARE(found(u"seal"_s), 0);

    QVERIFY(library().annotations().restore(after.id));
    QCOMPARE(found(u"otter seal"_s), 1);
}

void LibraryWordsTest::keepsTheIndexRightThroughEveryChange()
{
    const Article article = bridgeArticle();
    Annotation annotation = annotationOn(article, 0, 6);
    annotation.memo = u"walrus"_s;
    annotation.tags = {u"one"_s, u"two"_s};
    QVERIFY(library().annotations().add(annotation));
    QVERIFY(library().annotations().remove(annotation));
    QVERIFY(library().annotations().add(annotation)); // brought back as it is
    QVERIFY(library().collections().tag(article.id(), u"two"_s));
    QVERIFY(library().collections().renameTag(u"one"_s, u"two"_s));
    QVERIFY(library().articles().setNote(article.id(), u"Read \U0001F4D6 again"_s));
    const Article other = articleFrom(u"Other"_s, u"Words."_s);
    QVERIFY(library().articles().save(other));
    QVERIFY(library().annotations().add(annotationOn(other, 0, 5)));
    QVERIFY(library().articles().remove(other.id()));
    QVERIFY(library().purge(QDateTime::currentDateTimeUtc().addSecs(60)));
    m_room.library.reset();

    const auto database = Database::open(m_room.path());

    QVERIFY(database);
    // FTS5 compares all of the index with all that it is of.
    const auto checked = (*database)->run(
        u"INSERT INTO article_words (article_words, rank) VALUES ('integrity-check', 1)"_s);
    QVERIFY2(checked, qUtf8Printable(checked ? QString() : checked.error().detail));
    QVERIFY((*database)->run(u"INSERT INTO article_words (article_words) VALUES ('rebuild')"_s));
}

void LibraryWordsTest::findsArticlesByHowFarTheirReaderIs()
{
    const ArticleId id = bridgeArticle().id();
    QCOMPARE(found(u"is:begun"_s), 1);
    QVERIFY(library().articles().setState(id, ReadState::Unread));
    QCOMPARE(found(u"is:unread bridge"_s), 1);
    QCOMPARE(library().catalogue().countUnread().value_or(-1), 1);
    m_room.library.reset();
    {
        const auto database = Database::open(m_room.path());
        QVERIFY(database);
        // As a repair makes them anew.
        QVERIFY((*database)->run(u"DELETE FROM noted_words"_s));
        QVERIFY((*database)->run(u"UPDATE shelf SET state = 'read'"_s));
        QVERIFY(
            (*database)->run(u"INSERT INTO noted_words (number) SELECT number FROM articles"_s));
    }
    m_room.library = *Library::open(m_room.path());

    QCOMPARE(found(u"is:read"_s), 1);
    QCOMPARE(found(u"is:unread"_s), 0);
}

void LibraryWordsTest::showsTheMemoThatHasTheWords()
{
    Annotation annotation = annotationOn(bridgeArticle(), 0, 6);
    annotation.memo = u"A walrus, of all animals"_s;
    QVERIFY(library().annotations().add(annotation));

    const auto page = library().catalogue().page({.search = parseSearch(u"walrus"_s)}, {}, 10);

    QVERIFY(page && page->size() == 1);
    QCOMPARE(page->front().passage.source, PassageSource::Memo);
    QCOMPARE(page->front().passage.text, u"A walrus, of all animals"_s);
    QCOMPARE(page->front().passage.count, 1);
}

void LibraryWordsTest::nestsCollections()
{
    CollectionStore collections = library().collections();
    const auto top = collections.create(u"Top"_s);
    const auto inner = collections.create(u"Inner"_s, *top);
    const auto innermost = collections.create(u"Innermost"_s, *inner);
    QVERIFY(collections.put(bridgeArticle().id(), *innermost));

    const auto all = collections.collections();
    QVERIFY(all && all->size() == 3);
    QCOMPARE(all->back().name, u"Top"_s);
    QCOMPARE(all->back().articles, 0);
    QCOMPARE(all->back().nested, 1);
    QCOMPARE(all->front().parent, *top);

    QVERIFY(!collections.move(*top, *innermost)); // into what stands in it
    QVERIFY(!collections.move(*top, *top));
    QVERIFY(collections.remove(*inner));
    QCOMPARE(found(u"in:Top"_s), 1);
    QVERIFY(collections.move(*innermost, {}));
    QCOMPARE(found(u"in:Top"_s), 0);
    QVERIFY(collections.remove(*innermost));
    QCOMPARE(found(u"bridge"_s), 1);
}

void LibraryWordsTest::keepsSearches()
{
    const auto id = library().searches().create(u"Late"_s, u"tag:late"_s);
    QVERIFY(id);
    QVERIFY(library().searches().change({.id = *id, .name = u"Too late"_s, .query = u"late"_s}));

    const auto searches = library().searches().searches();
    QVERIFY(searches && searches->size() == 1);
    QCOMPARE(searches->front(), (SavedSearch{*id, u"Too late"_s, u"late"_s}));
    QVERIFY(library().searches().remove(*id));
    QVERIFY(library().searches().searches()->empty());
}

void LibraryWordsTest::countsMarksByOutletAndMonth()
{
    const auto save = [&](const QString &title, const QString &site, QDate day, qint64 marks) {
        const Article article = articleFrom(title, u"Words."_s, {.published = day, .site = site});
        if (!library().articles().save(article)) {
            return false;
        }
        CountedArticle counted{.article = article.id(), .words = 500};
        counted.marks.at(std::size_t(Category::Loaded)) = marks;
        return library().figures().save(std::array{counted}, u"pack"_s).has_value();
    };
    QVERIFY(save(u"A"_s, u"Crier"_s, QDate(2026, 2, 1), 1));
    QVERIFY(save(u"B"_s, u"Crier"_s, QDate(2026, 3, 1), 3));
    QVERIFY(save(u"C"_s, u"Post"_s, QDate(2026, 3, 9), 4));

    const FigureStore figures = library().figures();
    const auto outlets = figures.groups(u"pack"_s, Grouping::Outlet);
    QVERIFY(outlets && outlets->size() == 2);
    QCOMPARE(outlets->front().name, u"Crier"_s);
    QCOMPARE(outlets->front().articles, 2);
    QCOMPARE(outlets->front().perThousandWords(Category::Loaded), 4.0);
    const auto months = figures.groups(u"pack"_s, Grouping::Month);
    QVERIFY(months && months->size() == 2);
    QCOMPARE(months->back().name, u"2026-03"_s);
    QCOMPARE(months->back().allMarks(), 7);
    const auto some =
        figures.groups(u"pack"_s, Grouping::All, {.search = parseSearch(u"outlet:post"_s)});
    QVERIFY(some && some->front().articles == 1);

    QCOMPARE(figures.countUncounted(u"pack"_s).value_or(-1), 1);
    QCOMPARE(figures.countUncounted(u"another"_s).value_or(-1), 4);
    const auto next = figures.uncounted(u"pack"_s, 0, 10);
    QVERIFY(next && next->size() == 1);
    QCOMPARE(next->front().article, bridgeArticle().id());
}

void LibraryWordsTest::listsAnnotationsOfAllArticles()
{
    const Article article = bridgeArticle();
    const Article other = articleFrom(u"Another"_s, u"Ärger words."_s, {.site = u"Crier"_s});
    QVERIFY(library().articles().save(other));
    Annotation first = annotationOn(article, 0, 6);
    first.memo = u"zebra"_s;
    Annotation second = annotationOn(other, 8, 13);
    second.memo = u"ant"_s;
    second.tags = {u"late"_s};
    QVERIFY(library().annotations().add(first));
    QVERIFY(library().annotations().add(second));
    const AnnotationTable table = library().annotationTable();

    const auto byMemo =
        table.page({.search = {}, .column = AnnotationColumn::Memo, .isDescending = false}, 0, 10);
    QVERIFY(byMemo && byMemo->size() == 2);
    QCOMPARE(byMemo->front().annotation.id, second.id);
    QCOMPARE(byMemo->front().title, u"Another"_s);
    QCOMPARE(byMemo->front().annotation.tags, second.tags);
    QCOMPARE(table.page({}, 1, 10)->size(), 1u);

    for (const auto &[text, count] : {std::pair(u"ärger"_s, 1),
                                      {u"ÄRGER"_s, 1},
                                      {u"bridge"_s, 1},
                                      {u"memo:zeb"_s, 1},
                                      {u"tag:late"_s, 1},
                                      {u"-tag:late"_s, 1},
                                      {u"outlet:crier"_s, 1},
                                      {u"code:doubt"_s, 2},
                                      {u"100%"_s, 0},
                                      {u"is:lost"_s, 0},
                                      {u"title:another OR memo:zebra"_s, 2}}) {
        QVERIFY2(table.count(parseSearch(text)).value_or(-1) == count, qUtf8Printable(text));
    }
}

void LibraryWordsTest::hidesTheAnnotationsOfOthersFromWhoIsBlind()
{
    Annotation own = annotationOn(bridgeArticle(), 0, 6);
    Annotation theirs = annotationOn(bridgeArticle(), 7, 11);
    theirs.coder = CoderId(u"mara"_s);
    QVERIFY(library().articles().save(bridgeArticle()));
    QVERIFY(library().coders().save({.id = theirs.coder, .name = u"Mara"_s}));
    QVERIFY(library().annotations().add(own));
    QVERIFY(library().annotations().add(theirs));
    QCOMPARE(library().annotationTable().count({}).value_or(-1), 2);

    QVERIFY(library().settings().setBlind(true));

    QCOMPARE(library().annotationTable().count({}).value_or(-1), 1);
    QCOMPARE(library().annotationTable().page({}, 0, 10)->front().annotation.id, own.id);
    QVERIFY(library().settings().setBlind(false));
    QCOMPARE(library().annotationTable().count({}).value_or(-1), 2);
}

void LibraryWordsTest::tellsAnnotationsWhoseWordsAreGone()
{
    Annotation lost = annotationOn(bridgeArticle(), 0, 6);
    lost.selector.exact = u"No such words stand anywhere"_s;
    lost.selector.prefix.clear();
    lost.selector.suffix.clear();
    QVERIFY(library().annotations().add(lost));

    const auto page =
        library().annotationTable().page({.search = parseSearch(u"is:lost"_s)}, 0, 10);

    QVERIFY(page && page->size() == 1);
    QCOMPARE(page->front().anchor, AnchorState::Orphan);
}

SLANTLIGHT_TEST(LibraryWordsTest)

#include "tst_librarywords.moc"
