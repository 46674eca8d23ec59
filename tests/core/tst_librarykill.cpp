// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/migrations.h"
#include "tests/support/libraryfile.h"
#include "tests/support/testroom.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>
#include <QThread>

#include <cstdio>
#include <map>
#include <memory>
#include <random>
#include <set>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

void confirm(const QString &line)
{
    std::fputs(qPrintable(line + u'\n'), stdout);
    std::fflush(stdout);
}

/// The child that is killed: changes the library at "PATH|SEED" without end, and tells each change
/// once it was told that it is kept.
int changeWithoutEnd(const QString &argument)
{
    const QString path = argument.section(u'|', 0, 0);
    std::minstd_rand random(argument.section(u'|', 1).toUInt());
    Result<Library> library = Library::open(path);
    if (!library) {
        return 1;
    }
    library->setPatience(std::chrono::seconds(10));
    confirm(u"opened"_s);
    std::vector<Annotation> made;
    for (int number = 1;; ++number) {
        const int kind = made.empty() ? 0 : static_cast<int>(random() >> 4) % 5;
        if (kind == 0) {
            const Article article = articleFrom(
                u"Ferry %1 of %2"_s.arg(number).arg(argument.section(u'|', 1)),
                u"The ferry is late again, say passengers. "_s.repeated(1 + number % 90));
            const Snapshot source{.bytes = article.text().toUtf8().repeated(number % 7 + 1)};
            if (!library->articles().save(article, source)) {
                return 1;
            }
            confirm(u"i "_s + article.id().text());
            const Annotation annotation = annotationOn(article);
            if (!library->annotations().add(annotation)) {
                return 1;
            }
            made.push_back(annotation);
            confirm(u"n "_s + annotation.id.text());
        } else if (kind == 1) {
            Annotation &last = made.back();
            const Annotation annotation =
                Annotation::create(last.article, last.code, last.selector);
            if (!library->annotations().add(annotation)) {
                return 1;
            }
            made.push_back(annotation);
            confirm(u"n "_s + annotation.id.text());
        } else if (kind == 2 || kind == 3) {
            Annotation &changed = made[static_cast<std::size_t>(random() >> 4) % made.size()];
            Annotation after = changed;
            after.memo = QString::number(number);
            const auto kept = library->annotations().change(changed, after, Clash::KeepBoth);
            if (!kept) {
                return 1;
            }
            changed = kept->after;
            confirm(u"m %1 %2"_s.arg(changed.id.text()).arg(number));
        } else {
            const Annotation gone = made.back();
            if (!library->annotations().remove(gone)) {
                return 1;
            }
            made.pop_back();
            confirm(u"d "_s + gone.id.text());
        }
    }
}

/// The child that is killed while it brings an older library to this version.
int migrate(const QString &path)
{
    confirm(u"begins"_s);
    const bool isOpen = Library::open(path).has_value();
    confirm(isOpen ? u"opened"_s : u"failed"_s);
    return 0;
}

/// What a child has said that it has kept.
struct Confirmed
{
    std::set<QString> articles;
    std::set<QString> annotations;
    std::set<QString> removed;
    std::map<QString, int> memos; ///< at least this one

    void read(const QByteArray &lines)
    {
        const qsizetype end = lines.lastIndexOf('\n') + 1; // the last line may be cut off
        for (const QByteArray &line : lines.first(end).split('\n')) {
            const QStringList words = QString::fromUtf8(line).split(u' ');
            if (words.size() < 2) {
                continue;
            }
            if (words[0] == u"i") {
                articles.insert(words[1]);
            } else if (words[0] == u"n") {
                annotations.insert(words[1]);
            } else if (words[0] == u"d") {
                removed.insert(words[1]);
            } else {
                memos[words[1]] = words[2].toInt();
            }
        }
    }
};

} // namespace

/// The program is killed, again and again, wherever it is.
class LibraryKillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryConfirmedChangeWhenItIsKilled();
    void isWholeWhenItIsKilledWhileItIsBroughtToThisVersion();

private:
    void verify(const QString &path, const Confirmed &confirmed);
};

void LibraryKillTest::verify(const QString &path, const Confirmed &confirmed)
{
    const auto library = Library::open(path);
    QVERIFY2(library, library ? "" : qPrintable(library.error().detail));
    const auto opened = Database::open(path);
    QVERIFY(opened);
    const auto check = (*opened)->row(u"PRAGMA integrity_check"_s);
    QVERIFY(check && *check);
    QCOMPARE((*check)->text(0), u"ok"_s);
    QVERIFY(!(*opened)->row(u"PRAGMA foreign_key_check"_s)->has_value());

    std::set<QString> articles;
    auto rows = (*opened)->rows(u"SELECT id FROM articles"_s);
    while (rows && rows->next().value_or(false)) {
        articles.insert(rows->text(0));
    }
    std::map<QString, std::pair<int, bool>> annotations; // memo, whether it is removed
    rows = (*opened)->rows(u"SELECT id, memo, removed IS NOT NULL FROM annotations"_s);
    while (rows && rows->next().value_or(false)) {
        annotations[rows->text(0)] = {rows->text(1).toInt(), rows->number(2) != 0};
    }
    for (const QString &id : confirmed.articles) {
        QVERIFY(articles.contains(id));
    }
    for (const QString &id : confirmed.annotations) {
        QVERIFY(annotations.contains(id));
    }
    for (const QString &id : confirmed.removed) {
        QVERIFY(annotations.at(id).second);
    }
    for (const auto &[id, memo] : confirmed.memos) {
        QVERIFY(annotations.at(id).first >= memo);
    }
}

void LibraryKillTest::keepsEveryConfirmedChangeWhenItIsKilled()
{
    constexpr int libraries = 8;
    constexpr int killsEach = 20;
    std::minstd_rand random(19);
    QElapsedTimer time;
    time.start();
    qsizetype changes = 0;

    for (int i = 0; i < libraries; ++i) {
        const LibraryFile file;
        Confirmed confirmed;
        for (int kill = 0; kill < killsEach; ++kill) {
            QProcess child;
            child.start(
                QCoreApplication::applicationFilePath(),
                {u"--change-without-end"_s, u"%1|%2"_s.arg(file.path()).arg(1 + i * 1000 + kill)});
            // Some die while they open the library, most after some changes.
            const qsizetype bytes = static_cast<qsizetype>(random() >> 4) % 1500;
            QByteArray said;
            while (said.size() < bytes && child.waitForReadyRead()) {
                said += child.readAllStandardOutput();
            }
            child.kill();
            QVERIFY(child.waitForFinished());
            QCOMPARE(child.exitStatus(), QProcess::CrashExit);
            said += child.readAllStandardOutput();
            changes += said.count('\n');
            confirmed.read(said);

            verify(file.path(), confirmed);
            if (QTest::currentTestFailed()) {
                return;
            }
        }
    }
    qInfo("%d kills among %lld confirmed changes, %lld ms", libraries * killsEach,
          static_cast<long long>(changes), static_cast<long long>(time.elapsed()));
}

void LibraryKillTest::isWholeWhenItIsKilledWhileItIsBroughtToThisVersion()
{
    constexpr int kills = 40;
    constexpr int articles = 400;
    const LibraryFile base;
    {
        const std::unique_ptr<Database> opened = base.database();
        QVERIFY(opened);
        for (const QString &statement : migrations().front()) {
            QVERIFY(opened->run(statement));
        }
        QVERIFY(opened->run(u"PRAGMA user_version = 1"_s));
        const Result<Transaction> transaction = Transaction::begin(*opened);
        QVERIFY(transaction);
        for (int i = 0; i < articles; ++i) {
            const Article article = articleFrom(u"Ferry %1"_s.arg(i), u"Late. "_s.repeated(200));
            QVERIFY(opened->run(
                uR"(INSERT INTO articles (id, turn, opened, title, given_title, author, language,
                    address, path, site, source_hash, blocks, text)
                    VALUES (?, ?, 1, ?, '', '', 'en', '', '', '', '', '[]', ?))"_s,
                {article.id().text(), i, u"Ferry"_s, article.text()}));
            QVERIFY(opened->run(
                uR"(INSERT INTO annotations (id, article, code, start, stop, exact, prefix, suffix,
                    memo) VALUES (?, ?, 'doubt', 0, 5, 'Ferry', '', '', 'kept'))"_s,
                {QString::number(i), article.id().text()}));
        }
        QVERIFY(const_cast<Transaction &>(*transaction).commit());
    }
    const QByteArray bytes = base.bytes();
    std::minstd_rand random(7);
    int begun = 0;

    for (int i = 0; i < kills; ++i) {
        const LibraryFile file;
        QFile copy(file.path());
        QVERIFY(copy.open(QIODevice::WriteOnly) && copy.write(bytes) == bytes.size());
        copy.close();
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--migrate"_s, file.path()});
        QVERIFY(child.waitForReadyRead());
        QThread::usleep(static_cast<unsigned long>(random() >> 4) % 60'000);
        child.kill();
        QVERIFY(child.waitForFinished());
        begun += child.readAllStandardOutput().contains("opened") ? 0 : 1;

        verify(file.path(), {});
        QCOMPARE(file.database()->number(u"PRAGMA user_version"_s), migrations().size());
        QCOMPARE(file.database()->number(u"SELECT count(*) FROM articles"_s), articles);
        QCOMPARE(file.database()->number(u"SELECT sum(memo = 'kept') FROM annotations"_s),
                 articles);
        QCOMPARE(file.database()->number(u"SELECT sum(annotations) FROM shelf"_s), articles);
    }
    qInfo("%d kills, %d of them before the migration had ended", kills, begun);
}

[[maybe_unused]] static const bool changes =
    testroom::addErrand("--change-without-end", changeWithoutEnd);
[[maybe_unused]] static const bool migrates = testroom::addErrand("--migrate", migrate);

SLANTLIGHT_TEST(LibraryKillTest)

#include "tst_librarykill.moc"
