// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/attempt.h"
#include "core/review/shown.h"
#include "tests/support/testroom.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

const QString ferryText =
    u"The ferry is purportedly late, and perhaps lost. Aides slammed the delay."_s;

std::shared_ptr<const Article> ferryArticle(const QString &text = ferryText)
{
    return std::make_shared<const Article>(
        Article::fromParts({{.kind = BlockKind::Paragraph, .text = text}}));
}

TextSpan spanOf(const Article &article, QStringView words)
{
    const qsizetype at = article.text().indexOf(words);
    if (at < 0) {
        qFatal("no such words");
    }
    return {TextOffset(at), TextOffset(at + words.size())};
}

Marker markerOn(const Article &article, QStringView words, Category category, double weight = 0.9)
{
    Marker marker;
    marker.span = spanOf(article, words);
    marker.rule = RuleId(u"%1.%2"_s.arg(categoryId(category), words));
    marker.category = category;
    marker.severity = Severity::Strong;
    marker.weight = weight;
    marker.message = u"says the rule"_s;
    marker.fingerprint = words.toString();
    return marker;
}

PlaceNote noteOn(const Article &article, QStringView words, Category category,
                 const QString &memo = {})
{
    return {.selector = describe(article.text(), spanOf(article, words)),
            .category = category,
            .memo = memo};
}

Review ferryReview()
{
    Review review;
    review.article = ferryArticle();
    review.analysis.language = u"en"_s;
    review.analysis.markers = {markerOn(*review.article, u"purportedly", Category::Doubt),
                               markerOn(*review.article, u"perhaps", Category::Hedge),
                               markerOn(*review.article, u"lost", Category::Loaded, 0.3),
                               markerOn(*review.article, u"slammed", Category::Loaded)};
    review.analysis.profile.words = 12;
    review.analysis.profile.quotedShare = 0.25;
    review.analysis.profile.marks = {1, 1, 0, 0, 1};
    review.analysis.attributions.emplace_back();
    review.analysis.speakers.emplace_back();
    review.analysis.rulePack = u"sha256:1"_s;
    return review;
}

void annotate(Review &review, QStringView words, Category category, const QDateTime &created)
{
    Annotation annotation =
        Annotation::create(review.article->id(), codeOf(category),
                           describe(review.article->text(), spanOf(*review.article, words)));
    annotation.created = created;
    review.annotations.push_back(
        {.annotation = std::move(annotation),
         .anchor = {.state = AnchorState::Exact, .span = spanOf(*review.article, words)}});
}

QString words(const std::vector<Marker> &markers, const Article &article)
{
    QStringList parts;
    for (const Marker &marker : markers) {
        parts.append(u"%1 %2"_s.arg(categoryId(marker.category), marker.span.in(article.text())));
    }
    return parts.join(u", "_s);
}

const QDateTime noon(QDate(2025, 4, 24), QTime(12, 0), QTimeZone::UTC);

Attempt attemptFrom(const QDateTime &begun)
{
    return {.exercise = Exercise::toPractise(u"Ferry"_s), .begun = begun};
}

} // namespace

class ExerciseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheMarksOfTheRulesAsKey();
    void asksForItsCategoriesOnly();
    void letsATeachersNoteWinOverTheRules();
    void tellsNotesWhosePlaceIsGone();
    void makesNotesOfAnnotationsByHand();
    void showsNothingOfTheMachineBeforeTheReveal();
    void showsTheKeyOnceRevealed();
    void showsNoKeyWhereThereIsNone();
    void countsWhatWasMadeSinceItBegan();
};

void ExerciseTest::hasTheMarksOfTheRulesAsKey()
{
    Review review = ferryReview();
    review.silenced = {RuleId(u"hedge.perhaps"_s)};
    const Exercise exercise = Exercise::toPractise(u"Ferry"_s);

    const PlacedKey key = placedKey(*exercise.key, exercise.categories, review);

    QCOMPARE(words(key.places, *review.article), u"doubt purportedly, loaded slammed"_s);
    QCOMPARE(key.places.front().fingerprint, u"key-1"_s);
    QCOMPARE(key.places.front().message, u"says the rule"_s);
    QCOMPARE(key.places.front().severity, Severity::Weak);
}

void ExerciseTest::asksForItsCategoriesOnly()
{
    const Review review = ferryReview();
    const ExerciseKey key{.hasRules = true,
                          .rulePack = {},
                          .notes = {noteOn(*review.article, u"late", Category::Edit)}};

    QCOMPARE(words(placedKey(key, {Category::Loaded}, review).places, *review.article),
             u"loaded slammed"_s);
}

void ExerciseTest::letsATeachersNoteWinOverTheRules()
{
    const Review review = ferryReview();
    const ExerciseKey key{
        .hasRules = true,
        .rulePack = {},
        .notes = {noteOn(*review.article, u"is purportedly late", Category::Doubt, u"Who says?"_s),
                  noteOn(*review.article, u"Aides slammed", Category::Loaded),
                  noteOn(*review.article, u"lost", Category::Hedge, u"After perhaps."_s)}};

    const auto places = placedKey(key, {allCategories.begin(), allCategories.end()}, review).places;

    QCOMPARE(words(places, *review.article),
             u"doubt is purportedly late, hedge perhaps, hedge lost, loaded Aides slammed"_s);
    QCOMPARE(places.front().message, u"Who says?"_s);
    QCOMPARE(places.front().rule, RuleId());
    QCOMPARE(places.back().message, u"says the rule"_s);
}

void ExerciseTest::tellsNotesWhosePlaceIsGone()
{
    const auto before = ferryArticle();
    const ExerciseKey key{.hasRules = false,
                          .rulePack = {},
                          .notes = {noteOn(*before, u"purportedly", Category::Doubt),
                                    noteOn(*before, u"slammed", Category::Loaded)}};
    Review review;
    review.article =
        ferryArticle(u"The ferry is purportedly late, and perhaps lost. Aides regret it."_s);

    const PlacedKey placed = placedKey(key, {Category::Doubt, Category::Loaded}, review);

    QCOMPARE(words(placed.places, *review.article), u"doubt purportedly"_s);
    QCOMPARE(placed.lost.size() + placed.doubtful.size(), 1U);
}

void ExerciseTest::makesNotesOfAnnotationsByHand()
{
    Review review = ferryReview();
    annotate(review, u"purportedly", Category::Doubt, noon);
    annotate(review, u"perhaps", Category::Hedge, noon);
    annotate(review, u"late", Category::Doubt, noon);
    annotate(review, u"lost", Category::Loaded, noon);
    review.annotations.at(0).annotation.memo = u"Who says?"_s;
    review.annotations.at(2).annotation.code = CodeId(u"highlight"_s);
    review.annotations.at(3).annotation.layer = Layer::Imported;

    const auto notes = notesOf(review, {Category::Doubt, Category::Loaded});

    QCOMPARE(notes.size(), 1U);
    QCOMPARE(notes.front().selector.exact, u"purportedly"_s);
    QCOMPARE(notes.front().memo, u"Who says?"_s);
}

void ExerciseTest::showsNothingOfTheMachineBeforeTheReveal()
{
    Review review = ferryReview();
    review.verdicts.insert({u"purportedly"_s, {}});

    const Review seen = veiled(review, attemptFrom(noon));

    QCOMPARE(seen.analysis.markers.size(), 0U);
    QCOMPARE(seen.analysis.attributions.size(), 0U);
    QCOMPARE(seen.analysis.speakers.size(), 0U);
    QCOMPARE(seen.analysis.origin.size(), 0U);
    QCOMPARE(seen.analysis.profile, (Profile{.marks = {}, .words = 12, .quotedShare = 0}));
    QVERIFY(seen.verdicts.empty());
    QCOMPARE(seen.article, review.article);
    QCOMPARE(seen.analysis.language, u"en"_s);
}

void ExerciseTest::showsTheKeyOnceRevealed()
{
    const Review review = ferryReview();
    Attempt attempt = attemptFrom(noon);
    attempt.stage = Attempt::Stage::Revealed;

    const Review seen = veiled(review, attempt);

    QCOMPARE(words(seen.analysis.markers, *seen.article),
             u"doubt purportedly, hedge perhaps, loaded slammed"_s);
    QCOMPARE(shown(seen, {}).markers.size(), 3U);
    QCOMPARE(seen.analysis.attributions.size(), 0U);
}

void ExerciseTest::showsNoKeyWhereThereIsNone()
{
    Attempt attempt = attemptFrom(noon);
    attempt.stage = Attempt::Stage::Revealed;
    attempt.exercise.key.reset();

    QVERIFY(veiled(ferryReview(), attempt).analysis.markers.empty());
}

void ExerciseTest::countsWhatWasMadeSinceItBegan()
{
    Review review = ferryReview();
    annotate(review, u"purportedly", Category::Doubt, noon.addSecs(-60));
    annotate(review, u"perhaps", Category::Hedge, noon);
    annotate(review, u"slammed", Category::Loaded, noon.addSecs(60));
    Attempt attempt = attemptFrom(noon);
    attempt.exercise.categories = {Category::Doubt, Category::Loaded};

    QCOMPARE(veiled(review, attempt).annotations.size(), 1U);
    attempt.countsEarlier = true;
    const Review seen = veiled(review, attempt);
    QCOMPARE(seen.annotations.size(), 2U);

    const Answers answers = answersOf(seen);
    QCOMPARE(answers.passages.front(),
             (MarkedPassage{.span = spanOf(*review.article, u"purportedly"),
                            .category = Category::Doubt}));
    QCOMPARE(answers.annotations.size(), 2U);
    QCOMPARE(answers.unplaced, 0);
}

SLANTLIGHT_TEST(ExerciseTest)

#include "tst_exercise.moc"
