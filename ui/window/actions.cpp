// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/actions.h"

#include "ui/look/icons.h"
#include "ui/render/palette.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QStringList>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

QString withoutMnemonic(QString text)
{
    return text.remove(u'&').remove(u"…"_s);
}

} // namespace

Actions::Actions(QWidget &window)
    : QObject(&window)
    , open(nullptr)
    , m_window(window)
{
    open = make(tr("&Open…"), u"open"_s);
    open->setShortcut(QKeySequence::Open);
    openAddress = make(tr("Open a&ddress…"), u"address"_s);
    openAddress->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    paste = make(tr("&Paste article"), u"paste"_s);
    paste->setShortcut(QKeySequence::Paste);
    sample = make(tr("Open the &sample"));
    start = make(tr("S&tart page"));
    start->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Home));
    changes = make(tr("Look for &changes on its page"));
    exportPdf = make(tr("Export as P&DF…"));
    exportPdf->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    exportHtml = make(tr("Export as &HTML…"));
    exportHtml->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    quit = make(tr("&Quit"));
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setShortcutContext(Qt::ApplicationShortcut); // in dialogs beside the window too
    quit->setMenuRole(QAction::QuitRole);

    undo = make(tr("&Undo"), u"undo"_s);
    undo->setShortcut(QKeySequence::Undo);
    redo = make(tr("&Redo"), u"redo"_s);
    redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    find = make(tr("&Find in article"), u"find"_s);
    find->setShortcut(QKeySequence::Find);
    findNext = make(tr("Find &next"));
    findNext->setShortcuts({QKeySequence(Qt::Key_F3), QKeySequence(Qt::CTRL | Qt::Key_G)});
    findPrevious = make(tr("Find &previous"));
    findPrevious->setShortcuts(
        {QKeySequence(Qt::SHIFT | Qt::Key_F3), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G)});
    searchLibrary = make(tr("&Search all articles"));
    searchLibrary->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));

    previousHighlight = make(tr("&Previous mark"), u"previous"_s);
    previousHighlight->setShortcuts(
        {QKeySequence(Qt::SHIFT | Qt::Key_F8), QKeySequence(Qt::CTRL | Qt::Key_BracketLeft)});
    nextHighlight = make(tr("&Next mark"), u"next"_s);
    nextHighlight->setShortcuts(
        {QKeySequence(Qt::Key_F8), QKeySequence(Qt::CTRL | Qt::Key_BracketRight)});
    showHighlights = make(tr("Show &marks"));
    showHighlights->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    showHighlights->setCheckable(true);
    showHighlights->setChecked(true);

    largerText = make(tr("&Larger text"));
    largerText->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    smallerText = make(tr("&Smaller text"));
    smallerText->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Minus));
    usualText = make(tr("&Usual text size"));
    usualText->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_0));
    themes = new QActionGroup(this);
    for (const auto &[theme, name] :
         {std::pair(PageTheme::Light, tr("&Light page")),
          std::pair(PageTheme::Sepia, tr("&Sepia page")),
          std::pair(PageTheme::Dark, tr("&Dark page")),
          std::pair(PageTheme::HighContrast, tr("&High contrast page"))}) {
        QAction *const action = make(name);
        action->setCheckable(true);
        action->setData(static_cast<int>(theme));
        themes->addAction(action);
    }
    library = make(tr("&Library"), u"library"_s);
    library->setShortcut(QKeySequence(Qt::Key_F7));
    library->setCheckable(true);
    inspector = make(tr("Marks and &notes"), u"panel"_s);
    inspector->setShortcut(QKeySequence(Qt::Key_F6));
    inspector->setCheckable(true);
    onlyText = make(tr("Only the &text"));
    onlyText->setShortcut(QKeySequence(Qt::Key_F9));
    onlyText->setCheckable(true);
    fullScreen = make(tr("&Full screen"));
    fullScreen->setShortcut(QKeySequence(Qt::Key_F11));
    fullScreen->setCheckable(true);

    rulePacks = make(tr("&Rule packs…"));
    rulePacks->setVisible(false);

    guide = make(tr("How to &read the marks"), u"help"_s);
    guide->setShortcut(QKeySequence(Qt::Key_F1));
    shortcuts = make(tr("&Keyboard shortcuts"));
    shortcuts->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F1));
    about = make(tr("&About Slantlight"));
    about->setMenuRole(QAction::AboutRole);
}

QAction *Actions::make(const QString &text, const QString &icon)
{
    auto *const action = new QAction(text, this);
    if (!icon.isEmpty()) {
        action->setIcon(symbolicIcon(icon));
    }
    m_window.addAction(action);
    m_all.push_back(action);
    return action;
}

std::vector<Actions::Key> Actions::keys() const
{
    std::vector<Key> keys;
    for (const QAction *action : m_all) {
        QStringList sequences;
        for (const QKeySequence &sequence : action->shortcuts()) {
            sequences.append(sequence.toString(QKeySequence::NativeText));
        }
        keys.push_back({withoutMnemonic(action->text()), sequences.join(u", "_s)});
    }
    const auto key = [](Qt::Key single) {
        return QKeySequence(single).toString(QKeySequence::NativeText);
    };
    // The page answers these itself, and only while it has the focus.
    keys.push_back({tr("On the page: next mark"), key(Qt::Key_J)});
    keys.push_back({tr("On the page: previous mark"), key(Qt::Key_K)});
    keys.push_back({tr("On the page: explain the mark at the caret"), key(Qt::Key_Return)});
    keys.push_back({tr("On the page: close the card"), key(Qt::Key_Escape)});
    keys.push_back({tr("On the card: the other marks in this place"),
                    key(Qt::Key_Left) + u", "_s + key(Qt::Key_Right)});
    keys.push_back(
        {tr("On the page: highlight the selection or the mark at the caret"), key(Qt::Key_H)});
    keys.push_back({tr("On the page: annotate the selection or the mark, with a memo"),
                    key(Qt::Key_N) + u", "_s + key(Qt::Key_M)});
    keys.push_back({tr("On the page: give the selection or the mark a code"), u"1 – 9"_s});
    keys.push_back(
        {tr("On the page: copy with the source"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C).toString(QKeySequence::NativeText)});
    keys.push_back({tr("On the page: remove the annotation at the caret"),
                    key(Qt::Key_0) + u", "_s + key(Qt::Key_Delete)});
    return keys;
}

} // namespace slantlight::ui
