// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/rulenotation.h"

#include "core/pattern/askable.h"
#include "core/pattern/condition.h"
#include "core/text/tag.h"
#include "core/text/voice.h"
#include "ui/words/patterntext.h"
#include "ui/words/voicename.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

struct RuleNotation
{
    Q_DECLARE_TR_FUNCTIONS(slantlight::ui::RuleNotation)

public:
    static QString conditionMeaning(const ConditionKind &kind);
    static QString tagMeaning(Tag tag);
};

QString RuleNotation::conditionMeaning(const ConditionKind &kind)
{
    switch (kind.where) {
    case Where::Before:
        return kind.isWanted ? tr("only where this pattern stands directly before")
                             : tr("not where this pattern stands directly before");
    case Where::After:
        return kind.isWanted ? tr("only where this pattern stands directly after")
                             : tr("not where this pattern stands directly after");
    case Where::Earlier:
        return kind.isWanted ? tr("only where this pattern stands earlier in the sentence")
                             : tr("not where this pattern stands earlier in the sentence");
    case Where::Later:
        return kind.isWanted ? tr("only where this pattern stands later in the sentence")
                             : tr("not where this pattern stands later in the sentence");
    case Where::Elsewhere:
        return kind.isWanted ? tr("only where this pattern stands elsewhere in the sentence")
                             : tr("not where this pattern stands elsewhere in the sentence");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString RuleNotation::tagMeaning(Tag tag)
{
    switch (tag) {
    case Tag::Adj:
        return tr("adjective");
    case Tag::Adp:
        return tr("preposition");
    case Tag::Adv:
        return tr("adverb");
    case Tag::Aux:
        return tr("auxiliary: is, have, may");
    case Tag::Cconj:
        return tr("conjunction: and, or, but");
    case Tag::Det:
        return tr("determiner: the, this, some");
    case Tag::Intj:
        return tr("interjection");
    case Tag::Noun:
        return tr("noun");
    case Tag::Num:
        return tr("number");
    case Tag::Part:
        return tr("particle: to, not, 's");
    case Tag::Pron:
        return tr("pronoun");
    case Tag::Propn:
        return tr("name");
    case Tag::Punct:
        return tr("punctuation");
    case Tag::Sconj:
        return tr("subordinating conjunction: that, while");
    case Tag::Sym:
        return tr("symbol");
    case Tag::Verb:
        return tr("verb");
    case Tag::X:
        return tr("anything else");
    }
    Q_UNREACHABLE_RETURN(QString());
}

} // namespace

std::vector<NotationWord> lineWords(PackFileKind kind)
{
    if (kind == PackFileKind::Lists) {
        return {
            {u"list"_s, RuleNotation::tr("begins a list, by its name")},
            {u"see"_s, RuleNotation::tr("where that is known from: author and year")},
            {u"irregular"_s, RuleNotation::tr("all forms of an irregular word, the base first")}};
    }
    std::vector<NotationWord> words{
        {u"rule"_s, RuleNotation::tr("begins a rule: its category, a dot and a name")},
        {u"severity"_s, RuleNotation::tr("how strongly the rule speaks")},
        {u"say"_s, RuleNotation::tr("why the wording is marked, in a sentence")},
        {u"see"_s, RuleNotation::tr("where that is known from: author and year")},
        {u"plain"_s, RuleNotation::tr("plainer wordings, parted by |")},
        {u"slot"_s, RuleNotation::tr("where the plainer wording fits")},
        {u"find"_s, RuleNotation::tr("the pattern that is marked")},
    };
    for (const ConditionKind &condition : conditionKinds()) {
        words.push_back({condition.word.toString(), RuleNotation::conditionMeaning(condition)});
    }
    const std::vector<NotationWord> others{
        {u"in"_s, RuleNotation::tr("only in these voices, parted by commas")},
        {u"not in"_s, RuleNotation::tr("not in these voices, parted by commas")},
        {u"block"_s, RuleNotation::tr("only in these kinds of block, parted by commas")},
        {u"not block"_s, RuleNotation::tr("not in these kinds of block, parted by commas")},
        {u"as cue"_s, RuleNotation::tr("only as the word that reports what somebody said")},
        {u"not as cue"_s, RuleNotation::tr("not as the word that reports what somebody said")},
        {u"+"_s, RuleNotation::tr("an example, what is marked in {braces}")},
        {u"="_s, RuleNotation::tr("the example above with a plainer wording put in")},
        {u"-"_s, RuleNotation::tr("an example in which nothing is marked")},
        {u"let"_s, RuleNotation::tr("gives a pattern a name: let NP = /DET? /NOUN")},
        {u"off"_s, RuleNotation::tr("switches a rule off")},
    };
    words.insert(words.end(), others.begin(), others.end());
    return words;
}

std::vector<NotationWord> severityWords()
{
    return {{u"strong"_s, RuleNotation::tr("speaks loudly: drawn first")},
            {u"weak"_s, RuleNotation::tr("drawn, and told apart from the strong ones")},
            {u"note"_s, RuleNotation::tr("a faint hint, drawn only when asked for")}};
}

std::vector<NotationWord> slotWords()
{
    return {{u"match"_s, RuleNotation::tr("the marked words are this pattern")},
            {u"before"_s, RuleNotation::tr("this pattern stands directly before")},
            {u"after"_s, RuleNotation::tr("this pattern stands directly after")},
            {u"not before"_s, RuleNotation::tr("this pattern does not stand directly before")},
            {u"not after"_s, RuleNotation::tr("this pattern does not stand directly after")}};
}

std::vector<NotationWord> endingWords()
{
    return {{u"~v"_s, RuleNotation::tr("the verb in all its forms")},
            {u"~n"_s, RuleNotation::tr("the noun, singular and plural")},
            {u"~a"_s, RuleNotation::tr("the adjective, also -er and -est")}};
}

std::vector<NotationWord> askWords()
{
    std::vector<NotationWord> words;
    for (const Askable &each : askables()) {
        if (each.notation.startsWith(u'%')) {
            const PatternTree tree{
                .alternatives = {{{.item = AskItem{.asked = {.ask = each.ask, .operand = {}}}}}}};
            const QString meaning =
                each.ask == Ask::In      ? RuleNotation::tr("a word in one of these voices")
                : each.ask == Ask::Block ? RuleNotation::tr("a word in one of these kinds of block")
                                         : patternLines(tree).constFirst();
            words.push_back({each.notation.toString(), meaning});
        }
    }
    return words;
}

std::vector<NotationWord> examplePrefixes()
{
    std::vector<NotationWord> words;
    for (const QString &voice : {u"direct"_s, u"indirect"_s, u"narration"_s}) {
        words.push_back({voice + u':', voiceMeaning(voice)});
    }
    for (const QString &block :
         operandNames(othersThan({}, OperandKind::Blocks), OperandKind::Blocks)) {
        words.push_back({block + u':', blockMeaning(block)});
    }
    return words;
}

QString tagMeaning(const QString &tag)
{
    const auto known = tagFromId(tag);
    return known ? RuleNotation::tagMeaning(*known) : QString();
}

QString voiceMeaning(const QString &voice)
{
    const auto known = voiceFromId(voice);
    return known ? voiceName(*known) : RuleNotation::tr("the outlet's own words");
}

QString blockMeaning(const QString &block)
{
    Q_UNUSED(block)
    return RuleNotation::tr("kind of block");
}

QString partMeaning(const QString &part)
{
    return part == u"match"_s     ? RuleNotation::tr("the marked words")
           : part == u"speaker"_s ? RuleNotation::tr("who is reported")
                                  : RuleNotation::tr("a part of the pattern that has this name");
}

QString listMeaning()
{
    return RuleNotation::tr("word list");
}

QString letMeaning()
{
    return RuleNotation::tr("pattern with this name");
}

} // namespace slantlight::ui
