// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/runningprogram.h"
#include "tests/support/testroom.h"
#include "ui/inspector/markerspanel.h"
#include "ui/library/librarypanel.h"
#include "ui/look/keyboardfocus.h"
#include "ui/look/popover.h"
#include "ui/packs/rulepacks.h"
#include "ui/reader/floatingcard.h"
#include "ui/reader/readerfocus.h"
#include "ui/window/actions.h"
#include "ui/window/messagebar.h"
#include "ui/window/preferencesdialog.h"
#include "ui/window/shortcutsdialog.h"

#include <QAccessible>
#include <QAction>
#include <QListView>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

/// A program with an article, a note and everything in view, as somebody at the keyboard has it.
struct KeyedProgram
{
    KeyedProgram()
        : program(folder.path())
    {
        program.window.resize(1280, 800);
        isOpen = program.desktop.openSample();
        program.window.page().setFocus();
    }
    [[nodiscard]] ui::MainWindow &window() { return program.window; }
    [[nodiscard]] QWidget *focused() { return program.window.focusWidget(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    template <typename Part>
    [[nodiscard]] bool isIn()
    {
        const auto *const part = program.window.findChild<Part *>();
        return part != nullptr && (part == focused() || part->isAncestorOf(focused()));
    }
    [[nodiscard]] QWidget *ring()
    {
        QCoreApplication::processEvents();
        return program.window.findChild<ui::KeyboardFocus *>()->ring();
    }

    QTemporaryDir folder;
    RunningProgram program;
    bool isOpen = false;
};

bool takesTab(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget.isVisible()
           && widget.isEnabled() && widget.focusProxy() == nullptr;
}

QString nameOf(const QObject *object)
{
    return u"%1 %2"_s.arg(QLatin1StringView(object->metaObject()->className()),
                          object->objectName());
}

/// What of @p part takes the keyboard or can be pressed and says nothing of itself.
QStringList nameless(QAccessibleInterface *part)
{
    QStringList found;
    const QAccessible::State state = part->state();
    const bool isControl = state.focusable || part->role() == QAccessible::Button;
    if (state.invisible) {
        return {};
    }
    if (isControl && part->text(QAccessible::Name).trimmed().isEmpty()) {
        const QObject *const object = part->object();
        const QString what =
            object != nullptr ? nameOf(object) + u" in "_s + nameOf(object->parent()) : QString();
        found.append(what.isEmpty() ? part->parent()->text(QAccessible::Name) : what);
    }
    for (int i = 0; i < std::min(part->childCount(), 200); ++i) {
        if (QAccessibleInterface *const child = part->child(i)) {
            found += nameless(child);
        }
    }
    return found;
}

QStringList nameless(QWidget &part)
{
    return nameless(QAccessible::queryAccessibleInterface(&part));
}

} // namespace

class WindowKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesFromPartToPart();
    void passesOverPartsThatAreAway();
    void comesBackToWhereItWas();
    void tabReachesEveryControlOnce();
    void escLeadsBackToTheText();
    void walksRoundInACard();
    void walksRoundInAPopover();
    void leavesNoKeyBehind();
    void leavesNoKeyBehindOnThePage();
    void opensTheMenuByAKeyThatCanBeChanged();
    void ringsWhatHasTheKeyboard();
    void ringsTheCurrentRow();
    void ringsInDialogs();
    void leavesTheTextWithoutARingWhileItIsRead();
    void namesEveryControlOfTheWindow();
    void namesEveryControlOfTheDialogs();
    void keepsItsWordsWholeAtTwiceTheTextSize();
};

void WindowKeysTest::goesFromPartToPart()
{
    KeyedProgram keyed;
    QVERIFY(keyed.isOpen);

    keyed.press(Qt::Key_F6);
    QVERIFY(keyed.isIn<QTabWidget>());
    keyed.press(Qt::Key_F6);
    QVERIFY(keyed.isIn<QToolBar>());
    keyed.press(Qt::Key_F6);
    QVERIFY(keyed.isIn<ui::LibraryPanel>());
    keyed.press(Qt::Key_F6);
    QCOMPARE(keyed.focused(), &keyed.window().page());

    keyed.press(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(keyed.isIn<ui::LibraryPanel>());
}

void WindowKeysTest::passesOverPartsThatAreAway()
{
    KeyedProgram keyed;
    QVERIFY(keyed.isOpen);
    keyed.press(Qt::Key_F7, Qt::ShiftModifier);
    QVERIFY(!keyed.window().findChild<QTabWidget *>()->isVisible());

    keyed.press(Qt::Key_F6);
    QVERIFY(keyed.isIn<QToolBar>());

    keyed.window().warn(u"Something to know."_s);
    keyed.window().page().setFocus();
    keyed.press(Qt::Key_F6); // nothing on the message takes the keyboard: Esc closes it
    QVERIFY(!keyed.isIn<ui::MessageBar>());
}

void WindowKeysTest::comesBackToWhereItWas()
{
    KeyedProgram keyed;
    QVERIFY(keyed.isOpen);
    auto *const marks = keyed.window().findChild<ui::MarkersPanel *>()->findChild<QTreeView *>();
    marks->setFocus(Qt::TabFocusReason);

    keyed.press(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(keyed.focused() != marks);
    keyed.press(Qt::Key_F6);

    QCOMPARE(keyed.focused(), marks);
}

void WindowKeysTest::tabReachesEveryControlOnce()
{
    KeyedProgram keyed;
    QVERIFY(keyed.isOpen);
    QList<QWidget *> wanted;
    for (QWidget *const each : keyed.window().findChildren<QWidget *>()) {
        if (each->window() == &keyed.window() && takesTab(*each)) {
            wanted.append(each);
        }
    }
    QVERIFY(wanted.size() > 15);

    QList<QWidget *> reached{keyed.focused()};
    do { // a text with links has one stop for each
        keyed.press(Qt::Key_Tab);
        QVERIFY2(keyed.focused() == reached.first() || keyed.focused() == reached.last()
                     || !reached.contains(keyed.focused()),
                 qPrintable(nameOf(keyed.focused())));
        reached.append(keyed.focused());
    } while (keyed.focused() != reached.first() && reached.size() < 200);
    for (const QWidget *const each : std::as_const(wanted)) {
        QVERIFY2(reached.contains(each), qPrintable(nameOf(each)));
    }

    QList<QWidget *> back{keyed.focused()};
    do {
        keyed.press(Qt::Key_Backtab, Qt::ShiftModifier);
        back.append(keyed.focused());
    } while (keyed.focused() != back.first() && back.size() < 200);
    for (const QWidget *const each : std::as_const(wanted)) {
        QVERIFY2(back.contains(each), qPrintable(nameOf(each)));
    }
}

void WindowKeysTest::escLeadsBackToTheText()
{
    KeyedProgram keyed;
    QVERIFY(keyed.isOpen);
    for (int part = 0; part < 3; ++part) {
        keyed.window().page().setFocus();
        for (int step = 0; step <= part; ++step) {
            keyed.press(Qt::Key_F6);
        }
        QVERIFY(keyed.focused() != &keyed.window().page());

        keyed.press(Qt::Key_Escape);

        QCOMPARE(keyed.focused(), &keyed.window().page());
    }
}

void WindowKeysTest::walksRoundInACard()
{
    KeyedProgram keyed;
    QVERIFY(keyed.isOpen);
    keyed.press(Qt::Key_J);
    keyed.press(Qt::Key_Return);
    const auto *const card = qobject_cast<ui::FloatingCard *>(keyed.focused()->parentWidget());
    QVERIFY(card != nullptr && card->isVisible());
    const QWidget *const first = keyed.focused();

    int steps = 0;
    do {
        keyed.press(Qt::Key_Tab);
        QVERIFY(card->isAncestorOf(keyed.focused()));
    } while (keyed.focused() != first && ++steps < 10);
    QVERIFY(steps > 0 && steps < 10);

    keyed.press(Qt::Key_Escape);
    QCOMPARE(keyed.focused(), &keyed.window().page());
}

void WindowKeysTest::walksRoundInAPopover()
{
    KeyedProgram keyed;
    QVERIFY(keyed.isOpen);
    auto *const marks = keyed.window().findChild<ui::MarkersPanel *>()->findChild<QTreeView *>();
    marks->setFocus();
    keyed.window().actions().textAndPage->trigger();
    const auto *const popover = keyed.window().findChild<ui::Popover *>();
    QVERIFY(popover != nullptr && popover->isAncestorOf(keyed.focused()));
    const QWidget *const first = keyed.focused();
    int steps = 0;
    do {
        keyed.press(Qt::Key_Tab);
        QVERIFY(popover->isAncestorOf(keyed.focused()));
    } while (keyed.focused() != first && ++steps < 40);
    QVERIFY(steps > 5 && steps < 40);

    keyed.press(Qt::Key_Escape);
    QVERIFY(!popover->isVisible());
    QCOMPARE(keyed.focused(), marks);

    keyed.window().actions().textAndPage->trigger();
    QTest::mouseClick(&keyed.window(), Qt::LeftButton, {}, QPoint(3, 3));
    QVERIFY(!popover->isVisible());
    QCOMPARE(keyed.focused(), marks);
}

void WindowKeysTest::leavesNoKeyBehind()
{
    KeyedProgram keyed;
    QVERIFY(keyed.isOpen);
    const ui::Actions &actions = keyed.window().actions();
    const ui::ArticleView &page = keyed.window().page();
    actions.nextHighlight->setShortcuts({Qt::Key_F4});
    actions.largerText->setShortcuts({});
    actions.usualText->setShortcuts({});
    const double size = page.textSize();

    keyed.press(Qt::Key_F8);
    keyed.press(Qt::Key_BracketRight, Qt::ControlModifier);
    QVERIFY(page.readerFocus().focused().isEmpty());
    keyed.press(Qt::Key_F4);
    QVERIFY(!page.readerFocus().focused().isEmpty());

    keyed.press(Qt::Key_Plus, Qt::ControlModifier);
    keyed.press(Qt::Key_Plus, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(page.textSize(), size);
    keyed.press(Qt::Key_Minus, Qt::ControlModifier);
    const double smaller = page.textSize();
    QVERIFY(smaller < size);
    keyed.press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(page.textSize(), smaller);
}

void WindowKeysTest::leavesNoKeyBehindOnThePage()
{
    KeyedProgram keyed;
    QVERIFY(keyed.isOpen);
    ui::ArticleView &page = keyed.window().page();
    page.keymap().setKeys(u"page-explain"_s, {Qt::Key_E});
    keyed.press(Qt::Key_J);

    keyed.press(Qt::Key_Return);
    keyed.press(Qt::Key_S);
    QCOMPARE(keyed.focused(), &page);
    keyed.press(Qt::Key_E);
    QVERIFY(qobject_cast<ui::FloatingCard *>(keyed.focused()->parentWidget()) != nullptr);
}

void WindowKeysTest::opensTheMenuByAKeyThatCanBeChanged()
{
    KeyedProgram keyed;
    QAction *const menu = keyed.window().actions().menu;
    QCOMPARE(menu->shortcut(), QKeySequence(Qt::Key_F10));
    const auto buttons = keyed.window().findChild<QToolBar *>()->findChildren<QToolButton *>();
    const auto button = std::ranges::find(buttons, u"Menu"_s, &QToolButton::accessibleName);
    QVERIFY(button != buttons.end());
    QCOMPARE((*button)->toolTip(), u"Menu (F10)"_s);

    menu->setShortcut(QKeySequence(Qt::Key_F4));
    menu->setToolTip(u"Menu (F4)"_s); // as whoever changes keys does

    QCOMPARE((*button)->toolTip(), u"Menu (F4)"_s);
    QVERIFY((*button)->shortcut().isEmpty());
}

void WindowKeysTest::ringsWhatHasTheKeyboard()
{
    KeyedProgram keyed;
    QVERIFY(keyed.isOpen);
    QVERIFY(keyed.ring() == nullptr);

    QWidget *button = nullptr;
    for (int i = 0; i < 30 && qobject_cast<QToolButton *>(button) == nullptr; ++i) {
        keyed.press(Qt::Key_Tab);
        button = keyed.focused();
    }
    QVERIFY(button != nullptr);
    const QRect place(button->mapTo(&keyed.window(), QPoint()), button->size());
    QVERIFY(keyed.ring() != nullptr);
    QVERIFY(keyed.ring()->geometry().contains(place));
    QVERIFY(place.adjusted(-4, -4, 4, 4).contains(keyed.ring()->geometry()));

    QTest::mouseClick(keyed.window().page().viewport(), Qt::LeftButton);
    QVERIFY(keyed.ring() == nullptr);
}

void WindowKeysTest::ringsTheCurrentRow()
{
    KeyedProgram keyed;
    QVERIFY(keyed.isOpen);
    auto *const marks = keyed.window().findChild<ui::MarkersPanel *>()->findChild<QTreeView *>();
    marks->setFocus(Qt::TabFocusReason);
    const auto row = [&] {
        const QRect place = marks->visualRect(marks->currentIndex());
        return std::pair(marks->viewport()->mapTo(&keyed.window(), place.topLeft()).y(),
                         place.height());
    };

    for (int i = 0; i < 3; ++i) {
        keyed.press(Qt::Key_Down);
        QVERIFY(QTest::qWaitFor([&] {
            return keyed.ring() != nullptr
                   && std::pair(keyed.ring()->y(), keyed.ring()->height()) == row();
        }));
    }
}

void WindowKeysTest::ringsInDialogs()
{
    KeyedProgram keyed;
    keyed.window().actions().preferences->trigger();
    auto *const dialog = keyed.window().findChild<ui::PreferencesDialog *>();
    QVERIFY(QTest::qWaitForWindowActive(dialog));

    keyed.press(Qt::Key_Tab);

    QVERIFY(keyed.ring() != nullptr);
    QCOMPARE(keyed.ring()->window(), dialog);
    dialog->close();
    QVERIFY(QTest::qWaitFor(
        [&] { return keyed.window().findChild<ui::PreferencesDialog *>() == nullptr; }));
    QVERIFY(keyed.ring() == nullptr);
}

void WindowKeysTest::leavesTheTextWithoutARingWhileItIsRead()
{
    KeyedProgram keyed;
    QVERIFY(keyed.isOpen);
    keyed.press(Qt::Key_F6, Qt::ShiftModifier);
    keyed.press(Qt::Key_F6);
    QCOMPARE(keyed.focused(), &keyed.window().page());
    QVERIFY(keyed.ring() != nullptr);

    keyed.press(Qt::Key_Down);

    QVERIFY(keyed.ring() == nullptr);
}

void WindowKeysTest::namesEveryControlOfTheWindow()
{
    KeyedProgram keyed;
    QVERIFY(keyed.isOpen);
    keyed.program.desktop.annotate(u"causeway"_s, u"highlight"_s, u"A memo"_s);
    auto *const tabs = keyed.window().findChild<QTabWidget *>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        QVERIFY2(nameless(keyed.window()).isEmpty(),
                 qPrintable(nameless(keyed.window()).join(u", "_s)));
    }

    keyed.window().actions().textAndPage->trigger();
    QVERIFY2(nameless(keyed.window()).isEmpty(),
             qPrintable(nameless(keyed.window()).join(u", "_s)));
    keyed.window().page().setFocus();
    keyed.window().actions().palette->trigger();
    QVERIFY2(nameless(keyed.window()).isEmpty(),
             qPrintable(nameless(keyed.window()).join(u", "_s)));
    keyed.window().page().setFocus();
    keyed.press(Qt::Key_J);
    keyed.press(Qt::Key_Return);
    QVERIFY2(nameless(keyed.window()).isEmpty(),
             qPrintable(nameless(keyed.window()).join(u", "_s)));
    keyed.press(Qt::Key_Escape);
    keyed.window().actions().start->trigger();
    QVERIFY2(nameless(keyed.window()).isEmpty(),
             qPrintable(nameless(keyed.window()).join(u", "_s)));
}

void WindowKeysTest::namesEveryControlOfTheDialogs()
{
    KeyedProgram keyed;
    ui::Actions &actions = keyed.window().actions();
    for (QAction *const action : {actions.preferences, actions.shortcuts, actions.guide,
                                  actions.about, actions.openAddress}) {
        action->trigger();
    }
    int count = 0;
    for (QDialog *const dialog : keyed.window().findChildren<QDialog *>()) {
        ++count;
        for (auto *const pages : dialog->findChildren<QStackedWidget *>()) {
            for (int page = 0; page < pages->count(); ++page) {
                pages->setCurrentIndex(page);
                QVERIFY2(
                    nameless(*dialog).isEmpty(),
                    qPrintable(dialog->windowTitle() + u": "_s + nameless(*dialog).join(u", "_s)));
            }
        }
        QVERIFY2(nameless(*dialog).isEmpty(),
                 qPrintable(dialog->windowTitle() + u": "_s + nameless(*dialog).join(u", "_s)));
        dialog->close();
    }
    QVERIFY(count >= 4);
}

void WindowKeysTest::keepsItsWordsWholeAtTwiceTheTextSize()
{
    const QFont usual = QApplication::font();
    QFont twice(usual);
    twice.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(twice);
    KeyedProgram keyed;
    QVERIFY(keyed.isOpen);
    keyed.window().actions().textAndPage->trigger();
    keyed.window().actions().preferences->trigger();
    QCoreApplication::processEvents();

    for (const QWidget *const each : keyed.window().findChildren<QWidget *>()) {
        const auto *const button = qobject_cast<const QToolButton *>(each);
        const bool hasWords =
            button != nullptr
                ? button->toolButtonStyle() != Qt::ToolButtonIconOnly && !button->text().isEmpty()
                : each->inherits("QAbstractButton") || each->inherits("QLineEdit");
        if (hasWords && each->isVisible() && each->height() > 0) {
            QVERIFY2(each->height() >= each->fontMetrics().height(),
                     qPrintable(nameOf(each) + each->accessibleName()));
        }
    }
    for (const QWidget *const each : QApplication::topLevelWidgets()) {
        if (each->isVisible() && each->inherits("QDialog")) {
            QVERIFY2(each->screen()->availableSize().width() >= each->width()
                         && each->screen()->availableSize().height() >= each->height(),
                     qPrintable(each->windowTitle()));
        }
    }
    QApplication::setFont(usual);
}

SLANTLIGHT_TEST(WindowKeysTest)
#include "tst_windowkeys.moc"
