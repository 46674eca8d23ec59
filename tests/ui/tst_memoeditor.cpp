// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"
#include "tests/support/testroom.h"
#include "tests/support/tinydesk.h"
#include "ui/annotations/memoeditor.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace slantlight;
using namespace Qt::StringLiterals;

class MemoEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatCouldNotBeSavedAndSavesItLater();
    void showsAnUnsavedMemoAgainWhenOneComesBackToIt();
    void bringsTogetherWhatIsTypedHereAndWhatAnotherWindowWrote();
    void showsWhatAnotherWindowWroteWhereNothingIsTyped();
};

namespace {

/// An editor in a window, with another field that can take the keyboard.
struct Editing
{
    TinyDesk tiny;
    AnnotationId id;
    QWidget window;
    ui::MemoEditor *editor = nullptr;
    QPlainTextEdit *memo = nullptr;
    QLineEdit *other = nullptr;

    bool begin()
    {
        if (!tiny.open(harbourStory())) {
            return false;
        }
        id = *tiny.desk().annotate(tiny.spanOf(u"old market"_s), CodeId(u"loaded"_s));
        editor = new ui::MemoEditor(tiny.desk(), &window);
        memo = editor->findChild<QPlainTextEdit *>(u"memo"_s);
        other = new QLineEdit(&window);
        auto *const column = new QVBoxLayout(&window);
        column->addWidget(editor);
        column->addWidget(other);
        window.resize(300, 300);
        window.show();
        editor->edit(id);
        return QTest::qWaitForWindowActive(&window);
    }
    [[nodiscard]] QString inLibrary()
    {
        const auto kept = tiny.library().annotations().of(tiny.desk().article()->id());
        return kept && !kept->notes.empty() ? kept->notes.front().memo : u"(nothing)"_s;
    }
    [[nodiscard]] bool saysUnsaved() const
    {
        return editor->findChild<QLabel *>(u"unsaved"_s)->isVisible();
    }
};

/// Holds the library as a backup or another program does.
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

} // namespace

void MemoEditorTest::keepsWhatCouldNotBeSavedAndSavesItLater()
{
    Editing editing;
    QVERIFY(editing.begin());
    {
        const Holding holding(editing.tiny.libraryPath());
        QTest::mouseClick(editing.memo->viewport(), Qt::LeftButton);
        QTest::keyClicks(editing.memo, u"who says so?"_s);
        QTest::mouseClick(editing.other, Qt::LeftButton);
        QCOMPARE(editing.inLibrary(), QString());
        QVERIFY(editing.saysUnsaved());
        QCOMPARE(editing.memo->toPlainText(), u"who says so?"_s);
    }

    QTest::mouseClick(editing.memo->viewport(), Qt::LeftButton);
    QTest::mouseClick(editing.other, Qt::LeftButton);

    QCOMPARE(editing.inLibrary(), u"who says so?"_s);
    QVERIFY(!editing.saysUnsaved());
}

void MemoEditorTest::showsAnUnsavedMemoAgainWhenOneComesBackToIt()
{
    Editing editing;
    QVERIFY(editing.begin());
    const auto second =
        editing.tiny.desk().annotate(editing.tiny.spanOf(u"new quay"_s), CodeId(u"loaded"_s));
    {
        const Holding holding(editing.tiny.libraryPath());
        QTest::keyClicks(editing.memo, u"who says so?"_s);
        editing.editor->edit(*second);
        QCOMPARE(editing.memo->toPlainText(), QString());
        QVERIFY(!editing.saysUnsaved());
        editing.editor->edit(editing.id);
        QCOMPARE(editing.memo->toPlainText(), u"who says so?"_s);
        QVERIFY(editing.saysUnsaved());
    }

    QVERIFY(editing.tiny.desk().saveMemos());

    QVERIFY(!editing.saysUnsaved());
    QCOMPARE(editing.memo->toPlainText(), u"who says so?"_s);
}

namespace {

void writeElsewhere(Editing &editing, const QString &memo)
{
    Library library = editing.tiny.library();
    const auto before =
        library.annotations().of(editing.tiny.desk().article()->id())->notes.front();
    Annotation after = before;
    after.memo = memo;
    QVERIFY(library.annotations().change(before, after, Clash::Refuse));
}

} // namespace

void MemoEditorTest::bringsTogetherWhatIsTypedHereAndWhatAnotherWindowWrote()
{
    Editing editing;
    QVERIFY(editing.begin());
    const QSignalSpy looked(&editing.tiny.desk(), &ui::Desk::libraryChanged);
    QTest::mouseClick(editing.memo->viewport(), Qt::LeftButton);
    QTest::keyClicks(editing.memo, u"mine"_s);
    writeElsewhere(editing, u"theirs"_s);

    QTest::mouseClick(editing.other, Qt::LeftButton);

    QCOMPARE(editing.inLibrary(), u"theirs\n\nmine"_s);
    QCOMPARE(editing.memo->toPlainText(), u"theirs\n\nmine"_s);
}

void MemoEditorTest::showsWhatAnotherWindowWroteWhereNothingIsTyped()
{
    Editing editing;
    QVERIFY(editing.begin());

    writeElsewhere(editing, u"theirs"_s);

    QVERIFY(QTest::qWaitFor([&] { return editing.memo->toPlainText() == u"theirs"_s; }));
    QTest::mouseClick(editing.memo->viewport(), Qt::LeftButton);
    QTest::mouseClick(editing.other, Qt::LeftButton);
    QCOMPARE(editing.inLibrary(), u"theirs"_s);
}

SLANTLIGHT_TEST(MemoEditorTest)

#include "tst_memoeditor.moc"
