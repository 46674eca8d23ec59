// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/agreement/agreementdialog.h"

#include "tests/support/testroom.h"
#include "tests/support/tinydesk.h"
#include "ui/agreement/coderchoices.h"
#include "ui/agreement/differencespage.h"
#include "ui/agreement/figurespage.h"
#include "ui/window/session.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace slantlight;
using namespace slantlight::ui;

namespace {

const Coder ana{.id = CoderId(u"11111111-aaaa-4bbb-8ccc-222222222222"_s), .name = u"Ana"_s};
const QString words = u"He purportedly left the quay. Perhaps she slammed the door.\n"_s;

/// An article on which two people differ: the owner says doubt to "purportedly" and loaded to
/// "slammed the door"; Ana says loaded to "purportedly" and nothing to the rest.
class TwoCoders
{
public:
    TwoCoders()
    {
        if (!tiny.open(words)) {
            qFatal("no article");
        }
        const Library library = tiny.library();
        if (!library.coders().save(ana)) {
            qFatal("no coder");
        }
        add(u"purportedly"_s, u"doubt"_s, {});
        add(u"slammed the door"_s, u"loaded"_s, {});
        add(u"purportedly"_s, u"loaded"_s, ana.id);
        dialog = std::make_unique<AgreementDialog>(tiny.desk());
        dialog->show();
    }

    void add(const QString &quote, const QString &code, const CoderId &coder)
    {
        const auto article = tiny.desk().article();
        Annotation annotation = Annotation::create(article->id(), CodeId(code),
                                                   describe(article->text(), tiny.spanOf(quote)));
        annotation.coder = coder;
        if (!tiny.library().annotations().add(annotation)) {
            qFatal("no annotation");
        }
    }

    [[nodiscard]] bool waitForFigures() const
    {
        return QTest::qWaitFor([this] {
            return !dialog->isComparing() && dialog->figures().rows().topLevelItemCount() > 0;
        });
    }
    [[nodiscard]] bool waitForUnsettled(int count) const
    {
        return QTest::qWaitFor(
            [&] { return !dialog->isComparing() && dialog->differences().unsettled() == count; });
    }
    /// The owner's annotations: "doubt: purportedly".
    [[nodiscard]] QStringList mine() const
    {
        QStringList found;
        for (const auto &[annotation, anchor] : tiny.desk_().annotations()) {
            if (annotation.coder.text().isEmpty()) {
                found += annotation.code.text() + u": "_s + annotation.selector.exact;
            }
        }
        return found;
    }

    struct Tiny : TinyDesk
    {
        [[nodiscard]] const Desk &desk_() const { return const_cast<Tiny *>(this)->desk(); }
    };
    Tiny tiny;
    std::unique_ptr<AgreementDialog> dialog;
};

} // namespace

class AgreementDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesTheTwoWhoHaveCoded();
    void showsTheTableOfTheChosenRow();
    void saysInWordsWhyAFigureDoesNotExist();
    void comparesAnewWhatIsTicked();
    void asksForTwoCoders();
    void comparesWithTheRules();
    void listsTheDifferencesWithWhatEachSaid();
    void leadsToThePlaceOfADifference();
    void takesWhatTheOtherSaidAndTakesItBack();
    void addsAndRemovesTheOwnersAnnotation();
    void leavesBothWithANote();
    void keepsANoteWithItsDifference();
    void opensASettledDifferenceAgain();
    void staysUpToDateWithTheReader();
    void copiesFiguresAndGivesATable();
    void keepsWhatWasChosenOverARestart();
    void settlesNothingInALibraryThatCannotBeChanged();
    void leavesOutOtherCodersWhileTheyAreHidden();
};

void AgreementDialogTest::comparesTheTwoWhoHaveCoded()
{
    TwoCoders on;

    QVERIFY(on.waitForFigures());

    QTreeWidget &rows = on.dialog->figures().rows();
    QCOMPARE(rows.topLevelItem(0)->text(0), u"Any code"_s);
    QCOMPARE(rows.topLevelItem(1)->text(0), u"Place and code"_s);
    QCOMPARE(rows.topLevelItemCount(), 4); // and two codes
    QCOMPARE(rows.topLevelItem(1)->text(6), u"0.00"_s); // F1 of place and code
    QVERIFY(on.dialog->summary().startsWith(u"1 article"_s));
    QCOMPARE(on.dialog->choices().names(), (QStringList{u"me"_s, u"Ana"_s}));
}

void AgreementDialogTest::showsTheTableOfTheChosenRow()
{
    TwoCoders on;
    QVERIFY(on.waitForFigures());
    FiguresPage &figures = on.dialog->figures();
    QVERIFY(!figures.table().isVisibleTo(on.dialog.get()));

    figures.rows().setFocus();
    QTest::mouseClick(&figures.tableButton(), Qt::LeftButton);

    QVERIFY(figures.table().isVisibleTo(on.dialog.get()));
    QCOMPARE(figures.table().rowCount(), 3); // nothing, marked, sum
    QCOMPARE(figures.table().item(1, 1)->text(), u"11"_s); // "purportedly"
    QCOMPARE(figures.table().item(1, 0)->text(), u"16"_s); // "slammed the door"
    QTest::keyClick(&figures.rows(), Qt::Key_Down);
    QCOMPARE(figures.table().rowCount(), 4); // nothing, doubt, loaded, sum
    QCOMPARE(figures.table().item(1, 2)->text(), u"11"_s);
}

void AgreementDialogTest::saysInWordsWhyAFigureDoesNotExist()
{
    TwoCoders on;
    on.add(u"quay"_s, u"hedge"_s, ana.id);
    on.dialog->hide();
    on.dialog->show();
    QVERIFY(QTest::qWaitFor([&] { return on.dialog->figures().rows().topLevelItemCount() == 5; }));
    QListWidget &coders = on.dialog->choices().coders();

    coders.item(1)->setCheckState(Qt::Unchecked); // Ana
    coders.item(2)->setCheckState(Qt::Checked); // the rules
    coders.item(1)->setCheckState(Qt::Checked);

    QVERIFY(QTest::qWaitFor([&] {
        return on.dialog->figures().reasons().contains(
            u"Cohen’s κ: Undefined: it exists for two coders only."_s);
    }));
    QCOMPARE(on.dialog->figures().rows().topLevelItem(0)->text(3), u"–"_s);
}

void AgreementDialogTest::comparesAnewWhatIsTicked()
{
    TwoCoders on;
    QVERIFY(on.waitForFigures());
    auto *const codes = on.dialog->findChild<QListWidget *>(u"codes"_s);
    auto *const unit = on.dialog->findChild<QComboBox *>(u"unit"_s);

    unit->setCurrentIndex(1);

    QVERIFY(QTest::qWaitFor([&] {
        return on.dialog->figures().rows().topLevelItemCount() > 0
               && on.dialog->figures().rows().topLevelItem(0)->text(1) == u"12"_s; // tokens
    }));
    for (int row = 0; row < codes->count(); ++row) {
        if (codes->item(row)->text() != u"Loaded, emotive wording"_s) {
            codes->item(row)->setCheckState(Qt::Unchecked);
        }
    }
    QVERIFY(QTest::qWaitFor([&] { return on.dialog->figures().rows().topLevelItemCount() == 3; }));
}

void AgreementDialogTest::asksForTwoCoders()
{
    TwoCoders on;
    QVERIFY(on.waitForFigures());

    on.dialog->choices().coders().item(1)->setCheckState(Qt::Unchecked);

    QCOMPARE(on.dialog->summary(), u"Tick two coders or more. The rules can be one of them."_s);
    QCOMPARE(on.dialog->figures().rows().topLevelItemCount(), 0);
}

void AgreementDialogTest::comparesWithTheRules()
{
    TwoCoders on;
    QVERIFY(on.waitForFigures());
    QListWidget &coders = on.dialog->choices().coders();

    coders.item(2)->setCheckState(Qt::Checked);
    coders.item(1)->setCheckState(Qt::Unchecked);

    QVERIFY(QTest::qWaitFor([&] {
        return !on.dialog->isComparing()
               && on.dialog->choices().names() == QStringList{u"me"_s, u"the rules"_s};
    }));
    QVERIFY(on.waitForFigures());
    const QTreeWidgetItem *const doubt = on.dialog->figures().rows().topLevelItem(2);
    QCOMPARE(doubt->text(0), u"Doubt and distancing"_s);
    QCOMPARE(doubt->text(3), u"1.00"_s); // both say so of "purportedly"
}

void AgreementDialogTest::listsTheDifferencesWithWhatEachSaid()
{
    TwoCoders on;
    QVERIFY(on.waitForFigures());

    QVERIFY(on.waitForUnsettled(2));

    const QAbstractItemModel &rows = *on.dialog->differences().list().model();
    QCOMPARE(rows.rowCount(), 2);
    const QString first = rows.index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(first.contains(u"me: Doubt and distancing, “purportedly” · Ana: Loaded, emotive "
                            "wording, “purportedly”"_s)
                 && first.contains(u"another code"_s),
             qPrintable(first));
    const QString second = rows.index(1, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(second.contains(u"Ana: nothing"_s) && second.contains(u"only me"_s),
             qPrintable(second));
    QCOMPARE(on.dialog->tabs().tabText(1).remove(u'&'), u"Differences (2)"_s);
}

void AgreementDialogTest::leadsToThePlaceOfADifference()
{
    TwoCoders on;
    QVERIFY(on.waitForUnsettled(2));
    on.dialog->tabs().setCurrentIndex(1);
    QListView &list = on.dialog->differences().list();
    QSignalSpy wanted(on.dialog.get(), &AgreementDialog::placeWanted);

    QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                      list.visualRect(list.model()->index(1, 0)).center());
    QTest::keyClick(&list, Qt::Key_Return);

    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted.at(0).at(1).value<TextSpan>(), on.tiny.spanOf(u"slammed the door"_s));
    QCOMPARE(wanted.at(0).at(2).toBool(), false);
    QCOMPARE(wanted.at(1).at(2).toBool(), true);
}

void AgreementDialogTest::takesWhatTheOtherSaidAndTakesItBack()
{
    TwoCoders on;
    QVERIFY(on.waitForUnsettled(2));
    on.dialog->tabs().setCurrentIndex(1);
    DifferencesPage &page = on.dialog->differences();
    QCOMPARE(page.takeSecond().text(), u"As Ana"_s);

    QTest::mouseClick(&page.takeSecond(), Qt::LeftButton);

    QVERIFY(on.waitForUnsettled(1));
    QVERIFY(QTest::qWaitFor([&] {
        return on.mine() == QStringList{u"loaded: purportedly"_s, u"loaded: slammed the door"_s};
    }));
    on.tiny.desk().undoStack().undo();
    QVERIFY(on.waitForUnsettled(2));
    QCOMPARE(on.mine(), (QStringList{u"doubt: purportedly"_s, u"loaded: slammed the door"_s}));
}

void AgreementDialogTest::addsAndRemovesTheOwnersAnnotation()
{
    TwoCoders on;
    on.add(u"quay"_s, u"hedge"_s, ana.id);
    on.dialog->hide();
    on.dialog->show();
    QVERIFY(on.waitForUnsettled(3));
    DifferencesPage &page = on.dialog->differences();

    page.list().setCurrentIndex(page.list().model()->index(2, 0)); // slammed the door: only me
    page.takeSecond().click();
    QVERIFY(on.waitForUnsettled(2));
    page.list().setCurrentIndex(page.list().model()->index(1, 0)); // quay: only Ana
    page.takeSecond().click();
    QVERIFY(on.waitForUnsettled(1));

    QVERIFY(QTest::qWaitFor(
        [&] { return on.mine() == QStringList{u"doubt: purportedly"_s, u"hedge: quay"_s}; }));
}

void AgreementDialogTest::leavesBothWithANote()
{
    TwoCoders on;
    QVERIFY(on.waitForUnsettled(2));
    DifferencesPage &page = on.dialog->differences();

    page.note().setText(u"Both readings hold"_s);
    page.leaveBoth().click();

    QVERIFY(on.waitForUnsettled(1));
    QCOMPARE(on.mine(), (QStringList{u"doubt: purportedly"_s, u"loaded: slammed the door"_s}));
    QCOMPARE(page.list().model()->rowCount(), 1);
    page.filter().setCurrentIndex(1); // settled
    QCOMPARE(page.list().model()->rowCount(), 1);
    const auto settled = on.tiny.library().agreement().settlements(on.tiny.desk().article()->id());
    QCOMPARE(settled->front().note, u"Both readings hold"_s);
    QCOMPARE(settled->front().choice, SettledFor::Both);
}

void AgreementDialogTest::keepsANoteWithItsDifference()
{
    TwoCoders on;
    QVERIFY(on.waitForUnsettled(2));
    on.dialog->tabs().setCurrentIndex(1);
    DifferencesPage &page = on.dialog->differences();
    QListView &list = page.list();
    QTest::keyClick(&list, Qt::Key_Down); // "slammed the door"
    QCOMPARE(list.currentIndex().row(), 1);
    QTest::keyClicks(&page.note(), u"Ask Ana"_s);

    on.add(u"He"_s, u"hedge"_s, ana.id); // comes before it in the list
    on.dialog->hide();
    on.dialog->show();
    QVERIFY(QTest::qWaitFor([&] { return list.model()->rowCount() == 3; }));
    QCOMPARE(list.currentIndex().row(), 2);
    QCOMPARE(page.note().text(), u"Ask Ana"_s);

    QTest::keyClick(&list, Qt::Key_Up);
    QCOMPARE(page.note().text(), QString());
}

void AgreementDialogTest::opensASettledDifferenceAgain()
{
    TwoCoders on;
    QVERIFY(on.waitForUnsettled(2));
    DifferencesPage &page = on.dialog->differences();
    page.leaveBoth().click();
    QVERIFY(on.waitForUnsettled(1));

    page.filter().setCurrentIndex(1);
    page.reopenButton().click();

    QVERIFY(on.waitForUnsettled(2));
}

void AgreementDialogTest::staysUpToDateWithTheReader()
{
    TwoCoders on;
    QVERIFY(on.waitForUnsettled(2));

    QVERIFY(on.tiny.desk().annotate(on.tiny.spanOf(u"Perhaps"_s), CodeId(u"hedge"_s)));

    QVERIFY(on.waitForUnsettled(3));
}

void AgreementDialogTest::copiesFiguresAndGivesATable()
{
    TwoCoders on;
    QVERIFY(on.waitForFigures());

    for (QPushButton *const button : on.dialog->findChildren<QPushButton *>()) {
        if (button->text().contains(u"opy"_s)) {
            button->click();
        }
    }

    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Compared\tUnits\tAgreement\t"_s));
    QVERIFY(on.dialog->csv().startsWith("article,title,compared,"));
}

void AgreementDialogTest::keepsWhatWasChosenOverARestart()
{
    TwoCoders on;
    QVERIFY(on.waitForFigures());
    on.dialog->findChild<QComboBox *>(u"unit"_s)->setCurrentIndex(2);
    on.dialog->choices().coders().item(2)->setCheckState(Qt::Checked);
    on.dialog->findChild<QListWidget *>(u"codes"_s)->item(0)->setCheckState(Qt::Unchecked);
    on.dialog->tabs().setCurrentIndex(1);
    const QString settings = on.tiny.filePath(u"settings.ini"_s);
    Session(settings).setAgreement({.window = on.dialog->layoutState(), .isOpen = false});

    AgreementDialog later(on.tiny.desk());
    later.restoreLayout(Session(settings).agreement().window);
    later.show();

    QCOMPARE(later.choices().chosen().unit, AgreementUnit::Sentence);
    QCOMPARE(later.choices().chosen().coders,
             (std::vector<WhoCodes>{CoderId(), ana.id, MachineCoder()}));
    QCOMPARE(later.choices().chosen().leftOut, on.dialog->choices().chosen().leftOut);
    QCOMPARE(later.choices().chosen().leftOut.size(), std::size_t{1});
    QCOMPARE(later.tabs().currentIndex(), 1);
}

void AgreementDialogTest::settlesNothingInALibraryThatCannotBeChanged()
{
    TwoCoders on;
    on.dialog.reset();
    on.tiny.reopenReadOnly();
    on.dialog = std::make_unique<AgreementDialog>(on.tiny.desk());
    on.dialog->show();

    QVERIFY(on.waitForUnsettled(2));

    QVERIFY(!on.dialog->differences().takeSecond().isEnabled());
    QVERIFY(!on.dialog->differences().leaveBoth().isEnabled());
}

void AgreementDialogTest::leavesOutOtherCodersWhileTheyAreHidden()
{
    TwoCoders on;
    QVERIFY(on.waitForFigures());

    on.tiny.desk().exercise().setBlind(true);
    on.dialog->hide();
    on.dialog->show();

    QCOMPARE(on.dialog->choices().coders().count(), 2); // the owner and the rules
    QCOMPARE(on.dialog->choices().names(), (QStringList{u"me"_s, u"the rules"_s}));
}

SLANTLIGHT_TEST(AgreementDialogTest)

#include "tst_agreementdialog.moc"
