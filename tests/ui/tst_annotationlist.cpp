// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktop.h"
#include "tests/support/testroom.h"
#include "ui/annotations/annotationmodel.h"
#include "ui/annotations/annotationspanel.h"
#include "ui/annotations/memoeditor.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;
using ui::AnnotationModel;

class AnnotationListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheContractOfModels();
    void listsAnnotationsByPlace();
    void showsTheFirstLineOfAMemo();
    void savesTheMemoWhenAnotherAnnotationComes();
    void savesTheMemoBeforeAnotherArticleComes();
    void showsTheMemoThatUndoBroughtBack();
    void lightsUpTheRowWithoutAskingForThePlace();
    void asksForThePlaceOfAChosenRow();

private:
    const QString m_text = u"Harbour news\n\nThe council met on Monday in the old hall, and the "
                           u"ferry was late again that evening.\n"_s;
};

void AnnotationListTest::keepsTheContractOfModels()
{
    Desktop desktop;
    AnnotationModel model(desktop.desk());
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(desktop.open(m_text));

    const AnnotationId id = desktop.annotate(u"ferry"_s, u"loaded"_s);
    desktop.desk().setMemo(id, u"late"_s);
    desktop.annotate(u"council"_s, u"doubt"_s);
    desktop.desk().removeAnnotation(id);

    QCOMPARE(model.rowCount(), 1);
}

void AnnotationListTest::listsAnnotationsByPlace()
{
    Desktop desktop;
    QVERIFY(desktop.open(m_text));
    desktop.annotate(u"ferry"_s, u"loaded"_s);
    desktop.annotate(u"council"_s, u"doubt"_s);

    const AnnotationModel model(desktop.desk());

    QCOMPARE(model.index(0).data(AnnotationModel::QuoteRole).toString(), u"council"_s);
    QCOMPARE(model.index(1).data(AnnotationModel::QuoteRole).toString(), u"ferry"_s);
}

void AnnotationListTest::showsTheFirstLineOfAMemo()
{
    Desktop desktop;
    QVERIFY(desktop.open(m_text));

    desktop.annotate(u"ferry"_s, u"loaded"_s, u"\n  Which one?\nAsk the harbour master."_s);

    const AnnotationModel model(desktop.desk());
    QCOMPARE(model.index(0).data(AnnotationModel::MemoLineRole).toString(), u"Which one?"_s);
    QVERIFY(model.index(0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(u"ferry. Memo: Which one?"));
}

void AnnotationListTest::savesTheMemoWhenAnotherAnnotationComes()
{
    Desktop desktop;
    QVERIFY(desktop.open(m_text));
    const AnnotationId first = desktop.annotate(u"council"_s, u"doubt"_s);
    const AnnotationId second = desktop.annotate(u"ferry"_s, u"loaded"_s);
    ui::AnnotationsPanel panel(desktop.desk());
    panel.editMemo(first);

    QTest::keyClicks(panel.findChild<QPlainTextEdit *>(u"memo"_s), u"who?"_s);
    panel.focusAnnotation(second);

    QCOMPARE(desktop.desk().annotation(first)->annotation.memo, u"who?"_s);
    QCOMPARE(panel.findChild<QPlainTextEdit *>(u"memo"_s)->toPlainText(), QString());
}

void AnnotationListTest::savesTheMemoBeforeAnotherArticleComes()
{
    Desktop desktop;
    QVERIFY(desktop.open(m_text));
    const ArticleId article = desktop.desk().article()->id();
    const AnnotationId id = desktop.annotate(u"council"_s, u"doubt"_s);
    ui::AnnotationsPanel panel(desktop.desk());
    panel.editMemo(id);
    QTest::keyClicks(panel.findChild<QPlainTextEdit *>(u"memo"_s), u"who?"_s);

    QVERIFY(desktop.open(u"Another day\n\nNothing at all has happened since then.\n"_s));
    QSignalSpy opened(&desktop.desk(), &ui::Desk::articleOpened);
    desktop.desk().openFromLibrary(article);
    QVERIFY(!opened.isEmpty() || opened.wait());

    QCOMPARE(desktop.desk().annotation(id)->annotation.memo, u"who?"_s);
}

void AnnotationListTest::showsTheMemoThatUndoBroughtBack()
{
    Desktop desktop;
    QVERIFY(desktop.open(m_text));
    const AnnotationId id = desktop.annotate(u"council"_s, u"doubt"_s, u"first thought"_s);
    ui::AnnotationsPanel panel(desktop.desk());
    panel.focusAnnotation(id);
    auto *const memo = panel.findChild<QPlainTextEdit *>(u"memo"_s);
    memo->setPlainText(u"second thought"_s);
    panel.saveMemo();

    desktop.desk().undoStack().undo();

    QCOMPARE(memo->toPlainText(), u"first thought"_s);
}

void AnnotationListTest::lightsUpTheRowWithoutAskingForThePlace()
{
    Desktop desktop;
    QVERIFY(desktop.open(m_text));
    desktop.annotate(u"council"_s, u"doubt"_s);
    const AnnotationId second = desktop.annotate(u"ferry"_s, u"loaded"_s);
    ui::AnnotationsPanel panel(desktop.desk());
    const QSignalSpy chosen(&panel, &ui::AnnotationsPanel::annotationChosen);

    panel.focusAnnotation(second);

    QCOMPARE(panel.findChild<QListView *>(u"annotations"_s)->currentIndex().row(), 1);
    QCOMPARE(chosen.count(), 0);
}

void AnnotationListTest::asksForThePlaceOfAChosenRow()
{
    Desktop desktop;
    QVERIFY(desktop.open(m_text));
    desktop.annotate(u"council"_s, u"doubt"_s);
    const AnnotationId second = desktop.annotate(u"ferry"_s, u"loaded"_s);
    ui::AnnotationsPanel panel(desktop.desk());
    const QSignalSpy chosen(&panel, &ui::AnnotationsPanel::annotationChosen);
    auto *const list = panel.findChild<QListView *>(u"annotations"_s);

    list->setCurrentIndex(list->model()->index(1, 0));

    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<AnnotationId>(), second);
}

SLANTLIGHT_TEST(AnnotationListTest)

#include "tst_annotationlist.moc"
