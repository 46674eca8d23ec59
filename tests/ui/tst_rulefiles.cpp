// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testroom.h"
#include "ui/packs/rulefiles.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextCursor>

using namespace slantlight;
using namespace Qt::StringLiterals;

class RuleFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesAndForgetsWhatWasAside();
    void bringsBackWhatACrashLeft();
    void keepsNothingAsideThatIsSaved();
    void takesOverWhatAnotherProgramWrote();
    void asksWhereBothHaveWritten();
    void losesNothingWhereTheFileCannotBeRead();
    void keepsWhatWasBroughtBack();
    void readsWhatShipsAndNothingMore();
    void movesWithItsPack();
    void givesAFileAnotherName();
    void putsAFileIntoTheTrash();
    void refusesWhatIsNoText();
};

namespace {

struct Shelf
{
    Shelf()
    {
        QDir(folder.path()).mkdir(u"data"_s);
        qputenv("XDG_DATA_HOME", folder.filePath(u"data"_s).toUtf8()); // for the trash
    }

    [[nodiscard]] QString path(const QString &name = u"own.rules"_s) const
    {
        return folder.filePath(u"shelf/port/rules/"_s + name);
    }
    void write(const QByteArray &bytes) const
    {
        QDir().mkpath(folder.filePath(u"shelf/port/rules"_s));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] QByteArray onDisk() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QString shelf() const { return folder.filePath(u"shelf"_s); }

    QTemporaryDir folder;
};

void type(ui::RuleFile &file, const QString &text)
{
    QTextCursor end(&file.document());
    end.movePosition(QTextCursor::End);
    end.insertText(text);
}

} // namespace

void RuleFilesTest::savesAndForgetsWhatWasAside()
{
    const Shelf shelf;
    ui::RuleFiles files(shelf.shelf());
    QSignalSpy saved(&files, &ui::RuleFiles::saved);
    ui::RuleFile &file = **files.open(shelf.path());

    type(file, u"rule a.b\n"_s);
    QVERIFY(file.isDirty());
    QCOMPARE(files.unsaved().at(shelf.path()), QByteArray("rule a.b\n"));
    QVERIFY(QTest::qWaitFor([&] { return !files.leftAside().isEmpty(); }));
    QCOMPARE(files.leftAside(), QStringList{shelf.path()});
    QCOMPARE(*file.save(), ui::RuleFile::Saved::Done);

    QCOMPARE(shelf.onDisk(), QByteArray("rule a.b\n"));
    QVERIFY(!file.isDirty());
    QVERIFY(files.leftAside().isEmpty());
    QCOMPARE(saved.size(), 1);
}

void RuleFilesTest::bringsBackWhatACrashLeft()
{
    const Shelf shelf;
    shelf.write("rule a.b\n");
    {
        ui::RuleFiles files(shelf.shelf());
        type(**files.open(shelf.path()), u"find x\n"_s);
        QVERIFY(QTest::qWaitFor([&] { return !files.leftAside().isEmpty(); }));
    }
    ui::RuleFiles files(shelf.shelf());
    ui::RuleFile &file = **files.open(shelf.path());

    QCOMPARE(file.text(), u"rule a.b\nfind x\n"_s);
    QVERIFY(file.isRestored());
    QVERIFY(file.isDirty());
    file.revert();
    QCOMPARE(file.text(), u"rule a.b\n"_s);
    QVERIFY(!file.isRestored());
    QVERIFY(files.leftAside().isEmpty());
    file.document().undo();
    QCOMPARE(file.text(), u"rule a.b\nfind x\n"_s);
}

void RuleFilesTest::keepsNothingAsideThatIsSaved()
{
    const Shelf shelf;
    shelf.write("rule a.b\n");
    ui::RuleFiles files(shelf.shelf());
    ui::RuleFile &file = **files.open(shelf.path());

    type(file, u"x"_s);
    QVERIFY(QTest::qWaitFor([&] { return !files.leftAside().isEmpty(); }));
    file.document().undo();

    QVERIFY(!file.isDirty());
    QVERIFY(QTest::qWaitFor([&] { return files.leftAside().isEmpty(); }));
}

void RuleFilesTest::takesOverWhatAnotherProgramWrote()
{
    const Shelf shelf;
    shelf.write("rule a.b\n");
    ui::RuleFiles files(shelf.shelf());
    ui::RuleFile &file = **files.open(shelf.path());

    shelf.write("rule c.d\n");

    QVERIFY(QTest::qWaitFor([&] { return file.text() == u"rule c.d\n"_s; }));
    QVERIFY(!file.isDirty());
}

void RuleFilesTest::asksWhereBothHaveWritten()
{
    const Shelf shelf;
    shelf.write("rule a.b\n");
    ui::RuleFiles files(shelf.shelf());
    ui::RuleFile &file = **files.open(shelf.path());
    type(file, u"mine\n"_s);

    shelf.write("theirs\n");
    QCOMPARE(*file.save(), ui::RuleFile::Saved::Torn);
    QVERIFY(file.isTorn());
    QCOMPARE(shelf.onDisk(), QByteArray("theirs\n"));
    file.keepMine();
    QCOMPARE(*file.save(), ui::RuleFile::Saved::Done);
    QCOMPARE(shelf.onDisk(), QByteArray("rule a.b\nmine\n"));

    type(file, u"more\n"_s);
    shelf.write("theirs again\n");
    file.lookAtDisk();
    QVERIFY(file.isTorn());
    file.loadTheirs();

    QCOMPARE(file.text(), u"theirs again\n"_s);
    QVERIFY(!file.isTorn());
}

void RuleFilesTest::losesNothingWhereTheFileCannotBeRead()
{
    const Shelf shelf;
    shelf.write("rule a.b\n");
    ui::RuleFiles files(shelf.shelf());
    ui::RuleFile &file = **files.open(shelf.path());
    // A folder in its place is there and cannot be read, whoever asks.
    QVERIFY(QFile::remove(shelf.path()) && QDir().mkdir(shelf.path()));

    file.lookAtDisk();
    QCOMPARE(file.text(), u"rule a.b\n"_s);
    type(file, u"mine\n"_s);
    const auto saved = file.save();

    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::FileUnreadable);
    QVERIFY(file.isDirty());
    file.revert();
    QCOMPARE(file.text(), u"rule a.b\n"_s);
}

void RuleFilesTest::keepsWhatWasBroughtBack()
{
    const Shelf shelf;
    shelf.write("rule a.b\n");
    {
        ui::RuleFiles files(shelf.shelf());
        type(**files.open(shelf.path()), u"find x\n"_s);
        QVERIFY(QTest::qWaitFor([&] { return !files.leftAside().isEmpty(); }));
    }
    ui::RuleFiles files(shelf.shelf());
    ui::RuleFile &file = **files.open(shelf.path());

    file.keepMine();

    QVERIFY(!file.isRestored());
    QCOMPARE(file.text(), u"rule a.b\nfind x\n"_s);
    QVERIFY(file.isDirty());
    QCOMPARE(*file.save(), ui::RuleFile::Saved::Done);
}

void RuleFilesTest::readsWhatShipsAndNothingMore()
{
    const Shelf shelf;
    ui::RuleFiles files(shelf.shelf());

    const auto shipped = files.open(u":/slantlight/languages/en/rules/doubt.rules"_s);

    QVERIFY(shipped);
    QVERIFY((*shipped)->isReadOnly());
    QVERIFY(!files.open(shelf.folder.filePath(u"gone.rules"_s)));
}

void RuleFilesTest::movesWithItsPack()
{
    const Shelf shelf;
    shelf.write("rule a.b\n");
    ui::RuleFiles files(shelf.shelf());
    ui::RuleFile &file = **files.open(shelf.path());
    type(file, u"find x\n"_s);
    QVERIFY(QDir(shelf.shelf()).rename(u"port"_s, u"pier"_s));

    files.followFolder(shelf.shelf() + u"/port"_s, shelf.shelf() + u"/pier"_s);

    const QString now = shelf.folder.filePath(u"shelf/pier/rules/own.rules"_s);
    QCOMPARE(files.find(now), &file);
    QCOMPARE(file.path(), now);
    QCOMPARE(*file.save(), ui::RuleFile::Saved::Done);
    QVERIFY(!QFile::exists(shelf.path()));
}

void RuleFilesTest::givesAFileAnotherName()
{
    const Shelf shelf;
    shelf.write("rule a.b\n");
    ui::RuleFiles files(shelf.shelf());
    ui::RuleFile &file = **files.open(shelf.path());

    QCOMPARE(files.rename(shelf.path(), u"other.rules"_s), shelf.path(u"other.rules"_s));
    QCOMPARE(file.name(), u"other.rules"_s);
    QVERIFY(QFile::exists(shelf.path(u"other.rules"_s)));
    shelf.write("rule c.d\n");

    QVERIFY(!files.rename(shelf.path(u"other.rules"_s), u"own.rules"_s)); // that name is taken
}

void RuleFilesTest::putsAFileIntoTheTrash()
{
    const Shelf shelf;
    shelf.write("rule a.b\n");
    ui::RuleFiles files(shelf.shelf());
    QSignalSpy gone(&files, &ui::RuleFiles::aboutToForget);
    QVERIFY(files.open(shelf.path()));

    QVERIFY(files.remove(shelf.path()));

    QVERIFY(!QFile::exists(shelf.path()));
    QCOMPARE(gone.size(), 1);
    QVERIFY(files.find(shelf.path()) == nullptr);
}

void RuleFilesTest::refusesWhatIsNoText()
{
    const Shelf shelf;
    shelf.write("rule \xff\xfe\n");
    ui::RuleFiles files(shelf.shelf());

    const auto opened = files.open(shelf.path());

    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::WrongEncoding);
}

SLANTLIGHT_TEST(RuleFilesTest)

#include "tst_rulefiles.moc"
