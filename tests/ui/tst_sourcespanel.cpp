// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktop.h"
#include "tests/support/reported.h"
#include "tests/support/runningprogram.h"
#include "tests/support/testroom.h"
#include "ui/inspector/sourcespanel.h"
#include "ui/inspector/speakermodel.h"
#include "ui/look/windowstyle.h"
#include "ui/reader/articleview.h"
#include "ui/reader/articlefind.h"
#include "ui/window/mainwindow.h"
#include "ui/words/speakerwords.h"
#include "ui/words/translations.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace slantlight;
using ui::LitPassages;
using ui::SourcesPanel;
using ui::SpeakerModel;

class SourcesPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsTheContractOfModels();
    void listsMostQuotedFirst();
    void sharesOutTheQuotedWords();
    void tellsVerbsApartByWhatTheyTakeAsTrue();
    void saysAllOfARowToTheEar();
    void saysThatThereIsNoVerb();
    void saysWhoIsNotNamed_data();
    void saysWhoIsNotNamed();
    void explainsTheSignsOnTop();
    void lightsThePassagesOfAClickedRow();
    void lightsByKey_data();
    void lightsByKey();
    void stepsThroughThePassages_data();
    void stepsThroughThePassages();
    void goesToTheFirstMention_data();
    void goesToTheFirstMention();
    void offersTheSameInAMenu();
    void lightsWhatTheOutletTellsItself();
    void keepsTheLightUntilAnotherArticle();
    void saysWhyNobodyIsListed_data();
    void saysWhyNobodyIsListed();
    void takesManySpeakersAndLongNames();
    void listsWhoSpeaksInTheOpenArticle();
    void lightsTheArticleBesideIt();
    void leavesEscapeToTheWindowWhenNothingIsLit();
    void paintsTheLightUnderTheText();
    void turnsTheLightOffWhenTheArticleIsOpenedAgain();
};

namespace {

/// The panel with an article, as it stands in the window.
struct ShownPanel
{
    SourcesPanel panel;
    QSignalSpy lit{&panel, &SourcesPanel::lit};
    QSignalSpy chosen{&panel, &SourcesPanel::placeChosen};
    QListView *list = panel.findChild<QListView *>(u"speakers"_s);

    explicit ShownPanel(const ReportedArticle &story = harbourReports(),
                        Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        panel.setLayoutDirection(direction);
        panel.setStyleSheet(ui::windowStyleSheet(QApplication::palette()));
        panel.resize(320, 620);
        panel.showReview(story.review());
        panel.show();
        if (!QTest::qWaitForWindowExposed(&panel)) {
            qFatal("the panel is not shown");
        }
    }

    [[nodiscard]] QModelIndex row(const QString &name) const
    {
        for (int i = 0; i < list->model()->rowCount(); ++i) {
            if (list->model()->index(i, 0).data().toString() == name) {
                return list->model()->index(i, 0);
            }
        }
        qFatal("no row %ls", qUtf16Printable(name));
    }

    void click(const QString &name) const
    {
        const QRect place = list->visualRect(row(name));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place.topLeft() + QPoint(40, 16));
    }

    [[nodiscard]] LitPassages last() const { return lit.last().at(0).value<LitPassages>(); }
};

QStringList namesIn(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row) {
        names.append(model.index(row, 0).data().toString());
    }
    return names;
}

} // namespace

void SourcesPanelTest::initTestCase()
{
    ui::installTranslations(u"en"_s, *qApp); // one statement, two statements
}

void SourcesPanelTest::keepsTheContractOfModels()
{
    SpeakerModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);

    QVERIFY(model.show(harbourReports().review()));
    QVERIFY(!model.show(harbourReports().review()));
    QVERIFY(model.show(Review()));

    QCOMPARE(model.rowCount(), 0);
}

void SourcesPanelTest::listsMostQuotedFirst()
{
    SpeakerModel model;

    model.show(harbourReports().review());

    QCOMPARE(namesIn(model), (QStringList{u"Mara Lind"_s, u"The harbour board"_s, u"Davit Orvan"_s,
                                          u"Not named in the text"_s, u"The outlet itself"_s}));
}

void SourcesPanelTest::sharesOutTheQuotedWords()
{
    SpeakerModel model;
    model.show(harbourReports().review());

    QCOMPARE(model.index(0, 0).data(SpeakerModel::AboutRole).toString(),
             u"100 % of quotes · Person"_s);
    QCOMPARE(model.index(0, 0).data(SpeakerModel::CountRole).toString(), u"2 statements"_s);
    QCOMPARE(model.index(1, 0).data(SpeakerModel::AboutRole).toString(),
             u"retold in 5 words · Organisation"_s);
    QCOMPARE(model.index(4, 0).data(SpeakerModel::AboutRole).toString(),
             u"58 % of the text reports nobody"_s);
    QCOMPARE(ui::shareWords(1, 1000), u"under 1 %"_s);
    QCOMPARE(ui::shareWords(0, 0), u"0 %"_s);
}

void SourcesPanelTest::tellsVerbsApartByWhatTheyTakeAsTrue()
{
    SpeakerModel model;
    model.show(harbourReports().review());
    const QModelIndex lind = model.index(0, 0);
    const QModelIndex board = model.index(1, 0);

    QCOMPARE(lind.data(SpeakerModel::DistancingRole).toString(), u"claimed"_s);
    QCOMPARE(lind.data(SpeakerModel::NeutralRole).toString(), u"warned"_s);
    QCOMPARE(lind.data(SpeakerModel::EndorsingRole).toString(), QString());
    QCOMPARE(board.data(SpeakerModel::EndorsingRole).toString(), u"confirmed"_s);
}

void SourcesPanelTest::saysAllOfARowToTheEar()
{
    SpeakerModel model;
    model.show(harbourReports().review());

    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
             u"Mara Lind. 100 % of quotes · Person. 2 statements. neutral: warned. "
             "left open: claimed"_s);
    const QString help = model.index(0, 0).data(Qt::ToolTipRole).toString();
    QVERIFY2(help.contains(u"Bednarek 2006"_s), qPrintable(help));
}

void SourcesPanelTest::saysThatThereIsNoVerb()
{
    ReportedArticle story(u"Mayor: the quay is old."_s);
    story.report({story.addSpeaker(u"Mayor"_s)}, u"Mayor"_s, u":"_s, {u"the quay is old"_s});
    SpeakerModel model;

    model.show(story.review());

    QCOMPARE(model.index(0, 0).data(SpeakerModel::NeutralRole).toString(),
             u"quoted without a verb"_s);
    QVERIFY(model.index(0, 0).data(SpeakerModel::EndorsingRole).toString().isEmpty());
}

void SourcesPanelTest::saysWhoIsNotNamed_data()
{
    QTest::addColumn<SpeakerKind>("kind");
    QTest::addColumn<bool>("isNamed");
    QTest::addColumn<QString>("words");

    QTest::newRow("a person") << SpeakerKind::Person << true << u"Person"_s;
    QTest::newRow("a source") << SpeakerKind::Person << false << u"Unnamed person"_s;
    QTest::newRow("officials") << SpeakerKind::Group << false << u"Unnamed group"_s;
    QTest::newRow("a capital") << SpeakerKind::Place << true << u"Place"_s;
    QTest::newRow("who knows what") << SpeakerKind::Unknown << true << QString();
    QTest::newRow("who knows who") << SpeakerKind::Unknown << false << u"Unnamed"_s;
}

void SourcesPanelTest::saysWhoIsNotNamed()
{
    QFETCH(const SpeakerKind, kind);
    QFETCH(const bool, isNamed);
    QFETCH(const QString, words);

    QCOMPARE(ui::speakerKindWords({.name = u"x"_s, .kind = kind, .isNamed = isNamed}), words);
}

void SourcesPanelTest::explainsTheSignsOnTop()
{
    const ShownPanel shown;

    const auto labels = shown.panel.findChildren<QLabel *>(u"muted"_s);
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"Martin & White 2005"_s)
               && label->text().contains(u"“claimed” leaves it open"_s);
    }));
}

void SourcesPanelTest::lightsThePassagesOfAClickedRow()
{
    const ReportedArticle story = harbourReports();
    const ShownPanel shown(story);

    shown.click(u"Mara Lind"_s);

    QCOMPARE(shown.lit.count(), 1);
    QCOMPARE(story.wordsOf(shown.last().spans),
             (QStringList{u"Mara Lind claimed that “nobody will pay for it”"_s, u"Lind"_s,
                          u"warned that rents would rise"_s}));
    QCOMPARE(*shown.last().current, shown.last().spans.front());

    shown.click(u"The harbour board"_s);

    QCOMPARE(story.wordsOf(shown.last().spans),
             QStringList{u"The harbour board confirmed that the quay is sinking"_s});

    shown.click(u"The harbour board"_s);

    QCOMPARE(shown.last(), LitPassages());
}

void SourcesPanelTest::lightsByKey_data()
{
    QTest::addColumn<Qt::Key>("on");
    QTest::addColumn<Qt::Key>("off");

    QTest::newRow("Enter") << Qt::Key_Return << Qt::Key_Return;
    QTest::newRow("Space") << Qt::Key_Space << Qt::Key_Space;
    QTest::newRow("Escape puts it out") << Qt::Key_Enter << Qt::Key_Escape;
}

void SourcesPanelTest::lightsByKey()
{
    QFETCH(const Qt::Key, on);
    QFETCH(const Qt::Key, off);
    const ShownPanel shown;
    shown.list->setFocus();

    QTest::keyClick(shown.list, Qt::Key_Home);
    QTest::keyClick(shown.list, Qt::Key_Down);
    QCOMPARE(shown.lit.count(), 0); // to walk through the rows lights nothing
    QTest::keyClick(shown.list, on);

    QCOMPARE(shown.lit.count(), 1);
    QCOMPARE(shown.last().spans.size(), 1U);

    QTest::keyClick(shown.list, off);

    QCOMPARE(shown.lit.count(), 2);
    QCOMPARE(shown.last(), LitPassages());
}

void SourcesPanelTest::stepsThroughThePassages_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<Qt::Key>("next");
    QTest::addColumn<Qt::Key>("previous");

    QTest::newRow("by arrow") << Qt::LeftToRight << Qt::Key_Right << Qt::Key_Left;
    QTest::newRow("right to left") << Qt::RightToLeft << Qt::Key_Left << Qt::Key_Right;
    QTest::newRow("by button") << Qt::LeftToRight << Qt::Key_unknown << Qt::Key_unknown;
}

void SourcesPanelTest::stepsThroughThePassages()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const Qt::Key, next);
    QFETCH(const Qt::Key, previous);
    const ReportedArticle story = harbourReports();
    const ShownPanel shown(story, direction);
    const auto buttons =
        shown.panel.findChild<QWidget *>(u"stepBar"_s)->findChildren<QToolButton *>();
    const auto step = [&](Qt::Key key, QToolButton *button) {
        if (key == Qt::Key_unknown) {
            QTest::mouseClick(button, Qt::LeftButton);
        } else {
            QTest::keyClick(shown.list, key);
        }
        return story.wordsOf({*shown.last().current}).first();
    };
    const QRect place = shown.list->visualRect(shown.row(u"Mara Lind"_s));
    QTest::mouseClick(shown.list->viewport(), Qt::LeftButton, {}, place.center());

    QCOMPARE(step(next, buttons.at(1)), u"warned that rents would rise"_s);
    QCOMPARE(step(next, buttons.at(1)), u"Mara Lind claimed that “nobody will pay for it”"_s);
    QCOMPARE(step(previous, buttons.at(0)), u"warned that rents would rise"_s);
    QTest::mouseClick(buttons.at(2), Qt::LeftButton);
    QCOMPARE(shown.last(), LitPassages());
    QVERIFY(!buttons.at(0)->isVisible());
}

void SourcesPanelTest::goesToTheFirstMention_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");

    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void SourcesPanelTest::goesToTheFirstMention()
{
    QFETCH(const Qt::LayoutDirection, direction);
    const ReportedArticle story = harbourReports();
    const ShownPanel shown(story, direction);
    const QRect row = shown.list->visualRect(shown.row(u"Davit Orvan"_s));
    const int below = 7 + 3 + shown.list->fontMetrics().height() * 3 / 2; // in the second line
    const QPoint corner = direction == Qt::LeftToRight ? row.topRight() + QPoint(-30, below)
                                                       : row.topLeft() + QPoint(30, below);

    QTest::mouseClick(shown.list->viewport(), Qt::LeftButton, {}, corner);

    QCOMPARE(shown.chosen.count(), 1);
    QCOMPARE(shown.chosen.first().at(0).value<TextSpan>(), story.spanOf(u"Davit Orvan"_s));
    QCOMPARE(shown.lit.count(), 0);
}

void SourcesPanelTest::offersTheSameInAMenu()
{
    const ShownPanel shown;
    shown.list->setCurrentIndex(shown.row(u"Mara Lind"_s));
    QStringList offered;
    QTimer::singleShot(0, &shown.panel, [&] {
        auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        for (const QAction *const action : menu->actions()) {
            offered.append(action->text());
        }
        menu->actions().last()->trigger();
        menu->close();
    });

    Q_EMIT shown.list->customContextMenuRequested({-1, -1}); // as the menu key does

    QCOMPARE(offered, (QStringList{u"Light up in the article"_s, u"Go to the first mention"_s}));
    QCOMPARE(shown.chosen.count(), 1);
}

void SourcesPanelTest::lightsWhatTheOutletTellsItself()
{
    const ReportedArticle story = harbourReports();
    const ShownPanel shown(story);

    shown.click(u"The outlet itself"_s);

    QCOMPARE(shown.last().spans.size(), 5U);
    QCOMPARE(story.wordsOf({shown.last().spans.at(2)}).first(),
             u"The old market stays open until May."_s);
}

void SourcesPanelTest::keepsTheLightUntilAnotherArticle()
{
    ShownPanel shown;
    shown.click(u"Mara Lind"_s);

    shown.panel.showReview(harbourReports().review()); // as when the filter changes

    QCOMPARE(shown.lit.count(), 1);

    shown.panel.showReview(ReportedArticle(u"The quay is old."_s).review());

    QCOMPARE(shown.lit.count(), 2);
    QCOMPARE(shown.last(), LitPassages());
}

void SourcesPanelTest::saysWhyNobodyIsListed_data()
{
    QTest::addColumn<Review>("review");
    QTest::addColumn<QString>("words");

    QTest::newRow("no article") << Review() << u"who is quoted, how much, and by which verbs"_s;
    QTest::newRow("nobody speaks")
        << ReportedArticle(u"The quay is old."_s).review() << u"this text reports nobody"_s;
    Review unread = ReportedArticle(u"Kaj je star."_s).review();
    unread.analysis.isRead = false;
    unread.analysis.language = u"sl"_s;
    QTest::newRow("unknown language") << unread << u"Slovenian"_s;
}

void SourcesPanelTest::saysWhyNobodyIsListed()
{
    QFETCH(const Review, review);
    QFETCH(const QString, words);
    SourcesPanel panel;
    panel.resize(320, 600);

    panel.showReview(review);
    panel.show();

    const auto *const text = panel.findChild<QLabel *>(u"emptyText"_s);
    QVERIFY(text->isVisible());
    QVERIFY2(text->text().contains(words), qPrintable(text->text()));
}

void SourcesPanelTest::takesManySpeakersAndLongNames()
{
    QStringList lines;
    for (int i = 0; i < 40; ++i) {
        lines.append(u"The number %1 chair of the standing committee for harbours, ferries and "
                     "the lighthouse said yes%1."_s.arg(i));
    }
    ReportedArticle story(lines.join(u'\n'));
    for (int i = 0; i < 40; ++i) {
        const QString name = lines.at(i).section(u" said "_s, 0, 0);
        story.report({story.addSpeaker(name)}, name, {}, {u"said yes%1."_s.arg(i)});
    }
    const ShownPanel shown(story);
    shown.list->setFocus();

    QTest::keyClick(shown.list, Qt::Key_Home);
    for (int i = 0; i < 39; ++i) {
        QTest::keyClick(shown.list, Qt::Key_Down);
    }
    QTest::keyClick(shown.list, Qt::Key_Return);

    QCOMPARE(story.wordsOf(shown.last().spans).first(), QString(lines.at(39)));
    QVERIFY(shown.list->viewport()->rect().intersects(
        shown.list->visualRect(shown.list->currentIndex())));
    QCOMPARE(shown.list->visualRect(shown.list->currentIndex()).width(),
             shown.list->viewport()->width());
}

void SourcesPanelTest::listsWhoSpeaksInTheOpenArticle()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    const auto *const list = program.window.findChild<QListView *>(u"speakers"_s);
    QCOMPARE(list->model()->rowCount(), 0);

    QVERIFY(program.desktop.open(u"Harbour news\n\nMara Lind confirmed on Monday that the quay is "
                                 "old. The market stays open.\n"_s));

    QCOMPARE(namesIn(*list->model()), (QStringList{u"Mara Lind"_s, u"The outlet itself"_s}));
    QCOMPARE(list->model()->index(0, 0).data(SpeakerModel::EndorsingRole).toString(),
             u"confirmed"_s);

    program.desktop.desk().closeArticle();

    QCOMPARE(list->model()->rowCount(), 0);
}

void SourcesPanelTest::lightsTheArticleBesideIt()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(program.desktop.open(QString(harbourReportsText()).replace(u"\n"_s, u"\n\n"_s)));
    ui::ArticleView &page = program.window.page();
    auto *const panel = program.window.findChild<SourcesPanel *>();
    panel->showReview(harbourReports(page.pageArticle()).review());
    auto *const tabs = program.window.findChild<QTabWidget *>();
    tabs->setCurrentWidget(panel);
    const auto *const list = panel->findChild<QListView *>(u"speakers"_s);

    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(0, 0)).topLeft() + QPoint(40, 16));

    QCOMPARE(page.litPassages().spans.size(), 3U);
    QVERIFY(page.litPassages().current.has_value());

    page.setFocus();
    QTest::keyClick(&page, Qt::Key_Escape);

    QVERIFY(page.litPassages().spans.empty());
    QVERIFY(!panel->findChild<QWidget *>(u"stepBar"_s)->isVisible());
}

void SourcesPanelTest::leavesEscapeToTheWindowWhenNothingIsLit()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(program.desktop.open(harbourReportsText()));
    auto *const panel = program.window.findChild<SourcesPanel *>();
    panel->showReview(harbourReports(program.window.page().pageArticle()).review());
    program.window.findChild<QTabWidget *>()->setCurrentWidget(panel);
    auto *const list = panel->findChild<QListView *>(u"speakers"_s);
    list->setCurrentIndex(list->model()->index(0, 0));
    auto *const find = program.window.findChild<ui::ArticleFind *>();
    find->setQuery({.words = u"quay"_s});
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(!program.window.page().litPassages().spans.empty());

    QTest::keyClick(list, Qt::Key_Escape);

    QVERIFY(program.window.page().litPassages().spans.empty());
    QVERIFY(!find->matches().empty());

    QTest::keyClick(list, Qt::Key_Escape);

    QVERIFY(find->matches().empty());
}

void SourcesPanelTest::paintsTheLightUnderTheText()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(program.desktop.open(text));
    ui::ArticleView &page = program.window.page();
    const QString &words = page.pageArticle()->text();
    const auto spanOf = [&words](const QString &part) {
        const qsizetype at = words.indexOf(part);
        return TextSpan(TextOffset(at), TextOffset(at + part.size()));
    };
    // The corner above the first letter of a word, which must be a low one.
    const auto groundAt = [&](const QString &word) {
        const QRectF box = ui::rectanglesOf(spanOf(word), *page.document()).front();
        return page.viewport()->grab().toImage().pixelColor(
            box.topLeft().toPoint() + QPoint(1, 1 - page.verticalScrollBar()->value()));
    };
    const QColor paper = page.pagePalette().page();

    page.showPassages({.spans = {spanOf(u"The mayor slammed the plan"_s)}, .current = {}});

    QVERIFY(groundAt(u"mayor"_s) != paper);
    QCOMPARE(groundAt(u"met"_s), paper);

    page.showPassages({});

    QCOMPARE(groundAt(u"mayor"_s), paper);
}

void SourcesPanelTest::turnsTheLightOffWhenTheArticleIsOpenedAgain()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(program.desktop.open(text));
    auto *const panel = program.window.findChild<SourcesPanel *>();
    const ui::ArticleView &page = program.window.page();
    ReportedArticle story(page.pageArticle());
    story.report({story.addSpeaker(u"The mayor"_s)}, u"The mayor"_s, u"slammed"_s, {u"the plan"_s});
    panel->showReview(story.review());
    auto *const list = panel->findChild<QListView *>(u"speakers"_s);
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(!page.litPassages().spans.empty());

    const ArticleId id = page.pageArticle()->id();
    QVERIFY(program.opens([&] { program.desktop.desk().openFromLibrary(id); }));

    QVERIFY(page.litPassages().spans.empty());
    QVERIFY(panel->findChild<QWidget *>(u"stepBar"_s)->isHidden());
}

SLANTLIGHT_TEST(SourcesPanelTest)

#include "tst_sourcespanel.moc"
