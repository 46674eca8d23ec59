// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workshop/workshopactions.h"

#include "ui/look/icons.h"

#include <QAction>
#include <QKeySequence>
#include <QMenu>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

WorkshopActions::WorkshopActions(QWidget &window)
    : QObject(&window)
    , newRule(nullptr)
    , m_window(window)
{
    newRule = make(tr("&New rule"), QKeySequence::New, u"note"_s);
    newRules = make(tr("New file of &rules…"));
    newList = make(tr("New word &list…"));
    newPack = make(tr("New &pack…"));
    save = make(tr("&Save"), QKeySequence::Save, u"save"_s);
    revert = make(tr("&Go back to what is saved"));
    rename = make(tr("Re&name…"));
    remove = make(tr("&Move to the trash…"));
    openFolder = make(tr("Open the &folder"));
    close = make(tr("&Close"), QKeySequence(Qt::CTRL | Qt::Key_W));
    menu = make(tr("&Menu"), QKeySequence(Qt::Key_F10));
    undo = make(tr("&Undo"), QKeySequence::Undo, u"undo"_s);
    redo = make(tr("&Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), u"redo"_s);
    find = make(tr("&Find"), QKeySequence::Find, u"find"_s);
    findNext = make(tr("Find ne&xt"), QKeySequence(Qt::Key_F3));
    findPrevious = make(tr("Find pre&vious"), QKeySequence(Qt::SHIFT | Qt::Key_F3));
    replace = make(tr("Re&place"), QKeySequence(Qt::CTRL | Qt::Key_H));
    replace->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_H), QKeySequence(Qt::CTRL | Qt::Key_R)});
    goToLine = make(tr("&Go to line…"), QKeySequence(Qt::CTRL | Qt::Key_G));
    complete = make(tr("C&omplete"), QKeySequence(Qt::CTRL | Qt::Key_Space));
    comment = make(tr("Make &comments, or take them back"), QKeySequence(Qt::CTRL | Qt::Key_Slash));
    copyRule = make(tr("Copy the rule to &mine"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    previousProblem =
        make(tr("&Previous problem"), QKeySequence(Qt::SHIFT | Qt::Key_F8), u"previous"_s);
    nextProblem = make(tr("&Next problem"), QKeySequence(Qt::Key_F8), u"next"_s);
    problems = make(tr("&Problems"), QKeySequence(Qt::ALT | Qt::Key_1));
    examples = make(tr("&Examples"), QKeySequence(Qt::ALT | Qt::Key_2));
    effect = make(tr("In the &article"), QKeySequence(Qt::ALT | Qt::Key_3));
    library = make(tr("In the &library"), QKeySequence(Qt::ALT | Qt::Key_4));
    files = make(tr("&Files"), QKeySequence(Qt::ALT | Qt::Key_0));
    editor = make(tr("E&ditor"), QKeySequence(Qt::ALT | Qt::Key_5));
    nextPart = make(tr("Next part of the &window"), QKeySequence(Qt::Key_F6));
    previousPart = make(tr("Pre&vious part of the window"), QKeySequence(Qt::SHIFT | Qt::Key_F6));
    largerText = make(tr("&Larger text"), QKeySequence(Qt::CTRL | Qt::Key_Plus));
    largerText->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    smallerText = make(tr("&Smaller text"), QKeySequence(Qt::CTRL | Qt::Key_Minus));
    usualText = make(tr("&Usual text size"), QKeySequence(Qt::CTRL | Qt::Key_0));
    help = make(tr("How rules are &written"), QKeySequence(Qt::Key_F1), u"help"_s);
    tryOnLibrary = make(tr("Try the rule on the li&brary"), QKeySequence(Qt::CTRL | Qt::Key_T));
    verdicts = make(tr("What you &said to the rule…"));
}

QAction *WorkshopActions::make(const QString &text, const QKeySequence &key, const QString &icon)
{
    auto *const action = new QAction(text, this);
    action->setShortcut(key);
    if (!icon.isEmpty()) {
        action->setIcon(symbolicIcon(icon));
    }
    const QString name = QString(text).remove(u'&').remove(u"…"_s);
    const QString keys = key.toString(QKeySequence::NativeText);
    action->setIconText(name);
    //: The name of an action and its key.
    action->setToolTip(keys.isEmpty() ? name : tr("%1 (%2)").arg(name, keys));
    m_window.addAction(action);
    return action;
}

QAction *WorkshopActions::make(const QString &text)
{
    return make(text, QKeySequence());
}

QMenu *WorkshopActions::makeMenu(QWidget *parent) const
{
    auto *const all = new QMenu(parent);
    all->addActions({newRule, newRules, newList, newPack});
    all->addSeparator();
    all->addActions({save, revert, copyRule});
    all->addSeparator();
    QMenu *const edit = all->addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addActions({find, findNext, findPrevious, replace});
    edit->addSeparator();
    edit->addActions({complete, comment});
    QMenu *const go = all->addMenu(tr("&Go to"));
    go->addActions({goToLine, nextProblem, previousProblem});
    go->addSeparator();
    go->addActions({files, editor, problems, examples, effect, library});
    go->addSeparator();
    go->addActions({nextPart, previousPart});
    all->addActions({tryOnLibrary, verdicts});
    QMenu *const size = all->addMenu(tr("&Text size"));
    size->addActions({largerText, smallerText, usualText});
    all->addSeparator();
    all->addActions({rename, remove, openFolder});
    all->addSeparator();
    all->addActions({help, close});
    return all;
}

QMenu *WorkshopActions::makeFileMenu(QWidget *parent) const
{
    auto *const all = new QMenu(parent);
    all->addActions({newRule, newRules, newList, newPack});
    all->addSeparator();
    all->addActions({rename, remove, openFolder});
    return all;
}

} // namespace slantlight::ui
