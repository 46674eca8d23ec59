// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/cuttext.h"
#include "tests/support/desktop.h"
#include "tests/support/testroom.h"
#include "ui/packs/rulepacks.h"
#include "ui/workshop/editorfind.h"
#include "ui/workshop/editorpane.h"
#include "ui/workshop/gotoline.h"
#include "ui/workshop/ruleeditor.h"
#include "ui/workshop/workshopactions.h"
#include "ui/workshop/workshopwindow.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace slantlight;
using namespace Qt::StringLiterals;

class WorkshopFindTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesOneByOneAndGoesOn();
    void replacesAllInOneStep();
    void replacesOnlyWhatIsMeant_data();
    void replacesOnlyWhatIsMeant();
    void leavesAloneWhatItDoesNotFind();
    void replacesNothingInAFileThatIsOnlyRead();
    void readsALineAndAColumn_data();
    void readsALineAndAColumn();
    void goesToALine_data();
    void goesToALine();
    void tellsOfLinesThatAreNotThere_data();
    void tellsOfLinesThatAreNotThere();
    void staysWhereItIsOnEscape();
    void offersBothInItsMenuWithTheirKeys();
};

namespace {

/// A workshop at a file of the user's that has some text.
struct Opened
{
    explicit Opened(const QString &text)
    {
        const QString path = folder.filePath(u"rules/my-rules/rules/own.rules"_s);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) {
            qFatal("no file");
        }
        file.write(text.toUtf8());
        file.close();
        const PackShelf shelf(folder.filePath(u"rules"_s), english());
        packs = std::make_unique<ui::RulePacks>(shelf, shelf.packs(), shippedAnalyzer(),
                                                desktop.desk());
        window = std::make_unique<ui::WorkshopWindow>(*packs, desktop.desk());
        window->show();
        window->openFile(path);
        editor().setFocus();
        if (!QTest::qWaitForWindowActive(window.get())) {
            qFatal("no window");
        }
    }

    [[nodiscard]] ui::RuleEditor &editor() const { return window->editor(); }
    [[nodiscard]] QString text() const { return editor().toPlainText(); }
    /// What the text is once it is not @p before: a button that is pressed by its letter is seen to
    /// go down first.
    [[nodiscard]] QString awaitChange(const QString &before) const
    {
        (void)QTest::qWaitFor([&] { return text() != before; });
        return text();
    }
    [[nodiscard]] ui::EditorFind &find() const { return *window->findChild<ui::EditorFind *>(); }
    [[nodiscard]] ui::GoToLine &goTo() const { return *window->findChild<ui::GoToLine *>(); }
    /// Presses @p key where the keyboard is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(window->focusWidget(), key, modifiers);
    }
    void type(const QString &words) const { QTest::keyClicks(window->focusWidget(), words); }
    /// Whether a bar says @p words of what came of it.
    [[nodiscard]] static bool says(const QWidget &bar, const QString &words)
    {
        const auto labels = bar.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    QTemporaryDir folder;
    Desktop desktop{folder.path()};
    std::unique_ptr<ui::RulePacks> packs;
    std::unique_ptr<ui::WorkshopWindow> window;
};

} // namespace

void WorkshopFindTest::replacesOneByOneAndGoesOn()
{
    const Opened shop(u"# tide one\n# tide two\n# tide three\n"_s);

    shop.press(Qt::Key_H, Qt::ControlModifier);
    shop.type(u"tide"_s);
    shop.press(Qt::Key_Tab);
    shop.type(u"ebb"_s);
    shop.press(Qt::Key_Return);
    QCOMPARE(shop.text(), u"# ebb one\n# tide two\n# tide three\n"_s);
    QCOMPARE(shop.editor().line(), 2);
    QVERIFY(Opened::says(shop.find(), u"1 replaced"_s));
    shop.press(Qt::Key_Return);
    shop.press(Qt::Key_Return);

    QCOMPARE(shop.text(), u"# ebb one\n# ebb two\n# ebb three\n"_s);
    QVERIFY(Opened::says(shop.find(), u"3 replaced"_s));
    shop.press(Qt::Key_Escape);
    QVERIFY(shop.find().isHidden());
    QVERIFY(shop.editor().hasFocus());
}

void WorkshopFindTest::replacesAllInOneStep()
{
    const QString before = u"# tide tide\n# The tide\n"_s;
    const Opened shop(before);

    shop.press(Qt::Key_R, Qt::ControlModifier);
    shop.type(u"tide"_s);
    shop.press(Qt::Key_Tab);
    shop.type(u"tide and tide"_s);
    shop.press(Qt::Key_A, Qt::AltModifier);

    QCOMPARE(shop.awaitChange(before), u"# tide and tide tide and tide\n# The tide and tide\n"_s);
    QVERIFY(Opened::says(shop.find(), u"3 replaced"_s));
    shop.press(Qt::Key_Escape);
    shop.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shop.text(), before);
}

void WorkshopFindTest::replacesOnlyWhatIsMeant_data()
{
    QTest::addColumn<QList<int>>("toggles"); // keys with Alt
    QTest::addColumn<QString>("after");

    QTest::newRow("anywhere") << QList<int>{} << u"# X tXre X Xs\n"_s;
    QTest::newRow("with its capitals") << QList<int>{Qt::Key_C} << u"# He tXre X Xs\n"_s;
    QTest::newRow("whole words") << QList<int>{Qt::Key_W} << u"# X there X hes\n"_s;
    QTest::newRow("both") << QList<int>{Qt::Key_C, Qt::Key_W} << u"# He there X hes\n"_s;
}

void WorkshopFindTest::replacesOnlyWhatIsMeant()
{
    QFETCH(const QList<int>, toggles);
    QFETCH(const QString, after);
    const QString before = u"# He there he hes\n"_s;
    const Opened shop(before);

    shop.press(Qt::Key_H, Qt::ControlModifier);
    shop.type(u"he"_s);
    for (const int key : toggles) {
        shop.press(static_cast<Qt::Key>(key), Qt::AltModifier);
    }
    shop.press(Qt::Key_Tab);
    shop.type(u"X"_s);
    shop.press(Qt::Key_A, Qt::AltModifier);

    QCOMPARE(shop.awaitChange(before), after);
}

void WorkshopFindTest::leavesAloneWhatItDoesNotFind()
{
    const Opened shop(u"# tide\n"_s);

    shop.press(Qt::Key_H, Qt::ControlModifier);
    shop.type(u"moon"_s);
    shop.press(Qt::Key_Tab);
    shop.press(Qt::Key_Return);

    QCOMPARE(shop.text(), u"# tide\n"_s);
    QVERIFY(Opened::says(shop.find(), u"Nothing found"_s));
    QVERIFY(!shop.editor().document()->isUndoAvailable());
}

void WorkshopFindTest::replacesNothingInAFileThatIsOnlyRead()
{
    const Opened shop(u"# tide\n"_s);
    shop.press(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(!Opened::says(shop.find(), u"only be read"_s));

    shop.window->openRule(RuleId(u"doubt.so-called"_s));
    shop.editor().setFocus();
    const QString before = shop.text();
    shop.press(Qt::Key_H, Qt::ControlModifier);
    shop.type(u"rule"_s);
    QVERIFY(shop.editor().textCursor().hasSelection()); // it is found all the same
    shop.press(Qt::Key_A, Qt::AltModifier);

    QCOMPARE(shop.text(), before);
    QVERIFY(Opened::says(shop.find(), u"only be read"_s));
    for (const QPushButton *const button : shop.find().findChildren<QPushButton *>()) {
        QVERIFY(!button->isEnabled());
        QVERIFY(!button->accessibleDescription().isEmpty());
    }
}

void WorkshopFindTest::readsALineAndAColumn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line"); // -1: nothing is read
    QTest::addColumn<int>("column");

    QTest::newRow("a line") << u"12"_s << 12 << 1;
    QTest::newRow("a line and a column") << u"12:5"_s << 12 << 5;
    QTest::newRow("with spaces") << u" 12 : 5 "_s << 12 << 5;
    QTest::newRow("Arabic digits") << u"١٢:٥"_s << 12 << 5;
    QTest::newRow("none") << u"0"_s << 0 << 1;
    QTest::newRow("nothing") << QString() << -1 << 0;
    QTest::newRow("a word") << u"last"_s << -1 << 0;
    QTest::newRow("no column") << u"12:"_s << -1 << 0;
    QTest::newRow("below none") << u"-3"_s << -1 << 0;
    QTest::newRow("longer than any file") << u"99999999999999"_s << -1 << 0;
}

void WorkshopFindTest::readsALineAndAColumn()
{
    QFETCH(const QString, text);
    QFETCH(const int, line);
    QFETCH(const int, column);

    const auto place = ui::readPlace(text);

    QCOMPARE(place.has_value(), line >= 0);
    if (place) {
        QCOMPARE(place->line, line);
        QCOMPARE(place->column, column);
    }
}

void WorkshopFindTest::goesToALine_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");

    QTest::newRow("a line") << u"2"_s << 2 << 1;
    QTest::newRow("a column") << u"3:4"_s << 3 << 4;
    QTest::newRow("the end of a line") << u"1:6"_s << 1 << 6;
}

void WorkshopFindTest::goesToALine()
{
    QFETCH(const QString, typed);
    const Opened shop(u"# one\n# two\n# three\n"_s);

    shop.press(Qt::Key_F, Qt::ControlModifier);
    shop.press(Qt::Key_G, Qt::ControlModifier);
    QVERIFY(shop.find().isHidden()); // one bar at a time
    shop.type(typed);
    shop.press(Qt::Key_Return);

    QTEST(shop.editor().line(), "line");
    QTEST(shop.editor().column(), "column");
    QVERIFY(shop.goTo().isHidden());
    QVERIFY(shop.editor().hasFocus());
}

void WorkshopFindTest::tellsOfLinesThatAreNotThere_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("told");

    QTest::newRow("too far") << u"40"_s << u"lines 1 to 3"_s;
    QTest::newRow("no line") << u"0"_s << u"lines 1 to 3"_s;
    QTest::newRow("a column too far") << u"1:7"_s << u"columns 1 to 6"_s;
    QTest::newRow("a word") << u"last"_s << u"as 12"_s;
}

void WorkshopFindTest::tellsOfLinesThatAreNotThere()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, told);
    const Opened shop(u"# one\n# two\n"_s);

    shop.press(Qt::Key_G, Qt::ControlModifier);
    shop.type(typed);
    shop.press(Qt::Key_Return);

    QVERIFY(Opened::says(shop.goTo(), told));
    QCOMPARE(shop.editor().line(), 1);
    const auto *const field = shop.goTo().findChild<QLineEdit *>();
    QVERIFY(field->property("error").toBool());
    QVERIFY(field->accessibleDescription().contains(told));
    shop.type(u"2"_s); // in the place of what was wrong
    shop.press(Qt::Key_Return);
    QCOMPARE(shop.editor().line(), 2);
}

void WorkshopFindTest::staysWhereItIsOnEscape()
{
    const Opened shop(u"# one\n# two\n"_s);

    shop.press(Qt::Key_G, Qt::ControlModifier);
    shop.type(u"2"_s);
    shop.press(Qt::Key_Escape);

    QVERIFY(shop.goTo().isHidden());
    QCOMPARE(shop.editor().line(), 1);
    QVERIFY(shop.editor().hasFocus());
}

void WorkshopFindTest::offersBothInItsMenuWithTheirKeys()
{
    const Opened shop(u"# one\n"_s);
    const ui::WorkshopActions &actions = shop.window->actions();
    QWidget parent;
    const QMenu *const menu = actions.makeMenu(&parent);
    QList<QAction *> offered;
    for (const QMenu *const part : menu->findChildren<QMenu *>()) {
        offered += part->actions();
    }

    QVERIFY(offered.contains(actions.replace));
    QVERIFY(offered.contains(actions.goToLine));
    QCOMPARE(actions.replace->toolTip(), u"Replace (Ctrl+H)"_s);
    QCOMPARE(actions.goToLine->toolTip(), u"Go to line (Ctrl+G)"_s);
}

SLANTLIGHT_TEST(WorkshopFindTest)

#include "tst_workshopfind.moc"
