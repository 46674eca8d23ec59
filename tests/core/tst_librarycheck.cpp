// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/librarycheck.h"
#include "tests/support/libraryfile.h"
#include "tests/support/testroom.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace slantlight;

class LibraryCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void findsNothingInASoundLibrary();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void mendsTheWordsAndCountsAndLosesNothing();
    void tellsOfEachDamagedPage();
    void stopsWhenItIsAskedTo();

private:
    [[nodiscard]] Result<LibraryReport> report() const
    {
        return checkLibrary(m_file->path(), {CodeId(u"doubt"_s)}, [](qint64, qint64) { }, {});
    }
    [[nodiscard]] QStringList flaws() const
    {
        QStringList ids;
        const auto report = this->report();
        if (!report) {
            return {report.error().detail};
        }
        for (const LibraryFlaw &flaw : report->flaws) {
            ids += flawId(flaw.flaw).toString();
        }
        ids.removeDuplicates();
        return ids;
    }

    std::unique_ptr<LibraryFile> m_file;
};

void LibraryCheckTest::init()
{
    m_file = std::make_unique<LibraryFile>();
    Result<Library> library = Library::open(m_file->path());
    const Article page = articleFrom(u"Harbour news"_s, u"A page says so."_s,
                                     {.address = u"https://example.org/harbour"_s});
    QVERIFY(library && library->articles().save(ferryArticle()));
    QVERIFY(library->articles().save(
        page, Snapshot{.bytes = "A page"_ba, .type = u"text/html"_s, .address = {}}));
    QVERIFY(library->annotations().add(annotationOn(ferryArticle())));
}

void LibraryCheckTest::findsNothingInASoundLibrary()
{
    const auto report = this->report();

    QVERIFY(report);
    QVERIFY(report->isSound());
    QCOMPARE(flaws(), QStringList());
    QCOMPARE(report->articles, 2);
    QCOMPARE(report->annotations, 1);
}

void LibraryCheckTest::tellsWhatIsWrong_data()
{
    QTest::addColumn<QString>("done");
    QTest::addColumn<QString>("flaw");

    const auto row = [](const char *name, const QString &done, const QString &flaw) {
        QTest::newRow(name) << done << flaw;
    };
    row("words that the index lacks",
        u"INSERT INTO article_words (article_words) VALUES ('delete-all')"_s, u"stale-words"_s);
    row("memos that the index lacks", u"UPDATE noted_words SET memos = 'other'"_s,
        u"stale-words"_s);
    row("a wrong count", u"UPDATE shelf SET annotations = 7"_s, u"wrong-counts"_s);
    row("an annotation without an article", u"UPDATE annotations SET article = 'gone'"_s,
        u"lost-reference"_s);
    row("an annotation that cannot be", u"UPDATE annotations SET start = -4"_s,
        u"damaged-annotation"_s);
    row("a place that is not found",
        u"UPDATE annotations SET exact = 'A sentence that nobody has written here',"
        " prefix = 'elsewhere', suffix = 'elsewhere'"_s,
        u"lost-place"_s);
    row("a code that no book has", u"UPDATE annotations SET code = 'lost'"_s, u"unknown-code"_s);
    row("a source that was not kept", u"DELETE FROM snapshots"_s, u"missing-source"_s);
    row("a source that is another", u"UPDATE snapshots SET bytes = x'41'"_s, u"damaged-source"_s);
    row("a text that is another", u"UPDATE articles SET text = replace(text, 'late', 'lame')"_s,
        u"damaged-article"_s);
    row("a code without a name",
        u"INSERT INTO codes (id, place, name, definition) VALUES ('a', 1, '', '')"_s,
        u"damaged-codebook"_s);
}

void LibraryCheckTest::tellsWhatIsWrong()
{
    QFETCH(const QString, done);
    QFETCH(const QString, flaw);
    {
        const auto opened = m_file->database();
        QVERIFY(opened->run(u"PRAGMA ignore_check_constraints = ON"_s));
        QVERIFY(opened->run(u"PRAGMA foreign_keys = OFF"_s));
        const auto ran = opened->run(done);
        QVERIFY2(ran, ran ? "" : qPrintable(ran.error().detail));
    }

    QVERIFY2(flaws().contains(flaw), qPrintable(flaws().join(u' ')));
}

void LibraryCheckTest::mendsTheWordsAndCountsAndLosesNothing()
{
    {
        const auto opened = m_file->database();
        QVERIFY(opened->run(u"UPDATE shelf SET annotations = 7"_s));
        QVERIFY(opened->run(u"UPDATE noted_words SET memos = 'other'"_s));
        QVERIFY(opened->run(u"INSERT INTO article_words (article_words) VALUES ('delete-all')"_s));
    }
    QVERIFY(!report()->isSound());

    const auto mended = repairLibrary(m_file->path());

    QVERIFY2(mended, mended ? "" : qPrintable(mended.error().detail));
    QCOMPARE(flaws(), QStringList());
    const auto library = Library::open(m_file->path());
    QCOMPARE(library->catalogue().count({.words = u"late"_s}), 1);
    QCOMPARE(library->catalogue().count({}), 2);
    QCOMPARE(library->annotations().of(ferryArticle().id())->notes.size(), 1U);
}

void LibraryCheckTest::tellsOfEachDamagedPage()
{
    {
        const auto opened = m_file->database();
        QVERIFY(opened->run(u"PRAGMA journal_mode = DELETE"_s) && opened->run(u"VACUUM"_s));
    }
    const QByteArray whole = m_file->bytes();
    constexpr qsizetype page = 4096;
    QVERIFY(whole.size() % page == 0);
    int told = 0;

    for (qsizetype at = 0; at < whole.size(); at += page) {
        const LibraryFile damaged;
        QFile file(damaged.path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(whole) == whole.size());
        file.close();
        damaged.overwrite(at, QByteArray(page, '\xA5'));

        const auto report =
            checkLibrary(damaged.path(), {CodeId(u"doubt"_s)}, [](qint64, qint64) { }, {});

        const bool isTold = !report || !report->isSound();
        QVERIFY2(isTold, qPrintable(QString::number(at / page + 1)));
        if (!report) {
            QVERIFY(report.error().detail.contains(damaged.path()));
        }
        ++told;
    }
    QVERIFY(told > 20);
}

void LibraryCheckTest::stopsWhenItIsAskedTo()
{
    std::stop_source stop;
    stop.request_stop();

    const auto report = checkLibrary(m_file->path(), {}, [](qint64, qint64) { }, stop.get_token());

    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
}

SLANTLIGHT_TEST(LibraryCheckTest)

#include "tst_librarycheck.moc"
