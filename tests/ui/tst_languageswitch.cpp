// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/analyzer.h"
#include "core/rules/packshelf.h"
#include "tests/support/runningprogram.h"
#include "tests/support/testroom.h"
#include "ui/packs/rulepacks.h"
#include "ui/window/actions.h"
#include "ui/window/languageswitch.h"
#include "ui/words/translations.h"
#include "ui/workshop/ruleeditor.h"
#include "ui/workshop/workshopwindow.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLocale>
#include <QUndoStack>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

/// A program whose window can become another one, as application.cpp puts it together.
struct SwitchedProgram
{
    explicit SwitchedProgram(const QString &folder)
        : desktop(folder)
        , session(folder + u"/slantlight.ini"_s)
        , packs(PackShelf(folder + u"/rules"_s, desktop.desk().analyzer()->languages().assumed()),
                {}, *loadShippedAnalyzer(), desktop.desk())
    {
        session.setLanguage(u"en"_s);
        auto translations = std::make_unique<QObject>();
        ui::installTranslations(session.language(), *translations);
        language = std::make_unique<ui::LanguageSwitch>(
            desktop.desk(), session, std::move(translations), [this] {
                ++windows;
                auto window = std::make_unique<ui::MainWindow>(desktop.desk(), session);
                window->offerRulePacks(packs);
                return window;
            });
        language->window().show();
        if (!QTest::qWaitForWindowActive(&language->window())) {
            qWarning("the window is not active: keys will not reach it");
        }
    }

    [[nodiscard]] ui::MainWindow &window() const { return language->window(); }
    /// The preferences' box, opened by the keyboard.
    [[nodiscard]] QComboBox *openBox() const
    {
        QTest::keyClick(&window(), Qt::Key_Comma, Qt::ControlModifier);
        return box();
    }
    [[nodiscard]] QComboBox *box() const
    {
        const auto *const dialog = window().findChild<ui::PreferencesDialog *>();
        for (QComboBox *const each : dialog->findChildren<QComboBox *>()) {
            if (each->findData(u"uk"_s) >= 0) {
                return each;
            }
        }
        return nullptr;
    }
    [[nodiscard]] bool changesOver(QComboBox *box, const QString &keys) const
    {
        const int before = windows;
        box->setFocus();
        QTest::keyClicks(box, keys);
        return QTest::qWaitFor([this, before] { return windows > before; });
    }

    Desktop desktop;
    ui::Session session;
    ui::RulePacks packs;
    int windows = 0;
    std::unique_ptr<ui::LanguageSwitch> language;
};

} // namespace

class LanguageSwitchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void speaksAtOnce();
    void keepsTheArticleItsPlaceAndItsSteps();
    void goesOnWhereItWasChosen();
    void waitsForWhatIsBeingOpened();
    void turnsRoundForArabicAndBack();
    void keepsTheWorkshopAndWhatIsWrittenThere();
};

void LanguageSwitchTest::cleanup()
{
    QLocale::setDefault(QLocale::c());
}

void LanguageSwitchTest::speaksAtOnce()
{
    const QTemporaryDir folder;
    const SwitchedProgram program(folder.path());
    QCOMPARE(program.window().actions().quit->text(), u"&Quit"_s);

    QVERIFY(program.changesOver(program.openBox(), u"D"_s));

    QCOMPARE(program.window().actions().quit->text(), u"Bee&nden"_s);
    QVERIFY(program.window().isVisible());
    const auto shown = QApplication::topLevelWidgets();
    QCOMPARE(std::ranges::count_if(
                 shown, [](QWidget *each) { return qobject_cast<ui::MainWindow *>(each); }),
             1);
}

void LanguageSwitchTest::keepsTheArticleItsPlaceAndItsSteps()
{
    const QTemporaryDir folder;
    SwitchedProgram program(folder.path());
    QVERIFY(program.desktop.open(longText()));
    program.desktop.annotate(u"tired crew"_s, u"loaded"_s);
    ui::ArticleView &page = program.window().page();
    page.setTextCursor(page.document()->find(u"Trip 50"_s));
    page.ensureCursorVisible();
    const auto top = page.readingPlace();
    QVERIFY(top.top.value() > 0);

    QVERIFY(program.changesOver(program.openBox(), u"D"_s));

    QVERIFY(&program.window().page() != &page);
    QCOMPARE(program.window().page().readingPlace().top, top.top);
    QCOMPARE(program.desktop.desk().changeText(0), u"Anmerkung hinzufügen: „tired crew“"_s);
    program.desktop.desk().undoStack().undo();
    QVERIFY(program.desktop.desk().annotations().empty());
}

void LanguageSwitchTest::goesOnWhereItWasChosen()
{
    const QTemporaryDir folder;
    const SwitchedProgram program(folder.path());

    QVERIFY(program.changesOver(program.openBox(), u"D"_s));
    QVERIFY(QTest::qWaitFor(
        [&program] { return program.box()->window()->focusWidget() == program.box(); }));
    QVERIFY(program.changesOver(program.box(), u"F"_s));

    QCOMPARE(program.session.language(), u"fr"_s);
    QCOMPARE(program.window().actions().quit->text(), u"&Quitter"_s);
}

void LanguageSwitchTest::waitsForWhatIsBeingOpened()
{
    const QTemporaryDir folder;
    SwitchedProgram program(folder.path());
    QComboBox *const box = program.openBox();
    bool wasOpen = false;
    connect(&program.desktop.desk(), &ui::Desk::articleOpened, this,
            [&] { wasOpen = wasOpen || program.windows == 1; });
    program.desktop.desk().openText(longText(), SourceFormat::PlainText);

    QVERIFY(program.changesOver(box, u"D"_s));

    QVERIFY(wasOpen);
    QCOMPARE(program.window().windowTitle(), u"The ferry of Averna — Slantlight"_s);
}

void LanguageSwitchTest::turnsRoundForArabicAndBack()
{
    const QTemporaryDir folder;
    const SwitchedProgram program(folder.path());

    QComboBox *const box = program.openBox();
    box->setFocus();
    QTest::keyClick(box, Qt::Key_End);
    QVERIFY(QTest::qWaitFor([&program] { return program.windows == 2; }));
    QCOMPARE(program.window().layoutDirection(), Qt::RightToLeft);

    QVERIFY(program.changesOver(program.box(), u"E"_s));
    QCOMPARE(program.window().layoutDirection(), Qt::LeftToRight);
}

void LanguageSwitchTest::keepsTheWorkshopAndWhatIsWrittenThere()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"rules/mine/rules"_s));
    const QString path = written(folder, u"rules/mine/rules/doubt.rules"_s, u"# Mine\n"_s);
    const SwitchedProgram program(folder.path());
    const auto workshop = [] {
        ui::WorkshopWindow *found = nullptr;
        for (QWidget *const each : QApplication::topLevelWidgets()) {
            found = found == nullptr ? qobject_cast<ui::WorkshopWindow *>(each) : found;
        }
        return found;
    };
    program.window().actions().workshop->trigger();
    QVERIFY(workshop() != nullptr);
    workshop()->openFile(path);
    QTest::keyClicks(&workshop()->editor(), u"# A note"_s);
    const QString typed = workshop()->editor().toPlainText();
    QVERIFY(typed.contains(u"# A note"_s));

    QVERIFY(program.changesOver(program.openBox(), u"D"_s));

    QVERIFY(QTest::qWaitFor([&] { return workshop() != nullptr && workshop()->isVisible(); }));
    QVERIFY(workshop()->windowTitle().contains(u"Regelwerkstatt"_s));
    QCOMPARE(workshop()->editor().toPlainText(), typed);
}

SLANTLIGHT_TEST(LanguageSwitchTest)
#include "tst_languageswitch.moc"
