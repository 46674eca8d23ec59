// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/codebook.h"
#include "core/base/category.h"
#include "core/review/shipped.h"
#include "tests/support/testroom.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace slantlight;

class CodebooksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void haveACodeForEachCategory();
    void sayWhatTheirCodesMean_data();
    void sayWhatTheirCodesMean();
    void areReadAsTheyAreWritten_data();
    void areReadAsTheyAreWritten();
    void writeLineBreaksAsSpaces();
};

void CodebooksTest::haveACodeForEachCategory()
{
    const auto book = loadShippedCodebook();
    QVERIFY(book);
    for (const Category category : allCategories) {
        QVERIFY2(book->code(codeOf(category)) != nullptr, qPrintable(codeOf(category).text()));
    }
}

void CodebooksTest::sayWhatTheirCodesMean_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<qsizetype>("codes");
    QTest::newRow("the fifteen frames") << u"frames"_s << qsizetype{15};
    QTest::newRow("persuasion: 23 techniques in six groups") << u"persuasion"_s << qsizetype{29};
    QTest::newRow("portrayal") << u"portrayal"_s << qsizetype{16};
}

void CodebooksTest::sayWhatTheirCodesMean()
{
    QFETCH(const QString, id);
    QFETCH(const qsizetype, codes);

    const auto book = loadReadyCodebook(id);

    QVERIFY2(book, book ? "" : qPrintable(book.error().detail));
    QCOMPARE(std::ssize(book->codes()), codes + 1); // and the one that all stand under
    QVERIFY(!book->codes().front().source.isEmpty());
    for (const Code &code : book->codes()) {
        QVERIFY2(!code.definition.isEmpty(), qPrintable(code.id.text()));
        QVERIFY2(book->isUnder(code.id, book->codes().front().id), qPrintable(code.id.text()));
    }
}

void CodebooksTest::areReadAsTheyAreWritten_data()
{
    QTest::addColumn<QString>("id");
    for (const QStringView id : readyCodebooks) {
        QTest::addRow("%ls", qUtf16Printable(id.toString())) << id.toString();
    }
    QTest::newRow("default") << u"default"_s;
}

void CodebooksTest::areReadAsTheyAreWritten()
{
    QFETCH(const QString, id);
    const auto book = loadReadyCodebook(id);
    QVERIFY(book);

    const auto again = Codebook::parse(book->text());

    QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
    QVERIFY(again->codes() == book->codes());
}

void CodebooksTest::writeLineBreaksAsSpaces()
{
    Code code{.id = CodeId(u"spin"_s), .name = u"Spin"_s};
    code.definition = u"A turn\nof phrase"_s;
    code.examples = {u"one\ntwo"_s};
    code.colour = u"#a04000"_s;
    code.line = LineStyle::DashDot;

    const auto again = Codebook::parse(Codebook::create({code})->text());

    QVERIFY(again);
    QCOMPARE(again->codes().front().definition, u"A turn of phrase"_s);
    QCOMPARE(again->codes().front().examples, QStringList(u"one two"_s));
    QCOMPARE(again->codes().front().colour, u"#a04000"_s);
    QCOMPARE(again->codes().front().line, LineStyle::DashDot);
}

SLANTLIGHT_TEST(CodebooksTest)
#include "tst_codebooks.moc"
