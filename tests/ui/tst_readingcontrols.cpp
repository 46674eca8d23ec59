// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/runningprogram.h"
#include "tests/support/testroom.h"
#include "ui/look/windowstyle.h"
#include "ui/look/windowtheme.h"
#include "ui/render/typefaces.h"
#include "ui/window/actions.h"
#include "ui/window/pageswatch.h"
#include "ui/window/readingcontrols.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSlider>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

/// A program with a long article, scrolled into its middle, and the popover of its toolbar.
struct Setting
{
    RunningProgram program;

    explicit Setting(const QString &folder)
        : program(folder)
    {
    }
    ~Setting() { ui::wear(ui::WindowTheme::System); }

    [[nodiscard]] bool begin()
    {
        program.window.resize(1280, 760);
        if (!program.desktop.open(longText())) {
            return false;
        }
        wheel(program.window.page(), 12);
        return true;
    }
    /// Opens the popover by a click on the toolbar's button.
    [[nodiscard]] ui::ReadingControls *open()
    {
        const auto *const bar = program.window.findChild<QToolBar *>();
        QWidget *const button = bar->widgetForAction(program.window.actions().textAndPage);
        QTest::mouseClick(button, Qt::LeftButton);
        return program.window.findChild<ui::ReadingControls *>();
    }
    template <typename Control>
    [[nodiscard]] Control *control(const QString &name)
    {
        for (Control *const each :
             program.window.findChild<ui::ReadingControls *>()->findChildren<Control *>()) {
            if (each->accessibleName() == name) {
                return each;
            }
        }
        return nullptr;
    }
};

} // namespace

class ReadingControlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensByItsButtonAndClosesOnEscape();
    void offersTheUsualTypefaceFirst();
    void setsTheTextAndKeepsTheLineOneWasAt_data();
    void setsTheTextAndKeepsTheLineOneWasAt();
    void takesWhatZoomingSets();
    void bringsTheUsualTextBack();
    void givesThePageATheme();
    void givesTheWindowAThemeOfItsOwn();
    void letsThePageFollowTheWindow();
    void keepsAllOfItForTheNextStart();
    void isReachedByKeysAlone();
    void closesByAClickBesideItAndByItsButton();
};

void ReadingControlsTest::opensByItsButtonAndClosesOnEscape()
{
    const QTemporaryDir folder;
    Setting setting(folder.path());
    QVERIFY(setting.begin());

    ui::ReadingControls *const popover = setting.open();
    QVERIFY(popover != nullptr && popover->isVisible());
    QTest::keyClick(popover, Qt::Key_Escape);
    QVERIFY(!popover->isVisible());

    QTest::keySequence(&setting.program.window.page(), QKeySequence(u"Ctrl+Shift+A"_s));
    QVERIFY(popover->isVisible());
}

void ReadingControlsTest::offersTheUsualTypefaceFirst()
{
    const QTemporaryDir folder;
    Setting setting(folder.path());
    QVERIFY(setting.begin());
    QVERIFY(setting.open() != nullptr);

    const auto *const faces = setting.control<QComboBox>(u"Typeface"_s);

    QCOMPARE(faces->currentIndex(), 0);
    QVERIFY(faces->itemText(0).endsWith(u"(usual)"_s));
    QVERIFY(faces->itemData(0).toString().isEmpty());
    for (const ui::Typeface &face : ui::installedTypefaces()) {
        QVERIFY2(faces->findData(face.family) > 0, qPrintable(face.family));
    }
}

void ReadingControlsTest::setsTheTextAndKeepsTheLineOneWasAt_data()
{
    QTest::addColumn<QString>("control");
    QTest::addColumn<int>("key");

    QTest::newRow("larger letters") << u"Size"_s << int(Qt::Key_Right);
    QTest::newRow("smaller letters") << u"Size"_s << int(Qt::Key_Left);
    QTest::newRow("higher lines") << u"Line height"_s << int(Qt::Key_PageUp);
    QTest::newRow("shorter lines") << u"Line length"_s << int(Qt::Key_Home);
    QTest::newRow("longer lines") << u"Line length"_s << int(Qt::Key_End);
    QTest::newRow("justified") << QString() << int(Qt::Key_Space);
    QTest::newRow("another typeface") << u"Typeface"_s << int(Qt::Key_End);
}

void ReadingControlsTest::setsTheTextAndKeepsTheLineOneWasAt()
{
    QFETCH(const QString, control);
    QFETCH(const int, key);
    const QTemporaryDir folder;
    Setting setting(folder.path());
    QVERIFY(setting.begin());
    ui::ReadingControls *const popover = setting.open();
    QVERIFY(popover != nullptr);
    const ui::ArticleView &page = setting.program.window.page();
    const TextOffset top = page.top().offset;
    const ui::TextStyle before = page.textStyle();
    QWidget *const touched = control.isEmpty()
                                 ? static_cast<QWidget *>(popover->findChild<QCheckBox *>())
                                 : setting.control<QWidget>(control);
    QVERIFY(touched != nullptr && top.value() > 0);

    QTest::keyClick(touched, static_cast<Qt::Key>(key));

    QVERIFY(page.textStyle() != before);
    QCOMPARE(page.top().offset, top);
}

void ReadingControlsTest::takesWhatZoomingSets()
{
    const QTemporaryDir folder;
    Setting setting(folder.path());
    QVERIFY(setting.begin());
    QVERIFY(setting.open() != nullptr);

    setting.program.window.page().setTextSize(60);

    QCOMPARE(setting.control<QSlider>(u"Size"_s)->value(),
             setting.control<QSlider>(u"Size"_s)->maximum());
    QCOMPARE(setting.program.window.page().textSize(), 60);
    setting.control<QSlider>(u"Line length"_s)->setValue(50);
    QCOMPARE(setting.program.window.page().textSize(), 60);
}

void ReadingControlsTest::bringsTheUsualTextBack()
{
    const QTemporaryDir folder;
    Setting setting(folder.path());
    QVERIFY(setting.begin());
    ui::ReadingControls *const popover = setting.open();
    setting.control<QSlider>(u"Size"_s)->setValue(30);
    setting.control<QSlider>(u"Line height"_s)->setValue(200);

    QTest::mouseClick(popover->findChild<QPushButton *>(), Qt::LeftButton);

    QCOMPARE(setting.program.window.page().textStyle(), ui::TextStyle());
    QCOMPARE(setting.control<QSlider>(u"Size"_s)->value(), 18);
}

void ReadingControlsTest::givesThePageATheme()
{
    const QTemporaryDir folder;
    Setting setting(folder.path());
    QVERIFY(setting.begin());
    QVERIFY(setting.open() != nullptr);
    const ui::ArticleView &page = setting.program.window.page();
    const TextOffset top = page.top().offset;
    const QColor window = QApplication::palette().color(QPalette::Window);

    QTest::mouseClick(setting.control<ui::PageSwatch>(u"Grey"_s), Qt::LeftButton);

    QCOMPARE(page.pageTheme(), ui::PageTheme::Grey);
    QCOMPARE(page.top().offset, top);
    QVERIFY(setting.control<ui::PageSwatch>(u"Grey"_s)->isChecked());
    QCOMPARE(QApplication::palette().color(QPalette::Window), window);
}

void ReadingControlsTest::givesTheWindowAThemeOfItsOwn()
{
    const QTemporaryDir folder;
    Setting setting(folder.path());
    QVERIFY(setting.begin());
    QVERIFY(setting.open() != nullptr);
    QTest::mouseClick(setting.control<ui::PageSwatch>(u"Paper"_s), Qt::LeftButton);

    QTest::mouseClick(setting.control<QToolButton>(u"Window: Dark"_s), Qt::LeftButton);
    QVERIFY(ui::isDark(QApplication::palette()));
    QCOMPARE(setting.program.window.page().pageTheme(), ui::PageTheme::Light);

    QTest::mouseClick(setting.control<QToolButton>(u"Window: Light"_s), Qt::LeftButton);
    QVERIFY(!ui::isDark(QApplication::palette()));
}

void ReadingControlsTest::letsThePageFollowTheWindow()
{
    const QTemporaryDir folder;
    Setting setting(folder.path());
    QVERIFY(setting.begin());
    QVERIFY(setting.open() != nullptr);
    QTest::mouseClick(setting.control<ui::PageSwatch>(u"As the window"_s), Qt::LeftButton);

    QTest::mouseClick(setting.control<QToolButton>(u"Window: Dark"_s), Qt::LeftButton);

    QCOMPARE(setting.program.window.page().pageTheme(), ui::PageTheme::Dark);
}

void ReadingControlsTest::keepsAllOfItForTheNextStart()
{
    const QTemporaryDir folder;
    const QString face = ui::installedTypefaces().back().family;
    const ui::TextStyle style{.family = face,
                              .size = 21,
                              .lineHeight = 1.8,
                              .charactersPerLine = 54,
                              .lineEnds = ui::LineEnds::Justified};
    {
        Setting setting(folder.path());
        QVERIFY(setting.begin());
        QVERIFY(setting.open() != nullptr);
        setting.program.window.page().setTextStyle(style);
        QTest::mouseClick(setting.control<ui::PageSwatch>(u"Sepia"_s), Qt::LeftButton);
        QTest::mouseClick(setting.control<QToolButton>(u"Window: Dark"_s), Qt::LeftButton);
        setting.program.window.close();
    }

    Setting again(folder.path());
    QVERIFY(again.begin());

    QCOMPARE(again.program.window.page().textStyle(), style);
    QCOMPARE(again.program.window.page().pageTheme(), ui::PageTheme::Sepia);
    QVERIFY(ui::isDark(QApplication::palette()));
}

void ReadingControlsTest::isReachedByKeysAlone()
{
    const QTemporaryDir folder;
    Setting setting(folder.path());
    QVERIFY(setting.begin());
    ui::ReadingControls *const popover = setting.open();
    QStringList names;

    for (int i = 0; i < 16; ++i) {
        QWidget *const focused = popover->focusWidget();
        QVERIFY(focused != nullptr);
        const auto *const button = qobject_cast<QAbstractButton *>(focused);
        names.append(focused->accessibleName().isEmpty() && button != nullptr
                         ? button->text()
                         : focused->accessibleName());
        QTest::keyClick(focused, Qt::Key_Tab);
    }

    for (const QString &name :
         {u"Typeface"_s, u"Size"_s, u"Line height"_s, u"Line length"_s,
          u"Straight right edge (justified)"_s, u"Window: Dark"_s, u"Set the text as usual"_s}) {
        QVERIFY2(names.contains(name), qPrintable(name + u" is not in "_s + names.join(u", "_s)));
    }
}

void ReadingControlsTest::closesByAClickBesideItAndByItsButton()
{
    const QTemporaryDir folder;
    Setting setting(folder.path());
    QVERIFY(setting.begin());
    const ui::ReadingControls *const controls = setting.open();
    QVERIFY(controls != nullptr && controls->isVisible());

    QVERIFY(setting.open() != nullptr); // the button, once more
    QVERIFY(!controls->isVisible());

    QVERIFY(setting.open() != nullptr);
    QVERIFY(controls->isVisible());
    QTest::mouseClick(setting.program.window.page().viewport(), Qt::LeftButton, {}, {10, 400});
    QVERIFY(!controls->isVisible());
}

SLANTLIGHT_TEST(ReadingControlsTest)

#include "tst_readingcontrols.moc"
