// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktop.h"
#include "tests/support/testroom.h"
#include "ui/library/annotationsmodel.h"
#include "ui/library/annotationswindow.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QTableView>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

struct ShownTable
{
    Desktop desktop;
    std::unique_ptr<ui::AnnotationsWindow> window;
    QTableView *table = nullptr;

    /// Annotates two articles, and shows the table.
    bool show()
    {
        if (!desktop.open(u"# Ferry late again\n\nThe ferry is late, the mayor said.\n"_s,
                          SourceFormat::Markdown)) {
            return false;
        }
        desktop.annotate(u"late again"_s, u"doubt"_s, u"zebra"_s);
        desktop.annotate(u"mayor"_s, u"hedge"_s);
        if (!desktop.open(u"# Market moves\n\nThe market moves, of course.\n"_s,
                          SourceFormat::Markdown)) {
            return false;
        }
        desktop.annotate(u"of course"_s, u"boost"_s, u"ant"_s);
        window = std::make_unique<ui::AnnotationsWindow>(desktop.desk());
        window->show();
        table = window->findChild<QTableView *>();
        return QTest::qWaitForWindowActive(window.get()) && rows(3);
    }
    [[nodiscard]] bool rows(int count) const
    {
        return QTest::qWaitFor([&] { return table->model()->rowCount() == count; });
    }
    [[nodiscard]] QStringList column(AnnotationColumn column) const
    {
        QStringList texts;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            texts += table->model()->index(row, static_cast<int>(column)).data().toString();
        }
        return texts;
    }
};

} // namespace

class AnnotationsWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsAnnotationsOfAllArticles();
    void sortsByAnyColumn();
    void findsByTheSameSearchAsTheLibrary();
    void opensTheArticleAtThePlace();
    void removesSeveralAsOneStep();
    void copiesAsMarkdownAndCsv();
    void keepsTheSelectionWhileAnnotationsChange();
};

void AnnotationsWindowTest::listsAnnotationsOfAllArticles()
{
    ShownTable shown;
    QVERIFY(shown.show());
    const QAbstractItemModelTester tester(shown.table->model());

    QStringList words = shown.column(AnnotationColumn::Words);
    words.sort();

    QCOMPARE(words, (QStringList{u"late again"_s, u"mayor"_s, u"of course"_s}));
    QVERIFY(shown.column(AnnotationColumn::Article).contains(u"Market moves"_s));
}

void AnnotationsWindowTest::sortsByAnyColumn()
{
    ShownTable shown;
    QVERIFY(shown.show());

    shown.table->sortByColumn(static_cast<int>(AnnotationColumn::Words), Qt::AscendingOrder);

    QVERIFY(QTest::qWaitFor([&] {
        return shown.column(AnnotationColumn::Words)
               == QStringList{u"late again"_s, u"mayor"_s, u"of course"_s};
    }));
}

void AnnotationsWindowTest::findsByTheSameSearchAsTheLibrary()
{
    ShownTable shown;
    QVERIFY(shown.show());

    shown.window->search(u"title:ferry -code:hedge"_s);
    QVERIFY(shown.rows(1));
    QCOMPARE(shown.column(AnnotationColumn::Memo), QStringList{u"zebra"_s});

    shown.window->search(u"is:lost"_s);
    QVERIFY(shown.rows(0));
}

void AnnotationsWindowTest::opensTheArticleAtThePlace()
{
    ShownTable shown;
    QVERIFY(shown.show());
    const QSignalSpy wanted(shown.window.get(), &ui::AnnotationsWindow::annotationWanted);
    shown.table->setFocus();
    shown.table->selectRow(0);

    QTest::keyClick(shown.table, Qt::Key_Return);

    QCOMPARE(wanted.size(), 1);
}

void AnnotationsWindowTest::removesSeveralAsOneStep()
{
    ShownTable shown;
    QVERIFY(shown.show());
    shown.table->setFocus();
    shown.table->selectAll();

    QTest::keyClick(shown.table, Qt::Key_Delete);
    QVERIFY(shown.rows(0));
    QTest::keyClick(shown.window.get(), Qt::Key_Z, Qt::ControlModifier);

    QVERIFY(shown.rows(3));
}

void AnnotationsWindowTest::copiesAsMarkdownAndCsv()
{
    ShownTable shown;
    QVERIFY(shown.show());
    shown.window->search(u"memo:zebra"_s);
    QVERIFY(shown.rows(1));
    shown.table->setFocus();
    shown.table->selectAll();

    QTest::keyClick(shown.table, Qt::Key_C, Qt::ControlModifier);
    const QString markdown = QGuiApplication::clipboard()->text();
    QVERIFY2(markdown.startsWith(u"# "_s), qPrintable(markdown));
    QVERIFY(markdown.contains(u"> late again\n\n#doubt-and-distancing"_s));
    QVERIFY(markdown.contains(u"\n\nzebra\n"_s));
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasFormat(u"text/markdown"_s));
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasHtml());

    QTest::keyClick(shown.table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QVERIFY(lines.front().startsWith(u"code,words,memo"_s));
    QVERIFY(lines.at(1).startsWith(u"\"doubt\",\"late again\",\"zebra\""_s));
}

void AnnotationsWindowTest::keepsTheSelectionWhileAnnotationsChange()
{
    ShownTable shown;
    QVERIFY(shown.show());
    shown.table->setFocus();
    shown.table->selectRow(1);
    QTest::keyClick(shown.table, Qt::Key_Down, Qt::ShiftModifier);
    const auto chosen = [&] {
        QStringList words;
        for (const QModelIndex &row : shown.table->selectionModel()->selectedRows(
                 static_cast<int>(AnnotationColumn::Words))) {
            words += row.data().toString();
        }
        words.sort();
        return words;
    };
    const QStringList before = chosen();
    QCOMPARE(before.size(), 2);

    shown.desktop.annotate(u"Market"_s, u"doubt"_s);

    QVERIFY(shown.rows(4));
    QCOMPARE(chosen(), before);
    QVERIFY(shown.table->currentIndex().isValid());
}

SLANTLIGHT_TEST(AnnotationsWindowTest)

#include "tst_annotationswindow.moc"
