// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowcompare.h"

#include "tests/support/runningprogram.h"
#include "tests/support/testroom.h"
#include "ui/compare/comparedhead.h"
#include "ui/compare/comparedpage.h"
#include "ui/compare/comparepages.h"
#include "ui/compare/comparewithdialog.h"
#include "ui/compare/differencelist.h"
#include "ui/compare/ribbongutter.h"
#include "ui/library/librarypanel.h"
#include "ui/window/actions.h"

#include <QAction>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace slantlight;
using namespace slantlight::ui;

namespace {

/// A program that compares.
class ComparingProgram
{
public:
    explicit ComparingProgram(QSize size = {1280, 800})
        : program(m_folder.path())
    {
        program.window.resize(size);
    }

    [[nodiscard]] CompareView &view() const { return *program.window.findChild<CompareView *>(); }
    [[nodiscard]] ComparedPage &page(PageSide side) const { return view().pages().page(side); }
    [[nodiscard]] bool isShown() const { return view().isVisible(); }
    [[nodiscard]] Actions &actions() { return program.window.actions(); }

    [[nodiscard]] bool compareSamples()
    {
        actions().compareSamples->trigger();
        return QTest::qWaitFor([this] { return isShown() && view().compared(); });
    }
    [[nodiscard]] bool open(const QString &story)
    {
        return program.opens(
            [&] { program.desktop.desk().openText(story, SourceFormat::PlainText); });
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *const focused = program.window.focusWidget();
        QTest::keyClick(focused == nullptr ? &program.window : focused, key, modifiers);
    }
    /// The text between both of those edges that is lit on a page.
    [[nodiscard]] QString lit(PageSide side) const
    {
        const auto &current = page(side).litPassages().current;
        return current ? current->in(page(side).pageArticle()->text()).toString() : QString();
    }
    /// Where the block of a page stands in its view.
    [[nodiscard]] QRectF placeOf(PageSide side, std::size_t block) const
    {
        const ComparedPage &shown = page(side);
        return shown.blockBox(block).translated(0, -shown.verticalScrollBar()->value());
    }

private:
    QTemporaryDir m_folder;

public:
    RunningProgram program;
};

const QString report = u"Quay closed\n\nMara Lind closed the quay of Skerry on Friday, and Tomas "
                       "Weir sued the city for 4,100 crowns.\n"_s;
const QString otherReport = u"City sued\n\nFor 4,100 crowns the city is sued by Tomas Weir, since "
                            "the quay of Skerry was closed by the regime's Mara Lind.\n"_s;

} // namespace

class WindowCompareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTwoSamplesSideBySide();
    void scrollsBothSoThatWhatTellsTheSameMeets();
    void scrollsOneAloneOnceThatIsWanted();
    void lightsBothPassagesOfARowAndGoesThere();
    void lightsARowUnderThePointer();
    void goesFromDifferenceToDifferenceByKeys();
    void goesToThePartnerByEnter();
    void goesThroughItsPartsByKeys();
    void leadsBackToTheArticle_data();
    void leadsBackToTheArticle();
    void leadsBackToTheStartPage();
    void keepsItsPlaceWhileAnArticleIsRead();
    void switchesOffWhatActsOnTheHiddenArticle();
    void comparesWithAnArticleOfTheLibrary();
    void comparesTwoThatAreSelectedInTheLibrary();
    void standsBelowEachOtherInANarrowWindow();
    void remembersHowItWasLookedAt();
    void isThereForAWindowThatTakesThePlaceOfAnother();
    void stopsWhenThatIsAskedFor();
    void namesAllItsPartsForAScreenReader();
    void joinsParagraphsThatAreClickedInTheGutter();
};

void WindowCompareTest::showsTwoSamplesSideBySide()
{
    ComparingProgram on;

    QVERIFY(on.compareSamples());

    QVERIFY(on.page(PageSide::First).toPlainText().startsWith(u"Order restored"_s));
    QVERIFY(on.page(PageSide::Second).toPlainText().startsWith(u"Police storm"_s));
    QVERIFY(on.page(PageSide::First).geometry().right()
            < on.page(PageSide::Second).geometry().left());
    QVERIFY(!on.page(PageSide::First).highlights().all().empty());
    QVERIFY(on.view().differences().count() > 10);
    auto *const profiles = on.view().findChild<QTableView *>(u"profiles"_s);
    QCOMPARE(profiles->model()->index(0, 1).data().toString(), u"366"_s);
    QVERIFY(!on.actions().library->isChecked() && !on.actions().inspector->isChecked());
    QVERIFY(on.program.window.windowTitle().startsWith(u"Order restored"_s));
}

void WindowCompareTest::scrollsBothSoThatWhatTellsTheSameMeets()
{
    ComparingProgram on({1280, 500});
    QVERIFY(on.compareSamples());
    ComparedPage &first = on.page(PageSide::First);
    const auto partner = on.view().compared()->reports()->blocks.at(4); // of Ida Rusk
    const double third = first.viewport()->height() / 3.0;

    first.verticalScrollBar()->setValue(qRound(first.blockBox(partner.first).center().y() - third));

    QVERIFY(std::abs(on.placeOf(PageSide::Second, partner.second).center().y() - third) < 3);

    ComparedPage &second = on.page(PageSide::Second);
    second.verticalScrollBar()->setValue(0);
    QCOMPARE(first.verticalScrollBar()->value(), 0);
    QTest::keyClick(&second, Qt::Key_End, Qt::ControlModifier);
    QVERIFY(QTest::qWaitFor([&first] {
        return first.verticalScrollBar()->value() == first.verticalScrollBar()->maximum();
    }));
}

void WindowCompareTest::scrollsOneAloneOnceThatIsWanted()
{
    ComparingProgram on({1280, 500});
    QVERIFY(on.compareSamples());
    auto *const together = on.view().findChild<QToolButton *>(u"together"_s);

    QTest::mouseClick(together, Qt::LeftButton);
    on.page(PageSide::First).verticalScrollBar()->setValue(300);

    QCOMPARE(on.page(PageSide::Second).verticalScrollBar()->value(), 0);
}

void WindowCompareTest::lightsBothPassagesOfARowAndGoesThere()
{
    ComparingProgram on({1280, 500});
    QVERIFY(on.compareSamples());
    DifferenceList &list = on.view().differences();
    const QModelIndex row = list.model()->index(5, 0); // the premier and the strongman

    list.scrollTo(row);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(row).center());

    QCOMPARE(on.lit(PageSide::First), u"Premier Oskar Tellan"_s);
    QCOMPARE(on.lit(PageSide::Second), u"strongman"_s);
    for (const PageSide side : bothSides) {
        const TextSpan lit = *on.page(side).litPassages().current;
        QVERIFY(on.page(side).visibleSpan().contains(lit));
    }
}

void WindowCompareTest::lightsARowUnderThePointer()
{
    ComparingProgram on({780, 700}); // all of it is on the screen of tests
    QVERIFY(on.compareSamples());
    DifferenceList &list = on.view().differences();
    const QModelIndex row = list.model()->index(1, 0);
    const int before = on.page(PageSide::First).verticalScrollBar()->value();

    QTest::mouseMove(list.viewport(), list.visualRect(row).center());

    QVERIFY(QTest::qWaitFor([&] { return !on.lit(PageSide::First).isEmpty(); }));
    QCOMPARE(on.page(PageSide::First).verticalScrollBar()->value(), before);

    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&list, &leave);
    QVERIFY(on.lit(PageSide::First).isEmpty());
}

void WindowCompareTest::goesFromDifferenceToDifferenceByKeys()
{
    ComparingProgram on;
    QVERIFY(on.compareSamples());
    QVERIFY(on.page(PageSide::First).hasFocus());

    on.press(Qt::Key_F8);
    QCOMPARE(on.view().differences().current(), std::optional<std::size_t>(0));
    QVERIFY(!on.lit(PageSide::First).isEmpty());
    on.press(Qt::Key_J);
    QCOMPARE(on.view().differences().current(), std::optional<std::size_t>(1));
    on.press(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(on.view().differences().current(), std::optional<std::size_t>(0));
    on.press(Qt::Key_K);
    QCOMPARE(on.view().differences().current(), std::optional(on.view().differences().count() - 1));
}

void WindowCompareTest::goesToThePartnerByEnter()
{
    ComparingProgram on({1280, 500});
    QVERIFY(on.compareSamples());
    const auto pair = on.view().compared()->reports()->blocks.at(4);
    ComparedPage &first = on.page(PageSide::First);
    first.moveCaret(first.pageArticle()->blocks()[pair.first].span.begin());

    on.press(Qt::Key_Return);

    QVERIFY(on.page(PageSide::Second).hasFocus());
    QCOMPARE(on.page(PageSide::Second).caretBlock(), pair.second);
    QVERIFY(std::abs(on.placeOf(PageSide::First, pair.first).top()
                     - on.placeOf(PageSide::Second, pair.second).top())
            < 12);

    on.page(PageSide::First).moveCaret(first.pageArticle()->blocks()[1].span.begin());
    first.setFocus();
    on.press(Qt::Key_Return);
    QVERIFY(first.hasFocus());
    QVERIFY(on.program.window.message().contains(u"does not tell this"_s));
}

void WindowCompareTest::goesThroughItsPartsByKeys()
{
    ComparingProgram on;
    QVERIFY(on.compareSamples());
    QStringList names;

    for (int i = 0; i < 8; ++i) {
        on.press(Qt::Key_F6);
        names.append(on.program.window.focusWidget()->accessibleName());
    }

    QVERIFY2(names.contains(u"Text of article A"_s), qPrintable(names.join(u", "_s)));
    QVERIFY2(names.contains(u"Text of article B"_s), qPrintable(names.join(u", "_s)));
    QVERIFY2(names.contains(u"What differs, and both profiles"_s)
                 || names.contains(u"What differs"_s),
             qPrintable(names.join(u", "_s)));
    QVERIFY(!names.contains(u"Article"_s)); // which is hidden
}

void WindowCompareTest::leadsBackToTheArticle_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");

    QTest::newRow("Esc") << int(Qt::Key_Escape) << int(Qt::NoModifier);
    QTest::newRow("Alt+Left") << int(Qt::Key_Left) << int(Qt::AltModifier);
    QTest::newRow("Ctrl+W") << int(Qt::Key_W) << int(Qt::ControlModifier);
}

void WindowCompareTest::leadsBackToTheArticle()
{
    QFETCH(const int, key);
    QFETCH(const int, modifiers);
    ComparingProgram on;
    QVERIFY(on.open(report));
    const QString title = on.program.window.windowTitle();
    const bool hasLibrary = on.actions().library->isChecked();
    QVERIFY(on.compareSamples());

    on.press(Qt::Key(key), Qt::KeyboardModifiers(modifiers));

    QVERIFY(!on.isShown());
    QVERIFY(on.program.window.page().hasFocus());
    QCOMPARE(on.program.window.windowTitle(), title);
    QCOMPARE(on.actions().library->isChecked(), hasLibrary);
    QVERIFY(on.actions().find->isEnabled() && on.actions().exportPdf->isEnabled());
}

void WindowCompareTest::leadsBackToTheStartPage()
{
    ComparingProgram on;
    QVERIFY(on.compareSamples());
    auto *const back = on.view().findChild<QToolButton *>(u"back"_s);

    QTest::mouseClick(back, Qt::LeftButton);

    QVERIFY(!on.isShown());
    QVERIFY(!on.program.window.page().isVisible());
    QVERIFY(!on.program.desktop.desk().article());
}

void WindowCompareTest::keepsItsPlaceWhileAnArticleIsRead()
{
    ComparingProgram on({1280, 500});
    QVERIFY(on.compareSamples());
    on.page(PageSide::First).verticalScrollBar()->setValue(260);
    const int first = on.page(PageSide::First).verticalScrollBar()->value();
    const int second = on.page(PageSide::Second).verticalScrollBar()->value();

    QVERIFY(on.program.opens([&] {
        QTest::mouseClick(&on.view().pages().head(PageSide::Second).button(), Qt::LeftButton);
    }));
    QVERIFY(!on.isShown());
    QVERIFY(on.program.desktop.desk().article()->title().startsWith(u"Police storm"_s));
    QVERIFY(on.actions().comparison->isEnabled());

    on.actions().comparison->trigger();

    QVERIFY(on.isShown());
    QCOMPARE(on.page(PageSide::First).verticalScrollBar()->value(), first);
    QCOMPARE(on.page(PageSide::Second).verticalScrollBar()->value(), second);
}

void WindowCompareTest::switchesOffWhatActsOnTheHiddenArticle()
{
    ComparingProgram on;
    QVERIFY(on.open(report));
    QVERIFY(on.compareSamples());

    for (const QAction *const action :
         {on.actions().find, on.actions().exportPdf, on.actions().nextHighlight, on.actions().undo,
          on.actions().close}) {
        QVERIFY2(!action->isEnabled(), qPrintable(action->objectName()));
    }
    QVERIFY(on.open(otherReport));
    QVERIFY(!on.isShown());
    QVERIFY(on.actions().find->isEnabled() && on.actions().exportPdf->isEnabled()
            && on.actions().nextHighlight->isEnabled());
}

void WindowCompareTest::comparesWithAnArticleOfTheLibrary()
{
    ComparingProgram on;
    QVERIFY(on.open(u"Rain\n\nIt rained all day.\n"_s));
    QVERIFY(on.open(otherReport));
    QVERIFY(on.open(u"Ferry late\n\nThe ferry came late.\n"_s));
    QVERIFY(on.open(report));

    QTest::keySequence(&on.program.window.page(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    auto *const dialog = on.program.window.findChild<CompareWithDialog *>();
    QVERIFY(dialog != nullptr);
    auto *const list = dialog->findChild<QListView *>();
    QVERIFY(QTest::qWaitFor([&] {
        return list->model()->index(0, 0).data().toString() == u"City sued"_s;
    })); // the likely one
    QCOMPARE(list->model()->rowCount(), 3);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);

    QVERIFY(QTest::qWaitFor([&] { return on.isShown() && on.view().compared(); }));
    QVERIFY(on.page(PageSide::First).toPlainText().startsWith(u"Quay closed"_s));
    QVERIFY(on.page(PageSide::Second).toPlainText().startsWith(u"City sued"_s));
}

void WindowCompareTest::comparesTwoThatAreSelectedInTheLibrary()
{
    ComparingProgram on;
    QVERIFY(on.open(report));
    QVERIFY(on.open(otherReport));
    on.actions().library->setChecked(true);
    auto *const panel = on.program.window.findChild<LibraryPanel *>();
    auto *const list = panel->findChild<QListView *>(u"library"_s);
    const auto click = [list](int row, Qt::KeyboardModifiers modifiers) {
        QTest::mouseClick(list->viewport(), Qt::LeftButton, modifiers,
                          list->visualRect(list->model()->index(row, 0)).center());
    };
    click(0, Qt::NoModifier);
    click(1, Qt::ControlModifier);
    QCOMPARE(on.program.desktop.desk().article()->title(), u"City sued"_s); // still that one

    QStringList offered;
    QTimer::singleShot(0, list, [&offered] {
        auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        for (QAction *const action : menu->actions()) {
            if (action->isVisible() && !action->isSeparator()) {
                offered.append(action->text());
                if (action->text() == u"Compare these two"_s) {
                    action->trigger();
                }
            }
        }
        menu->close();
    });
    Q_EMIT list->customContextMenuRequested(list->visualRect(list->model()->index(0, 0)).center());

    QVERIFY(offered.contains(u"Compare these two"_s));
    QVERIFY(!offered.contains(u"Open"_s)); // cannot be done to two
    QVERIFY(QTest::qWaitFor([&] { return on.isShown() && on.view().compared(); }));
}

void WindowCompareTest::standsBelowEachOtherInANarrowWindow()
{
    ComparingProgram on({560, 800});
    QVERIFY(on.compareSamples());

    QVERIFY(on.page(PageSide::First).geometry().bottom()
            < on.page(PageSide::Second).geometry().top());
    QVERIFY(!on.view().findChild<RibbonGutter *>()->isVisible());
    QVERIFY(on.view().width() <= 560);

    on.program.window.resize(1400, 800);
    QVERIFY(QTest::qWaitFor([&] {
        return on.page(PageSide::First).geometry().right()
               < on.page(PageSide::Second).geometry().left();
    }));
    QVERIFY(on.view().findChild<RibbonGutter *>()->isVisible());
}

void WindowCompareTest::remembersHowItWasLookedAt()
{
    const QTemporaryDir folder;
    {
        RunningProgram program(folder.path());
        program.window.findChild<QToolButton *>(u"together"_s)->setChecked(false);
        program.window.findChild<CompareView *>()->findChild<QTabWidget *>()->setCurrentIndex(1);
        program.window.close();
    }
    const RunningProgram program(folder.path());

    QVERIFY(!program.window.findChild<QToolButton *>(u"together"_s)->isChecked());
    QCOMPARE(program.window.findChild<CompareView *>()->findChild<QTabWidget *>()->currentIndex(),
             1);
}

void WindowCompareTest::isThereForAWindowThatTakesThePlaceOfAnother()
{
    ComparingProgram on;
    QVERIFY(on.compareSamples());
    on.program.window.close();

    MainWindow other(on.program.desktop.desk(), on.program.session);
    other.show();
    other.actions().comparison->trigger();

    const auto *const view = other.findChild<CompareView *>();
    QVERIFY(view->isVisible());
    QVERIFY(view->differences().count() > 10);
}

void WindowCompareTest::stopsWhenThatIsAskedFor()
{
    ComparingProgram on;
    auto *const compare = on.program.window.findChild<WindowCompare *>();

    on.actions().compareSamples->trigger();
    compare->cancel();
    QTest::qWait(0);

    QVERIFY(!on.isShown());
    QVERIFY(on.compareSamples()); // and can begin anew
}

void WindowCompareTest::namesAllItsPartsForAScreenReader()
{
    ComparingProgram on;
    QVERIFY(on.compareSamples());

    for (const auto *const button : on.view().findChildren<QToolButton *>()) {
        if (button->isVisible() && button->focusPolicy() != Qt::NoFocus) {
            QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->text()));
        }
    }
    const QAbstractItemModel &rows = *on.view().differences().model();
    QVERIFY(rows.index(0, 0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .startsWith(u"Named differently"_s));
    const QString row = rows.index(1, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(row.contains(u"A: "_s) && row.contains(u"B: "_s), qPrintable(row));
}

void WindowCompareTest::joinsParagraphsThatAreClickedInTheGutter()
{
    ComparingProgram on({780, 780}); // all of it is on the screen of tests
    QVERIFY(on.compareSamples());
    const auto pair = on.view().compared()->reports()->blocks.at(0);
    auto *const gutter = on.view().findChild<RibbonGutter *>();
    const QPoint place(1, qRound(on.placeOf(PageSide::First, pair.first).top()) + 12);

    QTest::mouseMove(gutter, place);
    QVERIFY(QTest::qWaitFor(
        [&] { return on.view().pages().currentLink() == std::optional<std::size_t>(0); }));
    QTest::mouseClick(gutter, Qt::LeftButton, {}, place);

    QVERIFY(std::abs(on.placeOf(PageSide::First, pair.first).top()
                     - on.placeOf(PageSide::Second, pair.second).top())
            < 12);
}

SLANTLIGHT_TEST(WindowCompareTest)

#include "tst_windowcompare.moc"
