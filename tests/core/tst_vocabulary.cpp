// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/vocabulary.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace slantlight;
using namespace Qt::StringLiterals;

class VocabularyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatWasInserted();
    void doesNotTellSpellingsApart_data();
    void doesNotTellSpellingsApart();
    void keepsIdsWhileItGrows();
};

void VocabularyTest::knowsWhatWasInserted()
{
    Vocabulary vocabulary;

    const WordId claim = vocabulary.insert(u"claim");

    QVERIFY(claim != 0);
    QCOMPARE(vocabulary.find(u"claim"), claim);
    QCOMPARE(vocabulary.insert(u"claim"), claim);
    QCOMPARE(vocabulary.find(u"claims"), WordId(0));
    QCOMPARE(vocabulary.word(claim), u"claim"_s);
}

void VocabularyTest::doesNotTellSpellingsApart_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");

    QTest::newRow("case") << u"Claim"_s << u"CLAIM"_s;
    QTest::newRow("case beyond ASCII") << u"Émeute"_s << u"émeute"_s;
    QTest::newRow("apostrophes") << u"n’t"_s << u"n't"_s;
    QTest::newRow("hyphens") << u"‑"_s << u"-"_s;
    QTest::newRow("letters that are apostrophes") << u"nʼt"_s << u"n't"_s;
    QTest::newRow("guillemets") << u"»"_s << u"\""_s;
    QTest::newRow("double quotation marks") << u"“"_s << u"\""_s;
}

void VocabularyTest::doesNotTellSpellingsApart()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    Vocabulary vocabulary;

    const WordId id = vocabulary.insert(one);

    QCOMPARE(vocabulary.find(other), id);
}

void VocabularyTest::keepsIdsWhileItGrows()
{
    Vocabulary vocabulary;
    std::vector<WordId> ids;
    for (int i = 0; i < 5000; ++i) {
        ids.push_back(vocabulary.insert(u"word%1"_s.arg(i)));
    }

    for (int i = 0; i < 5000; ++i) {
        QCOMPARE(vocabulary.find(u"word%1"_s.arg(i)), ids[static_cast<std::size_t>(i)]);
    }
    QCOMPARE(vocabulary.size(), 5001u);
}

SLANTLIGHT_TEST(VocabularyTest)

#include "tst_vocabulary.moc"
