// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowagreement.h"

#include "tests/support/runningprogram.h"
#include "tests/support/testroom.h"
#include "ui/agreement/agreementdialog.h"
#include "ui/agreement/differencespage.h"
#include "ui/agreement/ruleverdictsdialog.h"
#include "ui/window/actions.h"

#include <QAction>
#include <QListView>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace slantlight;
using namespace slantlight::ui;

namespace {

const Coder ana{.id = CoderId(u"11111111-aaaa-4bbb-8ccc-222222222222"_s), .name = u"Ana"_s};

/// A program in which somebody else has annotated the article that was open first.
class AgreeingProgram
{
public:
    AgreeingProgram()
        : program(m_folder.path())
    {
    }

    [[nodiscard]] bool open(const QString &story)
    {
        return program.opens(
            [&] { program.desktop.desk().openText(story, SourceFormat::PlainText); });
    }
    [[nodiscard]] bool begin()
    {
        if (!open(text)) {
            return false;
        }
        const auto article = program.desktop.desk().article();
        first = article->id();
        const qsizetype at = article->text().indexOf(u"slammed"_s);
        span = {TextOffset(at), TextOffset(at + 7)};
        auto library = Library::open(program.desktop.libraryPath());
        Annotation annotation =
            Annotation::create(first, CodeId(u"loaded"_s), describe(article->text(), span));
        annotation.coder = ana.id;
        return library && library->coders().save(ana) && library->annotations().add(annotation)
               && !program.desktop.annotate(u"old hall"_s, u"doubt"_s).text().isEmpty();
    }
    [[nodiscard]] AgreementDialog *dialog()
    {
        return program.window.findChild<WindowAgreement *>()->dialog();
    }
    [[nodiscard]] bool compare()
    {
        program.window.actions().agreement->trigger();
        return dialog() != nullptr && QTest::qWaitFor([this] {
                   return !dialog()->isComparing() && dialog()->differences().unsettled() == 2;
               });
    }

private:
    QTemporaryDir m_folder;

public:
    RunningProgram program;
    ArticleId first;
    TextSpan span;
};

} // namespace

class WindowAgreementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensBesideTheReader();
    void showsThePlaceOfADifferenceInWhicheverArticle();
    void isClosedWithTheWindowAndRemembersHowItWas();
    void refusesWhileAnExerciseHidesMarks();
    void offersToSilenceARuleOnce();
    void showsWhatWasSaidToRules();
};

void WindowAgreementTest::opensBesideTheReader()
{
    AgreeingProgram on;
    QVERIFY(on.begin());

    QVERIFY(on.compare());

    QVERIFY(on.dialog()->isVisible() && on.dialog()->isWindow());
    QVERIFY(!on.dialog()->isModal());
}

void WindowAgreementTest::showsThePlaceOfADifferenceInWhicheverArticle()
{
    AgreeingProgram on;
    QVERIFY(on.begin());
    QVERIFY(on.open(u"Another story\n\nIt tells of sheep.\n"_s));
    QVERIFY(on.compare());
    on.dialog()->tabs().setCurrentIndex(1);
    QListView &list = on.dialog()->differences().list();

    QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                      list.visualRect(list.model()->index(1, 0)).center());

    const Desk &desk = on.program.desktop.desk();
    QVERIFY(QTest::qWaitFor([&] {
        return desk.article()->id() == on.first
               && on.program.window.page().textCursor().position() == on.span.begin().value();
    }));
}

void WindowAgreementTest::isClosedWithTheWindowAndRemembersHowItWas()
{
    AgreeingProgram on;
    QVERIFY(on.begin());
    QVERIFY(on.compare());
    on.dialog()->tabs().setCurrentIndex(1);

    on.program.window.close();

    QVERIFY(!on.dialog()->isVisible());
    QCOMPARE(on.program.session.agreement().window.tab, 1);
    QVERIFY(!on.program.session.agreement().isOpen);
}

void WindowAgreementTest::refusesWhileAnExerciseHidesMarks()
{
    AgreeingProgram on;
    on.program.window.actions().exerciseSample->trigger();
    QVERIFY(QTest::qWaitFor([&] { return on.program.desktop.desk().exercise().isMarking(); }));

    on.program.window.actions().agreement->trigger();

    QVERIFY(on.dialog() == nullptr);
    QVERIFY(on.program.window.message().contains(u"what the exercise hides"_s));
}

void WindowAgreementTest::offersToSilenceARuleOnce()
{
    AgreeingProgram on;
    Desk &desk = on.program.desktop.desk();
    RuleId rule;
    const auto sayNo = [&](int number) {
        QVERIFY(on.open(u"Story %1\n\nThe purportedly neutral council met.\n"_s.arg(number)));
        const auto marker =
            std::ranges::find_if(desk.analysis().markers, [&desk](const Marker &each) {
                return each.span.in(desk.article()->text()) == u"purportedly";
            });
        QVERIFY(marker != desk.analysis().markers.end());
        rule = marker->rule;
        desk.answer(Marker(*marker), Answer::NotHere);
        QCoreApplication::processEvents();
    };
    for (int number = 1; number <= 4; ++number) {
        sayNo(number);
        QVERIFY(!on.program.window.message().contains(u"You said no"_s));
    }

    sayNo(5);

    QVERIFY(on.program.window.message().startsWith(u"You said no to 5 of 5 mark"_s));
    sayNo(6);
    QVERIFY(!on.program.window.message().contains(u"You said no to 6"_s));
    QVERIFY(!desk.silencedRules().contains(rule));
}

void WindowAgreementTest::showsWhatWasSaidToRules()
{
    AgreeingProgram on;
    QVERIFY(on.open(text));

    on.program.window.actions().ruleVerdicts->trigger();

    auto *const dialog = on.program.window.findChild<RuleVerdictsDialog *>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QCOMPARE(dialog->rows().topLevelItemCount(), 0);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

SLANTLIGHT_TEST(WindowAgreementTest)

#include "tst_windowagreement.moc"
