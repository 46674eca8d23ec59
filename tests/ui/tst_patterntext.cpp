// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pattern/patternparser.h"
#include "tests/support/cuttext.h"
#include "tests/support/testroom.h"
#include "ui/words/patterntext.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

/// Patterns in plain words.
class PatternTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatAPatternLooksFor_data();
    void saysWhatAPatternLooksFor();
    void saysSomethingOfItsOwnForAllThatCanBeAsked();
    void saysEachNamedPatternOnce();

private:
    const Result<Lexicon> m_lexicon = Lexicon::parse(
        {{.name = u"own.list"_s, .text = u"list hedges\nmaybe"_s}}, english().lexicon());
};

void PatternTextTest::saysWhatAPatternLooksFor_data()
{
    QTest::addColumn<QString>("notation");
    QTest::addColumn<QString>("words");

    QTest::newRow("a word") << u"may"_s << u"“may”"_s;
    QTest::newRow("forms with a tag") << u"claim~v/VERB"_s << u"“claim” in any form tagged VERB"_s;
    QTest::newRow("several tags") << u"may/AUX,VERB"_s << u"“may” tagged AUX or VERB"_s;
    QTest::newRow("all tags but one") << u"may/!PROPN"_s << u"“may” not tagged PROPN"_s;
    QTest::newRow("exact case") << u"=May"_s << u"“May” in just this case"_s;
    QTest::newRow("a list") << u"@hedges"_s << u"an entry of the list hedges"_s;
    QTest::newRow("nothing but a tag") << u"/NOUN"_s << u"any word or sign tagged NOUN"_s;
    QTest::newRow("voices") << u"%in:direct,teaser"_s << u"a word in the voice direct or teaser"_s;
    QTest::newRow("all voices but one") << u"%in:!credit"_s << u"a word in any voice but credit"_s;
    QTest::newRow("a kind of block") << u"%block:turn"_s << u"a word in a block of the kind turn"_s;
    QTest::newRow("one after the other") << u"^ so ...5 #"_s
                                         << u"the start of the sentence, then “so”, then a gap of "
                                            "at most 5, then a number"_s;
    QTest::newRow("alternatives and options")
        << u"( some | so many )? say $"_s
        << u"perhaps (“some” or “so”, then “many”), then “say”, then the end of the sentence"_s;
    QTest::newRow("parts") << u"{who: some } [ say ]"_s << u"who: (“some”), then marked: (“say”)"_s;
}

void PatternTextTest::saysWhatAPatternLooksFor()
{
    QFETCH(const QString, notation);
    QFETCH(const QString, words);

    QCOMPARE(ui::patternLines(parsePattern(notation, *m_lexicon).tree), QStringList{words});
}

void PatternTextTest::saysSomethingOfItsOwnForAllThatCanBeAsked()
{
    QSet<QString> texts;
    for (const Askable &row : askables()) {
        QString notation = row.notation.toString();
        if (row.operand != OperandKind::None) {
            notation += operandNames(othersThan({}, row.operand), row.operand).front();
        }
        texts.insert(ui::patternLines(parsePattern(notation, *m_lexicon).tree).join(u'\n'));
    }

    QCOMPARE(texts.size(), std::ssize(askables()));
}

void PatternTextTest::saysEachNamedPatternOnce()
{
    PatternLets lets;
    lets.emplace(u"Noun"_s,
                 std::make_shared<const PatternTree>(parsePattern(u"/NOUN", *m_lexicon).tree));
    lets.emplace(u"NP"_s, std::make_shared<const PatternTree>(
                              parsePattern(u"the? <Noun>", *m_lexicon, lets).tree));

    const auto lines = ui::patternLines(parsePattern(u"<NP> of <NP>", *m_lexicon, lets).tree);

    QCOMPARE(lines, (QStringList{u"NP, then “of”, then NP"_s, u"NP is perhaps “the”, then Noun"_s,
                                 u"Noun is any word or sign tagged NOUN"_s}));
}

SLANTLIGHT_TEST(PatternTextTest)

#include "tst_patterntext.moc"
