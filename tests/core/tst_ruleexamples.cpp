// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/examplecheck.h"
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
    void complainsAboutAnExampleThatFails();
    void complainsAboutARuleWithoutExamples();
    void namesTheRuleThatTookThePlace();

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
    return RulePack::load({folder.path()});
}

void RuleExamplesTest::shippedRulesDoWhatTheirExamplesSay()
{
    const auto pack = RulePack::load({RulePack::shippedFolder()});
    QVERIFY2(pack, pack ? "" : qPrintable(pack.error().detail));

    const QStringList complaints = checkExamples(*pack);

    QVERIFY2(complaints.isEmpty(), qPrintable(u'\n' + complaints.join(u'\n')));
}

void RuleExamplesTest::everyCategoryHasARule()
{
    const auto pack = RulePack::load({RulePack::shippedFolder()});
    QVERIFY(pack);

    for (const Category category : allCategories) {
        const auto &rules = pack->rules().rules();
        QVERIFY2(std::ranges::find(rules, category, &Rule::category) != rules.end(),
                 qPrintable(categoryId(category).toString()));
    }
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

    const QStringList complaints = checkExamples(*pack);

    QCOMPARE(complaints.size(), 1);
    QVERIFY2(complaints.first().contains(u"/own.rules, line 9, column 13: hedge.maybe"_s),
             qPrintable(complaints.first()));
}

void RuleExamplesTest::complainsAboutARuleWithoutExamples()
{
    const auto pack =
        packOf(u"rule hedge.maybe\nsay Lowers commitment.\nsee Hyland 2005\nfind maybe\n"_s);
    QVERIFY(pack);

    QCOMPARE(checkExamples(*pack).size(), 1);
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

    const QStringList complaints = checkExamples(*pack);

    QCOMPARE(complaints.size(), 2);
    QVERIFY(complaints.first().contains(u"taken by hedge.maybe-so"_s));
}

SLANTLIGHT_TEST(RuleExamplesTest)

#include "tst_ruleexamples.moc"
