// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/runningprogram.h"
#include "tests/support/testroom.h"
#include "ui/annotations/annotationspanel.h"
#include "ui/inspector/markerspanel.h"
#include "ui/reader/articleview.h"
#include "ui/reader/citation.h"
#include "ui/window/actions.h"
#include "ui/window/printing.h"

#include <QAction>
#include <QApplication>
#include <QListView>
#include <QMenu>
#include <QTabWidget>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

/// Opens the menu of the first row of @p list, and chooses what is called @p name in it.
QStringList chooseFromMenu(QAbstractItemView &list, const QString &name)
{
    QStringList offered;
    QTimer::singleShot(0, &list, [&] {
        auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QAction *chosen = nullptr;
        for (QAction *const action : menu->actions()) {
            const QString text = action->text().section(u'\t', 0, 0).remove(u'&');
            offered.append(text);
            chosen = text == name ? action : chosen;
        }
        menu->close();
        if (chosen != nullptr) {
            chosen->trigger();
        }
    });
    const QRect row = list.visualRect(list.model()->index(0, 0));
    Q_EMIT list.customContextMenuRequested(row.center());
    QCoreApplication::processEvents();
    return offered;
}

} // namespace

class RowMenusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offerTheVerbsOfAMark();
    void offerTheVerbsOfANote();
    void goBackToAStep();
    void quoteWithALinkToTheSource();
    void stopSettingPagesOnceAnotherArticleComes();
};

void RowMenusTest::offerTheVerbsOfAMark()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(program.desktop.open(text));
    auto *const marks = program.window.findChild<QTreeView *>(u"markers"_s);
    const QString fingerprint = program.desktop.desk().shownMarkers().front()->fingerprint;

    const QStringList offered = chooseFromMenu(*marks, u"Agree"_s);

    for (const QString &verb : {u"Explain this mark"_s, u"Not here"_s, u"Never this rule"_s,
                                u"Code as…"_s, u"Copy with source"_s}) {
        QVERIFY2(offered.contains(verb), qPrintable(verb + u" in "_s + offered.join(u", "_s)));
    }
    const Marker *const marker = program.desktop.desk().marker(fingerprint);
    QCOMPARE(program.desktop.desk().answerTo(*marker), Answer::Agree);
}

void RowMenusTest::offerTheVerbsOfANote()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(program.desktop.open(text));
    program.desktop.annotate(u"old hall"_s, u"highlight"_s);
    program.window.findChild<QTabWidget *>()->setCurrentIndex(2);
    auto *const notes = program.window.findChild<QListView *>(u"annotations"_s);

    const QStringList offered = chooseFromMenu(*notes, u"Remove annotation"_s);

    QCOMPARE(offered, (QStringList{u"Edit memo"_s, u"Change code…"_s, u"Remove annotation"_s,
                                   u"Copy with source"_s, u"Copy as Markdown"_s,
                                   u"Copy all as Markdown"_s}));
    QVERIFY(program.desktop.desk().annotations().empty());
}

void RowMenusTest::goBackToAStep()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QAction *const history = program.window.actions().history;
    QVERIFY(!history->isEnabled());
    QVERIFY(program.desktop.open(text));
    program.desktop.annotate(u"old hall"_s, u"highlight"_s);
    program.desktop.annotate(u"council"_s, u"loaded"_s);
    QVERIFY(history->isEnabled());

    QCOMPARE(program.desktop.desk().changeText(0), u"Add annotation: \u201cold hall\u201d"_s);
    history->trigger();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down); // from the last step
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    QCOMPARE(program.desktop.desk().annotations().size(), 0U);
    program.window.actions().redo->trigger();
    QCOMPARE(program.desktop.desk().annotations().size(), 1U);
}

void RowMenusTest::quoteWithALinkToTheSource()
{
    Desktop desktop;
    QVERIFY(desktop.open(u"<html><head><title>Ferry</title><link rel=\"canonical\" "
                         "href=\"https://harbour.example/ferry\"></head><body><article>"
                         "<h1>Ferry</h1><p>The ferry &amp; the tide came late on Monday, the "
                         "harbour office of the island said in the evening.</p></article></body>"_s,
                         SourceFormat::Html));
    const Article &article = *desktop.desk().article();
    const auto at = article.text().indexOf(u"ferry & the tide"_s);
    const TextSpan span(TextOffset(at), TextOffset(at + 16));

    const QString page = ui::quotationAsHtml(article, span, u"Harbour"_s, {});

    QVERIFY2(page.startsWith(u"<blockquote><p>ferry &amp; the tide</p></blockquote>"_s),
             qPrintable(page));
    QVERIFY2(page.contains(u"<a href=\"https://harbour.example/ferry\">"_s), qPrintable(page));
}

void RowMenusTest::stopSettingPagesOnceAnotherArticleComes()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(program.desktop.open(longText()));
    auto *const printing = program.window.findChild<ui::Printing *>();
    const QSignalSpy ready(printing, &ui::Printing::ready);

    printing->layOut();
    printing->cancel();
    QVERIFY(program.desktop.open(text));

    QCOMPARE(ready.count(), 0);
    QSignalSpy again(printing, &ui::Printing::ready);
    printing->layOut();
    QVERIFY(again.wait());
    QCOMPARE(ready.count(), 1);
}

SLANTLIGHT_TEST(RowMenusTest)

#include "tst_rowmenus.moc"
