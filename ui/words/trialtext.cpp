// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/trialtext.h"

#include "ui/words/listing.h"
#include "ui/words/voicename.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

struct TrialText
{
    Q_DECLARE_TR_FUNCTIONS(slantlight::ui::TrialText)

public:
    static QString otherMarks(const ExampleFault &fault, const CheckedExample &example);
};

QString TrialText::otherMarks(const ExampleFault &fault, const CheckedExample &example)
{
    QStringList takers;
    for (const RuleId &rule : fault.takenBy) {
        takers.append(rule.text());
    }
    takers.removeDuplicates();
    if (!example.fires) {
        return tr("The rule marks something here, and should not.");
    }
    if (!takers.isEmpty() && !fault.nearMiss) {
        //: %1 are ids of rules, such as loaded.grand.
        return tr("The place is taken by %1: of marks of one category that overlap, the longer "
                  "stays.")
            .arg(listed(takers));
    }
    return fault.nearMiss ? nearMissText(*fault.nearMiss)
                          : tr("Other words are marked than those in braces.");
}

} // namespace

QString warningText(const RuleWarning &warning)
{
    switch (warning.kind) {
    case RuleWarning::Kind::TooFewExamples:
        return TrialText::tr("%1 needs two examples that it marks (+) and two that it leaves alone "
                             "(-).")
            .arg(warning.rule);
    case RuleWarning::Kind::WordingNotShown:
        return TrialText::tr("No line with = shows the plainer wording “%1”. Add one below the "
                             "example in which it is offered.")
            .arg(warning.of);
    case RuleWarning::Kind::MarksNothing:
        return TrialText::tr("%1 marks nothing in any of its examples.").arg(warning.rule);
    case RuleWarning::Kind::ReplacesShipped:
        return TrialText::tr("%1 is also the name of a shipped rule, which this one replaces.")
            .arg(warning.rule);
    case RuleWarning::Kind::SwitchesOffNothing:
        return TrialText::tr("There is no rule %1 to switch off.").arg(warning.of);
    case RuleWarning::Kind::FailsExample:
        return TrialText::tr("An example of %1 fails.").arg(warning.rule);
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString faultText(const ExampleFault &fault, const CheckedExample &example)
{
    switch (fault.kind) {
    case ExampleFault::Kind::OtherMarks:
        return TrialText::otherMarks(fault, example);
    case ExampleFault::Kind::OtherVoice:
        //: %1 are words, %2 and %3 are voices such as "direct speech".
        return TrialText::tr("“%1” is found in this voice: %2, and not in this one: %3.")
            .arg(fault.of, voiceName(*fault.voice), voiceName(*example.voice));
    case ExampleFault::Kind::PlainerNotShown:
        return TrialText::tr("A plainer wording is offered here. Add the line “= %1”, if it reads "
                             "well.")
            .arg(fault.of);
    case ExampleFault::Kind::PlainerNotOffered:
        return TrialText::tr("What the line “= %1” shows is not offered here.").arg(fault.of);
    case ExampleFault::Kind::TooFewExamples:
    case ExampleFault::Kind::WordingNotShown:
        break; // of a rule as a whole
    }
    return {};
}

QString nearMissText(const NearMiss &miss)
{
    switch (miss.kind) {
    case NearMiss::Kind::NotThere:
        //: Of rule patterns: %1 is the first item, such as claim~v, %2 all of it.
        return TrialText::tr("Nothing here is “%1”, with which the pattern “%2” begins.")
            .arg(miss.wanted, miss.pattern);
    case NearMiss::Kind::Partly:
        if (miss.instead.isEmpty()) {
            //: Of rule patterns: %1 are words of the sentence, %2 an item of the pattern.
            return TrialText::tr("“%1” fits. Then “%2” is looked for, and the sentence ends.")
                .arg(miss.reached, miss.wanted);
        }
        //: Of rule patterns: %1 and %3 are words of the sentence, %2 an item of the pattern.
        return TrialText::tr("“%1” fits. Then “%2” is looked for, and “%3” stands there.")
            .arg(miss.reached, miss.wanted, miss.instead);
    case NearMiss::Kind::TurnedAway:
        //: %1 are words of the sentence, %2 is a line of the rule, such as "not after asylum".
        return TrialText::tr("“%1” is found, but the line “%2” turns it away.")
            .arg(miss.reached, miss.wanted);
    case NearMiss::Kind::OutOfPlace:
        return TrialText::tr("“%1” is found, but in a voice or kind of block that the rule leaves "
                             "alone.")
            .arg(miss.reached);
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString fateName(TriedMarker::Fate fate)
{
    switch (fate) {
    case TriedMarker::Fate::New:
        //: Of a mark, when rules are tried.
        return TrialText::tr("new", "mark");
    case TriedMarker::Fate::Gone:
        //: Of a mark, when rules are tried.
        return TrialText::tr("gone", "mark");
    case TriedMarker::Fate::Kept:
        //: Of a mark, when rules are tried.
        return TrialText::tr("unchanged", "mark");
    }
    Q_UNREACHABLE_RETURN(QString());
}

} // namespace slantlight::ui
