// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktop.h"
#include "tests/support/testroom.h"
#include "ui/library/librarydelegate.h"
#include "ui/library/librarymodel.h"
#include "ui/library/librarypanel.h"
#include "ui/library/librarysearch.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QFontMetrics>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;
using ui::LibraryModel;

class LibraryListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheContractOfModels();
    void tellsSiteAndNumberOfNotes();
    void findsArticlesByTheirWords();
    void wrapsTitlesToTwoLines();
    void answersTheLatestQueryOnly();
    void removesAnArticleOnlyWhenNobodyWantsItBack();
};

namespace {

const QString ferry = u"Ferry late again\n\nThe ferry to Quay Island came two hours late.\n"_s;
const QString market = u"Market moves\n\nThe fish market moves to the other bank in June.\n"_s;

LibraryEntry entry(const QString &id, const QString &title)
{
    return {.id = ArticleId(id), .title = title};
}

} // namespace

void LibraryListTest::keepsTheContractOfModels()
{
    LibraryModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);

    model.setEntries({entry(u"a"_s, u"Ferry"_s), entry(u"b"_s, u"Market"_s)});
    model.setOpenArticle(ArticleId(u"b"_s));
    model.setHeldBack(ArticleId(u"a"_s), true);

    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.index(0).data(LibraryModel::OpenRole).toBool());
}

void LibraryListTest::tellsSiteAndNumberOfNotes()
{
    LibraryModel model;
    LibraryEntry known = entry(u"a"_s, u"Ferry"_s);
    known.site = u"The Quay Courier"_s;
    known.annotations = 2;

    model.setEntries({known});

    QVERIFY(model.index(0)
                .data(LibraryModel::FactsRole)
                .toString()
                .startsWith(u"The Quay Courier · 2 note"));
}

void LibraryListTest::wrapsTitlesToTwoLines()
{
    const QFont font;
    const int width = QFontMetrics(font).horizontalAdvance(u"Ferry late again and"_s) + 4;

    QCOMPARE(ui::titleLines(u"Ferry"_s, font, width), QStringList{u"Ferry"_s});
    QCOMPARE(ui::titleLines(u"Ferry late again and again"_s, font, width),
             (QStringList{u"Ferry late again and"_s, u"again"_s}));
    const QStringList cut =
        ui::titleLines(u"Ferry late again and again, and the market moves too"_s, font, width);
    QCOMPARE(cut.size(), 2);
    QVERIFY(cut.back().endsWith(u'…'));
    QVERIFY(QFontMetrics(font).horizontalAdvance(cut.back()) <= width);
}

void LibraryListTest::findsArticlesByTheirWords()
{
    Desktop desktop;
    QVERIFY(desktop.open(ferry));
    QVERIFY(desktop.open(market));
    ui::LibraryPanel panel(desktop.desk());
    const auto *const list = panel.findChild<QListView *>(u"library"_s);
    QCOMPARE(list->model()->rowCount(), 2);

    panel.search(u"two hou"_s);

    QVERIFY(QTest::qWaitFor([&] { return list->model()->rowCount() == 1; }));
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"Ferry late again"_s);

    panel.search({});

    QCOMPARE(list->model()->rowCount(), 2);
}

void LibraryListTest::answersTheLatestQueryOnly()
{
    Desktop desktop;
    QVERIFY(desktop.open(ferry));
    QVERIFY(desktop.open(market));
    ui::LibrarySearch search(desktop.libraryPath());
    QSignalSpy found(&search, &ui::LibrarySearch::found);

    search.search(u"ferry"_s);
    search.search(u"market"_s);

    QVERIFY(QTest::qWaitFor([&] { return found.count() == 1; }));
    const auto entries = found.first().first().value<std::vector<LibraryEntry>>();
    QCOMPARE(entries.size(), 1U);
    QCOMPARE(entries.front().title, u"Market moves"_s);
}

void LibraryListTest::removesAnArticleOnlyWhenNobodyWantsItBack()
{
    Desktop desktop;
    QVERIFY(desktop.open(ferry));
    ui::LibraryPanel panel(desktop.desk());
    QSignalSpy offered(&panel, &ui::LibraryPanel::removalOffered);
    auto *const list = panel.findChild<QListView *>(u"library"_s);

    list->setCurrentIndex(list->model()->index(0, 0));
    list->actions().constFirst()->trigger();

    QCOMPARE(list->model()->rowCount(), 0);
    QCOMPARE(desktop.desk().libraryEntries().size(), 1U);

    panel.keep(offered.first().first().value<ArticleId>());

    QCOMPARE(list->model()->rowCount(), 1);
}

SLANTLIGHT_TEST(LibraryListTest)

#include "tst_librarylist.moc"
