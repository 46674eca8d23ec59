// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/plainfolder.h"
#include "core/exchange/plainname.h"
#include "core/storage/librarymerge.h"
#include "core/storage/project.h"
#include "tests/support/libraryfile.h"
#include "tests/support/testroom.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

const auto tellNobody = [](qint64, qint64) {
};

} // namespace

class LibraryMergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void bringsArticlesWithAllThatWasSaidOfThem();
    void makesTheOtherOwnerACoder();
    void changesNothingWhenItIsDoneAgain();
    void keepsBothOfTwoThatAreNotAlike();
    void leavesWhatIsInTheTrashThere();
    void putsTheirNoteAfterOurs();
    void keepsBothMeaningsOfACode();
    void putsACodeAfterTheOneThatItStandsUnder();
    void leavesTheOtherLibraryAsItIs();
    void changesNothingWhenItIsStopped();
    void refusesItselfAndWhatIsNoLibrary();
    void handsOnAProjectAndTakesItsWorkBack();
    void handsOnACollectionWithoutAnnotations();
    void writesEverythingAsPlainFiles();
    void givesNamesThatEveryFileSystemTakes_data();
    void givesNamesThatEveryFileSystemTakes();

private:
    Result<MergeSummary> merge() const
    {
        return mergeLibrary(m_theirs->path(), m_ours->path(), u"conflict"_s, tellNobody, {});
    }
    [[nodiscard]] Library ours() const { return *Library::open(m_ours->path()); }
    [[nodiscard]] Library theirs() const { return *Library::open(m_theirs->path()); }

    std::unique_ptr<LibraryFile> m_ours;
    std::unique_ptr<LibraryFile> m_theirs;
};

void LibraryMergeTest::init()
{
    m_ours = std::make_unique<LibraryFile>();
    m_theirs = std::make_unique<LibraryFile>();
    QVERIFY(ours().articles().save(ferryArticle()));
    QVERIFY(ours().coders().setOwnerName(u"Ines"_s));
    QVERIFY(theirs().articles().save(ferryArticle()));
    QVERIFY(theirs().coders().setOwnerName(u"Mara"_s));
}

void LibraryMergeTest::bringsArticlesWithAllThatWasSaidOfThem()
{
    Library other = theirs();
    const Article bridge = bridgeArticle();
    QVERIFY(other.articles().save(bridge, Snapshot{.bytes = "A page"_ba}));
    QVERIFY(other.articles().setNote(bridge.id(), u"Mara's note"_s));
    QVERIFY(other.annotations().add(annotationOn(bridge)));
    QVERIFY(
        other.verdicts().change(std::nullopt, verdictOn(bridge, u"hedge.may"_s, Answer::NotHere)));
    QVERIFY(other.collections().tag(bridge.id(), u"bridge"_s));
    const auto upper = other.collections().create(u"Harbours"_s);
    QVERIFY(upper);
    const auto inner = other.collections().create(u"Bridges"_s, *upper);
    QVERIFY(inner && other.collections().put(bridge.id(), *inner));

    const auto summary = merge();

    QVERIFY2(summary, summary ? "" : qPrintable(summary.error().detail));
    QCOMPARE(summary->articles, 1);
    QCOMPARE(summary->annotations, 1);
    QCOMPARE(summary->verdicts, 1);
    QCOMPARE(summary->collections, 2);
    QCOMPARE(summary->tags, 1);
    const Library library = ours();
    QVERIFY(library.articles().article(bridge.id()) == bridge);
    QCOMPARE(library.articles().snapshot(bridge.id())->value().bytes, "A page"_ba);
    QCOMPARE(library.articles().note(bridge.id()), u"Mara's note"_s);
    QCOMPARE(library.articles().state(bridge.id()), ReadState::Unread);
    QCOMPARE(library.recall(bridge.id())->notes.verdicts.size(), 1U);
    QCOMPARE(library.collections().tagsOf(bridge.id()), QStringList{u"bridge"_s});
    QCOMPARE(library.catalogue().count({.words = u"naive"_s}), 1);
    QCOMPARE(library.catalogue().entry(bridge.id())->annotations, 1);
    const auto collections = library.collections().collections();
    QVERIFY(collections);
    const auto found = std::ranges::find(*collections, *inner, &Collection::id);
    QVERIFY(found != collections->end());
    QCOMPARE(found->parent, *upper);
    QCOMPARE(found->articles, 1);
}

void LibraryMergeTest::makesTheOtherOwnerACoder()
{
    const Annotation hers = annotationOn(ferryArticle());
    QVERIFY(theirs().annotations().add(hers));
    QVERIFY(ours().annotations().add(annotationOn(ferryArticle())));
    const CoderId mara = theirs().coders().owner()->id;

    const auto summary = merge();

    QVERIFY(summary);
    QCOMPARE(summary->coders, QStringList{u"Mara"_s});
    const auto notes = ours().annotations().of(ferryArticle().id());
    QVERIFY(notes);
    QCOMPARE(notes->notes.size(), 2U);
    const auto found = std::ranges::find(notes->notes, hers.id, &Annotation::id);
    QVERIFY(found != notes->notes.end());
    QCOMPARE(found->coder, mara);
    QCOMPARE(ours().coders().others()->front().name, u"Mara"_s);
    QCOMPARE(ours().coders().owner()->name, u"Ines"_s);
}

void LibraryMergeTest::changesNothingWhenItIsDoneAgain()
{
    Library other = theirs();
    const Annotation shared = annotationOn(ferryArticle());
    Annotation changed = shared;
    changed.memo = u"Mara's words"_s;
    QVERIFY(other.annotations().add(changed));
    QVERIFY(other.articles().save(bridgeArticle()));
    QVERIFY(other.articles().setNote(ferryArticle().id(), u"hers"_s));
    QVERIFY(other.codes().save(*Codebook::parse(u"code a\nname Hers")));
    QVERIFY(ours().annotations().add(shared));
    QVERIFY(ours().codes().save(*Codebook::parse(u"code a\nname Ours")));
    QVERIFY(merge());
    const auto before = ours().changes();

    const auto again = merge();

    QVERIFY(again);
    QVERIFY(again->isEmpty());
    QCOMPARE(ours().changes(), before);
}

void LibraryMergeTest::keepsBothOfTwoThatAreNotAlike()
{
    const Annotation shared = annotationOn(ferryArticle());
    Annotation changed = shared;
    changed.memo = u"Mara's words"_s;
    QVERIFY(ours().annotations().add(shared));
    QVERIFY(theirs().annotations().add(changed));

    const auto summary = merge();

    QVERIFY(summary);
    QCOMPARE(summary->annotations, 0);
    QCOMPARE(summary->conflicts.size(), 1U);
    const auto notes = ours().annotations().of(ferryArticle().id());
    QCOMPARE(notes->notes.size(), 2U);
    const auto second =
        std::ranges::find(notes->notes, summary->conflicts.front(), &Annotation::id);
    QVERIFY(second != notes->notes.end());
    QCOMPARE(second->memo, u"Mara's words"_s);
    QCOMPARE(ours().collections().tagsOf(second->id), QStringList{u"conflict"_s});
    QVERIFY(std::ranges::find(notes->notes, shared.id, &Annotation::id)->memo.isEmpty());
}

void LibraryMergeTest::leavesWhatIsInTheTrashThere()
{
    const Annotation shared = annotationOn(ferryArticle());
    QVERIFY(ours().annotations().add(shared));
    QVERIFY(ours().annotations().remove(shared));
    QVERIFY(theirs().annotations().add(shared));
    QVERIFY(ours().articles().save(bridgeArticle()));
    QVERIFY(ours().articles().remove(bridgeArticle().id()));
    QVERIFY(theirs().articles().save(bridgeArticle()));
    const Article old = articleFrom(u"Old"_s, u"Removed there."_s);
    QVERIFY(theirs().articles().save(old));
    QVERIFY(theirs().articles().remove(old.id()));

    const auto summary = merge();

    QVERIFY(summary);
    QCOMPARE(summary->inTrash, 2);
    QVERIFY(ours().annotations().of(ferryArticle().id())->notes.empty());
    QCOMPARE(ours().catalogue().count({}), 1);
    QCOMPARE(ours().catalogue().count({.isInTrash = true}), 1);
}

void LibraryMergeTest::putsTheirNoteAfterOurs()
{
    QVERIFY(ours().articles().setNote(ferryArticle().id(), u"ours"_s));
    QVERIFY(theirs().articles().setNote(ferryArticle().id(), u"hers"_s));

    QCOMPARE(merge()->notes, 1);

    QCOMPARE(ours().articles().note(ferryArticle().id()), u"ours\n\nhers"_s);
}

void LibraryMergeTest::keepsBothMeaningsOfACode()
{
    QVERIFY(ours().codes().save(*Codebook::parse(u"code a\nname Blame\nkey 1")));
    QVERIFY(theirs().codes().save(
        *Codebook::parse(u"code a\nname Blame\nmeans another thing\ncode b\nname Praise\nkey 1")));

    const auto summary = merge();

    QVERIFY(summary);
    QCOMPARE(summary->codes, 1);
    QCOMPARE(summary->otherCodes, std::vector{CodeId(u"a"_s)});
    const auto codes = ours().codes().codebook();
    QVERIFY2(codes, codes ? "" : qPrintable(codes.error().detail));
    QCOMPARE(codes->codes().size(), 3U);
    QVERIFY(codes->code(CodeId(u"a"_s))->definition.isEmpty());
    QCOMPARE(codes->codes().back().name, u"Blame (2)"_s);
    QCOMPARE(codes->codes().back().definition, u"another thing"_s);
    QCOMPARE(codes->codeForKey(1)->id, CodeId(u"a"_s));
}

void LibraryMergeTest::putsACodeAfterTheOneThatItStandsUnder()
{
    // Ours stands under a code that ships with the program, of which theirs has changed the look.
    Code own{.id = CodeId(u"own"_s), .name = u"Own"_s, .parent = CodeId(u"hedge"_s)};
    QVERIFY(ours().codes().save(*Codebook::create({own})));
    QVERIFY(theirs().codes().save(*Codebook::parse(u"code hedge\nname Hedge\ncolour #a04000")));

    QVERIFY(merge());

    const auto codes = ours().codes().codebook();
    QVERIFY2(codes, codes ? "" : qPrintable(codes.error().detail));
    QCOMPARE(codes->codes().front().id, CodeId(u"hedge"_s));
    QCOMPARE(codes->code(own.id)->parent, CodeId(u"hedge"_s));
}

void LibraryMergeTest::leavesTheOtherLibraryAsItIs()
{
    QVERIFY(m_theirs->database()->run(u"PRAGMA journal_mode = DELETE"_s));
    const QByteArray before = m_theirs->bytes();

    QVERIFY(merge());

    QVERIFY(m_theirs->bytes() == before);
}

void LibraryMergeTest::changesNothingWhenItIsStopped()
{
    for (int i = 0; i < 5; ++i) {
        QVERIFY(theirs().articles().save(articleFrom(u"%1"_s.arg(i), u"Words."_s)));
    }
    std::stop_source stop;
    const auto before = ours().changes();

    const auto summary = mergeLibrary(
        m_theirs->path(), m_ours->path(), u"conflict"_s,
        [&stop](qint64 done, qint64) {
            if (done == 3) {
                stop.request_stop();
            }
        },
        stop.get_token());

    QVERIFY(!summary);
    QCOMPARE(summary.error().code, ErrorCode::Cancelled);
    QCOMPARE(ours().changes(), before);
    QCOMPARE(ours().catalogue().count({}), 1);
}

void LibraryMergeTest::refusesItselfAndWhatIsNoLibrary()
{
    QVERIFY(!mergeLibrary(m_ours->path(), m_ours->path(), u"c"_s, tellNobody, {}));
    QFile letter(m_ours->folder().filePath(u"letter.txt"_s));
    QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write("Dear editor") > 0);
    letter.close();
    QVERIFY(!mergeLibrary(letter.fileName(), m_ours->path(), u"c"_s, tellNobody, {}));
    QVERIFY(!mergeLibrary(u"/nowhere/at/all.sqlite"_s, m_ours->path(), u"c"_s, tellNobody, {}));
    QCOMPARE(ours().catalogue().count({}), 1);
}

void LibraryMergeTest::handsOnAProjectAndTakesItsWorkBack()
{
    const Annotation mine = annotationOn(ferryArticle());
    QVERIFY(ours().annotations().add(mine));
    QVERIFY(ours().articles().savePlace(ferryArticle().id(), {.top = TextOffset(3)}));
    const QString project = m_ours->folder().filePath(u"ferry.slantproject"_s);

    const auto written = writeProject(m_ours->path(), project, {}, {});

    QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
    QVERIFY(!QFile::exists(project + u"-wal"_s));
    const auto taken = mergeLibrary(project, m_theirs->path(), u"c"_s, tellNobody, {});
    QVERIFY(taken);
    QCOMPARE(taken->annotations, 1);
    QCOMPARE(theirs().articles().place(ferryArticle().id())->top, TextOffset(0));
    const Annotation hers = annotationOn(ferryArticle(), 4, 9);
    QVERIFY(theirs().annotations().add(hers));

    const QString back = m_ours->folder().filePath(u"back.slantproject"_s);
    QVERIFY(writeProject(m_theirs->path(), back, {}, {}));
    const auto summary = mergeLibrary(back, m_ours->path(), u"c"_s, tellNobody, {});

    QVERIFY(summary);
    QCOMPARE(summary->annotations, 1); // hers; mine are mine
    QVERIFY(summary->conflicts.empty());
    const auto notes = ours().annotations().of(ferryArticle().id());
    QCOMPARE(notes->notes.size(), 2U);
    QCOMPARE(std::ranges::find(notes->notes, mine.id, &Annotation::id)->coder, CoderId());
}

void LibraryMergeTest::handsOnACollectionWithoutAnnotations()
{
    Library library = ours();
    QVERIFY(library.articles().save(bridgeArticle()));
    QVERIFY(library.annotations().add(annotationOn(ferryArticle())));
    QVERIFY(library.articles().setNote(ferryArticle().id(), u"secret"_s));
    const auto collection = library.collections().create(u"Ferries"_s);
    QVERIFY(collection && library.collections().put(ferryArticle().id(), *collection));
    const auto articles = articlesIn(m_ours->path(), *collection);
    QVERIFY(articles);
    const QString project = m_ours->folder().filePath(u"blind.slantproject"_s);

    QVERIFY(writeProject(m_ours->path(), project,
                         {.articles = *articles, .sayings = ProjectContent::Sayings::None}, {}));

    const auto handed = Library::openReadOnly(project);
    QVERIFY(handed);
    QCOMPARE(handed->catalogue().count({}), 1);
    QVERIFY(handed->annotations().of(ferryArticle().id())->notes.empty());
    QCOMPARE(handed->articles().note(ferryArticle().id()), QString());
    QCOMPARE(handed->collections().collections()->front().name, u"Ferries"_s);
    QFile file(project);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("secret")); // nor is it left between the pages
}

void LibraryMergeTest::writesEverythingAsPlainFiles()
{
    Library library = ours();
    const Article bridge = bridgeArticle();
    QVERIFY(library.articles().save(
        bridge, Snapshot{.bytes = "<p>A page"_ba, .type = u"text/html; charset=utf-8"_s}));
    Annotation annotation =
        annotationOn(bridge, bridge.text().size() - 3, bridge.text().size() - 1);
    annotation.memo = u"=1+1"_s;
    QVERIFY(library.annotations().add(annotation));
    const QString folder = m_ours->folder().filePath(u"plain"_s);

    const auto written = writePlainFolder(m_ours->path(), folder, tellNobody, {});

    QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
    QCOMPARE(written->articles, 2);
    QCOMPARE(written->annotations, 1);
    const auto read = [&folder](const QString &name) {
        QFile file(folder + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QCOMPARE(QString::fromUtf8(read(u"articles/Bridge vote slips.txt"_s)), bridge.text());
    QCOMPARE(read(u"sources/Bridge vote slips.html"_s), "<p>A page"_ba);
    QVERIFY(read(u"annotations.csv"_s).contains("'=1+1"));
    const QJsonObject json =
        QJsonDocument::fromJson(read(u"articles/Bridge vote slips.json"_s)).object();
    const QJsonObject target =
        json[u"annotations"_s].toArray().at(0).toObject()[u"target"_s].toObject();
    const QJsonObject place = target[u"selector"_s].toArray().at(1).toObject();
    QCOMPARE(place[u"end"_s].toInt() - place[u"start"_s].toInt(), 1); // one sign, two code units
    QVERIFY(QJsonDocument::fromJson(read(u"library.json"_s)).isObject());
    QVERIFY(!writePlainFolder(m_ours->path(), folder, tellNobody, {})); // never over another
    QCOMPARE(QDir(m_ours->folder().path()).entryList({u"*.part"_s}, QDir::Dirs).size(), 0);
}

void LibraryMergeTest::givesNamesThatEveryFileSystemTakes_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("name");

    QTest::newRow("plain") << u"Ferry late"_s << u"Ferry late"_s;
    QTest::newRow("signs") << u"Who? \"He\" said: <no/never> | *maybe*\\"_s
                           << u"Who He said no never maybe"_s;
    QTest::newRow("a path") << u"../../etc/passwd"_s << u"etc passwd"_s;
    QTest::newRow("a device") << u"CON"_s << u"CON_"_s;
    QTest::newRow("a port") << u"lpt1"_s << u"lpt1_"_s;
    QTest::newRow("an option") << u"--force"_s << u"force"_s;
    QTest::newRow("nothing") << u" ...\n"_s << u"_"_s;
    QTest::newRow("a dot at the end") << u"The end."_s << u"The end"_s;
    QTest::newRow("another script") << u"Паром опаздывает"_s << u"Паром опаздывает"_s;
    QTest::newRow("long") << u"word "_s.repeated(60) << u"word "_s.repeated(12).trimmed();
}

void LibraryMergeTest::givesNamesThatEveryFileSystemTakes()
{
    QFETCH(const QString, words);
    QFETCH(const QString, name);
    std::set<QString> taken;

    QCOMPARE(plainName(words, taken), name);
    QCOMPARE(plainName(words.toUpper(), taken), QString(name.toUpper() + u" 2"));
}

SLANTLIGHT_TEST(LibraryMergeTest)

#include "tst_librarymerge.moc"
