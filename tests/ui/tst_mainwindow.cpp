// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktop.h"
#include "tests/support/testroom.h"
#include "ui/actions.h"
#include "ui/exporter.h"
#include "ui/incoming.h"
#include "ui/library/librarypanel.h"
#include "ui/mainwindow.h"
#include "ui/reader/articleview.h"
#include "ui/session.h"

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
#include <QMimeData>
#include <QTest>
#include <QToolButton>
#include <QUrl>

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

    Q_EMIT library->removalOffered(id, u"Causeway"_s);
    QVERIFY(!program.window.page().isVisible());
    QVERIFY(!program.window.actions().exportPdf->isEnabled());

    program.window.findChild<QToolButton *>(u"messageAction"_s)->click();
    QVERIFY(program.window.page().isVisible());
    QVERIFY(program.window.actions().exportPdf->isEnabled());
    QCOMPARE(program.session.article(), id);

    Q_EMIT library->removalOffered(id, u"Causeway"_s);
    program.window.close();
    QVERIFY(program.session.article().text().isEmpty());
    QVERIFY(program.desktop.desk().libraryEntries().empty());
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

SLANTLIGHT_TEST(MainWindowTest)

#include "tst_mainwindow.moc"
