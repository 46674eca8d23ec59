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
#include <random>
#include <tuple>

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
    void takesNoEmptyFileForANewLibrary();
    void readsALibraryThatCannotBeWrittenTo_data();
    void readsALibraryThatCannotBeWrittenTo();
    void bringsTheFirstVersionUpToDate();
    void namesTheRowThatCannotBeReadAndReadsTheOthers();
    void saysThatATextIsNotTheOneThatWasKept();
    void survivesDamageOfAnyKind();

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
    const Result<LibraryFinds> found = library->search(u"word"_s);
    QVERIFY(found && found->best.empty());
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

void LibraryFailuresTest::takesNoEmptyFileForANewLibrary()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();

    const Result<Library> library = Library::open(m_path);

    QVERIFY(!library);
    QCOMPARE(library.error(), (Error{ErrorCode::DatabaseEmpty, m_path}));
    QCOMPARE(QFileInfo(m_path).size(), 0);
}

namespace {

/// Takes back what later versions brought.
void makeFirstVersion(Database &database)
{
    QVERIFY(database.run(u"DROP TABLE trash"_s));
    QVERIFY(database.run(u"ALTER TABLE places DROP COLUMN share"_s));
    QVERIFY(database.run(u"PRAGMA user_version = 1"_s));
}

} // namespace

void LibraryFailuresTest::readsALibraryThatCannotBeWrittenTo_data()
{
    QTest::addColumn<bool>("isOld");

    QTest::newRow("of this version") << false;
    QTest::newRow("of the first version") << true;
}

void LibraryFailuresTest::readsALibraryThatCannotBeWrittenTo()
{
    QFETCH(const bool, isOld);
    makeLibrary();
    const Annotation annotation = annotationOn(ferryArticle());
    QVERIFY(Library::open(m_path)->save(annotation));
    QVERIFY(Library::open(m_path)->savePlace(ferryArticle().id(), {.top = TextOffset(3)}));
    if (isOld) {
        makeFirstVersion(*database());
    }
    const QByteArray before = bytesOf(m_path);

    Result<Library> library = Library::openReadOnly(m_path);

    QVERIFY2(library, library ? "" : qPrintable(library.error().detail));
    QVERIFY(library->isReadOnly());
    QVERIFY(library->article(ferryArticle().id()) == ferryArticle());
    QVERIFY(library->annotations(ferryArticle().id()) == std::vector{annotation});
    QCOMPARE(library->place(ferryArticle().id())->top, TextOffset(3));
    QCOMPARE(library->page(Library::newest, 9)->size(), 1U);
    QCOMPARE(library->search(u"ferry"_s)->best.size(), 1U);
    QCOMPARE(library->save(annotation).error().code, ErrorCode::DatabaseReadOnly);
    QVERIFY(bytesOf(m_path) == before);
}

void LibraryFailuresTest::bringsTheFirstVersionUpToDate()
{
    makeLibrary();
    makeFirstVersion(*database());

    Result<Library> library = Library::open(m_path);

    QVERIFY(library);
    QVERIFY(library->article(ferryArticle().id()) == ferryArticle());
    QVERIFY(library->remove(ferryArticle().id()));
    QVERIFY(library->entries()->empty());
    QCOMPARE(database()->number(u"PRAGMA user_version"_s), std::ssize(migrations()));
}

void LibraryFailuresTest::namesTheRowThatCannotBeReadAndReadsTheOthers()
{
    makeLibrary();
    const Annotation good = annotationOn(ferryArticle());
    const Annotation bad = annotationOn(ferryArticle());
    Result<Library> library = Library::open(m_path);
    QVERIFY(library && library->save(good) && library->save(bad));
    const std::unique_ptr<Database> opened = database();
    QVERIFY(opened->run(u"PRAGMA ignore_check_constraints = ON"_s));
    QVERIFY(opened->run(u"UPDATE annotations SET start = -1 WHERE id = ?"_s, {bad.id.text()}));

    const auto notes = library->notes(ferryArticle().id());

    QVERIFY(notes);
    QVERIFY(notes->annotations == std::vector{good});
    QCOMPARE(notes->damaged.size(), 1U);
    QCOMPARE(notes->damaged.front().code, ErrorCode::DatabaseDamaged);
    QVERIFY(notes->damaged.front().detail.contains(bad.id.text()));
}

void LibraryFailuresTest::saysThatATextIsNotTheOneThatWasKept()
{
    makeLibrary();
    QVERIFY(database()->run(u"UPDATE articles SET text = replace(text, 'late', 'lame')"_s));

    const auto article = Library::open(m_path)->article(ferryArticle().id());

    QVERIFY(!article);
    QCOMPARE(article.error().code, ErrorCode::DatabaseDamaged);
    QVERIFY(article.error().detail.contains(ferryArticle().id().text()));
}

namespace {

/// Reads all there is in the library at @p path, and changes it where asked; whatever comes of it.
void useAll(const QString &path, bool isChanged)
{
    Result<Library> library = isChanged ? Library::open(path) : Library::openReadOnly(path);
    if (!library) {
        return;
    }
    const auto entries = library->page(Library::newest, 100).value_or(std::vector<LibraryEntry>());
    std::ignore = library->search(u"ferry"_s);
    std::ignore = library->silencedRules();
    for (const LibraryEntry &entry : entries) {
        const auto article = library->article(entry.id);
        const auto notes = library->notes(entry.id);
        std::ignore = library->place(entry.id);
        if (!article || !notes) {
            continue;
        }
        for (const Annotation &annotation : notes->annotations) {
            std::ignore = resolve(annotation.selector, article->text());
            Annotation changed = annotation;
            changed.memo += u" again"_s;
            std::ignore = library->change(annotation, changed, Library::Clash::KeepBoth);
        }
        for (const Verdict &verdict : notes->verdicts) {
            std::ignore = resolve(verdict.selector, article->text());
        }
        std::ignore = library->save(*article);
    }
}

} // namespace

void LibraryFailuresTest::survivesDamageOfAnyKind()
{
    {
        Result<Library> library = Library::open(m_path);
        QVERIFY(library);
        for (int i = 0; i < 6; ++i) {
            const Article article =
                articleFrom(u"Ferry %1"_s.arg(i), u"The ferry is late again. "_s.repeated(8));
            QVERIFY(library->save(article));
            QVERIFY(library->save(annotationOn(article)));
            QVERIFY(library->savePlace(article.id(), {}));
            QVERIFY(
                library->save({.article = article.id(),
                               .rule = RuleId(u"doubt.a"_s),
                               .selector = describe(article.text(), {TextOffset(4), TextOffset(9)}),
                               .answer = Answer::NotHere,
                               .reason = u"a name"_s,
                               .modified = QDateTime::currentDateTimeUtc()}));
        }
    }
    QVERIFY(database()->run(u"PRAGMA journal_mode = DELETE"_s));
    const QByteArray whole = bytesOf(m_path);
    QVERIFY(whole.size() > 8192);

    for (quint32 seed = 0; seed < 200; ++seed) {
        std::minstd_rand random(seed + 1); // its numbers are the same with every compiler
        QByteArray bytes = whole;
        if (seed % 5 == 4) {
            bytes.truncate(static_cast<qsizetype>(random()) % bytes.size());
        } else {
            // Half of the flips hit the rows, where SQLite itself sees nothing wrong.
            for (quint32 flips = 0; flips <= seed % 8; ++flips) {
                const qsizetype at = static_cast<qsizetype>(random()) % bytes.size();
                bytes[at] = static_cast<char>(bytes[at] ^ (1 << random() % 8));
            }
        }
        const QString path = m_folder->filePath(u"flipped%1.sqlite"_s.arg(seed));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();

        useAll(path, seed % 4 == 0); // what is written waits for the disk
    }
}

[[maybe_unused]] static const bool waits = testroom::addErrand("--save-and-wait", saveAndWait);

SLANTLIGHT_TEST(LibraryFailuresTest)

#include "tst_libraryfailures.moc"
