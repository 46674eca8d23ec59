// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/examplecheck.h"
#include "tests/support/cuttext.h"
#include "tests/support/testroom.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace slantlight;
using namespace Qt::StringLiterals;

class RuleExamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedRulesDoWhatTheirExamplesSay();
    void everyCategoryHasARule();
    void everyRuleWithAPlainerWordingShowsOneInASentence();
    void complainsAboutAnExampleThatFails();
    void complainsAboutARuleWithoutExamples();
    void readsTheSentencesWithPlainerWordings_data();
    void readsTheSentencesWithPlainerWordings();
    void offersAPlainerWordingOnlyWhereItFits_data();
    void offersAPlainerWordingOnlyWhereItFits();
    void namesTheRuleThatTookThePlace();
    void saysHowFarAPatternGot();

private:
    static Result<RulePack> packOf(const QString &rules);
};

Result<RulePack> RuleExamplesTest::packOf(const QString &rules)
{
    const QTemporaryDir folder;
    QDir(folder.path()).mkdir(u"rules"_s);
    QFile file(folder.filePath(u"rules/own.rules"_s));
    if (!file.open(QIODevice::WriteOnly)) {
        return std::unexpected(Error{ErrorCode::FileUnwritable, file.fileName()});
    }
    file.write(rules.toUtf8());
    file.close();
    return RulePack::load(english(), {folder.path()});
}

void RuleExamplesTest::shippedRulesDoWhatTheirExamplesSay()
{
    const auto pack = RulePack::load(english(), {english().folder()});
    QVERIFY2(pack, pack ? "" : qPrintable(pack.error().detail));

    const QStringList complaints = checkExamples(*pack, english());

    QVERIFY2(complaints.isEmpty(), qPrintable(u'\n' + complaints.join(u'\n')));
}

void RuleExamplesTest::everyCategoryHasARule()
{
    const auto pack = RulePack::load(english(), {english().folder()});
    QVERIFY(pack);

    for (const Category category : allCategories) {
        const auto &rules = pack->rules().rules();
        QVERIFY2(std::ranges::find(rules, category, &Rule::category) != rules.end(),
                 qPrintable(categoryId(category).toString()));
    }
}

void RuleExamplesTest::everyRuleWithAPlainerWordingShowsOneInASentence()
{
    const auto pack = RulePack::load(english(), {english().folder()});
    QVERIFY(pack);

    QStringList unshown;
    for (const Rule &rule : pack->rules().rules()) {
        const bool isShown = std::ranges::any_of(
            rule.examples, [](const RuleExample &example) { return !example.plainer.isEmpty(); });
        if (!rule.plainWordings().isEmpty() && !isShown) {
            unshown += rule.id.text();
        }
    }

    QVERIFY2(unshown.isEmpty(), qPrintable(unshown.join(u", "_s)));
}

void RuleExamplesTest::complainsAboutAnExampleThatFails()
{
    const auto pack = packOf(uR"(
rule hedge.maybe
say  Lowers commitment.
see  Hyland 2005
find maybe
+ {Maybe} so.
+ Perhaps {maybe}, perhaps not.
- It is so.
- It may be maybe.
)"_s);
    QVERIFY(pack);

    const QStringList complaints = checkExamples(*pack, english());

    QCOMPARE(complaints.size(), 1);
    QVERIFY2(complaints.first().contains(u"/own.rules, line 9, column 13: hedge.maybe"_s),
             qPrintable(complaints.first()));
}

void RuleExamplesTest::complainsAboutARuleWithoutExamples()
{
    const auto pack =
        packOf(u"rule hedge.maybe\nsay Lowers commitment.\nsee Hyland 2005\nfind maybe\n"_s);
    QVERIFY(pack);

    QCOMPARE(checkExamples(*pack, english()).size(), 1);
}

void RuleExamplesTest::readsTheSentencesWithPlainerWordings_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("complaint");

    QTest::newRow("shown") << u"= She reported that it rained."_s << QString();
    QTest::newRow("not shown") << QString() << u"does not show with a line \"= She reported that"_s;
    QTest::newRow("shown otherwise") << u"= She reports that it rained."_s
                                     << u"does not offer what the line \"= She reports that"_s;
}

void RuleExamplesTest::readsTheSentencesWithPlainerWordings()
{
    QFETCH(const QString, sentence);
    QFETCH(const QString, complaint);
    const auto pack = packOf(uR"(
rule verb.own
say  More than "said".
see  Bednarek 2006
plain report~v
slot after that
find claim~v
+ She {claimed} that it rained.
)" + sentence + uR"(
+ She {claimed} a prize.
- The rain fell.
- It rained.
)"_s);
    QVERIFY(pack);

    const QString complaints = checkExamples(*pack, english()).join(u'\n');

    QCOMPARE(complaints.isEmpty(), complaint.isEmpty());
    QVERIFY2(complaints.contains(complaint), qPrintable(complaints));
}

void RuleExamplesTest::offersAPlainerWordingOnlyWhereItFits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("plainer"); // parted by bars

    const auto row = [](const char *text, const char *marked, const char *plainer) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(marked)
                            << QString::fromUtf8(plainer);
    };
    row("The mayor slams her critics.", "slams", "criticises");
    row("The mayor has slammed her critics.", "slammed", "criticised");
    row("Slamming her critics, the mayor left.", "Slamming", "criticising");
    row("The mayor lashed out at her critics.", "lashed out", "");
    row("She claims that the wall is safe.", "claims", "says");
    row("She had insisted that the wall was safe.", "insisted", "said");
    row("The port admitted mistakes in the count.", "admitted", "");
    row("They spoke of the country's military operation in the delta.", "military operation",
        "war");
    row("The army began a military operation in the delta.", "military operation", "");
    row("The self-styled guardian spoke for an hour.", "self-styled", "");
    row("The so-called reform passed on Monday.", "so-called", "");
    row("The mobs stood at the gate.", "mobs", "");
    row("An angry mob stood at the gate.", "angry mob", "crowd");
}

void RuleExamplesTest::offersAPlainerWordingOnlyWhereItFits()
{
    QFETCH(const QString, text);
    QFETCH(const QString, marked);
    QFETCH(const QString, plainer);
    const Article article = paragraphs(text);

    QStringList offered;
    for (const Marker &marker : shippedAnalyzer().analyze(article).markers) {
        if (marker.span.in(article.text()) == marked) {
            offered += marker.neutral;
        }
    }

    QCOMPARE(offered.join(u'|'), plainer);
}

void RuleExamplesTest::namesTheRuleThatTookThePlace()
{
    const auto pack = packOf(uR"(
rule hedge.maybe
say  Lowers commitment.
see  Hyland 2005
find maybe
+ It is {maybe} so.
+ {Maybe} so.
- It is so.
- It was so.

rule hedge.maybe-so
say  Lowers commitment.
see  Hyland 2005
find maybe so
+ It is {maybe so}.
+ {Maybe so}.
- It is so.
- It was so.
)"_s);
    QVERIFY(pack);

    const QStringList complaints = checkExamples(*pack, english());

    QCOMPARE(complaints.size(), 2);
    QVERIFY(complaints.first().contains(u"taken by hedge.maybe-so"_s));
}

void RuleExamplesTest::saysHowFarAPatternGot()
{
    const auto pack = packOf(u"rule label.x\nsay Why.\nsee Invented 2001\nfind grand old hall\n"
                             "+ A {grand old mast} stood.\n+ A {tall mast}.\n- No.\n- News.\n"_s);
    QVERIFY(pack);

    const QStringList complaints = checkExamples(*pack, english());

    QCOMPARE(complaints.size(), 2);
    QVERIFY2(
        complaints.at(0).endsWith(u"; after \"grand old\" it looks for 'hall', and finds \"mast\""),
        qPrintable(complaints.at(0)));
    QVERIFY2(complaints.at(1).endsWith(u"; nothing is 'grand', with which 'grand old hall' begins"),
             qPrintable(complaints.at(1)));
}

SLANTLIGHT_TEST(RuleExamplesTest)

#include "tst_ruleexamples.moc"
