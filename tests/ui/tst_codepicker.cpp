// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/readpage.h"
#include "tests/support/runningprogram.h"
#include "tests/support/testroom.h"
#include "ui/look/choicepopup.h"
#include "ui/reader/readeractions.h"
#include "ui/reader/selectionbar.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace slantlight;
using namespace slantlight::ui;

namespace {

/// The picker that is open, as somebody at the keyboard has it.
struct Picker
{
    explicit Picker(const QWidget &window)
    {
        for (ChoicePopup *const each : window.window()->findChildren<ChoicePopup *>()) {
            popup = each->isVisible() ? each : popup;
        }
        if (popup != nullptr) {
            field = popup->findChild<QLineEdit *>();
            list = popup->findChild<QListView *>();
        }
    }

    [[nodiscard]] QStringList rows() const
    {
        QStringList found;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            found.append(list->model()->index(row, 0).data().toString());
        }
        return found;
    }
    [[nodiscard]] QString current() const { return list->currentIndex().data().toString(); }

    ChoicePopup *popup = nullptr;
    QLineEdit *field = nullptr;
    QListView *list = nullptr;
};

CodeId onlyCode(ReadPage &reading)
{
    const auto &made = reading.tiny.desk().annotations();
    return made.size() == 1 ? made.front().annotation.code : CodeId();
}

} // namespace

class CodePickerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesOfModels();
    void opensOnTheKeyAndChoosesWithEnter();
    void filtersWhileOneTypes();
    void choosesByTheDigit();
    void goesPastHeadingsWithTheArrows();
    void goesAwayOnEsc();
    void goesAwayWhenTheKeyboardGoes();
    void choosesWithThePointer();
    void opensOnMore();
    void recodesTheAnnotationAtTheCaret();
    void codesTheMarkAtTheCaret();
    void asksForWordsFirst();
    void changesTheCodeFromTheMenu();
    void namesWhatWasUsedLatelyFirst();
    void staysInASmallWindow();
    void remembersTheCodesOfTheLastSession();
};

void CodePickerTest::keepsTheRulesOfModels()
{
    ChoiceModel model;
    const QAbstractItemModelTester tester(&model);
    model.offer({{.id = u"a"_s, .text = u"Anchor"_s, .group = u"Boats"_s},
                 {.id = u"b"_s, .text = u"Bay"_s, .group = u"Water"_s}},
                {u"b"_s});

    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.firstChoice().data(ChoiceModel::IdRole).toString(), u"b"_s);
    model.setTyped(u"anch"_s);
    QCOMPARE(model.rowCount(), 1);
    model.setTyped(u"ferry"_s);
    QVERIFY(!model.firstChoice().isValid());
    model.setTyped(u"water"_s);
    QCOMPARE(model.firstChoice().data(ChoiceModel::IdRole).toString(), u"b"_s); // by its group
}

void CodePickerTest::opensOnTheKeyAndChoosesWithEnter()
{
    ReadPage reading;
    QVERIFY(reading.begin());
    reading.select(u"market"_s);

    QTest::keyClick(&reading.view, Qt::Key_C);
    const Picker picker(reading.view);
    QVERIFY(picker.popup != nullptr);
    QVERIFY(picker.field->hasFocus());
    QCOMPARE(picker.current(), u"Highlight"_s);
    QTest::keyClick(picker.field, Qt::Key_Down);
    QTest::keyClick(picker.field, Qt::Key_Down);
    QCOMPARE(picker.current(), u"Loaded, emotive wording"_s);
    QTest::keyClick(picker.field, Qt::Key_Return);

    QVERIFY(!picker.popup->isVisible());
    QCOMPARE(onlyCode(reading), CodeId(u"loaded"_s));
    QVERIFY(reading.view.hasFocus());
}

void CodePickerTest::filtersWhileOneTypes()
{
    ReadPage reading;
    QVERIFY(reading.begin());
    reading.select(u"market"_s);
    QTest::keyClick(&reading.view, Qt::Key_C);
    const Picker picker(reading.view);

    QTest::keyClicks(picker.field, u"lew"_s);
    QCOMPARE(picker.rows(), QStringList{u"Loaded, emotive wording"_s});
    QTest::keyClick(picker.field, Qt::Key_Return);

    QCOMPARE(onlyCode(reading), CodeId(u"loaded"_s));
}

void CodePickerTest::choosesByTheDigit()
{
    ReadPage reading;
    QVERIFY(reading.begin());
    reading.select(u"market"_s);
    QTest::keyClick(&reading.view, Qt::Key_C);
    const Picker picker(reading.view);

    QTest::keyClick(picker.field, Qt::Key_2);

    QVERIFY(!picker.popup->isVisible());
    QCOMPARE(onlyCode(reading), CodeId(u"loaded"_s));
}

void CodePickerTest::goesPastHeadingsWithTheArrows()
{
    ReadPage reading;
    QVERIFY(reading.begin());
    reading.select(u"market"_s);
    QTest::keyClick(&reading.view, Qt::Key_C);
    const Picker picker(reading.view);
    QCOMPARE(picker.rows(),
             QStringList({u"For your hand"_s, u"Highlight"_s, u"How sure the text is"_s,
                          u"Doubt and distancing"_s, u"How things are worded"_s,
                          u"Loaded, emotive wording"_s}));

    QTest::keyClick(picker.field, Qt::Key_PageDown);
    QCOMPARE(picker.current(), u"Loaded, emotive wording"_s);
    QTest::keyClick(picker.field, Qt::Key_Up);
    QCOMPARE(picker.current(), u"Doubt and distancing"_s);
    QTest::keyClick(picker.field, Qt::Key_PageUp);
    QTest::keyClick(picker.field, Qt::Key_Up);
    QCOMPARE(picker.current(), u"Highlight"_s);
}

void CodePickerTest::goesAwayOnEsc()
{
    ReadPage reading;
    QVERIFY(reading.begin());
    reading.select(u"market"_s);
    QTest::keyClick(&reading.view, Qt::Key_C);
    const Picker picker(reading.view);

    QTest::keyClick(picker.field, Qt::Key_Escape);

    QVERIFY(!picker.popup->isVisible());
    QVERIFY(reading.view.hasFocus());
    QVERIFY(reading.view.textCursor().hasSelection());
    QVERIFY(reading.tiny.desk().annotations().empty());
}

void CodePickerTest::goesAwayWhenTheKeyboardGoes()
{
    ReadPage reading;
    QVERIFY(reading.begin());
    reading.select(u"market"_s);
    QTest::keyClick(&reading.view, Qt::Key_C);
    const Picker picker(reading.view);

    QTest::mouseClick(reading.view.viewport(), Qt::LeftButton, {}, QPoint(4, 4));

    QVERIFY(!picker.popup->isVisible());
}

void CodePickerTest::choosesWithThePointer()
{
    ReadPage reading;
    QVERIFY(reading.begin());
    reading.select(u"market"_s);
    QTest::keyClick(&reading.view, Qt::Key_C);
    const Picker picker(reading.view);

    const QRect row = picker.list->visualRect(picker.list->model()->index(3, 0));
    QTest::mouseClick(picker.list->viewport(), Qt::LeftButton, {}, row.center());

    QCOMPARE(onlyCode(reading), CodeId(u"doubt"_s));
}

void CodePickerTest::opensOnMore()
{
    ReadPage reading;
    QVERIFY(reading.begin());
    const QPoint place = reading.middleOf(u"market"_s);
    QTest::mouseDClick(reading.view.viewport(), Qt::LeftButton, {}, place);
    QTest::mouseRelease(reading.view.viewport(), Qt::LeftButton, {}, place);
    const auto *const bar = reading.view.findChild<SelectionBar *>();
    QToolButton *more = nullptr;
    for (QToolButton *const button : bar->findChildren<QToolButton *>()) {
        more = button->text() == u"More…"_s ? button : more;
    }

    QTest::mouseClick(more, Qt::LeftButton, {}, more->rect().center());
    const Picker picker(reading.view);
    QVERIFY(picker.popup != nullptr);
    QVERIFY(!bar->isVisible());
    QVERIFY(reading.view.rect().contains(picker.popup->geometry()));
    QTest::keyClicks(picker.field, u"dou"_s);
    QTest::keyClick(picker.field, Qt::Key_Return);

    QCOMPARE(onlyCode(reading), CodeId(u"doubt"_s));
    QCOMPARE(reading.tiny.desk().annotations().front().annotation.selector.exact, u"market"_s);
}

void CodePickerTest::recodesTheAnnotationAtTheCaret()
{
    ReadPage reading;
    QVERIFY(reading.begin());
    QVERIFY(reading.tiny.desk().annotate(reading.tiny.spanOf(u"market"_s), CodeId(u"loaded"_s)));
    reading.putCaretIn(u"market"_s);

    QTest::keyClick(&reading.view, Qt::Key_C);
    const Picker picker(reading.view);
    QCOMPARE(picker.current(), u"Loaded, emotive wording"_s);
    QTest::keyClicks(picker.field, u"dou"_s);
    QTest::keyClick(picker.field, Qt::Key_Return);

    QCOMPARE(onlyCode(reading), CodeId(u"doubt"_s));
}

void CodePickerTest::codesTheMarkAtTheCaret()
{
    ReadPage reading;
    QVERIFY(reading.begin());
    reading.view.moveCaret(TextOffset());
    QTest::keyClick(&reading.view, Qt::Key_J);

    QTest::keyClick(&reading.view, Qt::Key_C);
    const Picker picker(reading.view);
    QTest::keyClick(picker.field, Qt::Key_Return);

    QCOMPARE(onlyCode(reading), CodeId(u"highlight"_s));
}

void CodePickerTest::asksForWordsFirst()
{
    ReadPage reading;
    QVERIFY(reading.begin());
    const QSignalSpy said(&reading.view, &ArticleView::said);
    reading.putCaretIn(u"fishing"_s);

    QTest::keyClick(&reading.view, Qt::Key_C);

    QVERIFY(Picker(reading.view).popup == nullptr);
    QCOMPARE(said.size(), 1);
}

void CodePickerTest::changesTheCodeFromTheMenu()
{
    ReadPage reading;
    QVERIFY(reading.begin());
    QVERIFY(reading.tiny.desk().annotate(reading.tiny.spanOf(u"market"_s), CodeId(u"loaded"_s)));

    reading.withMenuAt(u"market"_s, [](QMenu &menu) {
        for (QAction *const action : menu.actions()) {
            if (action->text().contains(u"code"_s)) {
                action->trigger();
            }
        }
    });
    QVERIFY(QTest::qWaitFor([&] { return Picker(reading.view).popup != nullptr; }));
    QTest::keyClick(Picker(reading.view).field, Qt::Key_1);

    QCOMPARE(onlyCode(reading), CodeId(u"highlight"_s));
}

void CodePickerTest::namesWhatWasUsedLatelyFirst()
{
    ReadPage reading;
    QVERIFY(reading.begin());
    QVERIFY(reading.tiny.desk().annotate(reading.tiny.spanOf(u"fishing"_s), CodeId(u"doubt"_s)));
    reading.select(u"market"_s);

    QTest::keyClick(&reading.view, Qt::Key_C);

    const Picker picker(reading.view);
    QCOMPARE(picker.rows().first(2), QStringList({u"Used lately"_s, u"Doubt and distancing"_s}));
    QCOMPARE(picker.rows().count(u"Doubt and distancing"_s), 1);
    QCOMPARE(picker.current(), u"Doubt and distancing"_s);
}

void CodePickerTest::staysInASmallWindow()
{
    ReadPage reading;
    QVERIFY(reading.begin(harbourStory(), {300, 220}));
    reading.select(u"market"_s);

    QTest::keyClick(&reading.view, Qt::Key_C);

    const Picker picker(reading.view);
    QVERIFY(reading.view.rect().contains(picker.popup->geometry()));
}

void CodePickerTest::remembersTheCodesOfTheLastSession()
{
    const QTemporaryDir folder;
    {
        RunningProgram program(folder.path());
        QVERIFY(program.desktop.open(text));
        QVERIFY(!program.desktop.annotate(u"old hall"_s, u"omission"_s).text().isEmpty());
        program.window.close();
    }

    RunningProgram again(folder.path());

    QCOMPARE(again.desktop.desk().recentCodes().codes(),
             std::vector<CodeId>{CodeId(u"omission"_s)});
}

SLANTLIGHT_TEST(CodePickerTest)

#include "tst_codepicker.moc"
