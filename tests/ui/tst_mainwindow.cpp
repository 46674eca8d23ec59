// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktop.h"
#include "tests/support/testroom.h"
#include "ui/actions.h"
#include "ui/exporter.h"
#include "ui/factsline.h"
#include "ui/incoming.h"
#include "ui/inspector/markermodel.h"
#include "ui/inspector/markerspanel.h"
#include "ui/library/librarypanel.h"
#include "ui/mainwindow.h"
#include "ui/reader/articleview.h"
#include "ui/reader/findbar.h"
#include "ui/reader/markercard.h"
#include "ui/session.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QActionGroup>
#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QScrollBar>
#include <QStatusBar>
#include <QTabWidget>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>
#include <QUrl>
#include <QWheelEvent>

#include <functional>

using namespace Qt::StringLiterals;
using namespace slantlight;

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensTheSampleOnTheFirstStart();
    void opensAFile();
    void saysWhichFileIsMissing();
    void saysThatOneOfSeveralFilesIsOpen();
    void closesTheArticleForTheStartPage();
    void opensADroppedFile();
    void opensPastedText();
    void prefersHtmlToPlainText();
    void annotatesAndUndoes();
    void bringsEverythingBackAtTheNextStart();
    void leavesTheArticleThatIsRemoved();
    void showsTheOutletAsAChip();
    void writesAPdf();
    void saysWhereAPdfCannotBeWritten();
    void suggestsFileNamesThatAnySystemTakes_data();
    void suggestsFileNamesThatAnySystemTakes();
    void hasANameForEveryWidgetThatTakesTheFocus();
    void givesEachKeyToOneActionOnly();
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
    void comesBackToThePlaceThatWasLeft_data();
    void comesBackToThePlaceThatWasLeft();
    void comesBackToThePlaceAfterAnotherArticle();
    void standsStillWhenThePanelsComeAndGo();
    void foldsThePanelsOfANarrowWindow();
    void leavesOnlyTheText_data();
    void leavesOnlyTheText();
    void givesTheFactsTheColumnOfTheText();
    void keepsTheTextInPlaceWhileFinding();
    void closesTheFindBarFromThePage();
    void linksRowsAndMarks();
    void opensTheCardOfAClickedRow();
    void lightsUpTheMarkOfANote();
    void saysWhatTheFiguresMean();
    void edgesFoundWordsWithInk();
    void tellsTheTimeToRead_data();
    void tellsTheTimeToRead();
    void takesNoWordsForMarkup();
};

namespace {

const QString text = u"Harbour news\n\nThe purportedly neutral council met on Monday in the old "
                     u"hall. The mayor slammed the plan.\n"_s;

/// A whole program in a folder, as application.cpp puts it together.
class Program
{
public:
    explicit Program(const QString &folder)
        : desktop(folder)
        , session(folder + u"/slantlight.ini"_s)
        , window(desktop.desk(), session)
    {
        window.show();
        if (!QTest::qWaitForWindowActive(&window)) {
            qWarning("the window is not active: keys will not reach it");
        }
    }

    [[nodiscard]] bool opens(const std::function<void()> &begin)
    {
        QSignalSpy opened(&desktop.desk(), &ui::Desk::articleOpened);
        begin();
        return !opened.isEmpty() || opened.wait();
    }

    Desktop desktop;
    ui::Session session;
    ui::MainWindow window;
};

QString longText()
{
    QString story = u"The ferry of Averna\n\n"_s;
    for (int i = 1; i <= 60; ++i) {
        story += u"Trip %1 of the ferry began at the quay of Averna, with forty people and a cart "
                 "of fish on board, and ended there in the evening, when the purportedly tired "
                 "crew went home.\n\n"_s.arg(i);
    }
    return story;
}

void select(ui::ArticleView &page, const QString &words)
{
    page.setTextCursor(page.document()->find(words));
}

void wheel(const ui::ArticleView &page, int clicks)
{
    QWidget *const viewport = page.viewport();
    const QPointF place = viewport->rect().center();
    for (int i = 0; i < clicks; ++i) {
        QWheelEvent event(place, viewport->mapToGlobal(place), {}, {0, -120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(viewport, &event);
    }
}

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

QString written(const QTemporaryDir &folder, const QString &name, const QString &content)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly)) {
        return {};
    }
    file.write(content.toUtf8());
    return file.fileName();
}

} // namespace

void MainWindowTest::opensTheSampleOnTheFirstStart()
{
    const QTemporaryDir folder;
    Program program(folder.path());

    QVERIFY(program.opens([&] { program.window.begin({}); }));

    QVERIFY(program.window.windowTitle().startsWith(program.desktop.desk().article()->title()));
    QVERIFY(!program.desktop.desk().shownMarkers().empty());
}

void MainWindowTest::opensAFile()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    const QString path = written(folder, u"harbour.txt"_s, text);

    QVERIFY(program.opens([&] { program.window.begin({path}); }));

    QCOMPARE(program.desktop.desk().article()->title(), u"Harbour news"_s);
    QCOMPARE(program.session.recentFiles(), QStringList{path});
}

void MainWindowTest::saysWhichFileIsMissing()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    const QString path = folder.filePath(u"gone.txt"_s);

    program.window.openFile(path);

    QVERIFY(QTest::qWaitFor([&] { return program.window.message().contains(path); }));
    QVERIFY(!program.desktop.desk().article());
    QVERIFY(program.session.recentFiles().isEmpty());
}

void MainWindowTest::saysThatOneOfSeveralFilesIsOpen()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    const QString first = written(folder, u"first.txt"_s, text);
    const QString second = written(folder, u"second.txt"_s, u"Boats\n\nThe boats are here."_s);

    QVERIFY(program.opens([&] { program.window.begin({first, second}); }));

    QCOMPARE(program.desktop.desk().article()->title(), u"Harbour news"_s);
    QVERIFY(program.window.message().contains(u"2 files"_s));
}

void MainWindowTest::closesTheArticleForTheStartPage()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    QVERIFY(program.opens([&] { program.window.begin({}); }));
    auto *const markers = program.window.findChild<QTreeView *>(u"markers"_s);
    QVERIFY(markers->isVisible());

    program.window.findChild<ui::Actions *>()->start->trigger();

    QVERIFY(!program.desktop.desk().article());
    QCOMPARE(program.window.windowTitle(), u"Slantlight"_s);
    QVERIFY(!markers->isVisible());
    QVERIFY(!program.window.findChild<ui::Actions *>()->exportPdf->isEnabled());
    QVERIFY(program.session.article().text().isEmpty());
}

void MainWindowTest::opensADroppedFile()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(written(folder, u"harbour.txt"_s, text))});
    QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QDropEvent drop(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);

    QVERIFY(program.opens([&] {
        QCoreApplication::sendEvent(&program.window, &enter);
        QCoreApplication::sendEvent(&program.window, &drop);
    }));

    QCOMPARE(program.desktop.desk().article()->title(), u"Harbour news"_s);
}

void MainWindowTest::opensPastedText()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    QGuiApplication::clipboard()->setText(text);
    program.window.page().setFocus();

    QVERIFY(program.opens(
        [&] { QTest::keySequence(&program.window, QKeySequence(Qt::CTRL | Qt::Key_V)); }));

    QCOMPARE(program.desktop.desk().article()->title(), u"Harbour news"_s);
}

void MainWindowTest::prefersHtmlToPlainText()
{
    QMimeData data;
    data.setText(u"Harbour news"_s);
    data.setHtml(u"<h1>Harbour news</h1>"_s);

    const auto incoming = ui::incomingFrom(data);

    const ui::Incoming expected =
        ui::IncomingText{.text = u"<h1>Harbour news</h1>"_s, .format = TextFormat::Html};
    QVERIFY(incoming == expected);
    QVERIFY(!ui::incomingFrom(QMimeData()));
}

void MainWindowTest::annotatesAndUndoes()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    QVERIFY(program.desktop.open(text));
    ui::ArticleView &page = program.window.page();
    QTextCursor cursor = page.document()->find(u"council"_s);
    page.setTextCursor(cursor);

    QTest::keyClick(&page, Qt::Key_H);

    QCOMPARE(program.desktop.desk().annotations().size(), 1U);

    program.window.actions().undo->trigger();

    QCOMPARE(program.desktop.desk().annotations().size(), 0U);

    program.window.actions().redo->trigger();

    QCOMPARE(program.desktop.desk().annotations().size(), 1U);
}

void MainWindowTest::bringsEverythingBackAtTheNextStart()
{
    const QTemporaryDir folder;
    {
        Program program(folder.path());
        QVERIFY(program.desktop.openSample());
        program.desktop.annotate(u"scheme"_s, u"loaded"_s, u"a memo"_s);
        program.window.resize(780, 600);
        program.window.actions().library->setChecked(false);
        program.window.actions().themes->actions().at(1)->trigger();
        program.window.page().setTextSize(22);
        QTextCursor cursor = program.window.page().document()->find(u"juggler"_s);
        program.window.page().setTextCursor(cursor);
        program.window.page().ensureCursorVisible();
        program.window.close();
    }

    Program again(folder.path());
    QVERIFY(again.opens([&] { again.window.begin({}); }));

    QVERIFY(again.desktop.desk().article()->title().startsWith(u"Causeway shutdown"));
    QCOMPARE(again.desktop.desk().annotations().size(), 1U);
    QCOMPARE(again.desktop.desk().annotations().front().annotation.memo, u"a memo"_s);
    QCOMPARE(again.window.height(), 600);
    QVERIFY(!again.window.actions().library->isChecked());
    QCOMPARE(again.window.page().pageTheme(), ui::PageTheme::Sepia);
    QCOMPARE(again.window.page().textSize(), 22.0);
    const auto juggler = again.desktop.desk().article()->text().indexOf(u"juggler"_s);
    QCOMPARE(again.window.page().readingPlace().caret.value(), juggler + 7);
}

void MainWindowTest::leavesTheArticleThatIsRemoved()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    QVERIFY(program.opens([&] { program.window.begin({}); }));
    const ArticleId id = program.desktop.desk().article()->id();
    auto *const library = program.window.findChild<ui::LibraryPanel *>();

    Q_EMIT library->removalRequested(id, u"Causeway"_s);
    QVERIFY(!program.window.page().isVisible());
    QVERIFY(!program.window.actions().exportPdf->isEnabled());

    QVERIFY(program.opens(
        [&] { program.window.findChild<QToolButton *>(u"messageAction"_s)->click(); }));
    QVERIFY(program.window.page().isVisible());
    QVERIFY(program.window.actions().exportPdf->isEnabled());
    QCOMPARE(program.session.article(), id);

    Q_EMIT library->removalRequested(id, u"Causeway"_s);
    program.window.close();
    QVERIFY(program.session.article().text().isEmpty());
    QVERIFY(program.desktop.desk().libraryEntries()->empty());
}

void MainWindowTest::showsTheOutletAsAChip()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    const QString path = written(folder, u"credit.txt"_s, text + u"\nRead more at RT\n"_s);

    QVERIFY(program.opens([&] { program.window.openFile(path); }));

    QCOMPARE(program.window.findChild<QLabel *>(u"chip"_s)->text(),
             u"RT · state-controlled, Russia"_s);
}

void MainWindowTest::writesAPdf()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    QVERIFY(program.desktop.open(text));
    const QString path = folder.filePath(u"harbour.pdf"_s);

    program.window.exportTo(path, ui::ExportFormat::Pdf);

    QVERIFY(QTest::qWaitFor([&] { return program.window.message().contains(u"harbour.pdf"_s); }));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
}

void MainWindowTest::saysWhereAPdfCannotBeWritten()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    QVERIFY(program.desktop.open(text));
    const QString path = folder.filePath(u"no such folder/harbour.html"_s);

    program.window.exportTo(path, ui::ExportFormat::Html);

    QVERIFY(QTest::qWaitFor([&] { return program.window.message().contains(path); }));
}

void MainWindowTest::suggestsFileNamesThatAnySystemTakes_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");

    QTest::newRow("plain") << u"Harbour news"_s << u"Harbour news.pdf"_s;
    QTest::newRow("quotation marks and slashes")
        << u"Mayor \"listens\": 24/7?"_s << u"Mayor listens 24 7.pdf"_s;
    QTest::newRow("hidden") << u"..profile"_s << u"profile.pdf"_s;
    QTest::newRow("no title") << QString() << u"article.pdf"_s;
    QTest::newRow("too long") << u"word "_s.repeated(40)
                              << u"word "_s.repeated(16).chopped(1) + u".pdf"_s;
}

void MainWindowTest::suggestsFileNamesThatAnySystemTakes()
{
    QFETCH(const QString, title);
    QFETCH(const QString, name);

    QCOMPARE(ui::suggestedFileName(title, ui::ExportFormat::Pdf), name);
}

void MainWindowTest::hasANameForEveryWidgetThatTakesTheFocus()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    QVERIFY(program.desktop.openSample());

    for (const QWidget *widget : program.window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0) {
            continue;
        }
        const QAccessibleInterface *const said =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(said && !said->text(QAccessible::Name).isEmpty(),
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' '
                            + widget->objectName()));
    }
}

void MainWindowTest::givesEachKeyToOneActionOnly()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    QHash<QKeySequence, QString> owners;

    for (const QAction *action : program.window.actions().findChildren<QAction *>()) {
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(!owners.contains(key), qPrintable(owners.value(key) + action->text()));
            owners.insert(key, action->text());
        }
    }
    QVERIFY(owners.size() > 20);
}

void MainWindowTest::takesBackWhatTheMessageNames()
{
    const QTemporaryDir folder;
    Program program(folder.path());
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

void MainWindowTest::offersNoUndoOnceSomethingElseWasChanged()
{
    const QTemporaryDir folder;
    Program program(folder.path());
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

void MainWindowTest::offersNoUndoForWhatWasOnlySaid()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    QVERIFY(program.desktop.open(text));
    program.desktop.annotate(u"mayor"_s, u"loaded"_s);

    program.window.actions().showMarks->trigger();

    QVERIFY(!program.window.message().isEmpty());
    QVERIFY(undoButton(program.window) == nullptr);
}

void MainWindowTest::offersNoUndoWhereNothingWasChanged()
{
    const QTemporaryDir folder;
    Program program(folder.path());
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

void MainWindowTest::keepsTheKeyboardOnThePageAfterUndo()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    QVERIFY(program.desktop.open(text));
    ui::ArticleView &page = program.window.page();
    page.setFocus();
    select(page, u"council"_s);
    QTest::keyClick(&page, Qt::Key_N);
    QVERIFY(program.window.focusWidget() != &page); // one types the memo

    clickUndo(program.window);

    QCOMPARE(program.window.focusWidget(), &page);
    QTest::keyClick(program.window.focusWidget(), Qt::Key_J);
    QVERIFY(!page.focusedMark().isEmpty());
}

void MainWindowTest::keepsTheKeyboardOnAPanelThatUndoes()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    QVERIFY(program.desktop.open(text));
    program.desktop.annotate(u"council"_s, u"loaded"_s);
    auto *const tree = program.window.findChild<QTreeView *>(u"markers"_s);
    tree->setFocus();

    QTest::keySequence(tree, QKeySequence::Undo);

    QVERIFY(program.desktop.desk().annotations().empty());
    QCOMPARE(program.window.focusWidget(), tree);
}

void MainWindowTest::leadsFromTheMemoPastTheMessage()
{
    const QTemporaryDir folder;
    Program program(folder.path());
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

void MainWindowTest::floatsMessagesOverThePage()
{
    const QTemporaryDir folder;
    Program program(folder.path());
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

void MainWindowTest::forgetsMessagesOfTheArticleBefore()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    QVERIFY(program.desktop.open(text));
    program.window.openFile(folder.filePath(u"gone.txt"_s));
    QVERIFY(QTest::qWaitFor([&] { return !program.window.message().isEmpty(); }));

    QVERIFY(program.desktop.open(longText()));
    QVERIFY(program.window.message().isEmpty());

    ui::ArticleView &page = program.window.page();
    select(page, u"Trip 3"_s);
    QTest::keyClick(&page, Qt::Key_1);
    QVERIFY(!program.window.message().isEmpty());
    QVERIFY(program.desktop.open(text));
    QVERIFY(program.window.message().isEmpty());
}

void MainWindowTest::keepsWarningsUntilTheyAreClosed()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    program.window.warn(u"The library is another one."_s);

    QVERIFY(program.desktop.open(text));
    QCOMPARE(program.window.message(), u"The library is another one."_s);

    QTest::keyClick(&program.window.page(), Qt::Key_Escape);
    QVERIFY(program.window.message().isEmpty());
}

void MainWindowTest::comesBackToThePlaceThatWasLeft_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::addColumn<bool>("clicked");
    QTest::addColumn<int>("clicks");
    QTest::addColumn<double>("size");
    QTest::addColumn<int>("width");

    // No wider than the screen of the tests: a window comes back on its screen.
    QTest::newRow("without a click") << false << false << 9 << 18.0 << 780;
    QTest::newRow("by Ctrl+Q") << true << false << 9 << 18.0 << 780;
    QTest::newRow("with the caret elsewhere") << false << true << 9 << 18.0 << 780;
    QTest::newRow("large text") << true << false << 7 << 31.0 << 780;
    QTest::newRow("small text") << true << false << 13 << 11.0 << 780;
    QTest::newRow("narrow window") << true << false << 10 << 18.0 << 620;
    QTest::newRow("in the room above the text") << true << false << 0 << 18.0 << 780;
    QTest::newRow("at the end") << true << false << 900 << 18.0 << 780;
}

void MainWindowTest::comesBackToThePlaceThatWasLeft()
{
    QFETCH(const bool, byKey);
    QFETCH(const bool, clicked);
    QFETCH(const int, clicks);
    QFETCH(const double, size);
    QFETCH(const int, width);
    const QTemporaryDir folder;
    int left = 0;
    QRect where;
    TextOffset top;
    {
        Program program(folder.path());
        program.window.resize(width, 620);
        QVERIFY(program.desktop.open(longText()));
        ui::ArticleView &page = program.window.page();
        page.setTextSize(size);
        if (clicked) {
            QTest::mouseClick(page.viewport(), Qt::LeftButton, {}, {200, 300});
        }
        QCoreApplication::processEvents();
        wheel(page, clicks);
        QCoreApplication::processEvents(); // the last lines are laid out when idle
        left = page.verticalScrollBar()->value();
        where = page.geometry();
        top = page.top().offset;
        QCOMPARE(left > 0, clicks > 0);
        if (byKey) {
            QTest::keySequence(&page, QKeySequence(Qt::CTRL | Qt::Key_Q));
        } else {
            program.window.close();
        }
        QVERIFY(!program.window.isVisible());
    }

    Program again(folder.path());
    QVERIFY(again.opens([&] { again.window.begin({}); }));
    QVERIFY(QTest::qWaitFor([&] { return again.window.page().isVisible(); }));
    QCoreApplication::processEvents();

    ui::ArticleView &page = again.window.page();
    QCOMPARE(page.geometry(), where);
    QCOMPARE(page.verticalScrollBar()->value(), left);
    again.window.resize(width - 60, 600);
    QCoreApplication::processEvents();
    QVERIFY(page.visibleSpan().contains(top));
}

void MainWindowTest::comesBackToThePlaceAfterAnotherArticle()
{
    const QTemporaryDir folder;
    int left = 0;
    ArticleId id;
    {
        Program program(folder.path());
        program.window.resize(780, 620);
        QVERIFY(program.desktop.open(longText()));
        QCoreApplication::processEvents();
        ui::ArticleView &page = program.window.page();
        wheel(page, 8);
        left = page.verticalScrollBar()->value();
        id = program.desktop.desk().article()->id();

        QVERIFY(program.desktop.open(text));
        QVERIFY(program.opens([&] { program.desktop.desk().openFromLibrary(id); }));
        QCOMPARE(page.verticalScrollBar()->value(), left);

        QVERIFY(program.desktop.open(text));
        program.window.close();
    }

    Program again(folder.path());
    QVERIFY(again.opens([&] { again.window.begin({}); }));
    QVERIFY(again.opens([&] { again.desktop.desk().openFromLibrary(id); }));
    QCoreApplication::processEvents();
    QCOMPARE(again.window.page().verticalScrollBar()->value(), left);
}

void MainWindowTest::standsStillWhenThePanelsComeAndGo()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    program.window.resize(1280, 700);
    QVERIFY(program.desktop.open(longText()));
    ui::ArticleView &page = program.window.page();
    page.setFocus();
    wheel(page, 8);
    const int left = page.verticalScrollBar()->value();

    for (const Qt::Key key : {Qt::Key_F6, Qt::Key_F7}) {
        QTest::keyClick(&page, key);
        QTest::keyClick(&page, key);
        QCOMPARE(page.verticalScrollBar()->value(), left);
    }

    QTest::keyClick(&page, Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(page.verticalScrollBar()->value(), 0);
    QTest::keyClick(&page, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(page.verticalScrollBar()->value(), page.verticalScrollBar()->maximum());
}

void MainWindowTest::foldsThePanelsOfANarrowWindow()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    QVERIFY(program.desktop.openSample());
    auto *const library = program.window.findChild<ui::LibraryPanel *>();
    auto *const marks = program.window.findChild<ui::MarkersPanel *>();
    program.window.resize(1280, 700);
    QVERIFY(library->isVisible() && marks->isVisible());

    program.window.resize(980, 700);
    QVERIFY(!library->isVisible() && marks->isVisible());
    program.window.resize(740, 700);
    QVERIFY(!library->isVisible() && !marks->isVisible());
    program.window.resize(560, 600);
    QCOMPARE(program.window.width(), 560);
    QVERIFY(program.window.page().viewport()->width() >= 400);
    QCoreApplication::processEvents();
    const auto *const tools = program.window.findChild<QToolBar *>();
    for (const QToolButton *const button :
         tools->findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly)) {
        QVERIFY2(button->isVisible() || button->objectName() == u"qt_toolbar_ext_button"_s,
                 qPrintable(button->text()));
    }
    QTest::keyClick(&program.window.page(), Qt::Key_F6); // wanted all the same
    QVERIFY(marks->isVisible());
    QCOMPARE(program.window.width(), 560);

    program.window.resize(1280, 700);
    QVERIFY(library->isVisible() && marks->isVisible());
}

void MainWindowTest::leavesOnlyTheText_data()
{
    QTest::addColumn<Qt::Key>("key");

    QTest::newRow("F9") << Qt::Key_F9;
    QTest::newRow("F11") << Qt::Key_F11;
}

void MainWindowTest::leavesOnlyTheText()
{
    QFETCH(const Qt::Key, key);
    const QTemporaryDir folder;
    Program program(folder.path());
    program.window.resize(1280, 700);
    QVERIFY(program.desktop.openSample());
    const QList<QWidget *> around{
        program.window.findChild<QToolBar *>(), program.window.statusBar(),
        program.window.findChild<ui::LibraryPanel *>(), program.window.findChild<ui::FactsLine *>(),
        program.window.findChild<ui::MarkersPanel *>()};
    program.window.page().setFocus();

    QTest::keyClick(&program.window.page(), key);
    for (const QWidget *const part : around) {
        QVERIFY2(!part->isVisible(), part->metaObject()->className());
    }
    QVERIFY(program.window.page().isVisible());

    QTest::keyClick(&program.window.page(), key);
    for (const QWidget *const part : around) {
        QVERIFY2(part->isVisible(), part->metaObject()->className());
    }
}

void MainWindowTest::givesTheFactsTheColumnOfTheText()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    const QString path = written(folder, u"credit.txt"_s, text + u"\nRead more at RT\n"_s);
    QVERIFY(program.opens([&] { program.window.openFile(path); }));
    const auto leftOf = [&](const QWidget &part, double x) {
        return part.mapTo(&program.window, QPoint(static_cast<int>(x), 0)).x();
    };

    for (const int width : {1700, 1280, 620}) {
        program.window.resize(width, 700);
        QCoreApplication::processEvents();
        const ui::ArticleView &page = program.window.page();
        const auto *const chip = program.window.findChild<QLabel *>(u"chip"_s);
        const auto *const facts = program.window.findChild<QLabel *>(u"facts"_s);
        const QTextBlock first = page.document()->firstBlock();
        const double text = first.layout()->position().x();
        QCOMPARE(leftOf(*chip, 0), leftOf(*page.viewport(), text));
        QCOMPARE(leftOf(*facts, facts->width()), leftOf(page, page.textColumn().right() + 1));
    }
}

void MainWindowTest::keepsTheTextInPlaceWhileFinding()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    QVERIFY(program.desktop.open(longText()));
    ui::ArticleView &page = program.window.page();
    page.setFocus();
    wheel(page, 8);
    const QPoint place = page.mapTo(&program.window, QPoint());
    const int scrolled = page.verticalScrollBar()->value();

    QTest::keySequence(&page, QKeySequence::Find);

    auto *const bar = program.window.findChild<ui::FindBar *>();
    QVERIFY(bar->isVisible());
    QCOMPARE(page.mapTo(&program.window, QPoint()), place);
    QCOMPARE(page.verticalScrollBar()->value(), scrolled);
    auto *const field = bar->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"Trip 40"_s);
    QVERIFY(page.verticalScrollBar()->value() != scrolled);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!bar->isVisible());

    // The old word waits, and the page stays where the reader went meanwhile.
    wheel(page, 5);
    const int elsewhere = page.verticalScrollBar()->value();
    QTest::keySequence(&page, QKeySequence::Find);
    QCOMPARE(field->selectedText(), u"Trip 40"_s);
    QCOMPARE(page.verticalScrollBar()->value(), elsewhere);
}

void MainWindowTest::closesTheFindBarFromThePage()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    QVERIFY(program.desktop.open(longText()));
    ui::ArticleView &page = program.window.page();
    auto *const bar = program.window.findChild<ui::FindBar *>();
    QTest::keySequence(&page, QKeySequence::Find);
    QTest::keyClicks(bar->findChild<QLineEdit *>(), u"ferry"_s);
    QTest::mouseClick(page.viewport(), Qt::LeftButton, {}, {20, 200});
    page.setFocus();

    QTest::keyClick(&page, Qt::Key_Escape);

    QVERIFY(!bar->isVisible());
    QVERIFY(page.matches().empty());

    QTest::keySequence(&page, QKeySequence::Find);
    QVERIFY(program.desktop.open(text));
    QVERIFY(!bar->isVisible());
    QTest::keySequence(&page, QKeySequence::Find);
    QVERIFY(bar->findChild<QLineEdit *>()->text().isEmpty());
}

void MainWindowTest::linksRowsAndMarks()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    program.window.resize(1280, 700);
    QVERIFY(program.desktop.open(text));
    auto *const tree = program.window.findChild<QTreeView *>(u"markers"_s);
    ui::ArticleView &page = program.window.page();
    const QModelIndex family = tree->model()->index(0, 0);
    const QModelIndex row = tree->model()->index(0, 0, tree->model()->index(0, 0, family));
    const QString id = row.data(ui::MarkerModel::FingerprintRole).toString();
    const ui::Highlight mark = *page.marks().find(id);
    const QImage plain = page.viewport()->grab().toImage();
    const QImage plainRows = tree->viewport()->grab().toImage();

    QTest::mouseMove(tree->viewport(), tree->visualRect(row).center());
    QCOMPARE(page.outlined(), id);
    QVERIFY(page.viewport()->grab().toImage() != plain);
    QTest::mouseMove(tree->viewport(), {20, tree->viewport()->height() - 2});
    QCOMPARE(page.outlined(), QString());

    const QPointF place = ui::rectanglesOf(mark.span, *page.document()).front().center()
                          - QPointF(0, page.verticalScrollBar()->value());
    QTest::mouseMove(page.viewport(), place.toPoint());
    QCOMPARE(page.outlined(), id);
    QVERIFY(tree->viewport()->grab().toImage() != plainRows);
}

void MainWindowTest::opensTheCardOfAClickedRow()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    program.window.resize(1280, 700);
    QVERIFY(program.desktop.open(longText()));
    auto *const tree = program.window.findChild<QTreeView *>(u"markers"_s);
    const QModelIndex family = tree->model()->index(0, 0);
    const QModelIndex category = tree->model()->index(0, 0, family);
    const QModelIndex last =
        tree->model()->index(tree->model()->rowCount(category) - 1, 0, category);
    tree->scrollTo(last);

    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(last).center());

    const auto *const card = program.window.page().findChild<ui::MarkerCard *>();
    QVERIFY(card->isVisible());
    QVERIFY(program.window.page().rect().contains(card->geometry()));
    QTest::keyClick(tree, Qt::Key_Escape);
    QVERIFY(!card->isVisible());
}

void MainWindowTest::lightsUpTheMarkOfANote()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    program.window.resize(1280, 700);
    QVERIFY(program.desktop.open(text));
    const AnnotationId id = program.desktop.annotate(u"council"_s, u"loaded"_s);
    program.window.findChild<QTabWidget *>()->setCurrentIndex(1);
    auto *const notes = program.window.findChild<QListView *>(u"annotations"_s);

    QTest::mouseMove(notes->viewport(), notes->visualRect(notes->model()->index(0, 0)).center());
    QCOMPARE(program.window.page().outlined(), id.text());

    QTest::mouseMove(notes->viewport(), {20, notes->viewport()->height() - 2});
    QVERIFY(program.window.page().outlined().isEmpty());
}

void MainWindowTest::saysWhatTheFiguresMean()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    QVERIFY(program.desktop.open(text));

    const QString said = program.window.findChild<QLabel *>(u"status"_s)->toolTip();

    QVERIFY(said.contains(program.desktop.desk().analysis().rulePack));
    QVERIFY(said.contains(u"ICU"_s));
}

void MainWindowTest::edgesFoundWordsWithInk()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    program.window.resize(780, 620);
    QVERIFY(program.desktop.open(text));
    ui::ArticleView &page = program.window.page();
    QTest::keySequence(&page, QKeySequence::Find);
    auto *const bar = program.window.findChild<ui::FindBar *>();
    QTest::keyClicks(bar->findChild<QLineEdit *>(), u"the plan"_s);

    const QImage drawn = page.viewport()->grab().toImage();
    const QRectF box = ui::rectanglesOf(page.matches().front(), *page.document()).front();
    const QPoint edge(static_cast<int>(box.left()) - 1, static_cast<int>(box.center().y()));
    QCOMPARE(drawn.pixelColor(edge), page.pagePalette().text());
    // The fill is a shade of grey, unlike any family's tint.
    const QColor fill =
        drawn.pixelColor(QPoint(static_cast<int>(box.left()) + 3, static_cast<int>(box.top()) + 4));
    QVERIFY2(fill.saturation() < 20, qPrintable(fill.name()));
}

void MainWindowTest::tellsTheTimeToRead_data()
{
    QTest::addColumn<int>("words");
    QTest::addColumn<QString>("time");

    QTest::newRow("nothing") << 0 << u"1 min"_s;
    QTest::newRow("an article") << 960 << u"4 min"_s;
    QTest::newRow("an hour") << 60 * 238 << u"1 h 0 min"_s;
    QTest::newRow("a book") << 762 * 238 << u"12 h 42 min"_s;
}

void MainWindowTest::tellsTheTimeToRead()
{
    QFETCH(const int, words);
    QFETCH(const QString, time);

    QCOMPARE(ui::readingTime(words), time);
}

void MainWindowTest::takesNoWordsForMarkup()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    const QString markup = u"<img src=/dev/zero> <h1>purportedly</h1>"_s;
    const QString path =
        written(folder, u"markup.txt"_s,
                markup + u"\n\nThe <b>purportedly</b> neutral "_s + markup + u" council met.\n"_s);
    QVERIFY(program.opens([&] { program.window.openFile(path); }));
    ui::ArticleView &page = program.window.page();
    program.desktop.annotate(markup, u"highlight"_s, markup);
    select(page, markup);
    QTest::keyClick(&page, Qt::Key_Return);
    page.showCard(program.desktop.desk().shownMarkers().front()->fingerprint);

    for (const QLabel *const label : program.window.findChildren<QLabel *>()) {
        const bool plain =
            label->textFormat() == Qt::PlainText
            || (label->textFormat() == Qt::AutoText && !Qt::mightBeRichText(label->text()));
        QVERIFY2(plain, qPrintable(label->objectName() + label->text()));
        QVERIFY2(label->textFormat() == Qt::PlainText || !label->text().contains(u"img"),
                 qPrintable(label->text()));
    }
    for (const QWidget *const widget : program.window.findChildren<QWidget *>()) {
        QVERIFY2(!widget->toolTip().contains(u"<img"_s), qPrintable(widget->toolTip()));
    }
    for (const auto *const view : program.window.findChildren<QAbstractItemView *>()) {
        const QAbstractItemModel *const model = view->model();
        QList<QModelIndex> left{QModelIndex()};
        while (model != nullptr && !left.isEmpty()) {
            const QModelIndex index = left.takeLast();
            const QString tip = index.data(Qt::ToolTipRole).toString();
            QVERIFY2(!Qt::mightBeRichText(tip) || !tip.contains(u"<img"_s), qPrintable(tip));
            for (int i = 0; i < model->rowCount(index); ++i) {
                left.append(model->index(i, 0, index));
            }
        }
    }
}

SLANTLIGHT_TEST(MainWindowTest)

#include "tst_mainwindow.moc"
