// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/shipped.h"
#include "core/rules/rulewording.h"

#include "tests/support/analysed.h"
#include "tests/support/testroom.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace slantlight;
using namespace Qt::StringLiterals;

class RuleWordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsInNames_data();
    void fillsInNames();
    void cutsWhatNobodyWouldRead();
    void knowsWhatCannotBeFilledIn();
    void speaksOfWhatStoodInTheText_data();
    void speaksOfWhatStoodInTheText();
};

void RuleWordingTest::fillsInNames_data()
{
    QTest::addColumn<QString>("wording");
    QTest::addColumn<QString>("filled");

    QTest::newRow("no name") << u"It says so."_s << u"It says so."_s;
    QTest::newRow("a name") << u"It is {match}."_s << u"It is maybe."_s;
    QTest::newRow("two names") << u"{who}: {match}, {who}"_s << u"many: maybe, many"_s;
    QTest::newRow("a name without a value") << u"It is {how} {match}."_s << u"It is maybe."_s;
    QTest::newRow("a first name without a value") << u"{how} {match} so"_s << u"maybe so"_s;
}

void RuleWordingTest::fillsInNames()
{
    QFETCH(const QString, wording);
    QFETCH(const QString, filled);

    QCOMPARE(fillIn(wording, {{u"match"_s, u"maybe"_s}, {u"who"_s, u"many"_s}}), filled);
}

void RuleWordingTest::knowsWhatCannotBeFilledIn()
{
    QVERIFY(canFillIn(u"so {match}"_s, {{u"match"_s, u"maybe"_s}}));
    QVERIFY(!canFillIn(u"so {who}"_s, {{u"match"_s, u"maybe"_s}}));
}

void RuleWordingTest::cutsWhatNobodyWouldRead()
{
    const QString filled =
        fillIn(u"{match}"_s.repeated(50'000), {{u"match"_s, u"a long part of a sentence"_s}});

    QVERIFY(filled.size() < 5'000);
    QVERIFY(filled.endsWith(u'…'));
}

void RuleWordingTest::speaksOfWhatStoodInTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("plain");

    QTest::newRow("all parts") << u"It is quite some plumdaws quibbleduck."_s
                               << u"Who are these plumdaws, quite some?"_s
                               << u"say who the plumdaws are|name them"_s;
    QTest::newRow("without an optional part")
        << u"Old plumdaws quibbleduck it."_s << u"Who are these plumdaws, some?"_s
        << u"say who the plumdaws are|name them"_s;
    QTest::newRow("without a part of a plainer wording")
        << u"They quibbleduck it."_s << u"Who are these , some?"_s << u"name them"_s;
}

void RuleWordingTest::speaksOfWhatStoodInTheText()
{
    QFETCH(const QString, text);
    QFETCH(const QString, message);
    QFETCH(const QString, plain);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"rules"_s));
    QFile file(folder.filePath(u"rules/own.rules"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("rule vague.own\n"
               "say Who are these {who}, {how} some?\n"
               "plain say who the {who} are | name them\n"
               "see Own 2025\n"
               "find {how: quite }? some? {who: plumdaws }? quibbleduck\n");
    file.close();
    const auto analyzer = loadShippedAnalyzer({folder.path()});
    QVERIFY2(analyzer, analyzer ? "" : qPrintable(analyzer.error().detail));

    const Analysis analysis = analyzer->analyze(paragraphs(text));

    const auto marker = std::ranges::find(analysis.markers, RuleId(u"vague.own"_s), &Marker::rule);
    QVERIFY(marker != analysis.markers.end());
    QCOMPARE(marker->message, message);
    QCOMPARE(marker->neutral.join(u'|'), plain);
}

SLANTLIGHT_TEST(RuleWordingTest)

#include "tst_rulewording.moc"
