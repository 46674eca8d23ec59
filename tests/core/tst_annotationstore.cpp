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

using Edit = std::function<void(Annotation &)>;

class AnnotationStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void givesBackAnnotationsAsTheyWere();
    void givesAnnotationsInTheOrderOfTheirPlaces();
    void changesAnAnnotation();
    void keepsAThousandAnnotations();
    void refusesAnnotationsOnUnknownArticlesOrByUnknownCoders();
    void keepsBothOfTwoEdits_data();
    void keepsBothOfTwoEdits();
    void refusesAnEditOverAnUnseenOneWhereAskedTo();
    void bringsBackNoAnnotationThatWasDeletedElsewhere();
    void deletesNoAnnotationThatChangedElsewhere();
    void keepsWhatIsInTheTrashUntilItIsPurged();
    void bringsAnAnnotationBackThatIsAddedAgain();
    void countsAnnotationsThatAreNotInTheTrash();

private:
    [[nodiscard]] Library &library() { return *m_room.library; }

    LibraryRoom m_room;
};

void AnnotationStoreTest::init()
{
    QVERIFY(m_room.open());
}

void AnnotationStoreTest::givesBackAnnotationsAsTheyWere()
{
    const Article article = bridgeArticle();
    QVERIFY(library().articles().save(article));
    Annotation full = annotationOn(article, 0, 6);
    QVERIFY(library().coders().save({.id = CoderId(u"mara"_s), .name = u"Mara"_s}));
    full.layer = Layer::Imported;
    full.coder = CoderId(u"mara"_s);
    full.target = u"the mayor"_s;
    full.tags = {u"bridge"_s, u"Vote count"_s};
    full.memo = u"So what? \U0001F914\n“Next line”"_s;
    Annotation bare = annotationOn(article, 7, 11);
    bare.created = {};
    bare.modified = {};
    bare.selector.prefix.clear();
    QVERIFY(library().annotations().add(full));
    QVERIFY(library().annotations().add(bare));

    const auto annotations = library().annotations().of(article.id());

    QVERIFY(annotations);
    QVERIFY(annotations->notes == (std::vector{full, bare}));
    QCOMPARE(annotations->notes.front().created.timeSpec(), Qt::UTC);
}

void AnnotationStoreTest::givesAnnotationsInTheOrderOfTheirPlaces()
{
    const Article article = bridgeArticle();
    QVERIFY(library().articles().save(article));
    for (const qsizetype begin : {12, 0, 7}) {
        QVERIFY(library().annotations().add(annotationOn(article, begin, begin + 3)));
    }

    const auto annotations = library().annotations().of(article.id());

    QVERIFY(annotations);
    QCOMPARE(annotations->notes.size(), 3u);
    QVERIFY(std::ranges::is_sorted(annotations->notes, {}, [](const Annotation &annotation) {
        return annotation.selector.position.begin();
    }));
}

void AnnotationStoreTest::changesAnAnnotation()
{
    const Article article = bridgeArticle();
    QVERIFY(library().articles().save(article));
    const Annotation before = annotationOn(article, 0, 6);
    QVERIFY(library().annotations().add(before));
    Annotation annotation = before;
    annotation.code = CodeId(u"hedge"_s);
    annotation.memo = u"On second thoughts"_s;
    annotation.selector = describe(article.text(), {TextOffset(7), TextOffset(11)});
    QVERIFY(library().annotations().change(before, annotation, Clash::Refuse));

    QVERIFY(library().annotations().of(article.id())->notes == std::vector{annotation});

    QVERIFY(library().annotations().remove(annotation));
    QVERIFY(library().annotations().of(article.id())->notes == std::vector<Annotation>{});
}

void AnnotationStoreTest::keepsAThousandAnnotations()
{
    const Article article = articleFrom(u"Long"_s, u"word "_s.repeated(1000));
    QVERIFY(library().articles().save(article));
    std::vector<Annotation> expected;
    for (int i = 0; i < 1000; ++i) {
        expected.push_back(annotationOn(article, 5 * i, 5 * i + 4));
        QVERIFY(library().annotations().add(expected.back()));
    }

    const auto annotations = library().annotations().of(article.id());

    QVERIFY(annotations);
    QVERIFY(annotations->notes == expected);
}

void AnnotationStoreTest::refusesAnnotationsOnUnknownArticlesOrByUnknownCoders()
{
    const Article article = bridgeArticle();

    QCOMPARE(library().annotations().add(annotationOn(article, 0, 6)).error().code,
             ErrorCode::NotInLibrary);

    QVERIFY(library().articles().save(article));
    Annotation annotation = annotationOn(article, 0, 6);
    annotation.coder = CoderId(u"nobody"_s);
    QCOMPARE(library().annotations().add(annotation).error().code, ErrorCode::NotInLibrary);
}

void AnnotationStoreTest::keepsBothOfTwoEdits_data()
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

void AnnotationStoreTest::keepsBothOfTwoEdits()
{
    QFETCH(const Edit, theirs);
    QFETCH(const Edit, mine);
    QFETCH(const QStringList, kept);
    const Article article = bridgeArticle();
    QVERIFY(library().articles().save(article));
    const Annotation read = annotationOn(article, 0, 6);
    QVERIFY(library().annotations().add(read));
    Annotation other = read;
    theirs(other);
    Annotation own = read;
    mine(own);

    QVERIFY(library().annotations().change(read, other, Clash::KeepBoth));
    QVERIFY(library().annotations().change(read, own, Clash::KeepBoth));

    QStringList found;
    const auto annotations = library().annotations().of(article.id());
    QVERIFY(annotations);
    for (const Annotation &annotation : annotations->notes) {
        found.append(annotation.code.text() + u": "_s + annotation.memo);
    }
    found.sort();
    QCOMPARE(found, kept);
}

void AnnotationStoreTest::refusesAnEditOverAnUnseenOneWhereAskedTo()
{
    const Article article = bridgeArticle();
    QVERIFY(library().articles().save(article));
    const Annotation read = annotationOn(article, 0, 6);
    QVERIFY(library().annotations().add(read));
    Annotation other = read;
    other.memo = u"theirs"_s;
    Annotation own = read;
    own.memo = u"mine"_s;
    QVERIFY(library().annotations().change(read, other, Clash::Refuse));

    const auto done = library().annotations().change(read, own, Clash::Refuse);

    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::ChangedElsewhere);
    QVERIFY(library().annotations().of(article.id())->notes == std::vector{other});
}

void AnnotationStoreTest::bringsBackNoAnnotationThatWasDeletedElsewhere()
{
    const Article article = bridgeArticle();
    QVERIFY(library().articles().save(article));
    const Annotation read = annotationOn(article, 0, 6);
    QVERIFY(library().annotations().add(read));
    QVERIFY(library().annotations().remove(read));
    Annotation own = read;
    own.memo = u"mine"_s;

    const auto done = library().annotations().change(read, own, Clash::KeepBoth);

    QVERIFY(!done);
    QCOMPARE(done.error(), (Error{ErrorCode::DeletedElsewhere, u"mine"_s}));
    QVERIFY(library().annotations().of(article.id())->notes == std::vector<Annotation>{});
}

void AnnotationStoreTest::deletesNoAnnotationThatChangedElsewhere()
{
    const Article article = bridgeArticle();
    QVERIFY(library().articles().save(article));
    const Annotation read = annotationOn(article, 0, 6);
    Annotation other = read;
    other.memo = u"theirs"_s;
    QVERIFY(library().annotations().add(other));
    QCOMPARE(library().annotations().add(read).error().code, ErrorCode::ChangedElsewhere);

    const auto done = library().annotations().remove(read);

    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::ChangedElsewhere);
    QVERIFY(library().annotations().of(article.id())->notes == std::vector{other});
    QVERIFY(library().annotations().remove(other));
    QVERIFY(library().annotations().remove(other)); // gone already: that is what was wanted
}

void AnnotationStoreTest::keepsWhatIsInTheTrashUntilItIsPurged()
{
    const Article article = bridgeArticle();
    QVERIFY(library().articles().save(article));
    const Annotation annotation = annotationOn(article, 0, 6);
    QVERIFY(library().annotations().add(annotation));

    QVERIFY(library().annotations().remove(annotation));
    QVERIFY(library().annotations().of(article.id())->notes.empty());
    QVERIFY(library().annotations().trashOf(article.id())->notes == std::vector{annotation});
    QVERIFY(library().purge(QDateTime::currentDateTimeUtc().addDays(-1)));
    QVERIFY(library().annotations().restore(annotation.id));

    QVERIFY(library().annotations().of(article.id())->notes == std::vector{annotation});
    QVERIFY(library().annotations().remove(annotation));
    QVERIFY(library().purge(QDateTime::currentDateTimeUtc().addSecs(1)));
    QVERIFY(library().annotations().trashOf(article.id())->notes.empty());
    QVERIFY(library().annotations().restore(annotation.id));
    QVERIFY(library().annotations().of(article.id())->notes.empty());
}

void AnnotationStoreTest::bringsAnAnnotationBackThatIsAddedAgain()
{
    const Article article = bridgeArticle();
    QVERIFY(library().articles().save(article));
    Annotation annotation = annotationOn(article, 0, 6);
    QVERIFY(library().annotations().add(annotation));
    QVERIFY(library().collections().tag(annotation.id, u"to check"_s));
    annotation.tags = {u"to check"_s};
    QVERIFY(library().annotations().remove(annotation));

    QVERIFY(library().annotations().add(annotation));

    QVERIFY(library().annotations().of(article.id())->notes == std::vector{annotation});
    QCOMPARE(library().collections().tagsOf(annotation.id), QStringList{u"to check"_s});
}

void AnnotationStoreTest::countsAnnotationsThatAreNotInTheTrash()
{
    const Article article = bridgeArticle();
    QVERIFY(library().articles().save(article));
    const auto count = [&] {
        return library().catalogue().entry(article.id())->annotations;
    };
    const Annotation first = annotationOn(article, 0, 6);
    const Annotation second = annotationOn(article, 7, 11);
    QVERIFY(library().annotations().add(first));
    QVERIFY(library().annotations().add(second));
    QCOMPARE(count(), 2);

    QVERIFY(library().annotations().remove(first));
    QVERIFY(library().annotations().remove(first));
    QCOMPARE(count(), 1);
    QVERIFY(library().annotations().restore(first.id));
    QCOMPARE(count(), 2);
    QVERIFY(library().annotations().remove(first));
    QVERIFY(library().annotations().add(first));
    QCOMPARE(count(), 2);
    QVERIFY(library().annotations().remove(second));
    QVERIFY(library().purge(QDateTime::currentDateTimeUtc().addSecs(1)));
    QCOMPARE(count(), 1);
}

SLANTLIGHT_TEST(AnnotationStoreTest)

#include "tst_annotationstore.moc"
