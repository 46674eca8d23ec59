// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktop.h"
#include "tests/support/runningprogram.h"
#include "tests/support/testroom.h"
#include "ui/library/librarypanel.h"
#include "ui/reader/articleview.h"
#include "ui/window/actions.h"
#include "ui/window/articlerow.h"
#include "ui/window/exporter.h"
#include "ui/window/factsline.h"
#include "ui/window/incoming.h"
#include "ui/window/mainwindow.h"
#include "ui/window/messagebar.h"
#include "ui/window/session.h"
#include "ui/window/welcomepage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QActionGroup>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

/// Clicks the button of @p page whose words end so.
void click(const QWidget &page, const QString &ending)
{
    for (QPushButton *const button : page.findChildren<QPushButton *>()) {
        if (button->text().remove(u'&').endsWith(ending)) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
}

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void teachesOnTheFirstStart();
    void opensAnArticleThatWasReadLately();
    void opensAFile();
    void saysWhichFileIsMissing();
    void closesTheArticleForTheStartPage();
    void staysOnTheStartPageWhileAnArticleWasBeingOpened();
    void recallsNoFileThatWasGivenUp();
    void opensADroppedFile();
    void opensPastedText();
    void prefersHtmlToPlainText();
    void annotatesAndUndoes();
    void bringsEverythingBackAtTheNextStart();
    void leavesTheArticleThatIsRemoved();
    void showsTheOutletAsAChip();
    void writesAPdf();
    void saysWhereAPdfCannotBeWritten();
    void tellsOfACancelledExportWithoutAlarm();
    void suggestsFileNamesThatAnySystemTakes_data();
    void suggestsFileNamesThatAnySystemTakes();
    void hasANameForEveryWidgetThatTakesTheFocus();
    void givesEachKeyToOneActionOnly();
    void saysWhatTheFiguresMean();
    void tellsTheTimeToRead_data();
    void tellsTheTimeToRead();
    void takesNoWordsForMarkup();
};

void MainWindowTest::teachesOnTheFirstStart()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());

    program.window.begin({});

    QVERIFY(!program.desktop.desk().isOpening());
    const auto *const page = program.window.findChild<ui::WelcomePage *>();
    QVERIFY(page->isVisible());
    QVERIFY(page->findChildren<ui::ArticleRow *>().isEmpty());
    QVERIFY(program.opens([&] { click(*page, u"sample"_s); }));
    QVERIFY(!page->isVisible());
    QVERIFY(!program.desktop.desk().shownMarkers().empty());
}

void MainWindowTest::opensAnArticleThatWasReadLately()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(program.desktop.open(text));
    QTest::keyClick(&program.window.page(), Qt::Key_W, Qt::ControlModifier);
    const auto *const page = program.window.findChild<ui::WelcomePage *>();
    QVERIFY(page->isVisible());
    QVERIFY(!program.desktop.desk().article());
    auto *const row = page->findChild<ui::ArticleRow *>();
    QVERIFY(row != nullptr);
    QCOMPARE(row->accessibleName(), u"Harbour news. read today"_s);

    QVERIFY(program.opens([&] { QTest::mouseClick(row, Qt::LeftButton); }));

    QCOMPARE(program.desktop.desk().article()->title(), u"Harbour news"_s);
}

void MainWindowTest::opensAFile()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    const QString path = written(folder, u"harbour.txt"_s, text);

    QVERIFY(program.opens([&] { program.window.begin({path}); }));

    QCOMPARE(program.desktop.desk().article()->title(), u"Harbour news"_s);
    QCOMPARE(program.session.recentFiles(), QStringList{path});
}

void MainWindowTest::saysWhichFileIsMissing()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    const QString path = folder.filePath(u"gone.txt"_s);

    program.window.openFile(path);

    QVERIFY(QTest::qWaitFor([&] { return program.window.message().contains(path); }));
    QVERIFY(!program.desktop.desk().article());
    QVERIFY(program.session.recentFiles().isEmpty());
}

void MainWindowTest::closesTheArticleForTheStartPage()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(program.opens([&] { program.window.openSample(); }));
    auto *const markers = program.window.findChild<QTreeView *>(u"markers"_s);
    QVERIFY(markers->isVisible());

    program.window.findChild<ui::Actions *>()->start->trigger();

    QVERIFY(!program.desktop.desk().article());
    QCOMPARE(program.window.windowTitle(), u"Slantlight"_s);
    QVERIFY(!markers->isVisible());
    QVERIFY(!program.window.findChild<ui::Actions *>()->exportPdf->isEnabled());
    QVERIFY(program.session.article().text().isEmpty());
}

void MainWindowTest::staysOnTheStartPageWhileAnArticleWasBeingOpened()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(program.desktop.open(text));
    program.window.openFile(written(folder, u"long.txt"_s, longText().repeated(40)));
    QVERIFY(program.desktop.desk().isOpening());

    program.window.findChild<ui::Actions *>()->start->trigger();

    QVERIFY(!program.desktop.desk().isOpening());
    QVERIFY(!program.desktop.desk().article());
    QCOMPARE(program.window.windowTitle(), u"Slantlight"_s);
}

void MainWindowTest::recallsNoFileThatWasGivenUp()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    program.window.openFile(written(folder, u"long.txt"_s, longText().repeated(40)));
    QVERIFY(program.desktop.desk().isOpening());

    QVERIFY(program.opens([&] { program.window.findChild<ui::Actions *>()->sample->trigger(); }));

    QVERIFY(program.session.recentFiles().isEmpty());
}

void MainWindowTest::opensADroppedFile()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
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
    RunningProgram program(folder.path());
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
        ui::IncomingText{.text = u"<h1>Harbour news</h1>"_s, .format = SourceFormat::Html};
    QVERIFY(incoming == expected);
    QVERIFY(!ui::incomingFrom(QMimeData()));
}

void MainWindowTest::annotatesAndUndoes()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
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
        RunningProgram program(folder.path());
        QVERIFY(program.desktop.openSample());
        program.desktop.annotate(u"scheme"_s, u"loaded"_s, u"a memo"_s);
        program.window.resize(780, 600);
        program.window.actions().library->setChecked(false);
        program.window.actions().themes->actions().at(2)->trigger();
        program.window.page().setTextSize(22);
        QTextCursor cursor = program.window.page().document()->find(u"juggler"_s);
        program.window.page().setTextCursor(cursor);
        program.window.page().ensureCursorVisible();
        program.window.close();
    }

    RunningProgram again(folder.path());
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
    RunningProgram program(folder.path());
    QVERIFY(program.opens([&] { program.window.openSample(); }));
    const ArticleId id = program.desktop.desk().article()->id();
    auto *const library = program.window.findChild<ui::LibraryPanel *>();

    Q_EMIT library->removalRequested({id}, u"Causeway"_s);
    QVERIFY(!program.window.page().isVisible());
    QVERIFY(!program.window.actions().exportPdf->isEnabled());

    QVERIFY(program.opens(
        [&] { program.window.findChild<QToolButton *>(u"messageAction"_s)->click(); }));
    QVERIFY(program.window.page().isVisible());
    QVERIFY(program.window.actions().exportPdf->isEnabled());
    QCOMPARE(program.session.article(), id);

    Q_EMIT library->removalRequested({id}, u"Causeway"_s);
    program.window.close();
    QVERIFY(program.session.article().text().isEmpty());
    QVERIFY(program.desktop.desk().libraryEntries()->empty());
}

void MainWindowTest::showsTheOutletAsAChip()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    const QString path = written(folder, u"credit.txt"_s, text + u"\nRead more at RT\n"_s);

    QVERIFY(program.opens([&] { program.window.openFile(path); }));

    QCOMPARE(program.window.findChild<QAbstractButton *>(u"chip"_s)->text(),
             u"RT · state-controlled, Russia"_s);
}

void MainWindowTest::writesAPdf()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(program.desktop.open(text));
    const QString path = folder.filePath(u"harbour.pdf"_s);

    program.window.exportTo(path, ExportFormat::Pdf);

    QVERIFY(QTest::qWaitFor([&] { return program.window.message().contains(u"harbour.pdf"_s); }));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
}

void MainWindowTest::saysWhereAPdfCannotBeWritten()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(program.desktop.open(text));
    const QString path = folder.filePath(u"no such folder/harbour.html"_s);

    program.window.exportTo(path, ExportFormat::Html);

    QVERIFY(QTest::qWaitFor([&] { return program.window.message().contains(path); }));
}

void MainWindowTest::tellsOfACancelledExportWithoutAlarm()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(program.desktop.open(longText().repeated(40)));
    const QString path = folder.filePath(u"harbour.pdf"_s);
    QToolButton *cancel = nullptr;
    for (QToolButton *const button : program.window.findChildren<QToolButton *>()) {
        cancel = button->accessibleName() == u"Cancel the export"_s ? button : cancel;
    }
    QVERIFY(cancel);

    program.window.exportTo(path, ExportFormat::Pdf);
    QTest::mouseClick(cancel, Qt::LeftButton, {}, cancel->rect().center());

    QVERIFY(QTest::qWaitFor([&] { return program.window.message().contains(path); }));
    const auto *const messages = program.window.findChild<ui::MessageBar *>();
    QCOMPARE(messages->property("error").toBool(), false);
    QVERIFY(!QFile::exists(path));
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

    QCOMPARE(ui::suggestedFileName(title, ExportFormat::Pdf), name);
}

void MainWindowTest::hasANameForEveryWidgetThatTakesTheFocus()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
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
    RunningProgram program(folder.path());
    QHash<QKeySequence, QString> owners;

    for (const QAction *action : program.window.actions().findChildren<QAction *>()) {
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(!owners.contains(key), qPrintable(owners.value(key) + action->text()));
            owners.insert(key, action->text());
        }
    }
    QVERIFY(owners.size() > 20);
}

void MainWindowTest::saysWhatTheFiguresMean()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(program.desktop.open(text));

    const QString said = program.window.findChild<QLabel *>(u"status"_s)->toolTip();

    QVERIFY(said.contains(program.desktop.desk().analysis().rulePack));
    QVERIFY(said.contains(u"ICU"_s));
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
    RunningProgram program(folder.path());
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
        if (label->objectName() == u"memoText"_s) { // is Markdown, in which HTML is words
            QVERIFY2(!label->text().contains(u"<img"_s), qPrintable(label->text()));
            continue;
        }
        const bool plain =
            label->textFormat() == Qt::PlainText
            || label->objectName() == u"glance"_s // has links, and makes plain what is in them
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
