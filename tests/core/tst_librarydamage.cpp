// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/libraryfile.h"
#include "tests/support/testroom.h"

#include <QFile>
#include <QTest>

#include <memory>
#include <random>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace slantlight;

class LibraryDamageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void saysThatAPageIsDamaged();
    void saysThatABlockListIsDamaged();
    void refusesAFileThatIsNoDatabase();
    void namesTheRowThatCannotBeReadAndReadsTheOthers();
    void saysThatATextIsNotTheOneThatWasKept();
    void survivesDamageOfAnyKind();

private:
    std::unique_ptr<LibraryFile> m_file;
};

void LibraryDamageTest::init()
{
    m_file = std::make_unique<LibraryFile>();
}

void LibraryDamageTest::saysThatAPageIsDamaged()
{
    m_file->make();
    const std::unique_ptr<Database> opened = m_file->database();
    QVERIFY(opened);
    const Result<qint64> page =
        opened->number(u"SELECT rootpage FROM sqlite_schema WHERE name = 'articles'"_s);
    const Result<qint64> size = opened->number(u"PRAGMA page_size"_s);
    QVERIFY(page && size);
    m_file->overwrite((*page - 1) * *size, QByteArray(*size, '\xA5'));

    Result<Library> library = Library::open(m_file->path());

    QVERIFY(library);
    const Result<std::vector<LibraryEntry>> entries = library->catalogue().page({}, {}, 1000);
    QVERIFY(!entries);
    QCOMPARE(entries.error().code, ErrorCode::DatabaseDamaged);
    const Result<> saved = library->articles().save(articleFrom(u"Another"_s, u"More."_s));
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::DatabaseDamaged);
}

void LibraryDamageTest::saysThatABlockListIsDamaged()
{
    m_file->make();
    for (const QString &blocks :
         {u"[["_s, u"{}"_s, u"[[\"headline\",0,5000]]"_s, u"[[\"headline\",5,2]]"_s,
          u"[[\"poem\",0,5]]"_s, u"[[\"headline\",0,5],[\"headline\",4,6]]"_s}) {
        QVERIFY(m_file->database()->run(u"UPDATE articles SET blocks = ?"_s, {blocks}));

        const Result<Library> library = Library::open(m_file->path());
        QVERIFY(library);
        const Result<Article> article = library->articles().article(ferryArticle().id());

        QVERIFY2(!article, qPrintable(blocks));
        QCOMPARE(article.error().code, ErrorCode::DatabaseDamaged);
    }
}

void LibraryDamageTest::refusesAFileThatIsNoDatabase()
{
    m_file->make();
    m_file->overwrite(0, "This is a letter to the editor.\n"_ba.repeated(8));
    const QByteArray before = m_file->bytes();

    const Result<Library> library = Library::open(m_file->path());

    QVERIFY(!library);
    QCOMPARE(library.error().code, ErrorCode::DatabaseDamaged);
    QVERIFY(m_file->bytes() == before);
}

void LibraryDamageTest::namesTheRowThatCannotBeReadAndReadsTheOthers()
{
    m_file->make();
    const Annotation good = annotationOn(ferryArticle());
    const Annotation bad = annotationOn(ferryArticle());
    Result<Library> library = Library::open(m_file->path());
    QVERIFY(library && library->annotations().add(good) && library->annotations().add(bad));
    const std::unique_ptr<Database> opened = m_file->database();
    QVERIFY(opened->run(u"PRAGMA ignore_check_constraints = ON"_s));
    QVERIFY(opened->run(u"UPDATE annotations SET start = -1 WHERE id = ?"_s, {bad.id.text()}));

    const auto notes = library->annotations().of(ferryArticle().id());

    QVERIFY(notes);
    QVERIFY(notes->notes == std::vector{good});
    QCOMPARE(notes->damaged.size(), 1U);
    QCOMPARE(notes->damaged.front().code, ErrorCode::DatabaseDamaged);
    QVERIFY(notes->damaged.front().detail.contains(bad.id.text()));
}

void LibraryDamageTest::saysThatATextIsNotTheOneThatWasKept()
{
    m_file->make();
    QVERIFY(m_file->database()->run(u"UPDATE articles SET text = replace(text, 'late', 'lame')"_s));

    const auto article = Library::open(m_file->path())->articles().article(ferryArticle().id());

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

void LibraryDamageTest::survivesDamageOfAnyKind()
{
    {
        Result<Library> library = Library::open(m_file->path());
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
    QVERIFY(m_file->database()->run(u"PRAGMA journal_mode = DELETE"_s));
    const QByteArray whole = m_file->bytes();
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
        const QString path = m_file->folder().filePath(u"flipped%1.sqlite"_s.arg(seed));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();

        useAll(path, seed % 4 == 0); // what is written waits for the disk
    }
}

SLANTLIGHT_TEST(LibraryDamageTest)

#include "tst_librarydamage.moc"
