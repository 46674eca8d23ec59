// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/libraryfile.h"
#include "tests/support/testroom.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <array>
#include <chrono>
#include <memory>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

constexpr int rounds = 40;
constexpr int memoEach = 8; // of them, for where two clash what both knew is there twice

/// What a child does at the library "PATH|NAME": adds annotations, and words to the memo of the one
/// that all share, while others do the same.
int writeBeside(const QString &argument)
{
    const QString name = argument.section(u'|', 1);
    Result<Library> library = Library::open(argument.section(u'|', 0, 0));
    if (!library) {
        return 1;
    }
    library->setPatience(std::chrono::seconds(20));
    const auto notes = library->annotations().of(ferryArticle().id());
    if (!notes || notes->notes.empty()) {
        return 2;
    }
    Annotation shared = notes->notes.front();
    for (int i = 0; i < rounds; ++i) {
        if (i % memoEach == 0) {
            // It adds to what it knows of, which others may have changed since.
            Annotation after = shared;
            after.memo += u" %1%2."_s.arg(name).arg(i);
            const auto kept = library->annotations().change(shared, after, Clash::KeepBoth);
            if (!kept) {
                return 3;
            }
            shared = kept->after;
        }
        if (!library->annotations().add(annotationOn(ferryArticle()))) {
            return 4;
        }
    }
    return 0;
}

} // namespace

/// Several programs write to one library at the same time.
class TwoProgramsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loseNothingOfEachOther();
    void makeOneLibraryTogether();
};

void TwoProgramsTest::loseNothingOfEachOther()
{
    const LibraryFile file;
    file.make();
    const Annotation shared = annotationOn(ferryArticle(), 0, 2);
    QVERIFY(Library::open(file.path())->annotations().add(shared));
    const std::array names{u"Ines"_s, u"Mara"_s, u"Joss"_s};
    std::array<QProcess, 3> programs;

    for (std::size_t i = 0; i < programs.size(); ++i) {
        programs[i].start(QCoreApplication::applicationFilePath(),
                          {u"--write-beside"_s, file.path() + u'|' + names[i]});
    }
    for (QProcess &program : programs) {
        QVERIFY(program.waitForFinished(60'000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
    }

    const auto notes = Library::open(file.path())->annotations().of(ferryArticle().id());
    QVERIFY(notes);
    QCOMPARE(notes->notes.size(), 1 + programs.size() * rounds);
    const auto found = std::ranges::find(notes->notes, shared.id, &Annotation::id);
    QVERIFY(found != notes->notes.end());
    for (const QString &name : names) {
        for (int i = 0; i < rounds; i += memoEach) {
            QVERIFY2(found->memo.contains(u"%1%2."_s.arg(name).arg(i)), qPrintable(found->memo));
        }
    }
    QCOMPARE(file.database()->row(u"PRAGMA integrity_check"_s)->value().text(0), u"ok"_s);
}

void TwoProgramsTest::makeOneLibraryTogether()
{
    // All of them find no library, or one that another has just begun.
    const LibraryFile file;
    std::array<QProcess, 4> programs;

    for (QProcess &program : programs) {
        program.start(QCoreApplication::applicationFilePath(), {u"--migrate"_s, file.path()});
    }
    for (QProcess &program : programs) {
        QVERIFY(program.waitForFinished(60'000));
        QVERIFY(program.readAllStandardOutput().contains("opened"));
    }

    QVERIFY(Library::open(file.path()));
    QCOMPARE(file.database()->number(u"SELECT count(*) FROM coders"_s), 1);
}

[[maybe_unused]] static const bool writes = testroom::addErrand("--write-beside", writeBeside);

SLANTLIGHT_TEST(TwoProgramsTest)

#include "tst_twoprograms.moc"
