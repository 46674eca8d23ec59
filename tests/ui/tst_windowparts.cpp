// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/runningprogram.h"
#include "tests/support/testroom.h"
#include "ui/library/librarypanel.h"
#include "ui/look/shortlabel.h"
#include "ui/reader/findbar.h"
#include "ui/reader/findfield.h"
#include "ui/window/actions.h"
#include "ui/window/statusfigures.h"
#include "ui/words/noticetext.h"

#include <QAction>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

using Notices = std::vector<Notice>;

} // namespace

class WindowPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksInTheArticleForWhatIsTyped();
    void floatsTheFieldWhereTheToolbarHasNone_data();
    void floatsTheFieldWhereTheToolbarHasNone();
    void searchesTheLibraryWhileNoArticleIsOpen();
    void keepsTheFiguresOfTheOpenArticle();
    void endsALineInAnEllipsisWhereThereIsNoRoom();
    void saysHowAFileWasRead_data();
    void saysHowAFileWasRead();
};

void WindowPartsTest::looksInTheArticleForWhatIsTyped()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    program.window.resize(1280, 800); // the field has no room in a narrow one
    QVERIFY(program.opens([&] { program.desktop.desk().openText(text, SourceFormat::PlainText); }));
    QTest::keySequence(&program.window.page(), QKeySequence::Find);
    auto *const edit = qobject_cast<QLineEdit *>(program.window.focusWidget());
    QVERIFY(edit != nullptr && edit->parentWidget()->parentWidget()->inherits("QToolBar"));

    QTest::keyClicks(edit, u"mayor"_s);

    QCOMPARE(program.window.page().matches().size(), 1u);
    QVERIFY(!program.window.findChild<ui::FindBar *>()->isVisible());

    QTest::keyClick(edit, Qt::Key_Escape);

    QVERIFY(edit->text().isEmpty());
    QVERIFY(program.window.page().matches().empty());
    QVERIFY(program.window.page().hasFocus());
}

void WindowPartsTest::floatsTheFieldWhereTheToolbarHasNone_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("onlyText");

    QTest::newRow("narrow window") << 760 << false;
    QTest::newRow("only the text") << 1280 << true;
}

void WindowPartsTest::floatsTheFieldWhereTheToolbarHasNone()
{
    QFETCH(const int, width);
    QFETCH(const bool, onlyText);
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    program.window.resize(width, 800);
    QVERIFY(program.opens([&] { program.desktop.desk().openText(text, SourceFormat::PlainText); }));
    if (onlyText) {
        program.window.actions().onlyText->trigger();
    }

    QTest::keySequence(&program.window.page(), QKeySequence::Find);
    const auto *const bar = program.window.findChild<ui::FindBar *>();
    QVERIFY(bar->isVisible());
    QCOMPARE(program.window.focusWidget(), bar->field().edit());
    QTest::keyClicks(bar->field().edit(), u"mayor"_s);
    QCOMPARE(program.window.page().matches().size(), 1u);

    QTest::keyClick(bar->field().edit(), Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QVERIFY(program.window.page().hasFocus());
}

void WindowPartsTest::searchesTheLibraryWhileNoArticleIsOpen()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    program.window.resize(1280, 800); // the field has no room in a narrow one
    QTest::keySequence(&program.window, QKeySequence::Find);
    auto *const edit = qobject_cast<QLineEdit *>(program.window.focusWidget());
    QVERIFY(edit != nullptr);

    QTest::keyClicks(edit, u"mayor"_s);
    QTest::keyClick(edit, Qt::Key_Return);

    QVERIFY(!program.window.findChild<ui::FindBar *>()->isVisible());
    const auto fields = program.window.findChild<ui::LibraryPanel *>()->findChildren<QLineEdit *>();
    QVERIFY(std::ranges::any_of(fields,
                                [](const QLineEdit *each) { return each->text() == u"mayor"_s; }));
}

void WindowPartsTest::keepsTheFiguresOfTheOpenArticle()
{
    const QTemporaryDir folder;
    Desktop desktop(folder.path());
    const ui::StatusFigures figures(desktop.desk());
    QVERIFY(figures.text().isEmpty());

    QVERIFY(desktop.open(text));
    QCOMPARE(figures.text(), ui::statusText(desktop.desk()));
    QVERIFY(!figures.text().isEmpty());

    MarkerFilter none = desktop.desk().filter();
    none.leastWeight = 1;
    desktop.desk().setFilter(none);
    QCOMPARE(figures.text(), ui::statusText(desktop.desk()));

    desktop.desk().closeArticle();
    QVERIFY(figures.text().isEmpty());
}

void WindowPartsTest::endsALineInAnEllipsisWhereThereIsNoRoom()
{
    ui::ShortLabel line(u"seven hundred words and forty marks"_s);
    const auto ink = [&line](const QString &text, int width) {
        line.setText(text);
        line.resize(width, 24);
        return line.grab().toImage();
    };
    const int room = line.fontMetrics().horizontalAdvance(u"seven hundred…"_s) + 1;

    const QImage shortened = ink(line.text(), room);

    QCOMPARE(line.text(), u"seven hundred words and forty marks"_s); // for the ear, all of it
    QCOMPARE(shortened, ink(u"seven hundred…"_s, room));
    QVERIFY(ink(u"seven hundred words"_s, 500) != ink(u"seven hundred…"_s, 500));
}

void WindowPartsTest::saysHowAFileWasRead_data()
{
    QTest::addColumn<Notices>("notices");
    QTest::addColumn<QStringList>("words");
    const Notice guessed{NoticeCode::EncodingGuessed, {u"windows-1252"_s}};
    const Notice named{NoticeCode::EncodingNotPlain, {u"UTF-16LE"_s}};
    const Notice replaced{NoticeCode::CharactersReplaced, {u"3"_s}};
    QTest::newRow("plainly") << Notices{} << QStringList{};
    QTest::newRow("in an encoding that was guessed")
        << Notices{guessed} << QStringList{u"windows-1252"_s};
    QTest::newRow("in another encoding") << Notices{named} << QStringList{u"UTF-16LE"_s};
    QTest::newRow("with losses") << Notices{replaced} << QStringList{u"3 character"_s, u"\ufffd"_s};
    QTest::newRow("with a loss") << Notices{{NoticeCode::CharactersReplaced, {u"1"_s}}}
                                 << QStringList{u"1 character"_s};
    QTest::newRow("both") << Notices{guessed, replaced}
                          << QStringList{u"windows-1252"_s, u"\ufffd"_s};
    QTest::newRow("in part") << Notices{{NoticeCode::MoreArticles, {u"2"_s}}}
                             << QStringList{u"2 more"_s, u"first"_s};
    QTest::newRow("in another language")
        << Notices{{NoticeCode::LanguageNotRead, {u"de"_s}}} << QStringList{u"German"_s};
    QTest::newRow("not to the end")
        << Notices{{NoticeCode::MarkersCut, {u"90"_s, u"50"_s}}} << QStringList{u"90"_s, u"50"_s};
}

void WindowPartsTest::saysHowAFileWasRead()
{
    QFETCH(const Notices, notices);
    QFETCH(const QStringList, words);

    const QString said = ui::noticeText(notices);

    QCOMPARE(said.isEmpty(), notices.empty());
    for (const QString &word : words) {
        QVERIFY2(said.contains(word), qUtf8Printable(said));
    }
    QVERIFY2(!said.contains(u'%'), qUtf8Printable(said));
    QCOMPARE(said, said.trimmed());
}

SLANTLIGHT_TEST(WindowPartsTest)
#include "tst_windowparts.moc"
