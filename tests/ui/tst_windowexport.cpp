// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/exercisejson.h"
#include "tests/support/runningprogram.h"
#include "tests/support/testroom.h"
#include "ui/desk/desk.h"
#include "ui/library/librarypanel.h"
#include "ui/sharing/exportdialog.h"
#include "ui/sharing/exportpreview.h"
#include "ui/sharing/filtertree.h"
#include "ui/window/actions.h"
#include "ui/window/messagebar.h"
#include "ui/window/windowexport.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

/// Types @p path into the dialog for files that comes next, and presses Enter.
void answerWithFile(const QString &path)
{
    QTimer::singleShot(0, qApp, [path] {
        auto *const dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (dialog == nullptr) {
            answerWithFile(path);
            return;
        }
        auto *const name = dialog->findChild<QLineEdit *>();
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
    });
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class WindowExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exportsAsTheDialogSays();
    void leavesOutWhatTheDialogLeavesOut();
    void exportsWhatIsOnThePage();
    void writesTheArticleThatWasAskedAbout();
    void takesAFolderOfItsOwnForSeveralFiles();
    void exportsSeveralChosenArticles();
    void hidesInFilesWhatAnExerciseHides();
    void keepsNotesOfTheReaderOutOfWhatHasNoAnnotations();
    void takesAnnotationsThatAreOpened();
    void offersToPutStraysOntoTheOpenArticle();
    void saysWhyAFileCannotBeTaken();
    void opensAPdfOfOursAsTheArticleThatItWas();

private:
    [[nodiscard]] static ui::ExportDialog *dialogOf(RunningProgram &program)
    {
        ui::ExportDialog *dialog = nullptr;
        const bool isThere = QTest::qWaitFor([&] {
            dialog = program.window.findChild<ui::ExportDialog *>();
            return dialog != nullptr && !dialog->preview().isWorking();
        });
        return isThere ? dialog : nullptr;
    }
    [[nodiscard]] static bool says(RunningProgram &program, const QString &words)
    {
        return QTest::qWaitFor([&] { return program.window.message().contains(words); }, 20'000);
    }
};

void WindowExportTest::exportsAsTheDialogSays()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(program.desktop.open(text));
    QTest::keyClick(&program.window, Qt::Key_E, Qt::ControlModifier);
    ui::ExportDialog *const dialog = dialogOf(program);
    QVERIFY(dialog);
    auto *const formats = dialog->findChild<QComboBox *>(u"exportFormat"_s);
    while (formats->currentData().toInt() != static_cast<int>(ExportFormat::Markdown)) {
        QTest::keyClick(formats, Qt::Key_Down);
    }
    const QString path = folder.filePath(u"notes.md"_s);
    answerWithFile(path);
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(says(program, u"notes.md"_s));
    QVERIFY(contentOf(path).contains("**purportedly**"));
    // It is remembered, with the folder.
    QCOMPARE(program.session.exportOptions().format, ExportFormat::Markdown);
    QCOMPARE(QDir(program.session.exportFolder()), QDir(folder.path()));
    program.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&program.window));
    QTest::keyClick(&program.window, Qt::Key_E, Qt::ControlModifier | Qt::AltModifier);
    ui::ExportDialog *const again = dialogOf(program);
    QVERIFY(again);
    QCOMPARE(again->options().format, ExportFormat::Markdown);
}

void WindowExportTest::leavesOutWhatTheDialogLeavesOut()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(program.desktop.open(text));
    QTest::keyClick(&program.window, Qt::Key_E, Qt::ControlModifier | Qt::AltModifier);
    ui::ExportDialog *const dialog = dialogOf(program);
    QVERIFY(dialog);
    ui::FilterTree &tree = dialog->contents();
    const auto row =
        tree.findItems(u"Doubt and distancing"_s, Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(row.size(), 1);
    tree.setCurrentItem(row.front());
    QTest::keyClick(&tree, Qt::Key_Space);
    const QString path = folder.filePath(u"table.csv"_s);
    answerWithFile(path);
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(says(program, u"table.csv"_s));
    QVERIFY(contentOf(path).contains("slammed") && !contentOf(path).contains("doubt.purportedly"));
}

void WindowExportTest::exportsWhatIsOnThePage()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(program.desktop.open(text));
    MarkerFilter filter;
    filter.hidden = {Category::Loaded};
    program.desktop.desk().setFilter(filter);
    QTest::keyClick(&program.window, Qt::Key_E, Qt::ControlModifier | Qt::AltModifier);
    ui::ExportDialog *const dialog = dialogOf(program);
    QVERIFY(dialog);
    QVERIFY(dialog->options().filter.markers.hidden.contains(Category::Loaded));
    QVERIFY(!dialog->preview().text().contains(u"slammed,"_s));
}

void WindowExportTest::writesTheArticleThatWasAskedAbout()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(program.desktop.open(text));
    QTest::keyClick(&program.window, Qt::Key_E, Qt::ControlModifier | Qt::AltModifier);
    ui::ExportDialog *const dialog = dialogOf(program);
    QVERIFY(dialog);
    // Another one comes from outside.
    QVERIFY(program.desktop.open(u"Quay news\n\nA so-called expert came.\n"_s));
    const QString path = folder.filePath(u"harbour.csv"_s);
    answerWithFile(path);
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(says(program, u"harbour.csv"_s));
    QVERIFY(contentOf(path).contains("purportedly") && !contentOf(path).contains("so-called"));
}

void WindowExportTest::takesAFolderOfItsOwnForSeveralFiles()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(program.desktop.open(text));
    QVERIFY(!written(folder, u"annotation.conf"_s, u"mine"_s).isEmpty());
    QTest::keyClick(&program.window, Qt::Key_E, Qt::ControlModifier | Qt::AltModifier);
    ui::ExportDialog *const dialog = dialogOf(program);
    QVERIFY(dialog);
    auto *const formats = dialog->findChild<QComboBox *>(u"exportFormat"_s);
    while (formats->currentData().toInt() != static_cast<int>(ExportFormat::Brat)) {
        QTest::keyClick(formats, Qt::Key_Down);
    }
    answerWithFile(folder.path());
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(says(program, u"Harbour news"_s));
    QCOMPARE(contentOf(folder.filePath(u"annotation.conf"_s)), "mine"_ba);
    QVERIFY(QFile::exists(folder.filePath(u"Harbour news/annotation.conf"_s)));
}

void WindowExportTest::exportsSeveralChosenArticles()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(program.desktop.open(u"Quay news\n\nA so-called expert slammed the closure.\n"_s));
    QVERIFY(program.desktop.open(text));
    auto *const panel = program.window.findChild<ui::LibraryPanel *>();
    QListView *list = nullptr;
    for (QListView *const each : panel->findChildren<QListView *>()) {
        list = each->model()->rowCount() == 2 ? each : list;
    }
    QVERIFY(list);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
    QAction *exports = nullptr;
    for (QAction *const action : panel->findChildren<QAction *>()) {
        exports = action->text() == u"Export…"_s ? action : exports;
    }
    QVERIFY(exports);
    exports->trigger();
    ui::ExportDialog *const dialog = dialogOf(program);
    QVERIFY(dialog);
    auto *const formats = dialog->findChild<QComboBox *>(u"exportFormat"_s);
    while (formats->currentData().toInt() != static_cast<int>(ExportFormat::Html)) {
        QTest::keyClick(formats, Qt::Key_Down);
    }
    QVERIFY(QDir(folder.path()).mkdir(u"pages"_s));
    answerWithFile(folder.filePath(u"pages"_s));
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(says(program, u"2"_s));
    QCOMPARE(QDir(folder.filePath(u"pages"_s)).entryList({u"*.html"_s}, QDir::Files).size(), 2);
}

void WindowExportTest::hidesInFilesWhatAnExerciseHides()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(program.desktop.open(text));
    ui::Desk &desk = program.desktop.desk();
    const ArticleId id = desk.article()->id();
    const auto markersOf = [&] {
        std::vector<Error> damaged;
        const auto item = ui::itemFromLibrary(desk.library(), id, *desk.analyzer(), false, damaged);
        return item ? std::ssize(item->review.analysis.markers) : -1;
    };
    QVERIFY(markersOf() > 0);
    QVERIFY(desk.library().attempts().save(
        id, attemptToJson({.exercise = {.id = ExerciseId(u"e"_s),
                                        .title = u"Find them"_s,
                                        .categories = {Category::Doubt}},
                           .stage = Attempt::Stage::Marking,
                           .begun = QDateTime::currentDateTimeUtc()})));
    QCOMPARE(markersOf(), 0);
}

void WindowExportTest::keepsNotesOfTheReaderOutOfWhatHasNoAnnotations()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(program.desktop.open(text));
    ui::Desk &desk = program.desktop.desk();
    QVERIFY(desk.library().articles().setNote(desk.article()->id(), u"A source told me."_s));
    const ui::ExportItem item = ui::exportItemOf(desk, false);
    ui::ExportOptions options;
    options.format = ExportFormat::JsonLd;
    const QString path = folder.filePath(u"a.jsonld"_s);
    QVERIFY(ui::exportArticle(item, options, ui::exportContextOf(desk), path));
    QVERIFY(contentOf(path).contains("A source told me."));
    options.filter.withAnnotations = false;
    QVERIFY(ui::exportArticle(item, options, ui::exportContextOf(desk), path));
    QVERIFY(!contentOf(path).contains("A source told me."));
    // In a PDF lies nothing that is not on its pages.
    const QString pdf = folder.filePath(u"a.pdf"_s);
    QVERIFY(ui::exportArticle(item, {}, ui::exportContextOf(desk), pdf));
    const auto files = attachmentsOf(contentOf(pdf));
    QVERIFY(files);
    QCOMPARE(files->size(), 1u);
    QVERIFY(!files->front().bytes.contains("A source told me."));
}

void WindowExportTest::takesAnnotationsThatAreOpened()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(program.desktop.open(text));
    const QString path = written(folder, u"a.jsonld"_s,
                                 uR"({"@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "http://example.org/1", "type": "Annotation", "bodyValue": "Says who?",
        "target": {"source": {"id": "https://example.org/a", "slantlight:article": "%1"},
        "selector": {"type": "TextQuoteSelector", "exact": "neutral council"}}})"_s.arg(
                                     program.desktop.desk().article()->id().text()));
    program.window.openFile(path);
    QVERIFY(says(program, u"a.jsonld"_s));
    QCOMPARE(program.desktop.desk().annotations().size(), 1);
    QCOMPARE(program.desktop.desk().annotations().front().annotation.memo, u"Says who?"_s);
    QVERIFY(program.desktop.desk().article()); // it stays open
    QTest::keyClick(&program.window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(program.desktop.desk().annotations().size(), 0);
    QTest::keyClick(&program.window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(program.desktop.desk().annotations().size(), 1);
}

void WindowExportTest::offersToPutStraysOntoTheOpenArticle()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(program.desktop.open(text));
    const QString path =
        written(folder, u"b.json"_s, uR"([{"id": "1", "uri": "https://example.org/b",
        "text": "Hm", "tags": [], "user": "acct:ole@example.org", "target": [{"selector": [
        {"type": "TextQuoteSelector", "exact": "slammed"}]}]}])"_s);
    program.window.openFile(path);
    QVERIFY(says(program, u"https://example.org/b"_s));
    QCOMPARE(program.desktop.desk().annotations().size(), 0);
    auto *const put = qobject_cast<QAbstractButton *>(
        program.window.findChild<ui::MessageBar *>()->actionButton());
    QVERIFY(put);
    QTest::mouseClick(put, Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([&] { return program.desktop.desk().annotations().size() == 1; }));
    QCOMPARE(program.desktop.desk().otherCoders().front().name, u"ole"_s);
}

void WindowExportTest::saysWhyAFileCannotBeTaken()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(program.desktop.open(text));
    program.window.openFile(written(folder, u"torn.jsonld"_s, u"{\"items\": [\n{"_s));
    QVERIFY(says(program, u"torn.jsonld"_s));
    QVERIFY(program.desktop.desk().article());
}

void WindowExportTest::opensAPdfOfOursAsTheArticleThatItWas()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"harbour.pdf"_s);
    ArticleId id;
    std::vector<Annotation> sent;
    {
        const QTemporaryDir home;
        RunningProgram program(home.path());
        QVERIFY(program.desktop.open(text));
        ui::Desk &desk = program.desktop.desk();
        const qsizetype at = desk.article()->text().indexOf(u"old hall"_s);
        QVERIFY(desk.annotate({TextOffset(at), TextOffset(at + 8)}, CodeId(u"label"_s),
                              u"Which one? 🚢"_s));
        program.window.exportTo(path, ExportFormat::Pdf);
        QVERIFY(says(program, u"harbour.pdf"_s));
        id = desk.article()->id();
        sent = desk.library().annotations().of(id)->notes;
        sent.front().coder = desk.library().coders().owner()->id;
    }
    const QTemporaryDir home;
    RunningProgram other(home.path());
    QVERIFY(other.opens([&] { other.window.openFile(path); }));
    QCOMPARE(other.desktop.desk().article()->id(), id);
    QCOMPARE(other.desktop.desk().library().annotations().of(id)->notes, sent);
    QCOMPARE(other.desktop.desk().annotations().size(), 1);
}

SLANTLIGHT_TEST(WindowExportTest)
#include "tst_windowexport.moc"
