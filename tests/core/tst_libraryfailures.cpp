// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"
#include "core/storage/library.h"
#include "core/storage/schema.h"
#include "tests/support/testroom.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

Article articleFrom(const QString &headline, const QString &words)
{
    return Article::fromParts({{.kind = BlockKind::Headline, .text = headline},
                               {.kind = BlockKind::Paragraph, .text = words}});
}

Annotation annotationOn(const Article &article)
{
    return Annotation::create(article.id(), CodeId(u"doubt"_s),
                              describe(article.text(), {TextOffset(0), TextOffset(5)}));
}

Article ferryArticle()
{
    return articleFrom(u"Ferry late"_s, u"The ferry is late again."_s);
}

/// What the child process does that is killed: saves, tells so, and waits for its end.
int saveAndWait(const QString &path)
{
    Result<Library> library = Library::open(path);
    Result<std::unique_ptr<Database>> second = Database::open(path);
    if (!library || !second || !library->save(ferryArticle())) {
        return 1;
    }
    for (int i = 0; i < 20; ++i) {
        if (!library->save(annotationOn(ferryArticle()))) {
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

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    QCOMPARE(file.write(bytes), bytes.size());
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
    void refusesANewerLibraryAndLeavesItAsItIs();
    void refusesTheDatabaseOfAnotherProgram();
    void refusesAFileThatIsNoDatabase();
    void saysThatAPageIsDamaged();
    void saysThatABlockListIsDamaged();
    void saysThatAnotherProgramHoldsTheLock();
    void saysThatTheFileIsReadOnly();
    void saysThatTheDiskIsFull();
    void showsWhatAnotherConnectionHasSaved();
    void losesNothingWhenTheProgramIsKilled();
    void bringsAnOlderLibraryToTheNextVersion();
    void undoesAMigrationThatFails();
    void undoesATransactionThatIsNotCommitted();

private:
    /// Makes a library with one article and closes it.
    void makeLibrary();
    [[nodiscard]] std::unique_ptr<Database> database() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void LibraryFailuresTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_path = m_folder->filePath(u"library.sqlite"_s);
}

void LibraryFailuresTest::makeLibrary()
{
    Result<Library> library = Library::open(m_path);
    QVERIFY(library);
    QVERIFY(library->save(ferryArticle()));
}

std::unique_ptr<Database> LibraryFailuresTest::database() const
{
    Result<std::unique_ptr<Database>> opened = Database::open(m_path);
    return opened ? *std::move(opened) : nullptr;
}

void LibraryFailuresTest::makesTheFoldersThatAreMissing()
{
    m_path = m_folder->filePath(u"a b/ü/library.sqlite"_s);

    makeLibrary();

    QVERIFY(QFile::exists(m_path));
}

void LibraryFailuresTest::refusesAFolderAsAFile()
{
    const Result<Library> library = Library::open(m_folder->path());

    QVERIFY(!library);
    QCOMPARE(library.error().code, ErrorCode::DatabaseUnopenable);
    QVERIFY(library.error().detail.startsWith(m_folder->path()));
}

void LibraryFailuresTest::refusesAFileAsAFolder()
{
    makeLibrary();

    const Result<Library> library = Library::open(m_path + u"/library.sqlite"_s);

    QVERIFY(!library);
    QCOMPARE(library.error(), (Error{ErrorCode::DatabaseUnopenable, m_path}));
}

void LibraryFailuresTest::refusesANewerLibraryAndLeavesItAsItIs()
{
    makeLibrary();
    const auto newer = QString::number(migrations().size() + 1);
    QVERIFY(database()->run(u"PRAGMA user_version = "_s + newer));
    const QByteArray before = bytesOf(m_path);

    const Result<Library> library = Library::open(m_path);

    QVERIFY(!library);
    QCOMPARE(library.error().code, ErrorCode::DatabaseNewer);
    QCOMPARE(library.error().detail, m_path + u": version "_s + newer);
    QVERIFY(bytesOf(m_path) == before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"library.sqlite"_s});
}

void LibraryFailuresTest::refusesTheDatabaseOfAnotherProgram()
{
    QVERIFY(database()->run(u"CREATE TABLE songs (title TEXT)"_s));
    const QByteArray before = bytesOf(m_path);

    const Result<Library> library = Library::open(m_path);

    QVERIFY(!library);
    QCOMPARE(library.error().code, ErrorCode::DatabaseUnopenable);
    QVERIFY(bytesOf(m_path) == before);
}

void LibraryFailuresTest::refusesAFileThatIsNoDatabase()
{
    makeLibrary();
    overwrite(m_path, 0, "This is a letter to the editor.\n"_ba.repeated(8));
    const QByteArray before = bytesOf(m_path);

    const Result<Library> library = Library::open(m_path);

    QVERIFY(!library);
    QCOMPARE(library.error().code, ErrorCode::DatabaseDamaged);
    QVERIFY(bytesOf(m_path) == before);
}

void LibraryFailuresTest::saysThatAPageIsDamaged()
{
    makeLibrary();
    const std::unique_ptr<Database> opened = database();
    QVERIFY(opened);
    const Result<qint64> page =
        opened->number(u"SELECT rootpage FROM sqlite_schema WHERE name = 'articles'"_s);
    const Result<qint64> size = opened->number(u"PRAGMA page_size"_s);
    QVERIFY(page && size);
    overwrite(m_path, (*page - 1) * *size, QByteArray(*size, '\xA5'));

    Result<Library> library = Library::open(m_path);

    QVERIFY(library);
    const Result<std::vector<LibraryEntry>> entries = library->entries();
    QVERIFY(!entries);
    QCOMPARE(entries.error().code, ErrorCode::DatabaseDamaged);
    const Result<> saved = library->save(articleFrom(u"Another"_s, u"More."_s));
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::DatabaseDamaged);
}

void LibraryFailuresTest::saysThatABlockListIsDamaged()
{
    makeLibrary();
    for (const QString &blocks :
         {u"[["_s, u"{}"_s, u"[[\"headline\",0,5000]]"_s, u"[[\"headline\",5,2]]"_s,
          u"[[\"poem\",0,5]]"_s, u"[[\"headline\",0,5],[\"headline\",4,6]]"_s}) {
        QVERIFY(database()->run(u"UPDATE articles SET blocks = ?"_s, {blocks}));

        const Result<Library> library = Library::open(m_path);
        QVERIFY(library);
        const Result<Article> article = library->article(ferryArticle().id());

        QVERIFY2(!article, qPrintable(blocks));
        QCOMPARE(article.error().code, ErrorCode::DatabaseDamaged);
    }
}

void LibraryFailuresTest::saysThatAnotherProgramHoldsTheLock()
{
    Result<Library> library = Library::open(m_path);
    QVERIFY(library);
    QVERIFY(library->save(ferryArticle()));
    const std::unique_ptr<Database> other = database();
    QVERIFY(other);
    const Result<Transaction> writing = Transaction::begin(*other);
    QVERIFY(writing);

    const Result<> saved = library->save(annotationOn(ferryArticle()));

    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::DatabaseLocked);
    QVERIFY(library->article(ferryArticle().id())); // reading goes on
}

void LibraryFailuresTest::saysThatTheFileIsReadOnly()
{
    makeLibrary();
    // Permissions do not stop root, so the file says itself that it is for newer writers only:
    // https://www.sqlite.org/fileformat2.html, section 1.3.3.
    overwrite(m_path, 18, QByteArray(1, '\x03'));

    Result<Library> library = Library::open(m_path);

    QVERIFY2(library, library ? "" : qPrintable(library.error().detail));
    QVERIFY(library->article(ferryArticle().id()));
    const Result<> saved = library->save(annotationOn(ferryArticle()));
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::DatabaseReadOnly);
}

void LibraryFailuresTest::saysThatTheDiskIsFull()
{
    makeLibrary();
    std::unique_ptr<Database> opened = database();
    QVERIFY(opened);
    const Result<qint64> pages = opened->number(u"PRAGMA page_count"_s);
    QVERIFY(pages);
    QVERIFY(opened->run(u"PRAGMA max_page_count = %1"_s.arg(*pages + 2)));
    Result<Library> library = Library::open(std::move(opened));
    QVERIFY(library);

    const Result<> saved = library->save(articleFrom(u"Long"_s, u"word "_s.repeated(10'000)));

    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::DiskFull);
    const Result<std::vector<LibraryEntry>> entries = library->entries();
    QVERIFY(entries);
    QCOMPARE(entries->size(), 1u);
    const Result<std::vector<LibraryEntry>> found = library->search(u"word"_s);
    QVERIFY(found && found->empty());
}

void LibraryFailuresTest::showsWhatAnotherConnectionHasSaved()
{
    Result<Library> first = Library::open(m_path);
    Result<Library> second = Library::open(m_path);
    QVERIFY(first && second);
    QVERIFY(first->save(ferryArticle()));
    const Annotation annotation = annotationOn(ferryArticle());

    QVERIFY(second->save(annotation));

    QVERIFY(first->annotations(ferryArticle().id()) == std::vector{annotation});
}

void LibraryFailuresTest::losesNothingWhenTheProgramIsKilled()
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"--save-and-wait"_s, m_path});
    QVERIFY(child.waitForReadyRead());
    QCOMPARE(child.readAll().trimmed(), "saved");
    child.kill();
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);

    Result<Library> library = Library::open(m_path);

    QVERIFY(library);
    const auto annotations = library->annotations(ferryArticle().id());
    QVERIFY(annotations);
    QCOMPARE(annotations->size(), 20u);
    QVERIFY(library->save(annotationOn(ferryArticle())));
}

void LibraryFailuresTest::bringsAnOlderLibraryToTheNextVersion()
{
    makeLibrary();
    const std::unique_ptr<Database> opened = database();
    QVERIFY(opened);
    constexpr std::array<QStringView, 1> next{u"ALTER TABLE articles ADD COLUMN note TEXT"};
    std::vector<Migration> steps(migrations().begin(), migrations().end());
    steps.emplace_back(next);

    QVERIFY(migrate(*opened, steps));
    QVERIFY(migrate(*opened, steps));

    QCOMPARE(opened->number(u"PRAGMA user_version"_s), std::ssize(steps));
    QCOMPARE(opened->number(u"SELECT count(*) FROM articles WHERE note IS NULL"_s), 1);
}

void LibraryFailuresTest::undoesAMigrationThatFails()
{
    makeLibrary();
    const std::unique_ptr<Database> opened = database();
    QVERIFY(opened);
    constexpr std::array<QStringView, 2> next{u"DELETE FROM articles", u"NO SUCH STATEMENT"};
    std::vector<Migration> steps(migrations().begin(), migrations().end());
    steps.emplace_back(next);

    const Result<> done = migrate(*opened, steps);

    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::DatabaseFailed);
    QCOMPARE(opened->number(u"PRAGMA user_version"_s), std::ssize(migrations()));
    QCOMPARE(opened->number(u"SELECT count(*) FROM articles"_s), 1);
    QVERIFY(Library::open(m_path));
}

void LibraryFailuresTest::undoesATransactionThatIsNotCommitted()
{
    makeLibrary();
    const std::unique_ptr<Database> opened = database();
    QVERIFY(opened);
    {
        const Result<Transaction> transaction = Transaction::begin(*opened);
        QVERIFY(transaction);
        QVERIFY(opened->run(u"DELETE FROM articles"_s));
    }

    QCOMPARE(opened->number(u"SELECT count(*) FROM articles"_s), 1);
}

[[maybe_unused]] static const bool waits = testroom::addErrand("--save-and-wait", saveAndWait);

SLANTLIGHT_TEST(LibraryFailuresTest)

#include "tst_libraryfailures.moc"
