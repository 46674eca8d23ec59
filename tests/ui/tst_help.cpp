// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/shipped.h"
#include "tests/support/runningprogram.h"
#include "tests/support/testroom.h"
#include "ui/help/helpbrowser.h"
#include "ui/help/helppages.h"
#include "ui/help/helpwindow.h"
#include "ui/window/actions.h"
#include "ui/window/helpdialogs.h"
#include "ui/words/translations.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QRegularExpression>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

QString pageFile(const QString &language, const QString &id)
{
    QFile file(shippedPath(u"help/%1/%2.md"_s.arg(language, id)));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList allOf(const QString &pattern, const QString &text)
{
    QStringList found;
    for (const auto &match : QRegularExpression(pattern).globalMatch(text)) {
        found.append(match.captured());
    }
    found.sort();
    return found;
}

/// A window with its help open, which has the keyboard.
struct OpenHelp
{
    explicit OpenHelp(RunningProgram &program)
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
        help = program.window.findChild<ui::HelpWindow *>();
        help->activateWindow();
        isReady = QTest::qWaitFor([this] { return help->isActiveWindow(); });
        list = help->findChild<QListWidget *>();
        field = help->findChild<QLineEdit *>();
        browser = help->findChild<ui::HelpBrowser *>();
    }

    [[nodiscard]] QString title() const { return browser->document()->firstBlock().text(); }

    ui::HelpWindow *help = nullptr;
    QListWidget *list = nullptr;
    QLineEdit *field = nullptr;
    ui::HelpBrowser *browser = nullptr;
    bool isReady = false;
};

} // namespace

class HelpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void hasEveryPageInBothLanguages_data();
    void hasEveryPageInBothLanguages();
    void namesActionsAsTheMenusDo();
    void drawsTheLegendWithRealMarks();
    void opensAtThePartThatHasTheKeyboard_data();
    void opensAtThePartThatHasTheKeyboard();
    void isSearchedAsOneTypes();
    void saysWhenNothingIsFound();
    void followsLinks();
    void speaksEnglishWhereItIsNotTranslated();
};

void HelpTest::cleanup()
{
    QLocale::setDefault(QLocale::c());
}

void HelpTest::hasEveryPageInBothLanguages_data()
{
    QTest::addColumn<QString>("id");

    for (const QString &id : ui::helpPageIds()) {
        QTest::newRow(qPrintable(id)) << id;
    }
}

void HelpTest::hasEveryPageInBothLanguages()
{
    QFETCH(const QString, id);
    const QString english = pageFile(u"en"_s, id);
    const QString german = pageFile(u"de"_s, id);
    QWidget window;
    const ui::Actions actions(window);
    QStringList known;
    for (const ui::Actions::Entry &entry : actions.all()) {
        known.append(entry.action->objectName());
    }

    for (const QString &page : {english, german}) {
        QVERIFY(page.startsWith(u"# "_s));
        QVERIFY(!page.contains(u'"') || page.contains(u"    say  \""_s));
        for (const QString &slot : allOf(u"(?<=\\{do:|\\{key:)[a-z-]+"_s, page)) {
            QVERIFY2(known.contains(slot), qPrintable(slot));
        }
        for (const QString &link : allOf(u"(?<=\\(help:)[a-z]+"_s, page)) {
            QVERIFY2(ui::helpPageIds().contains(link), qPrintable(link));
        }
    }
    for (const QString &kept :
         {u"\\{[a-z]+(:[a-z-]+)?\\}"_s, u"\\(help:[a-z]+\\)"_s, u"(?m)^#+ "_s, u"(?m)^\\|"_s}) {
        QCOMPARE(allOf(kept, german), allOf(kept, english));
    }
}

void HelpTest::namesActionsAsTheMenusDo()
{
    const auto pages = ui::helpPages(u"en"_s, [](const QString &id) {
        return id == "find"_L1 ? ui::HelpAction{u"Look for words"_s, u"Alt+W"_s}
                               : ui::HelpAction{id, {}};
    });
    const auto reading = std::ranges::find(pages, u"reading"_s, &ui::HelpPage::id);

    QVERIFY(reading->markdown.contains(u"[Look for words](do:find) (Alt+W)"_s));
    QVERIFY(reading->markdown.contains(u"[outline](do:outline) |"_s));
    QVERIFY(!reading->markdown.contains(u'{'));
}

void HelpTest::drawsTheLegendWithRealMarks()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    program.window.actions().guide->trigger();
    auto *const browser = program.window.findChild<ui::HelpBrowser *>();

    int marks = 0;
    for (QTextBlock block = browser->document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextImageFormat format = part.fragment().charFormat().toImageFormat();
            if (format.isValid()) {
                const QVariant picture =
                    browser->loadResource(QTextDocument::ImageResource, QUrl(format.name()));
                QVERIFY2(!picture.value<QImage>().isNull(), qPrintable(format.name()));
                ++marks;
            }
        }
    }
    QCOMPARE(marks, 14);
}

void HelpTest::opensAtThePartThatHasTheKeyboard_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("title");

    QTest::newRow("the page") << u""_s << u"First steps"_s;
    QTest::newRow("the list of marks") << u"marks"_s << u"How to read the marks"_s;
    QTest::newRow("the library") << u"library"_s << u"The library"_s;
}

void HelpTest::opensAtThePartThatHasTheKeyboard()
{
    QFETCH(const QString, part);
    QFETCH(const QString, title);
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(program.desktop.openSample());
    for (QWidget *const each : program.window.findChildren<QWidget *>()) {
        if (!part.isEmpty() && each->property(ui::helpPageProperty) == part) {
            each->findChild<QLineEdit *>()->setFocus();
        }
    }

    const OpenHelp open(program);

    QVERIFY(open.isReady);
    QCOMPARE(open.title(), title);
}

void HelpTest::isSearchedAsOneTypes()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    const OpenHelp open(program);
    QVERIFY(open.isReady);
    QCOMPARE(open.list->count(), ui::helpPageIds().size());

    open.field->setFocus();
    QTest::keyClicks(open.field, u"scanned pdf"_s);

    QCOMPARE(open.title(), u"Reading"_s);
    QCOMPARE(open.browser->textCursor().selectedText(), u"scanned"_s);
    QTest::keyClick(open.field, Qt::Key_Return);
    QVERIFY(open.browser->hasFocus());
}

void HelpTest::saysWhenNothingIsFound()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    const OpenHelp open(program);
    QVERIFY(open.isReady);

    QTest::keyClicks(open.field, u"zeppelin"_s);

    QCOMPARE(open.list->count(), 1);
    QCOMPARE(open.list->item(0)->text(), u"No page has all these words"_s);
    QVERIFY((open.list->item(0)->flags() & Qt::ItemIsSelectable) == 0);
}

void HelpTest::followsLinks()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    const OpenHelp open(program);
    QVERIFY(open.isReady);
    const QString title = open.title();

    // Tab goes from link to link, Enter follows.
    QTest::keyClick(open.browser, Qt::Key_Tab);
    QTest::keyClick(open.browser, Qt::Key_Tab);
    QTest::keyClick(open.browser, Qt::Key_Tab);
    QTest::keyClick(open.browser, Qt::Key_Tab);
    QCOMPARE(open.browser->textCursor().selectedText(), u"Open the sample"_s);
    QVERIFY(program.opens([&open] { QTest::keyClick(open.browser, Qt::Key_Return); }));
    open.browser->setFocus();
    QTest::keyClick(open.browser, Qt::Key_Tab);
    QTest::keyClick(open.browser, Qt::Key_Return);

    QVERIFY(open.title() != title);
    QCOMPARE(open.title(), u"How to read the marks"_s);
    QCOMPARE(open.list->currentItem()->text(), open.title());
}

void HelpTest::speaksEnglishWhereItIsNotTranslated()
{
    const auto name = [](const QString &id) {
        return ui::HelpAction{id, {}};
    };

    QCOMPARE(ui::helpPages(u"uk"_s, name).front().title, u"First steps"_s);
    QCOMPARE(ui::helpPages(u"de"_s, name).front().title, u"Erste Schritte"_s);
}

SLANTLIGHT_TEST(HelpTest)
#include "tst_help.moc"
