// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testroom.h"
#include "ui/window/session.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;
using namespace slantlight::ui;

class SessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QFile::remove(path()); }
    void beginsWithAllPanelsAndTheMarks();
    void keepsHowTheWindowWasLeft();
    void keepsHowArticlesAreRead();
    void keepsWeightsBetweenNothingAndCertainty();
    void keepsFiguresOfTheTextInsideTheirLimits();
    void followsTheWindowAgainWithoutAThemeOfThePage();
    void forgetsAThemeThatItDoesNotKnow();
    void keepsCodesAndKeys();
    void putsTheLastFileFirstAndOnlyOnce();
    void keepsTenFiles();
    void forgetsFiles();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"session.ini"_s); }

    QTemporaryDir m_folder;
};

void SessionTest::beginsWithAllPanelsAndTheMarks()
{
    const Session session(path());

    QVERIFY(session.window().library);
    QVERIFY(session.window().inspector);
    QVERIFY(session.window().geometry.isEmpty());
    QVERIFY(!session.page().theme);
    QCOMPARE(session.page().filter.leastWeight, markWeight);
    QVERIFY(session.recentFiles().isEmpty());
}

void SessionTest::keepsHowTheWindowWasLeft()
{
    Session(path()).setWindow({.geometry = "somewhere"_ba,
                               .columns = "wide"_ba,
                               .library = false,
                               .inspector = true,
                               .tab = 1});

    const Session::Window window = Session(path()).window();

    QCOMPARE(window.geometry, "somewhere"_ba);
    QCOMPARE(window.columns, "wide"_ba);
    QVERIFY(!window.library);
    QVERIFY(window.inspector);
    QCOMPARE(window.tab, 1);
}

void SessionTest::keepsHowArticlesAreRead()
{
    Session::Page page;
    page.theme = PageTheme::Sepia;
    page.text = {.family = u"Noto Sans"_s,
                 .size = 21,
                 .lineHeight = 1.7,
                 .charactersPerLine = 80,
                 .lineEnds = LineEnds::Justified};
    page.window = WindowTheme::Dark;
    page.isDimmed = true;
    page.filter.leastWeight = 0.25;
    page.filter.ownVoiceOnly = true;
    page.filter.hidden = {Category::Hedge, Category::Outlet};
    Session(path()).setPage(page);

    const Session::Page kept = Session(path()).page();

    QCOMPARE(kept.theme, PageTheme::Sepia);
    QCOMPARE(kept.text, page.text);
    QCOMPARE(kept.window, WindowTheme::Dark);
    QVERIFY(kept.isDimmed);
    QCOMPARE(kept.filter.leastWeight, 0.25);
    QVERIFY(kept.filter.ownVoiceOnly);
    QCOMPARE(kept.filter.hidden, page.filter.hidden);
}

void SessionTest::keepsWeightsBetweenNothingAndCertainty()
{
    QSettings(path(), QSettings::IniFormat).setValue("marks/leastWeight", 7);

    QCOMPARE(Session(path()).page().filter.leastWeight, 1.0);
}

void SessionTest::keepsFiguresOfTheTextInsideTheirLimits()
{
    QSettings settings(path(), QSettings::IniFormat);
    settings.setValue("page/textSize", 900);
    settings.setValue("page/lineHeight", 0);
    settings.setValue("page/charactersPerLine", -3);
    settings.sync();

    const TextStyle text = Session(path()).page().text;

    QCOMPARE(text.size, TextStyle::greatestSize);
    QCOMPARE(text.lineHeight, TextStyle::leastLineHeight);
    QCOMPARE(text.charactersPerLine, TextStyle::fewestCharacters);
}

void SessionTest::followsTheWindowAgainWithoutAThemeOfThePage()
{
    Session session(path());
    session.setPage({.theme = PageTheme::Sepia, .text = {}, .filter = {}});

    session.setPage({.theme = std::nullopt, .text = {}, .filter = {}});

    QVERIFY(!Session(path()).page().theme);
}

void SessionTest::forgetsAThemeThatItDoesNotKnow()
{
    QSettings(path(), QSettings::IniFormat).setValue("page/theme", u"plaid"_s);

    QVERIFY(!Session(path()).page().theme);
}

void SessionTest::keepsCodesAndKeys()
{
    Session session(path());
    QVERIFY(!session.keys(u"open"_s));

    session.setRecentCodes({CodeId(u"doubt"_s), CodeId(u"omission"_s)});
    session.setKeys(u"open"_s, {QKeySequence(Qt::CTRL | Qt::Key_J)});
    session.setKeys(u"paste"_s, {});

    const Session again(path());
    QCOMPARE(again.recentCodes(),
             std::vector<CodeId>({CodeId(u"doubt"_s), CodeId(u"omission"_s)}));
    QCOMPARE(again.keys(u"open"_s).value_or(QList<QKeySequence>()),
             QList<QKeySequence>{QKeySequence(Qt::CTRL | Qt::Key_J)});
    QVERIFY(again.keys(u"paste"_s) && again.keys(u"paste"_s)->isEmpty());
    session.forgetKeys(u"open"_s);
    QVERIFY(!session.keys(u"open"_s));
}

void SessionTest::putsTheLastFileFirstAndOnlyOnce()
{
    Session session(path());
    session.addRecentFile(u"/news/ferry.txt"_s);
    session.addRecentFile(u"/news/market.txt"_s);
    session.addRecentFile(u"/news/ferry.txt"_s);

    QCOMPARE(session.recentFiles(), QStringList({u"/news/ferry.txt"_s, u"/news/market.txt"_s}));
}

void SessionTest::keepsTenFiles()
{
    Session session(path());
    for (int i = 0; i < 12; ++i) {
        session.addRecentFile(u"/news/%1.txt"_s.arg(i));
    }

    QCOMPARE(session.recentFiles().size(), 10);
    QCOMPARE(session.recentFiles().first(), u"/news/11.txt"_s);
}

void SessionTest::forgetsFiles()
{
    Session session(path());
    session.addRecentFile(u"/news/ferry.txt"_s);
    session.addRecentFile(u"/news/market.txt"_s);

    session.forgetRecentFile(u"/news/ferry.txt"_s);
    QCOMPARE(session.recentFiles(), QStringList{u"/news/market.txt"_s});
    session.clearRecentFiles();
    QVERIFY(session.recentFiles().isEmpty());
}

SLANTLIGHT_TEST(SessionTest)
#include "tst_session.moc"
