// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/passage.h"
#include "core/storage/searchparser.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

class PassageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsPassagesBetweenWords_data();
    void cutsPassagesBetweenWords();
};

void PassageTest::cutsPassagesBetweenWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("passage");

    QTest::newRow("the title is shown anyway")
        << u"Title of quay\nNot here.\nThe quay."_s << u"quay"_s << u"The quay."_s;
    QTest::newRow("in the title alone") << u"Title of quay\nNot here."_s << u"quay"_s << QString();

    const QString filler = u"many quiet words stand here "_s;
    QTest::newRow("start and end") << filler + u"the quay "_s + filler.repeated(5) << u"quay"_s
                                   << u"… quiet words stand here the quay "_s + filler.repeated(3)
                                          + u"many quiet words stand …"_s;
    QTest::newRow("paragraphs stay apart")
        << u"One paragraph.\nThe quay.\nAnother."_s << u"quay"_s << u"The quay."_s;
    QTest::newRow("accents") << u"A naïve plan."_s << u"NAIVE"_s << u"A naïve plan."_s;
    QTest::newRow("not in the text") << u"A plan."_s << u"quay"_s << QString();
    QTest::newRow("no words") << u"A plan."_s << u"…"_s << QString();
}

void PassageTest::cutsPassagesBetweenWords()
{
    QFETCH(const QString, text);
    QFETCH(const QString, query);
    QFETCH(const QString, passage);

    QCOMPARE(passageOf(text, soughtWords(plainSearch(query)), u"Title of quay").text, passage);
}

SLANTLIGHT_TEST(PassageTest)

#include "tst_passage.moc"
