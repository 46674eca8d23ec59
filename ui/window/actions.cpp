// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/actions.h"

#include "ui/look/icons.h"
#include "ui/look/windowtheme.h"
#include "ui/reader/readercommand.h"
#include "ui/render/palette.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QStringList>
#include <QVariant>
#include <QWidget>

#include <tuple>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

Actions::Actions(QWidget &window)
    : QObject(&window)
    , open(nullptr)
    , m_window(window)
{
    m_group = tr("Article");
    open = make("open"_L1, tr("&Open…"), u"open"_s);
    open->setShortcut(QKeySequence::Open);
    openAddress = make("open-address"_L1, tr("Open a&ddress…"), u"address"_s);
    openAddress->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    paste = make("paste"_L1, tr("&Paste article"), u"paste"_s);
    paste->setShortcut(QKeySequence::Paste);
    sample = make("sample"_L1, tr("Open the &sample"));
    start = make("start"_L1, tr("S&tart page"));
    start->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Home));
    close = make("close"_L1, tr("&Close the article"));
    close->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_W));
    changes = make("changes"_L1, tr("Look for &changes on its page"));
    compare = make("compare"_L1, tr("Co&mpare with…"), u"compare"_s);
    compare->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    compareSamples = make("compare-samples"_L1, tr("Compare two samp&les"), u"compare"_s);
    comparison = make("comparison"_L1, tr("&Back to the comparison"));
    comparison->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
    agreement = make("agreement"_L1, tr("A&greement of coders…"), u"agreement"_s);
    exportPdf = make("export-pdf"_L1, tr("Export as P&DF…"));
    exportPdf->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    exportHtml = make("export-html"_L1, tr("Export as &HTML…"));
    exportHtml->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    exportAnnotations = make("export-annotations"_L1, tr("Export &annotations…"));
    exportAnnotations->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_E));
    importAnnotations = make("import-annotations"_L1, tr("&Import annotations or codes…"));
    print = make("print"_L1, tr("&Print…"), u"print"_s);
    print->setShortcut(QKeySequence::Print);
    quit = make("quit"_L1, tr("&Quit"));
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setShortcutContext(Qt::ApplicationShortcut); // in dialogs beside the window too
    quit->setMenuRole(QAction::QuitRole);

    m_group = tr("Reading");
    back = make("back"_L1, tr("&Back"), u"back"_s);
    back->setShortcuts(QKeySequence::Back);
    forward = make("forward"_L1, tr("&Forward"), u"forward"_s);
    forward->setShortcuts(QKeySequence::Forward);
    outline = make("outline"_L1, tr("&Headings…"), u"outline"_s);
    outline->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));

    m_group = tr("Edit");
    undo = make("undo"_L1, tr("&Undo"), u"undo"_s);
    undo->setShortcut(QKeySequence::Undo);
    redo = make("redo"_L1, tr("&Redo"), u"redo"_s);
    redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    history = make("history"_L1, tr("Undo hi&story…"));
    find = make("find"_L1, tr("&Find in article"), u"find"_s);
    find->setShortcut(QKeySequence::Find);
    findNext = make("find-next"_L1, tr("Find &next"));
    findNext->setShortcuts({QKeySequence(Qt::Key_F3), QKeySequence(Qt::CTRL | Qt::Key_G)});
    findPrevious = make("find-previous"_L1, tr("Find &previous"));
    findPrevious->setShortcuts(
        {QKeySequence(Qt::SHIFT | Qt::Key_F3), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G)});
    searchLibrary = make("search-library"_L1, tr("&Search all articles"));
    searchLibrary->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));

    m_group = tr("Library");
    newCollection = make("new-collection"_L1, tr("New &collection"), u"collection"_s);
    newCollection->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    keepSearch = make("keep-search"_L1, tr("&Keep this search"), u"save"_s);
    annotationTable = make("annotation-table"_L1, tr("&All annotations"), u"table"_s);
    annotationTable->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    libraryFigures = make("library-figures"_L1, tr("&Figures of the library"), u"chart"_s);
    mergeLibrary = make("merge-library"_L1, tr("&Merge a library or project…"), u"together"_s);
    handOn = make("hand-on"_L1, tr("Hand on a &project…"));
    blind = make("blind"_L1, tr("&Hide what other coders said"));
    blind->setCheckable(true);
    backups = make("backups"_L1, tr("&Backups…"), u"save"_s);
    exportAll = make("export-all"_L1, tr("Export &everything…"), u"export"_s);

    m_group = tr("Marks");
    previousHighlight = make("previous-highlight"_L1, tr("&Previous mark"), u"previous"_s);
    previousHighlight->setShortcuts(
        {QKeySequence(Qt::SHIFT | Qt::Key_F8), QKeySequence(Qt::CTRL | Qt::Key_BracketLeft)});
    nextHighlight = make("next-highlight"_L1, tr("&Next mark"), u"next"_s);
    nextHighlight->setShortcuts(
        {QKeySequence(Qt::Key_F8), QKeySequence(Qt::CTRL | Qt::Key_BracketRight)});
    showHighlights = make("show-highlights"_L1, tr("Show &marks"));
    showHighlights->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    showHighlights->setCheckable(true);
    showHighlights->setChecked(true);

    makeExercises();
    m_group = tr("View");
    largerText = make("larger-text"_L1, tr("&Larger text"));
    largerText->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    smallerText = make("smaller-text"_L1, tr("&Smaller text"));
    smallerText->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Minus));
    usualText = make("usual-text"_L1, tr("&Usual text size"));
    usualText->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_0));
    textAndPage = make("text-and-page"_L1, tr("&Text and page…"), u"textsize"_s);
    textAndPage->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    makeThemes();
    m_group = tr("View");
    library = make("library"_L1, tr("&Library"), u"library"_s);
    library->setShortcut(QKeySequence(Qt::Key_F7));
    library->setCheckable(true);
    inspector = make("inspector"_L1, tr("Marks and &notes"), u"panel"_s);
    inspector->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F7));
    inspector->setCheckable(true);
    libraryRight = make("library-right"_L1, tr("Library on the &right"));
    libraryRight->setCheckable(true);
    inspectorLeft = make("inspector-left"_L1, tr("Marks and notes on the l&eft"));
    inspectorLeft->setCheckable(true);
    onlyText = make("only-text"_L1, tr("Only the &text"));
    onlyText->setShortcut(QKeySequence(Qt::Key_F9));
    onlyText->setCheckable(true);
    dimText = make("dim-text"_L1, tr("&Dim other paragraphs"));
    dimText->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F9));
    dimText->setCheckable(true);
    dimText->setEnabled(false);
    fullScreen = make("full-screen"_L1, tr("&Full screen"));
    fullScreen->setShortcut(QKeySequence(Qt::Key_F11));
    fullScreen->setCheckable(true);

    still = make("still"_L1, tr("Nothing &moves or blinks"));
    still->setCheckable(true);
    nextPart = make("next-part"_L1, tr("Next part of the &window"));
    nextPart->setShortcut(QKeySequence(Qt::Key_F6));
    previousPart = make("previous-part"_L1, tr("Pre&vious part of the window"));
    previousPart->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F6));

    m_group = tr("Program");
    menu = make("menu"_L1, tr("&Menu"), u"menu"_s);
    menu->setShortcut(QKeySequence(Qt::Key_F10));
    palette = make("palette"_L1, tr("Find a &command…"));
    palette->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    preferences = make("preferences"_L1, tr("Pr&eferences…"));
    preferences->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    preferences->setMenuRole(QAction::PreferencesRole);
    codebook = make("codebook"_L1, tr("Code&book…"), u"tag"_s);
    ruleVerdicts = make("rule-verdicts"_L1, tr("What you &said to the rules…"));
    rulePacks = make("rule-packs"_L1, tr("&Rule packs…"));
    rulePacks->setVisible(false);
    workshop = make("workshop"_L1, tr("Rule &workshop"));
    workshop->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    workshop->setVisible(false);

    help = make("help"_L1, tr("&Help"), u"help"_s);
    help->setShortcut(QKeySequence(Qt::Key_F1));
    guide = make("guide"_L1, tr("How to &read the marks"));
    shortcuts = make("shortcuts"_L1, tr("&Keyboard shortcuts"));
    shortcuts->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F1));
    about = make("about"_L1, tr("&About Slantlight"));
    about->setMenuRole(QAction::AboutRole);
    makePageActions();
}

void Actions::makeThemes()
{
    const auto value = [](PageTheme theme) {
        return QVariant(static_cast<int>(theme));
    };
    m_group = tr("Colours of the page");
    themes = new QActionGroup(this);
    for (const auto &[theme, id, name] :
         {std::tuple(QVariant(), "page-as-window", tr("As the &window")),
          std::tuple(value(PageTheme::Light), "page-paper", tr("&Paper")),
          std::tuple(value(PageTheme::Sepia), "page-sepia", tr("&Sepia")),
          std::tuple(value(PageTheme::Grey), "page-grey", tr("&Grey")),
          std::tuple(value(PageTheme::Dark), "page-black", tr("&Black")),
          std::tuple(value(PageTheme::HighContrast), "page-high-contrast", tr("&High contrast"))}) {
        QAction *const action = make(QLatin1StringView(id), name);
        action->setCheckable(true);
        action->setData(theme);
        themes->addAction(action);
    }
    m_group = tr("Colours of the window");
    windowThemes = new QActionGroup(this);
    for (const auto &[theme, id, name] :
         {std::tuple(WindowTheme::System, "window-as-system", tr("As the &system", "window")),
          std::tuple(WindowTheme::Light, "window-light", tr("&Light", "window")),
          std::tuple(WindowTheme::Dark, "window-dark", tr("&Dark", "window"))}) {
        QAction *const action = make(QLatin1StringView(id), name);
        action->setCheckable(true);
        action->setData(static_cast<int>(theme));
        windowThemes->addAction(action);
    }
}

void Actions::makeExercises()
{
    m_group = tr("Exercise");
    practise = make("practise"_L1, tr("&Practise on this article"));
    exerciseSample = make("exercise-sample"_L1, tr("Try a sample e&xercise"));
    makeExercise = make("make-exercise"_L1, tr("&Make an exercise…"));
    gatherAnswers = make("gather-answers"_L1, tr("&Compare the answers of a class…"));
    reveal = make("reveal"_L1, tr("&Reveal the key"));
    reveal->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    reveal->setCheckable(true);
    saveAnswers = make("save-answers"_L1, tr("Save my &answers…"));
    scoreAgainst = make("score-against"_L1, tr("Score against a &key…"));
    countEarlier = make("count-earlier"_L1, tr("Count my &earlier annotations"));
    countEarlier->setCheckable(true);
    worksheet = make("worksheet"_L1, tr("Print the &worksheet…"));
    resultSheet = make("result-sheet"_L1, tr("Print the res&ult…"));
    startOver = make("start-over"_L1, tr("Start &over"));
    leaveExercise = make("leave-exercise"_L1, tr("&Leave the exercise"));
}

QAction *Actions::make(QLatin1StringView id, const QString &text, const QString &icon)
{
    auto *const action = new QAction(text, this);
    action->setObjectName(id);
    if (!icon.isEmpty()) {
        action->setIcon(symbolicIcon(icon));
    }
    m_window.addAction(action);
    m_all.push_back({.action = action, .group = m_group});
    return action;
}

void Actions::makePageActions()
{
    m_group = tr("On the page");
    for (const ReaderKey &key : readerKeys()) {
        // In no widget: the page answers the keys itself, and only while it has the focus.
        auto *const action = new QAction(key.name, this);
        action->setObjectName(key.id);
        action->setShortcuts(key.keys);
        m_all.push_back({.action = action, .group = m_group, .isOfPage = true});
    }
}

QString Actions::nameOf(const QAction &action)
{
    return action.text().remove(u'&').remove(u"…"_s).trimmed();
}

QString Actions::keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &key : action.shortcuts()) {
        keys.append(key.toString(QKeySequence::NativeText));
    }
    return keys.join(u", "_s);
}

} // namespace slantlight::ui
