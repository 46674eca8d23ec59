// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"
#include "core/storage/library.h"
#include "tests/support/libraryroom.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

Query wordsIn(const QString &words)
{
    return {.words = words, .sorting = Sorting::BestMatch};
}

QStringList titles(const Result<std::vector<LibraryEntry>> &entries)
{
    QStringList result;
    for (const LibraryEntry &entry : entries.value_or(std::vector<LibraryEntry>{})) {
        result += entry.title;
    }
    return result;
}

} // namespace

class CatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void keepsNothingTwice();
    void listsArticlesLastOpenedFirst();
    void listsArticlesPageByPage();
    void tellsTitleAndLineOfOneArticle();
    void listsWhatIsKnownOfAnArticle();
    void putsTheBestMatchFirst();
    void tellsWhereAndHowOftenWordsStand();
    void findsArticlesByTheirWords_data();
    void findsArticlesByTheirWords();
    void forgetsTheWordsOfADeletedArticle();
    void asksForWhatTheQuerySays_data();
    void asksForWhatTheQuerySays();
    void readsEveryOrderPartByPart_data();
    void readsEveryOrderPartByPart();
    void skipsNothingWhenTheListChangesMeanwhile();

private:
    [[nodiscard]] Library &library() { return *m_room.library; }
    [[nodiscard]] QStringList foundBy(const QString &words)
    {
        return titles(library().catalogue().page(wordsIn(words), {}, 100));
    }

    LibraryRoom m_room;
    const CollectionId m_first{u"first"_s};
    const CollectionId m_second{u"second"_s};
};

void CatalogueTest::init()
{
    QVERIFY(m_room.open());
}

void CatalogueTest::keepsNothingTwice()
{
    QVERIFY(library().articles().save(bridgeArticle()));
    QVERIFY(library().articles().save(bridgeArticle()));

    QCOMPARE(titles(library().catalogue().page({}, {}, 1000)), QStringList{u"Bridge vote slips"_s});
    QCOMPARE(foundBy(u"bridge"_s), QStringList{u"Bridge vote slips"_s});
}

void CatalogueTest::listsArticlesLastOpenedFirst()
{
    for (const QString &title : {u"One"_s, u"Two"_s, u"Three"_s, u"One"_s}) {
        QVERIFY(library().articles().save(articleFrom(title, u"Words."_s)));
    }

    QCOMPARE(titles(library().catalogue().page({}, {}, 1000)),
             (QStringList{u"One"_s, u"Three"_s, u"Two"_s}));
}

void CatalogueTest::listsArticlesPageByPage()
{
    for (int i = 0; i < 5; ++i) {
        QVERIFY(library().articles().save(articleFrom(QString::number(i), u"Words."_s)));
    }

    const auto first = library().catalogue().page({}, {}, 2);
    QVERIFY(first && first->size() == 2);
    const auto second = library().catalogue().page({}, first->back(), 2);
    QVERIFY(second && second->size() == 2);

    QCOMPARE(titles(first) + titles(second), QStringList({u"4"_s, u"3"_s, u"2"_s, u"1"_s}));
    QCOMPARE(titles(library().catalogue().page({}, second->back(), 2)), QStringList(u"0"_s));
}

void CatalogueTest::tellsTitleAndLineOfOneArticle()
{
    const Article article = bridgeArticle();
    QVERIFY(library().articles().save(article));
    QVERIFY(library().annotations().add(annotationOn(article, 0, 6)));

    QCOMPARE(library().catalogue().entry(article.id())->title, u"Bridge vote slips"_s);
    QCOMPARE(library().catalogue().entry(article.id())->annotations, 1);
    QCOMPARE(library().catalogue().entry(ArticleId(u"abc"_s)).error().code,
             ErrorCode::NotInLibrary);
}

void CatalogueTest::listsWhatIsKnownOfAnArticle()
{
    const Article article = articleFrom(u"Title"_s, u"Text."_s,
                                        {.published = QDate(2026, 1, 2), .site = u"The Crier"_s});
    const QDateTime before = QDateTime::currentDateTimeUtc();
    QVERIFY(library().articles().save(article));
    QVERIFY(library().annotations().add(annotationOn(article, 0, 5)));

    const Result<std::vector<LibraryEntry>> entries = library().catalogue().page({}, {}, 1000);

    QVERIFY(entries);
    QCOMPARE(entries->size(), 1u);
    const LibraryEntry &entry = entries->front();
    QCOMPARE(entry.id, article.id());
    QCOMPARE(entry.title, u"Title"_s);
    QCOMPARE(entry.site, u"The Crier"_s);
    QCOMPARE(entry.published, QDate(2026, 1, 2));
    QCOMPARE_GE(entry.opened, before);
    QCOMPARE(entry.annotations, 1);
}

void CatalogueTest::putsTheBestMatchFirst()
{
    QVERIFY(library().articles().save(
        articleFrom(u"Ferry timetable"_s, u"The ferry leaves at nine."_s)));
    QVERIFY(library().articles().save(
        articleFrom(u"Market news"_s, u"Fish is dear. A ferry came late to the fair. "
                                      u"Nobody minded, for there was music on the pier."_s)));

    QCOMPARE(foundBy(u"ferry"_s), QStringList({u"Ferry timetable"_s, u"Market news"_s}));
}

void CatalogueTest::tellsWhereAndHowOftenWordsStand()
{
    QVERIFY(
        library().articles().save(articleFrom(u"Market"_s, u"A Ferry came. Two ferries left."_s)));
    QVERIFY(library().articles().save(articleFrom(u"Other"_s, u"Nothing of the kind."_s)));

    const auto finds = library().catalogue().page(wordsIn(u"ferr"_s), {}, 100);

    QVERIFY(finds);
    QCOMPARE(library().catalogue().count(wordsIn(u"ferr"_s)), 1);
    QCOMPARE(library().catalogue().count({}), 2);
    const Passage &passage = finds->front().passage;
    QCOMPARE(passage.text, u"A Ferry came. Two ferries left."_s);
    QCOMPARE(passage.count, 2);
    QVERIFY(passage.terms == (std::vector<std::pair<qsizetype, qsizetype>>{{2, 7}, {18, 25}}));
}

void CatalogueTest::findsArticlesByTheirWords_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("found");

    QTest::newRow("a word of the title") << u"bridge"_s << true;
    QTest::newRow("a word of the text") << u"aides"_s << true;
    QTest::newRow("words of both") << u"aides bridge"_s << true;
    QTest::newRow("one word too many") << u"aides harbour"_s << false;
    QTest::newRow("without accents") << u"NAIVE"_s << true;
    QTest::newRow("an unfinished word") << u"the nai"_s << true;
    QTest::newRow("an unfinished word before others") << u"nai the"_s << false;
    QTest::newRow("signs alone") << u"\"*(-^:{ \U0001F5F3"_s << false;
    QTest::newRow("signs and a word") << u"( - bridge"_s << true;
    QTest::newRow("an operator") << u"bridge AND"_s << false;
    QTest::newRow("negation is a word") << u"bridge NOT harbour"_s << false;
    QTest::newRow("a quotation mark inside") << u"vote\"slips"_s << true;
    QTest::newRow("an open quotation mark") << u"\"vote"_s << true;
    QTest::newRow("a column filter") << u"title:aides"_s << false;
    QTest::newRow("an asterisk") << u"br* vote"_s << false;
    QTest::newRow("an apostrophe") << u"'bridge'; DROP TABLE articles --"_s << false;
    QTest::newRow("a null character") << u"brid\0ge"_s << true;
    QTest::newRow("lone surrogate") << QString(QChar(0xD83D)) + u"bridge"_s << true;
}

void CatalogueTest::findsArticlesByTheirWords()
{
    QFETCH(const QString, query);
    QFETCH(const bool, found);
    QVERIFY(library().articles().save(bridgeArticle()));
    QVERIFY(library().articles().save(articleFrom(u"Other"_s, u"Nothing of the kind."_s)));

    const auto finds = library().catalogue().page(wordsIn(query), {}, 100);

    QVERIFY2(finds, finds ? "" : qPrintable(finds.error().detail));
    QCOMPARE(titles(finds), found ? QStringList{u"Bridge vote slips"_s} : QStringList{});
    QCOMPARE(library().catalogue().count(wordsIn(query)), found ? 1 : 0);
}

void CatalogueTest::forgetsTheWordsOfADeletedArticle()
{
    const Article article = bridgeArticle();
    QVERIFY(library().articles().save(article));
    QVERIFY(library().articles().remove(article.id()));
    QVERIFY(library().purge(QDateTime::currentDateTimeUtc().addSecs(1)));
    QVERIFY(library().articles().save(articleFrom(u"Other"_s, u"Nothing of the kind."_s)));

    QCOMPARE(foundBy(u"bridge"_s), QStringList{});
}

void CatalogueTest::asksForWhatTheQuerySays_data()
{
    QTest::addColumn<Query>("query");
    QTest::addColumn<QString>("found");

    QTest::newRow("anything") << Query{} << u"Tram Quay Mayor Ferry"_s;
    QTest::newRow("words") << Query{.words = u"late"_s} << u"Quay Ferry"_s;
    QTest::newRow("no words but signs") << Query{.words = u"?!"_s} << QString();
    QTest::newRow("white space is no words")
        << Query{.words = u"  "_s} << u"Tram Quay Mayor Ferry"_s;
    QTest::newRow("an outlet") << Query{.outlet = u"the crier"_s} << u"Quay Ferry"_s;
    QTest::newRow("from a day") << Query{.from = QDate(2026, 2, 1)} << u"Quay Mayor"_s;
    QTest::newRow("until a day") << Query{.until = QDate(2026, 2, 1)} << u"Mayor Ferry"_s;
    QTest::newRow("one day") << Query{.from = QDate(2026, 2, 1), .until = QDate(2026, 2, 1)}
                             << u"Mayor"_s;
    QTest::newRow("a tag") << Query{.tags = {u"Harbour"_s}} << u"Quay Ferry"_s;
    QTest::newRow("two tags") << Query{.tags = {u"harbour"_s, u"late"_s}} << u"Ferry"_s;
    QTest::newRow("an unknown tag") << Query{.tags = {u"mill"_s}} << QString();
    QTest::newRow("a collection") << Query{.collections = {m_first}} << u"Mayor Ferry"_s;
    QTest::newRow("two collections")
        << Query{.collections = {m_first, m_second}} << u"Quay Mayor Ferry"_s;
    QTest::newRow("a state") << Query{.state = ReadState::Read} << u"Mayor"_s;
    QTest::newRow("the trash") << Query{.isInTrash = true} << u"Orchard"_s;
    QTest::newRow("words in the trash")
        << Query{.words = u"late"_s, .isInTrash = true} << u"Orchard"_s;
    QTest::newRow("all at once") << Query{.words = u"late"_s,
                                          .collections = {m_first},
                                          .tags = {u"late"_s},
                                          .outlet = u"The Crier"_s,
                                          .from = QDate(2026, 1, 1),
                                          .until = QDate(2026, 12, 31),
                                          .state = ReadState::Begun}
                                 << u"Ferry"_s;
    QTest::newRow("by day") << Query{.sorting = Sorting::Published} << u"Quay Mayor Ferry Tram"_s;
    QTest::newRow("by title") << Query{.sorting = Sorting::Title} << u"Ferry Mayor Quay Tram"_s;
    QTest::newRow("words by title")
        << Query{.words = u"late"_s, .sorting = Sorting::Title} << u"Ferry Quay"_s;
    QTest::newRow("best match") << Query{.words = u"late"_s, .sorting = Sorting::BestMatch}
                                << u"Quay Ferry"_s;
    QTest::newRow("best match of a tag")
        << Query{.words = u"late"_s, .tags = {u"late"_s}, .sorting = Sorting::BestMatch}
        << u"Ferry"_s;
}

void CatalogueTest::asksForWhatTheQuerySays()
{
    QFETCH(const Query, query);
    QFETCH(const QString, found);
    ArticleStore articles = library().articles();
    const auto article = [&](const QString &title, const QString &words, const QString &site,
                             QDate day) {
        const Article made = articleFrom(title, words, {.published = day, .site = site});
        if (!articles.save(made)) {
            qFatal("an article cannot be kept");
        }
        return made.id();
    };
    const ArticleId ferry = article(u"Ferry"_s, u"It is late, as ever, on the first of the year."_s,
                                    u"The Crier"_s, QDate(2026, 1, 5));
    const ArticleId mayor =
        article(u"Mayor"_s, u"She is early."_s, u"The Bell"_s, QDate(2026, 2, 1));
    const ArticleId quay =
        article(u"Quay"_s, u"Late, late, late."_s, u"The Crier"_s, QDate(2026, 3, 9));
    article(u"Tram"_s, u"It is on time."_s, {}, {});
    const ArticleId orchard =
        article(u"Orchard"_s, u"The bloom is late."_s, u"The Crier"_s, QDate(2026, 2, 1));
    QVERIFY(articles.setState(mayor, ReadState::Read));
    QVERIFY(articles.remove(orchard));
    CollectionStore collections = library().collections();
    QVERIFY(collections.tag(ferry, u"harbour"_s) && collections.tag(quay, u"Harbour"_s)
            && collections.tag(ferry, u"late"_s));
    const auto database = Database::open(m_room.path());
    for (const CollectionId &id : {m_first, m_second}) {
        QVERIFY((*database)->run(u"INSERT INTO collections (id, name) VALUES (?, '')"_s, {id.text()}));
    }
    QVERIFY(collections.put(ferry, m_first) && collections.put(mayor, m_first)
            && collections.put(quay, m_second) && collections.put(orchard, m_second));

    const auto page = library().catalogue().page(query, {}, 100);

    QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
    QCOMPARE(titles(page).join(u' '), found);
    QCOMPARE(library().catalogue().count(query), page->size());
}

void CatalogueTest::readsEveryOrderPartByPart_data()
{
    QTest::addColumn<Query>("query");

    QTest::newRow("last opened") << Query{.sorting = Sorting::LastOpened};
    QTest::newRow("published") << Query{.sorting = Sorting::Published};
    QTest::newRow("title") << Query{.sorting = Sorting::Title};
    QTest::newRow("best match") << Query{.words = u"ferry"_s, .sorting = Sorting::BestMatch};
    QTest::newRow("words by day") << Query{.words = u"ferry"_s, .sorting = Sorting::Published};
}

void CatalogueTest::readsEveryOrderPartByPart()
{
    QFETCH(const Query, query);
    // Equal titles, days and scores: each must be listed once nevertheless.
    for (int i = 0; i < 20; ++i) {
        QVERIFY(library().articles().save(articleFrom(
            i % 3 == 0 ? u"Ferry"_s : u"ferry late"_s, u"The ferry, number %1."_s.arg(i),
            {.published = i % 4 == 0 ? QDate() : QDate(2026, 1, 1 + i % 2)})));
    }
    const auto whole = library().catalogue().page(query, {}, 100);
    QVERIFY(whole);
    QCOMPARE(whole->size(), 20U);

    std::vector<LibraryEntry> parts;
    std::optional<LibraryEntry> last;
    for (int i = 0; i < 30; ++i) {
        const auto part = library().catalogue().page(query, last, 3);
        QVERIFY(part);
        if (part->empty()) {
            break;
        }
        parts.insert(parts.end(), part->begin(), part->end());
        last = part->back();
    }

    QVERIFY(parts == *whole);
}

void CatalogueTest::skipsNothingWhenTheListChangesMeanwhile()
{
    std::vector<ArticleId> ids;
    for (const QString &title : {u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"F"_s}) {
        const Article article = articleFrom(title, u"Words."_s);
        QVERIFY(library().articles().save(article));
        ids.push_back(article.id());
    }
    const auto first = library().catalogue().page({}, {}, 2); // F E

    QVERIFY(library().articles().touch(ids.at(5)));
    QVERIFY(library().articles().remove(ids.at(4)));
    QVERIFY(library().articles().save(articleFrom(u"G"_s, u"Words."_s)));

    QCOMPARE(titles(library().catalogue().page({}, first->back(), 9)),
             QStringList({u"D"_s, u"C"_s, u"B"_s, u"A"_s}));
}

SLANTLIGHT_TEST(CatalogueTest)

#include "tst_catalogue.moc"
