// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"
#include "tests/support/desktop.h"
#include "tests/support/testroom.h"
#include "ui/desk/pendingnotes.h"
#include "ui/library/articleactions.h"
#include "ui/library/libraryedits.h"
#include "ui/library/librarymodel.h"
#include "ui/library/librarypanel.h"
#include "ui/library/notepopover.h"
#include "ui/library/searchchips.h"
#include "ui/library/shelftree.h"
#include "ui/library/tagpopover.h"
#include "ui/look/tagfield.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QDir>
#include <QDropEvent>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>
#include <QTreeWidgetItemIterator>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

const QString ferry = u"# Ferry late again\n\nThe ferry is late for two hours, the mayor said.\n"_s;
const QString market = u"# Market moves\n\nThe market moves to the quay in spring.\n"_s;

/// The panel with both articles, as it stands in a window that has the keyboard.
struct Shelf
{
    Desktop desktop;
    std::unique_ptr<ui::LibraryPanel> panel;
    ui::ShelfTree *tree = nullptr;
    QListView *list = nullptr;
    QLineEdit *field = nullptr;

    bool show()
    {
        if (!desktop.open(ferry, SourceFormat::Markdown)
            || !desktop.open(market, SourceFormat::Markdown)) {
            return false;
        }
        panel = std::make_unique<ui::LibraryPanel>(desktop.desk());
        panel->resize(300, 700);
        panel->show();
        tree = panel->findChild<ui::ShelfTree *>();
        list = panel->findChild<QListView *>(u"library"_s);
        field = panel->findChild<QLineEdit *>();
        return QTest::qWaitForWindowActive(panel.get());
    }
    [[nodiscard]] QTreeWidgetItem *item(const QString &name) const
    {
        for (QTreeWidgetItemIterator each(tree); *each != nullptr; ++each) {
            if ((*each)->text(0) == name) {
                return *each;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QStringList titles() const
    {
        QStringList found;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            found.append(list->model()->index(row, 0).data().toString());
        }
        return found;
    }
    [[nodiscard]] bool shows(const QStringList &wanted) const
    {
        return QTest::qWaitFor([&] { return titles() == wanted; });
    }
    [[nodiscard]] ArticleId id(int row) const
    {
        return ArticleId(list->model()->index(row, 0).data(ui::LibraryModel::IdRole).toString());
    }
    /// Scrolls to @p where once the tree has its height.
    void reach(const QTreeWidgetItem *where) const
    {
        if (!QTest::qWaitFor([&] {
                tree->scrollToItem(where);
                return tree->viewport()->rect().contains(tree->visualItemRect(where).center());
            })) {
            qFatal("the tree does not show it");
        }
    }
    void click(const QTreeWidgetItem *where) const
    {
        reach(where);
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {},
                          tree->visualItemRect(where).center());
    }
    /// Types @p name into the editor of the tree and Enter.
    [[nodiscard]] bool typeName(const QString &name) const
    {
        auto *const editor = tree->viewport()->findChild<QLineEdit *>();
        if (editor == nullptr) {
            return false;
        }
        editor->selectAll();
        QTest::keyClicks(editor, name);
        QTest::keyClick(editor, Qt::Key_Return);
        return QTest::qWaitFor([&] { return item(name) != nullptr; });
    }
    void select(int row) const
    {
        list->setFocus();
        list->setCurrentIndex(list->model()->index(row, 0));
    }
    /// Drops @p data on @p item, as a drag would.
    void drop(const QMimeData &data, const QTreeWidgetItem *where) const
    {
        reach(where);
        const QPointF place = tree->visualItemRect(where).center();
        QDragEnterEvent entered(place.toPoint(), Qt::CopyAction | Qt::MoveAction, &data,
                                Qt::LeftButton, {});
        QApplication::sendEvent(tree->viewport(), &entered);
        QDragMoveEvent moved(place.toPoint(), Qt::CopyAction | Qt::MoveAction, &data,
                             Qt::LeftButton, {});
        QApplication::sendEvent(tree->viewport(), &moved);
        QDropEvent dropped(place, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(tree->viewport(), &dropped);
    }
};

} // namespace

class LibraryShelfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesACollectionByItsName();
    void forgetsANewCollectionWithoutAName();
    void renamesAndDeletesByKeys();
    void putsArticlesInByDropping();
    void nestsCollectionsByDropping();
    void showsUnreadArticlesAlone();
    void tagsArticlesInALine();
    void keepsANoteWhileItIsTyped();
    void keepsANoteThatCannotBeSaved();
    void writesANoteBesideWhoseArticleIsGone();
    void takesConditionsOutByTheirChips();
    void offersFieldsAndTheirValues();
    void keepsASearchAndAsksItAgain();
    void movesSeveralToTheTrashAndBack();
    void takesEachStepBack();
};

void LibraryShelfTest::makesACollectionByItsName()
{
    Shelf shelf;
    QVERIFY(shelf.show());

    shelf.tree->beginCollection();
    QVERIFY(shelf.typeName(u"Harbour"_s));

    const auto names = [&] {
        QStringList found;
        for (const Collection &each :
             shelf.desktop.desk().library().collections().collections().value_or(
                 std::vector<Collection>())) {
            found += each.name;
        }
        return found;
    };
    QVERIFY(QTest::qWaitFor([&] { return names() == QStringList(u"Harbour"_s); }));

    shelf.tree->beginCollection({}, {shelf.id(0)});
    QVERIFY(shelf.typeName(u"Market"_s));
    QVERIFY(QTest::qWaitFor([&] { return names().size() == 2; }));
    QCOMPARE(shelf.desktop.desk().library().collections().collections()->back().articles, 1);
}

void LibraryShelfTest::forgetsANewCollectionWithoutAName()
{
    Shelf shelf;
    QVERIFY(shelf.show());

    for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_Return}) {
        shelf.tree->beginCollection();
        auto *const editor = shelf.tree->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor != nullptr && shelf.item({}) != nullptr);
        QTest::keyClick(editor, key);
        QVERIFY(QTest::qWaitFor([&] {
            return shelf.item({}) == nullptr
                   && shelf.tree->viewport()->findChild<QLineEdit *>() == nullptr;
        }));
    }
}

void LibraryShelfTest::renamesAndDeletesByKeys()
{
    Shelf shelf;
    QVERIFY(shelf.show());
    QVERIFY(ui::makeCollection(shelf.desktop.desk(), u"Harbour"_s));
    shelf.click(shelf.item(u"Harbour"_s));

    QTest::keyClick(shelf.tree, Qt::Key_F2);
    QVERIFY(shelf.typeName(u"Quay"_s));
    QVERIFY(shelf.item(u"Harbour"_s) == nullptr);

    shelf.click(shelf.item(u"Quay"_s));
    QTest::keyClick(shelf.tree, Qt::Key_Delete);
    QVERIFY(shelf.item(u"Quay"_s) == nullptr);
    QVERIFY(shelf.shows({u"Market moves"_s, u"Ferry late again"_s}));
}

void LibraryShelfTest::putsArticlesInByDropping()
{
    Shelf shelf;
    QVERIFY(shelf.show());
    QVERIFY(ui::makeCollection(shelf.desktop.desk(), u"Harbour"_s));
    shelf.select(1);
    const std::unique_ptr<QMimeData> dragged(
        shelf.list->model()->mimeData(shelf.list->selectionModel()->selectedIndexes()));

    shelf.drop(*dragged, shelf.item(u"Harbour"_s));

    shelf.click(shelf.item(u"Harbour"_s));
    QVERIFY(shelf.shows({u"Ferry late again"_s}));
}

void LibraryShelfTest::nestsCollectionsByDropping()
{
    Shelf shelf;
    QVERIFY(shelf.show());
    QVERIFY(ui::makeCollection(shelf.desktop.desk(), u"Inner"_s));
    QVERIFY(ui::makeCollection(shelf.desktop.desk(), u"Outer"_s));
    const auto collections = shelf.desktop.desk().library().collections().collections();
    QVERIFY(ui::putInto(shelf.desktop.desk(), {shelf.id(0)}, collections->front().id));
    const std::unique_ptr<QMimeData> dragged(
        shelf.tree->model()->mimeData({shelf.tree->indexFromItem(shelf.item(u"Inner"_s))}));

    shelf.drop(*dragged, shelf.item(u"Outer"_s));

    QVERIFY(shelf.item(u"Inner"_s)->parent() == shelf.item(u"Outer"_s));
    shelf.click(shelf.item(u"Outer"_s)); // with what is nested in it
    QVERIFY(shelf.shows({u"Market moves"_s}));
}

void LibraryShelfTest::showsUnreadArticlesAlone()
{
    Shelf shelf;
    QVERIFY(shelf.show());
    shelf.select(1);
    const ArticleId id = shelf.id(1);
    const auto state = [&] {
        return shelf.desktop.desk().library().articles().state(id).value_or(ReadState::Begun);
    };
    QTest::keyClick(shelf.list, Qt::Key_M);
    QCOMPARE(state(), ReadState::Read);
    QTest::keyClick(shelf.list, Qt::Key_M);
    QCOMPARE(state(), ReadState::Unread);

    shelf.click(shelf.item(u"Unread"_s));

    QVERIFY(shelf.shows({u"Ferry late again"_s}));
}

void LibraryShelfTest::tagsArticlesInALine()
{
    Shelf shelf;
    QVERIFY(shelf.show());
    shelf.select(1);

    QTest::keyClick(shelf.list, Qt::Key_T);
    auto *const tags = shelf.panel->findChild<ui::TagPopover *>();
    QVERIFY(tags != nullptr && tags->field().hasFocus());
    QTest::keyClicks(&tags->field(), u"late, sea "_s);
    QTest::keyClick(&tags->field(), Qt::Key_Return);

    QVERIFY(!tags->isVisible());
    const auto kept = shelf.desktop.desk().library().collections().tagsOf(shelf.id(1));
    QCOMPARE(kept.value_or(QStringList()), (QStringList{u"late"_s, u"sea"_s}));
    shelf.item(u"Tags"_s)->setExpanded(true);
    shelf.click(shelf.item(u"sea"_s));
    QVERIFY(shelf.shows({u"Ferry late again"_s}));
}

void LibraryShelfTest::keepsANoteWhileItIsTyped()
{
    Shelf shelf;
    QVERIFY(shelf.show());
    const ArticleId id = shelf.id(1);
    shelf.select(1);

    QTest::keyClick(shelf.list, Qt::Key_N);
    auto *const note = shelf.panel->findChild<ui::NotePopover *>();
    QVERIFY(note != nullptr && note->editor().hasFocus());
    QTest::keyClicks(&note->editor(), u"Ask the *mayor*."_s);
    QVERIFY(QTest::qWaitFor([&] {
        return shelf.desktop.desk().library().articles().note(id) == u"Ask the *mayor*."_s;
    }));

    QTest::keyClicks(&note->editor(), u" Soon."_s);
    note->parentWidget()->hide(); // left before a pause
    QCOMPARE(shelf.desktop.desk().library().articles().note(id).value_or(QString()),
             u"Ask the *mayor*. Soon."_s);
    QVERIFY(ui::PendingNotes::of(shelf.desktop.desk()).isEmpty());
}

void LibraryShelfTest::keepsANoteThatCannotBeSaved()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"library.sqlite"_s);
    ArticleId id;
    {
        Desktop desktop(folder.path());
        QVERIFY(desktop.open(ferry, SourceFormat::Markdown));
        id = desktop.desk().article()->id();
        const auto other = Database::open(path);
        QVERIFY(other);
        const auto writing = Transaction::begin(**other); // as a backup holds it
        QVERIFY(writing);

        auto &notes = ui::PendingNotes::of(desktop.desk());
        notes.save(id, u"Ferry"_s, u"Ask again."_s);

        QCOMPARE(notes.note(id), std::optional(u"Ask again."_s));
    }
    const QStringList files = QDir(folder.path()).entryList({u"unsaved-notes-*.txt"_s});
    QCOMPARE(files.size(), 1);
    QFile beside(folder.filePath(files.front()));
    QVERIFY(beside.open(QIODevice::ReadOnly));
    QVERIFY(beside.readAll().contains("Ask again."));
}

void LibraryShelfTest::writesANoteBesideWhoseArticleIsGone()
{
    const QTemporaryDir folder;
    Desktop desktop(folder.path());
    QVERIFY(desktop.open(ferry, SourceFormat::Markdown));
    auto &notes = ui::PendingNotes::of(desktop.desk());

    for (const QString &note : {u"Ask again."_s, u"Ask the mayor."_s}) {
        notes.save(ArticleId(u"gone"_s), u"Ferry"_s, note);
    }

    QVERIFY(notes.isEmpty());
    QCOMPARE(QDir(folder.path()).entryList({u"unsaved-notes-*.txt"_s}).size(), 2);
}

void LibraryShelfTest::takesConditionsOutByTheirChips()
{
    Shelf shelf;
    QVERIFY(shelf.show());

    shelf.field->setText(u"mayor -tag:late"_s);
    QVERIFY(shelf.shows({u"Ferry late again"_s}));
    auto *const chips = shelf.panel->findChild<ui::SearchChips *>();
    QVERIFY(chips->isVisible());
    const auto all = chips->findChildren<QToolButton *>();
    QCOMPARE(all.size(), 1);
    QTest::mouseClick(all.front(), Qt::LeftButton);

    QCOMPARE(shelf.field->text(), u"mayor"_s);
    QVERIFY(!chips->isVisible());
}

void LibraryShelfTest::offersFieldsAndTheirValues()
{
    Shelf shelf;
    QVERIFY(shelf.show());
    QVERIFY(ui::changeTags(shelf.desktop.desk(), {shelf.id(1)}, {u"two words"_s}, {}));
    shelf.field->setFocus();

    QTest::keyClicks(shelf.field, u"tag"_s);
    auto *const list = shelf.panel->findChild<QCompleter *>()->popup();
    QVERIFY(list->isVisible());
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(shelf.field->text(), u"tag:"_s);
    QVERIFY(list->isVisible()); // with the tags that there are
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);

    QCOMPARE(shelf.field->text(), u"tag:\"two words\" "_s);
    QVERIFY(shelf.shows({u"Ferry late again"_s}));
}

void LibraryShelfTest::keepsASearchAndAsksItAgain()
{
    Shelf shelf;
    QVERIFY(shelf.show());

    shelf.field->setText(u"title:market"_s);
    shelf.panel->keepSearch();
    shelf.field->clear();
    QVERIFY(shelf.item(u"title:market"_s) != nullptr);
    shelf.click(shelf.item(u"title:market"_s));

    QVERIFY(shelf.shows({u"Market moves"_s}));
}

void LibraryShelfTest::movesSeveralToTheTrashAndBack()
{
    Shelf shelf;
    QVERIFY(shelf.show());
    QVERIFY(ui::moveToTrash(shelf.desktop.desk(), {shelf.id(0), shelf.id(1)}));
    QVERIFY(shelf.shows({}));

    shelf.click(shelf.item(u"Trash"_s));
    QVERIFY(QTest::qWaitFor([&] { return shelf.titles().size() == 2; }));
    shelf.list->selectAll();
    QVERIFY(ui::takeOutOfTrash(shelf.desktop.desk(), shelf.panel->articles().selected()));

    QVERIFY(shelf.shows({}));
    shelf.click(shelf.item(u"All articles"_s));
    QVERIFY(QTest::qWaitFor([&] { return shelf.titles().size() == 2; }));
}

void LibraryShelfTest::takesEachStepBack()
{
    Shelf shelf;
    QVERIFY(shelf.show());
    QVERIFY(ui::makeCollection(shelf.desktop.desk(), u"Harbour"_s));
    const auto made = shelf.desktop.desk().library().collections().collections();
    QVERIFY(ui::putInto(shelf.desktop.desk(), {shelf.id(0)}, made->front().id));
    QVERIFY(ui::deleteCollection(shelf.desktop.desk(), made->front()));

    shelf.desktop.desk().undoStack().undo();

    const auto back = shelf.desktop.desk().library().collections().collections();
    QVERIFY(back && back->size() == 1);
    QCOMPARE(back->front().articles, 1);
}

SLANTLIGHT_TEST(LibraryShelfTest)

#include "tst_libraryshelf.moc"
