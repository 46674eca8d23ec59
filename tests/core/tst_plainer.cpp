// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/plainer.h"
#include "tests/support/cuttext.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

class PlainerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsAWordingInAsAWriterWould_data();
    void putsAWordingInAsAWriterWould();
};

void PlainerTest::putsAWordingInAsAWriterWould_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("wording");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("a word") << u"She {claimed} that it rained."_s << u"said"_s
                            << u"She said that it rained."_s;
    QTest::newRow("an before a vowel")
        << u"A {militant gang} fled."_s << u"armed group"_s << u"An armed group fled."_s;
    QTest::newRow("a before a consonant") << u"It was an {officer-involved shooting}."_s
                                          << u"police shooting"_s << u"It was a police shooting."_s;
    QTest::newRow("no article in a word")
        << u"Banana {mobs} came."_s << u"army"_s << u"Banana army came."_s;
    QTest::newRow("at the beginning")
        << u"{Hordes of} cyclists came."_s << u"crowds of"_s << u"Crowds of cyclists came."_s;
    QTest::newRow("between commas") << u"He {purportedly} signed it."_s << u"according to Lind"_s
                                    << u"He, according to Lind, signed it."_s;
    QTest::newRow("after a comma") << u"He left, {purportedly} ill."_s << u"according to Lind"_s
                                   << u"He left, according to Lind, ill."_s;
    QTest::newRow("before a stop") << u"He signed it, {purportedly}."_s << u"according to Lind"_s
                                   << u"He signed it, according to Lind."_s;
    QTest::newRow("first of all") << u"{Allegedly} he signed it."_s << u"according to Lind"_s
                                  << u"According to Lind, he signed it."_s;
    QTest::newRow("a sign") << u"It is gone{!}"_s << u"."_s << u"It is gone."_s;
}

void PlainerTest::putsAWordingInAsAWriterWould()
{
    QFETCH(QString, marked);
    QFETCH(const QString, wording);
    QFETCH(const QString, sentence);
    const TextOffset begin(marked.indexOf(u'{'));
    const TextOffset end(marked.indexOf(u'}') - 1);

    QCOMPARE(withPlainerWording(marked.remove(u'{').remove(u'}'), {begin, end}, wording,
                                english().wordLists()),
             sentence);
}

SLANTLIGHT_TEST(PlainerTest)

#include "tst_plainer.moc"
