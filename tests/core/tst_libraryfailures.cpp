// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema.h"
#include "tests/support/libraryfile.h"
#include "tests/support/testroom.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <chrono>
#include <cstdio>
#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

/// What the child process does that is killed: saves, tells so, and waits for its end.
int saveAndWait(const QString &path)
{
    Result<Library> library = Library::open(path);
    Result<std::unique_ptr<Database>> second = Database::open(path);
    if (!library || !second || !library->articles().save(ferryArticle())) {
        return 1;
    }
    for (int i = 0; i < 20; ++i) {
        if (!library->annotations().add(annotationOn(ferryArticle()))) {
            return 1;
        }
    }
    const Result<Transaction> unfinished = Transaction::begin(**second);
    if (!unfinished || !(*second)->run(u"DELETE FROM annotations"_s)) {
        return 1;
    }
    std::puts("saved");
    std::fflush(stdout);
    std::getchar();
    return 0;
}

} // namespace

class LibraryFailuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void makesTheFoldersThatAreMissing();
    void refusesAFolderAsAFile();
    void refusesAFileAsAFolder();
    void refusesTheDatabaseOfAnotherProgram();
    void saysThatAnotherProgramHoldsTheLock();
    void saysThatTheFileIsReadOnly();
    void saysThatTheDiskIsFull();
    void showsWhatAnotherConnectionHasSaved();
    void losesNothingWhenTheProgramIsKilled();
    void bringsAnOlderLibraryToTheNextVersion();
    void undoesATransactionThatIsNotCommitted();
    void takesNoEmptyFileForANewLibrary();
    void readsALibraryThatCannotBeWrittenTo();
    void changesNothingThatCannotBeKept_data();
    void changesNothingThatCannotBeKept();

private:
    std::unique_ptr<LibraryFile> m_file;
};

void LibraryFailuresTest::init()
{
    m_file = std::make_unique<LibraryFile>();
}

void LibraryFailuresTest::makesTheFoldersThatAreMissing()
{
    const QString path = m_file->folder().filePath(u"a b/ü/library.sqlite"_s);

    QVERIFY(Library::open(path));

    QVERIFY(QFile::exists(path));
}

void LibraryFailuresTest::refusesAFolderAsAFile()
{
    const Result<Library> library = Library::open(m_file->folder().path());

    QVERIFY(!library);
    QCOMPARE(library.error().code, ErrorCode::DatabaseUnopenable);
    QVERIFY(library.error().detail.startsWith(m_file->folder().path()));
}

void LibraryFailuresTest::refusesAFileAsAFolder()
{
    m_file->make();

    const Result<Library> library = Library::open(m_file->path() + u"/library.sqlite"_s);

    QVERIFY(!library);
    QCOMPARE(library.error(), (Error{ErrorCode::DatabaseUnopenable, m_file->path()}));
}

void LibraryFailuresTest::refusesTheDatabaseOfAnotherProgram()
{
    QVERIFY(m_file->database()->run(u"CREATE TABLE songs (title TEXT)"_s));
    const QByteArray before = m_file->bytes();

    const Result<Library> library = Library::open(m_file->path());

    QVERIFY(!library);
    QCOMPARE(library.error().code, ErrorCode::DatabaseUnopenable);
    QVERIFY(m_file->bytes() == before);
}

void LibraryFailuresTest::saysThatAnotherProgramHoldsTheLock()
{
    Result<Library> library = Library::open(m_file->path());
    QVERIFY(library);
    QVERIFY(library->articles().save(ferryArticle()));
    const std::unique_ptr<Database> other = m_file->database();
    QVERIFY(other);
    const Result<Transaction> writing = Transaction::begin(*other);
    QVERIFY(writing);

    const Result<> saved = library->annotations().add(annotationOn(ferryArticle()));

    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::DatabaseLocked);
    QVERIFY(library->articles().article(ferryArticle().id())); // reading goes on
}

void LibraryFailuresTest::saysThatTheFileIsReadOnly()
{
    m_file->make();
    // Permissions do not stop root, so the file says itself that it is for newer writers only:
    // https://www.sqlite.org/fileformat2.html, section 1.3.3.
    m_file->overwrite(18, QByteArray(1, '\x03'));

    Result<Library> library = Library::open(m_file->path());

    QVERIFY2(library, library ? "" : qPrintable(library.error().detail));
    QVERIFY(library->articles().article(ferryArticle().id()));
    const Result<> saved = library->annotations().add(annotationOn(ferryArticle()));
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::DatabaseReadOnly);
}

void LibraryFailuresTest::saysThatTheDiskIsFull()
{
    m_file->make();
    std::unique_ptr<Database> opened = m_file->database();
    QVERIFY(opened);
    const Result<qint64> pages = opened->number(u"PRAGMA page_count"_s);
    QVERIFY(pages);
    QVERIFY(opened->run(u"PRAGMA max_page_count = %1"_s.arg(*pages + 2)));
    Result<Library> library = Library::open(std::move(opened));
    QVERIFY(library);

    const Result<> saved =
        library->articles().save(articleFrom(u"Long"_s, u"word "_s.repeated(10'000)));

    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::DiskFull);
    const Result<std::vector<LibraryEntry>> entries = library->catalogue().page({}, {}, 1000);
    QVERIFY(entries);
    QCOMPARE(entries->size(), 1u);
    QCOMPARE(library->catalogue().count({.words = u"word"_s}), 0);
}

void LibraryFailuresTest::showsWhatAnotherConnectionHasSaved()
{
    Result<Library> first = Library::open(m_file->path());
    Result<Library> second = Library::open(m_file->path());
    QVERIFY(first && second);
    QVERIFY(first->articles().save(ferryArticle()));
    const Annotation annotation = annotationOn(ferryArticle());

    QVERIFY(second->annotations().add(annotation));

    QVERIFY(first->annotations().of(ferryArticle().id())->notes == std::vector{annotation});
}

void LibraryFailuresTest::losesNothingWhenTheProgramIsKilled()
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"--save-and-wait"_s, m_file->path()});
    QVERIFY(child.waitForReadyRead());
    QCOMPARE(child.readAll().trimmed(), "saved");
    child.kill();
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);

    Result<Library> library = Library::open(m_file->path());

    QVERIFY(library);
    const auto annotations = library->annotations().of(ferryArticle().id());
    QVERIFY(annotations);
    QCOMPARE(annotations->notes.size(), 20u);
    QVERIFY(library->annotations().add(annotationOn(ferryArticle())));
}

void LibraryFailuresTest::bringsAnOlderLibraryToTheNextVersion()
{
    m_file->make();
    const std::unique_ptr<Database> opened = m_file->database();
    QVERIFY(opened);
    QList<Migration> steps = migrations();
    steps.append(Migration{u"ALTER TABLE articles ADD COLUMN note TEXT"_s});

    QVERIFY(migrate(*opened, steps));
    QVERIFY(migrate(*opened, steps));

    QCOMPARE(opened->number(u"PRAGMA user_version"_s), steps.size());
    QCOMPARE(opened->number(u"SELECT count(*) FROM articles WHERE note IS NULL"_s), 1);
}

void LibraryFailuresTest::undoesATransactionThatIsNotCommitted()
{
    m_file->make();
    const std::unique_ptr<Database> opened = m_file->database();
    QVERIFY(opened);
    {
        const Result<Transaction> transaction = Transaction::begin(*opened);
        QVERIFY(transaction);
        QVERIFY(opened->run(u"DELETE FROM articles"_s));
    }

    QCOMPARE(opened->number(u"SELECT count(*) FROM articles"_s), 1);
}

void LibraryFailuresTest::takesNoEmptyFileForANewLibrary()
{
    QFile file(m_file->path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();

    const Result<Library> library = Library::open(m_file->path());

    QVERIFY(!library);
    QCOMPARE(library.error(), (Error{ErrorCode::DatabaseEmpty, m_file->path()}));
    QCOMPARE(QFileInfo(m_file->path()).size(), 0);
}

void LibraryFailuresTest::readsALibraryThatCannotBeWrittenTo()
{
    m_file->make();
    const Annotation annotation = annotationOn(ferryArticle());
    QVERIFY(Library::open(m_file->path())->annotations().add(annotation));
    QVERIFY(Library::open(m_file->path())
                ->articles()
                .savePlace(ferryArticle().id(), {.top = TextOffset(3)}));
    const QByteArray before = m_file->bytes();

    Result<Library> library = Library::openReadOnly(m_file->path());

    QVERIFY2(library, library ? "" : qPrintable(library.error().detail));
    QVERIFY(library->isReadOnly());
    QVERIFY(library->articles().article(ferryArticle().id()) == ferryArticle());
    QVERIFY(library->annotations().of(ferryArticle().id())->notes == std::vector{annotation});
    QCOMPARE(library->articles().place(ferryArticle().id())->top, TextOffset(3));
    QCOMPARE(library->catalogue().page({}, {}, 9)->size(), 1U);
    QCOMPARE(library->catalogue().page({.words = u"ferry"_s}, {}, 9)->size(), 1U);
    QCOMPARE(library->annotations().remove(annotation).error().code, ErrorCode::DatabaseReadOnly);
    QCOMPARE(library->articles().touch(ferryArticle().id()).error().code,
             ErrorCode::DatabaseReadOnly);
    QVERIFY(m_file->bytes() == before);
}

using StoreChange = std::function<Result<>(Library &)>;

void LibraryFailuresTest::changesNothingThatCannotBeKept_data()
{
    QTest::addColumn<StoreChange>("change");

    const Article article = ferryArticle();
    const ArticleId id = article.id();
    const auto add = [](const char *name, const StoreChange &change) {
        QTest::newRow(name) << change;
    };
    add("an article", [=](Library &library) { return library.articles().save(article); });
    add("an opening", [=](Library &library) { return library.articles().touch(id); });
    add("the trash", [=](Library &library) { return library.articles().remove(id); });
    add("a place", [=](Library &library) { return library.articles().savePlace(id, {}); });
    add("a note", [=](Library &library) { return library.articles().setNote(id, u"?"_s); });
    add("a state",
        [=](Library &library) { return library.articles().setState(id, ReadState::Read); });
    add("a source", [=](Library &library) {
        return library.articles().saveSnapshot(id, {.bytes = QByteArray(100'000, 'x')});
    });
    add("an annotation",
        [=](Library &library) { return library.annotations().add(annotationOn(article)); });
    add("a silenced rule",
        [](Library &library) { return library.verdicts().silence(RuleId(u"doubt.a"_s)); });
    add("a collection", [](Library &library) -> Result<> {
        return library.collections().create(u"Ferries"_s).transform([](const auto &) { });
    });
    add("a tag", [=](Library &library) { return library.collections().tag(id, u"ferry"_s); });
    add("codes",
        [](Library &library) { return library.codes().save(*Codebook::parse(u"code a\nname A")); });
    add("a coder", [](Library &library) {
        return library.coders().save({.id = CoderId(u"mara"_s), .name = u"Mara"_s});
    });
    add("purging", [](Library &library) { return library.purge(QDateTime::currentDateTimeUtc()); });
}

void LibraryFailuresTest::changesNothingThatCannotBeKept()
{
    QFETCH(const StoreChange, change);
    m_file->make();

    auto library = Library::openReadOnly(m_file->path());
    QVERIFY(library);
    const auto refused = change(*library);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::DatabaseReadOnly);

    library = Library::open(m_file->path());
    QVERIFY(library);
    library->setPatience(std::chrono::milliseconds(1));
    const auto before = library->changes();
    {
        const std::unique_ptr<Database> other = m_file->database();
        const auto writing = Transaction::begin(*other);
        QVERIFY(writing);
        const auto late = change(*library);
        QVERIFY(!late);
        QCOMPARE(late.error().code, ErrorCode::DatabaseLocked);
    }
    QCOMPARE(library->changes(), before);
    QVERIFY(change(*library));
}

[[maybe_unused]] static const bool waits = testroom::addErrand("--save-and-wait", saveAndWait);

SLANTLIGHT_TEST(LibraryFailuresTest)

#include "tst_libraryfailures.moc"
