// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktop.h"
#include "tests/support/testroom.h"
#include "ui/annotations/annotationmodel.h"
#include "ui/annotations/annotationspanel.h"
#include "ui/annotations/memoeditor.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
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
    void showsAMemoWithoutItsMarkup_data();
    void showsAMemoWithoutItsMarkup();
    void saysThatACodeIsUnknown();
    void showsTheNotesThatHoldWhatIsTyped();
    void givesLongQuotationsTwoLines();
    void saysForAMomentThatAMemoWasSaved();
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

void AnnotationListTest::showsAMemoWithoutItsMarkup_data()
{
    QTest::addColumn<QString>("memo");
    QTest::addColumn<QString>("line");

    QTest::newRow("plain") << u"Who says so?"_s << u"Who says so?"_s;
    QTest::newRow("heading") << u"## Who says so?\nNobody."_s << u"Who says so?"_s;
    QTest::newRow("emphasis") << u"A *quiet* joke, **very** ***quiet***"_s
                              << u"A quiet joke, very quiet"_s;
    QTest::newRow("quotation") << u"> Who says so?"_s << u"Who says so?"_s;
    QTest::newRow("quotation in a quotation") << u"> > *Who* says so?"_s << u"Who says so?"_s;
    QTest::newRow("list") << u"* the mayor\n* the harbour master"_s << u"the mayor"_s;
    QTest::newRow("code") << u"Found by `doubt.purportedly`"_s << u"Found by doubt.purportedly"_s;
    QTest::newRow("both") << u"**`doubt`** again"_s << u"doubt again"_s;
    QTest::newRow("link") << u"See [the minutes](https://harbour.example/minutes)"_s
                          << u"See the minutes"_s;
    QTest::newRow("open to the next line") << u"**Who\nsays so?**"_s << u"Who"_s;
    QTest::newRow("fence before words") << u"```\nWho says so?\n```"_s << u"Who says so?"_s;
    QTest::newRow("line before words") << u"\n***\nWho says so?"_s << u"Who says so?"_s;
    QTest::newRow("signs that are words")
        << u"5 * 3 > 14, in C#, as #3"_s << u"5 * 3 > 14, in C#, as #3"_s;
    QTest::newRow("signs alone") << u"***"_s << QString();
}

void AnnotationListTest::showsAMemoWithoutItsMarkup()
{
    QFETCH(const QString, memo);
    QFETCH(const QString, line);
    Desktop desktop;
    QVERIFY(desktop.open(m_text));

    const AnnotationId id = desktop.annotate(u"ferry"_s, u"loaded"_s, memo);

    const AnnotationModel model(desktop.desk());
    QCOMPARE(model.index(0).data(AnnotationModel::MemoLineRole).toString(), line);
    QCOMPARE(desktop.desk().annotation(id)->annotation.memo, memo);
}

void AnnotationListTest::saysThatACodeIsUnknown()
{
    Desktop desktop;
    QVERIFY(desktop.open(m_text));
    desktop.annotate(u"ferry"_s, u"harbour-jokes"_s);

    const AnnotationModel model(desktop.desk());

    QCOMPARE(model.index(0).data().toString(), u"harbour jokes (unknown code)"_s);
}

void AnnotationListTest::showsTheNotesThatHoldWhatIsTyped()
{
    Desktop desktop;
    QVERIFY(desktop.open(m_text));
    ui::AnnotationsPanel panel(desktop.desk());
    panel.show();
    auto *const field = panel.findChild<QLineEdit *>(u"noteFilter"_s);
    auto *const list = panel.findChild<QListView *>(u"annotations"_s);
    desktop.annotate(u"council"_s, u"doubt"_s);
    desktop.annotate(u"hall"_s, u"highlight"_s, u"Which hall?\nAsk the harbour master."_s);
    desktop.annotate(u"ferry"_s, u"loaded"_s);
    QVERIFY(!field->isVisible()); // three are seen at once
    const AnnotationId late = desktop.annotate(u"late"_s, u"loaded"_s);
    QVERIFY(field->isVisible());
    const auto shown = [list] {
        QStringList quotes;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (!list->isRowHidden(row)) {
                quotes.append(
                    list->model()->index(row, 0).data(AnnotationModel::QuoteRole).toString());
            }
        }
        return quotes.join(u", "_s);
    };

    QTest::keyClicks(field, u"emotive"_s);
    QCOMPARE(shown(), u"ferry, late"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QTest::keyClicks(field, u"harbour MASTER"_s);
    QCOMPARE(shown(), u"hall"_s);

    panel.focusAnnotation(late); // the article asks for it
    QCOMPARE(shown(), u"council, hall, ferry, late"_s);
}

void AnnotationListTest::givesLongQuotationsTwoLines()
{
    Desktop desktop;
    QVERIFY(desktop.open(m_text));
    desktop.annotate(u"ferry"_s, u"loaded"_s);
    desktop.annotate(u"The council met on Monday in the old hall, and the ferry was late again"_s,
                     u"doubt"_s);
    ui::AnnotationsPanel panel(desktop.desk());
    panel.resize(240, 500);
    panel.show();
    const auto *const list = panel.findChild<QListView *>();
    const auto height = [list](int row) {
        return list->visualRect(list->model()->index(row, 0)).height();
    };

    QVERIFY(height(0) > height(1));
    panel.resize(1200, 500);
    QVERIFY(QTest::qWaitFor([&] { return height(0) == height(1); }));
    QVERIFY(!list->model()->index(0, 0).data(AnnotationModel::TimeRole).toString().isEmpty());
}

void AnnotationListTest::saysForAMomentThatAMemoWasSaved()
{
    Desktop desktop;
    QVERIFY(desktop.open(m_text));
    const AnnotationId id = desktop.annotate(u"ferry"_s, u"loaded"_s);
    ui::AnnotationsPanel panel(desktop.desk());
    panel.show();
    panel.editMemo(id);
    const auto saysSaved = [&panel] {
        return std::ranges::any_of(panel.findChildren<QLabel *>(), [](const QLabel *label) {
            return label->isVisible() && label->text() == u"Saved"_s;
        });
    };
    QVERIFY(!saysSaved());

    QTest::keyClicks(panel.findChild<QPlainTextEdit *>(), u"late"_s);
    panel.saveMemo();

    QVERIFY(saysSaved());
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
