// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"
#include "tests/support/desktop.h"
#include "tests/support/testroom.h"
#include "ui/annotations/annotationspanel.h"
#include "ui/library/librarymodel.h"
#include "ui/reader/articleview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/session.h"

#include <QAbstractButton>
#include <QListView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace slantlight;
using namespace Qt::StringLiterals;

class LibraryInWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheKeyboardInTheListAfterAClick();
    void movesTheKeyboardToThePageByEnter();
    void removesAnArticleAndBringsItBackWithItsNotes();
    void findsWhatIsBroughtBackWhileOneSearches();
    void keepsWhatWasRemovedInTheTrashWhenTheMessageGoes();
    void asksBeforeItEndsWithAMemoThatCannotBeSaved();
    void endsWithTheMemoInAFileWhereToldTo();
    void endsWhileAnArticleIsStillBeingRead();
    void saysThatTwoWindowsWroteOnOneNote();
    void saysWhyAnUndoDidNothing();
    void bringsBackAnArticleThatIsAnnotatedAfterAnotherWindowRemovedIt();
};

namespace {

const QString ferry = u"Ferry late again\n\nThe ferry to Quay Island came two hours late.\n"_s;
const QString market = u"Market moves\n\nThe fish market moves to the other bank in June.\n"_s;

class Program
{
public:
    Program()
        : desktop(folder.path())
        , session(folder.filePath(u"slantlight.ini"_s))
        , window(desktop.desk(), session)
    {
        window.resize(1280, 800);
        window.show();
        if (!QTest::qWaitForWindowActive(&window)) {
            qWarning("the window is not active: keys will not reach it");
        }
        list = window.findChild<QListView *>(u"library"_s);
    }

    [[nodiscard]] bool opens(const std::function<void()> &begin)
    {
        QSignalSpy opened(&desktop.desk(), &ui::Desk::articleOpened);
        begin();
        return !opened.isEmpty() || opened.wait();
    }
    void click(int row) const
    {
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(row, 0)).center());
    }
    [[nodiscard]] QStringList titles() const
    {
        QStringList found;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            found.append(list->model()->index(row, 0).data().toString());
        }
        return found;
    }
    QTemporaryDir folder;
    Desktop desktop;
    ui::Session session;
    ui::MainWindow window;
    QListView *list = nullptr;
};

/// Presses @p button of the next question, and tells whether one came.
class Answering : public QObject
{
public:
    explicit Answering(const QString &button)
    {
        m_timer.setInterval(20);
        connect(&m_timer, &QTimer::timeout, this, [this, button] {
            auto *const box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (box == nullptr) {
                return;
            }
            if (box->objectName() != u"unsavedMemos"_s) {
                box->accept(); // what is only told
                return;
            }
            for (QAbstractButton *const each : box->buttons()) {
                if (each->text() == button) {
                    asked = true;
                    QTest::mouseClick(each, Qt::LeftButton);
                    return;
                }
            }
        });
        m_timer.start();
    }

    bool asked = false;

private:
    QTimer m_timer;
};

/// Holds the library as a backup does.
class Holding
{
public:
    explicit Holding(const QString &path)
        : m_database(*Database::open(path))
        , m_writing(*Transaction::begin(*m_database))
    {
    }

private:
    std::unique_ptr<Database> m_database;
    Transaction m_writing;
};

/// What another window does to the first annotation of the open article.
void rewriteMemo(Program &program, const QString &memo)
{
    auto library = Library::open(program.desktop.libraryPath());
    const auto before =
        library->annotations().of(program.desktop.desk().article()->id())->notes.front();
    Annotation after = before;
    after.memo = memo;
    QVERIFY(library->annotations().change(before, after, Clash::Refuse));
}

} // namespace

void LibraryInWindowTest::keepsTheKeyboardInTheListAfterAClick()
{
    Program program;
    QVERIFY(program.desktop.open(ferry));
    program.desktop.annotate(u"ferry"_s, u"doubt"_s);
    QVERIFY(program.desktop.open(market));

    QVERIFY(program.opens([&] { program.click(1); }));
    QVERIFY(program.list->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);

    QVERIFY(program.list->hasFocus());
    QCOMPARE(program.desktop.desk().annotations().size(), 1U);
}

void LibraryInWindowTest::movesTheKeyboardToThePageByEnter()
{
    Program program;
    QVERIFY(program.desktop.open(ferry));
    QVERIFY(program.desktop.open(market));
    QVERIFY(program.opens([&] { program.click(1); }));

    QTest::keyClick(program.list, Qt::Key_Down);
    QVERIFY(program.opens([&] { QTest::keyClick(program.list, Qt::Key_Return); }));

    QVERIFY(program.window.page().hasFocus());
}

void LibraryInWindowTest::removesAnArticleAndBringsItBackWithItsNotes()
{
    Program program;
    QVERIFY(program.desktop.open(market));
    QVERIFY(program.desktop.open(ferry));
    program.desktop.annotate(u"ferry"_s, u"doubt"_s);
    program.click(0); // it is open: nothing is read anew

    QTest::keyClick(program.list, Qt::Key_Delete);
    QCOMPARE(program.titles(), QStringList(u"Market moves"_s));
    QVERIFY(!program.desktop.desk().article());

    auto *const undo = program.window.findChild<QToolButton *>(u"messageAction"_s);
    QVERIFY(program.opens([&] { QTest::mouseClick(undo, Qt::LeftButton); }));
    QCOMPARE(program.titles().size(), 2);
    QCOMPARE(program.desktop.desk().annotations().size(), 1U);
}

void LibraryInWindowTest::findsWhatIsBroughtBackWhileOneSearches()
{
    Program program;
    QVERIFY(program.desktop.open(market));
    QVERIFY(program.desktop.open(ferry));
    QTest::keySequence(&program.window, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    QTest::keyClicks(QApplication::focusWidget(), u"island"_s);
    QVERIFY(
        QTest::qWaitFor([&] { return program.titles() == QStringList(u"Ferry late again"_s); }));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(program.list, Qt::Key_Delete);
    QVERIFY(QTest::qWaitFor([&] { return program.titles().isEmpty(); }));

    auto *const undo = program.window.findChild<QToolButton *>(u"messageAction"_s);
    QVERIFY(program.opens([&] { QTest::mouseClick(undo, Qt::LeftButton); }));

    QVERIFY(
        QTest::qWaitFor([&] { return program.titles() == QStringList(u"Ferry late again"_s); }));
    QVERIFY(program.list->isVisible());
}

void LibraryInWindowTest::keepsWhatWasRemovedInTheTrashWhenTheMessageGoes()
{
    Program program;
    QVERIFY(program.desktop.open(ferry));
    program.desktop.annotate(u"ferry"_s, u"doubt"_s);
    program.click(0);
    QTest::keyClick(program.list, Qt::Key_Delete);

    program.window.warn(u"Something else happened."_s);
    QVERIFY(program.desktop.open(ferry));

    QCOMPARE(program.desktop.desk().annotations().size(), 1U);
}

void LibraryInWindowTest::asksBeforeItEndsWithAMemoThatCannotBeSaved()
{
    Program program;
    QVERIFY(program.desktop.open(ferry));
    {
        const AnnotationId id = program.desktop.annotate(u"ferry"_s, u"doubt"_s);
        const Holding holding(program.desktop.libraryPath());
        auto *const panel = program.window.findChild<ui::AnnotationsPanel *>();
        panel->editMemo(id);
        QTest::keyClicks(panel->findChild<QPlainTextEdit *>(u"memo"_s), u"who says so?"_s);
        const Answering answering(u"Stay"_s);

        program.window.close();

        QVERIFY(answering.asked);
        QVERIFY(program.window.isVisible());
    }

    program.window.close();

    QVERIFY(!program.window.isVisible());
    const auto library = Library::open(program.desktop.libraryPath());
    QCOMPARE(library->annotations().of(program.desktop.desk().article()->id())->notes.front().memo,
             u"who says so?"_s);
}

void LibraryInWindowTest::endsWithTheMemoInAFileWhereToldTo()
{
    Program program;
    QVERIFY(program.desktop.open(ferry));
    const AnnotationId id = program.desktop.annotate(u"ferry"_s, u"doubt"_s);
    const Holding holding(program.desktop.libraryPath());
    auto *const panel = program.window.findChild<ui::AnnotationsPanel *>();
    panel->editMemo(id);
    QTest::keyClicks(panel->findChild<QPlainTextEdit *>(u"memo"_s), u"who says so?"_s);
    const Answering answering(u"Write to a file and quit"_s);

    program.window.close();

    QVERIFY(answering.asked);
    QVERIFY(!program.window.isVisible());
    const QDir folder(program.folder.path());
    const QStringList files = folder.entryList({u"unsaved-memos-*.txt"_s});
    QCOMPARE(files.size(), 1);
    QFile file(folder.filePath(files.front()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("who says so?"));
}

void LibraryInWindowTest::endsWhileAnArticleIsStillBeingRead()
{
    Program program;
    QVERIFY(program.desktop.open(ferry));

    program.desktop.desk().openText(market.repeated(20'000), SourceFormat::PlainText);
    program.window.close();

    QVERIFY(!program.desktop.desk().isOpening());
    QCOMPARE(program.titles(), QStringList(u"Ferry late again"_s));
}

void LibraryInWindowTest::saysThatTwoWindowsWroteOnOneNote()
{
    Program program;
    QVERIFY(program.desktop.open(ferry));
    const AnnotationId id = program.desktop.annotate(u"ferry"_s, u"doubt"_s);
    auto *const panel = program.window.findChild<ui::AnnotationsPanel *>();
    panel->editMemo(id);
    auto *const memo = panel->findChild<QPlainTextEdit *>(u"memo"_s);
    QTest::keyClicks(memo, u"mine"_s);
    rewriteMemo(program, u"theirs"_s);

    QTest::keyClick(memo, Qt::Key_Escape);

    QCOMPARE(program.desktop.desk().annotation(id)->annotation.memo, u"theirs\n\nmine"_s);
    QVERIFY(program.window.message().contains(u"another window"_s));
    panel->editMemo(id);
    QTest::keyClicks(memo, u" and more"_s);
    QTest::keyClick(memo, Qt::Key_Escape);
    QVERIFY(program.window.message().contains(u"another window"_s));
}

void LibraryInWindowTest::saysWhyAnUndoDidNothing()
{
    Program program;
    QVERIFY(program.desktop.open(ferry));
    const AnnotationId id = program.desktop.annotate(u"ferry"_s, u"doubt"_s);
    program.desktop.desk().setMemo(id, u"mine"_s);
    rewriteMemo(program, u"theirs"_s);
    program.window.page().setFocus();

    QTest::keySequence(&program.window.page(), QKeySequence::Undo);

    QVERIFY(program.window.message().contains(u"another window"_s));
    QCOMPARE(program.desktop.desk().annotation(id)->annotation.memo, u"theirs"_s);
}

void LibraryInWindowTest::bringsBackAnArticleThatIsAnnotatedAfterAnotherWindowRemovedIt()
{
    Program program;
    QVERIFY(program.desktop.open(ferry));
    const ArticleId id = program.desktop.desk().article()->id();
    auto other = Library::open(program.desktop.libraryPath());
    QVERIFY(other->articles().remove(id));
    ui::ArticleView &page = program.window.page();
    page.setFocus();

    QTest::keyClick(&page, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(&page, Qt::Key_H);

    QCOMPARE(other->annotations().of(id)->notes.size(), 1U);
    QVERIFY(other->articles().article(id));
    QCOMPARE(program.titles(), QStringList(u"Ferry late again"_s));
}

SLANTLIGHT_TEST(LibraryInWindowTest)

#include "tst_libraryinwindow.moc"
