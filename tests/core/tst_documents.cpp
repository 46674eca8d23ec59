// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/blocklines.h"
#include "tests/support/imported.h"
#include "tests/support/testroom.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace slantlight;

/// The samples of all formats in tests/data/documents, which tell the same story.
class DocumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensEverySample_data();
    void opensEverySample();
};

void DocumentsTest::opensEverySample_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("articles");
    const QDir folder(qEnvironmentVariable("SLANTLIGHT_SOURCE") + u"/tests/data/documents"_s);

    int samples = 0;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        if (!name.endsWith(u".license")) {
            const bool hasTwo =
                (name.startsWith(u"quay") && !name.endsWith(u"rdf")) || name.endsWith(u"epub");
            QTest::newRow(qPrintable(name)) << folder.filePath(name) << (hasTwo ? 2 : 1);
            ++samples;
        }
    }
    QVERIFY(samples >= 13);
}

void DocumentsTest::opensEverySample()
{
    QFETCH(const QString, path);
    QFETCH(const int, articles);
    Result<ReadSource> source = ReadSource::open(path);
    QVERIFY(source);

    const auto all = importAll(*source, shippedContext());

    QVERIFY(all);
    QCOMPARE(std::ssize(*all), articles);
    const Article &article = all->front().article;
    const QStringList lines = blockLines(article);
    QCOMPARE(article.title(), u"Harbour board raises ferry levy"_s);
    QCOMPARE(article.facts().author, u"Mara Quill"_s);
    QCOMPARE(article.facts().published, QDate(2026, 3, 4));
    QVERIFY(article.facts().language.startsWith(u"en"));
    QVERIFY(lines.contains(u"headline: Harbour board raises ferry levy"_s));
    for (const QString &paragraph :
         {u"The harbour board of Ostrava Quay voted on Tuesday to raise the ferry levy by twelve "
          "percent, a step that its chair called painful but fair."_s,
          u"“Nobody likes to pay more for the same crossing,” said Ilse Varga, who chairs the "
          "board. “But the pier will not mend itself.”"_s,
          u"Fishing crews claimed that they had not been asked. The so-called reform, they said, "
          "was settled behind closed doors."_s}) {
        QVERIFY2(lines.contains(u"paragraph: "_s + paragraph), qPrintable(lines.join(u'\n')));
    }
    for (const QString &stray : {u"hidden remark"_s, u"never"_s, u"Blink"_s, u"<p>"_s}) {
        QVERIFY2(!article.text().contains(stray), qPrintable(stray));
    }
}

SLANTLIGHT_TEST(DocumentsTest)

#include "tst_documents.moc"
