// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"
#include "core/storage/library.h"
#include "core/storage/schema.h"
#include "tests/support/testroom.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <memory>

using namespace Qt::StringLiterals;
using namespace slantlight;

class LibraryMigrationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void keepsEveryRowOfAnOlderLibrary_data();
    void keepsEveryRowOfAnOlderLibrary();
    void readsAnOlderLibraryThatCannotBeWrittenTo_data();
    void readsAnOlderLibraryThatCannotBeWrittenTo();
    void makesAnOlderLibraryLikeANewOne();
    void givesALibraryOfVersion4APlaceForAttempts();
    void refusesANewerOneAndLeavesItAsItIs();
    void undoesAMigrationThatFails();

private:
    /// Makes the file that the program of an earlier @p version has left.
    void makeVersion(int version);
    void compareAll(const Library &library, int version);
    [[nodiscard]] std::unique_ptr<Database> database() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    const ArticleId m_ferry{u"f125714758298d7ad4b914e88696ec05"_s};
    const ArticleId m_bridge{u"fb7cc3a0af149f82bf594aea0af5581d"_s};
};

namespace {

/// The statements of the file @p name in tests/data/library.
QStringList statementsOf(const QString &name)
{
    QFile file(qEnvironmentVariable("SLANTLIGHT_SOURCE") + u"/tests/data/library/"_s + name);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("no %ls", qUtf16Printable(file.fileName()));
    }
    return QString::fromUtf8(file.readAll()).split(u";\n"_s + u'\n', Qt::SkipEmptyParts);
}

QDateTime time(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::UTC);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What later versions have added before version 4, with a row each.
QStringList stepsTo(int version, const ArticleId &removed)
{
    QStringList steps;
    if (version >= 2) {
        steps += migrations().at(1);
        steps += u"INSERT INTO trash VALUES ('%1', 1760000004000)"_s.arg(removed.text());
    }
    if (version >= 3) {
        steps += migrations().at(2);
        steps += u"UPDATE places SET share = 0.25"_s;
    }
    steps += u"PRAGMA user_version = %1"_s.arg(version);
    return steps;
}

void addVersions()
{
    QTest::addColumn<int>("version");

    QTest::newRow("version 1") << 1;
    QTest::newRow("version 2") << 2;
    QTest::newRow("version 3") << 3;
}

} // namespace

void LibraryMigrationsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"library.sqlite"_s);
}

std::unique_ptr<Database> LibraryMigrationsTest::database() const
{
    Result<std::unique_ptr<Database>> opened = Database::open(m_path);
    return opened ? *std::move(opened) : nullptr;
}

void LibraryMigrationsTest::makeVersion(int version)
{
    const auto opened = database();
    QVERIFY(opened);
    for (const QString &statement : statementsOf(u"version-1.sql"_s) + stepsTo(version, m_bridge)) {
        const auto done = opened->run(statement);
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail + statement));
    }
}

void LibraryMigrationsTest::compareAll(const Library &library, int version)
{
    const auto ferry = library.articles().article(m_ferry);
    QVERIFY2(ferry, ferry ? "" : qPrintable(ferry.error().detail));
    QCOMPARE(ferry->text(),
             u"Ferry late\nThe ferry is late again, the naïve crew said \U0001F5F3."_s);
    QCOMPARE(ferry->blocks().size(), 2U);
    QCOMPARE(ferry->facts(), (ArticleFacts{.title = u"Ferry late"_s,
                                           .author = u"Ines Talloway"_s,
                                           .published = QDate(2026, 2, 2),
                                           .language = u"en"_s,
                                           .address = u"https://example.org/ferry"_s,
                                           .site = u"The Varnmouth Crier"_s,
                                           .sourceHash = u"sha256:00ff"_s}));
    QCOMPARE(library.articles().place(m_ferry),
             (ReadingPlace{
                 .top = TextOffset(11), .caret = TextOffset(25), .share = version < 3 ? 0 : 0.25}));
    QCOMPARE(library.articles().state(m_ferry), ReadState::Begun);
    QCOMPARE(library.articles().note(m_ferry), QString());
    QCOMPARE(library.articles().snapshot(m_ferry).value(), std::optional<Snapshot>());

    const Annotation first{
        .id = AnnotationId(u"4c1f7bd2-5a0b-4d4e-9d43-0f6f5a0c2f11"_s),
        .article = m_ferry,
        .code = CodeId(u"doubt"_s),
        .selector = {.exact = u"Ferry"_s,
                     .prefix = {},
                     .suffix = u" late"_s,
                     .position = {TextOffset(0), TextOffset(5)}},
        .memo = u"who says so?"_s,
        .created = time(1770000001000),
        .modified = time(1770000002000),
    };
    const Annotation second{
        .id = AnnotationId(u"9a3d2f60-1c75-4e0e-8b1a-6f2f4be0d522"_s),
        .article = m_ferry,
        .code = CodeId(u"loaded"_s),
        .selector = {.exact = u"late"_s,
                     .prefix = u"Ferry "_s,
                     .suffix = {},
                     .position = {TextOffset(6), TextOffset(10)}},
    };
    QVERIFY(library.annotations().of(m_ferry)
            == (NoteRows<Annotation>{.notes = {first, second}, .damaged = {}}));
    const Verdict verdict{
        .article = m_bridge,
        .rule = RuleId(u"hedge.may"_s),
        .selector = {.exact = u"may"_s,
                     .prefix = u"The plan "_s,
                     .suffix = u" fail"_s,
                     .position = {TextOffset(27), TextOffset(30)}},
        .answer = Answer::NotHere,
        .reason = u"a month"_s,
        .modified = time(1760000003000),
    };
    QVERIFY(library.verdicts().of(m_bridge)
            == (NoteRows<Verdict>{.notes = {verdict}, .damaged = {}}));
    QVERIFY(library.verdicts().silencedRules() == std::vector{RuleId(u"loaded.slammed"_s)});

    const auto entries = library.catalogue().page({}, {}, 9);
    QVERIFY(entries);
    QCOMPARE(entries->front().id, m_ferry);
    QCOMPARE(entries->front().annotations, 2);
    QCOMPARE(entries->front().opened, time(1770000000000));
    QCOMPARE(entries->size(), version == 1 ? 2U : 1U);
    QCOMPARE(library.catalogue().count({.isInTrash = true}), version == 1 ? 0 : 1);
    QCOMPARE(library.catalogue().count({.words = u"naive"_s}), 1);
    QCOMPARE(library.catalogue().count({.words = u"aides"_s}), version == 1 ? 1 : 0);
    QVERIFY(library.collections().collections()->empty());
    QVERIFY(library.collections().tags()->empty());
    QVERIFY(library.codes().codebook()->codes().empty());
    QVERIFY(library.coders().owner());
    QVERIFY(library.changes());
}

void LibraryMigrationsTest::keepsEveryRowOfAnOlderLibrary_data()
{
    addVersions();
}

void LibraryMigrationsTest::keepsEveryRowOfAnOlderLibrary()
{
    QFETCH(const int, version);
    makeVersion(version);

    auto library = Library::open(m_path);

    QVERIFY2(library, library ? "" : qPrintable(library.error().detail));
    QCOMPARE(database()->number(u"PRAGMA user_version"_s), migrations().size());
    compareAll(*library, version);
    QVERIFY(library->articles().restore(m_bridge));
    QCOMPARE(library->articles().article(m_bridge)->facts().path, u"/tmp/bridge.txt"_s);
    QVERIFY(library->annotations().remove(library->annotations().of(m_ferry)->notes.front()));
    QCOMPARE(library->catalogue().entry(m_ferry)->annotations, 1);
}

void LibraryMigrationsTest::readsAnOlderLibraryThatCannotBeWrittenTo_data()
{
    addVersions();
}

void LibraryMigrationsTest::readsAnOlderLibraryThatCannotBeWrittenTo()
{
    QFETCH(const int, version);
    makeVersion(version);
    const QByteArray before = bytesOf(m_path);

    const auto library = Library::openReadOnly(m_path);

    QVERIFY2(library, library ? "" : qPrintable(library.error().detail));
    compareAll(*library, version);
    QVERIFY(bytesOf(m_path) == before);
}

void LibraryMigrationsTest::makesAnOlderLibraryLikeANewOne()
{
    const auto shapeOf = [](Database &database) {
        QStringList shape;
        auto rows = database.rows(u"SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL"
                                  " ORDER BY type, name"_s);
        while (rows && rows->next().value_or(false)) {
            shape += rows->text(0).simplified();
        }
        return shape;
    };
    makeVersion(1);
    QVERIFY(Library::open(m_path));
    const QStringList older = shapeOf(*database());
    m_path = m_folder->filePath(u"new.sqlite"_s);
    QVERIFY(Library::open(m_path));

    QCOMPARE(older, shapeOf(*database()));
}

void LibraryMigrationsTest::givesALibraryOfVersion4APlaceForAttempts()
{
    {
        auto opened = Database::open(m_path);
        QVERIFY(opened);
        QVERIFY(migrate(**opened, migrations().first(4)));
        QCOMPARE((*opened)->number(u"PRAGMA user_version"_s), 4);
    }

    const auto library = Library::open(m_path);

    QVERIFY(library);
    QCOMPARE(library->attempts().of(m_bridge).value(), std::nullopt);
}

void LibraryMigrationsTest::refusesANewerOneAndLeavesItAsItIs()
{
    QVERIFY(Library::open(m_path));
    const auto newer = QString::number(migrations().size() + 1);
    QVERIFY(database()->run(u"PRAGMA user_version = "_s + newer));
    const QByteArray before = bytesOf(m_path);

    for (const auto &library : {Library::open(m_path), Library::openReadOnly(m_path)}) {
        QVERIFY(!library);
        QCOMPARE(library.error(),
                 (Error{ErrorCode::DatabaseNewer, m_path + u": version "_s + newer}));
    }
    QVERIFY(bytesOf(m_path) == before);
}

void LibraryMigrationsTest::undoesAMigrationThatFails()
{
    makeVersion(3);
    const auto opened = database();
    QList<Migration> steps = migrations();
    steps.append(Migration{u"DELETE FROM articles"_s, u"NO SUCH STATEMENT"_s});

    const Result<> done = migrate(*opened, steps);

    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::DatabaseFailed);
    QCOMPARE(opened->number(u"PRAGMA user_version"_s), 3);
    QCOMPARE(opened->number(u"SELECT count(*) FROM articles"_s), 2);
    QCOMPARE(opened->number(u"SELECT count(*) FROM sqlite_schema WHERE name = 'shelf'"_s), 0);
}

SLANTLIGHT_TEST(LibraryMigrationsTest)

#include "tst_librarymigrations.moc"
