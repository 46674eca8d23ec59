// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"
#include "core/storage/library.h"
#include "tests/support/libraryroom.h"
#include "tests/support/testroom.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace slantlight;

class ArticleStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void givesBackAnArticleAsItWas_data();
    void givesBackAnArticleAsItWas();
    void knowsNoArticleThatWasNeverSaved();
    void keepsWhatIsInTheTrashUntilItIsPurged();
    void takesAnArticleOutOfTheTrashThatIsOpenedAgain();
    void deletesAnArticleWithEverythingOnIt();
    void remembersThePlace();
    void remembersHowFarAReaderIs();
    void keepsANoteOnAnArticle();
    void keepsTheSourceOfAnArticle();
    void keepsTheSourceWithAnArticle();
    void findsTheLatestArticleOfAPage();
    void saysThatASourceIsNotTheOneThatWasKept();
    void noticesWhatIsNotThere();

private:
    [[nodiscard]] Library &library() { return *m_room.library; }

    LibraryRoom m_room;
};

void ArticleStoreTest::init()
{
    QVERIFY(m_room.open());
}

void ArticleStoreTest::givesBackAnArticleAsItWas_data()
{
    QTest::addColumn<Article>("article");

    QTest::newRow("all facts") << articleFrom(u"Title"_s, u"Text."_s,
                                              {.title = u"A “title” \U0001F5F3"_s,
                                               .author = u"Ines Talloway"_s,
                                               .published = QDate(2026, 2, 28),
                                               .language = u"en-GB"_s,
                                               .address = u"https://example.org/a?b=c"_s,
                                               .path = u"/tmp/it's \"here\".txt"_s,
                                               .site = u"The Varnmouth Crier"_s,
                                               .sourceHash = u"sha256:00ff"_s});
    QTest::newRow("no facts") << bridgeArticle();
    QTest::newRow("no text") << Article({}, {});
    QTest::newRow("half a surrogate pair")
        << articleFrom(u"Title"_s, u"A lone "_s + QChar(0xD83D) + u" half."_s);
    QTest::newRow("verbatim text")
        << Article(u" a\r\n\tb\u2029c\0d \U0001F5F3"_s,
                   {{.kind = BlockKind::Teaser, .span = {TextOffset(1), TextOffset(2)}},
                    {.kind = BlockKind::CreditLine, .span = {TextOffset(5), TextOffset(8)}}});
}

void ArticleStoreTest::givesBackAnArticleAsItWas()
{
    QFETCH(const Article, article);

    QVERIFY(library().articles().save(article));
    const Result<Article> again = library().articles().article(article.id());

    QVERIFY(again);
    QVERIFY(*again == article);
}

void ArticleStoreTest::knowsNoArticleThatWasNeverSaved()
{
    const Result<Article> article = library().articles().article(ArticleId(u"abc"_s));

    QVERIFY(!article);
    QCOMPARE(article.error(), (Error{ErrorCode::NotInLibrary, u"abc"_s}));
}

void ArticleStoreTest::keepsWhatIsInTheTrashUntilItIsPurged()
{
    const Article article = bridgeArticle();
    const auto gone = [&] {
        return library().catalogue().count({}) == 0
               && library().catalogue().count({.words = u"bridge"_s}) == 0
               && !library().articles().article(article.id())
               && !library().catalogue().entry(article.id());
    };
    QVERIFY(library().articles().save(article));
    const Annotation annotation = annotationOn(article, 0, 6);
    QVERIFY(library().annotations().add(annotation));

    QVERIFY(library().articles().remove(article.id()));
    QVERIFY(gone());
    QVERIFY(library().purge(QDateTime::currentDateTimeUtc().addDays(-1)));
    QVERIFY(library().articles().restore(article.id()));

    QVERIFY(library().articles().article(article.id()) == article);
    QVERIFY(library().annotations().of(article.id())->notes == std::vector{annotation});
    QVERIFY(library().articles().remove(article.id()));
    QVERIFY(library().purge(QDateTime::currentDateTimeUtc().addSecs(1)));
    QVERIFY(library().articles().restore(article.id()));
    QVERIFY(gone());
}

void ArticleStoreTest::takesAnArticleOutOfTheTrashThatIsOpenedAgain()
{
    const Article article = bridgeArticle();
    QVERIFY(library().articles().save(article));
    const Annotation annotation = annotationOn(article, 0, 6);
    QVERIFY(library().annotations().add(annotation));
    QVERIFY(library().articles().remove(article.id()));

    QVERIFY(library().articles().save(article));

    QCOMPARE(library().catalogue().entry(article.id())->title, u"Bridge vote slips"_s);
    QVERIFY(library().annotations().of(article.id())->notes == std::vector{annotation});
}

void ArticleStoreTest::deletesAnArticleWithEverythingOnIt()
{
    const Article article = bridgeArticle();
    QVERIFY(library().articles().save(article));
    QVERIFY(library().annotations().add(annotationOn(article, 0, 6)));
    QVERIFY(
        library().verdicts().change(std::nullopt, verdictOn(article, u"doubt.a"_s, Answer::Agree)));
    QVERIFY(library().articles().savePlace(article.id(),
                                           {.top = TextOffset(3), .caret = TextOffset(4)}));

    QVERIFY(library().articles().remove(article.id()));
    QVERIFY(library().purge(QDateTime::currentDateTimeUtc().addSecs(1)));

    QVERIFY(!library().articles().article(article.id()));
    QVERIFY(library().annotations().of(article.id())->notes == std::vector<Annotation>{});
    QVERIFY(library().verdicts().of(article.id())->notes == std::vector<Verdict>{});
    QVERIFY(library().articles().place(article.id()) == ReadingPlace{});
}

void ArticleStoreTest::remembersThePlace()
{
    const Article article = bridgeArticle();
    QVERIFY(library().articles().save(article));
    QVERIFY(library().articles().place(article.id()) == ReadingPlace{});

    const ReadingPlace place{.top = TextOffset(3), .caret = TextOffset(12), .share = -0.375};
    QVERIFY(library().articles().savePlace(article.id(),
                                           {.top = TextOffset(1), .caret = TextOffset(2)}));
    QVERIFY(library().articles().savePlace(article.id(), place));

    QVERIFY(library().articles().place(article.id()) == place);
}

void ArticleStoreTest::remembersHowFarAReaderIs()
{
    const Article article = bridgeArticle();
    QVERIFY(library().articles().save(article));
    QCOMPARE(library().articles().state(article.id()), ReadState::Begun);

    QVERIFY(library().articles().setState(article.id(), ReadState::Read));
    QVERIFY(library().articles().touch(article.id()));
    QCOMPARE(library().articles().state(article.id()), ReadState::Read);

    QVERIFY(library().articles().setState(article.id(), ReadState::Unread));
    QVERIFY(library().articles().touch(article.id()));
    QCOMPARE(library().articles().state(article.id()), ReadState::Begun);
}

void ArticleStoreTest::keepsANoteOnAnArticle()
{
    const Article article = bridgeArticle();
    QVERIFY(library().articles().save(article));
    QCOMPARE(library().articles().note(article.id()), QString());

    QVERIFY(
        library().articles().setNote(article.id(), u"Compare with\nthe other one \U0001F5F3"_s));
    QCOMPARE(library().articles().note(article.id()), u"Compare with\nthe other one \U0001F5F3"_s);

    QVERIFY(library().articles().setNote(article.id(), {}));
    QCOMPARE(library().articles().note(article.id()), QString());
}

void ArticleStoreTest::keepsTheSourceOfAnArticle()
{
    const Article article = bridgeArticle();
    QVERIFY(library().articles().save(article));
    QCOMPARE(library().articles().snapshot(article.id()).value(), std::optional<Snapshot>());
    const Snapshot page{.bytes = QByteArray("<p>\0\xff", 5),
                        .type = u"text/html"_s,
                        .address = u"https://example.org/bridge"_s,
                        .retrieved = QDateTime(QDate(2026, 2, 3), QTime(4, 5, 6), QTimeZone::UTC)};

    QVERIFY(library().articles().saveSnapshot(article.id(), {}));
    QCOMPARE(library().articles().snapshot(article.id())->value().bytes.size(), 0);
    QVERIFY(library().articles().saveSnapshot(article.id(), page));

    QCOMPARE(library().articles().snapshot(article.id()).value(), std::optional(page));
}

void ArticleStoreTest::keepsTheSourceWithAnArticle()
{
    const Article article = bridgeArticle();
    const Snapshot source{.bytes = "<p>The bridge.",
                          .type = u"text/html"_s,
                          .address = u"https://example.org/bridge"_s,
                          .retrieved = QDateTime(QDate(2026, 5, 1), QTime(9, 30), QTimeZone::UTC)};

    QVERIFY(library().articles().save(article, source));
    QVERIFY(library().articles().save(article)); // opened again, without its source

    QVERIFY(library().articles().snapshot(article.id()) == source);
}

void ArticleStoreTest::findsTheLatestArticleOfAPage()
{
    const auto version = [this](const QString &text, const QString &address) {
        const Article article = articleFrom(u"Quay"_s, text, {.address = address});
        return library().articles().save(article) ? article.id() : ArticleId();
    };
    const auto fromPage = [this](const QString &address) {
        return library().articles().fromPage(address).value().value_or(ArticleId()).text();
    };

    const ArticleId first = version(u"It opens."_s, u"http://averna.example/quay?utm_id=3"_s);
    const ArticleId second = version(u"It closes."_s, u"https://averna.example/quay#top"_s);
    version(u"Boats."_s, u"https://averna.example/quay/boats"_s);
    version(u"Pasted."_s, {});

    QCOMPARE(fromPage(u"https://www.averna.example/quay"_s), second.text());
    QVERIFY(library().articles().remove(second));
    QCOMPARE(fromPage(u"https://averna.example/quay"_s), first.text());
    QCOMPARE(fromPage(u"https://averna.example/pier"_s), QString());
    QCOMPARE(fromPage({}), QString());
}

void ArticleStoreTest::saysThatASourceIsNotTheOneThatWasKept()
{
    const Article article = bridgeArticle();
    QVERIFY(library().articles().save(article));
    QVERIFY(library().articles().saveSnapshot(article.id(), {.bytes = "The bridge"_ba}));
    const auto database = Database::open(m_room.path());
    QVERIFY(database && (*database)->run(u"UPDATE snapshots SET bytes = x'00'"_s));

    const auto snapshot = library().articles().snapshot(article.id());

    QVERIFY(!snapshot);
    QCOMPARE(snapshot.error().code, ErrorCode::DatabaseDamaged);
}

void ArticleStoreTest::noticesWhatIsNotThere()
{
    const ArticleId id(u"abc"_s);
    const ArticleStore articles = library().articles();

    QCOMPARE(library().articles().setState(id, ReadState::Read).error().code,
             ErrorCode::NotInLibrary);
    QCOMPARE(library().articles().setNote(id, u"note"_s).error().code, ErrorCode::NotInLibrary);
    QCOMPARE(library().articles().saveSnapshot(id, {}).error().code, ErrorCode::NotInLibrary);
    QCOMPARE(library().articles().savePlace(id, {}).error().code, ErrorCode::NotInLibrary);
    QCOMPARE(articles.state(id).error().code, ErrorCode::NotInLibrary);
    QCOMPARE(articles.note(id).error().code, ErrorCode::NotInLibrary);
    QVERIFY(library().articles().touch(id));
}

SLANTLIGHT_TEST(ArticleStoreTest)

#include "tst_articlestore.moc"
