// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/score.h"
#include "tests/support/testroom.h"

#include <QTest>

#include <vector>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

/// Passages as people write them down: "doubt 0-5, verb 7-9".
std::vector<MarkedPassage> passages(const QString &text)
{
    std::vector<MarkedPassage> made;
    for (const QString &part : text.split(u", "_s, Qt::SkipEmptyParts)) {
        const QString places = part.section(u' ', 1);
        made.push_back({.span = {TextOffset(places.section(u'-', 0, 0).toInt()),
                                 TextOffset(places.section(u'-', 1).toInt())},
                        .category = *categoryFromId(part.section(u' ', 0, 0))});
    }
    return made;
}

QString words(const Score &score)
{
    constexpr QStringView signs[] = {u"found", u"other", u"missed", u"beyond"};
    QStringList parts;
    for (const ScoredPlace &place : score.places) {
        parts.append(
            u"%1 %2"_s.arg(signs[static_cast<int>(place.outcome)]).arg(place.span.begin().value()));
    }
    return parts.join(u", "_s);
}

Score scoreOf(const QString &key, const QString &answers)
{
    return scored(passages(key), passages(answers));
}

const Tally &of(const Score &score, Category category)
{
    return score.categories.at(static_cast<std::size_t>(category));
}

} // namespace

class ScoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatBecameOfEachPlace_data();
    void tellsWhatBecameOfEachPlace();
    void countsAsWorkedOutByHand();
    void countsEachCategoryByItself();
    void dividesNothingByNothing();
    void countsAFurtherAnswerWithTheOneThatFound();
    void findsThroughALongChain();
};

void ScoreTest::tellsWhatBecameOfEachPlace_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("answers");
    QTest::addColumn<QString>("places");

    QTest::newRow("nothing at all") << u""_s << u""_s << u""_s;
    QTest::newRow("the very words") << u"doubt 3-9"_s << u"doubt 3-9"_s << u"found 3"_s;
    QTest::newRow("a part of them") << u"doubt 3-9"_s << u"doubt 8-20"_s << u"found 3"_s;
    QTest::newRow("words beside them")
        << u"doubt 3-9"_s << u"doubt 9-12"_s << u"missed 3, beyond 9"_s;
    QTest::newRow("another category") << u"doubt 3-9"_s << u"verb 3-9"_s << u"other 3"_s;
    QTest::newRow("missed") << u"doubt 3-9"_s << u""_s << u"missed 3"_s;
    QTest::newRow("beyond") << u""_s << u"doubt 3-9"_s << u"beyond 3"_s;
    QTest::newRow("two kinds on the same words, one seen")
        << u"doubt 3-9, verb 3-9"_s << u"verb 3-9"_s << u"missed 3, found 3"_s;
    QTest::newRow("two kinds on the same words, both seen")
        << u"doubt 3-9, verb 3-9"_s << u"verb 3-9, doubt 3-9"_s << u"found 3, found 3"_s;
    QTest::newRow("one answer over everything finds one place")
        << u"doubt 3-9, verb 12-15, edit 20-22"_s << u"verb 0-99"_s
        << u"missed 3, found 12, missed 20"_s;
    QTest::newRow("the same category comes before what shares more")
        << u"verb 3-20, doubt 19-21"_s << u"doubt 3-20"_s << u"missed 3, found 19"_s;
    QTest::newRow("as many as can be")
        << u"doubt 3-9, doubt 12-15"_s << u"doubt 5-14, doubt 4-6"_s << u"found 3, found 12"_s;
    QTest::newRow("as many as can be, be it in another category")
        << u"doubt 3-9, verb 12-15"_s << u"doubt 5-14, loaded 4-6"_s << u"other 3, other 12"_s;
}

void ScoreTest::tellsWhatBecameOfEachPlace()
{
    QFETCH(const QString, key);
    QFETCH(const QString, answers);

    QTEST(words(scoreOf(key, answers)), "places");
}

// Key: five passages. Answers: two found, one in another category, three beyond.
void ScoreTest::countsAsWorkedOutByHand()
{
    const Score score =
        scoreOf(u"doubt 0-5, doubt 10-15, verb 20-25, loaded 30-35, edit 40-45"_s,
                u"doubt 0-5, doubt 12-13, loaded 20-22, puff 50-55, puff 60-65, doubt 70-75"_s);

    QCOMPARE(score.whole, (Tally{.found = 3, .missed = 2, .beyond = 3, .otherCategory = 1}));
    QCOMPARE(score.whole.precision(), std::optional(3.0 / 6));
    QCOMPARE(score.whole.recall(), std::optional(3.0 / 5));
    QCOMPARE(score.whole.f1(), std::optional(6.0 / 11));
    QCOMPARE(score.categoryAgreement(), std::optional(2.0 / 3));
}

void ScoreTest::countsEachCategoryByItself()
{
    const Score score = scoreOf(u"doubt 0-5, doubt 10-15, verb 20-25, loaded 30-35"_s,
                                u"doubt 0-5, loaded 20-22, doubt 70-75"_s);

    QCOMPARE(of(score, Category::Doubt), (Tally{.found = 1, .missed = 1, .beyond = 1}));
    QCOMPARE(of(score, Category::Verb),
             (Tally{.found = 0, .missed = 1, .beyond = 0, .otherCategory = 1}));
    QCOMPARE(of(score, Category::Loaded), (Tally{.found = 0, .missed = 1, .beyond = 1}));
    QCOMPARE(of(score, Category::Doubt).f1(), std::optional(0.5));
    QCOMPARE(of(score, Category::Verb).inKey(), 1);
}

void ScoreTest::dividesNothingByNothing()
{
    QCOMPARE(Tally().precision(), std::nullopt);
    QCOMPARE(Tally().recall(), std::nullopt);
    QCOMPARE(Tally().f1(), std::nullopt);
    QCOMPARE(Score().categoryAgreement(), std::nullopt);

    const Tally nothingAnswered{.found = 0, .missed = 4, .beyond = 0};
    QCOMPARE(nothingAnswered.precision(), std::nullopt);
    QCOMPARE(nothingAnswered.recall(), std::optional(0.0));
    QCOMPARE(nothingAnswered.f1(), std::optional(0.0));

    const Tally nothingAsked{.found = 0, .missed = 0, .beyond = 2};
    QCOMPARE(nothingAsked.recall(), std::nullopt);
    QCOMPARE(nothingAsked.precision(), std::optional(0.0));
}

void ScoreTest::countsAFurtherAnswerWithTheOneThatFound()
{
    const Score score = scoreOf(u"doubt 0-20"_s, u"doubt 0-5, doubt 8-12, verb 8-12"_s);

    QCOMPARE(words(score), u"found 0, beyond 8"_s);
    QCOMPARE(score.places.front().answers, (std::vector<std::size_t>{0, 1}));
    QCOMPARE(score.whole, (Tally{.found = 1, .missed = 0, .beyond = 1}));
}

// Each answer lies on two passages, so that the last one found moves all those before it.
void ScoreTest::findsThroughALongChain()
{
    constexpr int count = 400;
    std::vector<MarkedPassage> key;
    std::vector<MarkedPassage> answers;
    for (int at = 0; at < count; ++at) {
        key.push_back({.span = {TextOffset(at * 10), TextOffset(at * 10 + 6)}});
        answers.push_back({.span = {TextOffset(at * 10 + 5), TextOffset(at * 10 + 13)}});
    }
    answers.back() = {.span = {TextOffset(0), TextOffset(1)}};

    const Score score = scored(key, answers);

    QCOMPARE(score.whole.found, count);
    QCOMPARE(score.whole.missed, 0);
}

SLANTLIGHT_TEST(ScoreTest)

#include "tst_score.moc"
