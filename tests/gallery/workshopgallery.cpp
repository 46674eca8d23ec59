// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gallery/workshopgallery.h"

#include "tests/gallery/gallery.h"
#include "ui/reader/articleview.h"
#include "ui/reader/readeractions.h"
#include "ui/window/actions.h"
#include "ui/workshop/editorpane.h"
#include "ui/workshop/newruledialog.h"
#include "ui/workshop/packtree.h"
#include "ui/workshop/ruleeditor.h"
#include "ui/workshop/trialpanels.h"
#include "ui/workshop/workshopactions.h"
#include "ui/workshop/workshopwindow.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

const QString ruleInTheMaking =
    u"# What the sample says of the road and its friends.\n\n"
    "rule loaded.tide-agrees\nseverity weak\n"
    "say  \"{match}\" lets the tide decide, as if nobody could.\nsee  Own reading 2026\n"
    "find whenever the tide agree~v/VERB\n"
    "+ It ties the town to the island {whenever the tide agrees}.\n"
    "+ They cross {when the tide agrees}.\n- The tide was low.\n- Nobody agrees with the mayor.\n\n"
    "rule label.zealot\nsay  A zealot is never one of us.\nsee  Own reading 2026\n"
    "find bicycle~n zealot~n | the @plain-things club/NUON\nbefore the\n+ He met the {bicycle "
    "zealots}.\n-\n"_s;

ui::WorkshopWindow *workshop()
{
    const auto all = QApplication::topLevelWidgets();
    const auto found = std::ranges::find_if(
        all, [](QWidget *each) { return qobject_cast<ui::WorkshopWindow *>(each) != nullptr; });
    return found == all.end() ? nullptr : qobject_cast<ui::WorkshopWindow *>(*found);
}

void select(ui::ArticleView &page, const QString &words)
{
    QTextCursor cursor(page.document());
    const qsizetype at = page.toPlainText().indexOf(words);
    cursor.setPosition(static_cast<int>(at));
    cursor.setPosition(static_cast<int>(at + words.size()), QTextCursor::KeepAnchor);
    page.setTextCursor(cursor);
    page.ensureCursorVisible();
}

} // namespace

bool takeWorkshop(ui::MainWindow &window,
                  const std::function<void(QWidget &, const QString &)> &picture)
{
    window.actions().workshop->trigger();
    ui::WorkshopWindow *const shop = workshop();
    if (shop == nullptr) {
        return false;
    }
    shop->resize(window.size().boundedTo(QSize(1100, 760)));
    picture(*shop, u"workshop-empty"_s);
    shop->openRule(RuleId(u"doubt.so-called"_s));
    settle(600);
    shop->panels().setCurrentIndex(ui::TrialPanels::Examples);
    picture(*shop, u"workshop-shipped"_s);
    shop->actions().replace->trigger();
    picture(*shop, u"workshop-replace-read"_s);
    QTest::keyClick(shop->focusWidget(), Qt::Key_Escape);

    select(window.page(), u"the bicycle zealots"_s);
    QTimer::singleShot(400, &window, [&picture] {
        if (QWidget *const dialog = QApplication::activeModalWidget()) {
            picture(*dialog, u"workshop-new-rule"_s);
            QTest::keyClick(dialog, Qt::Key_Return);
        }
    });
    window.page().readerActions().makeRule();
    ui::RuleEditor &editor = shop->editor();
    settle(600);
    picture(*shop, u"workshop-written"_s);

    editor.selectAll();
    editor.insertPlainText(ruleInTheMaking);
    editor.goTo(7, 6);
    settle(600);
    shop->panels().setCurrentIndex(ui::TrialPanels::Problems);
    picture(*shop, u"workshop-problems"_s);
    shop->panels().setCurrentIndex(ui::TrialPanels::Examples);
    picture(*shop, u"workshop-examples"_s);
    shop->panels().setCurrentIndex(ui::TrialPanels::Effect);
    picture(*shop, u"workshop-effect"_s);
    const qsizetype tried = window.page().toPlainText().indexOf(u"whenever the tide agrees");
    window.page().showOffset(TextOffset(tried));
    picture(window, u"workshop-page"_s);
    shop->panels().setCurrentIndex(ui::TrialPanels::InLibrary);
    shop->panels().startLibrary();
    settle(1500);
    picture(*shop, u"workshop-library"_s);
    shop->panels().setCurrentIndex(ui::TrialPanels::Problems);
    editor.moveCursor(QTextCursor::End);
    editor.setFocus();
    QTest::keyClicks(&editor, u"not "_s);
    editor.complete();
    picture(*shop, u"workshop-completion"_s);
    QTest::keyClick(&editor, Qt::Key_Escape);
    shop->actions().find->trigger();
    picture(*shop, u"workshop-find"_s);
    shop->actions().replace->trigger();
    QTest::keyClicks(shop->focusWidget(), u"zealot"_s);
    QTest::keyClick(shop->focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(shop->focusWidget(), u"friend"_s);
    QTest::keyClick(shop->focusWidget(), Qt::Key_Return);
    picture(*shop, u"workshop-replace"_s);
    shop->actions().goToLine->trigger();
    QTest::keyClicks(shop->focusWidget(), u"120"_s);
    QTest::keyClick(shop->focusWidget(), Qt::Key_Return);
    picture(*shop, u"workshop-line"_s);
    shop->tree().field().setText(u"zealot"_s);
    picture(*shop, u"workshop-filter"_s);
    shop->tree().field().clear();
    shop->actions().revert->trigger();
    shop->close();
    return true;
}

} // namespace slantlight
