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

Library reopened(LibraryRoom &room)
{
    return *Library::open(room.path());
}

} // namespace

class StepLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void takesBackAnythingThatALibraryKeeps_data();
    void takesBackAnythingThatALibraryKeeps();
    void takesBackAfterARestart();
    void takesNothingBackThatWasChangedSince();
    void takesNothingAwayThatOthersHavePutInSince();
    void bringsBackBothTagsThatARenamingMadeOne();
    void takesANoteBackAlthoughTheArticleWasOpenedSince();
    void keepsNoStepOfAChangeThatFailed();
    void makesOneStepOfWordsThatAreStillTyped();
    void dropsAStepThatCameToNothing();
    void listsTheStepsOfAnArticleWithThoseOfTheLibrary();
    void forgetsWhatCannotBeDoneAgainAfterANewStep();
    void keepsTheLastFiftyStepsOfAnArticle();
    void recordsNothingOfWhatIsDoneOutsideOfIt();

private:
    using Change = std::function<Result<>(Library &)>;

    [[nodiscard]] Library &library() { return *m_room.library; }
    [[nodiscard]] qint64 done(const Change &change,
                              const std::optional<ArticleId> &article = std::nullopt);
    [[nodiscard]] QString contents();

    LibraryRoom m_room;
    Article m_article = bridgeArticle();
    Annotation m_annotation;
};

Q_DECLARE_METATYPE(std::function<Result<>(Library &)>)

void StepLogTest::init()
{
    QVERIFY(m_room.open());
    QVERIFY(library().articles().save(m_article));
    m_annotation = annotationOn(m_article, 0, 6);
    m_annotation.memo = u"First “thoughts” \U0001F914"_s;
    m_annotation.tags = {u"bridge"_s};
    QVERIFY(library().annotations().add(m_annotation));
    QVERIFY(library().codes().save(*Codebook::parse(u"code spin\nname Spin\nmeans A turn.\nkey 2\n"
                                                    "code loud\nname Loud\nunder spin")));
    const auto collection = library().collections().create(u"Votes"_s);
    QVERIFY(collection && library().collections().put(m_article.id(), *collection));
    QVERIFY(library().collections().tag(m_article.id(), u"town"_s));
}

qint64 StepLogTest::done(const Change &change, const std::optional<ArticleId> &article)
{
    const auto step = library().steps().record({.name = u"Step"_s, .words = {}, .article = article},
                                               [&] { return change(library()); });
    if (!step) {
        return -2;
    }
    return *step ? (*step)->step : -1;
}

/// All that steps may change, as one text.
QString StepLogTest::contents()
{
    const auto database = Database::open(m_room.path());
    QStringList lines;
    for (const QString &query :
         {u"SELECT json_array(id, code, start, stop, exact, memo, modified, removed, target)"
          " FROM annotations ORDER BY id"_s,
          u"SELECT json_array(annotation, tag) FROM annotation_tags ORDER BY annotation, tag"_s,
          u"SELECT json_array(rule, start, answer, reason) FROM verdicts ORDER BY rule, start"_s,
          u"SELECT rule FROM silenced_rules ORDER BY rule"_s,
          u"SELECT json_array(id, place, name, key, parent, colour) FROM codes ORDER BY id"_s,
          u"SELECT json_array(id, name, parent) FROM collections ORDER BY id"_s,
          u"SELECT json_array(collection, article) FROM collection_articles ORDER BY 1"_s,
          u"SELECT json_array(article, tag) FROM article_tags ORDER BY 1"_s,
          u"SELECT json_array(article, annotations, state, note) FROM shelf ORDER BY article"_s,
          u"SELECT json_array(article, removed) FROM trash ORDER BY article"_s}) {
        auto rows = (*database)->rows(query);
        while (rows && rows->next().value_or(false)) {
            lines += rows->text(0);
        }
    }
    return lines.join(u'\n');
}

void StepLogTest::takesBackAnythingThatALibraryKeeps_data()
{
    QTest::addColumn<Change>("change");
    const auto of = [this](auto change) {
        return Change(change);
    };
    QTest::newRow("annotation added") << of([this](Library &library) {
        Annotation added = annotationOn(m_article, 8, 12);
        added.tags = {u"town"_s, u"vote"_s};
        return library.annotations().add(added);
    });
    QTest::newRow("annotation removed")
        << of([this](Library &library) { return library.annotations().remove(m_annotation); });
    QTest::newRow("annotation changed in all its parts")
        << of([this](Library &library) -> Result<> {
               Annotation after = m_annotation;
               after.code = CodeId(u"hedge"_s);
               after.memo = u"Second"_s;
               after.target = u"the mayor"_s;
               after.tags = {u"vote"_s};
               after.selector = describe(m_article.text(), {TextOffset(0), TextOffset(12)});
               const auto kept = library.annotations().change(m_annotation, after, Clash::Refuse);
               return kept ? Result<>() : std::unexpected(kept.error());
           });
    QTest::newRow("verdict and silence") << of([this](Library &library) -> Result<> {
        if (Result<> done = library.verdicts().change(
                {}, verdictOn(m_article, u"doubt.may"_s, Answer::NotHere));
            !done) {
            return done;
        }
        return library.verdicts().silence(RuleId(u"doubt.may"_s));
    });
    QTest::newRow("codes: one added, one renamed, one gone") << of([](Library &library) {
        return library.codes().save(*Codebook::parse(
            u"code spin\nname Twist\nmeans A turn.\nkey 3\ncode quiet\nname Quiet\ncolour #a04000"));
    });
    QTest::newRow("collection removed with what is in it") << of([](Library &library) {
        return library.collections().remove(library.collections().collections()->front().id);
    });
    QTest::newRow("tag renamed") << of(
        [](Library &library) { return library.collections().renameTag(u"town"_s, u"city"_s); });
    QTest::newRow("note and state") << of([this](Library &library) -> Result<> {
        if (Result<> done = library.articles().setNote(m_article.id(), u"Look again"_s); !done) {
            return done;
        }
        return library.articles().setState(m_article.id(), ReadState::Read);
    });
    QTest::newRow("article into the trash")
        << of([this](Library &library) { return library.articles().remove(m_article.id()); });
}

void StepLogTest::takesBackAnythingThatALibraryKeeps()
{
    QFETCH(Change, change);
    const QString before = contents();

    const qint64 step = done(change);
    const QString after = contents();
    QVERIFY(step > 0);
    QVERIFY(before != after);

    const auto undone = library().steps().undo(step);
    QVERIFY2(undone, undone ? "" : qPrintable(undone.error().detail));
    QCOMPARE(contents(), before);
    const auto redone = library().steps().redo(step);
    QVERIFY2(redone, redone ? "" : qPrintable(redone.error().detail));
    QCOMPARE(contents(), after);
    QVERIFY(library().steps().undo(step));
    QCOMPARE(contents(), before);
}

void StepLogTest::takesBackAfterARestart()
{
    const QString before = contents();
    const qint64 step =
        done([this](Library &library) { return library.annotations().remove(m_annotation); },
             m_article.id());
    QVERIFY(step > 0);
    m_room.library.reset();
    m_room.library = reopened(m_room);

    const auto steps = library().steps().steps(m_article.id());
    QVERIFY(steps);
    QCOMPARE(steps->size(), 1u);
    const auto parts = library().steps().undo(steps->front().number);

    QVERIFY(parts);
    QVERIFY(parts->notes && !parts->codes && !parts->articles);
    QCOMPARE(contents(), before);
    QCOMPARE(library().steps().steps(m_article.id())->front().isUndone, true);
}

void StepLogTest::takesNothingBackThatWasChangedSince()
{
    Annotation after = m_annotation;
    after.memo = u"Second"_s;
    const qint64 step = done([&](Library &library) -> Result<> {
        const auto kept = library.annotations().change(m_annotation, after, Clash::Refuse);
        return kept ? Result<>() : std::unexpected(kept.error());
    });
    Library other = reopened(m_room);
    Annotation theirs = after;
    theirs.memo = u"Third, by somebody else"_s;
    QVERIFY(other.annotations().change(after, theirs, Clash::Refuse));
    const QString before = contents();

    const auto undone = library().steps().undo(step);

    QVERIFY(!undone);
    QCOMPARE(undone.error().code, ErrorCode::ChangedElsewhere);
    QCOMPARE(contents(), before);
}

void StepLogTest::takesNothingAwayThatOthersHavePutInSince()
{
    const auto made = library().steps().record(
        {.name = u"Step"_s, .words = {}, .article = std::nullopt}, [&]() -> Result<> {
            const auto id = library().collections().create(u"New"_s);
            return id ? Result<>() : std::unexpected(id.error());
        });
    QVERIFY(made && *made);
    const auto collections = library().collections().collections();
    for (const Collection &collection : *collections) {
        QVERIFY(reopened(m_room).collections().put(m_article.id(), collection.id));
    }
    const QString before = contents();

    const auto undone = library().steps().undo((*made)->step);

    QVERIFY(!undone);
    QCOMPARE(undone.error().code, ErrorCode::ChangedElsewhere);
    QCOMPARE(contents(), before);
}

void StepLogTest::bringsBackBothTagsThatARenamingMadeOne()
{
    QVERIFY(library().collections().tag(m_article.id(), u"city"_s));
    const QString before = contents();
    const qint64 step = done(
        [](Library &library) { return library.collections().renameTag(u"town"_s, u"city"_s); });
    QVERIFY(step > 0);
    QCOMPARE(library().collections().tagsOf(m_article.id()), QStringList(u"city"_s));

    QVERIFY(library().steps().undo(step));

    QCOMPARE(contents(), before);
}

void StepLogTest::takesANoteBackAlthoughTheArticleWasOpenedSince()
{
    const Article other = articleFrom(u"Ferry late"_s, u"It came at noon."_s);
    QVERIFY(library().articles().save(other));
    QVERIFY(library().articles().setState(other.id(), ReadState::Unread));
    const qint64 step =
        done([&](Library &library) { return library.articles().setNote(other.id(), u"Look"_s); });
    QVERIFY(step > 0);
    QVERIFY(library().articles().touch(other.id())); // it has been begun

    QVERIFY(library().steps().undo(step));

    QCOMPARE(*library().articles().note(other.id()), QString());
    QCOMPARE(*library().articles().state(other.id()), ReadState::Begun);
}

void StepLogTest::keepsNoStepOfAChangeThatFailed()
{
    const QString before = contents();

    const qint64 step = done([this](Library &library) -> Result<> {
        if (Result<> done = library.annotations().remove(m_annotation); !done) {
            return done;
        }
        return std::unexpected(Error{ErrorCode::DiskFull, {}});
    });

    QCOMPARE(step, -2);
    QCOMPARE(contents(), before);
    QVERIFY(library().steps().steps(m_article.id())->empty());
    QVERIFY(done([this](Library &library) { return library.annotations().remove(m_annotation); })
            > 0);
}

void StepLogTest::makesOneStepOfWordsThatAreStillTyped()
{
    const QString before = contents();
    std::optional<qint64> typed;
    for (const QString &memo : {u"S"_s, u"Sec"_s, u"Second thoughts"_s}) {
        Annotation now = library().annotations().of(m_article.id())->notes.front();
        Annotation after = now;
        after.memo = memo;
        const auto step = library().steps().record(
            {.name = u"Memo"_s, .words = {}, .article = m_article.id()},
            [&]() -> Result<> {
                const auto kept = library().annotations().change(now, after, Clash::Refuse);
                return kept ? Result<>() : std::unexpected(kept.error());
            },
            typed);
        QVERIFY(step && *step);
        QVERIFY(!typed || *typed == (*step)->step);
        typed = (*step)->step;
    }

    QCOMPARE(library().steps().steps(m_article.id())->size(), 1u);
    QVERIFY(library().steps().undo(*typed));
    QCOMPARE(contents(), before);
    QVERIFY(library().steps().redo(*typed));
    QCOMPARE(library().annotations().of(m_article.id())->notes.front().memo, u"Second thoughts"_s);
}

void StepLogTest::dropsAStepThatCameToNothing()
{
    const auto retag = [this](const QStringList &tags) {
        return [this, tags](Library &library) -> Result<> {
            const Annotation now = library.annotations().of(m_article.id())->notes.front();
            Annotation after = now;
            after.tags = tags;
            const auto kept = library.annotations().change(now, after, Clash::Refuse);
            return kept ? Result<>() : std::unexpected(kept.error());
        };
    };

    QCOMPARE(done(retag({u"bridge"_s})), -1);
    QVERIFY(library().steps().steps(m_article.id())->empty());
}

void StepLogTest::listsTheStepsOfAnArticleWithThoseOfTheLibrary()
{
    const Article other = articleFrom(u"Ferry late"_s, u"It came at noon."_s);
    QVERIFY(library().articles().save(other));
    const auto tag = [](const ArticleId &id, const QString &name) {
        return [id, name](Library &library) {
            return library.collections().tag(id, name);
        };
    };
    const qint64 first = done(tag(m_article.id(), u"a"_s), m_article.id());
    const qint64 second = done(tag(other.id(), u"b"_s), other.id());
    const qint64 third = done(tag(m_article.id(), u"c"_s));
    const auto numbers = [this](const std::optional<ArticleId> &article) {
        std::vector<qint64> found;
        const std::vector<Step> all = library().steps().steps(article).value();
        for (const Step &step : all) {
            found.push_back(step.number);
        }
        return found;
    };

    QVERIFY(numbers(m_article.id()) == (std::vector{first, third}));
    QVERIFY(numbers(other.id()) == (std::vector{second, third}));
    QVERIFY(numbers(std::nullopt) == std::vector{third});

    QVERIFY(library().steps().undo(first));
    QVERIFY(numbers(m_article.id()) == (std::vector{third, first}));
}

void StepLogTest::forgetsWhatCannotBeDoneAgainAfterANewStep()
{
    const auto tag = [this](const QString &name) {
        return [this, name](Library &library) {
            return library.collections().tag(m_article.id(), name);
        };
    };
    const qint64 first = done(tag(u"a"_s), m_article.id());
    const qint64 second = done(tag(u"b"_s), m_article.id());
    QVERIFY(library().steps().undo(second));
    const qint64 third = done(tag(u"c"_s), m_article.id());

    const auto steps = library().steps().steps(m_article.id());
    QCOMPARE(steps->size(), 2u);
    QCOMPARE(steps->front().number, first);
    QCOMPARE(steps->back().number, third);
    QCOMPARE(library().steps().redo(second).error().code, ErrorCode::NotInLibrary);
}

void StepLogTest::keepsTheLastFiftyStepsOfAnArticle()
{
    qint64 last = 0;
    for (int i = 0; i < StepLog::mostKept + 10; ++i) {
        last = done(
            [this, i](Library &library) {
                return library.collections().tag(m_article.id(), u"tag %1"_s.arg(i));
            },
            m_article.id());
    }

    const auto steps = library().steps().steps(m_article.id());

    QCOMPARE(std::ssize(*steps), qsizetype{StepLog::mostKept});
    QCOMPARE(steps->back().number, last);
    const auto database = Database::open(m_room.path());
    QCOMPARE(*(*database)->number(u"SELECT count(*) FROM step_rows"_s), qint64{StepLog::mostKept});
}

void StepLogTest::recordsNothingOfWhatIsDoneOutsideOfIt()
{
    QVERIFY(
        done([this](Library &library) { return library.collections().tag(m_article.id(), u"a"_s); })
        > 0);
    QVERIFY(library().collections().tag(m_article.id(), u"b"_s));

    const auto database = Database::open(m_room.path());
    QCOMPARE(*(*database)->number(u"SELECT count(*) FROM step_rows"_s), 1);
}

SLANTLIGHT_TEST(StepLogTest)
#include "tst_steplog.moc"
