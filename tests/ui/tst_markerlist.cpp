// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktop.h"
#include "tests/support/testroom.h"
#include "ui/inspector/markermodel.h"
#include "ui/inspector/markerspanel.h"
#include "ui/words/codename.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace slantlight;
using ui::MarkerModel;

class MarkerListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheContractOfModels();
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

QModelIndexList markersOf(const MarkerModel &model)
{
    QModelIndexList markers;
    for (int family = 0; family < model.rowCount(); ++family) {
        const QModelIndex top = model.index(family, 0);
        for (int category = 0; category < model.rowCount(top); ++category) {
            const QModelIndex middle = model.index(category, 0, top);
            for (int marker = 0; marker < model.rowCount(middle); ++marker) {
                markers.append(model.index(marker, 0, middle));
            }
        }
    }
    return markers;
}

QModelIndex firstCategory(const MarkerModel &model)
{
    return model.index(0, 0, model.index(0, 0));
}

} // namespace

void MarkerListTest::keepsTheContractOfModels()
{
    Desktop desktop;
    MarkerModel model(desktop.desk());
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);

    QVERIFY(desktop.openSample());
    QVERIFY(model.setData(firstCategory(model), Qt::Unchecked, Qt::CheckStateRole));
    desktop.desk().setFilter({.leastWeight = 0, .hidden = {}, .ownVoiceOnly = true});

    QVERIFY(model.rowCount() > 0);
}

void MarkerListTest::listsEveryShownMarkerOnce()
{
    Desktop desktop;
    QVERIFY(desktop.openSample());

    const MarkerModel model(desktop.desk());

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

    const MarkerModel model(desktop.desk());

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

    QVERIFY(said.startsWith(ui::categoryName(Category::Doubt) + u": purportedly. The outlet's words. "_s));
    QVERIFY(said.endsWith(marker->message));
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

    panel.lightUp(fingerprint); // the pointer rests on the mark
    QVERIFY(!isInView());
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
