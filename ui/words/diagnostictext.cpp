// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/diagnostictext.h"

#include "core/base/diagnosticcode.h"

#include <QCoreApplication>

namespace slantlight::ui {

namespace {

struct DiagnosticText
{
    Q_DECLARE_TR_FUNCTIONS(slantlight::ui::DiagnosticText)

public:
    // %1 and %2 in these sentences are words of the file, names or numbers.
    static QString sentence(DiagnosticCode code);
    static QString place()
    {
        //: %1 is a file, %2 and %3 are numbers.
        return tr("%1, line %2, column %3");
    }
    static QString both()
    {
        //: %1 is a place such as "own.rules, line 12, column 9", %2 what is wrong there.
        return tr("%1: %2");
    }
};

QString DiagnosticText::sentence(DiagnosticCode code)
{
    switch (code) {
    case DiagnosticCode::ClosesNothing:
        return tr("the %1 closes nothing");
    case DiagnosticCode::NotClosed:
        return tr("the %1 is not closed");
    case DiagnosticCode::EmptyAlternative:
        return tr("an alternative is empty");
    case DiagnosticCode::NestedTooDeeply:
        return tr("groups are nested too deeply");
    case DiagnosticCode::NestedMark:
        return tr("marked parts do not nest");
    case DiagnosticCode::PartWithoutName:
        return tr("a part with a name is {name: ...}, the name in small letters");
    case DiagnosticCode::ReservedName:
        return tr("the name '%1' has a meaning already");
    case DiagnosticCode::PartWithinItself:
        return tr("the part '%1' lies within itself");
    case DiagnosticCode::TooManyParts:
        return tr("more than %1 parts have names");
    case DiagnosticCode::TakesNoTag:
        return tr("'%1' has no tag");
    case DiagnosticCode::UnknownTag:
        return tr("there is no tag '%1'");
    case DiagnosticCode::UnknownAskable:
        return tr("there is no %1; there are %2");
    case DiagnosticCode::WrongGap:
        return tr("a gap is ... or ...N with N from 1 to %1");
    case DiagnosticCode::ExactPhrase:
        return tr("'=%1' is more than one word");
    case DiagnosticCode::UnknownList:
        return tr("there is no list called '%1'");
    case DiagnosticCode::NoWord:
        return tr("no word in '%1'");
    case DiagnosticCode::UnknownInflection:
        return tr("'~%1' is none of ~v, ~n and ~a");
    case DiagnosticCode::UnknownLet:
        return tr("no line before this one says 'let %1 = ...'");
    case DiagnosticCode::PatternTooLong:
        return tr("the pattern is too long; a list would help");
    case DiagnosticCode::TooManyWays:
        return tr("gaps and options in a row can match in more than %1 ways; put a word between "
                  "them, or use shorter gaps");
    case DiagnosticCode::UnknownLine:
        return tr("'%1' begins with no word that rules know");
    case DiagnosticCode::NothingAfter:
        return tr("nothing stands after '%1'");
    case DiagnosticCode::LineBeforeRule:
        return tr("a line before any rule");
    case DiagnosticCode::WrongRuleId:
        return tr("'%1' is no id such as doubt.purportedly");
    case DiagnosticCode::DuplicateRule:
        return tr("there is a rule %1 already");
    case DiagnosticCode::TooManyRules:
        return tr("more than %1 rules; a list would hold their words");
    case DiagnosticCode::FindsNothing:
        return tr("the rule %1 finds nothing (find)");
    case DiagnosticCode::SaysNothing:
        return tr("the rule %1 does not say why (say)");
    case DiagnosticCode::NamesNoSource:
        return tr("the rule %1 names no source (see)");
    case DiagnosticCode::WrongSeverity:
        return tr("severity is note, weak or strong");
    case DiagnosticCode::WrongLet:
        return tr("a pattern gets a name as in 'let NP = /DET? /NOUN'");
    case DiagnosticCode::DuplicateLet:
        return tr("'%1' is the name of a pattern already");
    case DiagnosticCode::PartInLet:
        return tr("a pattern with a name has no marked or named parts; put them around <NAME>");
    case DiagnosticCode::NothingToLookFor:
        return tr("no word, list, number or % item among the first six tokens");
    case DiagnosticCode::PartInCondition:
        return tr("only what is found has parts with names");
    case DiagnosticCode::TooManyLines:
        return tr("more than %1 lines of a kind; a list would hold their words");
    case DiagnosticCode::TooManyListed:
        return tr("with this line all patterns hold more than %1 list entries; use shorter lists");
    case DiagnosticCode::UnknownVoice:
        return tr("there is no voice '%1'");
    case DiagnosticCode::UnknownBlock:
        return tr("there is no block '%1'");
    case DiagnosticCode::PlainerBeforeExample:
        return tr("no example (+) stands before its plainer wording (=)");
    case DiagnosticCode::SlotBeforePlain:
        return tr("no plainer wording (plain) stands before its slot");
    case DiagnosticCode::UnknownSlot:
        return tr("a slot is one of match, before, after, not before, not after");
    case DiagnosticCode::WrongForm:
        return tr("a word takes a form as say~v or crowd~n");
    case DiagnosticCode::SecondForm:
        return tr("only one word takes a form");
    case DiagnosticCode::UnknownPart:
        return tr("no part is called '%1'");
    case DiagnosticCode::WordingTooLong:
        return tr("more than %1 characters");
    case DiagnosticCode::ExampleWithoutMark:
        return tr("an example (+) marks nothing in {braces}");
    case DiagnosticCode::CounterExampleWithMark:
        return tr("an example (-) has {braces}, yet must mark nothing");
    case DiagnosticCode::EntryBeforeList:
        return tr("an entry before any list");
    case DiagnosticCode::DuplicateList:
        return tr("the list %1 is there already");
    case DiagnosticCode::ListWithinItself:
        return tr("the list %1 takes in itself");
    case DiagnosticCode::ListsTooDeep:
        return tr("lists take in lists more than %1 deep; take in the innermost ones directly");
    case DiagnosticCode::ListTooLong:
        return tr("the list %1 comes to more than %2 entries; part it, or take in fewer lists");
    case DiagnosticCode::ListsTooLong:
        return tr("with the list %1 all lists come to more than %2 entries; take in fewer lists");
    case DiagnosticCode::EntryTooLong:
        return tr("an entry has at most %1 words");
    case DiagnosticCode::ControlCharacter:
        return tr("a control character; take it out");
    case DiagnosticCode::FileTooLong:
        return tr("more than %1 MB; part the file");
    case DiagnosticCode::MoreMistakes:
        return tr("further mistakes follow; mend these %1 first");
    }
    Q_UNREACHABLE_RETURN(QString());
}

} // namespace

QString mistakeText(DiagnosticCode code, const QStringList &arguments)
{
    // Arguments may hold "%2": each place is filled once, from left to right.
    const QString sentence = DiagnosticText::sentence(code);
    QString text;
    for (qsizetype at = 0; at < sentence.size(); ++at) {
        const qsizetype number = sentence.at(at) == u'%' && at + 1 < sentence.size()
                                     ? sentence.at(at + 1).digitValue()
                                     : -1;
        if (number < 1 || number > arguments.size()) {
            text += sentence.at(at);
        } else {
            text += arguments.at(number - 1).simplified();
            ++at;
        }
    }
    return text;
}

QString placeText(const FilePlace &place)
{
    return DiagnosticText::place().arg(place.file, QString::number(place.line),
                                       QString::number(place.column));
}

QString diagnosticText(const Diagnostic &diagnostic)
{
    return DiagnosticText::both().arg(placeText(diagnostic.place),
                                      mistakeText(diagnostic.code, diagnostic.arguments));
}

} // namespace slantlight::ui
