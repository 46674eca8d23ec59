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

#include <chrono>
#include <cstdio>
#include <functional>
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
    void undoesATransactionThatIsNotCommitted();
    void takesNoEmptyFileForANewLibrary();
    void readsALibraryThatCannotBeWrittenTo();
    void changesNothingThatCannotBeKept_data();
    void changesNothingThatCannotBeKept();
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
    QVERIFY(library->articles().save(ferryArticle()));
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
    const Result<std::vector<LibraryEntry>> entries = library->catalogue().page({}, {}, 1000);
    QVERIFY(!entries);
    QCOMPARE(entries.error().code, ErrorCode::DatabaseDamaged);
    const Result<> saved = library->articles().save(articleFrom(u"Another"_s, u"More."_s));
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
        const Result<Article> article = library->articles().article(ferryArticle().id());

        QVERIFY2(!article, qPrintable(blocks));
        QCOMPARE(article.error().code, ErrorCode::DatabaseDamaged);
    }
}

void LibraryFailuresTest::saysThatAnotherProgramHoldsTheLock()
{
    Result<Library> library = Library::open(m_path);
    QVERIFY(library);
    QVERIFY(library->articles().save(ferryArticle()));
    const std::unique_ptr<Database> other = database();
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
    makeLibrary();
    // Permissions do not stop root, so the file says itself that it is for newer writers only:
    // https://www.sqlite.org/fileformat2.html, section 1.3.3.
    overwrite(m_path, 18, QByteArray(1, '\x03'));

    Result<Library> library = Library::open(m_path);

    QVERIFY2(library, library ? "" : qPrintable(library.error().detail));
    QVERIFY(library->articles().article(ferryArticle().id()));
    const Result<> saved = library->annotations().add(annotationOn(ferryArticle()));
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
    Result<Library> first = Library::open(m_path);
    Result<Library> second = Library::open(m_path);
    QVERIFY(first && second);
    QVERIFY(first->articles().save(ferryArticle()));
    const Annotation annotation = annotationOn(ferryArticle());

    QVERIFY(second->annotations().add(annotation));

    QVERIFY(first->annotations().of(ferryArticle().id())->notes == std::vector{annotation});
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
    const auto annotations = library->annotations().of(ferryArticle().id());
    QVERIFY(annotations);
    QCOMPARE(annotations->notes.size(), 20u);
    QVERIFY(library->annotations().add(annotationOn(ferryArticle())));
}

void LibraryFailuresTest::bringsAnOlderLibraryToTheNextVersion()
{
    makeLibrary();
    const std::unique_ptr<Database> opened = database();
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

void LibraryFailuresTest::readsALibraryThatCannotBeWrittenTo()
{
    makeLibrary();
    const Annotation annotation = annotationOn(ferryArticle());
    QVERIFY(Library::open(m_path)->annotations().add(annotation));
    QVERIFY(
        Library::open(m_path)->articles().savePlace(ferryArticle().id(), {.top = TextOffset(3)}));
    const QByteArray before = bytesOf(m_path);

    Result<Library> library = Library::openReadOnly(m_path);

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
    QVERIFY(bytesOf(m_path) == before);
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
    add("a silenced rule", [](Library &library) {
        return library.verdicts().setSilenced(RuleId(u"doubt.a"_s), true);
    });
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
    makeLibrary();

    auto library = Library::openReadOnly(m_path);
    QVERIFY(library);
    const auto refused = change(*library);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::DatabaseReadOnly);

    library = Library::open(m_path);
    QVERIFY(library);
    library->setPatience(std::chrono::milliseconds(1));
    const auto before = library->changes();
    {
        const std::unique_ptr<Database> other = database();
        const auto writing = Transaction::begin(*other);
        QVERIFY(writing);
        const auto late = change(*library);
        QVERIFY(!late);
        QCOMPARE(late.error().code, ErrorCode::DatabaseLocked);
    }
    QCOMPARE(library->changes(), before);
    QVERIFY(change(*library));
}

void LibraryFailuresTest::namesTheRowThatCannotBeReadAndReadsTheOthers()
{
    makeLibrary();
    const Annotation good = annotationOn(ferryArticle());
    const Annotation bad = annotationOn(ferryArticle());
    Result<Library> library = Library::open(m_path);
    QVERIFY(library && library->annotations().add(good) && library->annotations().add(bad));
    const std::unique_ptr<Database> opened = database();
    QVERIFY(opened->run(u"PRAGMA ignore_check_constraints = ON"_s));
    QVERIFY(opened->run(u"UPDATE annotations SET start = -1 WHERE id = ?"_s, {bad.id.text()}));

    const auto notes = library->annotations().of(ferryArticle().id());

    QVERIFY(notes);
    QVERIFY(notes->notes == std::vector{good});
    QCOMPARE(notes->damaged.size(), 1U);
    QCOMPARE(notes->damaged.front().code, ErrorCode::DatabaseDamaged);
    QVERIFY(notes->damaged.front().detail.contains(bad.id.text()));
}

void LibraryFailuresTest::saysThatATextIsNotTheOneThatWasKept()
{
    makeLibrary();
    QVERIFY(database()->run(u"UPDATE articles SET text = replace(text, 'late', 'lame')"_s));

    const auto article = Library::open(m_path)->articles().article(ferryArticle().id());

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
    const auto entries =
        library->catalogue().page({}, {}, 100).value_or(std::vector<LibraryEntry>());
    std::ignore =
        library->catalogue().page({.words = u"ferry"_s, .sorting = Sorting::BestMatch}, {}, 100);
    std::ignore = library->collections().collections();
    std::ignore = library->collections().tags();
    std::ignore = library->codes().codebook();
    std::ignore = library->coders().owner();
    std::ignore = library->changes();
    std::ignore = library->verdicts().silencedRules();
    for (const LibraryEntry &entry : entries) {
        const auto article = library->articles().article(entry.id);
        const auto annotations = library->annotations().of(entry.id);
        const auto verdicts = library->verdicts().of(entry.id);
        std::ignore = library->articles().snapshot(entry.id);
        std::ignore = library->articles().state(entry.id);
        std::ignore = library->collections().tagsOf(entry.id);
        std::ignore = library->articles().place(entry.id);
        if (!article || !annotations || !verdicts) {
            continue;
        }
        for (const Annotation &annotation : annotations->notes) {
            std::ignore = resolve(annotation.selector, article->text());
            Annotation changed = annotation;
            changed.memo += u" again"_s;
            std::ignore = library->annotations().change(annotation, changed, Clash::KeepBoth);
        }
        for (const Verdict &verdict : verdicts->notes) {
            std::ignore = resolve(verdict.selector, article->text());
        }
        std::ignore = library->articles().save(*article);
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
            QVERIFY(library->articles().save(article));
            QVERIFY(library->annotations().add(annotationOn(article)));
            QVERIFY(library->articles().savePlace(article.id(), {}));
            QVERIFY(library->articles().saveSnapshot(article.id(), {.bytes = "The ferry"_ba}));
            QVERIFY(library->collections().tag(article.id(), u"ferry"_s));
            const auto collection = library->collections().create(u"Ferries"_s);
            QVERIFY(collection && library->collections().put(article.id(), *collection));
            QVERIFY(library->verdicts().change(
                std::nullopt,
                Verdict{.article = article.id(),
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
