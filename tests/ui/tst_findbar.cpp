// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testroom.h"
#include "tests/support/tinydesk.h"
#include "ui/reader/articlefind.h"
#include "ui/reader/articleview.h"
#include "ui/reader/findfield.h"
#include "ui/reader/overviewruler.h"
#include "ui/reader/textsearch.h"

#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace slantlight;
using namespace slantlight::ui;
using namespace Qt::StringLiterals;

namespace {

/// A page with a story, and a field to find words in it.
struct Finding
{
    TinyDesk tiny;
    ArticleView view{tiny.desk()};
    ArticleFind find{tiny.desk(), view};
    FindField field{find};

    [[nodiscard]] bool begin()
    {
        view.resize(700, 500);
        view.show();
        field.show();
        field.activateWindow();
        return tiny.open(harbourStory());
    }
    void type(const QString &words) { QTest::keyClicks(field.edit(), words); }
    [[nodiscard]] QToolButton *button(const QString &name) const
    {
        for (QToolButton *const each : field.findChildren<QToolButton *>()) {
            if (each->accessibleName().startsWith(name)) {
                return each;
            }
        }
        return nullptr;
    }
    [[nodiscard]] bool shows(const QString &words) const
    {
        return std::ranges::any_of(field.findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisible() && label->text() == words;
        });
    }
};

} // namespace

class FindBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWords_data();
    void findsWords();
    void findsAsItIsTold_data();
    void findsAsItIsTold();
    void tellsWhereAnExpressionGoesWrong();
    void countsMatchesAndWrapsRound();
    void walksWithEnterAndShiftEnter();
    void takesWordsByTogglesAndTheirKeys();
    void saysBelowTheFieldWhatIsWrong();
    void showsItsButtonsOnlyWhileItIsInUse();
    void showsMatchesOnTheOverviewRuler();
    void startsWithSelectedWords();
    void emptiesWithEscapeAndKeepsTheWords();
    void showsTheSameInTwoFields();
    void asksTheLibraryWithControlOrWithoutAnArticle();
    void forgetsMatchesOfArticleBefore();
};

void FindBarTest::findsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("count");

    QTest::newRow("nothing to find") << u"The quay."_s << QString() << 0;
    QTest::newRow("any case") << u"The quay, the Quay."_s << u"QUAY"_s << 2;
    QTest::newRow("curly apostrophes") << u"It isn\u2019t the board\u2019s."_s << u"isn't"_s << 1;
    QTest::newRow("straight for curly")
        << u"\"No\" and \u201CNo\u201D."_s << u"\u201Cno\u201D"_s << 2;
    QTest::newRow("no-break spaces") << u"40\u00A0people"_s << u"40 people"_s << 1;
    QTest::newRow("across a line") << u"the end\nThe start"_s << u"end the"_s << 1;
    QTest::newRow("not overlapping") << u"aaaa"_s << u"aa"_s << 2;
    QTest::newRow("beyond the basic plane")
        << u"a \U0001F30A b \U0001F30A"_s << u"\U0001F30A"_s << 2;
}

void FindBarTest::findsWords()
{
    QFETCH(const QString, text);
    QFETCH(const QString, words);
    QFETCH(const int, count);

    const auto found = findAll(text, {.words = words});

    QVERIFY(found);
    QCOMPARE(found->size(), static_cast<std::size_t>(count));
    for (const TextSpan span : *found) {
        QCOMPARE(span.length(), words.size());
    }
}

void FindBarTest::findsAsItIsTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("how");
    QTest::addColumn<QStringList>("found");

    QTest::newRow("capital letters")
        << u"The quay, the Quay."_s << u"Quay"_s << u"case"_s << QStringList{u"Quay"_s};
    QTest::newRow("whole words") << u"The mayor may, and May too."_s << u"may"_s << u"whole"_s
                                 << QStringList{u"may"_s, u"May"_s};
    QTest::newRow("whole words beside marks")
        << u"(may) may\u0301 \U0001D400may"_s << u"may"_s << u"whole"_s << QStringList{u"may"_s};
    QTest::newRow("an expression") << u"In 1953 and in 1821."_s << u"\\d{4}"_s << u"expression"_s
                                   << QStringList{u"1953"_s, u"1821"_s};
    QTest::newRow("an expression in any case")
        << u"Quay quay"_s << u"q[a-z]+"_s << u"expression"_s << QStringList{u"Quay"_s, u"quay"_s};
    QTest::newRow("the start of a paragraph")
        << u"One\nTwo"_s << u"^\\w"_s << u"expression"_s << QStringList{u"O"_s, u"T"_s};
    QTest::newRow("letters beyond ASCII")
        << u"Åse går"_s << u"\\bg\\w+"_s << u"expression"_s << QStringList{u"går"_s};
    QTest::newRow("nothing is no match")
        << u"baab"_s << u"a*"_s << u"expression"_s << QStringList{u"aa"_s};
    QTest::newRow("whole words of an expression")
        << u"may mayor"_s << u"may|mayo"_s << u"expression whole"_s << QStringList{u"may"_s};
}

void FindBarTest::findsAsItIsTold()
{
    QFETCH(const QString, text);
    QFETCH(const QString, words);
    QFETCH(const QString, how);
    QFETCH(const QStringList, found);

    const auto spans = findAll(text, {.words = words,
                                      .matchesCase = how.contains(u"case"_s),
                                      .wholeWords = how.contains(u"whole"_s),
                                      .isExpression = how.contains(u"expression"_s)});

    QVERIFY(spans);
    QStringList there;
    for (const TextSpan span : *spans) {
        there.append(span.in(text).toString());
    }
    QCOMPARE(there, found);
}

void FindBarTest::tellsWhereAnExpressionGoesWrong()
{
    const auto found = findAll(u"The quay."_s, {.words = u"quay("_s, .isExpression = true});

    QVERIFY(!found);
    QCOMPARE(found.error().place, 5);
    QVERIFY(!found.error().reason.isEmpty());
}

void FindBarTest::showsMatchesOnTheOverviewRuler()
{
    Finding finding;
    QVERIFY(finding.begin());
    finding.view.setHighlightsShown(false);
    auto *const ruler = finding.view.findChild<OverviewRuler *>();
    const QImage before = ruler->grab().toImage();

    finding.type(u"the plan"_s);

    QVERIFY(ruler->grab().toImage() != before);
}

void FindBarTest::countsMatchesAndWrapsRound()
{
    Finding finding;
    QVERIFY(finding.begin());
    ArticleFind &find = finding.find;
    const QSignalSpy said(&find, &ArticleFind::said);

    finding.type(u"the plan"_s);
    QCOMPARE(find.matches().size(), 2u);
    QCOMPARE(find.current(), 0u);
    QVERIFY(finding.shows(u"1 of 2"_s));

    find.findNext();
    QCOMPARE(find.current(), 1u);
    QVERIFY(finding.shows(u"2 of 2"_s));
    QCOMPARE(said.size(), 0);
    find.findNext();
    QCOMPARE(find.current(), 0u);
    QCOMPARE(said.size(), 1);
    find.findPrevious();
    QCOMPARE(find.current(), 1u);

    finding.field.edit()->selectAll();
    finding.type(u"submarine"_s);
    QVERIFY(find.matches().empty());
    QVERIFY(finding.shows(u"Not found"_s));
    find.findNext();
    QCOMPARE(find.current(), std::nullopt);
}

void FindBarTest::walksWithEnterAndShiftEnter()
{
    Finding finding;
    QVERIFY(finding.begin());
    finding.type(u"board"_s);
    QCOMPARE(finding.find.current(), 0u);

    QTest::keyClick(finding.field.edit(), Qt::Key_Return);
    QCOMPARE(finding.find.current(), 1u);
    QTest::keyClick(finding.field.edit(), Qt::Key_Enter, Qt::ShiftModifier);
    QCOMPARE(finding.find.current(), 0u);
    QTest::mouseClick(finding.button(u"Next match"_s), Qt::LeftButton);
    QCOMPARE(finding.find.current(), 1u);
    QTest::mouseClick(finding.button(u"Previous match"_s), Qt::LeftButton);
    QCOMPARE(finding.find.current(), 0u);
}

void FindBarTest::takesWordsByTogglesAndTheirKeys()
{
    Finding finding;
    QVERIFY(finding.begin());
    finding.type(u"Board"_s);
    QCOMPARE(finding.find.matches().size(), 2u);

    QTest::mouseClick(finding.button(u"Match capital letters"_s), Qt::LeftButton);
    QVERIFY(finding.find.matches().empty());
    QTest::keyClick(finding.field.edit(), Qt::Key_C, Qt::AltModifier);
    QCOMPARE(finding.find.matches().size(), 2u);

    finding.field.edit()->selectAll();
    finding.type(u"boar"_s);
    QCOMPARE(finding.find.matches().size(), 2u);
    QTest::keyClick(finding.field.edit(), Qt::Key_W, Qt::AltModifier);
    QVERIFY(finding.find.matches().empty());
    QTest::keyClick(finding.field.edit(), Qt::Key_W, Qt::AltModifier);

    finding.field.edit()->selectAll();
    QTest::keyClick(finding.field.edit(), Qt::Key_R, Qt::AltModifier);
    finding.type(u"b..rd"_s);
    QCOMPARE(finding.find.matches().size(), 2u);
}

void FindBarTest::saysBelowTheFieldWhatIsWrong()
{
    Finding finding;
    QVERIFY(finding.begin());
    QTest::keyClick(finding.field.edit(), Qt::Key_R, Qt::AltModifier);

    finding.type(u"board("_s);

    const auto *const fault = finding.field.window()->findChild<QLabel *>(u"findFault"_s);
    QVERIFY(fault != nullptr && fault->isVisible());
    QVERIFY2(fault->text().contains(u"character 7"_s), qPrintable(fault->text()));
    QVERIFY(finding.view.matches().empty());

    finding.type(u")"_s);
    QVERIFY(finding.field.window()->findChild<QLabel *>(u"findFault"_s) == nullptr);
    QCOMPARE(finding.find.matches().size(), 2u);
}

void FindBarTest::showsItsButtonsOnlyWhileItIsInUse()
{
    Finding finding;
    QVERIFY(finding.begin());
    finding.field.edit()->clearFocus();
    QVERIFY(!finding.button(u"Whole words"_s)->isVisible());

    finding.find.setQuery({.words = u"board"_s});
    QVERIFY(finding.button(u"Whole words"_s)->isVisible());

    finding.find.end();
    QVERIFY(!finding.button(u"Whole words"_s)->isVisible());
    const int height = finding.field.height();

    finding.field.takeFocus();
    QVERIFY(finding.button(u"Whole words"_s)->isVisible());
    QCOMPARE(finding.field.height(), height);
}

void FindBarTest::startsWithSelectedWords()
{
    Finding finding;
    QVERIFY(finding.begin());
    const TextSpan span = finding.tiny.spanOf(u"board"_s);
    QTextCursor cursor(finding.view.document());
    cursor.setPosition(static_cast<int>(span.begin().value()));
    cursor.setPosition(static_cast<int>(span.end().value()), QTextCursor::KeepAnchor);
    finding.view.setTextCursor(cursor);

    finding.find.begin();

    QCOMPARE(finding.field.edit()->text(), u"board"_s);
    QCOMPARE(finding.find.matches().size(), 2u);
    QCOMPARE(finding.find.current(), std::nullopt);
    QVERIFY(finding.find.countText().startsWith(u"2 "_s));
}

void FindBarTest::emptiesWithEscapeAndKeepsTheWords()
{
    Finding finding;
    QVERIFY(finding.begin());
    const QSignalSpy ended(&finding.find, &ArticleFind::ended);
    finding.type(u"board"_s);

    QTest::keyClick(finding.field.edit(), Qt::Key_Escape);

    QCOMPARE(ended.size(), 1);
    QVERIFY(finding.field.edit()->text().isEmpty());
    QVERIFY(finding.view.matches().empty());

    finding.find.begin();
    QCOMPARE(finding.field.edit()->text(), u"board"_s);
    QCOMPARE(finding.view.matches().size(), 2u);
}

void FindBarTest::showsTheSameInTwoFields()
{
    Finding finding;
    QVERIFY(finding.begin());
    FindField other(finding.find);

    QTest::keyClick(finding.field.edit(), Qt::Key_R, Qt::AltModifier);
    QTest::keyClick(finding.field.edit(), Qt::Key_C, Qt::AltModifier);
    finding.type(u"bo.rd"_s);

    QCOMPARE(other.edit()->text(), u"bo.rd"_s);
    QCOMPARE(
        finding.find.query(),
        (TextQuery{
            .words = u"bo.rd"_s, .matchesCase = true, .wholeWords = false, .isExpression = true}));
}

void FindBarTest::asksTheLibraryWithControlOrWithoutAnArticle()
{
    Finding finding;
    const QSignalSpy everywhere(&finding.field, &FindField::enteredForAll);
    finding.field.show();

    finding.type(u"ferry"_s);
    QTest::keyClick(finding.field.edit(), Qt::Key_Return);
    QCOMPARE(everywhere.size(), 1);
    QCOMPARE(everywhere.front().front().toString(), u"ferry"_s);

    QTest::keyClick(finding.field.edit(), Qt::Key_Escape);
    QVERIFY(finding.field.edit()->text().isEmpty());

    QVERIFY(finding.begin());
    finding.type(u"board"_s);
    QTest::keyClick(finding.field.edit(), Qt::Key_Return);
    QCOMPARE(everywhere.size(), 1);
    QTest::keyClick(finding.field.edit(), Qt::Key_Enter, Qt::ControlModifier);
    QCOMPARE(everywhere.size(), 2);
}

void FindBarTest::forgetsMatchesOfArticleBefore()
{
    Finding finding;
    QVERIFY(finding.begin());
    finding.type(u"board"_s);

    QVERIFY(
        finding.tiny.open(u"The ferry left late.\n\nIt had a board game on board, and a board."_s));

    QVERIFY(finding.field.edit()->text().isEmpty());
    QVERIFY(finding.find.matches().empty());
    QVERIFY(finding.view.matches().empty());
    finding.find.begin();
    QVERIFY(finding.field.edit()->text().isEmpty());
}

SLANTLIGHT_TEST(FindBarTest)

#include "tst_findbar.moc"
