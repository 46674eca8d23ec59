// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/shipped.h"
#include "tests/support/desktop.h"
#include "tests/support/testroom.h"
#include "ui/inspector/chart.h"
#include "ui/inspector/profilecharts.h"
#include "ui/inspector/profilepanel.h"
#include "ui/words/codename.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace slantlight;

class ProfilePanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysAllOfItsChartsToTheEar();
    void statesWhatItComparesWithAndWhatItCannotShow();
    void drawsEachChart();
    void countsMarksThatAreHidden();
    void copiesAPictureByItsButton();
    void copiesOneChartByItsMenu();
    void savesPicturesAsPngAndAsSvg();
    void saysWhereAPictureCannotBeWritten();
    void saysWhyNothingIsCounted();
};

namespace {

const QString news =
    u"Harbour news\n\nThe purportedly neutral council met on Monday in the old hall. The mayor "
    u"slammed the plan. Ines Torvald said: “We shall see what comes of it.”\n"_s;

QPushButton *buttonOf(const QWidget &panel, const QString &text)
{
    for (QPushButton *const button : panel.findChildren<QPushButton *>()) {
        if (button->text() == text) {
            return button;
        }
    }
    return nullptr;
}

} // namespace

void ProfilePanelTest::saysAllOfItsChartsToTheEar()
{
    Desktop desktop;
    QVERIFY(desktop.open(news));
    const ui::ProfilePanel panel(desktop.desk());
    const auto spoken = [&](const QString &name) {
        return panel.findChild<ui::Chart *>(name)->accessibleDescription();
    };

    for (const Category category : allCategories) {
        QVERIFY(spoken(u"densityChart"_s).contains(ui::categoryName(category)));
    }
    QVERIFY(spoken(u"quotedChart"_s).contains(u" % of the words; in the other articles "_s));
    QVERIFY(spoken(u"placesChart"_s).startsWith(u"Marks in the quarters of the text"_s));
    QVERIFY(spoken(u"voicesChart"_s).startsWith(u"The outlet telling: "_s));
}

void ProfilePanelTest::statesWhatItComparesWithAndWhatItCannotShow()
{
    Desktop desktop;
    QVERIFY(desktop.open(news));
    const ui::ProfilePanel panel(desktop.desk());

    QStringList said;
    for (const QLabel *const label : panel.findChildren<QLabel *>()) {
        said.append(label->text());
    }

    const auto reference = loadShippedReference();
    QVERIFY(reference);
    QVERIFY(said.contains(ui::referenceSentence(*reference)));
    QVERIFY(ui::referenceSentence(*reference).contains(QString::number(reference->articles)));
    QVERIFY(said.contains(ui::limitsSentence()));
}

void ProfilePanelTest::drawsEachChart()
{
    Desktop desktop;
    QVERIFY(desktop.open(news));
    ui::ProfilePanel panel(desktop.desk());
    panel.resize(320, 900);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));

    for (ui::Chart *const chart : panel.findChildren<ui::Chart *>()) {
        QVERIFY(chart->height() >= chart->heightForWidth(chart->width()));
        const QImage drawn = chart->grab().toImage();
        QImage empty(drawn);
        empty.fill(drawn.pixelColor(drawn.width() - 1, drawn.height() - 1));
        QVERIFY2(drawn != empty, qPrintable(chart->objectName()));
    }
}

void ProfilePanelTest::countsMarksThatAreHidden()
{
    Desktop desktop;
    QVERIFY(desktop.open(news));
    const ui::ProfilePanel panel(desktop.desk());
    const auto *const voices = panel.findChild<ui::Chart *>(u"voicesChart"_s);
    const QString before = voices->accessibleDescription();

    desktop.desk().setFilter({.leastWeight = 2, .hidden = {}, .ownVoiceOnly = false});

    QCOMPARE(voices->accessibleDescription(), before);
}

void ProfilePanelTest::copiesAPictureByItsButton()
{
    Desktop desktop;
    QVERIFY(desktop.open(news));
    ui::ProfilePanel panel(desktop.desk());
    const QSignalSpy said(&panel, &ui::ProfilePanel::said);
    QGuiApplication::clipboard()->clear();

    QTest::mouseClick(buttonOf(panel, u"Copy as picture"_s), Qt::LeftButton);

    QVERIFY(!QGuiApplication::clipboard()->image().isNull());
    QCOMPARE(said.count(), 1);
}

void ProfilePanelTest::copiesOneChartByItsMenu()
{
    Desktop desktop;
    QVERIFY(desktop.open(news));
    ui::ProfilePanel panel(desktop.desk());
    panel.resize(320, 900);
    panel.show();
    QTest::mouseClick(buttonOf(panel, u"Copy as picture"_s), Qt::LeftButton);
    const int all = QGuiApplication::clipboard()->image().height();
    auto *const chart = panel.findChild<ui::Chart *>(u"quotedChart"_s);
    QTimer::singleShot(0, &panel, [&panel] {
        auto *const menu = panel.findChild<QMenu *>();
        menu->actions().first()->trigger();
        menu->close();
    });

    Q_EMIT chart->customContextMenuRequested({5, 5});

    const int one = QGuiApplication::clipboard()->image().height();
    QVERIFY2(one < all, qPrintable(u"%1 %2"_s.arg(one).arg(all)));
}

void ProfilePanelTest::savesPicturesAsPngAndAsSvg()
{
    const QTemporaryDir folder;
    Desktop desktop;
    QVERIFY(desktop.open(news));
    ui::ProfilePanel panel(desktop.desk());

    panel.saveTo(folder.filePath(u"profile.png"_s));
    panel.saveTo(folder.filePath(u"profile.svg"_s));

    const QImage png(folder.filePath(u"profile.png"_s));
    QVERIFY(png.width() > 400 && png.height() > 400);
    QFile svg(folder.filePath(u"profile.svg"_s));
    QVERIFY(svg.open(QIODevice::ReadOnly));
    const QByteArray drawn = svg.readAll();
    QVERIFY(drawn.contains("<svg"));
    QVERIFY(drawn.contains("Marks per 1,000 words"));
}

void ProfilePanelTest::saysWhereAPictureCannotBeWritten()
{
    const QTemporaryDir folder;
    Desktop desktop;
    QVERIFY(desktop.open(news));
    ui::ProfilePanel panel(desktop.desk());
    const QSignalSpy said(&panel, &ui::ProfilePanel::said);
    const QString path = folder.filePath(u"gone/profile.png"_s);

    panel.saveTo(path);

    QCOMPARE(said.count(), 1);
    QVERIFY(said.first().first().toString().contains(path));
    QVERIFY(!said.first().first().toString().startsWith(u"Saved"_s));
}

void ProfilePanelTest::saysWhyNothingIsCounted()
{
    Desktop desktop;
    ui::ProfilePanel panel(desktop.desk());
    panel.show();
    const auto *const title = panel.findChild<QLabel *>(u"emptyTitle"_s);
    QCOMPARE(title->text(), u"No article is open"_s);

    QVERIFY(desktop.open(
        u"Rat tagt\n\nDer Bürgermeister ist angeblich zurückgetreten, und das Regime stimmte zu."_s));

    QCOMPARE(title->text(), u"Nothing is counted"_s);
    QVERIFY(title->isVisible());
}

SLANTLIGHT_TEST(ProfilePanelTest)

#include "tst_profilepanel.moc"
