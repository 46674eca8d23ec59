// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktop.h"
#include "tests/support/testroom.h"
#include "ui/inspector/glancestrip.h"
#include "ui/inspector/markerspanel.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

class GlanceStripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoPublishesAndWhatIsStrongest_data();
    void tellsWhoPublishesAndWhatIsStrongest();
    void countsWhatIsShown();
    void hidesWhileNoArticleIsOpen();
    void leadsToTheMarkOfALink();
    void showsMarkupInAnArticleAsItStands();
};

void GlanceStripTest::tellsWhoPublishesAndWhatIsStrongest_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");

    QTest::newRow("no outlet, several marks")
        << u"Harbour news\n\nThe purportedly neutral council met. The mayor slammed the plan.\n"_s
        << u"The text does not tell who publishes it. 2 mark(s), all in the outlet's own words. "
           "Strongest: “purportedly”, “slammed”."_s;
    QTest::newRow("one mark")
        << u"Harbour news\n\nThe purportedly neutral council met on Monday.\n"_s
        << u"The text does not tell who publishes it. One mark: “purportedly”. The outlet's words."_s;
    QTest::newRow("no marks") << u"Boats\n\nThe boats are here.\n"_s
                              << u"The text does not tell who publishes it. No marks are shown."_s;
    QTest::newRow("an outlet")
        << u"Boats\n\nThe boats are here.\n\nRead more at RT\n"_s
        << u"RT, state-controlled, Russia. One mark: “Read more at RT”. Credit."_s;
    QTest::newRow("another language")
        << u"Rat tagt\n\nDer Bürgermeister ist angeblich zurückgetreten, und das Regime stimmte zu.\n"_s
        << u"The text does not tell who publishes it. This text is in German. Slantlight marks "
           "English only; you can annotate it by hand."_s;
}

void GlanceStripTest::tellsWhoPublishesAndWhatIsStrongest()
{
    QFETCH(const QString, text);
    QFETCH(const QString, said);
    Desktop desktop;
    QVERIFY(desktop.open(text));

    const ui::GlanceStrip strip(desktop.desk());

    QCOMPARE(strip.accessibleName(), said);
}

void GlanceStripTest::countsWhatIsShown()
{
    Desktop desktop;
    QVERIFY(
        desktop.open(u"News\n\nThe council claimed: “It is a scandal.” It purportedly met.\n"_s));
    const ui::GlanceStrip strip(desktop.desk());

    desktop.desk().setFilter({.leastWeight = 2, .hidden = {}, .ownVoiceOnly = false});

    QVERIFY(strip.accessibleName().endsWith(u"No marks are shown."_s));
}

void GlanceStripTest::hidesWhileNoArticleIsOpen()
{
    Desktop desktop;
    ui::MarkersPanel panel(desktop.desk());
    panel.show();
    const auto *const strip = panel.findChild<ui::GlanceStrip *>();
    QVERIFY(!strip->isVisible());

    QVERIFY(desktop.openSample());

    QVERIFY(strip->isVisible());
}

void GlanceStripTest::leadsToTheMarkOfALink()
{
    Desktop desktop;
    QVERIFY(desktop.open(u"News\n\nThe purportedly neutral council met on Monday.\n"_s));
    ui::MarkersPanel panel(desktop.desk());
    panel.show();
    auto *const strip = panel.findChild<ui::GlanceStrip *>();
    const QSignalSpy asked(&panel, &ui::MarkersPanel::cardRequested);
    strip->setFocus();

    QTest::keyClick(strip, Qt::Key_Tab);
    QTest::keyClick(strip, Qt::Key_Return);

    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toString(), desktop.desk().shownMarkers().front()->fingerprint);
}

void GlanceStripTest::showsMarkupInAnArticleAsItStands()
{
    Desktop desktop;
    QVERIFY(
        desktop.open(u"News\n\nThe “<b>plan</b>” of the <i>purportedly</i> neutral council.\n"_s));
    const ui::GlanceStrip strip(desktop.desk());

    QVERIFY(!strip.text().contains(u"<b>"_s));
    QVERIFY(!strip.text().contains(u"<i>"_s));
}

SLANTLIGHT_TEST(GlanceStripTest)

#include "tst_glancestrip.moc"
