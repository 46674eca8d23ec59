// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/library.h"
#include "tests/support/testroom.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

Article articleFrom(const QString &headline, const QString &words, ArticleFacts facts = {})
{
    return Article::fromParts({{.kind = BlockKind::Headline, .text = headline},
                               {.kind = BlockKind::Paragraph, .text = words}},
                              std::move(facts));
}

Article bridgeArticle()
{
    return articleFrom(u"Bridge vote slips"_s,
                       u"The naïve plan may fail, aides said \U0001F5F3."_s);
}

QStringList titles(const Result<std::vector<LibraryEntry>> &entries)
{
    QStringList result;
    for (const LibraryEntry &entry : entries.value_or(std::vector<LibraryEntry>{})) {
        result += entry.title;
    }
    return result;
}

Annotation annotationOn(const Article &article, qsizetype begin, qsizetype end)
{
    return Annotation::create(article.id(), CodeId(u"doubt"_s),
                              describe(article.text(), {TextOffset(begin), TextOffset(end)}));
}

Verdict verdictOn(const Article &article, const QString &rule, Answer answer)
{
    return {
        .article = article.id(),
        .rule = RuleId(rule),
        .selector = describe(article.text(), {TextOffset(22), TextOffset(27)}),
        .answer = answer,
        .reason = u"A term of art \U0001F4D6"_s,
        .modified = QDateTime(QDate(2026, 2, 3), QTime(4, 5, 6, 789), QTimeZone::UTC),
    };
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
    void listsWhatIsKnownOfAnArticle();
    void findsArticlesByTheirWords_data();
    void findsArticlesByTheirWords();
    void forgetsTheWordsOfADeletedArticle();
    void givesBackAnnotationsAsTheyWere();
    void givesAnnotationsInTheOrderOfTheirPlaces();
    void replacesAnAnnotationWithTheSameId();
    void keepsAThousandAnnotations();
    void refusesAnnotationsOnUnknownArticles();
    void keepsOneVerdictForEachRuleAndPlace();
    void countsVerdictsOverAllArticles();
    void deletesAnArticleWithEverythingOnIt();
    void remembersThePlace();
    void silencesRules();

private:
    [[nodiscard]] Library &library() { return *m_library; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Library> m_library;
};

void LibraryTest::init()
{
    m_library.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    Result<Library> opened = Library::open(m_folder->filePath(u"new/folder/library.sqlite"_s));
    QVERIFY(opened);
    m_library = std::move(*opened);
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
    QCOMPARE(titles(library().search(u"words"_s)), (QStringList{u"One"_s, u"Three"_s, u"Two"_s}));
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

    const Result<std::vector<LibraryEntry>> entries = library().search(query);

    QVERIFY2(entries, entries ? "" : qPrintable(entries.error().detail));
    QCOMPARE(titles(entries), found ? QStringList{u"Bridge vote slips"_s} : QStringList{});
}

void LibraryTest::forgetsTheWordsOfADeletedArticle()
{
    const Article article = bridgeArticle();
    QVERIFY(library().save(article));
    QVERIFY(library().remove(article.id()));
    QVERIFY(library().save(articleFrom(u"Other"_s, u"Nothing of the kind."_s)));

    QCOMPARE(titles(library().search(u"bridge"_s)), QStringList{});
}

void LibraryTest::givesBackAnnotationsAsTheyWere()
{
    const Article article = bridgeArticle();
    QVERIFY(library().save(article));
    Annotation full = annotationOn(article, 0, 6);
    full.memo = u"So what? \U0001F914\n“Next line”"_s;
    Annotation bare = annotationOn(article, 7, 11);
    bare.created = {};
    bare.modified = {};
    bare.selector.prefix.clear();
    QVERIFY(library().save(full));
    QVERIFY(library().save(bare));

    const Result<std::vector<Annotation>> annotations = library().annotations(article.id());

    QVERIFY(annotations);
    QVERIFY(*annotations == (std::vector{full, bare}));
    QCOMPARE(annotations->front().created.timeSpec(), Qt::UTC);
}

void LibraryTest::givesAnnotationsInTheOrderOfTheirPlaces()
{
    const Article article = bridgeArticle();
    QVERIFY(library().save(article));
    for (const qsizetype begin : {12, 0, 7}) {
        QVERIFY(library().save(annotationOn(article, begin, begin + 3)));
    }

    const Result<std::vector<Annotation>> annotations = library().annotations(article.id());

    QVERIFY(annotations);
    QCOMPARE(annotations->size(), 3u);
    QVERIFY(std::ranges::is_sorted(*annotations, {}, [](const Annotation &annotation) {
        return annotation.selector.position.begin();
    }));
}

void LibraryTest::replacesAnAnnotationWithTheSameId()
{
    const Article article = bridgeArticle();
    QVERIFY(library().save(article));
    Annotation annotation = annotationOn(article, 0, 6);
    QVERIFY(library().save(annotation));
    annotation.code = CodeId(u"hedge"_s);
    annotation.memo = u"On second thoughts"_s;
    annotation.selector = describe(article.text(), {TextOffset(7), TextOffset(11)});
    QVERIFY(library().save(annotation));

    QVERIFY(library().annotations(article.id()) == std::vector{annotation});

    QVERIFY(library().remove(annotation.id));
    QVERIFY(library().annotations(article.id()) == std::vector<Annotation>{});
}

void LibraryTest::keepsAThousandAnnotations()
{
    const Article article = articleFrom(u"Long"_s, u"word "_s.repeated(1000));
    QVERIFY(library().save(article));
    std::vector<Annotation> expected;
    for (int i = 0; i < 1000; ++i) {
        expected.push_back(annotationOn(article, 5 * i, 5 * i + 4));
        QVERIFY(library().save(expected.back()));
    }

    const Result<std::vector<Annotation>> annotations = library().annotations(article.id());

    QVERIFY(annotations);
    QVERIFY(*annotations == expected);
}

void LibraryTest::refusesAnnotationsOnUnknownArticles()
{
    const Article article = bridgeArticle();

    for (const Result<> &done : {library().save(annotationOn(article, 0, 6)),
                                 library().save(verdictOn(article, u"doubt.a"_s, Answer::Agree)),
                                 library().savePlace(article.id(), {})}) {
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::NotInLibrary);
    }
}

void LibraryTest::keepsOneVerdictForEachRuleAndPlace()
{
    const Article article = bridgeArticle();
    QVERIFY(library().save(article));
    const Verdict first = verdictOn(article, u"doubt.a"_s, Answer::Agree);
    const Verdict changed = verdictOn(article, u"doubt.a"_s, Answer::NotHere);
    Verdict other = verdictOn(article, u"doubt.b"_s, Answer::Agree);
    other.reason.clear();
    other.modified = {};
    for (const Verdict &verdict : {first, other, changed}) {
        QVERIFY(library().save(verdict));
    }

    QVERIFY(library().verdicts(article.id()) == (std::vector{changed, other}));

    QVERIFY(library().remove(first));
    QVERIFY(library().verdicts(article.id()) == std::vector{other});
}

void LibraryTest::countsVerdictsOverAllArticles()
{
    const RuleId rule(u"doubt.a"_s);
    for (const QString &title : {u"One"_s, u"Two"_s, u"Three"_s}) {
        const Article article = articleFrom(title, u"Quite some words to be marked here."_s);
        QVERIFY(library().save(article));
        QVERIFY(library().save(
            verdictOn(article, rule.text(), title == u"Two" ? Answer::NotHere : Answer::Agree)));
    }

    const Result<Library::VerdictCounts> counts = library().verdictCounts(rule);
    const Result<Library::VerdictCounts> none = library().verdictCounts(RuleId(u"doubt.b"_s));

    QVERIFY(counts && none);
    QCOMPARE(counts->agreed, 2);
    QCOMPARE(counts->notHere, 1);
    QCOMPARE(none->agreed + none->notHere, 0);
}

void LibraryTest::deletesAnArticleWithEverythingOnIt()
{
    const Article article = bridgeArticle();
    QVERIFY(library().save(article));
    QVERIFY(library().save(annotationOn(article, 0, 6)));
    QVERIFY(library().save(verdictOn(article, u"doubt.a"_s, Answer::Agree)));
    QVERIFY(library().savePlace(article.id(), {.top = TextOffset(3), .caret = TextOffset(4)}));

    QVERIFY(library().remove(article.id()));

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

    const ReadingPlace place{.top = TextOffset(3), .caret = TextOffset(12)};
    QVERIFY(library().savePlace(article.id(), {.top = TextOffset(1), .caret = TextOffset(2)}));
    QVERIFY(library().savePlace(article.id(), place));

    QVERIFY(library().place(article.id()) == place);
}

void LibraryTest::silencesRules()
{
    const RuleId doubt(u"doubt.a"_s);
    const RuleId verb(u"verb.a"_s);
    for (const RuleId &rule : {verb, doubt, doubt}) {
        QVERIFY(library().setSilenced(rule, true));
    }
    QVERIFY(library().silencedRules() == (std::vector{doubt, verb}));

    QVERIFY(library().setSilenced(doubt, false));
    QVERIFY(library().setSilenced(doubt, false));

    QVERIFY(library().silencedRules() == std::vector{verb});
}

SLANTLIGHT_TEST(LibraryTest)

#include "tst_library.moc"
