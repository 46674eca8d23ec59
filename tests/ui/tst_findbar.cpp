// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testroom.h"
#include "tests/support/tinydesk.h"
#include "ui/reader/articleview.h"
#include "ui/reader/findbar.h"
#include "ui/reader/overviewruler.h"
#include "ui/reader/textsearch.h"

#include <QImage>
#include <QLineEdit>

using namespace slantlight;
using namespace slantlight::ui;
using namespace Qt::StringLiterals;

class FindBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWords_data();
    void findsWords();
    void countsMatchesAndWrapsRound();
    void showsMatchesOnTheOverviewRuler();
    void startsWithSelectedWords();
    void closesWithEscape();
    void forgetsMatchesOfArticleBefore();
};

void FindBarTest::findsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("count");

    QTest::newRow("nothing to find") << u"The quay."_s << QString() << 0;
    QTest::newRow("any case") << u"The quay, the Quay."_s << u"QUAY"_s << 2;
    QTest::newRow("curly apostrophes") << u"It isn\u2019t the board\u2019s."_s << u"isn't"_s << 1;
    QTest::newRow("straight for curly")
        << u"\"No\" and \u201CNo\u201D."_s << u"\u201Cno\u201D"_s << 2;
    QTest::newRow("no-break spaces") << u"40\u00A0people"_s << u"40 people"_s << 1;
    QTest::newRow("across a line") << u"the end\nThe start"_s << u"end the"_s << 1;
    QTest::newRow("not overlapping") << u"aaaa"_s << u"aa"_s << 2;
    QTest::newRow("beyond the basic plane")
        << u"a \U0001F30A b \U0001F30A"_s << u"\U0001F30A"_s << 2;
}

void FindBarTest::findsWords()
{
    QFETCH(const QString, text);
    QFETCH(const QString, words);
    QFETCH(const int, count);

    const auto found = findAll(text, words);

    QCOMPARE(found.size(), static_cast<std::size_t>(count));
    for (const TextSpan span : found) {
        QCOMPARE(span.length(), words.size());
    }
}

void FindBarTest::showsMatchesOnTheOverviewRuler()
{
    TinyDesk tiny;
    ArticleView view(tiny.desk());
    FindBar bar(tiny.desk(), view);
    view.resize(700, 500);
    view.show();
    QVERIFY(tiny.open(harbourStory()));
    view.setHighlightsShown(false);
    auto *const ruler = view.findChild<OverviewRuler *>();
    const QImage before = ruler->grab().toImage();

    bar.search(u"the plan"_s);

    QVERIFY(ruler->grab().toImage() != before);
}

void FindBarTest::countsMatchesAndWrapsRound()
{
    TinyDesk tiny;
    ArticleView view(tiny.desk());
    FindBar bar(tiny.desk(), view);
    QVERIFY(tiny.open(harbourStory()));
    const QSignalSpy said(&bar, &FindBar::said);

    bar.search(u"the plan"_s);
    QCOMPARE(bar.matchCount(), 2u);
    QCOMPARE(bar.currentMatch(), 0u);

    bar.findNext();
    QCOMPARE(bar.currentMatch(), 1u);
    QCOMPARE(said.size(), 0);
    bar.findNext();
    QCOMPARE(bar.currentMatch(), 0u);
    QCOMPARE(said.size(), 1);
    bar.findPrevious();
    QCOMPARE(bar.currentMatch(), 1u);

    bar.search(u"submarine"_s);
    QCOMPARE(bar.matchCount(), 0u);
    bar.findNext();
    QCOMPARE(bar.currentMatch(), std::nullopt);
}

void FindBarTest::startsWithSelectedWords()
{
    TinyDesk tiny;
    ArticleView view(tiny.desk());
    FindBar bar(tiny.desk(), view);
    QVERIFY(tiny.open(harbourStory()));
    const TextSpan span = tiny.spanOf(u"board"_s);
    QTextCursor cursor(view.document());
    cursor.setPosition(static_cast<int>(span.begin().value()));
    cursor.setPosition(static_cast<int>(span.end().value()), QTextCursor::KeepAnchor);
    view.setTextCursor(cursor);

    bar.activate();

    QCOMPARE(bar.findChild<QLineEdit *>()->text(), u"board"_s);
    QCOMPARE(bar.matchCount(), 2u);
}

void FindBarTest::closesWithEscape()
{
    TinyDesk tiny;
    ArticleView view(tiny.desk());
    FindBar bar(tiny.desk(), view);
    QVERIFY(tiny.open(harbourStory()));
    bar.search(u"board"_s);
    QVERIFY(bar.isVisible());

    QTest::keyClick(bar.findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(bar.currentMatch(), 1u);
    QTest::keyClick(bar.findChild<QLineEdit *>(), Qt::Key_Escape);

    QVERIFY(!bar.isVisible());
}

void FindBarTest::forgetsMatchesOfArticleBefore()
{
    TinyDesk tiny;
    ArticleView view(tiny.desk());
    FindBar bar(tiny.desk(), view);
    QVERIFY(tiny.open(harbourStory()));
    bar.search(u"board"_s);

    QVERIFY(tiny.open(u"The ferry left late.\n\nIt had a board game on board, and a board."_s));

    QVERIFY(!bar.isVisible());
    QVERIFY(bar.findChild<QLineEdit *>()->text().isEmpty());
    QCOMPARE(bar.matchCount(), 0u);
    QVERIFY(view.matches().empty());
}

SLANTLIGHT_TEST(FindBarTest)

#include "tst_findbar.moc"
