// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/runningprogram.h"
#include "tests/support/testroom.h"
#include "ui/reader/markercard.h"
#include "ui/reader/readerfocus.h"

#include <QLabel>
#include <QLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace slantlight;

class CardRoomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAllThatItSays_data();
    void showsAllThatItSays();
};

void CardRoomTest::showsAllThatItSays_data()
{
    QTest::addColumn<bool>("offersRules");

    QTest::newRow("with the way to its rule") << true;
    QTest::newRow("without") << false;
}

void CardRoomTest::showsAllThatItSays()
{
    QFETCH(const bool, offersRules);
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(program.desktop.openSample());
    ui::ArticleView &page = program.window.page();
    if (offersRules) {
        page.offerRules();
    }
    int cards = 0;

    for (const Marker *const marker : program.desktop.desk().shownMarkers()) {
        page.readerFocus().goTo(marker->fingerprint);
        page.openCardAtCaret();
        const auto *const card = program.window.findChild<ui::MarkerCard *>();
        QVERIFY(card->isVisible());
        card->layout()->activate();
        ++cards;
        for (const QLabel *const label : card->findChildren<QLabel *>()) {
            if (label->isVisible()) {
                QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                         qPrintable(label->text()));
            }
        }
        for (const QPushButton *const button : card->findChildren<QPushButton *>()) {
            QVERIFY(!button->isVisible() || button->height() >= button->sizeHint().height());
        }
        page.dismiss();
    }
    QVERIFY(cards > 10);
}

SLANTLIGHT_TEST(CardRoomTest)
#include "tst_cardroom.moc"
