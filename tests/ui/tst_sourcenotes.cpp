// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testroom.h"
#include "tests/support/tinydesk.h"
#include "tests/support/tinypdf.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

/// What was highlighted in a PDF comes into the library with it.
class SourceNotesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comeInOnceWithTheirFile();

private:
    static bool open(TinyDesk &tiny, const QString &path)
    {
        const QSignalSpy opened(&tiny.desk(), &ui::Desk::articleOpened);
        tiny.desk().openFile(path);
        return QTest::qWaitFor([&opened] { return !opened.isEmpty(); });
    }
};

void SourceNotesTest::comeInOnceWithTheirFile()
{
    TinyDesk tiny;
    TinyPdf pdf;
    pdf.page()
        .line(20, 500, "The harbour board voted on Tuesday.")
        .annotation("/Subtype /Highlight /QuadPoints [20 508 120 508 20 498 120 498] "
                    "/Contents (Who voted?) /T (Jonas Reed) /CreationDate (D:20260305120000Z)");
    const QString path = tiny.filePath(u"quay.pdf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(pdf.bytes());
    file.close();

    QVERIFY(open(tiny, path));

    for (int time = 0; time < 2; ++time) {
        QCOMPARE(tiny.desk().annotations().size(), 1u);
        const PlacedAnnotation &placed = tiny.desk().annotations().front();
        QCOMPARE(placed.annotation.selector.exact, u"The harbour board voted"_s);
        QCOMPARE(placed.annotation.memo, u"Who voted?"_s);
        QCOMPARE(placed.annotation.layer, Layer::Imported);
        QCOMPARE(placed.annotation.created.date(), QDate(2026, 3, 5));
        QVERIFY(!placed.annotation.coder.text().isEmpty());
        tiny.reopen();
        QVERIFY(open(tiny, path));
    }
}

SLANTLIGHT_TEST(SourceNotesTest)

#include "tst_sourcenotes.moc"
