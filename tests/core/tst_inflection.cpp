// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lexicon/inflection.h"

#include "core/base/diagnosticcode.h"
#include "core/lexicon/lemma.h"
#include "core/text/diagnosticlist.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace slantlight;
using namespace Qt::StringLiterals;

/// The forms are those of Dunnish, which nobody speaks.
class InflectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void respellsTheBase_data();
    void respellsTheBase();
    void listsEachFormOnceThatIsNoAlias();
    void hasTheBaseOnlyWithoutRules();
    void takesFormsFromALineOfTheTable_data();
    void takesFormsFromALineOfTheTable();
    void takesALineOfTheTableForWordsOfItsKind();
    void keepsTheRulesWithoutTheTable();
    void leadsBackByTheFirstLineThatFits_data();
    void leadsBackByTheFirstLineThatFits();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void tellsEveryMistakeOfAFile();
    void endsSoonWithAHostileFile_data();
    void endsSoonWithAHostileFile();
    void endsSoonWithAHostileExpression();
};

namespace {

const QString dunnish = uR"(
# Verbs have five forms, two of which are alike.
paradigm v
form base
form third-person s
    (a)$  ->  \1t
    $     ->  s
form past ed
    o$    ->  ed
    $     ->  ed
form participle ed
    as past
form ing ing
    $     ->  ing
irregular 0 1 0 0 2
irregular 0 1 2 2 3
irregular 0 1 2 3 4

paradigm n
form singular
form plural n
    $     ->  n
irregular 0 1

lemma VERB
    word las lo
    word las unread
    word dun dunnen
    forms v
    keep ss$
    try (.)\1ed$  ->  \1
    take ized$    ->  ize
    try ed$       ->
    take ed$      ->  e
lemma NOUN PROPN
    forms n
    inflected n tor bor
    take en$      ->  e
lemma X
    as-written
lemma ADJ
)"_s;

std::shared_ptr<const InflectionRules> rulesOf(const QString &text)
{
    auto rules = InflectionRules::parse(u"dunnish.inflection"_s, text);
    if (!rules) {
        qFatal("%ls", qUtf16Printable(rules.error().detail));
    }
    return std::make_shared<const InflectionRules>(std::move(*rules));
}

Inflection dunnishInflection(const QStringList &lines = {})
{
    Inflection inflection(rulesOf(dunnish));
    for (const QString &line : lines) {
        inflection.addIrregular(line.split(u' '));
    }
    return inflection;
}

QStringList allVerbForms(const Inflection &inflection, const QString &base)
{
    QStringList forms;
    for (const VerbForm form : {VerbForm::Base, VerbForm::ThirdPerson, VerbForm::Past,
                                VerbForm::Participle, VerbForm::Ing}) {
        forms.append(inflection.verbForm(base, form));
    }
    return forms;
}

} // namespace

void InflectionTest::respellsTheBase_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("forms");

    QTest::newRow("the last line") << u"fek"_s << u"fek feks feked feked feking"_s;
    QTest::newRow("a group") << u"lona"_s << u"lona lonat lonaed lonaed lonaing"_s;
    QTest::newRow("what is covered goes") << u"meno"_s << u"meno menos mened mened menoing"_s;
}

void InflectionTest::respellsTheBase()
{
    QFETCH(const QString, base);
    QFETCH(const QString, forms);

    QCOMPARE(allVerbForms(dunnishInflection(), base).join(u' '), forms);
}

void InflectionTest::listsEachFormOnceThatIsNoAlias()
{
    const Inflection inflection = dunnishInflection();

    QCOMPARE(inflection.verbForms(u"fek"_s).join(u' '), u"fek feks feked feking"_s);
    QCOMPARE(inflection.nounForms(u"tor"_s).join(u' '), u"tor torn"_s);
    QCOMPARE(inflection.formsOf(u'n', u"tor"_s), inflection.nounForms(u"tor"_s));
}

void InflectionTest::hasTheBaseOnlyWithoutRules()
{
    const Inflection none;
    QCOMPARE(none.verbForms(u"fek"_s), QStringList{u"fek"_s});
    QCOMPARE(none.nounForms(u"fek"_s), QStringList{u"fek"_s});
    QCOMPARE(none.verbForm(u"fek"_s, VerbForm::Ing), u"fek"_s);

    const Inflection few(rulesOf(u"paradigm v\nform base\nform past\n$ -> ed\n"_s));
    QCOMPARE(few.verbForm(u"fek"_s, VerbForm::ThirdPerson), u"feked"_s); // the second
    QCOMPARE(few.verbForm(u"fek"_s, VerbForm::Ing), u"fek"_s);
    QCOMPARE(few.adjectiveForms(u"fek"_s), QStringList{u"fek"_s});
}

void InflectionTest::takesFormsFromALineOfTheTable_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("forms");

    const auto row = [](const char *name, const QString &line, const QString &forms) {
        QTest::newRow(name) << line << forms;
    };
    row("one word", u"kot"_s, u"kot kot kot kot kot"_s);
    row("two words, which are told by their ending", u"kot koted"_s, u"kot kot koted koted kot"_s);
    row("three words", u"kot kots koting"_s, u"kot kots kot kot koting"_s);
    row("four words", u"kot kots kut koting"_s, u"kot kots kut kut koting"_s);
    row("five words", u"kot kots kut kat koting"_s, u"kot kots kut kat koting"_s);
    row("six words", u"kotta kotts kotted kotting kodded kodding"_s,
        u"kotta kotts kotted kotted kotting"_s);
    row("eight words, spelt in two ways",
        u"kotse kotses kotsed kotsing kotze kotzes kotzed kotzing"_s,
        u"kotse kotses kotsed kotsed kotsing"_s);
}

void InflectionTest::takesFormsFromALineOfTheTable()
{
    QFETCH(const QString, line);
    QFETCH(const QString, forms);
    const Inflection inflection = dunnishInflection({line});
    const QString base = line.section(u' ', 0, 0);

    QCOMPARE(allVerbForms(inflection, base).join(u' '), forms);
    QCOMPARE(inflection.verbForms(base).join(u' '), line);
}

void InflectionTest::takesALineOfTheTableForWordsOfItsKind()
{
    Inflection inflection = dunnishInflection({u"kot kots kut koting"_s, u"lom lumi"_s});
    inflection.addIrregular({});

    QCOMPARE(inflection.nounForms(u"lom"_s).join(u' '), u"lom lumi"_s);
    QCOMPARE(inflection.nounForms(u"kot"_s).join(u' '), u"kot kotn"_s);
    QCOMPARE(inflection.irregular().size(), 2);
}

void InflectionTest::keepsTheRulesWithoutTheTable()
{
    const Inflection inflection = dunnishInflection({u"lom lumi"_s});

    const Inflection regular = inflection.withoutIrregular();

    QCOMPARE(&regular.rules(), &inflection.rules());
    QCOMPARE(regular.nounForms(u"lom"_s).join(u' '), u"lom lomn"_s);
}

void InflectionTest::leadsBackByTheFirstLineThatFits_data()
{
    QTest::addColumn<Tag>("tag");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("lemma");

    const auto row = [](const char *name, Tag tag, const QString &word, const QString &lemma) {
        QTest::newRow(name) << tag << word << lemma;
    };
    row("a word before all lines", Tag::Verb, u"Dun"_s, u"dunnen"_s);
    row("the first of a word's lines", Tag::Verb, u"las"_s, u"lo"_s);
    row("the table", Tag::Verb, u"kut"_s, u"kot"_s);
    row("the table before what is kept", Tag::Verb, u"moss"_s, u"mo"_s);
    row("what is kept", Tag::Verb, u"tess"_s, u"tess"_s);
    row("what is tried and is inflected so", Tag::Verb, u"feked"_s, u"fek"_s);
    row("what is tried and is not, for what is taken", Tag::Verb, u"fetted"_s, u"fett"_s);
    row("what is taken before what is tried", Tag::Verb, u"lonized"_s, u"lonize"_s);
    row("what is taken, whatever it makes", Tag::Verb, u"menaed"_s, u"mena"_s);
    row("what is tried and too short", Tag::Verb, u"ked"_s, u"ke"_s);
    row("nothing that fits", Tag::Verb, u"Lor"_s, u"lor"_s);
    row("the table of nouns", Tag::Noun, u"lumi"_s, u"lom"_s);
    row("no table of verbs for nouns", Tag::Noun, u"kut"_s, u"kut"_s);
    row("inflected", Tag::Noun, u"born"_s, u"bor"_s);
    row("not inflected", Tag::Noun, u"dorn"_s, u"dorn"_s);
    row("another tag of the same lines", Tag::Propn, u"Toren"_s, u"tore"_s);
    row("as it is written", Tag::X, u"Feked"_s, u"Feked"_s);
    row("a tag with no line", Tag::Adj, u"D’Or"_s, u"d'or"_s);
    row("a tag without rules", Tag::Adv, u"D’Or"_s, u"d'or"_s);
    row("nothing", Tag::Verb, u""_s, u""_s);
}

void InflectionTest::leadsBackByTheFirstLineThatFits()
{
    QFETCH(const Tag, tag);
    QFETCH(const QString, word);
    QFETCH(const QString, lemma);
    const Lemmatizer lemmatizer(
        dunnishInflection({u"kot kots kut koting"_s, u"mo moss mod moing"_s, u"lom lumi"_s}));

    QCOMPARE(lemmatizer.lemmaOf(word, tag), lemma);
}

void InflectionTest::tellsWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<DiagnosticCode>("code");
    QTest::addColumn<int>("line");

    const auto row = [](const char *name, const QString &text, int line) {
        QTest::newRow(name) << text << DiagnosticCode::UnknownLine << line;
    };
    const QString verb = u"paradigm v\nform base\nform past\n"_s;
    const QString lemma = u"# back\n\nlemma VERB\n"_s;
    row("a line before all else", u"\nform base\n"_s, 2);
    row("a paradigm without a name", u"paradigm\n"_s, 1);
    row("a paradigm with a long name", u"paradigm verb\n"_s, 1);
    row("a respelling before any form", u"paradigm v\n$ -> s\n"_s, 2);
    row("a form without a name", verb + u"form\n"_s, 4);
    row("a form with too many words", verb + u"form ing ing ing\n"_s, 4);
    row("a form after the table's places", verb + u"irregular 0 1\nform ing\n"_s, 5);
    row("as a form that is missing", verb + u"as ing\n"_s, 4);
    row("as itself", verb + u"as past\n"_s, 4);
    row("as a later form", verb + u"as ing\nform ing\n"_s, 4);
    row("no arrow", verb + u"$ > s\n"_s, 4);
    row("a group that there is not", verb + u"(a)b$ -> \\2s\n"_s, 4);
    row("no expression", verb + u"( -> s\n"_s, 4);
    row("places without a number", verb + u"irregular\n"_s, 4);
    row("places that are no numbers", verb + u"irregular 0 one\n"_s, 4);
    row("places below nothing", verb + u"irregular 0 -1\n"_s, 4);
    row("places beyond any line", verb + u"irregular 0 2147483647\n"_s, 4);
    row("places beyond any number", verb + u"irregular 0 99999999999\n"_s, 4);
    row("too few places", verb + u"irregular 0\n"_s, 4);
    row("too many places", verb + u"irregular 0 1 1\n"_s, 4);
    row("places for nothing", u"paradigm v\nirregular 0\n"_s, 2);
    row("places twice for as many words", verb + u"irregular 0 1\nirregular 1 0\n"_s, 5);
    row("a lemma without a tag", u"lemma\n"_s, 1);
    row("a line of a form after a lemma", lemma + u"form base\n"_s, 4);
    row("a step without a value", lemma + u"try\n"_s, 4);
    row("a step without an arrow", lemma + u"take s$\n"_s, 4);
    row("a step without an expression", lemma + u"try *s -> s\n"_s, 4);
    row("a step that keeps no expression", lemma + u"keep [\n"_s, 4);
    row("a word without a lemma", lemma + u"word las\n"_s, 4);
    row("a word with two lemmas", lemma + u"word las lo la\n"_s, 4);
    row("inflected without a base", lemma + u"inflected v\n"_s, 4);
    row("inflected with a long name", lemma + u"inflected verb las\n"_s, 4);
    row("a table with a long name", lemma + u"forms verb\n"_s, 4);
    row("as-written and more", lemma + u"as-written here\n"_s, 4);
    QTest::newRow("a tag that nobody knows")
        << u"\nlemma VERB DOING\n"_s << DiagnosticCode::UnknownTag << 2;
    QTest::newRow("a tag that nobody knows, and its lines")
        << u"lemma DOING\nforms v\n"_s << DiagnosticCode::UnknownTag << 1;
}

void InflectionTest::tellsWhatIsWrong()
{
    QFETCH(const QString, text);
    QFETCH(const DiagnosticCode, code);
    QFETCH(const int, line);

    const auto rules = InflectionRules::parse(u"own.inflection"_s, text);

    QVERIFY(!rules);
    QCOMPARE(rules.error().code, ErrorCode::MalformedLexicon);
    QCOMPARE(rules.error().diagnostics.size(), 1u);
    QCOMPARE(rules.error().diagnostics.front().code, code);
    QCOMPARE(rules.error().diagnostics.front().place.line, line);
    QCOMPARE(rules.error().diagnostics.front().place.file, u"own.inflection"_s);
}

void InflectionTest::tellsEveryMistakeOfAFile()
{
    const auto rules = InflectionRules::parse(
        u"own.inflection"_s,
        u"lost\nparadigm v\nform base\n  ( -> s\n$ -> s\nlemma DOING VERB\nlemma X\nknit\n");

    QVERIFY(!rules);
    QList<int> lines;
    for (const Diagnostic &diagnostic : rules.error().diagnostics) {
        lines.append(diagnostic.place.line);
    }
    QCOMPARE(lines, QList<int>({1, 4, 6, 8}));
    QCOMPARE(rules.error().diagnostics[1].place.column, 3);
    QCOMPARE(rules.error().diagnostics[2].arguments, QStringList{u"DOING"_s});
}

void InflectionTest::endsSoonWithAHostileFile_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("part");
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<DiagnosticCode>("code");

    const auto row = [](const char *name, const QString &head, const QString &part,
                        DiagnosticCode code, qsizetype size = 900'000) {
        QTest::newRow(name) << head << part << size << code;
    };
    row("too long", u"lemma VERB\n"_s, u"word a b\n"_s, DiagnosticCode::FileTooLong, 10'000'000);
    row("respellings", u"paradigm v\nform base\n"_s, u"a -> b\n"_s, DiagnosticCode::TooManyLines);
    row("aliases of many lines",
        u"paradigm v\nform a\n"_s + u"$ -> b\n"_s.repeated(900) + u"form b\n"_s, u"as a\n"_s,
        DiagnosticCode::TooManyLines);
    row("many aliases", u"paradigm v\nform a\n"_s, u"form b\nas a\n"_s,
        DiagnosticCode::TooManyLines);
    row("steps for many tags", u"lemma VERB NOUN ADJ ADV\n"_s, u"try a -> b\n"_s,
        DiagnosticCode::TooManyLines);
    row("places", u"paradigm v\nform b\nirregular"_s, u" 0"_s, DiagnosticCode::UnknownLine);
    row("words of a form", u"paradigm v\nform"_s, u" b"_s, DiagnosticCode::UnknownLine);
    row("tags", u"lemma"_s, u" NONE"_s, DiagnosticCode::UnknownTag);
    row("a long expression", u"lemma VERB\nkeep "_s, u"a?"_s, DiagnosticCode::UnknownLine);
    row("a nested expression", u"lemma VERB\nkeep "_s, u"("_s, DiagnosticCode::UnknownLine);
    row("an expression that is multiplied", u"lemma VERB\nkeep "_s + QString(200, u'(') + u'a',
        u"){9}"_s, DiagnosticCode::UnknownLine, 800);
    row("mistakes", u"\n"_s, u"?\n"_s, DiagnosticCode::UnknownLine);
}

void InflectionTest::endsSoonWithAHostileFile()
{
    QFETCH(const QString, head);
    QFETCH(const QString, part);
    QFETCH(const qsizetype, size);
    QFETCH(const DiagnosticCode, code);
    const QString text = head + part.repeated(size / part.size());

    const auto rules = InflectionRules::parse(u"own.inflection"_s, text);

    QVERIFY(!rules);
    QCOMPARE(rules.error().diagnostics.front().code, code);
    QVERIFY(rules.error().diagnostics.size() <= DiagnosticList::most + 1);
}

void InflectionTest::endsSoonWithAHostileExpression()
{
    const Inflection inflection(
        rulesOf(u"paradigm v\nform base\nform past\n^(a+)+$ -> ed\n$ -> s\nlemma VERB\n"
                "keep ^(a|aa)+$\ntry ^(.*a)*b$ -> c\ntake x -> y\n"_s));
    const QString word = QString(200, u'a') + u'x';

    QCOMPARE(inflection.verbForms(word).last(), word + u's');
    QCOMPARE(Lemmatizer(inflection).lemmaOf(word, Tag::Verb), QString(200, u'a') + u'y');
}

SLANTLIGHT_TEST(InflectionTest)
#include "tst_inflection.moc"
