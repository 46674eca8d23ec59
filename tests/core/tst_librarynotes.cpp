// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/library.h"
#include "tests/support/libraryroom.h"
#include "tests/support/testroom.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace slantlight;

class LibraryNotesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void givesBackAnnotationsAsTheyWere();
    void givesAnnotationsInTheOrderOfTheirPlaces();
    void replacesAnAnnotationWithTheSameId();
    void keepsAThousandAnnotations();
    void refusesAnnotationsOnUnknownArticles();
    void keepsBothOfTwoEdits_data();
    void keepsBothOfTwoEdits();
    void refusesAnEditOverAnUnseenOneWhereAskedTo();
    void bringsBackNoAnnotationThatWasDeletedElsewhere();
    void deletesNoAnnotationThatChangedElsewhere();
    void changesNoVerdictThatChangedElsewhere();
    void keepsOneVerdictForEachRuleAndPlace();
    void countsVerdictsOverAllArticles();
    void silencesRules();

private:
    [[nodiscard]] Library &library() { return *m_room.library; }

    LibraryRoom m_room;
};

void LibraryNotesTest::init()
{
    QVERIFY(m_room.open());
}

void LibraryNotesTest::givesBackAnnotationsAsTheyWere()
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

void LibraryNotesTest::givesAnnotationsInTheOrderOfTheirPlaces()
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

void LibraryNotesTest::replacesAnAnnotationWithTheSameId()
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

    QVERIFY(library().remove(annotation));
    QVERIFY(library().annotations(article.id()) == std::vector<Annotation>{});
}

void LibraryNotesTest::keepsAThousandAnnotations()
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

void LibraryNotesTest::refusesAnnotationsOnUnknownArticles()
{
    const Article article = bridgeArticle();

    for (const Result<> &done : {library().save(annotationOn(article, 0, 6)),
                                 library().save(verdictOn(article, u"doubt.a"_s, Answer::Agree)),
                                 library().savePlace(article.id(), {})}) {
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::NotInLibrary);
    }
}

using Edit = std::function<void(Annotation &)>;

void LibraryNotesTest::keepsBothOfTwoEdits_data()
{
    QTest::addColumn<Edit>("theirs");
    QTest::addColumn<Edit>("mine");
    QTest::addColumn<QStringList>("kept");

    const auto memo = [](const QString &words) -> Edit {
        return [words](Annotation &annotation) {
            annotation.memo = words;
        };
    };
    const auto code = [](const QString &id) -> Edit {
        return [id](Annotation &annotation) {
            annotation.code = CodeId(id);
        };
    };
    QTest::newRow("a code and a memo")
        << code(u"hedge"_s) << memo(u"mine"_s) << QStringList{u"hedge: mine"_s};
    QTest::newRow("a memo and a code")
        << memo(u"theirs"_s) << code(u"hedge"_s) << QStringList{u"hedge: theirs"_s};
    QTest::newRow("two memos") << memo(u"ten minutes of work"_s) << memo(u"B"_s)
                               << QStringList{u"doubt: ten minutes of work\n\nB"_s};
    QTest::newRow("one memo twice")
        << memo(u"same"_s) << memo(u"same"_s) << QStringList{u"doubt: same"_s};
    QTest::newRow("two codes") << code(u"hedge"_s) << code(u"loaded"_s)
                               << QStringList{u"hedge: "_s, u"loaded: "_s};
}

void LibraryNotesTest::keepsBothOfTwoEdits()
{
    QFETCH(const Edit, theirs);
    QFETCH(const Edit, mine);
    QFETCH(const QStringList, kept);
    const Article article = bridgeArticle();
    QVERIFY(library().save(article));
    const Annotation read = annotationOn(article, 0, 6);
    QVERIFY(library().save(read));
    Annotation other = read;
    theirs(other);
    Annotation own = read;
    mine(own);

    QVERIFY(library().change(read, other, Library::Clash::KeepBoth));
    QVERIFY(library().change(read, own, Library::Clash::KeepBoth));

    QStringList found;
    const auto annotations = library().annotations(article.id());
    QVERIFY(annotations);
    for (const Annotation &annotation : *annotations) {
        found.append(annotation.code.text() + u": "_s + annotation.memo);
    }
    found.sort();
    QCOMPARE(found, kept);
}

void LibraryNotesTest::refusesAnEditOverAnUnseenOneWhereAskedTo()
{
    const Article article = bridgeArticle();
    QVERIFY(library().save(article));
    const Annotation read = annotationOn(article, 0, 6);
    QVERIFY(library().save(read));
    Annotation other = read;
    other.memo = u"theirs"_s;
    Annotation own = read;
    own.memo = u"mine"_s;
    QVERIFY(library().change(read, other, Library::Clash::Refuse));

    const auto done = library().change(read, own, Library::Clash::Refuse);

    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::ChangedElsewhere);
    QVERIFY(library().annotations(article.id()) == std::vector{other});
}

void LibraryNotesTest::bringsBackNoAnnotationThatWasDeletedElsewhere()
{
    const Article article = bridgeArticle();
    QVERIFY(library().save(article));
    const Annotation read = annotationOn(article, 0, 6);
    QVERIFY(library().save(read));
    QVERIFY(library().remove(read));
    Annotation own = read;
    own.memo = u"mine"_s;

    const auto done = library().change(read, own, Library::Clash::KeepBoth);

    QVERIFY(!done);
    QCOMPARE(done.error(), (Error{ErrorCode::DeletedElsewhere, u"mine"_s}));
    QVERIFY(library().annotations(article.id()) == std::vector<Annotation>{});
}

void LibraryNotesTest::deletesNoAnnotationThatChangedElsewhere()
{
    const Article article = bridgeArticle();
    QVERIFY(library().save(article));
    const Annotation read = annotationOn(article, 0, 6);
    Annotation other = read;
    other.memo = u"theirs"_s;
    QVERIFY(library().add(other));
    QCOMPARE(library().add(read).error().code, ErrorCode::ChangedElsewhere);

    const auto done = library().remove(read);

    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::ChangedElsewhere);
    QVERIFY(library().annotations(article.id()) == std::vector{other});
    QVERIFY(library().remove(other));
    QVERIFY(library().remove(other)); // gone already: that is what was wanted
}

void LibraryNotesTest::changesNoVerdictThatChangedElsewhere()
{
    const Article article = bridgeArticle();
    QVERIFY(library().save(article));
    const Verdict agreed = verdictOn(article, u"doubt.a"_s, Answer::Agree);
    const Verdict denied = verdictOn(article, u"doubt.a"_s, Answer::NotHere);
    QVERIFY(library().change(std::nullopt, agreed));

    QCOMPARE(library().change(std::nullopt, denied).error().code, ErrorCode::ChangedElsewhere);
    QCOMPARE(library().change(denied, std::nullopt).error().code, ErrorCode::ChangedElsewhere);

    QVERIFY(library().verdicts(article.id()) == std::vector{agreed});
    QVERIFY(library().change(agreed, denied));
    QVERIFY(library().change(denied, std::nullopt));
    QVERIFY(library().verdicts(article.id()) == std::vector<Verdict>{});
}

void LibraryNotesTest::keepsOneVerdictForEachRuleAndPlace()
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

void LibraryNotesTest::countsVerdictsOverAllArticles()
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

void LibraryNotesTest::silencesRules()
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

SLANTLIGHT_TEST(LibraryNotesTest)

#include "tst_librarynotes.moc"
