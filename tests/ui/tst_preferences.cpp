// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/runningprogram.h"
#include "tests/support/testroom.h"
#include "ui/render/palette.h"
#include "ui/window/actions.h"
#include "ui/window/preferencesdialog.h"
#include "ui/window/printing.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPrinter>
#include <QPushButton>
#include <QSlider>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

/// The preferences of a window, opened by their key, on one of their pages.
struct OpenPreferences
{
    OpenPreferences(ui::MainWindow &window, int page)
    {
        QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
        dialog = window.findChild<ui::PreferencesDialog *>();
        pages = named<QListWidget>(u"Pages"_s);
        pages->setCurrentRow(page);
    }
    template <typename Control>
    [[nodiscard]] Control *named(const QString &name) const
    {
        for (Control *const each : dialog->findChildren<Control *>()) {
            if (each->accessibleName() == name) {
                return each;
            }
        }
        return nullptr;
    }
    template <typename Button>
    [[nodiscard]] Button *button(const QString &text) const
    {
        for (Button *const each : dialog->findChildren<Button *>()) {
            if (each->text() == text) {
                return each;
            }
        }
        return nullptr;
    }

    ui::PreferencesDialog *dialog = nullptr;
    QListWidget *pages = nullptr;
};

constexpr int textPage = 0;
constexpr int marksPage = 1;
constexpr int codesPage = 2;
constexpr int languagePage = 4;

} // namespace

class PreferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setTheTextOfThePage();
    void hideKindsOfMarks();
    void followWhatIsChangedElsewhere();
    void giveADigitToAnotherCode();
    void keepCodesOfOnesOwn();
    void leaveAnnotationsOfARemovedCode();
    void tellOwnCodesApart();
    void keepTheLanguage();
    void printTheMarks();
};

void PreferencesTest::setTheTextOfThePage()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    const OpenPreferences open(program.window, textPage);
    auto *const size = open.named<QSlider>(u"Size"_s);
    QVERIFY(size != nullptr && size->isVisible());

    size->setFocus();
    QTest::keyClick(size, Qt::Key_Right);

    QCOMPARE(program.window.page().textSize(), 19.0);
}

void PreferencesTest::hideKindsOfMarks()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(program.desktop.open(text));
    const auto before = program.desktop.desk().shownMarkers().size();
    const OpenPreferences open(program.window, marksPage);
    auto *const kind = open.button<QCheckBox>(u"Doubt and distancing"_s);
    QVERIFY(kind->isChecked());

    QTest::mouseClick(kind, Qt::LeftButton, {}, QPoint(8, kind->height() / 2));

    QVERIFY(program.desktop.desk().filter().hidden.contains(Category::Doubt));
    QVERIFY(program.desktop.desk().shownMarkers().size() < before);
}

void PreferencesTest::followWhatIsChangedElsewhere()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    const OpenPreferences open(program.window, marksPage);
    MarkerFilter filter = program.desktop.desk().filter();
    filter.hidden.insert(Category::Loaded);
    filter.ownVoiceOnly = true;

    program.desktop.desk().setFilter(filter);

    QVERIFY(!open.button<QCheckBox>(u"Loaded, emotive wording"_s)->isChecked());
    QVERIFY(open.button<QCheckBox>(u"Only the outlet's own words"_s)->isChecked());
}

void PreferencesTest::giveADigitToAnotherCode()
{
    const QTemporaryDir folder;
    {
        RunningProgram program(folder.path());
        const OpenPreferences open(program.window, codesPage);
        auto *const codes = open.named<QListWidget>(u"Codes"_s);
        for (int row = 0; row < codes->count(); ++row) {
            if (codes->item(row)->text() == u"Hedge, speculation"_s) {
                codes->setCurrentRow(row);
            }
        }
        auto *const digit = open.named<QComboBox>(u"Digit of the code"_s);
        QCOMPARE(digit->currentIndex(), 0);
        digit->setFocus();
        QTest::keyClick(digit, Qt::Key_2);

        const Codebook &book = program.desktop.desk().codebook();
        QCOMPARE(book.codeForKey(2)->id, CodeId(u"hedge"_s));
        QVERIFY(!book.code(CodeId(u"loaded"_s))->key);
    }

    RunningProgram again(folder.path());

    QCOMPARE(again.desktop.desk().codebook().codeForKey(2)->id, CodeId(u"hedge"_s));
    QVERIFY(!again.desktop.desk().codebook().code(CodeId(u"loaded"_s))->key);
}

void PreferencesTest::keepCodesOfOnesOwn()
{
    const QTemporaryDir folder;
    {
        RunningProgram program(folder.path());
        const OpenPreferences open(program.window, codesPage);
        QTest::mouseClick(open.button<QPushButton>(u"New code"_s), Qt::LeftButton);
        auto *const name = open.named<QLineEdit>(u"Name of the code"_s);
        name->selectAll();
        QTest::keyClicks(name, u"Weather"_s);
        QTest::keyClick(name, Qt::Key_Return);
    }

    RunningProgram again(folder.path());

    const auto &codes = again.desktop.desk().codebook().codes();
    QCOMPARE(codes.back().name, u"Weather"_s);
    QVERIFY(again.desktop.desk().codes().isOwn(codes.back().id));
}

void PreferencesTest::leaveAnnotationsOfARemovedCode()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(program.desktop.open(text));
    const OpenPreferences open(program.window, codesPage);
    QTest::mouseClick(open.button<QPushButton>(u"New code"_s), Qt::LeftButton);
    const CodeId own = program.desktop.desk().codebook().codes().back().id;
    program.desktop.annotate(u"old hall"_s, own.text());

    QTest::mouseClick(open.button<QPushButton>(u"Remove"_s), Qt::LeftButton);

    QVERIFY(program.desktop.desk().codebook().code(own) == nullptr);
    QCOMPARE(program.desktop.desk().annotations().front().annotation.code, own);
}

void PreferencesTest::tellOwnCodesApart()
{
    const ui::Palette palette = ui::Palette::load(ui::PageTheme::Light);
    std::vector<std::pair<QRgb, LineStyle>> looks;
    for (const QString &id : {u"weather"_s, u"boats"_s, u"fish"_s, u"tide"_s}) {
        const std::pair look(palette.hue(CodeId(id)).rgb(), ui::lineStyleOf(CodeId(id)));
        QVERIFY2(!std::ranges::contains(looks, look), qPrintable(id));
        QVERIFY(look.second != LineStyle::Solid); // as those that ship
        looks.push_back(look);
    }
}

void PreferencesTest::keepTheLanguage()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    const OpenPreferences open(program.window, languagePage);
    auto *const language = open.named<QComboBox>(u"Language of the window"_s);

    language->setFocus();
    QTest::keyClicks(language, u"D"_s);

    QCOMPARE(program.session.language(), u"de"_s);
}

void PreferencesTest::printTheMarks()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(program.desktop.openSample());
    auto *const printing = program.window.findChild<ui::Printing *>();
    const QSignalSpy failed(printing, &ui::Printing::failed);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(u"paper.pdf"_s));
    printer.setPageSize(QPageSize(QPageSize::A5));
    printer.setFullPage(true);

    QSignalSpy ready(printing, &ui::Printing::ready);
    printing->layOut();
    QVERIFY(ready.wait());

    printing->paint(printer);

    QVERIFY(failed.isEmpty());
    QFile paper(folder.filePath(u"paper.pdf"_s));
    QVERIFY(paper.open(QIODevice::ReadOnly));
    QVERIFY(paper.readAll().startsWith("%PDF"));
}

SLANTLIGHT_TEST(PreferencesTest)

#include "tst_preferences.moc"
