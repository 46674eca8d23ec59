// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"
#include "core/storage/library.h"
#include "core/storage/searchparser.h"
#include "tests/support/desktop.h"
#include "ui/library/librarypanel.h"
#include "ui/reader/articleview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/session.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLineEdit>
#include <QListView>
#include <QSet>
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

/// Words as a language has them: few that stand everywhere, many that are rare.
class MadeWords
{
public:
    MadeWords()
    {
        const QStringList syllables =
            u"ba be da de fa ga ka la li lo ma me mi na ne ni pa pe ra re ri sa se si ta te ti va"
            " we za st tr pl gr"_s.split(u' ');
        std::minstd_rand random(7);
        QSet<QString> known;
        while (m_words.size() < 40'000) {
            QString word;
            for (auto left = 1 + random() % 4; left > 0; --left) {
                word += syllables.at(static_cast<qsizetype>(random()) % syllables.size());
            }
            if (!known.contains(word)) {
                known.insert(word);
                m_words.append(word);
            }
        }
        std::ranges::stable_sort(m_words, {}, [](const QString &word) { return word.size(); });
        double sum = 0;
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            m_sums.push_back(sum += 1.0 / static_cast<double>(i + 2)); // Zipf's law
        }
    }
    /// The word of that rank, from 0 on, the most common one first.
    [[nodiscard]] const QString &word(qsizetype rank) const { return m_words.at(rank); }
    template <typename Random>
    [[nodiscard]] const QString &any(Random &random) const
    {
        std::uniform_real_distribution<double> place(0, m_sums.back());
        const auto found = std::ranges::lower_bound(m_sums, place(random));
        return m_words.at(found - m_sums.begin());
    }

private:
    QStringList m_words;
    std::vector<double> m_sums;
};

/// Fills the library at @p path with @p count articles of 5 KB, every tenth with annotations, every
/// fifth with a tag, every hundredth in a collection.
void fill(const QString &path, int count, const MadeWords &words)
{
    std::minstd_rand random(11); // its numbers are the same with every compiler
    QStringList paragraphs;
    for (int i = 0; i < 5000; ++i) {
        QStringList paragraph;
        for (int word = 0; word < 100; ++word) {
            paragraph += words.any(random);
        }
        paragraphs += paragraph.join(u' ');
    }
    const auto articleOf = [&](int number) {
        QString text = u"ferry%1 "_s.arg(number);
        for (int i = 0; i < 10; ++i) {
            text += paragraphs.at(static_cast<qsizetype>(random()) % paragraphs.size()) + u' ';
        }
        return Article::fromParts({{.kind = BlockKind::Headline,
                                    .text = u"News %1 of the %2 and the %3"_s.arg(number).arg(
                                        words.any(random), words.any(random))},
                                   {.kind = BlockKind::Paragraph, .text = text.trimmed() + u'.'}},
                                  {.published = QDate(2020, 1, 1).addDays(number % 2400),
                                   .site = u"The Crier of Town %1"_s.arg(number % 40)});
    };
    if (!Library::open(path)) {
        qFatal("the library cannot be made");
    }
    const auto database = Database::open(path);
    if (!database || !(*database)->run(u"PRAGMA synchronous = OFF"_s)
        || !(*database)->run(u"INSERT INTO collections (id, name) VALUES ('c', 'Harbour')"_s)) {
        qFatal("the library cannot be filled");
    }
    const auto run = [&](const QString &sql, const QVariantList &values) {
        if (const auto done = (*database)->run(sql, values); !done) {
            qFatal("%ls", qUtf16Printable(done.error().detail));
        }
    };
    for (int number = 0; number < count;) {
        auto transaction = Transaction::begin(**database);
        for (const int end = std::min(number + 5000, count); number < end; ++number) {
            const Article article = articleOf(number);
            const QString id = article.id().text();
            run(u"INSERT INTO articles (id, turn, opened, title, given_title, author, published,"
                " language, address, path, site, source_hash, blocks, text) VALUES (?, ?, 0, ?, '',"
                " '', ?, 'en', '', '', ?, '', ?, ?)"_s,
                {id, number + 1, article.title(), article.facts().published.toString(Qt::ISODate),
                 article.facts().site,
                 u"[[\"headline\",0,%1],[\"paragraph\",%2,%3]]"_s
                     .arg(article.blocks().front().span.end().value())
                     .arg(article.blocks().back().span.begin().value())
                     .arg(article.text().size()),
                 article.text()});
            if (number % 10 == 0) {
                run(u"INSERT INTO annotations (id, article, code, start, stop, exact, prefix,"
                    " suffix, memo) VALUES (?, ?, 'doubt', 0, 4, ?, '', '', ?)"_s,
                    {QString::number(number), id, article.text().first(4),
                     u"memo %1"_s.arg(words.any(random))});
            }
            if (number % 5 == 0) {
                run(u"INSERT INTO article_tags (article, tag) VALUES (?, ?)"_s,
                    {id, u"tag %1"_s.arg(number % 50)});
            }
            if (number % 100 == 0) {
                run(u"INSERT INTO collection_articles (collection, article) VALUES ('c', ?)"_s,
                    {id});
            }
        }
        if (!transaction || !transaction->commit()) {
            qFatal("the library cannot be filled");
        }
    }
}

/// Prints how long searches take: the first hundred finds, how many there are, and the next
/// hundred.
void measureSearches(const QString &path, const MadeWords &words)
{
    const QString common = words.word(0);
    const QString usual = words.word(60);
    const QString rare = words.word(20'000);
    for (const QString &text : QStringList{common + u' ',
                                           usual + u' ',
                                           rare + u' ',
                                           u"ferry777 "_s,
                                           common.first(1),
                                           usual.first(2),
                                           rare.first(3),
                                           common + u' ' + words.word(1),
                                           u"\"%1 %2\""_s.arg(common, words.word(1)),
                                           common + u" -"_s + rare,
                                           rare + u" OR ferry777"_s,
                                           u"title:"_s + common + u' ',
                                           u"outlet:crier "_s,
                                           u"memo:"_s + usual + u' ',
                                           u"tag:\"tag 15\" "_s,
                                           u"in:Harbour "_s,
                                           u"date:2024-03 "_s,
                                           u"code:doubt "_s,
                                           u"is:unread "_s,
                                           usual + u" tag:\"tag 15\" date:2024 "_s,
                                           common + u" in:Harbour "_s,
                                           common + u" is:unread "_s,
                                           usual + u" outlet:\"town 7\" "_s}) {
        std::printf("%-34s", qUtf8Printable(text));
        for (const Sorting sorting : {Sorting::BestMatch, Sorting::Published}) {
            const Query query{.search = parseSearch(text), .sorting = sorting};
            QElapsedTimer timer;
            timer.start();
            const auto library = Library::openReadOnly(path); // as the window's worker does
            const auto page = library->catalogue().page(query, {}, 100);
            const double first = static_cast<double>(timer.nsecsElapsed()) / 1e6;
            timer.start();
            const auto count = library->catalogue().count(query);
            const double counted = static_cast<double>(timer.nsecsElapsed()) / 1e6;
            timer.start();
            const auto next =
                page && !page->empty() ? library->catalogue().page(query, page->back(), 100) : page;
            const double second = static_cast<double>(timer.nsecsElapsed()) / 1e6;
            std::printf("  %6.1f  count %6.1f  next %6.1f ms", first, counted, second);
            if (sorting == Sorting::Published) {
                std::printf("  of %lld\n", static_cast<long long>(count.value_or(-1)));
            }
        }
    }
}

struct Timing
{
    const char *what;
    std::vector<double> longest;
};

void print(Timing &figure)
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
    const MadeWords words;
    fill(folder.filePath(u"library.sqlite"_s), count, words);
    std::printf("%.0f MB; by best match, and by date: first hundred, count, next hundred\n",
                static_cast<double>(QFileInfo(folder.filePath(u"library.sqlite"_s)).size()) / 1e6);
    measureSearches(folder.filePath(u"library.sqlite"_s), words);

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

    Timing opening{.what = "opening an article of the list", .longest = {}};
    Timing annotating{.what = "annotating by a key", .longest = {}};
    Timing typing{.what = "typing in the search of the library", .longest = {}};
    Timing scrolling{.what = "scrolling the list down", .longest = {}};
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
    for (const QString &typed :
         QStringList{words.word(60) + u' ' + words.word(61), u"b"_s, u"news 77"_s, words.word(0)}) {
        query->clear();
        QTest::qWait(50);
        QSignalSpy shown(list->model(), &QAbstractItemModel::modelReset);
        application.longest();
        start.start();
        QTest::keyClicks(query, typed);
        if (!QTest::qWaitFor([&] { return !shown.isEmpty(); }, 20'000)) {
            qFatal("nothing is found");
        }
        std::printf("“%s” is found after %lld ms\n", qUtf8Printable(typed),
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
    for (Timing *const figure : {&opening, &annotating, &typing, &scrolling}) {
        print(*figure);
    }
}
