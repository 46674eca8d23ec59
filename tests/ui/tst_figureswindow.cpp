// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktop.h"
#include "tests/support/testroom.h"
#include "ui/figures/figurecounting.h"
#include "ui/figures/figuremodel.h"
#include "ui/figures/figureswindow.h"
#include "ui/inspector/chart.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

class FiguresWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsEachArticleOnce();
    void tellsOnHowManyArticlesItRests();
    void listsGroupsInATable();
};

void FiguresWindowTest::countsEachArticleOnce()
{
    Desktop desktop;
    QVERIFY(desktop.openSample());
    QVERIFY(desktop.awaitMarks());
    qint64 marks = 0;
    for (const Marker &marker : desktop.desk().analysis().markers) {
        marks += marker.isMark() ? 1 : 0;
    }
    ui::FigureCounting counting(desktop.desk());
    QSignalSpy finished(&counting, &ui::FigureCounting::finished);

    counting.start();
    QVERIFY(!finished.isEmpty() || finished.wait(60'000));

    const QString pack = desktop.desk().analyzer()->packHash();
    const auto all = desktop.desk().library().figures().groups(pack, Grouping::All);
    QVERIFY(all && all->front().articles == 1);
    QCOMPARE(all->front().allMarks(), marks);
    QCOMPARE(desktop.desk().library().figures().countUncounted(pack).value_or(-1), 0);
    counting.start();
    QVERIFY(finished.wait(60'000));
    QCOMPARE(finished.back().front().value<ui::FigureCount>().counted, 0);
}

void FiguresWindowTest::tellsOnHowManyArticlesItRests()
{
    Desktop desktop;
    QVERIFY(desktop.openSample());
    ui::FiguresWindow window(desktop.desk());
    window.show();
    const auto says = [&](const QString &text) {
        return QTest::qWaitFor(
            [&] {
                return std::ranges::any_of(
                    window.findChildren<QLabel *>(),
                    [&](const QLabel *label) { return label->text().contains(text); });
            },
            60'000);
    };
    QVERIFY(says(u"rest on 0 article"_s));

    for (QPushButton *const button : window.findChildren<QPushButton *>()) {
        if (button->text() == u"Count them"_s) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }

    QVERIFY(says(u"rest on 1 article"_s));
    const auto charts = window.findChildren<ui::Chart *>();
    QVERIFY(std::ranges::any_of(charts, [](const ui::Chart *chart) {
        return chart->isVisible() && !chart->content().spoken.isEmpty();
    }));
    const QTemporaryDir folder;
    window.saveTo(folder.filePath(u"figures.svg"_s));
    QVERIFY(QFile::exists(folder.filePath(u"figures.svg"_s)));
}

void FiguresWindowTest::listsGroupsInATable()
{
    ui::FigureModel model;
    const QAbstractItemModelTester tester(&model);
    FigureGroup group{.name = u"Crier"_s, .articles = 2, .words = 1000};
    group.marks.front() = 3;

    model.show({group}, Grouping::Outlet);

    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, ui::FigureModel::Name).data().toString(), u"Crier"_s);
    QCOMPARE(model.index(0, ui::FigureModel::AllMarks).data().toString(), u"3.0"_s);
    QVERIFY(model.asText().contains(u"Crier\t2\t1,000\t3.0"_s)
            || model.asText().contains(u"Crier\t2\t1000\t3.0"_s));
}

SLANTLIGHT_TEST(FiguresWindowTest)

#include "tst_figureswindow.moc"
