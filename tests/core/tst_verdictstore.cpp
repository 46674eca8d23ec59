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
    void tellsWhatWasSaidToEachRule();
    void keepsVerdictsOnARuleThatIsGone();
    void tellsWhichRulesAreMostlyRejected_data();
    void tellsWhichRulesAreMostlyRejected();
    void remembersWhichRulesStayInUse();
    void findsVerdictsOnEarlierVersionsOfAPage();

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

void VerdictStoreTest::tellsWhatWasSaidToEachRule()
{
    const Article article = bridgeArticle();
    const Article other = articleFrom(u"Another one"_s, u"With the plan and words of its own."_s);
    QVERIFY(library().articles().save(article));
    QVERIFY(library().articles().save(other));
    Verdict first = verdictOn(article, u"doubt.a"_s, Answer::NotHere);
    first.reason = u"A term of art"_s;
    Verdict second = verdictOn(other, u"doubt.a"_s, Answer::NotHere);
    second.reason = u"Quoted below"_s;
    second.modified = first.modified.addDays(1);
    Verdict third = verdictOn(article, u"verb.b"_s, Answer::Agree);
    third.reason.clear();
    for (const Verdict &verdict : {first, second, third}) {
        QVERIFY(library().verdicts().change(std::nullopt, verdict));
    }
    QVERIFY(library().verdicts().silence(RuleId(u"verb.c"_s)));
    QVERIFY(library().verdicts().silence(RuleId(u"verb.b"_s)));

    const auto rules = library().verdicts().byRule();

    QVERIFY(rules);
    QCOMPARE(rules->size(), 3u);
    QCOMPARE(rules->at(0), (RuleVerdicts{.rule = RuleId(u"doubt.a"_s),
                                         .counts = {.agreed = 0, .notHere = 2},
                                         .isSilenced = false,
                                         .last = second.modified,
                                         .reasons = {u"Quoted below"_s, u"A term of art"_s}}));
    QCOMPARE(rules->at(1).counts, (VerdictCounts{.agreed = 1, .notHere = 0}));
    QVERIFY(rules->at(1).isSilenced);
    QVERIFY(rules->at(1).reasons.isEmpty());
    QCOMPARE(rules->at(2).counts.all(), 0);
    QVERIFY(rules->at(2).isSilenced && !rules->at(2).last.isValid());
}

void VerdictStoreTest::keepsVerdictsOnARuleThatIsGone()
{
    const Article article = bridgeArticle();
    QVERIFY(library().articles().save(article));
    const Verdict verdict = verdictOn(article, u"once.there"_s, Answer::NotHere);
    QVERIFY(library().verdicts().change(std::nullopt, verdict));

    QVERIFY(library().recall(article.id())->notes.verdicts == std::vector{verdict});
    QCOMPARE(library().verdicts().byRule()->front().rule, verdict.rule);
}

void VerdictStoreTest::tellsWhichRulesAreMostlyRejected_data()
{
    QTest::addColumn<int>("agreed");
    QTest::addColumn<int>("notHere");
    QTest::addColumn<bool>("rejected");

    QTest::newRow("nobody answered") << 0 << 0 << false;
    QTest::newRow("four of four") << 0 << 4 << false;
    QTest::newRow("five of five") << 0 << 5 << true;
    QTest::newRow("four of five") << 1 << 4 << false;
    QTest::newRow("six of seven") << 1 << 6 << false;
    QTest::newRow("seven of eight") << 1 << 7 << true;
    QTest::newRow("eight of ten") << 2 << 8 << false;
    QTest::newRow("nine of eleven") << 2 << 9 << true;
    QTest::newRow("seven of ten in a hundred") << 30 << 70 << false;
    QTest::newRow("most of very many") << 300 << 2700 << true;
}

void VerdictStoreTest::tellsWhichRulesAreMostlyRejected()
{
    QFETCH(const int, agreed);
    QFETCH(const int, notHere);

    QTEST(isMostlyRejected({.agreed = agreed, .notHere = notHere}), "rejected");
}

void VerdictStoreTest::remembersWhichRulesStayInUse()
{
    const RuleId rule(u"doubt.a"_s);
    QCOMPARE(library().verdicts().isKeptInUse(rule).value(), false);

    QVERIFY(library().verdicts().keepInUse(rule));
    QVERIFY(library().verdicts().keepInUse(rule));

    QCOMPARE(library().verdicts().isKeptInUse(rule).value(), true);
}

void VerdictStoreTest::findsVerdictsOnEarlierVersionsOfAPage()
{
    const auto version = [](const QString &words, const QString &address) {
        return articleFrom(u"Bridge vote slips"_s, words, {.address = address});
    };
    const QString page = u"https://example.org/bridge"_s;
    const Article first = version(u"The plan may fail, aides said."_s, page);
    const Article second = version(u"The plan may well fail, aides said."_s, page + u"#top"_s);
    const Article third = version(u"The plan has failed, aides said."_s, page);
    const Article elsewhere =
        version(u"The plan may fail, they said."_s, u"https://example.org/other"_s);
    for (const Article &article : {elsewhere, first, second, third}) {
        QVERIFY(library().articles().save(article));
    }
    std::vector<Verdict> kept;
    for (const Article &article : {first, second, elsewhere, third}) {
        kept.push_back(verdictOn(article, u"doubt.a"_s, Answer::NotHere));
        QVERIFY(library().verdicts().change(std::nullopt, kept.back()));
    }

    QVERIFY(library().verdicts().ofEarlierVersions(third.id()).value()
            == (std::vector{kept.at(0), kept.at(1)}));
    QVERIFY(library().verdicts().ofEarlierVersions(first.id()).value().empty());
    QVERIFY(library().recall(second.id())->notes.earlierVerdicts == std::vector{kept.at(0)});
}

SLANTLIGHT_TEST(VerdictStoreTest)

#include "tst_verdictstore.moc"
