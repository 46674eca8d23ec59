// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktop.h"
#include "tests/support/testroom.h"
#include "ui/inspector/markermodel.h"
#include "ui/inspector/markerspanel.h"
#include "ui/words/codename.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace slantlight;
using ui::MarkerModel;

class MarkerListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheContractOfModels_data();
    void keepsTheContractOfModels();
    void listsMarksByPlaceAtFirst();
    void showsTheWordsAroundAMarkAndWhoseTheyAre();
    void listsTheStrongestFirst();
    void listsMarksUnderTheirSpeakers();
    void keepsOnlyRowsThatHoldTheWordsOfTheFilter_data();
    void keepsOnlyRowsThatHoldTheWordsOfTheFilter();
    void filtersByKeysAlone();
    void saysThatNoMarkFitsTheFilter();
    void forgetsTheFilterWithTheNextArticle();
    void tellsWhenTheOrderIsChosen();
    void offersKindsThatAreSwitchedOff();
    void listsEveryShownMarkerOnce();
    void countsTheMarkersOfCategoriesAndFamilies();
    void switchesACategoryOffAndOn();
    void saysAllOfAMarkToTheEar();
    void hasNoRowsWithoutAnArticle();
    void saysWhyNothingIsListed_data();
    void saysWhyNothingIsListed();
    void lightsUpTheRowOfTheFocusedMark();
    void scrollsToTheRowOfTheFocusedMark();
    void asksForTheMarkOfAClickedRow();
};

namespace {

const QString twoMarks = u"Harbour news\n\nThe purportedly neutral council met on Monday in the "
                         u"old hall. The mayor slammed the plan in front of everybody.\n"_s;

/// Marks of which each stands in other words: told, retold, quoted.
const QString severalVoices =
    u"Harbour news\n\nThe purportedly neutral council met on Monday, in the old hall, before a large "
    u"crowd of people from all parts of town. Ines Torvald said that the ferry was perhaps late. "
    u"Torvald said: “Everybody knows that the board was asleep at the quay.”\n"_s;

/// The rows of markers under @p parent, from the top.
QModelIndexList markersOf(const MarkerModel &model, const QModelIndex &parent = {})
{
    QModelIndexList markers;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        markers += MarkerModel::isMarker(index) ? QModelIndexList{index} : markersOf(model, index);
    }
    return markers;
}

QStringList wordsOf(const QModelIndexList &rows)
{
    QStringList words;
    for (const QModelIndex &row : rows) {
        words.append(row.data().toString());
    }
    return words;
}

QModelIndex firstCategory(const MarkerModel &model)
{
    return model.index(0, 0, model.index(0, 0));
}

} // namespace

void MarkerListTest::keepsTheContractOfModels_data()
{
    QTest::addColumn<MarkerOrder>("order");

    QTest::newRow("by place") << MarkerOrder::Place;
    QTest::newRow("by kind") << MarkerOrder::Kind;
    QTest::newRow("by strength") << MarkerOrder::Strength;
    QTest::newRow("by speaker") << MarkerOrder::Speaker;
}

void MarkerListTest::keepsTheContractOfModels()
{
    QFETCH(const MarkerOrder, order);
    Desktop desktop;
    MarkerModel model(desktop.desk());
    model.setOrder(order);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);

    QVERIFY(desktop.openSample());
    QCOMPARE(model.setData(firstCategory(model), Qt::Unchecked, Qt::CheckStateRole),
             order == MarkerOrder::Kind);
    model.setSearch(u"the"_s);
    model.setSearch({});
    desktop.desk().setFilter({.leastWeight = 0, .hidden = {}, .ownVoiceOnly = true});

    QVERIFY(model.rowCount() > 0);
}

void MarkerListTest::listsEveryShownMarkerOnce()
{
    Desktop desktop;
    QVERIFY(desktop.openSample());

    MarkerModel model(desktop.desk());
    model.setOrder(MarkerOrder::Kind);

    const auto shown = desktop.desk().shownMarkers();
    QVERIFY(!shown.empty());
    QCOMPARE(markersOf(model).size(), static_cast<qsizetype>(shown.size()));
    for (const Marker *marker : shown) {
        const QModelIndex row = model.indexOf(marker->fingerprint);
        QCOMPARE(row.data().toString(),
                 marker->span.in(desktop.desk().article()->text()).toString().simplified());
        QCOMPARE(row.parent().data().toString(), ui::categoryName(marker->category));
        QCOMPARE(row.parent().parent().data().toString(),
                 ui::familyName(familyOf(marker->category)));
    }
}

void MarkerListTest::countsTheMarkersOfCategoriesAndFamilies()
{
    Desktop desktop;
    QVERIFY(desktop.openSample());

    MarkerModel model(desktop.desk());
    model.setOrder(MarkerOrder::Kind);

    for (int family = 0; family < model.rowCount(); ++family) {
        const QModelIndex top = model.index(family, 0);
        int sum = 0;
        for (int category = 0; category < model.rowCount(top); ++category) {
            const QModelIndex middle = model.index(category, 0, top);
            QCOMPARE(middle.data(MarkerModel::CountRole).toInt(), model.rowCount(middle));
            sum += model.rowCount(middle);
        }
        QCOMPARE(top.data(MarkerModel::CountRole).toInt(), sum);
    }
}

void MarkerListTest::switchesACategoryOffAndOn()
{
    Desktop desktop;
    QVERIFY(desktop.openSample());
    MarkerModel model(desktop.desk());
    model.setOrder(MarkerOrder::Kind);
    const auto before = desktop.desk().shownMarkers().size();
    const auto count = firstCategory(model).data(MarkerModel::CountRole).toULongLong();

    QVERIFY(model.setData(firstCategory(model), Qt::Unchecked, Qt::CheckStateRole));

    QCOMPARE(desktop.desk().shownMarkers().size(), before - count);
    QCOMPARE(firstCategory(model).data(MarkerModel::CountRole).toULongLong(), count);
    QCOMPARE(model.rowCount(firstCategory(model)), 0);

    QVERIFY(model.setData(firstCategory(model), Qt::Checked, Qt::CheckStateRole));

    QCOMPARE(desktop.desk().shownMarkers().size(), before);
}

void MarkerListTest::saysAllOfAMarkToTheEar()
{
    Desktop desktop;
    QVERIFY(desktop.open(twoMarks));
    const MarkerModel model(desktop.desk());
    const Marker *const marker = desktop.desk().shownMarkers().front();

    const QString said = model.indexOf(marker->fingerprint).data(Qt::AccessibleTextRole).toString();

    QVERIFY(said.startsWith(ui::categoryName(Category::Doubt)
                            + u", strong: purportedly. The outlet's words. "_s));
    QVERIFY(said.endsWith(marker->message));
}

void MarkerListTest::listsMarksByPlaceAtFirst()
{
    Desktop desktop;
    QVERIFY(desktop.openSample());

    const MarkerModel model(desktop.desk());

    const auto shown = desktop.desk().shownMarkers();
    QCOMPARE(static_cast<std::size_t>(model.rowCount()), shown.size());
    for (int row = 0; row < model.rowCount(); ++row) {
        QCOMPARE(model.index(row, 0).data(MarkerModel::FingerprintRole).toString(),
                 shown.at(static_cast<std::size_t>(row))->fingerprint);
    }
}

void MarkerListTest::showsTheWordsAroundAMarkAndWhoseTheyAre()
{
    Desktop desktop;
    QVERIFY(desktop.open(twoMarks));

    const MarkerModel model(desktop.desk());

    const QModelIndex row = model.firstMarker();
    QCOMPARE(row.data(MarkerModel::BeforeRole).toString(), u"The "_s);
    QVERIFY(row.data(MarkerModel::ContextRole).toString().startsWith(u" neutral council met"_s));
    QCOMPARE(row.data(MarkerModel::SpeakerRole).toString(), u"outlet's words"_s);
    QVERIFY(row.data(Qt::AccessibleDescriptionRole)
                .toString()
                .startsWith(u"The purportedly neutral council"_s));
}

void MarkerListTest::listsTheStrongestFirst()
{
    Desktop desktop;
    QVERIFY(desktop.openSample());
    MarkerModel model(desktop.desk());

    model.setOrder(MarkerOrder::Strength);

    QCOMPARE(static_cast<std::size_t>(model.rowCount()), desktop.desk().shownMarkers().size());
    double last = 1;
    for (const QModelIndex &row : markersOf(model)) {
        const double weight =
            desktop.desk().marker(row.data(MarkerModel::FingerprintRole).toString())->weight;
        QVERIFY(weight <= last);
        last = weight;
    }
}

void MarkerListTest::listsMarksUnderTheirSpeakers()
{
    Desktop desktop;
    QVERIFY(desktop.open(severalVoices));
    MarkerModel model(desktop.desk());

    model.setOrder(MarkerOrder::Speaker);

    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row) {
        titles.append(model.index(row, 0).data().toString());
    }
    const QStringList expected{u"The outlet's words"_s,
                               u"The outlet's words, retelling Ines Torvald"_s,
                               u"Quoting Ines Torvald"_s};
    QCOMPARE(titles, expected);
    QCOMPARE(wordsOf(markersOf(model, model.index(2, 0))), QStringList{u"Everybody knows"_s});
    QVERIFY(markersOf(model).last().data(MarkerModel::SpeakerRole).toString().isEmpty());
    model.setOrder(MarkerOrder::Place);
    QCOMPARE(markersOf(model).last().data(MarkerModel::SpeakerRole).toString(),
             u"quoting Torvald"_s);
    model.setOrder(MarkerOrder::Speaker);
    QVERIFY(!model.index(0, 0).flags().testFlag(Qt::ItemIsSelectable));
}

void MarkerListTest::keepsOnlyRowsThatHoldTheWordsOfTheFilter_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("words");

    QTest::newRow("wording") << u"purport"_s << QStringList{u"purportedly"_s};
    QTest::newRow("words around") << u"neutral"_s << QStringList{u"purportedly"_s};
    QTest::newRow("kind") << u"hedge"_s << QStringList{u"perhaps"_s};
    QTest::newRow("speaker") << u"quoting torvald"_s << QStringList{u"Everybody knows"_s};
    QTest::newRow("in any case and order")
        << u"QUOTING everybody"_s << QStringList{u"Everybody knows"_s};
    QTest::newRow("nothing") << u"giraffe"_s << QStringList();
}

void MarkerListTest::keepsOnlyRowsThatHoldTheWordsOfTheFilter()
{
    QFETCH(const QString, filter);
    QFETCH(const QStringList, words);
    Desktop desktop;
    QVERIFY(desktop.open(severalVoices));
    MarkerModel model(desktop.desk());
    const auto all = markersOf(model).size();

    model.setSearch(filter);
    QCOMPARE(wordsOf(markersOf(model)), words);

    model.setSearch({});
    QCOMPARE(markersOf(model).size(), all);
}

void MarkerListTest::filtersByKeysAlone()
{
    Desktop desktop;
    QVERIFY(desktop.open(severalVoices));
    ui::MarkersPanel panel(desktop.desk());
    panel.show();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    auto *const field = panel.findChild<QLineEdit *>(u"markFilter"_s);
    auto *const tree = panel.findChild<QTreeView *>(u"markers"_s);
    const int all = tree->model()->rowCount();
    field->setFocus();

    QTest::keyClicks(field, u"purportedly"_s);
    QCOMPARE(tree->model()->rowCount(), 1);
    QTest::keyClick(field, Qt::Key_Down);
    QVERIFY(tree->hasFocus());
    QCOMPARE(tree->currentIndex().data().toString(), u"purportedly"_s);
    QTest::keyClick(tree, Qt::Key_Up);
    QVERIFY(field->hasFocus());
    QTest::keyClick(field, Qt::Key_Escape);

    QVERIFY(field->text().isEmpty());
    QCOMPARE(tree->model()->rowCount(), all);
}

void MarkerListTest::saysThatNoMarkFitsTheFilter()
{
    Desktop desktop;
    QVERIFY(desktop.open(severalVoices));
    ui::MarkersPanel panel(desktop.desk());
    panel.show();
    auto *const field = panel.findChild<QLineEdit *>(u"markFilter"_s);

    QTest::keyClicks(field, u"giraffe"_s);

    QCOMPARE(panel.findChild<QLabel *>(u"emptyTitle"_s)->text(), u"No mark fits the filter"_s);
    QTest::mouseClick(panel.findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(field->text().isEmpty());
    QVERIFY(panel.findChild<QTreeView *>(u"markers"_s)->isVisible());
}

void MarkerListTest::forgetsTheFilterWithTheNextArticle()
{
    Desktop desktop;
    QVERIFY(desktop.open(severalVoices));
    ui::MarkersPanel panel(desktop.desk());
    auto *const field = panel.findChild<QLineEdit *>(u"markFilter"_s);
    QTest::keyClicks(field, u"giraffe"_s);

    QVERIFY(desktop.open(twoMarks));

    QVERIFY(field->text().isEmpty());
    QVERIFY(panel.findChild<QTreeView *>(u"markers"_s)->model()->rowCount() > 0);
}

void MarkerListTest::tellsWhenTheOrderIsChosen()
{
    Desktop desktop;
    QVERIFY(desktop.open(severalVoices));
    ui::MarkersPanel panel(desktop.desk());
    const QSignalSpy changed(&panel, &ui::MarkersPanel::orderChanged);
    QCOMPARE(panel.order(), MarkerOrder::Place);
    QMenu *menu = nullptr;
    for (const QToolButton *const button : panel.findChildren<QToolButton *>()) {
        menu = button->text().startsWith(u"By place"_s) ? button->menu() : menu;
    }
    QVERIFY(menu != nullptr);

    menu->actions().at(1)->trigger();

    QCOMPARE(panel.order(), MarkerOrder::Kind);
    QCOMPARE(changed.count(), 1);
    QVERIFY(
        !MarkerModel::isMarker(panel.findChild<QTreeView *>(u"markers"_s)->model()->index(0, 0)));
}

void MarkerListTest::offersKindsThatAreSwitchedOff()
{
    Desktop desktop;
    QVERIFY(desktop.open(severalVoices));
    ui::MarkersPanel panel(desktop.desk());
    panel.show();
    const auto offer = [&]() -> const QToolButton * {
        for (const QToolButton *const button : panel.findChildren<QToolButton *>()) {
            if (button->isVisible() && button->text().contains(u"switched off"_s)) {
                return button;
            }
        }
        return nullptr;
    };
    QVERIFY(offer() == nullptr);

    desktop.desk().setFilter(
        {.leastWeight = markWeight, .hidden = {Category::Hedge}, .ownVoiceOnly = false});
    const QToolButton *const button = offer();
    QVERIFY(button != nullptr);
    Q_EMIT button->menu()->aboutToShow();
    button->menu()->actions().first()->trigger();

    QVERIFY(desktop.desk().filter().hidden.empty());
    QVERIFY(offer() == nullptr);
}

void MarkerListTest::hasNoRowsWithoutAnArticle()
{
    Desktop desktop;

    const MarkerModel model(desktop.desk());

    QVERIFY(model.isEmpty());
    QVERIFY(!model.indexOf(u"0123456789abcdef"_s).isValid());
}

void MarkerListTest::lightsUpTheRowOfTheFocusedMark()
{
    Desktop desktop;
    QVERIFY(desktop.open(twoMarks));
    ui::MarkersPanel panel(desktop.desk());
    QSignalSpy chosen(&panel, &ui::MarkersPanel::markerChosen);
    const auto *const tree = panel.findChild<QTreeView *>(u"markers"_s);
    const QString fingerprint = desktop.desk().shownMarkers().back()->fingerprint;

    panel.focusMarker(fingerprint);

    QCOMPARE(tree->currentIndex().data(MarkerModel::FingerprintRole).toString(), fingerprint);
    QCOMPARE(chosen.count(), 0);

    panel.focusMarker({});

    QVERIFY(tree->selectionModel()->selectedIndexes().isEmpty());
}

void MarkerListTest::scrollsToTheRowOfTheFocusedMark()
{
    Desktop desktop;
    QVERIFY(desktop.openSample());
    ui::MarkersPanel panel(desktop.desk());
    panel.resize(320, 260);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    auto *const tree = panel.findChild<QTreeView *>(u"markers"_s);
    const auto *const model = qobject_cast<const MarkerModel *>(tree->model());
    const QModelIndex last = markersOf(*model).last();
    const QString fingerprint = last.data(MarkerModel::FingerprintRole).toString();
    const auto isInView = [&] {
        return tree->viewport()->rect().contains(tree->visualRect(last).center());
    };
    QVERIFY(!isInView());

    const QModelIndex before = tree->currentIndex();
    panel.lightUp(fingerprint); // the pointer rests on the mark
    QVERIFY(isInView());
    QCOMPARE(tree->currentIndex(), before);
    tree->scrollToTop();
    panel.focusMarker(fingerprint);
    QVERIFY(isInView());
    const int place = tree->verticalScrollBar()->value();
    const QModelIndexList markers = markersOf(*model);
    const QModelIndex inView = markers.at(markers.size() - 2);
    panel.focusMarker(inView.data(MarkerModel::FingerprintRole).toString());

    QCOMPARE(tree->verticalScrollBar()->value(), place);
}

void MarkerListTest::asksForTheMarkOfAClickedRow()
{
    Desktop desktop;
    QVERIFY(desktop.open(twoMarks));
    ui::MarkersPanel panel(desktop.desk());
    panel.resize(320, 600);
    panel.show();
    QSignalSpy chosen(&panel, &ui::MarkersPanel::markerChosen);
    auto *const tree = panel.findChild<QTreeView *>(u"markers"_s);
    const auto *const model = qobject_cast<const MarkerModel *>(tree->model());
    const QString fingerprint = desktop.desk().shownMarkers().back()->fingerprint;

    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {},
                      tree->visualRect(model->indexOf(fingerprint)).center());

    QVERIFY(chosen.count() > 0);
    QCOMPARE(chosen.last().first().toString(), fingerprint);
}

void MarkerListTest::saysWhyNothingIsListed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("hideAll");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("button");

    QTest::newRow("another language")
        << u"Rat tagt\n\nDer Bürgermeister ist angeblich zurückgetreten, und das Regime stimmte zu."_s
        << false << u"Nothing is marked"_s
        << u"This text is in German. Slantlight marks English only"_s << QString();
    QTest::newRow("held back") << twoMarks << true << u"All marks are hidden"_s
                               << u"mark(s) are held back"_s << u"Show all marks"_s;
    QTest::newRow("nothing to mark")
        << u"Boats\n\nThe boats are here."_s << false << u"No marks in this article"_s
        << u"That is no verdict"_s << QString();
}

void MarkerListTest::saysWhyNothingIsListed()
{
    QFETCH(const QString, text);
    QFETCH(const bool, hideAll);
    QFETCH(const QString, title);
    QFETCH(const QString, words);
    QFETCH(const QString, button);
    Desktop desktop;
    ui::MarkersPanel panel(desktop.desk());
    panel.show();
    QVERIFY(desktop.open(text));
    if (hideAll) {
        desktop.desk().setFilter({.leastWeight = 2, .hidden = {}, .ownVoiceOnly = false});
    }

    QCOMPARE(panel.findChild<QLabel *>(u"emptyTitle"_s)->text(), title);
    const QString said = panel.findChild<QLabel *>(u"emptyText"_s)->text();
    QVERIFY2(said.contains(words), qPrintable(said));
    const auto *const more = panel.findChild<QPushButton *>();
    QCOMPARE(more->isVisible() ? more->text() : QString(), button);
}

SLANTLIGHT_TEST(MarkerListTest)

#include "tst_markerlist.moc"
