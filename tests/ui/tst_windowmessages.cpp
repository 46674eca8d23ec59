// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktop.h"
#include "tests/support/runningprogram.h"
#include "tests/support/testroom.h"
#include "ui/reader/articleview.h"
#include "ui/reader/readerfocus.h"
#include "ui/window/actions.h"
#include "ui/window/mainwindow.h"

#include <QAccessible>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace slantlight;

class WindowMessagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesBackWhatTheMessageNames();
    void offersNoUndoOnceSomethingElseWasChanged();
    void offersNoUndoForWhatWasOnlySaid();
    void offersNoUndoWhereNothingWasChanged();
    void keepsTheKeyboardOnThePageAfterUndo();
    void keepsTheKeyboardOnAPanelThatUndoes();
    void leadsFromTheMemoPastTheMessage();
    void floatsMessagesOverThePage();
    void forgetsMessagesOfTheArticleBefore();
    void keepsWarningsUntilTheyAreClosed();
    void bringsAWarningBackFromUnderAnotherMessage();
};

namespace {

QToolButton *undoButton(const ui::MainWindow &window)
{
    auto *const button = window.findChild<QToolButton *>(u"messageAction"_s);
    return button->isVisible() ? button : nullptr;
}

void clickUndo(const ui::MainWindow &window)
{
    QToolButton *const button = undoButton(window);
    QVERIFY(button != nullptr);
    QTest::mouseClick(button, Qt::LeftButton, {}, button->rect().center());
}

} // namespace

void WindowMessagesTest::takesBackWhatTheMessageNames()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(program.desktop.open(text));
    ui::ArticleView &page = program.window.page();
    page.setFocus();
    select(page, u"council"_s);
    QTest::keyClick(&page, Qt::Key_1);
    QVERIFY(program.window.message().contains(u"Highlight"_s));
    select(page, u"old hall"_s);
    QTest::keyClick(&page, Qt::Key_N);
    QVERIFY(program.window.message().startsWith(u"Annotated"_s));

    clickUndo(program.window);

    const auto &left = program.desktop.desk().annotations();
    QCOMPARE(left.size(), 1U);
    QCOMPARE(left.front().annotation.selector.exact, u"council"_s);
    QVERIFY(program.window.message().isEmpty());
}

void WindowMessagesTest::offersNoUndoOnceSomethingElseWasChanged()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(program.desktop.open(text));
    ui::ArticleView &page = program.window.page();
    page.setFocus();
    select(page, u"council"_s);
    QTest::keyClick(&page, Qt::Key_1);
    QVERIFY(undoButton(program.window) != nullptr);

    // As from a panel, which says nothing.
    program.desktop.annotate(u"mayor"_s, u"loaded"_s);
    QVERIFY(undoButton(program.window) == nullptr);

    select(page, u"old hall"_s);
    QTest::keyClick(&page, Qt::Key_1);
    QVERIFY(undoButton(program.window) != nullptr);
    QTest::keySequence(&page, QKeySequence::Undo);
    QVERIFY(undoButton(program.window) == nullptr);
}

void WindowMessagesTest::offersNoUndoForWhatWasOnlySaid()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(program.desktop.open(text));
    program.desktop.annotate(u"mayor"_s, u"loaded"_s);

    program.window.actions().showHighlights->trigger();

    QVERIFY(!program.window.message().isEmpty());
    QVERIFY(undoButton(program.window) == nullptr);
}

void WindowMessagesTest::offersNoUndoWhereNothingWasChanged()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(program.desktop.open(text));
    ui::ArticleView &page = program.window.page();
    page.setFocus();
    for (const QString &words : {u"council"_s, u"old hall"_s}) {
        select(page, words);
        QTest::keyClick(&page, Qt::Key_H);
    }

    select(page, u"council"_s);
    QTest::keyClick(&page, Qt::Key_H);

    QVERIFY(undoButton(program.window) == nullptr);
    QVERIFY(program.window.message().contains(u"already"_s));
    select(page, u"council"_s);
    QTest::keyClick(&page, Qt::Key_N);
    QVERIFY(undoButton(program.window) == nullptr);
    QCOMPARE(program.desktop.desk().annotations().size(), 2U);
}

void WindowMessagesTest::keepsTheKeyboardOnThePageAfterUndo()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(program.desktop.open(text));
    ui::ArticleView &page = program.window.page();
    page.setFocus();
    select(page, u"council"_s);
    QTest::keyClick(&page, Qt::Key_N);
    QVERIFY(program.window.focusWidget() != &page); // one types the memo

    clickUndo(program.window);

    QCOMPARE(program.window.focusWidget(), &page);
    QTest::keyClick(program.window.focusWidget(), Qt::Key_J);
    QVERIFY(!page.readerFocus().focused().isEmpty());
}

void WindowMessagesTest::keepsTheKeyboardOnAPanelThatUndoes()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(program.desktop.open(text));
    program.desktop.annotate(u"council"_s, u"loaded"_s);
    auto *const tree = program.window.findChild<QTreeView *>(u"markers"_s);
    tree->setFocus();

    QTest::keySequence(tree, QKeySequence::Undo);

    QVERIFY(program.desktop.desk().annotations().empty());
    QCOMPARE(program.window.focusWidget(), tree);
}

void WindowMessagesTest::leadsFromTheMemoPastTheMessage()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(program.desktop.open(text));
    ui::ArticleView &page = program.window.page();
    page.setFocus();
    select(page, u"council"_s);
    QTest::keyClick(&page, Qt::Key_N);
    const auto *const toast = program.window.findChild<QWidget *>(u"messageBar"_s);
    QVERIFY(toast->isVisible());

    QTest::keyClick(program.window.focusWidget(), Qt::Key_Tab);

    QVERIFY(!toast->isAncestorOf(program.window.focusWidget()));
    page.setFocus();
    QTest::keyClick(&page, Qt::Key_Tab);
    QCOMPARE(program.window.focusWidget()->objectName(), u"messageAction"_s);
}

void WindowMessagesTest::floatsMessagesOverThePage()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(program.desktop.open(longText()));
    ui::ArticleView &page = program.window.page();
    page.setFocus();
    wheel(page, 5);
    const QRect before = page.geometry();
    const int scrolled = page.verticalScrollBar()->value();
    select(page, u"Trip 3"_s);

    QTest::keyClick(&page, Qt::Key_1);

    const auto *const toast = program.window.findChild<QWidget *>(u"messageBar"_s);
    QVERIFY(toast->isVisible());
    QCOMPARE(page.geometry(), before);
    QCOMPARE(page.verticalScrollBar()->value(), scrolled);
    const QRect place(toast->mapTo(&program.window, QPoint()), toast->size());
    const QRect ground(page.mapTo(&program.window, QPoint()), page.size());
    QVERIFY(ground.contains(place));
    QVERIFY(place.width() <= 480);
    QCOMPARE(ground.bottom() - place.bottom(), 16);

    QAccessibleInterface *said = QAccessible::queryAccessibleInterface(&program.window);
    QList<QAccessibleInterface *> left{said};
    bool isSaid = false;
    while (!left.isEmpty() && !isSaid) {
        QAccessibleInterface *const one = left.takeLast();
        isSaid = one->object() == undoButton(program.window);
        for (int i = 0; i < one->childCount(); ++i) {
            left.append(one->child(i));
        }
    }
    QVERIFY2(isSaid, "a screen reader finds no way to the button");

    program.window.resize(700, 620);
    QCoreApplication::processEvents();
    const QRect now(toast->mapTo(&program.window, QPoint()), toast->size());
    QVERIFY(QRect(page.mapTo(&program.window, QPoint()), page.size()).contains(now));
}

void WindowMessagesTest::forgetsMessagesOfTheArticleBefore()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(program.desktop.open(text));
    program.window.openFile(folder.filePath(u"gone.txt"_s));
    QVERIFY(QTest::qWaitFor([&] { return !program.window.message().isEmpty(); }));

    QVERIFY(program.desktop.open(longText()));
    QVERIFY(program.window.message().isEmpty());

    ui::ArticleView &page = program.window.page();
    select(page, u"Trip 3"_s);
    QTest::keyClick(&page, Qt::Key_1);
    QVERIFY(!program.window.message().isEmpty());
    QVERIFY(program.desktop.open(u"Quiet news\n\nNothing happened in Averna on Monday.\n"_s));
    QVERIFY(program.window.message().isEmpty());
}

void WindowMessagesTest::keepsWarningsUntilTheyAreClosed()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    program.window.warn(u"The library is another one."_s);

    QVERIFY(program.desktop.open(text));
    QCOMPARE(program.window.message(), u"The library is another one."_s);

    QTest::keyClick(&program.window.page(), Qt::Key_Escape);
    QVERIFY(program.window.message().isEmpty());
}

void WindowMessagesTest::bringsAWarningBackFromUnderAnotherMessage()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(program.desktop.open(text));
    ui::ArticleView &page = program.window.page();
    page.setFocus();
    const QString warning = u"What you wrote on it: who says so?"_s;
    program.window.warn(warning);
    QTest::keyClick(&page, Qt::Key_9); // nothing is selected, which is said
    QVERIFY(program.window.message() != warning);

    QTest::keyClick(&page, Qt::Key_Escape);
    QCOMPARE(program.window.message(), warning);
    QTest::keyClick(&page, Qt::Key_Escape);
    QCOMPARE(program.window.message(), QString());
}

SLANTLIGHT_TEST(WindowMessagesTest)

#include "tst_windowmessages.moc"
