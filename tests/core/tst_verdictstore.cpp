// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/library.h"
#include "tests/support/libraryroom.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

class VerdictStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void refusesVerdictsOnUnknownArticles();
    void changesNoVerdictThatChangedElsewhere();
    void keepsOneVerdictForEachRuleAndPlace();
    void countsVerdictsOverAllArticles();
    void silencesRules();

private:
    [[nodiscard]] Library &library() { return *m_room.library; }

    LibraryRoom m_room;
};

void VerdictStoreTest::init()
{
    QVERIFY(m_room.open());
}

void VerdictStoreTest::refusesVerdictsOnUnknownArticles()
{
    const Verdict verdict = verdictOn(bridgeArticle(), u"doubt.a"_s, Answer::Agree);

    QCOMPARE(library().verdicts().change(std::nullopt, verdict).error().code,
             ErrorCode::NotInLibrary);
}

void VerdictStoreTest::changesNoVerdictThatChangedElsewhere()
{
    const Article article = bridgeArticle();
    QVERIFY(library().articles().save(article));
    const Verdict agreed = verdictOn(article, u"doubt.a"_s, Answer::Agree);
    const Verdict denied = verdictOn(article, u"doubt.a"_s, Answer::NotHere);
    QVERIFY(library().verdicts().change(std::nullopt, agreed));

    QCOMPARE(library().verdicts().change(std::nullopt, denied).error().code,
             ErrorCode::ChangedElsewhere);
    QCOMPARE(library().verdicts().change(denied, std::nullopt).error().code,
             ErrorCode::ChangedElsewhere);

    QVERIFY(library().verdicts().of(article.id())->notes == std::vector{agreed});
    QVERIFY(library().verdicts().change(agreed, denied));
    QVERIFY(library().verdicts().change(denied, std::nullopt));
    QVERIFY(library().verdicts().of(article.id())->notes == std::vector<Verdict>{});
}

void VerdictStoreTest::keepsOneVerdictForEachRuleAndPlace()
{
    const Article article = bridgeArticle();
    QVERIFY(library().articles().save(article));
    const Verdict first = verdictOn(article, u"doubt.a"_s, Answer::Agree);
    const Verdict changed = verdictOn(article, u"doubt.a"_s, Answer::NotHere);
    Verdict other = verdictOn(article, u"doubt.b"_s, Answer::Agree);
    other.reason.clear();
    other.modified = {};
    QVERIFY(library().verdicts().change(std::nullopt, first));
    QVERIFY(library().verdicts().change(std::nullopt, other));
    QVERIFY(library().verdicts().change(first, changed));

    QVERIFY(library().verdicts().of(article.id())->notes == (std::vector{changed, other}));

    QVERIFY(library().verdicts().change(changed, std::nullopt));
    QVERIFY(library().verdicts().of(article.id())->notes == std::vector{other});
}

void VerdictStoreTest::countsVerdictsOverAllArticles()
{
    const RuleId rule(u"doubt.a"_s);
    for (const QString &title : {u"One"_s, u"Two"_s, u"Three"_s}) {
        const Article article = articleFrom(title, u"Quite some words to be marked here."_s);
        QVERIFY(library().articles().save(article));
        QVERIFY(library().verdicts().change(
            std::nullopt,
            verdictOn(article, rule.text(), title == u"Two" ? Answer::NotHere : Answer::Agree)));
    }

    const Result<VerdictCounts> counts = library().verdicts().counts(rule);
    const Result<VerdictCounts> none = library().verdicts().counts(RuleId(u"doubt.b"_s));

    QVERIFY(counts && none);
    QCOMPARE(counts->agreed, 2);
    QCOMPARE(counts->notHere, 1);
    QCOMPARE(none->agreed + none->notHere, 0);
}

void VerdictStoreTest::silencesRules()
{
    const RuleId doubt(u"doubt.a"_s);
    const RuleId verb(u"verb.a"_s);
    for (const RuleId &rule : {verb, doubt, doubt}) {
        QVERIFY(library().verdicts().silence(rule));
    }
    QVERIFY(library().verdicts().silencedRules() == (std::vector{doubt, verb}));

    QVERIFY(library().verdicts().useAgain(doubt));
    QVERIFY(library().verdicts().useAgain(doubt));

    QVERIFY(library().verdicts().silencedRules() == std::vector{verb});
}

SLANTLIGHT_TEST(VerdictStoreTest)

#include "tst_verdictstore.moc"
