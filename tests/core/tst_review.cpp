// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/change.h"
#include "core/review/shown.h"
#include "tests/support/testroom.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

std::shared_ptr<const Article> ferryArticle()
{
    return std::make_shared<const Article>(
        Article::fromParts({{.kind = BlockKind::Headline, .text = u"Ferry late"_s},
                            {.kind = BlockKind::Paragraph,
                             .text = u"The ferry is purportedly late, and perhaps lost."_s}}));
}

TextSpan spanOf(const Article &article, QStringView words)
{
    const qsizetype at = article.text().indexOf(words);
    if (at < 0) {
        qFatal("no such words");
    }
    return {TextOffset(at), TextOffset(at + words.size())};
}

Marker markerOn(const Article &article, QStringView words, const QString &rule, double weight = 0.9)
{
    Marker marker;
    marker.span = spanOf(article, words);
    marker.rule = RuleId(rule);
    marker.category = rule.startsWith(u"hedge"_s) ? Category::Hedge : Category::Doubt;
    marker.weight = weight;
    marker.fingerprint = words.toString();
    return marker;
}

Analysis analysisOf(const Article &article)
{
    Analysis analysis;
    analysis.markers = {markerOn(article, u"purportedly", u"doubt.purportedly"_s),
                        markerOn(article, u"perhaps", u"hedge.perhaps"_s),
                        markerOn(article, u"lost", u"doubt.lost"_s, 0.2)};
    analysis.profile.words = 10;
    analysis.profile.marks = {99};
    return analysis;
}

Annotation annotationOf(const Article &article, QStringView words, const QString &code = u"doubt"_s)
{
    return Annotation::create(article.id(), CodeId(code),
                              describe(article.text(), spanOf(article, words)));
}

Verdict verdictOf(const Article &article, QStringView words, const QString &rule, Answer answer)
{
    return {.article = article.id(),
            .rule = RuleId(rule),
            .selector = describe(article.text(), spanOf(article, words)),
            .answer = answer};
}

/// The words of what is shown, markers before annotations.
QStringList wordsOf(const Shown &shown)
{
    QStringList words;
    const QString &text = shown.review->article->text();
    for (const Marker *const marker : shown.markers) {
        words += marker->span.in(text).toString();
    }
    for (const PlacedAnnotation *const placed : shown.annotations) {
        words += u'[' + placed->anchor.span->in(text).toString() + u']';
    }
    return words;
}

} // namespace

class ReviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsPlacesAgainAndPutsThemInOrder();
    void findsTheMarkersOfVerdicts_data();
    void findsTheMarkersOfVerdicts();
    void findsAVerdictInAnEditedText();
    void findsAVerdictAgainOnceItsRuleIsBack();
    void takesVerdictsOnEarlierVersionsWhereNothingElseIsSaid();
    void keepsTheReasonOfAnAnswerThatStays();
    void showsWhatNobodyHoldsBack_data();
    void showsWhatNobodyHoldsBack();
    void countsTheMarksThatAreShown();
    void showsNothingOfNoArticle();
    void takesBackEachChange_data();
    void takesBackEachChange();
    void keepsTheOrderOfPlaces();
    void asksForNoChangeThatChangesNothing();
    void rewordsOverWhatWasRead();
    void givesAnOrphanItsPlace();
};

void ReviewTest::findsPlacesAgainAndPutsThemInOrder()
{
    const auto article = ferryArticle();
    Annotation lost = annotationOf(*article, u"ferry");
    lost.selector = {.exact = u"an entirely different sentence that nobody wrote"_s,
                     .position = {TextOffset(4), TextOffset(9)}};
    const Annotation later = annotationOf(*article, u"perhaps");
    Annotation moved = annotationOf(*article, u"Ferry late");
    moved.selector.position = {TextOffset(40), TextOffset(50)};

    const Review review =
        reviewOf(article, analysisOf(*article), {.annotations = {lost, later, moved}});

    QCOMPARE(review.annotations.size(), 3U);
    QCOMPARE(review.annotations.at(0).annotation.id, moved.id);
    QCOMPARE(review.annotations.at(0).anchor.span, spanOf(*article, u"Ferry late"));
    QCOMPARE(review.annotations.at(1).annotation.id, later.id);
    QCOMPARE(review.annotations.at(2).annotation.id, lost.id);
    QVERIFY(!review.annotations.at(2).anchor.span);
    QCOMPARE(review.annotation(later.id), &review.annotations.at(1));
    QCOMPARE(review.annotation(AnnotationId(u"?"_s)), nullptr);
}

void ReviewTest::findsAVerdictInAnEditedText()
{
    const auto before = ferryArticle();
    const Verdict verdict =
        verdictOf(*before, u"purportedly", u"doubt.purportedly"_s, Answer::NotHere);
    const auto after = std::make_shared<const Article>(Article::fromParts(
        {{.kind = BlockKind::Paragraph, .text = u"A line was put in front of it."_s},
         {.kind = BlockKind::Paragraph, .text = before->text().simplified()}}));

    const Review review = reviewOf(after, analysisOf(*after), {.verdicts = {verdict}});

    QCOMPARE(review.answerTo(*review.marker(u"purportedly"_s)), Answer::NotHere);
}

void ReviewTest::findsAVerdictAgainOnceItsRuleIsBack()
{
    const auto article = ferryArticle();
    const Notes notes{
        .verdicts = {verdictOf(*article, u"perhaps", u"hedge.perhaps"_s, Answer::NotHere)}};
    Analysis renamed = analysisOf(*article);
    renamed.markers.at(1).rule = RuleId(u"hedge.maybe"_s);
    Analysis without = analysisOf(*article);
    without.markers.erase(without.markers.begin() + 1);

    QVERIFY(reviewOf(article, renamed, notes).verdicts.empty());
    QVERIFY(reviewOf(article, without, notes).verdicts.empty());
    QCOMPARE(reviewOf(article, analysisOf(*article), notes).verdicts.size(), 1U);
}

void ReviewTest::takesVerdictsOnEarlierVersionsWhereNothingElseIsSaid()
{
    const auto article = ferryArticle();
    const auto on = [&article](QStringView words, const QString &rule, Answer answer) {
        Verdict verdict = verdictOf(*article, words, rule, answer);
        verdict.article = ArticleId(u"earlier"_s);
        return verdict;
    };
    const Notes notes{
        .verdicts = {verdictOf(*article, u"perhaps", u"hedge.perhaps"_s, Answer::Agree)},
        .earlierVerdicts = {on(u"purportedly", u"doubt.purportedly"_s, Answer::Agree),
                            on(u"purportedly", u"doubt.purportedly"_s, Answer::NotHere),
                            on(u"perhaps", u"hedge.perhaps"_s, Answer::NotHere)}};

    const Review review = reviewOf(article, analysisOf(*article), notes);

    QCOMPARE(review.answerTo(*review.marker(u"purportedly"_s)), Answer::NotHere);
    QCOMPARE(review.answerTo(*review.marker(u"perhaps"_s)), Answer::Agree);
    const auto change = answered(review, *review.marker(u"purportedly"_s), Answer::Agree);
    QCOMPARE(change->after->article, ArticleId(u"earlier"_s)); // it is that verdict that changes
}

void ReviewTest::keepsTheReasonOfAnAnswerThatStays()
{
    const auto article = ferryArticle();
    Review review = reviewOf(article, analysisOf(*article));
    const Marker marker = *review.marker(u"perhaps"_s);

    const auto first = answered(review, marker, Answer::NotHere, u" a quotation "_s);
    QCOMPARE(first->after->reason, u"a quotation"_s);
    apply(review, *first);

    QVERIFY(!answered(review, marker, Answer::NotHere));
    QVERIFY(!answered(review, marker, Answer::NotHere, u"a quotation"_s));
    QCOMPARE(answered(review, marker, Answer::NotHere, u"irony"_s)->after->reason, u"irony"_s);
    QCOMPARE(answered(review, marker, Answer::Agree)->after->reason, QString());
    QVERIFY(!answered(review, marker, std::nullopt, u"whatever"_s)->after);
}

void ReviewTest::findsTheMarkersOfVerdicts_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("fingerprint");

    QTest::newRow("the same span")
        << u"purportedly"_s << u"doubt.purportedly"_s << u"purportedly"_s;
    QTest::newRow("a span that has grown")
        << u"purportedly late"_s << u"doubt.purportedly"_s << u"purportedly"_s;
    QTest::newRow("another rule") << u"purportedly"_s << u"doubt.other"_s << QString();
    QTest::newRow("another place") << u"The ferry"_s << u"doubt.purportedly"_s << QString();
}

void ReviewTest::findsTheMarkersOfVerdicts()
{
    QFETCH(const QString, words);
    QFETCH(const QString, rule);
    QFETCH(const QString, fingerprint);
    const auto article = ferryArticle();
    const Verdict verdict = verdictOf(*article, words, rule, Answer::Agree);

    const Review review = reviewOf(article, analysisOf(*article), {.verdicts = {verdict}});

    QCOMPARE(review.verdicts.size(), fingerprint.isEmpty() ? 0U : 1U);
    if (!fingerprint.isEmpty()) {
        QVERIFY(review.verdictOn(*review.marker(fingerprint)) == verdict);
        QCOMPARE(review.answerTo(*review.marker(fingerprint)), Answer::Agree);
    }
}

void ReviewTest::showsWhatNobodyHoldsBack_data()
{
    QTest::addColumn<Notes>("notes");
    QTest::addColumn<MarkerFilter>("filter");
    QTest::addColumn<QStringList>("words");

    const auto article = ferryArticle();
    const QString purportedly = u"purportedly"_s;
    const QString perhaps = u"perhaps"_s;
    const auto answered = [&](Answer answer) {
        return Notes{.verdicts = {verdictOf(*article, u"perhaps", u"hedge.perhaps"_s, answer)}};
    };
    QTest::newRow("marks") << Notes{} << MarkerFilter{} << QStringList{purportedly, perhaps};
    QTest::newRow("candidates too") << Notes{} << MarkerFilter{.leastWeight = 0}
                                    << QStringList{purportedly, perhaps, u"lost"_s};
    QTest::newRow("a hidden category")
        << Notes{} << MarkerFilter{.hidden = {Category::Doubt}} << QStringList{perhaps};
    QTest::newRow("a denied marker")
        << answered(Answer::NotHere) << MarkerFilter{} << QStringList{purportedly};
    QTest::newRow("a marker agreed to")
        << answered(Answer::Agree) << MarkerFilter{} << QStringList{purportedly, perhaps};
    QTest::newRow("a silenced rule") << Notes{.silenced = {RuleId(u"doubt.purportedly"_s)}}
                                     << MarkerFilter{} << QStringList{perhaps};
    QTest::newRow("annotations") << Notes{.annotations = {annotationOf(*article, u"late, and"),
                                                          annotationOf(*article, u"Ferry")}}
                                 << MarkerFilter{}
                                 << QStringList{purportedly, perhaps, u"[Ferry]"_s,
                                                u"[late, and]"_s};
}

void ReviewTest::showsWhatNobodyHoldsBack()
{
    QFETCH(const Notes, notes);
    QFETCH(const MarkerFilter, filter);
    QFETCH(const QStringList, words);
    const auto article = ferryArticle();
    const Review review = reviewOf(article, analysisOf(*article), notes);

    QCOMPARE(wordsOf(shown(review, filter)), words);
}

void ReviewTest::countsTheMarksThatAreShown()
{
    const auto article = ferryArticle();
    const Review review = reviewOf(article, analysisOf(*article));

    const Profile all = shown(review, {.leastWeight = 0}).profile;
    const Profile hedges = shown(review, {.hidden = {Category::Doubt}}).profile;

    QCOMPARE(all.words, 10);
    QCOMPARE(all.marks.at(static_cast<std::size_t>(Category::Doubt)), 1); // no candidate
    QCOMPARE(all.marks.at(static_cast<std::size_t>(Category::Hedge)), 1);
    QCOMPARE(hedges.marks.at(static_cast<std::size_t>(Category::Doubt)), 0);
    QCOMPARE(hedges.marks.at(static_cast<std::size_t>(Category::Hedge)), 1);
}

void ReviewTest::showsNothingOfNoArticle()
{
    const Review review;

    const Shown nothing = shown(review, {});

    QVERIFY(nothing.markers.empty());
    QVERIFY(nothing.annotations.empty());
}

using AskChange = std::function<std::optional<Change>(const Review &)>;

void ReviewTest::takesBackEachChange_data()
{
    QTest::addColumn<AskChange>("ask");
    QTest::addColumn<QStringList>("words");

    const auto article = ferryArticle();
    const TextSpan late = spanOf(*article, u"late,");
    const QString purportedly = u"purportedly"_s;
    const QString perhaps = u"perhaps"_s;
    QTest::newRow("an annotation is added") << AskChange([=](const Review &review) {
        return annotated(review, late, CodeId(u"doubt"_s), {});
    }) << QStringList{purportedly, perhaps, u"[Ferry]"_s, u"[late,]"_s};
    QTest::newRow("an annotation is removed") << AskChange([](const Review &review) {
        return removed(review, review.annotations.front().annotation.id);
    }) << QStringList{purportedly, perhaps};
    QTest::newRow("an annotation is put elsewhere") << AskChange([=](const Review &review) {
        return reattached(review, review.annotations.front().annotation.id, late);
    }) << QStringList{purportedly, perhaps, u"[late,]"_s};
    QTest::newRow("an annotation gets another code") << AskChange([](const Review &review) {
        return recoded(review, review.annotations.front().annotation.id, CodeId(u"loaded"_s));
    }) << QStringList{purportedly, perhaps, u"[Ferry]"_s};
    QTest::newRow("a marker is denied") << AskChange([](const Review &review) {
        return answered(review, *review.marker(u"perhaps"_s), Answer::NotHere);
    }) << QStringList{purportedly, u"[Ferry]"_s};
    QTest::newRow("a rule is silenced") << AskChange([](const Review &review) {
        return silenced(review, RuleId(u"doubt.purportedly"_s));
    }) << QStringList{perhaps, u"[Ferry]"_s};
}

void ReviewTest::takesBackEachChange()
{
    QFETCH(const AskChange, ask);
    QFETCH(const QStringList, words);
    const auto article = ferryArticle();
    Review review = reviewOf(article, analysisOf(*article),
                             {.annotations = {annotationOf(*article, u"Ferry")}});
    const Review before = review;
    const auto change = ask(review);
    QVERIFY(change);

    apply(review, *change);
    QCOMPARE(wordsOf(shown(review, {})), words);
    QVERIFY(review != before);

    apply(review, reversed(*change));
    QVERIFY(review == before);
    QVERIFY(reversed(reversed(*change)) == *change);
}

void ReviewTest::keepsTheOrderOfPlaces()
{
    const auto article = ferryArticle();
    Review review = reviewOf(article, analysisOf(*article));

    for (const QStringView words : {u"perhaps", u"Ferry", u"late,"}) {
        apply(review, *annotated(review, spanOf(*article, words), CodeId(u"doubt"_s), {}));
    }

    QVERIFY(std::ranges::is_sorted(review.annotations, {}, [](const PlacedAnnotation &placed) {
        return placed.anchor.span->begin();
    }));
}

void ReviewTest::asksForNoChangeThatChangesNothing()
{
    const auto article = ferryArticle();
    const TextSpan ferry = spanOf(*article, u"Ferry");
    const CodeId doubt(u"doubt"_s);
    const Review review =
        reviewOf(article, analysisOf(*article),
                 {.annotations = {annotationOf(*article, u"Ferry")},
                  .verdicts = {verdictOf(*article, u"perhaps", u"hedge.perhaps"_s, Answer::Agree)},
                  .silenced = {RuleId(u"doubt.lost"_s)}});
    const AnnotationId id = review.annotations.front().annotation.id;
    const TextOffset end(article->text().size());

    QVERIFY(!annotated(review, ferry, doubt, {}));
    QCOMPARE(annotationOn(review, ferry, doubt)->annotation.id, id);
    QVERIFY(annotated(review, ferry, doubt, u"a memo"_s)); // a second thought
    QVERIFY(!annotated(review, {end, end}, doubt, {}));
    QVERIFY(!annotated(review, {end, end + 1}, doubt, {}));
    QVERIFY(!annotated(Review(), ferry, doubt, {}));
    QVERIFY(!recoded(review, id, doubt));
    QVERIFY(!recoded(review, AnnotationId(u"?"_s), doubt));
    QVERIFY(!reattached(review, id, {end, end + 1}));
    QVERIFY(!removed(review, AnnotationId(u"?"_s)));
    QVERIFY(!answered(review, *review.marker(u"perhaps"_s), Answer::Agree));
    QVERIFY(!answered(review, *review.marker(u"purportedly"_s), std::nullopt));
    QVERIFY(!silenced(review, RuleId(u"doubt.lost"_s)));
    QVERIFY(!usedAgain(review, RuleId(u"hedge.perhaps"_s)));
}

void ReviewTest::rewordsOverWhatWasRead()
{
    const auto article = ferryArticle();
    Annotation annotation = annotationOf(*article, u"Ferry");
    annotation.memo = u"theirs"_s;
    const Review review = reviewOf(article, analysisOf(*article), {.annotations = {annotation}});
    Annotation read = annotation;
    read.memo = u"old"_s;
    read.code = CodeId(u"hedge"_s);

    const auto change = reworded(review, read, u"mine"_s);

    QVERIFY(change);
    QCOMPARE(change->before->annotation.memo, u"old"_s);
    QCOMPARE(change->after->annotation.memo, u"mine"_s);
    QCOMPARE(change->before->annotation.code, annotation.code);
    QCOMPARE(change->after->annotation.code, annotation.code);
    read.id = AnnotationId(u"?"_s);
    QVERIFY(!reworded(review, read, u"mine"_s));
}

void ReviewTest::givesAnOrphanItsPlace()
{
    const auto article = ferryArticle();
    Annotation lost = annotationOf(*article, u"ferry");
    lost.selector.exact = u"an entirely different sentence that nobody wrote"_s;
    Review review = reviewOf(article, analysisOf(*article), {.annotations = {lost}});
    QVERIFY(!review.annotations.front().anchor.span);
    const TextSpan late = spanOf(*article, u"late,");

    apply(review, *reattached(review, lost.id, late));

    const PlacedAnnotation &placed = review.annotations.front();
    QCOMPARE(placed.anchor.state, AnchorState::Exact);
    QCOMPARE(placed.anchor.span, late);
    QCOMPARE(placed.annotation.selector.exact, u"late,"_s);
    QVERIFY(resolve(placed.annotation.selector, article->text()) == placed.anchor);
}

SLANTLIGHT_TEST(ReviewTest)

#include "tst_review.moc"
