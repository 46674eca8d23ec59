// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/runningprogram.h"
#include "tests/support/testroom.h"
#include "ui/library/librarypanel.h"
#include "ui/reader/findbar.h"
#include "ui/window/findfield.h"
#include "ui/window/statusfigures.h"
#include "ui/words/noticetext.h"

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
    void tellsWhereTheFieldWasEnteredFor();
    void emptiesTheFieldOnEscape();
    void looksInTheArticleForWhatIsEntered();
    void searchesTheLibraryWhileNoArticleIsOpen();
    void keepsTheFiguresOfTheOpenArticle();
    void saysHowAFileWasRead_data();
    void saysHowAFileWasRead();
};

void WindowPartsTest::tellsWhereTheFieldWasEnteredFor()
{
    ui::FindField field;
    const QSignalSpy here(&field, &ui::FindField::entered);
    const QSignalSpy everywhere(&field, &ui::FindField::enteredForAll);

    QTest::keyClicks(&field, u"ferry"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(here.size(), 1);
    QCOMPARE(here.front().front().toString(), u"ferry"_s);
    QVERIFY(everywhere.isEmpty());

    QTest::keyClick(&field, Qt::Key_Enter, Qt::ControlModifier);
    QCOMPARE(here.size(), 1);
    QCOMPARE(everywhere.size(), 1);
}

void WindowPartsTest::emptiesTheFieldOnEscape()
{
    ui::FindField field;
    const QSignalSpy left(&field, &ui::FindField::left);
    QTest::keyClicks(&field, u"ferry"_s);

    QTest::keyClick(&field, Qt::Key_Escape);

    QVERIFY(field.text().isEmpty());
    QCOMPARE(left.size(), 1);
}

void WindowPartsTest::looksInTheArticleForWhatIsEntered()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    program.window.resize(1280, 800); // the field has no room in a narrow one
    QVERIFY(program.opens([&] { program.desktop.desk().openText(text, SourceFormat::PlainText); }));
    auto *const field = program.window.findChild<ui::FindField *>();
    QVERIFY(field->isVisible());
    field->setFocus();

    QTest::keyClicks(field, u"mayor"_s);
    QTest::keyClick(field, Qt::Key_Return);

    const auto *const bar = program.window.findChild<ui::FindBar *>();
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->matchCount(), 1u);
}

void WindowPartsTest::searchesTheLibraryWhileNoArticleIsOpen()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    program.window.resize(1280, 800); // the field has no room in a narrow one
    auto *const field = program.window.findChild<ui::FindField *>();
    QVERIFY(field->isVisible());
    field->setFocus();

    QTest::keyClicks(field, u"mayor"_s);
    QTest::keyClick(field, Qt::Key_Return);

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
