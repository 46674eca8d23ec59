// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/exercisejson.h"
#include "tests/support/libraryroom.h"
#include "tests/support/testroom.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

Article ferryArticle()
{
    return Article::fromParts({{.kind = BlockKind::Headline, .text = u"Ferry “late” \U0001F6A2"_s},
                               {.kind = BlockKind::Paragraph,
                                .text = u"The ferry is purportedly late."_s,
                                .source = {},
                                .links = {{.span = {TextOffset(4), TextOffset(9)},
                                           .address = u"https://example.org/ferry"_s}}},
                               {.kind = BlockKind::CreditLine, .text = u"(Averna Wire)"_s}},
                              {.title = u"Ferry late"_s,
                               .author = u"Ines Torvald"_s,
                               .published = QDate(2025, 4, 24),
                               .language = u"en"_s,
                               .address = u"https://example.org/ferry-late"_s,
                               .path = {},
                               .site = u"The Averna Post"_s});
}

Exercise ferryExercise()
{
    const Article article = ferryArticle();
    const qsizetype at = article.text().indexOf(u"purportedly");
    return {
        .id = ExerciseId(u"e1"_s),
        .title = u"Who vouches for it?"_s,
        .instructions = u"Mark what steps back.\nSay why."_s,
        .categories = {Category::Doubt, Category::Verb},
        .key = ExerciseKey{
            .hasRules = true,
            .rulePack = u"sha256:1"_s,
            .notes = {{.selector = describe(article.text(), {TextOffset(at), TextOffset(at + 11)}),
                       .category = Category::Doubt,
                       .memo = u"Who says so?"_s}}}};
}

const QString name = u"class.slantexercise"_s;

QByteArray written()
{
    return exerciseToJson(ferryExercise(), ferryArticle());
}

} // namespace

class ExerciseJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrote();
    void leavesTheKeyOut();
    void tellsExercisesFromOtherFiles();
    void saysWhereItIsBroken_data();
    void saysWhereItIsBroken();
    void refusesWhatIsNewer();
    void takesNoAddressThatWouldRunSomething();
    void readsAnswersThatItWrote();
    void readsAttemptsThatItWrote();
    void keepsAttemptsInTheLibrary();
};

void ExerciseJsonTest::readsWhatItWrote()
{
    const auto read = exerciseFromJson(written(), name);

    QVERIFY(read);
    QCOMPARE(read->exercise, ferryExercise());
    QCOMPARE(read->article, ferryArticle());
    QCOMPARE(read->article.id(), ferryArticle().id());
}

void ExerciseJsonTest::leavesTheKeyOut()
{
    Exercise handedOut = ferryExercise();
    handedOut.key.reset();
    const QByteArray json = exerciseToJson(handedOut, ferryArticle());

    const auto read = exerciseFromJson(json, name);

    QVERIFY(read);
    QVERIFY(!read->exercise.key);
    QCOMPARE(read->exercise.id, ferryExercise().id);
    QVERIFY(!json.contains("Who says so?"));
}

void ExerciseJsonTest::tellsExercisesFromOtherFiles()
{
    QVERIFY(isExerciseJson(written()));
    QVERIFY(isExerciseJson("{\n  \"format\": \"slantlight-exercise\",\n"));
    QVERIFY(!isExerciseJson(""));
    QVERIFY(!isExerciseJson("{\"format\":\"slantlight-answers\"}"));
    QVERIFY(!isExerciseJson("# slantlight-exercise"));
}

void ExerciseJsonTest::saysWhereItIsBroken_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("place");

    QTest::newRow("no JSON") << QByteArray("\"categories\":") << QByteArray("\n\n\"categories\"")
                             << u"line 3"_s;
    QTest::newRow("another file") << QByteArray("slantlight-exercise") << QByteArray("other")
                                  << u"format"_s;
    QTest::newRow("no version") << QByteArray("\"schema\": 1") << QByteArray("\"schema\": \"1\"")
                                << u"schema"_s;
    QTest::newRow("no id") << QByteArray("\"e1\"") << QByteArray("\"\"") << u"id"_s;
    QTest::newRow("a category that there is not")
        << QByteArray("[\"doubt\", \"verb\"]") << QByteArray("[\"doubt\", \"mood\"]")
        << u"categories"_s;
    QTest::newRow("no category") << QByteArray("[\"doubt\", \"verb\"]") << QByteArray("[]")
                                 << u"categories"_s;
    QTest::newRow("a note of no kind")
        << QByteArray("\"category\": \"doubt\"") << QByteArray("\"category\": 7")
        << u"key.notes[0].category"_s;
    QTest::newRow("a note that ends before it begins")
        << QByteArray("\"at\": [29, 40]") << QByteArray("\"at\": [40, 29]") << u"key.notes[0].at"_s;
    QTest::newRow("rules that are no yes or no")
        << QByteArray("\"rules\": true") << QByteArray("\"rules\": 1") << u"key.rules"_s;
    QTest::newRow("a block that there is not")
        << QByteArray("credit-line") << QByteArray("sofa") << u"article.blocks[2].kind"_s;
    QTest::newRow("a link beyond the text")
        << QByteArray("\"at\": [4, 9]") << QByteArray("\"at\": [4, 999]")
        << u"article.blocks[1].links[0].at"_s;
    QTest::newRow("no article") << QByteArray("\"article\":") << QByteArray("\"text\":")
                                << u"article"_s;
}

void ExerciseJsonTest::saysWhereItIsBroken()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QString, place);
    QByteArray json = written();
    QVERIFY2(json.contains(before), json.constData());

    const auto read = exerciseFromJson(json.replace(before, after), name);

    QVERIFY(!read);
    QCOMPARE(read.error(), (Error{ErrorCode::MalformedExercise, name + u": "_s + place}));
}

void ExerciseJsonTest::refusesWhatIsNewer()
{
    const auto read = exerciseFromJson(written().replace("\"schema\": 1", "\"schema\": 2"), name);

    QVERIFY(!read);
    QCOMPARE(read.error(), (Error{ErrorCode::FileNewer, name}));
}

void ExerciseJsonTest::takesNoAddressThatWouldRunSomething()
{
    const auto read =
        exerciseFromJson(written().replace("https://example.org/ferry", "file:///etc/ferry"), name);

    QVERIFY(read);
    QVERIFY(read->article.links().empty());
    QCOMPARE(read->article.facts().address, QString());
}

void ExerciseJsonTest::readsAnswersThatItWrote()
{
    const AnswersFile answers{.exercise = ExerciseId(u"e1"_s),
                              .article = ferryArticle().id(),
                              .title = u"Who vouches for it?"_s,
                              .student = u"Björn"_s,
                              .answers = ferryExercise().key->notes};

    QCOMPARE(answersFromJson(answersToJson(answers), name), Result<AnswersFile>(answers));
    const auto asExercise = answersFromJson(written(), name);
    QVERIFY(!asExercise);
    QCOMPARE(asExercise.error().detail, name + u": format"_s);
}

void ExerciseJsonTest::readsAttemptsThatItWrote()
{
    const Attempt attempt{.exercise = ferryExercise(),
                          .stage = Attempt::Stage::Revealed,
                          .begun =
                              QDateTime(QDate(2025, 4, 24), QTime(9, 30, 1, 250), QTimeZone::UTC),
                          .countsEarlier = true};

    QCOMPARE(attemptFromJson(attemptToJson(attempt), name), Result<Attempt>(attempt));
}

void ExerciseJsonTest::keepsAttemptsInTheLibrary()
{
    auto library = Library::open(u":memory:"_s);
    QVERIFY(library);
    const Article article = ferryArticle();
    QVERIFY(library->articles().save(article));
    AttemptStore attempts = library->attempts();
    QCOMPARE(attempts.of(article.id()), Result<std::optional<QByteArray>>(std::nullopt));

    QVERIFY(attempts.save(article.id(), "one"));
    QVERIFY(attempts.save(article.id(), "two"));
    QCOMPARE(attempts.of(article.id()).value(), std::optional<QByteArray>("two"));
    QVERIFY(attempts.remove(article.id()));
    QCOMPARE(attempts.of(article.id()).value(), std::nullopt);
    QVERIFY(!attempts.save(ArticleId(u"no such"_s), "one"));
}

SLANTLIGHT_TEST(ExerciseJsonTest)

#include "tst_exercisejson.moc"
