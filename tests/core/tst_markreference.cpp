// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/markreference.h"
#include "core/review/shipped.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

class MarkReferenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCountsOfEveryCategory();
    void refusesWhatIsNoReference_data();
    void refusesWhatIsNoReference();
    void shipsWithFiguresOfManyArticles();
};

namespace {

QString reference(const QString &without = {}, const QString &more = {})
{
    QString text =
        u"# counted\n\narticles 3\nwords 2000\nquoted 500\nfirst-year 2015\nlast-year 2019\n"_s;
    for (const Category category : allCategories) {
        text += categoryId(category).toString() + u" 4\n"_s;
    }
    if (!without.isEmpty()) {
        text.remove(text.indexOf(u'\n' + without),
                    text.indexOf(u'\n', text.indexOf(u'\n' + without) + 1)
                        - text.indexOf(u'\n' + without));
    }
    return text + more;
}

} // namespace

void MarkReferenceTest::readsCountsOfEveryCategory()
{
    const auto read = MarkReference::parse(reference());

    QVERIFY(read);
    QCOMPARE(read->articles, 3);
    QCOMPARE(read->firstYear, 2015);
    QCOMPARE(read->lastYear, 2019);
    QCOMPARE(read->profile.quotedShare, 0.25);
    for (const Category category : allCategories) {
        QCOMPARE(read->profile.perThousandWords(category), 2.0);
    }
}

void MarkReferenceTest::refusesWhatIsNoReference_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("detail");

    QTest::newRow("nothing") << QString() << u"articles"_s;
    QTest::newRow("a category is missing") << reference(u"hedge"_s) << u"hedge"_s;
    QTest::newRow("no number") << reference({}, u"more many\n"_s) << u"more many"_s;
    QTest::newRow("no value") << reference({}, u"more\n"_s) << u"more"_s;
    QTest::newRow("twice") << reference({}, u"words 7\n"_s) << u"words 7"_s;
    QTest::newRow("below zero") << reference({}, u"more -1\n"_s) << u"more -1"_s;
}

void MarkReferenceTest::refusesWhatIsNoReference()
{
    QFETCH(const QString, text);
    QFETCH(const QString, detail);

    const auto read = MarkReference::parse(text);

    QVERIFY(!read);
    QCOMPARE(read.error(), (Error{ErrorCode::FileDamaged, detail}));
}

void MarkReferenceTest::shipsWithFiguresOfManyArticles()
{
    const auto shipped = loadShippedReference();

    QVERIFY(shipped);
    QVERIFY(shipped->articles >= 50);
    QVERIFY(shipped->profile.words >= 50'000);
}

SLANTLIGHT_TEST(MarkReferenceTest)

#include "tst_markreference.moc"
