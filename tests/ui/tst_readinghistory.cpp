// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/runningprogram.h"
#include "tests/support/testroom.h"
#include "ui/reader/outline.h"
#include "ui/window/actions.h"
#include "ui/window/outlinepopover.h"
#include "ui/window/readingprogress.h"

#include <QAction>
#include <QListWidget>
#include <QScrollBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

QString chaptersText()
{
    QString story = u"# The ferry of Averna\n\n"_s;
    for (int part = 1; part <= 5; ++part) {
        story += u"## Part %1\n\n"_s.arg(part);
        for (int i = 0; i < 9; ++i) {
            story += u"The ferry of Averna went to the other bank and back, with forty people on "
                     "board and a cart of fish, and nobody said a word about the fare.\n\n"_s;
        }
    }
    return story;
}

} // namespace

class ReadingHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesBackAndForwardToThePlaces_data();
    void goesBackAndForwardToThePlaces();
    void comesBackFromTheStartPage();
    void saysWhereItsButtonsLead();
    void tellsHowFarOneHasRead_data();
    void tellsHowFarOneHasRead();
    void followsTheReaderWithTheProgress();
    void findsTheHeadingOfAPlace();
    void listsTheHeadingsAndGoesToOne();
    void offersNoOutlineWithoutHeadings();
    void dimsAllButOneParagraphWhileThereIsOnlyTheText();
};

void ReadingHistoryTest::goesBackAndForwardToThePlaces_data()
{
    QTest::addColumn<bool>("byMouse");

    QTest::newRow("by keys") << false;
    QTest::newRow("by the buttons of the mouse") << true;
}

void ReadingHistoryTest::goesBackAndForwardToThePlaces()
{
    QFETCH(const bool, byMouse);
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    program.window.resize(1280, 760);
    ui::ArticleView &page = program.window.page();
    QVERIFY(program.desktop.open(longText()));
    const ArticleId first = program.desktop.desk().article()->id();
    wheel(page, 12);
    const TextOffset place = page.top().offset;
    QVERIFY(program.desktop.open(text));
    const ArticleId second = program.desktop.desk().article()->id();

    QVERIFY(program.opens([&] {
        if (byMouse) {
            QTest::mouseClick(page.viewport(), Qt::BackButton);
        } else {
            QTest::keyClick(&page, Qt::Key_Left, Qt::AltModifier);
        }
    }));
    QCOMPARE(program.desktop.desk().article()->id(), first);
    QCOMPARE(page.top().offset, place);
    QVERIFY(!program.window.actions().back->isEnabled());

    QVERIFY(program.opens([&] {
        if (byMouse) {
            QTest::mouseClick(page.viewport(), Qt::ForwardButton);
        } else {
            QTest::keyClick(&page, Qt::Key_Right, Qt::AltModifier);
        }
    }));
    QCOMPARE(program.desktop.desk().article()->id(), second);
    QVERIFY(!program.window.actions().forward->isEnabled());
}

void ReadingHistoryTest::comesBackFromTheStartPage()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(program.desktop.open(text));
    const ArticleId id = program.desktop.desk().article()->id();
    program.window.actions().start->trigger();
    QVERIFY(!program.desktop.desk().article());

    QVERIFY(program.opens([&] { program.window.actions().back->trigger(); }));

    QCOMPARE(program.desktop.desk().article()->id(), id);
}

void ReadingHistoryTest::saysWhereItsButtonsLead()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(program.desktop.open(longText()));
    QVERIFY(program.desktop.open(text));

    const QString says = program.window.actions().back->toolTip();

    QVERIFY2(says.contains(u"The ferry of Averna"_s), qPrintable(says));
}

void ReadingHistoryTest::tellsHowFarOneHasRead_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<int>("words");
    QTest::addColumn<QString>("says");

    QTest::newRow("in the middle") << 0.5 << 2380 << u"50 %  ·  5 min left"_s;
    QTest::newRow("a long one") << 0.0 << 238 * 130 << u"0 %  ·  2 h 10 min left"_s;
    QTest::newRow("nearly done") << 0.99 << 400 << u"99 %  ·  1 min left"_s;
    QTest::newRow("done") << 1.0 << 400 << u"At the end"_s;
}

void ReadingHistoryTest::tellsHowFarOneHasRead()
{
    QFETCH(const double, share);
    QFETCH(const int, words);
    QFETCH(const QString, says);

    QCOMPARE(ui::progressText(share, words), says);
}

void ReadingHistoryTest::followsTheReaderWithTheProgress()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    const auto *const progress = program.window.findChild<ui::ReadingProgress *>();
    QVERIFY(progress->text().isEmpty());
    QVERIFY(program.desktop.open(longText()));
    const QString before = progress->text();
    QVERIFY(before.contains(u"left"_s));

    wheel(program.window.page(), 6);
    QVERIFY(progress->text() != before);
    QTest::keyClick(&program.window.page(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(progress->text(), u"At the end"_s);

    QVERIFY(program.desktop.open(text));
    QVERIFY(progress->text().isEmpty());
}

void ReadingHistoryTest::findsTheHeadingOfAPlace()
{
    const Article article = Article::fromParts({{BlockKind::Headline, u"Ferry"_s},
                                                {BlockKind::Paragraph, u"It went."_s},
                                                {BlockKind::Heading, u"Return"_s},
                                                {BlockKind::Paragraph, u"It came."_s}});

    const auto outline = ui::outlineOf(article);

    QCOMPARE(outline.size(), 2U);
    QCOMPARE(outline.back().in(article.text()), u"Return"_s);
    QCOMPARE(ui::headingAt(outline, TextOffset(0)), 0U);
    QCOMPARE(ui::headingAt(outline, outline.back().begin()), 1U);
    QCOMPARE(ui::headingAt(outline, TextOffset(article.text().size())), 1U);
}

void ReadingHistoryTest::listsTheHeadingsAndGoesToOne()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    program.window.resize(1280, 760);
    QVERIFY(program.desktop.open(chaptersText(), SourceFormat::Markdown));
    ui::ArticleView &page = program.window.page();
    const QString &story = program.desktop.desk().article()->text();
    page.setFocus();

    QTest::keySequence(&page, QKeySequence(u"Ctrl+Shift+O"_s));
    auto *const popover = program.window.findChild<ui::OutlinePopover *>();
    QVERIFY(popover != nullptr && popover->isVisible());
    auto *const list = popover->findChild<QListWidget *>();
    QCOMPARE(list->count(), 6);
    QCOMPARE(list->currentRow(), 0);
    // All of it is seen at once.
    QCOMPARE(list->verticalScrollBar()->maximum(), 0);
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(list, Qt::Key_Down);
    }
    QTest::keyClick(list, Qt::Key_Return);

    QVERIFY(!popover->isVisible());
    QVERIFY(page.hasFocus());
    const TextOffset part(story.indexOf(u"Part 4"_s));
    QCOMPARE(TextOffset(page.textCursor().position()), part);
    QVERIFY(page.visibleSpan().contains(part));
    QVERIFY(page.visibleSpan().begin().value() > story.indexOf(u"Part 3"_s));

    // By the button above the page, which tells where one is.
    QTest::mouseClick(program.window.findChild<QToolButton *>(u"outlineButton"_s), Qt::LeftButton);
    QVERIFY(popover->isVisible());
    QCOMPARE(list->currentItem()->text(), u"Part 4"_s);
    QVERIFY(list->currentItem()->font().weight() > QFont::Normal);
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(!popover->isVisible());
}

void ReadingHistoryTest::offersNoOutlineWithoutHeadings()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(program.desktop.open(text));

    QVERIFY(!program.window.actions().outline->isEnabled());
    QVERIFY(!program.window.findChild<QToolButton *>(u"outlineButton"_s)->isVisible());
}

void ReadingHistoryTest::dimsAllButOneParagraphWhileThereIsOnlyTheText()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    program.window.resize(1280, 760);
    QVERIFY(program.desktop.open(longText()));
    ui::ArticleView &page = program.window.page();
    ui::Actions &actions = program.window.actions();
    QVERIFY(!actions.dimText->isEnabled());

    QTest::keyClick(&page, Qt::Key_F9);
    QVERIFY(!page.isDimmed());
    const QImage bright = page.viewport()->grab().toImage();
    QTest::keyClick(&page, Qt::Key_F9, Qt::ShiftModifier);
    QVERIFY(page.isDimmed());
    QVERIFY(page.viewport()->grab().toImage() != bright);

    QTest::keyClick(&page, Qt::Key_Escape);
    QVERIFY(!page.isDimmed());
    QTest::keyClick(&page, Qt::Key_F9);
    QVERIFY(page.isDimmed());

    // Whoever scrolls the paragraph out of view reads elsewhere.
    wheel(page, 40);
    const QImage elsewhere = page.viewport()->grab().toImage();
    page.setDimmed(false);
    QCOMPARE(page.viewport()->grab().toImage(), elsewhere);
}

SLANTLIGHT_TEST(ReadingHistoryTest)

#include "tst_readinghistory.moc"
