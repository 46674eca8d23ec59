// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pattern/wordset.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace slantlight;

class WordSetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsTheWordsThatItWasMadeOf_data();
    void holdsTheWordsThatItWasMadeOf();
};

void WordSetTest::holdsTheWordsThatItWasMadeOf_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("step");
    QTest::newRow("none") << 0 << 1;
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("a few, side by side") << 24 << 1;
    QTest::newRow("a few with the same rest by 64") << 8 << 64;
    QTest::newRow("many") << 25 << 7;
    QTest::newRow("many with the same rest by 64") << 100 << 64;
    QTest::newRow("hundreds") << 700 << 3;
}

void WordSetTest::holdsTheWordsThatItWasMadeOf()
{
    QFETCH(const int, count);
    QFETCH(const int, step);
    constexpr int first = 5;
    std::vector<WordId> words;
    for (int i = count - 1; i >= 0; --i) { // in any order, and twice
        words.insert(words.end(), 2, static_cast<WordId>(first + i * step));
    }
    const WordSet set(words);
    for (int word = 0; word < first + count * step + 200; ++word) {
        const bool isIn =
            word >= first && (word - first) % step == 0 && word < first + count * step;
        QVERIFY2(set.contains(static_cast<WordId>(word)) == isIn,
                 qPrintable(QString::number(word)));
    }
    for (const WordId word : words) {
        QVERIFY((set.mask() >> (word % 64) & 1U) != 0);
    }
}

SLANTLIGHT_TEST(WordSetTest)

#include "tst_wordset.moc"
