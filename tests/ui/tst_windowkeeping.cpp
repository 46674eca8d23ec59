// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/backup.h"
#include "core/storage/project.h"
#include "tests/support/libraryfile.h"
#include "tests/support/runningprogram.h"
#include "tests/support/testroom.h"
#include "ui/desk/dailybackup.h"
#include "ui/window/actions.h"
#include "ui/window/backupsdialog.h"
#include "ui/window/handondialog.h"
#include "ui/window/windowkeeping.h"
#include "ui/words/mergetext.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace slantlight;

class WindowKeepingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesABackupAndListsIt();
    void asksBeforeItGoesBackToABackup();
    void goesBackToTheBackupThatWasAskedAbout();
    void mergesAnotherLibraryWhileOneReads();
    void endsAMergeBeforeTheWindowCloses();
    void staysOpenWhileSomethingIsDoneWithTheLibrary();
    void takesAProjectThatIsOpened();
    void offersToShowConflicts();
    void handsOnWhatIsChosen();
    void handsOnTheArticleThatWasOpen();
    void writesEverythingIntoAFolder();
    void saysWhyALibraryCannotBeMerged();
    void copiesTheLibraryOnceADay();
    void hidesWhatOtherCodersHaveSaid();
    void tellsWhatCame();

private:
    [[nodiscard]] static ui::WindowKeeping &keeping(RunningProgram &program)
    {
        return *program.window.findChild<ui::WindowKeeping *>();
    }
    [[nodiscard]] static QPushButton *button(const QWidget &dialog, const QString &text)
    {
        for (auto *const button : dialog.findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == text) {
                return button;
            }
        }
        return nullptr;
    }
};

void WindowKeepingTest::makesABackupAndListsIt()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    program.window.actions().backups->trigger();
    auto *const dialog = program.window.findChild<ui::BackupsDialog *>();
    QVERIFY(dialog);
    QVERIFY(!button(*dialog, u"Restore…"_s)->isEnabled());

    QTest::mouseClick(button(*dialog, u"Back up now"_s), Qt::LeftButton);

    auto *const list = dialog->findChild<QTreeWidget *>();
    QVERIFY(QTest::qWaitFor([&] { return list->topLevelItemCount() == 1; }));
    QCOMPARE(list->topLevelItem(0)->text(1), u"by hand"_s);
    QVERIFY(button(*dialog, u"Restore…"_s)->isEnabled());
    QVERIFY(program.window.message().contains(u"backed up"_s));
    QCOMPARE(backupsOf(program.desktop.libraryPath()).size(), 1U);
}

void WindowKeepingTest::asksBeforeItGoesBackToABackup()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(
        backUp(program.desktop.libraryPath(), BackupKind::ByHand, QDateTime::currentDateTime()));
    program.window.actions().backups->trigger();
    auto *const dialog = program.window.findChild<ui::BackupsDialog *>();
    QSignalSpy chosen(&program.window, &ui::MainWindow::restoreChosen);
    const auto answer = [dialog](const QString &text) {
        QTimer::singleShot(0, dialog, [dialog, text] {
            auto *const box = dialog->findChild<QMessageBox *>();
            for (QAbstractButton *const choice : box->buttons()) {
                if (choice->text().remove(u'&') == text) {
                    choice->click();
                }
            }
        });
    };

    answer(u"Cancel"_s);
    QTest::mouseClick(button(*dialog, u"Restore…"_s), Qt::LeftButton);
    QVERIFY(chosen.isEmpty());
    answer(u"Restore"_s);
    QTest::mouseClick(button(*dialog, u"Restore…"_s), Qt::LeftButton);

    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front().front().toString(),
             backupsOf(program.desktop.libraryPath()).front().path);
}

void WindowKeepingTest::goesBackToTheBackupThatWasAskedAbout()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    const Result<Backup> copy =
        backUp(program.desktop.libraryPath(), BackupKind::ByHand, QDateTime::currentDateTime());
    QVERIFY(copy);
    program.window.actions().backups->trigger();
    auto *const dialog = program.window.findChild<ui::BackupsDialog *>();
    QSignalSpy chosen(&program.window, &ui::MainWindow::restoreChosen);
    QTimer::singleShot(0, dialog, [dialog] {
        dialog->show({}); // the list is filled anew meanwhile
        for (QAbstractButton *const choice : dialog->findChild<QMessageBox *>()->buttons()) {
            if (choice->text().remove(u'&') == u"Restore") {
                choice->click();
            }
        }
    });
    QTest::mouseClick(button(*dialog, u"Restore…"_s), Qt::LeftButton);

    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front().front().toString(), copy->path);
}

void WindowKeepingTest::mergesAnotherLibraryWhileOneReads()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    const LibraryFile other;
    other.make();
    QVERIFY(Library::open(other.path())->annotations().add(annotationOn(ferryArticle())));

    keeping(program).merge(other.path());

    QVERIFY(QTest::qWaitFor(
        [&] { return program.window.message().contains(u"1 article(s), 1 annotation(s)"_s); }));
    QCOMPARE(program.desktop.desk().libraryEntries()->size(), 1U);
}

void WindowKeepingTest::endsAMergeBeforeTheWindowCloses()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    const LibraryFile other;
    other.make();
    const QSignalSpy changed(&program.desktop.desk(), &ui::Desk::libraryChanged);

    keeping(program).merge(other.path());
    QVERIFY(program.window.isBusy());

    QVERIFY(QTest::qWaitFor([&] { return program.window.close(); }));
    QVERIFY(!program.window.isBusy());
    QVERIFY(!changed.isEmpty());
    QCOMPARE(program.desktop.desk().libraryEntries()->size(), 1U);
}

void WindowKeepingTest::staysOpenWhileSomethingIsDoneWithTheLibrary()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(
        backUp(program.desktop.libraryPath(), BackupKind::ByHand, QDateTime::currentDateTime()));
    const LibraryFile other;
    other.make();
    {
        // As long as somebody else writes, the merge waits.
        const auto held = Database::open(program.desktop.libraryPath());
        QVERIFY(held);
        const auto writing = Transaction::begin(**held);
        QVERIFY(writing);
        keeping(program).merge(other.path());
        program.window.actions().backups->trigger();
        auto *const dialog = program.window.findChild<ui::BackupsDialog *>();
        QVERIFY(!button(*dialog, u"Restore…"_s)->isEnabled());

        QVERIFY(!program.window.close());
        QVERIFY(program.window.isVisible());
        QVERIFY(program.window.message().contains(u"still being done with the library"_s));
    }
    QVERIFY(QTest::qWaitFor([&] { return !keeping(program).isRunning(); }));
    QVERIFY(button(*program.window.findChild<ui::BackupsDialog *>(), u"Restore…"_s)->isEnabled());
    QVERIFY(program.window.close());
}

void WindowKeepingTest::takesAProjectThatIsOpened()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    const LibraryFile other;
    other.make();
    const QString project = folder.filePath(u"ferry.slantproject"_s);
    QVERIFY(writeProject(other.path(), project, {}, {}));

    program.window.begin({project});

    QVERIFY(QTest::qWaitFor([&] {
        return program.window.message().contains(u"From ferry.slantproject came 1 article"_s);
    }));
    QCOMPARE(program.desktop.desk().libraryEntries()->size(), 1U);
}

void WindowKeepingTest::offersToShowConflicts()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    const LibraryFile other;
    other.make();
    Annotation annotation = annotationOn(ferryArticle());
    QVERIFY(Library::open(other.path())->annotations().add(annotation));
    annotation.memo = u"mine"_s;
    {
        Result<Library> own = Library::open(program.desktop.libraryPath());
        QVERIFY(own->articles().save(ferryArticle()) && own->annotations().add(annotation));
    }
    QSignalSpy wanted(&keeping(program), &ui::WindowKeeping::conflictsWanted);

    keeping(program).merge(other.path());
    QVERIFY(QTest::qWaitFor([&] { return program.window.message().contains(u"both are kept"_s); }));
    QAbstractButton *offer = nullptr;
    for (auto *const choice : program.window.findChildren<QAbstractButton *>()) {
        offer = choice->text() == u"Show the conflicts" ? choice : offer;
    }
    QVERIFY(offer);
    QTest::mouseClick(offer, Qt::LeftButton);

    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().front().toString(), u"tag:conflict"_s);
}

void WindowKeepingTest::handsOnWhatIsChosen()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    {
        Result<Library> own = Library::open(program.desktop.libraryPath());
        QVERIFY(own->articles().save(ferryArticle()) && own->articles().save(bridgeArticle()));
        const auto collection = own->collections().create(u"Ferries/2026"_s);
        QVERIFY(collection && own->collections().put(ferryArticle().id(), *collection));
    }
    ui::HandOnDialog dialog(program.desktop.desk(), &program.window);
    std::optional<ProjectContent> content;
    QString name;
    connect(&dialog, &ui::HandOnDialog::chosen, this,
            [&](const ProjectContent &chosen, const QString &called) {
                content = chosen;
                name = called;
            });
    auto *const articles = dialog.findChild<QComboBox *>();
    articles->setCurrentIndex(articles->findText(u"Collection: Ferries/2026"_s));
    QTest::keyClick(&dialog, Qt::Key_N, Qt::AltModifier);
    dialog.findChildren<QRadioButton *>().last()->setChecked(true);

    QTest::mouseClick(button(dialog, u"Save…"_s), Qt::LeftButton);

    QVERIFY(content);
    QCOMPARE(name, u"Ferries 2026"_s);
    QVERIFY(content->sayings == ProjectContent::Sayings::None);
    const QString path = folder.filePath(u"out.slantproject"_s);
    keeping(program).handOn(path, *content);
    QVERIFY(QTest::qWaitFor([&] { return QFile::exists(path); }));
    QCOMPARE(Library::openReadOnly(path)->catalogue().count({}), 1);
}

void WindowKeepingTest::handsOnTheArticleThatWasOpen()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(program.desktop.open(text));
    const ArticleId id = program.desktop.desk().article()->id();
    ui::HandOnDialog dialog(program.desktop.desk(), &program.window);
    std::optional<ProjectContent> content;
    connect(&dialog, &ui::HandOnDialog::chosen, this,
            [&content](const ProjectContent &chosen) { content = chosen; });
    auto *const articles = dialog.findChild<QComboBox *>();
    articles->setCurrentIndex(articles->findText(u"The open article"_s));

    program.desktop.desk().closeArticle();
    QTest::mouseClick(button(dialog, u"Save…"_s), Qt::LeftButton);

    QVERIFY(content && content->articles);
    QCOMPARE(content->articles->size(), 1U);
    QCOMPARE(content->articles->front(), id);
}

void WindowKeepingTest::writesEverythingIntoAFolder()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(Library::open(program.desktop.libraryPath())->articles().save(ferryArticle()));

    keeping(program).exportEverything(folder.path());

    QVERIFY(QTest::qWaitFor(
        [&] { return program.window.message().contains(u"1 article(s) were written to"_s); }));
    const QStringList made = QDir(folder.path()).entryList({u"Slantlight *"_s}, QDir::Dirs);
    QCOMPARE(made.size(), 1);
    QVERIFY(QFile::exists(folder.filePath(made.front() + u"/articles/Ferry late.txt"_s)));
}

void WindowKeepingTest::saysWhyALibraryCannotBeMerged()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    const QString letter =
        written(folder, u"letter.slantproject"_s, u"Dear editor, this is no library."_s);

    keeping(program).merge(letter);

    QVERIFY(QTest::qWaitFor(
        [&] { return program.window.message().contains(u"letter.slantproject"_s); }));
    QVERIFY(!keeping(program).isRunning());
}

void WindowKeepingTest::copiesTheLibraryOnceADay()
{
    const LibraryFile file;
    file.make();
    {
        ui::DailyBackup daily(file.path(), std::chrono::milliseconds(0));
        QSignalSpy made(&daily, &ui::DailyBackup::made);
        QVERIFY(made.wait());
    }
    QCOMPARE(backupsOf(file.path()).size(), 1U);
    file.overwrite(0, QByteArray(8192, 'x'));
    QVERIFY(QDir(backupFolder(file.path())).removeRecursively());

    ui::DailyBackup daily(file.path(), std::chrono::milliseconds(0));
    QSignalSpy failed(&daily, &ui::DailyBackup::failed);
    QVERIFY(failed.wait());
    QCOMPARE(failed.front().front().value<Error>().code, ErrorCode::DatabaseDamaged);
}

void WindowKeepingTest::hidesWhatOtherCodersHaveSaid()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(program.desktop.open(text));
    const Article article = *program.desktop.desk().article();
    const LibraryFile other;
    {
        Result<Library> theirs = Library::open(other.path());
        QVERIFY(theirs->articles().save(article));
        QVERIFY(theirs->annotations().add(annotationOn(article)));
    }
    keeping(program).merge(other.path());
    QVERIFY(QTest::qWaitFor([&] { return program.desktop.desk().annotations().size() == 1U; }));

    program.window.actions().blind->trigger();

    QVERIFY(program.desktop.desk().annotations().empty());
    QVERIFY(program.window.message().contains(u"is hidden"_s));
    QVERIFY(Desktop(folder.path()).desk().exercise().isBlind()); // for later starts too
    program.window.actions().blind->trigger();
    QCOMPARE(program.desktop.desk().annotations().size(), 1U);
}

void WindowKeepingTest::tellsWhatCame()
{
    MergeSummary summary{.articles = 2, .annotations = 5, .coders = {u"Mara"_s}};
    QCOMPARE(ui::mergeText(u"a.slantproject"_s, summary),
             u"From a.slantproject came 2 article(s), 5 annotation(s). New here: Mara."_s);
    summary = {};
    summary.conflicts = {AnnotationId(u"x"_s)};
    summary.inTrash = 2;
    QCOMPARE(ui::mergeText(u"a.slantproject"_s, summary),
             u"1 annotation(s) say something else here; both are kept. 2 that are in your trash "
             "stay there."_s);
    QCOMPARE(ui::mergeText(u"b"_s, {}), u"All that b has was here already."_s);
}

SLANTLIGHT_TEST(WindowKeepingTest)

#include "tst_windowkeeping.moc"
