// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/outletcard.h"

#include "core/outlet/origin.h"
#include "tests/support/runningprogram.h"
#include "tests/support/testroom.h"
#include "ui/window/outletchip.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace slantlight;
using namespace Qt::StringLiterals;

namespace {

const QString article = u"Quay closed\n\nBy Jane Doe\n\nLONDON (Reuters) - The purportedly neutral "
                        "council met on Monday, TASS reported.\n\nNobody knows for how long it "
                        "will be closed, and the mayor slammed the plan.\n\n"_s;

/// The window with an article that ends in a line of its own.
class OutletRoom
{
public:
    explicit OutletRoom(const QString &lastLine)
        : program(m_folder.path())
    {
        program.window.resize(1280, 800);
        m_isOpen = open(lastLine);
    }

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] bool open(const QString &lastLine)
    {
        const QString path = m_folder.filePath(u"article%1.txt"_s.arg(++m_count));
        QFile file(path);
        return file.open(QIODevice::WriteOnly)
               && file.write((article + lastLine + u'\n').toUtf8()) > 0
               && (file.close(), program.opens([&] { program.window.openFile(path); }));
    }

    [[nodiscard]] ui::OutletChip &chip() const
    {
        return *program.window.findChild<ui::OutletChip *>();
    }
    [[nodiscard]] ui::OutletCard &card() const
    {
        return *program.window.findChild<ui::OutletCard *>();
    }
    [[nodiscard]] QPushButton *link(const QString &words) const
    {
        for (auto *const button : card().findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().startsWith(words)) {
                return button;
            }
        }
        return nullptr;
    }

private:
    QTemporaryDir m_folder;
    int m_count = 0;
    bool m_isOpen = false;

public:
    RunningProgram program;
};

} // namespace

class OutletCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhoAnswersForTheText_data();
    void namesWhoAnswersForTheText();
    void flagsOutletsThatAStateDirects();
    void opensByAClickAndTellsWhatIsKnown();
    void opensByKey_data();
    void opensByKey();
    void closesOnEscAndGivesTheKeyboardBack();
    void goesFromLinkToLinkAndShowsThePlace();
    void closesWhenTheReaderGoesOn();
    void closesWithTheArticle();
    void staysInsideANarrowWindow();
    void tellsOfAnOutletThatNobodyKnows();
    void cutsALongChain();
    void saysItToAScreenReader();
};

void OutletCardTest::namesWhoAnswersForTheText_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("words");

    QTest::newRow("publisher") << u"Read more at RT"_s << u"RT · state-controlled, Russia"_s;
    QTest::newRow("an agency alone")
        << u"All rights reserved"_s << u"via Reuters · private, United Kingdom"_s;
    QTest::newRow("published before")
        << u"First published by Le Monde"_s << u"first published by Le Monde · private, France"_s;
    QTest::newRow("paid for") << u"Sponsored by Varn Salt Works"_s
                              << u"via Reuters · private, United Kingdom · paid content"_s;
    QTest::newRow("one of the thousands")
        << u"Source: Camarillo Acorn"_s << u"Camarillo Acorn · newspaper, United States"_s;
}

void OutletCardTest::namesWhoAnswersForTheText()
{
    QFETCH(const QString, line);
    OutletRoom room(line);
    QVERIFY(room.isOpen());

    QVERIFY(room.chip().isVisible());
    QTEST(room.chip().text(), "words");
    QCOMPARE(room.chip().height(), ui::OutletChip::usualHeight);
}

void OutletCardTest::flagsOutletsThatAStateDirects()
{
    QVERIFY(OutletRoom(u"Read more at RT"_s).chip().isFlagged());
    QVERIFY(OutletRoom(u"Read more at CNN Turk"_s).chip().isFlagged());
    QVERIFY(!OutletRoom(u"Read more at the BBC"_s).chip().isFlagged());
    QVERIFY(!OutletRoom(u"Read more at Voice of America"_s).chip().isFlagged());
}

void OutletCardTest::opensByAClickAndTellsWhatIsKnown()
{
    OutletRoom room(u"Read more at RT"_s);
    QVERIFY(room.isOpen());
    QVERIFY(!room.card().isVisible());

    QTest::mouseClick(&room.chip(), Qt::LeftButton);

    QVERIFY(room.card().isVisible());
    const QString spoken = room.card().spokenText();
    for (const auto words :
         {u"RT. Broadcaster, state-controlled, Russia, since 2005. A state or ruling party",
          u"Owner: ANO TV-Novosti",
          u"Known from: Council of the European Union, Regulation 2022/350",
          u"Where this text comes from"}) {
        QVERIFY2(spoken.contains(words), qPrintable(spoken));
    }
    QVERIFY(room.link(u"Published by RT · by a credit line"_s));
    QVERIFY(room.link(u"Report of Reuters · by the dateline"_s));
    QVERIFY(room.link(u"Cites TASS · in the text"_s));

    QTest::mouseClick(&room.chip(), Qt::LeftButton);
    QVERIFY(!room.card().isVisible());
}

void OutletCardTest::opensByKey_data()
{
    QTest::addColumn<Qt::Key>("key");

    QTest::newRow("Enter") << Qt::Key_Return;
    QTest::newRow("Enter of the number block") << Qt::Key_Enter;
    QTest::newRow("Space") << Qt::Key_Space;
}

void OutletCardTest::opensByKey()
{
    QFETCH(const Qt::Key, key);
    OutletRoom room(u"Read more at RT"_s);
    QVERIFY(room.isOpen());
    room.program.window.page().setFocus();

    QTest::keyClick(&room.program.window.page(), Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(room.program.window.focusWidget(), &room.chip());
    QTest::keyClick(&room.chip(), key);

    QVERIFY(room.card().isVisible());
    QCOMPARE(room.program.window.focusWidget(), room.link(u"Published by RT"_s));
}

void OutletCardTest::closesOnEscAndGivesTheKeyboardBack()
{
    OutletRoom room(u"Read more at RT"_s);
    QVERIFY(room.isOpen());
    QTest::mouseClick(&room.chip(), Qt::LeftButton);

    QTest::keyClick(room.program.window.focusWidget(), Qt::Key_Escape);
    QVERIFY(!room.card().isVisible());
    QCOMPARE(room.program.window.focusWidget(), &room.chip());

    QTest::keyClick(&room.chip(), Qt::Key_Escape);
    QCOMPARE(room.program.window.focusWidget(), &room.program.window.page());
}

void OutletCardTest::goesFromLinkToLinkAndShowsThePlace()
{
    OutletRoom room(u"Read more at RT"_s);
    QVERIFY(room.isOpen());
    QTest::mouseClick(&room.chip(), Qt::LeftButton);

    QTest::keyClick(room.program.window.focusWidget(), Qt::Key_Down);
    QTest::keyClick(room.program.window.focusWidget(), Qt::Key_Down);
    QTest::keyClick(room.program.window.focusWidget(), Qt::Key_Up);
    QCOMPARE(room.program.window.focusWidget(), room.link(u"Report of Reuters"_s));
    QTest::keyClick(room.program.window.focusWidget(), Qt::Key_Return);

    QVERIFY(!room.card().isVisible());
    const ui::ArticleView &page = room.program.window.page();
    QVERIFY(page.hasFocus());
    QCOMPARE(page.litPassages().spans.size(), 1u);
    QCOMPARE(page.litPassages().spans.front().in(page.pageArticle()->text()), u"Reuters");

    QTest::keyClick(&room.program.window.page(), Qt::Key_Escape);
    QVERIFY(page.litPassages().spans.empty());

    QTest::mouseClick(&room.chip(), Qt::LeftButton);
    QTest::mouseClick(room.link(u"Cites TASS"_s), Qt::LeftButton);
    QCOMPARE(page.litPassages().spans.front().in(page.pageArticle()->text()), u"TASS reported");
}

void OutletCardTest::closesWhenTheReaderGoesOn()
{
    OutletRoom room(u"Read more at RT"_s);
    QVERIFY(room.isOpen());
    QTest::mouseClick(&room.chip(), Qt::LeftButton);

    QWidget *const viewport = room.program.window.page().viewport();
    QTest::mouseClick(viewport, Qt::LeftButton, {}, viewport->rect().bottomRight() - QPoint(99, 9));

    QVERIFY(!room.card().isVisible());
}

void OutletCardTest::closesWithTheArticle()
{
    OutletRoom room(u"Read more at RT"_s);
    QVERIFY(room.isOpen());
    QTest::mouseClick(&room.chip(), Qt::LeftButton);

    QVERIFY(room.open(u"Read more at the BBC"_s));

    QVERIFY(!room.card().isVisible());
    QCOMPARE(room.chip().text(), u"BBC · public, United Kingdom"_s);
}

void OutletCardTest::staysInsideANarrowWindow()
{
    OutletRoom room(u"Read more at RT"_s);
    QVERIFY(room.isOpen());
    QTest::mouseClick(&room.chip(), Qt::LeftButton);

    room.program.window.resize(480, 700);
    QCoreApplication::processEvents();

    const ui::OutletCard &card = room.card();
    QVERIFY(card.isVisible());
    QVERIFY(card.parentWidget()->rect().contains(card.geometry()));
    QVERIFY(card.width() <= ui::OutletCard::greatestWidth);
    QVERIFY(card.y() > room.chip().mapTo(card.parentWidget(), room.chip().rect().bottomLeft()).y());
}

void OutletCardTest::tellsOfAnOutletThatNobodyKnows()
{
    QWidget page;
    ui::OutletCard card(&page);

    card.setOrigin({{.role = OriginRole::Publisher,
                     .clue = OriginClue::Site,
                     .name = u"Harbour & Ledger"_s,
                     .outlet = {},
                     .span = {}}});

    QVERIFY(card.spokenText().startsWith(u"Harbour & Ledger. No table of outlets knows it."));
    auto *const link = card.findChildren<QPushButton *>().front();
    QCOMPARE(link->text(), u"Published by Harbour && Ledger · by the page's own name"_s);
    QVERIFY(!link->isEnabled());
}

void OutletCardTest::cutsALongChain()
{
    QWidget page;
    ui::OutletCard card(&page);
    std::vector<OriginLink> origin;
    for (int i = 0; i < 11; ++i) {
        origin.push_back({.role = OriginRole::NamedSource,
                          .clue = OriginClue::Text,
                          .name = QString(200, QChar(u'a' + i)),
                          .outlet = {},
                          .span = TextSpan(TextOffset(i), TextOffset(i + 1))});
    }

    card.setOrigin(origin);

    QVERIFY(card.spokenText().endsWith(u"and 3 more"));
    for (const auto *const link : card.findChildren<QPushButton *>()) {
        QVERIFY(link->sizeHint().width() <= ui::OutletCard::greatestWidth);
    }
}

void OutletCardTest::saysItToAScreenReader()
{
    OutletRoom room(u"Read more at RT"_s);
    QVERIFY(room.isOpen());
    QCOMPARE(room.chip().accessibleName(), u"Outlet: RT · state-controlled, Russia"_s);

    QTest::mouseClick(&room.chip(), Qt::LeftButton);

    QVERIFY(room.card().accessibleName().contains(u"Owner: ANO TV-Novosti"));
    QVERIFY(room.card().accessibleName().contains(u"Report of Reuters · by the dateline"));
}

SLANTLIGHT_TEST(OutletCardTest)

#include "tst_outletcard.moc"
