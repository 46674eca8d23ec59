// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktop.h"
#include "tests/support/testroom.h"
#include "ui/codebook/codebookdialog.h"
#include "ui/codebook/codetree.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

/// The dialog, on the screen.
struct Book
{
    Desktop desktop;
    ui::CodebookDialog *dialog = new ui::CodebookDialog(desktop.desk());
    ui::CodeTree *tree = dialog->findChild<ui::CodeTree *>();

    Book() { dialog->show(); }
    ~Book() { delete dialog; }
    Book(const Book &) = delete;
    Book &operator=(const Book &) = delete;

    template <typename Field>
    [[nodiscard]] Field *field(const QString &name) const
    {
        for (Field *const each : dialog->findChildren<Field *>()) {
            if (each->accessibleName() == name) {
                return each;
            }
        }
        return nullptr;
    }
    void press(const QString &text) const
    {
        for (QPushButton *const button : dialog->findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == text) {
                QTest::mouseClick(button, Qt::LeftButton);
            }
        }
    }
    /// Chooses from the menu of "More", or from the one in it that is called @p inside.
    void choose(const QString &text, const QString &inside = {}) const
    {
        for (QPushButton *const button : dialog->findChildren<QPushButton *>()) {
            if (button->menu() == nullptr) {
                continue;
            }
            Q_EMIT button->menu()->aboutToShow();
            const QMenu *menu = button->menu();
            for (QAction *const action : button->menu()->actions()) {
                if (!inside.isEmpty() && action->text().remove(u'&') == inside) {
                    menu = action->menu();
                }
            }
            for (QAction *const action : menu->actions()) {
                if (action->text().remove(u'&') == text) {
                    action->trigger();
                    return;
                }
            }
        }
        qWarning("no such entry: %ls", qUtf16Printable(text));
    }
    [[nodiscard]] const Code *code(const QString &name)
    {
        for (const Code &each : desktop.desk().codes().codebook().codes()) {
            if (each.name == name) {
                return &each;
            }
        }
        return nullptr;
    }
};

} // namespace

class CodebookDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesDownWhatACodeMeans();
    void keepsWhatWasTypedBeforeEscape();
    void leavesNameAndMeaningOfShippedCodes();
    void movesACodeUnderAnother();
    void addsAReadyMadeBookOnce();
    void givesADigitToOneCodeAlone();
    void takesOutACodeAndBringsItBack();
};

void CodebookDialogTest::writesDownWhatACodeMeans()
{
    Book book;
    book.press(u"New code"_s);
    auto *const name = book.field<QLineEdit>(u"Name"_s);
    QTest::keyClicks(name, u"Weather"_s);
    QTest::keyClick(name, Qt::Key_Tab);
    auto *const examples = book.field<QPlainTextEdit>(u"Examples"_s);
    QTest::keyClicks(examples, u"a storm"_s);
    QTest::keyClick(examples, Qt::Key_Return);
    QTest::keyClicks(examples, u"some rain"_s);
    book.dialog->close();

    const Code *const code = book.code(u"Weather"_s);
    QVERIFY(code != nullptr);
    QCOMPARE(code->examples, (QStringList{u"a storm"_s, u"some rain"_s}));
    auto library = Library::open(book.desktop.libraryPath());
    QCOMPARE(library->codes().codebook()->code(code->id)->examples, code->examples);
    book.dialog = nullptr; // it deletes itself
}

void CodebookDialogTest::keepsWhatWasTypedBeforeEscape()
{
    Book book;
    book.tree->choose(CodeId(u"loaded"_s));
    auto *const when = book.field<QPlainTextEdit>(u"Use when"_s);
    QTest::keyClicks(when, u"A plain word would do."_s);
    QTest::keyClick(when, Qt::Key_Escape);

    QVERIFY(!book.dialog->isVisible());
    QCOMPARE(book.desktop.desk().codebook().code(CodeId(u"loaded"_s))->useWhen,
             u"A plain word would do."_s);
    book.dialog = nullptr; // it deletes itself
}

void CodebookDialogTest::leavesNameAndMeaningOfShippedCodes()
{
    Book book;
    book.tree->choose(CodeId(u"loaded"_s));
    QVERIFY(book.field<QLineEdit>(u"Name"_s)->isReadOnly());
    auto *const when = book.field<QPlainTextEdit>(u"Use when"_s);

    QTest::keyClicks(when, u"A plain word would do."_s);
    QVERIFY(QTest::qWaitFor([&] {
        const Code *const code = book.desktop.desk().codebook().code(CodeId(u"loaded"_s));
        return code->useWhen == u"A plain word would do."_s;
    }));
    QCOMPARE(when->toPlainText(), u"A plain word would do."_s);
}

void CodebookDialogTest::movesACodeUnderAnother()
{
    Book book;
    book.press(u"New code"_s);
    const CodeId own = book.tree->chosen();
    auto *const parent = book.field<QComboBox>(u"Stands under"_s);
    parent->setFocus();
    QTest::keyClicks(parent, u"Praise"_s);

    const Code *const code = book.desktop.desk().codebook().code(own);
    QCOMPARE(code->parent, CodeId(u"puff"_s));
    QCOMPARE(book.tree->currentItem()->parent()->text(0), u"Praise, puffery"_s);
}

void CodebookDialogTest::addsAReadyMadeBookOnce()
{
    Book book;
    const auto before = book.desktop.desk().codebook().codes().size();
    QStringList said;
    QObject::connect(book.dialog, &ui::CodebookDialog::changeMade, book.dialog,
                     [&said](const QString &text) { said += text; });

    book.choose(u"Media frames"_s, u"Add a ready-made book"_s);
    book.choose(u"Media frames"_s, u"Add a ready-made book"_s);

    QCOMPARE(book.desktop.desk().codebook().codes().size(), before + 16);
    QCOMPARE(said, (QStringList{u"16 codes were added."_s,
                                u"All codes of that book are here already."_s}));
    QCOMPARE(book.desktop.desk().codebook().code(CodeId(u"frame.morality"_s))->parent,
             CodeId(u"frame"_s));
    book.desktop.desk().undoStack().undo();
    QCOMPARE(book.desktop.desk().codebook().codes().size(), before);
}

void CodebookDialogTest::givesADigitToOneCodeAlone()
{
    Book book;
    book.tree->choose(CodeId(u"hedge"_s));
    auto *const digit = book.field<QComboBox>(u"Digit"_s);
    digit->setFocus();
    QTest::keyClicks(digit, u"2"_s);

    const Codebook &codes = book.desktop.desk().codebook();
    QCOMPARE(codes.code(CodeId(u"hedge"_s))->key, 2);
    QVERIFY(!codes.code(CodeId(u"loaded"_s))->key);
}

void CodebookDialogTest::takesOutACodeAndBringsItBack()
{
    Book book;
    QVERIFY(book.desktop.open(u"Ferry late\n\nThe ferry came late."_s));
    book.press(u"New code"_s);
    const CodeId own = book.tree->chosen();
    book.desktop.annotate(u"ferry"_s, own.text());

    book.choose(u"Remove"_s);

    QVERIFY(book.desktop.desk().codebook().code(own) == nullptr);
    QCOMPARE(book.desktop.desk().annotations().front().annotation.code, own);
    book.desktop.desk().undoStack().undo();
    QVERIFY(book.desktop.desk().codebook().code(own) != nullptr);
}

SLANTLIGHT_TEST(CodebookDialogTest)
#include "tst_codebookdialog.moc"
