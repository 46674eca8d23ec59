// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/classresult.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

const QString ferryText =
    u"The ferry is purportedly late, and perhaps lost. Aides slammed the delay."_s;

TextSpan spanOf(QStringView words)
{
    const qsizetype at = ferryText.indexOf(words);
    return {TextOffset(at), TextOffset(at + words.size())};
}

Marker placeOn(QStringView words, Category category)
{
    Marker place;
    place.span = spanOf(words);
    place.category = category;
    return place;
}

PlaceNote answerOn(QStringView words, Category category)
{
    return {.selector = describe(ferryText, spanOf(words)), .category = category, .memo = {}};
}

const std::vector<Marker> key{placeOn(u"purportedly", Category::Doubt),
                              placeOn(u"perhaps", Category::Hedge),
                              placeOn(u"slammed", Category::Loaded)};
const std::vector<Category> categories{Category::Doubt, Category::Hedge, Category::Loaded};

} // namespace

class ClassResultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scoresEachStudentAndEachPlace();
    void leavesOutWhatIsNotAskedForOrNotFound();
    void hasNothingToSayOfNobody();
};

void ClassResultTest::scoresEachStudentAndEachPlace()
{
    const ClassResult result =
        classResult(key, categories, ferryText,
                    {{.student = u"Ada"_s,
                      .answers = {answerOn(u"purportedly late", Category::Doubt),
                                  answerOn(u"slammed", Category::Hedge)}},
                     {.student = u"Björn"_s,
                      .answers = {answerOn(u"purportedly", Category::Doubt),
                                  answerOn(u"lost", Category::Loaded)}}});

    QCOMPARE(result.students.size(), 2U);
    QCOMPARE(result.students.at(0),
             (ClassResult::Student{
                 .name = u"Ada"_s,
                 .whole = {.found = 2, .missed = 1, .beyond = 0, .otherCategory = 1}}));
    QCOMPARE(result.students.at(1).whole, (Tally{.found = 1, .missed = 2, .beyond = 1}));
    QCOMPARE(result.places, (std::vector<ClassResult::Place>{{.found = 2, .sameCategory = 2},
                                                             {.found = 0, .sameCategory = 0},
                                                             {.found = 1, .sameCategory = 0}}));
}

void ClassResultTest::leavesOutWhatIsNotAskedForOrNotFound()
{
    PlaceNote gone = answerOn(u"perhaps", Category::Hedge);
    gone.selector = {.exact = u"a word that is in no article"_s,
                     .prefix = u"before "_s,
                     .suffix = u" after"_s,
                     .position = {TextOffset(500), TextOffset(528)}};

    const ClassResult result =
        classResult(key, categories, ferryText,
                    {{.student = {}, .answers = {gone, answerOn(u"late", Category::Edit)}}});

    QCOMPARE(result.students.front().unplaced, 1);
    QCOMPARE(result.students.front().whole, (Tally{.found = 0, .missed = 3, .beyond = 0}));
}

void ClassResultTest::hasNothingToSayOfNobody()
{
    const ClassResult result = classResult(key, categories, ferryText, {});

    QVERIFY(result.students.empty());
    QCOMPARE(result.places.size(), key.size());
}

SLANTLIGHT_TEST(ClassResultTest)

#include "tst_classresult.moc"
