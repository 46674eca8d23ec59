// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"
#include "core/storage/library.h"
#include "tests/support/desktop.h"
#include "ui/library/librarypanel.h"
#include "ui/reader/articleview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/session.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <random>
#include <vector>

using namespace slantlight;
using namespace Qt::StringLiterals;

namespace {

/// Measures how long the window's thread is at work on one event and cannot see to another.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth++ == 0) {
            m_timer.start();
        }
        const bool done = QApplication::notify(receiver, event);
        if (--m_depth == 0) {
            const double milliseconds = static_cast<double>(m_timer.nsecsElapsed()) / 1e6;
            m_longest = std::max(m_longest, milliseconds);
        }
        return done;
    }

    /// Returns the longest block since the last call.
    double longest() { return std::exchange(m_longest, 0.0); }

private:
    QElapsedTimer m_timer;
    int m_depth = 0;
    double m_longest = 0;
};

/// Fills the library at @p path with @p count short articles, every tenth with annotations.
void fill(const QString &path, int count)
{
    const QStringList words =
        u"ferry harbour market council bridge letter quay mayor vote school river tram garden "
        "baker fair budget museum road storm crew bells orchard mill library"_s.split(u' ');
    std::minstd_rand random(11); // its numbers are the same with every compiler
    const auto word = [&] {
        return words.at(static_cast<qsizetype>(random()) % words.size());
    };
    const auto articleOf = [&](int number) {
        QString text = u"The "_s;
        for (int i = 0; i < 60; ++i) {
            text += word() + u' ';
        }
        return Article::fromParts(
            {{.kind = BlockKind::Headline,
              .text = u"News %1 of the %2 and the %3"_s.arg(number).arg(word(), word())},
             {.kind = BlockKind::Paragraph, .text = text.trimmed() + u'.'}},
            {.site = u"The Varnmouth Crier"_s});
    };
    if (!Library::open(path)) {
        qFatal("the library cannot be made");
    }
    const auto database = Database::open(path);
    if (!database || !(*database)->run(u"PRAGMA synchronous = OFF"_s)) {
        qFatal("the library cannot be filled");
    }
    for (int number = 0; number < count;) {
        auto transaction = Transaction::begin(**database);
        for (const int end = std::min(number + 5000, count); number < end; ++number) {
            const Article article = articleOf(number);
            const auto added = (*database)->run(
                u"INSERT INTO articles (id, turn, opened, title, given_title, author, published, language, address, path, site, source_hash, blocks, text) VALUES (?, ?, 0, ?, '', '', NULL, 'en', '', '', ?, '', ?, ?)"_s,
                {article.id().text(), number + 1, article.title(), article.facts().site,
                 u"[[\"headline\",0,%1],[\"paragraph\",%2,%3]]"_s
                     .arg(article.blocks().front().span.end().value())
                     .arg(article.blocks().back().span.begin().value())
                     .arg(article.text().size()),
                 article.text()});
            if (!added) {
                qFatal("%ls", qUtf16Printable(added.error().detail));
            }
            if (number % 10 == 0) {
                std::ignore = (*database)->run(
                    u"INSERT INTO annotations (id, article, code, start, stop, exact, prefix, suffix, memo) VALUES (?, ?, 'doubt', 0, 4, ?, '', '', '')"_s,
                    {QString::number(number), article.id().text(), article.text().first(4)});
            }
        }
        if (!transaction || !transaction->commit()) {
            qFatal("the library cannot be filled");
        }
    }
}

struct Figure
{
    const char *what;
    std::vector<double> longest;
};

void print(Figure &figure)
{
    std::ranges::sort(figure.longest);
    std::printf("%-46s median %6.1f ms   longest %6.1f ms\n", figure.what,
                figure.longest[figure.longest.size() / 2], figure.longest.back());
}

} // namespace

/// Makes a library of as many articles as the argument says, by default 100,000, and prints the
/// longest block of the window's thread while a window works on it.
int main(int argc, char **argv)
{
    TimedApplication application(argc, argv);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    const QTemporaryDir folder;
    fill(folder.filePath(u"library.sqlite"_s), count);

    Desktop desktop(folder.path());
    ui::Session session(folder.filePath(u"session.ini"_s));
    application.longest();
    QElapsedTimer start;
    start.start();
    ui::MainWindow window(desktop.desk(), session);
    window.resize(1280, 800);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window)) {
        qFatal("the window does not show");
    }
    std::printf("%d articles; the window is there after %lld ms, longest block %.1f ms\n", count,
                static_cast<long long>(start.elapsed()), application.longest());

    Figure opening{.what = "opening an article of the list", .longest = {}};
    Figure annotating{.what = "annotating by a key", .longest = {}};
    Figure typing{.what = "typing in the search of the library", .longest = {}};
    Figure scrolling{.what = "scrolling the list down", .longest = {}};
    auto *const list = window.findChild<QListView *>(u"library"_s);
    auto *const query = window.findChild<ui::LibraryPanel *>()->findChild<QLineEdit *>();

    for (int round = 0; round < 20; ++round) {
        const QSignalSpy opened(&desktop.desk(), &ui::Desk::articleOpened);
        application.longest();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(round % 5 + 2, 0)).center());
        if (!QTest::qWaitFor([&] { return !opened.isEmpty(); })) {
            qFatal("no article opens");
        }
        QTest::qWait(50); // paints, and whatever else was put off
        opening.longest.push_back(application.longest());

        QTextCursor cursor = window.page().textCursor();
        cursor.setPosition(5);
        cursor.setPosition(12, QTextCursor::KeepAnchor);
        window.page().setTextCursor(cursor);
        QTest::qWait(20);
        application.longest();
        QTest::keyClick(&window.page(), Qt::Key_1);
        QTest::qWait(50);
        annotating.longest.push_back(application.longest());
        if (desktop.desk().annotations().empty()) {
            qFatal("nothing was annotated");
        }
    }
    for (const QString &words : {u"ferry council"_s, u"b"_s, u"news 77"_s, u"the"_s}) {
        query->clear();
        QTest::qWait(50);
        QSignalSpy shown(list->model(), &QAbstractItemModel::modelReset);
        application.longest();
        start.start();
        QTest::keyClicks(query, words);
        if (!QTest::qWaitFor([&] { return !shown.isEmpty(); }, 20'000)) {
            qFatal("nothing is found");
        }
        std::printf("“%s” is found after %lld ms\n", qUtf8Printable(words),
                    static_cast<long long>(start.elapsed()));
        QTest::qWait(50);
        typing.longest.push_back(application.longest());
    }
    query->clear();
    QTest::qWait(50);
    for (int page = 0; page < 100; ++page) {
        application.longest();
        list->scrollToBottom();
        QTest::qWait(20);
        scrolling.longest.push_back(application.longest());
    }
    std::printf("(%d rows were read)\n", list->model()->rowCount());
    for (Figure *const figure : {&opening, &annotating, &typing, &scrolling}) {
        print(*figure);
    }
}
