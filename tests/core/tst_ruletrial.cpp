// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/ruletrial.h"
#include "core/base/diagnosticcode.h"
#include "tests/support/cuttext.h"
#include "tests/support/testroom.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace slantlight;
using namespace Qt::StringLiterals;

class RuleTrialTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsEveryMistakeAtItsLine();
    void triesTheOtherRulesWhereOneIsBroken();
    void saysThatALineIsEmptyAndRunsItsRule();
    void runsWhatIsNotSaved();
    void tellsWhatIsNoMistake();
    void tellsHowFarAPatternGot_data();
    void tellsHowFarAPatternGot();
    void namesTheRuleThatTakesThePlace();
    void tellsWhichMarksComeAndGo();
    void leavesAnArticleInAnotherLanguageAlone();

private:
    [[nodiscard]] RuleTrialRequest request(const QString &text) const;
    [[nodiscard]] RuleTrial trial(const QString &text) const { return tryRules(request(text)); }

    QTemporaryDir m_pack;
};

namespace {

/// The lines of a rule that marks "blorpy"; what differs is added.
QString ruleWith(const QString &lines, const QString &id = u"loaded.blorpy"_s)
{
    return u"rule %1\nsay Louder.\nsee Invented 2001\nfind blorpy\n"_s.arg(id) + lines;
}

std::vector<RuleWarning::Kind> kindsOf(const RuleTrial &trial)
{
    std::vector<RuleWarning::Kind> kinds;
    for (const RuleWarning &warning : trial.warnings) {
        kinds.push_back(warning.kind);
    }
    return kinds;
}

const QString enough = u"+ A {blorpy} hall.\n+ It was {blorpy}.\n- A hall.\n- No news.\n"_s;

} // namespace

RuleTrialRequest RuleTrialTest::request(const QString &text) const
{
    const QString path = m_pack.filePath(u"rules/own.rules"_s);
    return {.shipped = std::make_shared<const Analyzer>(shippedAnalyzer()),
            .folders = {m_pack.path()},
            .unsaved = {{path, text.toUtf8()}},
            .file = path,
            .text = text,
            .article = {},
            .reading = {},
            .before = {}};
}

void RuleTrialTest::tellsEveryMistakeAtItsLine()
{
    const RuleTrial tried = trial(u"rule loaded.x\nfnid x\nseverity huge\nfind @gone\n"_s);

    std::vector<int> lines;
    for (const Diagnostic &mistake : tried.mistakes) {
        QCOMPARE(mistake.place.file, m_pack.filePath(u"rules/own.rules"_s));
        lines.push_back(mistake.place.line);
    }
    QCOMPARE(lines, std::vector<int>({2, 3, 4}));
}

void RuleTrialTest::triesTheOtherRulesWhereOneIsBroken()
{
    const RuleTrial tried = trial(u"rule loaded.x\nfind ( x\n\n"_s + ruleWith(enough));

    QCOMPARE(tried.examples.size(), 1u);
    QCOMPARE(tried.examples.front().id, RuleId(u"loaded.blorpy"_s));
    QCOMPARE(tried.examples.front().examples.size(), 4u);
    QVERIFY(!tried.mistakes.empty());
}

void RuleTrialTest::saysThatALineIsEmptyAndRunsItsRule()
{
    const RuleTrial tried = trial(ruleWith(u"+ A {blorpy} hall.\n-\n"_s));

    QCOMPARE(tried.mistakes.size(), 1u);
    QCOMPARE(tried.mistakes.front().code, DiagnosticCode::NothingAfter);
    QCOMPARE(tried.mistakes.front().place.line, 6);
    QCOMPARE(tried.examples.size(), 1u);
}

void RuleTrialTest::runsWhatIsNotSaved()
{
    const RuleTrial tried = trial(ruleWith(u"+ A {blorpy} hall.\n+ A {grand} hall.\n"_s));

    const auto &examples = tried.examples.front().examples;
    QCOMPARE(examples.at(0).found, u"A {blorpy} hall."_s);
    QVERIFY(examples.at(0).faults.empty());
    QCOMPARE(examples.at(1).found, u"A grand hall."_s);
    QCOMPARE(examples.at(1).faults.size(), 1u);
    QCOMPARE(examples.at(1).line, 6);
}

void RuleTrialTest::tellsWhatIsNoMistake()
{
    using Kind = RuleWarning::Kind;

    QCOMPARE(kindsOf(trial(ruleWith(enough))), std::vector<Kind>());
    QCOMPARE(kindsOf(trial(ruleWith({}))), std::vector<Kind>{Kind::TooFewExamples});
    QCOMPARE(kindsOf(trial(ruleWith(enough, u"doubt.purportedly"_s))),
             std::vector<Kind>{Kind::ReplacesShipped});
    QCOMPARE(kindsOf(trial(u"off doubt.gone\n"_s)), std::vector<Kind>{Kind::SwitchesOffNothing});
    QCOMPARE(kindsOf(trial(u"off doubt.purportedly\n"_s)), std::vector<Kind>());
    QCOMPARE(kindsOf(trial(ruleWith(u"+ A {grand} hall.\n+ A {grand} day.\n- No.\n- News.\n"_s))),
             std::vector<Kind>({Kind::MarksNothing, Kind::FailsExample, Kind::FailsExample}));
}

void RuleTrialTest::tellsHowFarAPatternGot_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<NearMiss>("miss");
    using Kind = NearMiss::Kind;

    QTest::newRow("not at all") << u"find grand old hall\n+ A {tall} mast."_s
                                << NearMiss{
                                       Kind::NotThere, u"grand old hall"_s, {}, u"grand"_s, {}};
    QTest::newRow("up to a word") << u"find grand old hall\n+ A {grand old mast} stood."_s
                                  << NearMiss{Kind::Partly, u"grand old hall"_s, u"grand old"_s,
                                              u"hall"_s, u"mast"_s};
    QTest::newRow("up to the end")
        << u"find grand old hall\n+ A {grand old}"_s
        << NearMiss{Kind::Partly, u"grand old hall"_s, u"grand old"_s, u"hall"_s, {}};
    QTest::newRow("within the marked part")
        << u"find the [ grand old ] hall\n+ The {grand new} hall."_s
        << NearMiss{Kind::Partly, u"the [ grand old ] hall"_s, u"The grand"_s, u"old"_s, u"new"_s};
    QTest::newRow("a condition")
        << u"find grand\nnot after hall\n+ A {grand} hall."_s
        << NearMiss{Kind::TurnedAway, u"grand"_s, u"grand"_s, u"not after hall"_s, {}};
    QTest::newRow("a voice") << u"find grand\nin direct\n+ A {grand} hall."_s
                             << NearMiss{Kind::OutOfPlace, u"grand"_s, u"grand"_s, {}, {}};
}

void RuleTrialTest::tellsHowFarAPatternGot()
{
    QFETCH(const QString, lines);
    QFETCH(const NearMiss, miss);

    const RuleTrial tried = trial(u"rule label.x\nsay Why.\nsee Invented 2001\n"_s + lines + u'\n');

    QVERIFY(tried.mistakes.empty());
    const auto &faults = tried.examples.front().examples.front().faults;
    QCOMPARE(faults.size(), 1u);
    QVERIFY(faults.front().nearMiss.has_value());
    QCOMPARE(faults.front().nearMiss->pattern, miss.pattern);
    QCOMPARE(faults.front().nearMiss->reached, miss.reached);
    QCOMPARE(faults.front().nearMiss->wanted, miss.wanted);
    QCOMPARE(faults.front().nearMiss->instead, miss.instead);
    QCOMPARE(faults.front().nearMiss->kind, miss.kind);
}

void RuleTrialTest::namesTheRuleThatTakesThePlace()
{
    const RuleTrial tried =
        trial(u"rule loaded.long\nsay Why.\nsee Invented 2001\nfind very blorpy hall\n"
              "rule loaded.short\nsay Why.\nsee Invented 2001\nfind blorpy\n"
              "+ A very {blorpy} hall.\n"_s);

    const ExampleFault &fault = tried.examples.at(1).examples.front().faults.front();
    QCOMPARE(fault.takenBy, std::vector<RuleId>{RuleId(u"loaded.long"_s)});
    QVERIFY(!fault.nearMiss);
}

void RuleTrialTest::tellsWhichMarksComeAndGo()
{
    const auto article = std::make_shared<const Article>(
        paragraphs(u"The blorpy council met. It was so-called news.\nA blorpy end."_s));
    RuleTrialRequest first = request(ruleWith({}));
    first.article = article;
    first.reading = std::make_shared<const Reading>(first.shipped->read(*article));
    first.before = first.shipped->analyze(*article, *first.reading).markers;
    const auto fatesOf = [](const RuleTrial &tried) {
        QStringList fates;
        for (const TriedMarker &each : tried.effect) {
            if (each.marker.rule == RuleId(u"loaded.word-model"_s)) {
                continue; // what readers would mark gives way to a rule, and comes again
            }
            fates.append(u"+-="_s.at(static_cast<qsizetype>(each.fate)) + each.marker.rule.text());
        }
        return fates.join(u' ');
    };

    const RuleTrial added = tryRules(first);
    QVERIFY(added.hasArticle);
    QCOMPARE(fatesOf(added), u"+loaded.blorpy +loaded.blorpy"_s);
    QCOMPARE(countOf(added.effect), (EffectCount{.added = 2, .gone = 2, .kept = 0}));

    RuleTrialRequest second = first;
    std::erase_if(second.before, [](const Marker &marker) {
        return marker.rule == RuleId(u"loaded.word-model"_s);
    });
    for (const TriedMarker &each : added.effect) {
        if (each.fate == TriedMarker::Fate::New) {
            second.before.push_back(each.marker);
        }
    }
    std::ranges::sort(second.before, {}, &Marker::span);
    const QString narrower = ruleWith(u"after council\n"_s);
    second.text = narrower;
    second.unsaved.begin()->second = narrower.toUtf8();

    QCOMPARE(fatesOf(tryRules(second)), u"=loaded.blorpy -loaded.blorpy"_s);
}

void RuleTrialTest::leavesAnArticleInAnotherLanguageAlone()
{
    RuleTrialRequest asked = request(ruleWith({}));
    asked.article = std::make_shared<const Article>(
        paragraphs(u"Die blorpy Fähre kam am Montag zwei Stunden zu spät in den Hafen."_s));
    asked.reading = std::make_shared<const Reading>(asked.shipped->read(*asked.article));

    const RuleTrial tried = tryRules(asked);

    QVERIFY(!tried.hasArticle);
    QVERIFY(tried.effect.empty());
}

SLANTLIGHT_TEST(RuleTrialTest)

#include "tst_ruletrial.moc"
