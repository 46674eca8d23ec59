// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/runningprogram.h"
#include "tests/support/testroom.h"
#include "tests/support/webserver.h"
#include "ui/desk/keepfiles.h"
#include "ui/window/batchreport.h"

#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QGuiApplication>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace slantlight;

class WindowBatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensTheFirstOfSeveralFilesAndKeepsAll();
    void opensADroppedFolder();
    void listsWhatFailedAndWhy();
    void keepsNothingTwice();
    void stopsWhenItIsAsked();
    void walksFoldersForReadableFilesOnly();
    void keepsSourcesOfUnreadArticles();
    void keepsTheNotesThatASourceHas();
    void fetchesAddressesThatTheLibraryDoesNotHave();

private:
    [[nodiscard]] static QString story(const QString &thing)
    {
        return thing + u" in the harbour\n\nThe "_s + thing
               + u" came back to the harbour of Averna on Monday.\n"_s;
    }
};

namespace {

std::size_t articlesIn(const QString &libraryPath)
{
    return Library::openReadOnly(libraryPath)->catalogue().page({}, {}, 100)->size();
}

ui::KeptFiles keep(
    const QStringList &paths, const QString &libraryPath,
    const ui::TellFile &tell = [](int, int, const QString &) { }, const std::stop_token &stop = {})
{
    static const Result<Analyzer> analyzer = loadShippedAnalyzer();
    return ui::keepFiles({.inputs = paths, .reach = ui::Reach::Private}, libraryPath, *analyzer,
                         tell, stop);
}

} // namespace

void WindowBatchTest::opensTheFirstOfSeveralFilesAndKeepsAll()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    const QString boats = written(folder, u"boats.txt"_s, story(u"Boats"_s));
    const QString fish = written(folder, u"fish.txt"_s, story(u"Fish"_s));

    QVERIFY(program.opens([&] { program.window.begin({boats, fish}); }));

    QCOMPARE(program.desktop.desk().article()->title(), u"Boats in the harbour"_s);
    QCOMPARE(articlesIn(program.desktop.libraryPath()), 2u);
    QVERIFY(!program.window.findChild<ui::BatchReport *>());
    QCOMPARE(program.window.message(),
             ui::batchText({.added = {ArticleId(u"boats"_s), ArticleId(u"fish"_s)}}));
}

void WindowBatchTest::opensADroppedFolder()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(QDir(folder.path()).mkpath(u"news/old"_s));
    written(folder, u"news/boats.txt"_s, story(u"Boats"_s));
    written(folder, u"news/old/fish.txt"_s, story(u"Fish"_s));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(folder.filePath(u"news"_s))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);

    const bool opened = program.opens([&] {
        QCoreApplication::sendEvent(&program.window, &enter);
        QCoreApplication::sendEvent(&program.window, &drop);
    });

    QVERIFY2(opened, qPrintable(program.window.message()));
    QCOMPARE(articlesIn(program.desktop.libraryPath()), 2u);
}

void WindowBatchTest::listsWhatFailedAndWhy()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    const QString boats = written(folder, u"boats.txt"_s, story(u"Boats"_s));
    const QString empty = written(folder, u"empty.txt"_s, {});
    const QString gone = folder.filePath(u"gone.txt"_s);

    QVERIFY(program.opens([&] { program.window.begin({empty, boats, gone}); }));

    auto *const report = program.window.findChild<ui::BatchReport *>();
    QVERIFY(report);
    auto *const list = report->findChild<QListWidget *>();
    QCOMPARE(list->count(), 2);
    QVERIFY(list->item(0)->text().contains(empty));
    QVERIFY(list->item(1)->text().contains(gone));
    for (QPushButton *const button : report->findChildren<QPushButton *>()) {
        if (button->text() == u"&Copy"_s) {
            button->click();
        }
    }
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(empty) && copied.contains(gone));
    QVERIFY(copied.startsWith(ui::batchText({.added = {ArticleId(u"boats"_s)}})));
}

void WindowBatchTest::keepsNothingTwice()
{
    const QTemporaryDir folder;
    const QString library = folder.filePath(u"library.sqlite"_s);
    const QString page = u"<!DOCTYPE html><title>Quay</title><link rel=canonical "
                         "href='https://averna.example/quay%1'><article><h1>Quay</h1><p>The quay "
                         "of Averna opens in %2, when the crews are back from the islands.</p>"
                         "</article>"_s;
    const QStringList paths{
        written(folder, u"a.txt"_s, story(u"Boats"_s)),
        written(folder, u"b.txt"_s, story(u"Boats"_s)),
        written(folder, u"c.html"_s, page.arg(QString(), u"May"_s)),
        written(folder, u"d.html"_s, page.arg(u"?utm_source=mail"_s, u"June"_s)),
    };

    const ui::KeptFiles kept = keep(paths, library);

    QCOMPARE(kept.added.size(), 2u);
    QCOMPARE(kept.known, kept.added);
    QVERIFY(kept.failed.empty());
    QCOMPARE(articlesIn(library), 2u);
}

void WindowBatchTest::stopsWhenItIsAsked()
{
    const QTemporaryDir folder;
    const QString library = folder.filePath(u"library.sqlite"_s);
    const QStringList paths{written(folder, u"boats.txt"_s, story(u"Boats"_s)),
                            written(folder, u"fish.txt"_s, story(u"Fish"_s))};
    std::stop_source stop;
    const auto tell = [&stop](int done, int, const QString &) {
        if (done == 1) {
            stop.request_stop();
        }
    };

    const ui::KeptFiles kept = keep(paths, library, tell, stop.get_token());

    QVERIFY(kept.isCancelled);
    QCOMPARE(kept.added.size(), 1u);
    QVERIFY(kept.failed.empty());
}

void WindowBatchTest::walksFoldersForReadableFilesOnly()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"news/b"_s));
    QVERIFY(QDir(folder.path()).mkpath(u"news/.hidden"_s));
    const QString second = written(folder, u"news/b/quay.HTML"_s, u"x"_s);
    const QString first = written(folder, u"news/a.txt"_s, u"x"_s);
    written(folder, u"news/picture.png"_s, u"x"_s);
    written(folder, u"news/.hidden/c.txt"_s, u"x"_s);
    QVERIFY(QFile::link(folder.filePath(u"news"_s), folder.filePath(u"news/b/loop"_s)));

    QCOMPARE(ui::articleFiles({folder.filePath(u"news"_s)}), (QStringList{first, second}));
}

void WindowBatchTest::keepsSourcesOfUnreadArticles()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"library.sqlite"_s);
    const QString boats = written(folder, u"boats.txt"_s, story(u"Boats"_s));

    const ui::KeptFiles kept = keep({boats}, path);

    QCOMPARE(kept.added.size(), 1u);
    const auto library = Library::openReadOnly(path);
    const auto snapshot = library->articles().snapshot(kept.added.front()).value();
    QVERIFY(snapshot);
    QCOMPARE(snapshot->bytes, story(u"Boats"_s).toUtf8());
    QCOMPARE(snapshot->type, u"text/plain"_s);
    QCOMPARE(snapshot->address, boats);
    QCOMPARE(library->articles().state(kept.added.front()).value(), ReadState::Unread);
}

void WindowBatchTest::keepsTheNotesThatASourceHas()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"library.sqlite"_s);
    const Article article = Article::fromParts({{.text = u"The quay of Averna is open."_s}});
    const ui::SourceArticles source{.articles = {{.article = article,
                                                  .notes = {{.span = {TextOffset(4), TextOffset(8)},
                                                             .note = {.memo = u"Which one?"_s}}}}}};

    const ui::KeptFiles kept = ui::keepChosen(source, {0}, path);

    QCOMPARE(kept.added.size(), 1u);
    const auto library = Library::openReadOnly(path);
    const auto recalled = library->recall(article.id());
    QCOMPARE(recalled->notes.annotations.size(), 1u);
    QCOMPARE(recalled->notes.annotations.front().memo, u"Which one?"_s);
}

void WindowBatchTest::fetchesAddressesThatTheLibraryDoesNotHave()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"library.sqlite"_s);
    WebServer server;
    for (const char *const thing : {"Boats", "Fish"}) {
        server.serve(QByteArray("/") + thing, story(QString::fromLatin1(thing)).toUtf8(),
                     "Content-Type: text/plain\r\n");
    }
    const QStringList addresses{server.address("/Boats"), server.address("/Fish"),
                                server.address("/gone")};

    const ui::KeptFiles first = keep({addresses.first()}, path);
    const ui::KeptFiles all = keep(addresses, path);

    QCOMPARE(first.added.size(), 1u);
    QCOMPARE(all.known, first.added);
    QCOMPARE(all.added.size(), 1u);
    QCOMPARE(all.failed,
             (std::vector<Error>{{ErrorCode::PageMissing, addresses.last() + u" (HTTP 404)"_s}}));
    QCOMPARE(server.requests().size(), 3);
}

SLANTLIGHT_TEST(WindowBatchTest)

#include "tst_windowbatch.moc"
