// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/analyzer.h"
#include "core/review/shipped.h"
#include "tests/support/testroom.h"
#include "ui/words/markerwords.h"
#include "ui/words/rulereasons.h"
#include "ui/words/translations.h"

#include <QLocale>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace slantlight;

class RuleReasonsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void translateEveryShippedRule();
    void keepTheSlotAndTheFullStop();
    void standOnTheCard();
    void areEnglishWhereTheWindowIs();
    void leaveWhatAPackSaysAnew_data();
    void leaveWhatAPackSaysAnew();
};

void RuleReasonsTest::cleanup()
{
    QLocale::setDefault(QLocale::c());
}

void RuleReasonsTest::translateEveryShippedRule()
{
    const auto analyzer = loadShippedAnalyzer();
    QVERIFY(analyzer);
    const auto german = ui::RuleReasons::load(u"de"_s).reasons();

    const auto &rules = analyzer->pack().rules().rules();
    for (const Rule &rule : rules) {
        QVERIFY2(german.contains(rule.id), qPrintable(rule.id.text()));
        QCOMPARE(german.value(rule.id).original, rule.message);
    }
    QCOMPARE(german.size(), static_cast<qsizetype>(rules.size()));
}

void RuleReasonsTest::keepTheSlotAndTheFullStop()
{
    const auto german = ui::RuleReasons::load(u"de"_s).reasons();
    for (auto reason = german.cbegin(); reason != german.cend(); ++reason) {
        const QString &translation = reason->translation;
        const char *const rule = qPrintable(reason.key().text());
        QVERIFY2(translation.count(u"{match}"_s) == reason->original.count(u"{match}"_s), rule);
        QVERIFY2(translation.endsWith(u'.'), rule);
        QVERIFY2(!translation.contains(u'"') && translation != reason->original, rule);
        QVERIFY2(translation.count(u'„') == translation.count(u'“'), rule);
    }
}

void RuleReasonsTest::standOnTheCard()
{
    const auto analyzer = loadShippedAnalyzer();
    QVERIFY(analyzer);
    const Article article =
        Article::fromParts({{.text = u"The envoy purportedly left the town on Monday."_s}});
    const Analysis analysis = analyzer->analyze(article);
    QVERIFY(!analysis.markers.empty());
    QObject owner;

    ui::installTranslations(u"de"_s, owner);

    QCOMPARE(ui::messageWords(analysis.markers.front()),
             u"„purportedly“ hält die Aussage auf Abstand: Der Text verbürgt sie nicht und nennt "
             "auch keinen Grund, an ihr zu zweifeln."_s);
}

void RuleReasonsTest::areEnglishWhereTheWindowIs()
{
    const RuleId rule(u"boost.obviously"_s);
    const QString message = u"\"plainly\" makes doubt look foolish; the reason is left out."_s;
    QObject owner;

    ui::installTranslations(u"uk"_s, owner);

    QCOMPARE(ui::reasonWords(rule, message), message);
}

void RuleReasonsTest::leaveWhatAPackSaysAnew_data()
{
    QTest::addColumn<QString>("message");

    QTest::newRow("other words") << u"\"obviously\" is a word that we do not use."_s;
    QTest::newRow("another end")
        << u"\"obviously\" makes doubt look foolish; the reason is left out, as always."_s;
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("its two ends in one") << u"\"\" makes doubt"_s;
}

void RuleReasonsTest::leaveWhatAPackSaysAnew()
{
    QFETCH(const QString, message);
    const auto german = ui::RuleReasons::load(u"de"_s);

    QCOMPARE(german.translated(RuleId(u"boost.obviously"_s), message), message);
}

SLANTLIGHT_TEST(RuleReasonsTest)
#include "tst_rulereasons.moc"
