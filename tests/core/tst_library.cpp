// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/library.h"
#include "tests/support/libraryroom.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

QStringList titles(const Result<LibraryFinds> &finds)
{
    QStringList result;
    for (const LibraryEntry &entry : finds.value_or(LibraryFinds()).best) {
        result += entry.title;
    }
    return result;
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

class LibraryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void givesBackAnArticleAsItWas_data();
    void givesBackAnArticleAsItWas();
    void keepsNothingTwice();
    void knowsNoArticleThatWasNeverSaved();
    void listsArticlesLastOpenedFirst();
    void listsArticlesPageByPage();
    void tellsTitleAndLineOfOneArticle();
    void putsTheBestMatchFirst();
    void tellsWhereAndHowOftenWordsStand();
    void cutsPassagesBetweenWords_data();
    void cutsPassagesBetweenWords();
    void keepsWhatIsInTheTrashUntilItIsPurged();
    void takesAnArticleOutOfTheTrashThatIsOpenedAgain();
    void listsWhatIsKnownOfAnArticle();
    void findsArticlesByTheirWords_data();
    void findsArticlesByTheirWords();
    void forgetsTheWordsOfADeletedArticle();
    void noticesChangesOfOthersOnly();
    void deletesAnArticleWithEverythingOnIt();
    void remembersThePlace();

private:
    [[nodiscard]] Library &library() { return *m_room.library; }

    LibraryRoom m_room;
};

void LibraryTest::init()
{
    QVERIFY(m_room.open());
}

void LibraryTest::givesBackAnArticleAsItWas_data()
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

void LibraryTest::givesBackAnArticleAsItWas()
{
    QFETCH(const Article, article);

    QVERIFY(library().save(article));
    const Result<Article> again = library().article(article.id());

    QVERIFY(again);
    QVERIFY(*again == article);
}

void LibraryTest::keepsNothingTwice()
{
    QVERIFY(library().save(bridgeArticle()));
    QVERIFY(library().save(bridgeArticle()));

    QCOMPARE(titles(library().entries()), QStringList{u"Bridge vote slips"_s});
    QCOMPARE(titles(library().search(u"bridge"_s)), QStringList{u"Bridge vote slips"_s});
}

void LibraryTest::knowsNoArticleThatWasNeverSaved()
{
    const Result<Article> article = library().article(ArticleId(u"abc"_s));

    QVERIFY(!article);
    QCOMPARE(article.error(), (Error{ErrorCode::NotInLibrary, u"abc"_s}));
}

void LibraryTest::listsArticlesLastOpenedFirst()
{
    for (const QString &title : {u"One"_s, u"Two"_s, u"Three"_s, u"One"_s}) {
        QVERIFY(library().save(articleFrom(title, u"Words."_s)));
    }

    QCOMPARE(titles(library().entries()), (QStringList{u"One"_s, u"Three"_s, u"Two"_s}));
}

void LibraryTest::listsArticlesPageByPage()
{
    for (int i = 0; i < 5; ++i) {
        QVERIFY(library().save(articleFrom(QString::number(i), u"Words."_s)));
    }

    const auto first = library().page(Library::newest, 2);
    QVERIFY(first && first->size() == 2);
    const auto second = library().page(first->back().turn, 2);
    QVERIFY(second && second->size() == 2);

    QCOMPARE(titles(first) + titles(second), QStringList({u"4"_s, u"3"_s, u"2"_s, u"1"_s}));
    QCOMPARE(titles(library().page(second->back().turn, 2)), QStringList(u"0"_s));
}

void LibraryTest::tellsTitleAndLineOfOneArticle()
{
    const Article article = bridgeArticle();
    QVERIFY(library().save(article));
    QVERIFY(library().save(annotationOn(article, 0, 6)));

    QCOMPARE(library().title(article.id()), u"Bridge vote slips"_s);
    QCOMPARE(library().entry(article.id())->annotations, 1);
    QCOMPARE(library().title(ArticleId(u"abc"_s)).error().code, ErrorCode::NotInLibrary);
}

void LibraryTest::putsTheBestMatchFirst()
{
    QVERIFY(library().save(articleFrom(u"Ferry timetable"_s, u"The ferry leaves at nine."_s)));
    QVERIFY(library().save(articleFrom(u"Market news"_s,
                                       u"Fish is dear. A ferry came late to the fair. "
                                       u"Nobody minded, for there was music on the pier."_s)));

    QCOMPARE(titles(library().search(u"ferry"_s)),
             QStringList({u"Ferry timetable"_s, u"Market news"_s}));
}

void LibraryTest::tellsWhereAndHowOftenWordsStand()
{
    QVERIFY(library().save(articleFrom(u"Market"_s, u"A Ferry came. Two ferries left."_s)));
    QVERIFY(library().save(articleFrom(u"Other"_s, u"Nothing of the kind."_s)));

    const auto finds = library().search(u"ferr"_s);

    QVERIFY(finds);
    QCOMPARE(finds->found, 1);
    QCOMPARE(finds->all, 2);
    const Passage &passage = finds->best.front().passage;
    QCOMPARE(passage.text, u"A Ferry came. Two ferries left."_s);
    QCOMPARE(passage.count, 2);
    QVERIFY(passage.terms == (std::vector<std::pair<qsizetype, qsizetype>>{{2, 7}, {18, 25}}));
}

void LibraryTest::cutsPassagesBetweenWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("passage");

    QTest::newRow("the title is shown anyway")
        << u"Title of quay\nNot here.\nThe quay."_s << u"quay"_s << u"The quay."_s;
    QTest::newRow("in the title alone") << u"Title of quay\nNot here."_s << u"quay"_s << QString();

    const QString filler = u"many quiet words stand here "_s;
    QTest::newRow("start and end") << filler + u"the quay "_s + filler.repeated(5) << u"quay"_s
                                   << u"… quiet words stand here the quay "_s + filler.repeated(3)
                                          + u"many quiet words stand …"_s;
    QTest::newRow("paragraphs stay apart")
        << u"One paragraph.\nThe quay.\nAnother."_s << u"quay"_s << u"The quay."_s;
    QTest::newRow("accents") << u"A naïve plan."_s << u"NAIVE"_s << u"A naïve plan."_s;
    QTest::newRow("not in the text") << u"A plan."_s << u"quay"_s << QString();
    QTest::newRow("no words") << u"A plan."_s << u"…"_s << QString();
}

void LibraryTest::cutsPassagesBetweenWords()
{
    QFETCH(const QString, text);
    QFETCH(const QString, query);
    QFETCH(const QString, passage);

    QCOMPARE(passageOf(text, query, u"Title of quay").text, passage);
}

void LibraryTest::keepsWhatIsInTheTrashUntilItIsPurged()
{
    const Article article = bridgeArticle();
    const auto gone = [&] {
        return titles(library().entries()).isEmpty()
               && titles(library().search(u"bridge"_s)).isEmpty()
               && !library().article(article.id()) && !library().entry(article.id());
    };
    QVERIFY(library().save(article));
    const Annotation annotation = annotationOn(article, 0, 6);
    QVERIFY(library().save(annotation));

    QVERIFY(library().remove(article.id()));
    QVERIFY(gone());
    QVERIFY(library().purge(QDateTime::currentDateTimeUtc().addDays(-1)));
    QVERIFY(library().restore(article.id()));

    QVERIFY(library().article(article.id()) == article);
    QVERIFY(library().annotations(article.id()) == std::vector{annotation});
    QVERIFY(library().remove(article.id()));
    QVERIFY(library().purge(QDateTime::currentDateTimeUtc().addSecs(1)));
    QVERIFY(library().restore(article.id()));
    QVERIFY(gone());
}

void LibraryTest::takesAnArticleOutOfTheTrashThatIsOpenedAgain()
{
    const Article article = bridgeArticle();
    QVERIFY(library().save(article));
    const Annotation annotation = annotationOn(article, 0, 6);
    QVERIFY(library().save(annotation));
    QVERIFY(library().remove(article.id()));

    QVERIFY(library().save(article));

    QCOMPARE(titles(library().entries()), QStringList{u"Bridge vote slips"_s});
    QVERIFY(library().annotations(article.id()) == std::vector{annotation});
}

void LibraryTest::listsWhatIsKnownOfAnArticle()
{
    const Article article = articleFrom(u"Title"_s, u"Text."_s,
                                        {.published = QDate(2026, 1, 2), .site = u"The Crier"_s});
    const QDateTime before = QDateTime::currentDateTimeUtc();
    QVERIFY(library().save(article));
    QVERIFY(library().save(annotationOn(article, 0, 5)));

    const Result<std::vector<LibraryEntry>> entries = library().entries();

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

void LibraryTest::findsArticlesByTheirWords_data()
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
    QTest::newRow("nothing") << u""_s << false;
    QTest::newRow("space") << u" \t"_s << false;
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

void LibraryTest::findsArticlesByTheirWords()
{
    QFETCH(const QString, query);
    QFETCH(const bool, found);
    QVERIFY(library().save(bridgeArticle()));
    QVERIFY(library().save(articleFrom(u"Other"_s, u"Nothing of the kind."_s)));

    const Result<LibraryFinds> finds = library().search(query);

    QVERIFY2(finds, finds ? "" : qPrintable(finds.error().detail));
    QCOMPARE(titles(finds), found ? QStringList{u"Bridge vote slips"_s} : QStringList{});
}

void LibraryTest::forgetsTheWordsOfADeletedArticle()
{
    const Article article = bridgeArticle();
    QVERIFY(library().save(article));
    QVERIFY(library().remove(article.id()));
    QVERIFY(library().purge(QDateTime::currentDateTimeUtc().addSecs(1)));
    QVERIFY(library().save(articleFrom(u"Other"_s, u"Nothing of the kind."_s)));

    QCOMPARE(titles(library().search(u"bridge"_s)), QStringList{});
}

void LibraryTest::noticesChangesOfOthersOnly()
{
    auto other = Library::open(m_room.path());
    QVERIFY(other);
    const auto state = library().state();
    QVERIFY(state);

    QVERIFY(library().save(bridgeArticle()));
    QCOMPARE(library().state(), *state);

    QVERIFY(other->save(bridgeArticle()));
    QVERIFY(library().state() != *state);
}

void LibraryTest::deletesAnArticleWithEverythingOnIt()
{
    const Article article = bridgeArticle();
    QVERIFY(library().save(article));
    QVERIFY(library().save(annotationOn(article, 0, 6)));
    QVERIFY(library().save(verdictOn(article, u"doubt.a"_s, Answer::Agree)));
    QVERIFY(library().savePlace(article.id(), {.top = TextOffset(3), .caret = TextOffset(4)}));

    QVERIFY(library().remove(article.id()));
    QVERIFY(library().purge(QDateTime::currentDateTimeUtc().addSecs(1)));

    QVERIFY(!library().article(article.id()));
    QVERIFY(library().annotations(article.id()) == std::vector<Annotation>{});
    QVERIFY(library().verdicts(article.id()) == std::vector<Verdict>{});
    QVERIFY(library().place(article.id()) == ReadingPlace{});
}

void LibraryTest::remembersThePlace()
{
    const Article article = bridgeArticle();
    QVERIFY(library().save(article));
    QVERIFY(library().place(article.id()) == ReadingPlace{});

    const ReadingPlace place{.top = TextOffset(3), .caret = TextOffset(12), .share = -0.375};
    QVERIFY(library().savePlace(article.id(), {.top = TextOffset(1), .caret = TextOffset(2)}));
    QVERIFY(library().savePlace(article.id(), place));

    QVERIFY(library().place(article.id()) == place);
}

SLANTLIGHT_TEST(LibraryTest)

#include "tst_library.moc"
