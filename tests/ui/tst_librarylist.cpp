// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"
#include "tests/support/desktop.h"
#include "tests/support/imported.h"
#include "tests/support/testroom.h"
#include "ui/library/librarydelegate.h"
#include "ui/library/librarymodel.h"
#include "ui/library/librarypanel.h"
#include "ui/library/librarysearch.h"
#include "ui/look/listrow.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QFontMetrics>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>
#include <QTextDocument>

#include <algorithm>
#include <memory>
#include <random>

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
    void readsTheLibraryPartByPart();
    void readsWhatASearchFoundPartByPart();
    void movesAnArticleUpThatIsOpenedAgain();
    void takesOutWhatIsRemovedAndPutsItBack();
    void showsWhyAnArticleWasFound();
    void tellsWhenAnArticleWithoutFactsWasOpened();
    void showsTitlesAsTheyAreInToolTips_data();
    void showsTitlesAsTheyAreInToolTips();
    void leavesTheSearchByEscInTheList();
    void opensByEnterAndLeavesTheKeyboardToArrows();
    void removesTheChosenArticleByDel();
    void choosesTheOpenArticleAlone();
    void copiesTheAddressOfAnArticle();
    void showsWhatAnotherWindowOpens();
    void showsWhatIsLeftOfADamagedLibrary();
};

namespace {

const QString ferry = u"Ferry late again\n\nThe ferry to Quay Island came two hours late.\n"_s;
const QString market = u"Market moves\n\nThe fish market moves to the other bank in June.\n"_s;

LibraryEntry entry(const QString &id, const QString &title)
{
    return {.id = ArticleId(id), .title = title};
}

/// The pages of a library of @p count articles, with the ids "count" to "1".
LibraryModel::NextPage pagesOf(int count)
{
    return [count](const std::optional<LibraryEntry> &after) {
        std::vector<LibraryEntry> page;
        for (qint64 turn = after ? after->turn - 1 : count; turn > 0 && page.size() < 100; --turn) {
            page.push_back(entry(QString::number(turn), u"Article "_s + QString::number(turn)));
            page.back().turn = turn;
        }
        return page;
    };
}

/// A panel as it stands in a window that has the keyboard.
struct ShownPanel
{
    Desktop desktop;
    std::unique_ptr<ui::LibraryPanel> panel;
    QListView *list = nullptr;

    bool show()
    {
        panel = std::make_unique<ui::LibraryPanel>(desktop.desk());
        panel->resize(300, 500);
        panel->show();
        list = panel->findChild<QListView *>(u"library"_s);
        return QTest::qWaitForWindowActive(panel.get());
    }
    void click(int row) const
    {
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(row, 0)).center());
    }
};

} // namespace

void LibraryListTest::keepsTheContractOfModels()
{
    LibraryModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);

    model.showFinds({entry(u"a"_s, u"Ferry"_s), entry(u"b"_s, u"Market"_s)}, 2);
    model.setOpenArticle(ArticleId(u"b"_s));
    model.leaveOut(ArticleId(u"a"_s));
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.index(0).data(LibraryModel::OpenRole).toBool());
    QVERIFY(!model.index(0).data(LibraryModel::UnreadRole).toBool());

    LibraryModel library;
    library.showPages(pagesOf(250));
    while (library.canFetchMore({})) {
        library.fetchMore({});
    }
    QCOMPARE(library.rowCount(), 250);
    const QAbstractItemModelTester second(&library,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    LibraryEntry moved = entry(u"7"_s, u"Seven"_s);
    moved.turn = 1000;
    library.renew(moved);
    QCOMPARE(library.index(0).data().toString(), u"Seven"_s);
    QCOMPARE(library.rowCount(), 250);
    library.leaveOut(ArticleId(u"9"_s));
    LibraryEntry fresh = entry(u"new"_s, u"New"_s);
    fresh.turn = 1001;
    library.renew(fresh);
    QCOMPARE(library.rowCount(), 250);
}

void LibraryListTest::tellsSiteAndNumberOfNotes()
{
    LibraryModel model;
    LibraryEntry known = entry(u"a"_s, u"Ferry"_s);
    known.site = u"The Quay Courier"_s;
    known.annotations = 2;

    model.showFinds({known}, 1);

    QVERIFY(model.index(0)
                .data(LibraryModel::FactsRole)
                .toString()
                .startsWith(u"The Quay Courier · 2 annotation"));
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
    const auto finds = found.first().first().value<ui::LibraryFinds>();
    QCOMPARE(finds.best.size(), 1U);
    QCOMPARE(finds.best.front().title, u"Market moves"_s);
}

void LibraryListTest::readsTheLibraryPartByPart()
{
    LibraryModel model;
    model.showPages(pagesOf(250));
    QCOMPARE(model.rowCount(), 100);

    model.fetchMore({});
    model.showPages(pagesOf(251));

    QCOMPARE(model.rowCount(), 200); // as many as were there: the place in the list stays
    QCOMPARE(model.index(0).data().toString(), u"Article 251"_s);
}

void LibraryListTest::readsWhatASearchFoundPartByPart()
{
    ShownPanel shown;
    {
        const auto library = Library::open(shown.desktop.libraryPath());
        QVERIFY(library);
        for (int number = 0; number <= 150; ++number) {
            const QString title = number < 150 ? u"Ferry %1"_s.arg(number) : u"Tram"_s;
            QVERIFY(library->articles().save(Article::fromParts(
                {{.kind = BlockKind::Headline, .text = title},
                 {.kind = BlockKind::Paragraph, .text = u"It was late again."_s}})));
        }
    }
    QVERIFY(shown.show());

    shown.panel->search(u"ferry"_s);
    const auto first = [&] {
        return shown.list->model()->index(0, 0).data().toString();
    };
    QVERIFY(QTest::qWaitFor([&] { return first() != u"Tram"_s; }));
    QCOMPARE(shown.list->model()->rowCount(), 100);
    shown.list->setFocus();
    QTest::keyClick(shown.list, Qt::Key_End);

    QVERIFY(QTest::qWaitFor([&] { return shown.list->model()->rowCount() == 150; }));
    QSet<QString> titles;
    for (int row = 0; row < 150; ++row) {
        titles.insert(shown.list->model()->index(row, 0).data().toString());
    }
    QCOMPARE(titles.size(), 150);
    QVERIFY(!shown.list->model()->canFetchMore({}));
}

void LibraryListTest::movesAnArticleUpThatIsOpenedAgain()
{
    ShownPanel shown;
    QVERIFY(shown.desktop.open(ferry));
    QVERIFY(shown.desktop.open(market));
    QVERIFY(shown.show());
    const QSignalSpy reset(shown.list->model(), &QAbstractItemModel::modelReset);

    QVERIFY(shown.desktop.open(ferry));

    QCOMPARE(shown.list->model()->index(0, 0).data().toString(), u"Ferry late again"_s);
    QCOMPARE(shown.list->model()->rowCount(), 2);
    QCOMPARE(reset.size(), 0);
}

void LibraryListTest::takesOutWhatIsRemovedAndPutsItBack()
{
    ShownPanel shown;
    QVERIFY(shown.desktop.open(ferry));
    const ArticleId id = shown.desktop.desk().article()->id();
    QVERIFY(shown.show());

    shown.desktop.desk().removeFromLibrary(id);
    QCOMPARE(shown.list->model()->rowCount(), 0);

    shown.desktop.desk().restoreToLibrary(id);
    QCOMPARE(shown.list->model()->rowCount(), 1);
}

void LibraryListTest::showsWhyAnArticleWasFound()
{
    ShownPanel shown;
    QVERIFY(shown.desktop.open(ferry));
    QVERIFY(shown.desktop.open(market));
    QVERIFY(shown.show());

    QTest::keyClicks(shown.panel->findChild<QLineEdit *>(), u"ferry"_s);
    QVERIFY(QTest::qWaitFor([&] { return shown.list->model()->rowCount() == 1; }));

    const QModelIndex hit = shown.list->model()->index(0, 0);
    QVERIFY(hit.data(LibraryModel::PassageRole).toString().startsWith(u"Ferry late again"_s)
            || hit.data(LibraryModel::PassageRole).toString().contains(u"The ferry to Quay"_s));
    QVERIFY(hit.data(LibraryModel::TermsRole).value<QList<int>>().size() >= 2);
    QVERIFY(hit.data(LibraryModel::FactsRole).toString().startsWith(u"2 time"_s));
    bool isCounted = false;
    for (const QLabel *const label : shown.panel->findChildren<QLabel *>()) {
        isCounted = isCounted || label->text() == u"1 of 2"_s;
    }
    QVERIFY(isCounted);
}

void LibraryListTest::tellsWhenAnArticleWithoutFactsWasOpened()
{
    LibraryModel model;
    LibraryEntry bare = entry(u"a"_s, u"Ferry"_s);
    bare.opened = QDateTime::currentDateTimeUtc();

    model.showFinds({bare}, 1);

    QVERIFY(!model.index(0).data(LibraryModel::FactsRole).toString().isEmpty());
}

void LibraryListTest::showsTitlesAsTheyAreInToolTips_data()
{
    QTest::addColumn<QString>("title");

    QTest::newRow("a picture") << u"<img src=/dev/zero> <h1>Ferry</h1>"_s;
    QTest::newRow("an ampersand") << u"Fish & chips"_s;
    QTest::newRow("plain") << u"Ferry"_s;
}

void LibraryListTest::showsTitlesAsTheyAreInToolTips()
{
    QFETCH(const QString, title);
    LibraryModel model;
    model.showFinds({entry(u"a"_s, title)}, 1);

    const QString tip = model.index(0).data(Qt::ToolTipRole).toString();

    QTextDocument shown;
    if (Qt::mightBeRichText(tip)) {
        shown.setHtml(tip);
    } else {
        shown.setPlainText(tip);
    }
    QCOMPARE(shown.toPlainText(), title);
}

void LibraryListTest::leavesTheSearchByEscInTheList()
{
    ShownPanel shown;
    QVERIFY(shown.desktop.open(ferry));
    QVERIFY(shown.desktop.open(market));
    QVERIFY(shown.show());
    auto *const query = shown.panel->findChild<QLineEdit *>();
    QTest::keyClicks(query, u"ferry"_s);
    QVERIFY(QTest::qWaitFor([&] { return shown.list->model()->rowCount() == 1; }));
    QTest::keyClick(query, Qt::Key_Down);
    QVERIFY(shown.list->hasFocus());

    QTest::keyClick(shown.list, Qt::Key_Escape);

    QVERIFY(query->text().isEmpty());
    QCOMPARE(shown.list->model()->rowCount(), 2);
}

void LibraryListTest::opensByEnterAndLeavesTheKeyboardToArrows()
{
    ShownPanel shown;
    QVERIFY(shown.desktop.open(ferry));
    QVERIFY(shown.desktop.open(market));
    QVERIFY(shown.show());
    const QSignalSpy chosen(shown.panel.get(), &ui::LibraryPanel::articleChosen);

    shown.click(0);
    QCOMPARE(chosen.size(), 1);
    QVERIFY(shown.panel->holdsKeyboard());
    QTest::keyClick(shown.list, Qt::Key_Down);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(shown.list->currentIndex().row(), 1);
    QTest::keyClick(shown.list, Qt::Key_Return);

    QCOMPARE(chosen.size(), 2);
    QVERIFY(!shown.panel->holdsKeyboard());
}

void LibraryListTest::removesTheChosenArticleByDel()
{
    ShownPanel shown;
    QVERIFY(shown.desktop.open(ferry));
    QVERIFY(shown.desktop.open(market));
    QVERIFY(shown.show());
    const QSignalSpy asked(shown.panel.get(), &ui::LibraryPanel::removalRequested);

    shown.click(1);
    QTest::keyClick(shown.list, Qt::Key_Delete);

    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front().back().toString(), u"Ferry late again"_s);
}

void LibraryListTest::choosesTheOpenArticleAlone()
{
    ShownPanel shown;
    QVERIFY(shown.desktop.open(ferry) && shown.desktop.open(market));
    QVERIFY(shown.show());
    QVERIFY(shown.desktop.open(ferry));
    QCOMPARE(shown.list->selectionModel()->selectedIndexes().size(), 1);

    shown.desktop.desk().closeArticle();

    QVERIFY(shown.list->selectionModel()->selectedIndexes().isEmpty());
    const QSignalSpy asked(shown.panel.get(), &ui::LibraryPanel::articleChosen);
    shown.click(0);
    QCOMPARE(asked.count(), 1);
}

void LibraryListTest::copiesTheAddressOfAnArticle()
{
    LibraryModel model;
    LibraryEntry known = entry(u"a"_s, u"Ferry"_s);
    known.address = u"https://crier.example/ferry"_s;
    model.showFinds({known}, 1);

    QCOMPARE(model.index(0).data(LibraryModel::AddressRole).toString(), known.address);
}

void LibraryListTest::showsWhatAnotherWindowOpens()
{
    ShownPanel shown;
    QVERIFY(shown.desktop.open(ferry));
    QVERIFY(shown.show());
    const auto article = importText(market, SourceFormat::PlainText);
    QVERIFY(article);

    QVERIFY(Library::open(shown.desktop.libraryPath())->articles().save(*article));

    QVERIFY(QTest::qWaitFor([&] { return shown.list->model()->rowCount() == 2; }));
}

void LibraryListTest::showsWhatIsLeftOfADamagedLibrary()
{
    QByteArray whole;
    {
        Desktop desktop;
        for (const QString &story : {ferry, market}) {
            QVERIFY(desktop.open(story));
            desktop.annotate(story.section(u' ', 0, 0), u"doubt"_s, u"a memo"_s);
            desktop.desk().setReadingPlace({.top = TextOffset(1), .caret = TextOffset(2)});
        }
        const auto database = Database::open(desktop.libraryPath());
        QVERIFY(database && (*database)->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        QFile file(desktop.libraryPath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        whole = file.readAll();
    }

    for (quint32 seed = 1; seed <= 40; ++seed) {
        std::minstd_rand random(seed); // its numbers are the same with every compiler
        QByteArray bytes = whole;
        for (int flips = 0; flips < 40; ++flips) {
            // Past the first page, so that most of it can still be opened.
            const auto at = 4096 + static_cast<qsizetype>(random()) % (bytes.size() - 4096);
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << random() % 8));
        }
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"library.sqlite"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        if (!Library::open(file.fileName())) {
            continue;
        }

        Desktop desktop(folder.path());
        ui::LibraryPanel panel(desktop.desk());
        const QSignalSpy failed(&desktop.desk(), &ui::Desk::failed);
        const QSignalSpy opened(&desktop.desk(), &ui::Desk::articleOpened);
        const auto entries = desktop.desk().libraryEntries();
        for (const LibraryEntry &each : entries.value_or(std::vector<LibraryEntry>())) {
            const qsizetype before = failed.size() + opened.size();
            desktop.desk().openFromLibrary(each.id);
            QVERIFY(QTest::qWaitFor([&] { return failed.size() + opened.size() > before; }));
        }
        for (const QString &story : {ferry, market}) {
            QVERIFY(desktop.open(story)); // can be read, whatever the library says
        }
    }
}

SLANTLIGHT_TEST(LibraryListTest)

#include "tst_librarylist.moc"
