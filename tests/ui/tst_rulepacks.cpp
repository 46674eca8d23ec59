// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/cuttext.h"
#include "tests/support/desktop.h"
#include "tests/support/testroom.h"
#include "ui/packs/rulepackmodel.h"
#include "ui/packs/rulepacks.h"
#include "ui/packs/rulepacksdialog.h"
#include "ui/window/actions.h"
#include "ui/window/mainwindow.h"
#include "ui/window/session.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
#include <QTimer>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace slantlight;

class RulePacksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksByAPackThatIsAdded();
    void keepsAnnotationsWhenRulesChange();
    void switchesAPackOffAndOn();
    void saysWhichLineOfAPackIsBroken();
    void tellsEveryMistakeOfAPackWhereThereIsRoom();
    void goesOnWithoutABrokenPack();
    void showsNamesOfPacksAsTheyAre();
    void removesAPackOnlyWhenToldTo();
    void listsRulesThatAreSwitchedOff();
    void keepsItsPartsTogether_data();
    void keepsItsPartsTogether();
    void hasADialogBehindTheMenu();
};

namespace {

/// How long to wait for rules to be read: under the sanitizers that takes many seconds.
constexpr int patience = 60'000; // milliseconds

const QString story = u"Harbour news\n\nThe blorpy council met on Monday in the old hall.\n"_s;

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("%ls cannot be written", qUtf16Printable(path));
    }
}

/// A desk with a shelf beside it, as application.cpp puts them together.
class Shop
{
public:
    explicit Shop(const QStringList &packNames = {})
    {
        qputenv("XDG_DATA_HOME", folder.filePath(u"data"_s).toUtf8()); // for the trash
        for (const QString &name : packNames) {
            write(folder.filePath(u"data/rules/%1/rules/own.rules"_s.arg(name)), rule);
        }
        const PackShelf shelf(folder.filePath(u"data/rules"_s), english());
        packs = std::make_unique<ui::RulePacks>(shelf, shelf.packs(), shippedAnalyzer(),
                                                desktop.desk());
    }

    /// Does something to the packs and waits until they are read.
    template <typename Change>
    [[nodiscard]] bool waitsFor(Change change)
    {
        QSignalSpy changed(packs.get(), &ui::RulePacks::changed);
        change();
        return changed.wait(patience);
    }

    [[nodiscard]] bool marksBlorpy()
    {
        const auto &markers = desktop.desk().analysis().markers;
        return std::ranges::find(markers, RuleId(u"loaded.blorpy"_s), &Marker::rule)
               != markers.end();
    }

    static constexpr auto rule = "rule loaded.blorpy\nsay Louder than what happened.\n"
                                 "see Invented 2001\nfind blorpy\n";

    QTemporaryDir folder;
    Desktop desktop{folder.path()};
    std::unique_ptr<ui::RulePacks> packs;
};

} // namespace

void RulePacksTest::marksByAPackThatIsAdded()
{
    Shop shop;
    write(shop.folder.filePath(u"port/rules/own.rules"_s), Shop::rule);
    QVERIFY(shop.desktop.open(story));
    QVERIFY(!shop.marksBlorpy());
    const QString before = shop.desktop.desk().analysis().rulePack;
    ui::RulePackModel model(*shop.packs);
    const QAbstractItemModelTester tester(&model);

    QVERIFY(shop.waitsFor([&] { shop.packs->add(shop.folder.filePath(u"port"_s)); }));

    QVERIFY(QTest::qWaitFor([&] { return shop.marksBlorpy(); }));
    QVERIFY(shop.desktop.desk().analysis().rulePack != before);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, ui::RulePackModel::Rules).data().toString(), u"1"_s);
    QVERIFY(QFile::exists(shop.folder.filePath(u"data/rules/port/rules/own.rules"_s)));
}

void RulePacksTest::keepsAnnotationsWhenRulesChange()
{
    Shop shop;
    write(shop.folder.filePath(u"port/rules/own.rules"_s), Shop::rule);
    QVERIFY(shop.desktop.open(story));
    const AnnotationId id = shop.desktop.annotate(u"old hall"_s, u"highlight"_s);

    QVERIFY(shop.waitsFor([&] { shop.packs->add(shop.folder.filePath(u"port"_s)); }));
    QVERIFY(QTest::qWaitFor([&] { return shop.marksBlorpy(); }));

    QVERIFY(shop.desktop.desk().annotation(id));
    QVERIFY(shop.desktop.desk().undoStack().canUndo());
}

void RulePacksTest::switchesAPackOffAndOn()
{
    Shop shop({u"port"_s});
    QVERIFY(shop.waitsFor([&] { shop.packs->read(); }));
    QVERIFY(shop.desktop.open(story));
    QVERIFY(shop.marksBlorpy());
    ui::RulePackModel model(*shop.packs);
    const QModelIndex name = model.index(0, ui::RulePackModel::Name);

    QVERIFY(shop.waitsFor([&] { model.setData(name, Qt::Unchecked, Qt::CheckStateRole); }));
    QVERIFY(QTest::qWaitFor([&] { return !shop.marksBlorpy(); }));
    QVERIFY(!shop.packs->packs().front().isOn);
    QVERIFY(shop.waitsFor([&] { model.setData(name, Qt::Checked, Qt::CheckStateRole); }));

    QVERIFY(QTest::qWaitFor([&] { return shop.marksBlorpy(); }));
}

void RulePacksTest::saysWhichLineOfAPackIsBroken()
{
    Shop shop;
    write(shop.folder.filePath(u"port/rules/own.rules"_s), "rule loaded.blorpy\nfnid blorpy\n");
    ui::RulePacksDialog dialog(*shop.packs, shop.desktop.desk());
    QSignalSpy failed(shop.packs.get(), &ui::RulePacks::failed);

    QVERIFY(shop.waitsFor([&] { shop.packs->add(shop.folder.filePath(u"port"_s)); }));

    QVERIFY(!failed.isEmpty());
    const auto *const details = dialog.findChild<QLabel *>(u"details"_s);
    QVERIFY(details);
    QVERIFY2(details->text().contains(u"port/rules/own.rules, line 2"_s),
             qPrintable(details->text()));
    QVERIFY(shop.packs->packs().empty());
}

void RulePacksTest::tellsEveryMistakeOfAPackWhereThereIsRoom()
{
    Shop shop({u"port"_s});
    write(shop.folder.filePath(u"data/rules/aaa/rules/own.rules"_s),
          "rule loaded.x\nfnid x\nseverity huge\nfind @gone\n");
    QVERIFY(shop.waitsFor([&] { shop.packs->read(); }));
    const ui::RulePackModel model(*shop.packs);
    const QModelIndex pack = model.index(0, 0);

    const QString details = ui::packDetails(*model.packAt(pack), 8);
    const QString tip = pack.data(Qt::ToolTipRole).toString();
    const QString notice = shop.packs->leftOutText();

    for (const auto &place :
         {u"line 2, column 1"_s, u"line 3, column 10"_s, u"line 4, column 6"_s}) {
        QVERIFY2(details.contains(place), qPrintable(details));
    }
    for (const QString &sentence : {tip, notice}) {
        QVERIFY2(sentence.contains(u"line 2, column 1"_s) && sentence.contains(u"(and 2 more)"_s),
                 qPrintable(sentence));
        QVERIFY(!sentence.contains(u"line 3"_s));
    }
}

void RulePacksTest::goesOnWithoutABrokenPack()
{
    Shop shop({u"port"_s});
    write(shop.folder.filePath(u"data/rules/aaa/rules/own.rules"_s), "rule loaded.x\nfnid x\n");

    QVERIFY(shop.waitsFor([&] { shop.packs->read(); }));
    QVERIFY(shop.desktop.open(story));

    QVERIFY(shop.marksBlorpy());
    const ui::RulePackModel model(*shop.packs);
    QVERIFY(ui::packDetails(*model.packAt(model.index(0, 0)), 1).contains(u"line 2"_s));
    ui::Session session(shop.folder.filePath(u"slantlight.ini"_s));
    ui::MainWindow window(shop.desktop.desk(), session);
    window.offerRulePacks(*shop.packs);
    QVERIFY2(window.message().contains(u"aaa"_s), qPrintable(window.message()));
}

void RulePacksTest::showsNamesOfPacksAsTheyAre()
{
    Shop shop;
    const QString name = u"<img src='pier.png'> & <b>port<"_s;
    write(shop.folder.filePath(u"data/rules/"_s + name + u"/rules/own.rules"_s), "rule x\n");
    QVERIFY(shop.waitsFor([&] { shop.packs->read(); }));
    const ui::RulePackModel model(*shop.packs);

    const QString tip = model.index(0, 0).data(Qt::ToolTipRole).toString();

    QTextDocument shown;
    shown.setHtml(tip);
    QVERIFY2(shown.toPlainText().contains(name), qPrintable(tip));
}

void RulePacksTest::removesAPackOnlyWhenToldTo()
{
    Shop shop({u"port"_s});
    ui::RulePacksDialog dialog(*shop.packs, shop.desktop.desk());
    QSignalSpy changed(shop.packs.get(), &ui::RulePacks::changed);
    QVERIFY(changed.wait(patience)); // the dialog reads them anew
    QPushButton *const remove = dialog.findChild<QPushButton *>(u"remove"_s);
    const auto answerWith = [](QMessageBox::ButtonRole role) {
        QTimer::singleShot(0, qApp, [role] {
            auto *const box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            for (QAbstractButton *const button : box->buttons()) {
                if (box->buttonRole(button) == role) {
                    button->click();
                    return;
                }
            }
        });
    };

    answerWith(QMessageBox::RejectRole);
    remove->click();
    QVERIFY(QFile::exists(shop.folder.filePath(u"data/rules/port"_s)));
    QVERIFY(!shop.packs->isReading());
    answerWith(QMessageBox::AcceptRole);
    QVERIFY(shop.waitsFor([&] { remove->click(); }));

    QVERIFY(shop.packs->packs().empty());
    QVERIFY(!QFile::exists(shop.folder.filePath(u"data/rules/port"_s)));
}

void RulePacksTest::listsRulesThatAreSwitchedOff()
{
    Shop shop;
    const RuleId rule(u"doubt.purportedly"_s);
    QVERIFY(shop.desktop.open(story));
    ui::RulePacksDialog dialog(*shop.packs, shop.desktop.desk());
    auto *const list = dialog.findChild<QListWidget *>();

    shop.desktop.desk().silence(rule);
    QCOMPARE(list->count(), 1);
    QCOMPARE(list->item(0)->text(), rule.text());
    QCOMPARE(list->item(0)->checkState(), Qt::Unchecked);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    list->setFocus();

    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(shop.desktop.desk().silencedRules().empty());
    QCOMPARE(list->item(0)->checkState(), Qt::Checked);
    QTest::keyClick(list, Qt::Key_Space);

    QVERIFY(shop.desktop.desk().silencedRules().contains(rule));
    QCOMPARE(list->item(0)->checkState(), Qt::Unchecked);
}

void RulePacksTest::keepsItsPartsTogether_data()
{
    QTest::addColumn<QStringList>("packs");
    QTest::addColumn<bool>("silenced");

    QTest::newRow("nothing yet") << QStringList() << false;
    QTest::newRow("a pack") << QStringList{u"port"_s} << false;
    QTest::newRow("a rule switched off") << QStringList() << true;
    QTest::newRow("both") << QStringList{u"port"_s} << true;
}

void RulePacksTest::keepsItsPartsTogether()
{
    QFETCH(const QStringList, packs);
    QFETCH(const bool, silenced);
    Shop shop(packs);
    QVERIFY(shop.desktop.open(story));
    if (silenced) {
        shop.desktop.desk().silence(RuleId(u"doubt.purportedly"_s));
    }
    ui::RulePacksDialog dialog(*shop.packs, shop.desktop.desk());
    QSignalSpy changed(shop.packs.get(), &ui::RulePacks::changed);
    QVERIFY(changed.wait(patience)); // the dialog reads them anew
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));

    QList<QRect> parts;
    for (const QWidget *const part : dialog.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (part->isVisible() && !qobject_cast<const QPushButton *>(part)) {
            parts.append(part->geometry());
        }
    }
    std::ranges::sort(parts, {}, &QRect::top);
    for (qsizetype i = 1; i < parts.size(); ++i) {
        QCOMPARE(parts.at(i).top() - parts.at(i - 1).bottom() - 1, 12);
    }
    for (const QLabel *const text : dialog.findChildren<QLabel *>()) {
        if (text->isVisible() && !text->parentWidget()->inherits("QAbstractScrollArea")
            && text->parentWidget() == &dialog) {
            QCOMPARE(text->height(), text->heightForWidth(text->width()));
        }
    }
}

void RulePacksTest::hasADialogBehindTheMenu()
{
    Shop shop({u"port"_s});
    ui::Session session(shop.folder.filePath(u"slantlight.ini"_s));
    ui::MainWindow window(shop.desktop.desk(), session);
    QVERIFY(!window.actions().rulePacks->isVisible());
    window.offerRulePacks(*shop.packs);

    window.actions().rulePacks->trigger();
    window.actions().rulePacks->trigger();

    QVERIFY(window.actions().rulePacks->isVisible());
    const auto dialogs = window.findChildren<ui::RulePacksDialog *>();
    QCOMPARE(dialogs.size(), 1);
    QCOMPARE(dialogs.front()->findChild<QTreeView *>()->model()->rowCount(), 1);
}

SLANTLIGHT_TEST(RulePacksTest)

#include "tst_rulepacks.moc"
