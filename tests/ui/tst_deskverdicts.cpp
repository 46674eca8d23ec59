// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testroom.h"
#include "tests/support/tinydesk.h"
#include "ui/agreement/ruleverdictsdialog.h"

#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace slantlight;
using namespace slantlight::ui;

namespace {

const RuleId slammed(u"loaded.slammed"_s);

QString story(int number)
{
    return u"Report %1\n\nThe mayor slammed the ferry.\n\nIt left late.\n"_s.arg(number);
}

/// Says no to the mark of one rule in several articles.
bool sayNo(TinyDesk &tiny, int times)
{
    for (int i = 0; i < times; ++i) {
        if (!tiny.open(story(i))) {
            return false;
        }
        tiny.desk().answer(*tiny.markerOn(u"slammed"_s), Answer::NotHere, u"reason %1"_s.arg(i));
    }
    return true;
}

} // namespace

class DeskVerdictsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheReasonOfAnAnswer();
    void annotatesWhereOneAgrees();
    void annotatesOnlyWhereThatIsWanted();
    void offersOnceToSilenceARuleThatIsMostlyRejected();
    void findsAnAnswerOnALaterVersionOfThePage();
    void tellsWhatWasSaidToEachRuleInATable();
    void switchesARuleOffAndOnInTheTable();
    void sortsTheTableByNumbers();
};

void DeskVerdictsTest::keepsTheReasonOfAnAnswer()
{
    TinyDesk tiny;
    QVERIFY(tiny.open(story(1)));
    const Marker marker = *tiny.markerOn(u"slammed"_s);

    tiny.desk().answer(marker, Answer::NotHere, u"a quotation"_s);

    QCOMPARE(tiny.library().verdicts().of(tiny.desk().article()->id())->notes.front().reason,
             u"a quotation"_s);
    QCOMPARE(tiny.desk().review().verdictOn(marker)->reason, u"a quotation"_s);
    tiny.desk().undoStack().undo();
    QVERIFY(!tiny.desk().answerTo(marker));
    tiny.desk().undoStack().redo();
    QCOMPARE(tiny.desk().review().verdictOn(marker)->reason, u"a quotation"_s);
}

void DeskVerdictsTest::annotatesWhereOneAgrees()
{
    TinyDesk tiny;
    QVERIFY(tiny.open(story(1)));
    tiny.desk().setAnnotatesAgreement(true);
    const Marker marker = *tiny.markerOn(u"slammed"_s);

    tiny.desk().answer(marker, Answer::Agree);

    QCOMPARE(tiny.desk().annotations().size(), 1u);
    const auto &[annotation, anchor] = tiny.desk().annotations().front();
    QCOMPARE(annotation.code, CodeId(u"loaded"_s));
    QCOMPARE(annotation.layer, Layer::Hand);
    QCOMPARE(*anchor.span, marker.span);
    QCOMPARE(tiny.desk().answerTo(marker), Answer::Agree);
    tiny.desk().undoStack().undo(); // both at once
    QVERIFY(tiny.desk().annotations().empty());
    QVERIFY(!tiny.desk().answerTo(marker));
}

void DeskVerdictsTest::annotatesOnlyWhereThatIsWanted()
{
    TinyDesk tiny;
    QVERIFY(tiny.open(story(1)));
    const Marker marker = *tiny.markerOn(u"slammed"_s);

    tiny.desk().answer(marker, Answer::Agree);
    tiny.desk().setAnnotatesAgreement(true);
    tiny.desk().answer(marker, Answer::NotHere);

    QVERIFY(tiny.desk().annotations().empty());
}

void DeskVerdictsTest::offersOnceToSilenceARuleThatIsMostlyRejected()
{
    TinyDesk tiny;
    QVERIFY(sayNo(tiny, 4));
    QVERIFY(!tiny.desk().isSilenceToBeOffered(slammed));
    QVERIFY(tiny.open(story(5)));
    QSignalSpy answered(&tiny.desk(), &Desk::answered);

    tiny.desk().answer(*tiny.markerOn(u"slammed"_s), Answer::NotHere);

    QCOMPARE(answered.size(), 1);
    QCOMPARE(answered.at(0).at(0).value<RuleId>(), slammed);
    QVERIFY(tiny.desk().isSilenceToBeOffered(slammed));
    tiny.desk().noteSilenceOffered(slammed);
    QVERIFY(!tiny.desk().isSilenceToBeOffered(slammed));
    tiny.reopen();
    QVERIFY(!tiny.desk().isSilenceToBeOffered(slammed));
}

void DeskVerdictsTest::findsAnAnswerOnALaterVersionOfThePage()
{
    TinyDesk tiny;
    const auto version = [](const QString &added) {
        return Article::fromParts(
            {{.kind = BlockKind::Headline, .text = u"Ferry"_s},
             {.kind = BlockKind::Paragraph, .text = added},
             {.kind = BlockKind::Paragraph,
              .text = u"On Monday the mayor of Averna slammed the ferry in a long letter."_s}},
            {.language = u"en"_s, .address = u"https://example.org/ferry"_s});
    };
    const Article first = version({});
    const Article second = version(u"This report was made longer in the evening."_s);
    {
        const Library library = tiny.library();
        QVERIFY(library.articles().save(first));
        QVERIFY(library.articles().save(second));
    }
    const auto open = [&tiny](const Article &article) {
        const QSignalSpy opened(&tiny.desk(), &Desk::articleOpened);
        tiny.desk().openFromLibrary(article.id());
        return QTest::qWaitFor([&opened] { return !opened.isEmpty(); });
    };
    QVERIFY(open(first) && tiny.markerOn(u"slammed"_s) != nullptr);
    tiny.desk().answer(*tiny.markerOn(u"slammed"_s), Answer::NotHere, u"a quotation"_s);

    QVERIFY(open(second) && tiny.markerOn(u"slammed"_s) != nullptr);

    const auto found = tiny.desk().review().verdictOn(*tiny.markerOn(u"slammed"_s));
    QVERIFY(found);
    QCOMPARE(found->reason, u"a quotation"_s);
    tiny.desk().answer(*tiny.markerOn(u"slammed"_s), Answer::Agree);
    QCOMPARE(tiny.desk().answerTo(*tiny.markerOn(u"slammed"_s)), Answer::Agree);
    QCOMPARE(tiny.desk().verdictCounts(slammed), (VerdictCounts{.agreed = 1, .notHere = 0}));
    tiny.desk().undoStack().undo();
    QCOMPARE(tiny.desk().answerTo(*tiny.markerOn(u"slammed"_s)), Answer::NotHere);
}

void DeskVerdictsTest::tellsWhatWasSaidToEachRuleInATable()
{
    TinyDesk tiny;
    QVERIFY(sayNo(tiny, 2));
    QWidget window;
    window.resize(1200, 800);
    auto *const dialog = new RuleVerdictsDialog(tiny.desk(), &window);

    QTreeWidget &rows = dialog->rows();
    QCOMPARE(rows.topLevelItemCount(), 1);
    const QTreeWidgetItem &row = *rows.topLevelItem(0);
    QCOMPARE(row.text(0), u"loaded.slammed"_s);
    QVERIFY(row.text(1).contains(u"louder than what happened"_s));
    QCOMPARE(row.text(2) + u' ' + row.text(3) + u' ' + row.text(4), u"0 2 0 %"_s);
    QCOMPARE(row.text(5), u"reason 1"_s);
    QVERIFY(dialog->details().contains(u"“reason 0”"_s));
    tiny.desk().answer(*tiny.markerOn(u"slammed"_s), Answer::Agree); // the table follows
    QCOMPARE(rows.topLevelItem(0)->text(4), u"50 %"_s);
}

void DeskVerdictsTest::switchesARuleOffAndOnInTheTable()
{
    TinyDesk tiny;
    QVERIFY(sayNo(tiny, 1));
    QWidget window;
    window.resize(1200, 800);
    auto *const dialog = new RuleVerdictsDialog(tiny.desk(), &window);
    dialog->show();

    QTest::mouseClick(&dialog->switchButton(), Qt::LeftButton);
    QVERIFY(tiny.desk().silencedRules().contains(slammed));
    QCOMPARE(dialog->rows().topLevelItem(0)->text(0), u"loaded.slammed (off)"_s);

    QTest::mouseClick(&dialog->switchButton(), Qt::LeftButton);
    QVERIFY(!tiny.desk().silencedRules().contains(slammed));
    tiny.desk().undoStack().undo();
    QVERIFY(tiny.desk().silencedRules().contains(slammed));
}

void DeskVerdictsTest::sortsTheTableByNumbers()
{
    TinyDesk tiny;
    QVERIFY(sayNo(tiny, 11));
    QVERIFY(tiny.open(u"He purportedly left. She purportedly stayed.\n"_s));
    for (const Marker &marker : std::vector<Marker>(tiny.desk().analysis().markers)) {
        tiny.desk().answer(marker, Answer::NotHere);
    }
    QWidget window;
    window.resize(1200, 800);
    auto *const dialog = new RuleVerdictsDialog(tiny.desk(), &window);

    QCOMPARE(dialog->rows().topLevelItem(0)->text(3), u"11"_s);
    dialog->rows().sortByColumn(3, Qt::AscendingOrder);
    QCOMPARE(dialog->rows().topLevelItem(0)->text(3), u"2"_s);
}

SLANTLIGHT_TEST(DeskVerdictsTest)

#include "tst_deskverdicts.moc"
