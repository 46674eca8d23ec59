// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"
#include "core/storage/library.h"
#include "tests/support/libraryroom.h"
#include "tests/support/testroom.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace slantlight;

using Change = std::function<Result<>(Library &)>;

class LibraryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void recallsWhatWasSaidOfAnArticle();
    void noticesChangesOfOthersOnly();
    void countsTheChangesOfEachPart_data();
    void countsTheChangesOfEachPart();

private:
    [[nodiscard]] Library &library() { return *m_room.library; }

    LibraryRoom m_room;
};

void LibraryTest::init()
{
    QVERIFY(m_room.open());
}

void LibraryTest::recallsWhatWasSaidOfAnArticle()
{
    const Article article = bridgeArticle();
    QVERIFY(library().articles().save(article));
    const Annotation annotation = annotationOn(article, 0, 6);
    const Annotation bad = annotationOn(article, 7, 11);
    const Verdict verdict = verdictOn(article, u"doubt.a"_s, Answer::Agree);
    const RuleId rule(u"doubt.b"_s);
    QVERIFY(library().annotations().add(annotation) && library().annotations().add(bad));
    QVERIFY(library().verdicts().change(std::nullopt, verdict));
    QVERIFY(library().verdicts().silence(rule));
    const auto database = Database::open(m_room.path());
    QVERIFY(database && (*database)->run(u"UPDATE annotations SET code = '' WHERE start = 7"_s));

    const auto recalled = library().recall(article.id());

    QVERIFY(recalled);
    QVERIFY(recalled->notes
            == (Notes{.annotations = {annotation}, .verdicts = {verdict}, .silenced = {rule}}));
    QCOMPARE(recalled->damaged.size(), 1U);
    QVERIFY(library().recall(ArticleId(u"abc"_s))->notes == Notes{.silenced = {rule}});
}

void LibraryTest::noticesChangesOfOthersOnly()
{
    auto other = Library::open(m_room.path());
    QVERIFY(other);
    const auto state = library().state();
    QVERIFY(state);

    QVERIFY(library().articles().save(bridgeArticle()));
    QCOMPARE(library().state(), *state);

    QVERIFY(other->articles().save(bridgeArticle()));
    QVERIFY(library().state() != *state);
}

void LibraryTest::countsTheChangesOfEachPart_data()
{
    using Part = qint64 LibraryChanges::*;
    QTest::addColumn<Change>("change");
    QTest::addColumn<Part>("part");

    const Article article = bridgeArticle();
    const Annotation annotation = annotationOn(article, 0, 6);
    const ArticleId id = article.id();
    QTest::newRow("another article") << Change([](Library &library) {
        return library.articles().save(articleFrom(u"Other"_s, u"Words."_s));
    }) << &LibraryChanges::articles;
    QTest::newRow("an opening") << Change([=](Library &library) {
        return library.articles().touch(id);
    }) << &LibraryChanges::articles;
    QTest::newRow("the trash") << Change([=](Library &library) {
        return library.articles().remove(id);
    }) << &LibraryChanges::articles;
    QTest::newRow("a note") << Change([=](Library &library) {
        return library.articles().setNote(id, u"So what?"_s);
    }) << &LibraryChanges::articles;
    QTest::newRow("a source") << Change([=](Library &library) {
        return library.articles().saveSnapshot(id, {});
    }) << &LibraryChanges::articles;
    QTest::newRow("a place") << Change([=](Library &library) {
        return library.articles().savePlace(id, {});
    }) << &LibraryChanges::places;
    QTest::newRow("an annotation")
        << Change([=](Library &library) { return library.annotations().add(annotation); })
        << &LibraryChanges::annotations;
    QTest::newRow("a coder") << Change([](Library &library) {
        return library.coders().setOwnerName(u"Ines"_s);
    }) << &LibraryChanges::annotations;
    QTest::newRow("a verdict") << Change([=](Library &library) {
        return library.verdicts().change(std::nullopt,
                                         verdictOn(article, u"doubt.a"_s, Answer::Agree));
    }) << &LibraryChanges::verdicts;
    QTest::newRow("a silenced rule")
        << Change([](Library &library) { return library.verdicts().silence(RuleId(u"doubt.a"_s)); })
        << &LibraryChanges::verdicts;
    QTest::newRow("codes") << Change([](Library &library) {
        return library.codes().save(*Codebook::parse(u"code a\nname A"));
    }) << &LibraryChanges::codes;
    QTest::newRow("a collection") << Change([](Library &library) -> Result<> {
        return library.collections().create(u"Bridges"_s).transform([](const auto &) { });
    }) << &LibraryChanges::collections;
    QTest::newRow("a tag") << Change([=](Library &library) {
        return library.collections().tag(id, u"bridge"_s);
    }) << &LibraryChanges::collections;
}

void LibraryTest::countsTheChangesOfEachPart()
{
    using Part = qint64 LibraryChanges::*;
    QFETCH(const Change, change);
    QFETCH(const Part, part);
    QVERIFY(library().articles().save(bridgeArticle()));
    const auto other = Library::openReadOnly(m_room.path());
    QVERIFY(other);
    const auto before = other->changes();
    QVERIFY(before);

    QVERIFY(change(library()));

    auto after = other->changes();
    QVERIFY(after);
    QVERIFY((*after).*part > (*before).*part);
    if (part != &LibraryChanges::articles) {
        after->articles = before->articles; // the list of articles counts annotations
    }
    (*after).*part = (*before).*part;
    QVERIFY(*after == *before);
}

SLANTLIGHT_TEST(LibraryTest)

#include "tst_library.moc"
