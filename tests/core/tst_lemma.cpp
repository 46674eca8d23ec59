// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lexicon/lemma.h"

#include "core/lexicon/lexicon.h"
#include "tests/support/cuttext.h"
#include "tests/support/testroom.h"

#include <QFile>
#include <QTest>

using namespace slantlight;
using namespace Qt::StringLiterals;

class LemmaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsBack_data();
    void leadsBack();
    void leadsFormsOfEveryListedWordBack();
    void tellsTheFormsOfAVerb_data();
    void tellsTheFormsOfAVerb();
};

namespace {

Inflection shippedInflection()
{
    QFile file(u":/slantlight/languages/en/lexicons/irregular.list"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("the table of irregular words is missing");
    }
    const auto lexicon =
        Lexicon::parse({{.name = u"irregular.list"_s, .text = QString::fromUtf8(file.readAll())}},
                       english().lexicon());
    if (!lexicon) {
        qFatal("%ls", qUtf16Printable(lexicon.error().detail));
    }
    return lexicon->inflection();
}

} // namespace

void LemmaTest::leadsBack_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("lemma");

    const auto row = [](const char *name, const QString &word, const QString &tag,
                        const QString &lemma) {
        QTest::newRow(name) << word << tag << lemma;
    };
    row("a base", u"claim"_s, u"VERB"_s, u"claim"_s);
    row("a third person", u"Claims"_s, u"VERB"_s, u"claim"_s);
    row("a past", u"claimed"_s, u"VERB"_s, u"claim"_s);
    row("a past of a silent e", u"charged"_s, u"VERB"_s, u"charge"_s);
    row("a past of a short e", u"hoped"_s, u"VERB"_s, u"hope"_s);
    row("a past without an e", u"visited"_s, u"VERB"_s, u"visit"_s);
    row("a doubled consonant", u"slammed"_s, u"VERB"_s, u"slam"_s);
    row("a double consonant of its own", u"called"_s, u"VERB"_s, u"call"_s);
    row("a y", u"denied"_s, u"VERB"_s, u"deny"_s);
    row("a y in the present", u"denies"_s, u"VERB"_s, u"deny"_s);
    row("hissing", u"blasts"_s, u"VERB"_s, u"blast"_s);
    row("hissing with an e", u"pushes"_s, u"VERB"_s, u"push"_s);
    row("a silent e in the present", u"charges"_s, u"VERB"_s, u"charge"_s);
    row("ing", u"making"_s, u"VERB"_s, u"make"_s);
    row("ing without an e", u"hanging"_s, u"VERB"_s, u"hang"_s);
    row("what only looks like ing", u"bring"_s, u"VERB"_s, u"bring"_s);
    row("irregular", u"wrote"_s, u"VERB"_s, u"write"_s);
    row("be", u"Were"_s, u"AUX"_s, u"be"_s);
    row("a clitic", u"’re"_s, u"AUX"_s, u"be"_s);
    row("won't", u"wo"_s, u"AUX"_s, u"will"_s);
    row("not", u"n't"_s, u"PART"_s, u"not"_s);
    row("a plural", u"claims"_s, u"NOUN"_s, u"claim"_s);
    row("a plural in ies", u"parties"_s, u"NOUN"_s, u"party"_s);
    row("a plural in es", u"churches"_s, u"NOUN"_s, u"church"_s);
    row("a plural with an e", u"phases"_s, u"NOUN"_s, u"phase"_s);
    row("an irregular plural", u"children"_s, u"NOUN"_s, u"child"_s);
    row("what only looks like a plural", u"virus"_s, u"NOUN"_s, u"virus"_s);
    row("a noun like a verb's past", u"meeting"_s, u"NOUN"_s, u"meeting"_s);
    row("a name", u"Harbours"_s, u"PROPN"_s, u"Harbours"_s);
    row("a superlative", u"angriest"_s, u"ADJ"_s, u"angry"_s);
    row("better", u"better"_s, u"ADJ"_s, u"good"_s);
    row("a pronoun", u"them"_s, u"PRON"_s, u"they"_s);
    row("nothing", u""_s, u"VERB"_s, u""_s);
}

void LemmaTest::leadsBack()
{
    QFETCH(const QString, word);
    QFETCH(const QString, tag);
    QFETCH(const QString, lemma);

    QCOMPARE(Lemmatizer(shippedInflection()).lemmaOf(word, tagFromId(tag).value()), lemma);
}

void LemmaTest::leadsFormsOfEveryListedWordBack()
{
    const Inflection inflection = shippedInflection();
    const Lemmatizer lemmatizer(inflection);

    QVERIFY(!inflection.irregular().isEmpty());
    for (const auto &[base, forms] : inflection.irregular().asKeyValueRange()) {
        const Tag tag = forms.size() == 2 ? Tag::Noun : Tag::Verb;
        QCOMPARE(lemmatizer.lemmaOf(base, tag), base);
    }
}

void LemmaTest::tellsTheFormsOfAVerb_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<std::vector<VerbForm>>("forms");

    using enum VerbForm;
    QTest::newRow("Claimed") << u"Claimed"_s << std::vector{Past, Participle};
    QTest::newRow("slams") << u"slams"_s << std::vector{ThirdPerson};
    QTest::newRow("took") << u"took"_s << std::vector{Past};
    QTest::newRow("taken") << u"taken"_s << std::vector{Participle};
    QTest::newRow("cut") << u"cut"_s << std::vector{Base, Past, Participle};
    QTest::newRow("criticised") << u"criticised"_s << std::vector{Past, Participle};
    QTest::newRow("need, which has no ending") << u"need"_s << std::vector{Base};
    QTest::newRow("bring, which has none either") << u"bring"_s << std::vector{Base};
    QTest::newRow("pass") << u"pass"_s << std::vector{Base};
}

void LemmaTest::tellsTheFormsOfAVerb()
{
    QFETCH(const QString, word);
    QFETCH(const std::vector<VerbForm>, forms);

    QCOMPARE(Lemmatizer(shippedInflection()).verbFormsOf(word), forms);
}

SLANTLIGHT_TEST(LemmaTest)

#include "tst_lemma.moc"
