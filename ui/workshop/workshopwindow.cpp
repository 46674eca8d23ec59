// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workshop/workshopwindow.h"

#include "core/rules/ruleoutline.h"
#include "ui/desk/desk.h"
#include "ui/look/keyboardfocus.h"
#include "ui/packs/rulepacks.h"
#include "ui/words/errortext.h"
#include "ui/workshop/editorpane.h"
#include "ui/workshop/filebar.h"
#include "ui/workshop/packcommands.h"
#include "ui/workshop/packtree.h"
#include "ui/workshop/packtreerows.h"
#include "ui/workshop/ruleeditor.h"
#include "ui/workshop/ruleplaces.h"
#include "ui/workshop/rulewriter.h"
#include "ui/workshop/savequestion.h"
#include "ui/workshop/trialpanels.h"
#include "ui/workshop/trialrunner.h"
#include "ui/workshop/workshopactions.h"
#include "ui/workshop/workshopbar.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QStatusBar>
#include <QToolBar>
#include <QTreeView>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

WorkshopWindow::WorkshopWindow(RulePacks &packs, Desk &desk)
    : m_packs(packs)
    , m_actions(new WorkshopActions(*this))
    , m_commands(new PackCommands(packs, *this))
    , m_writer(new RuleWriter(packs, desk, *m_commands, *this))
    , m_runner(new TrialRunner(packs, desk, this))
    , m_tree(new PackTree(packs, this))
    , m_pane(new EditorPane(packs, *m_actions, this))
    , m_panels(new TrialPanels(*m_runner, desk, this))
    , m_tools(addWorkshopBar(*this, *m_actions))
    , m_columns(new QSplitter(Qt::Horizontal, this))
    , m_rows(new QSplitter(Qt::Vertical, this))
    , m_said(new QLabel(this))
    , m_place(new QLabel(this))
{
    setAttribute(Qt::WA_QuitOnClose, false); // the reader is the program
    build();
    connectActions();
    connectParts();
    new KeyboardFocus(*this);
    resize(980, 720);
    setFile(nullptr);
}

WorkshopWindow::~WorkshopWindow() = default;

RuleEditor &WorkshopWindow::editor() const
{
    return m_pane->editor();
}

void WorkshopWindow::build()
{
    m_rows->addWidget(m_pane);
    m_rows->addWidget(m_panels);
    m_rows->setStretchFactor(0, 1);
    m_rows->setCollapsible(0, false);
    m_rows->setSizes({460, 220});
    m_columns->addWidget(m_tree);
    m_columns->addWidget(m_rows);
    m_columns->setStretchFactor(1, 1);
    m_columns->setCollapsible(1, false);
    m_columns->setSizes({230, 750});
    for (QSplitter *const splitter : {m_columns, m_rows}) {
        splitter->setHandleWidth(1);
        splitter->setChildrenCollapsible(true);
    }
    setCentralWidget(m_columns);
    m_said->setObjectName(u"status"_s);
    m_said->setTextFormat(Qt::PlainText);
    m_place->setObjectName(u"status"_s);
    m_place->setContentsMargins(12, 0, 12, 0);
    m_said->setContentsMargins(8, 0, 0, 0);
    statusBar()->addWidget(m_said, 1);
    statusBar()->addPermanentWidget(m_place);
    statusBar()->setSizeGripEnabled(false);
}

void WorkshopWindow::connectActions()
{
    const auto on = [this](const QAction *action, auto act) {
        connect(action, &QAction::triggered, this, act);
    };
    on(m_actions->newRule, [this] { m_writer->writeEmpty(m_pane->file(), m_tree->choice().pack); });
    on(m_actions->newRules,
       [this] { m_commands->askForFile(PackFileKind::Rules, m_tree->choice().pack); });
    on(m_actions->newList,
       [this] { m_commands->askForFile(PackFileKind::Lists, m_tree->choice().pack); });
    on(m_actions->newPack, [this] { m_commands->askForPack(); });
    on(m_actions->save, &WorkshopWindow::save);
    const auto rename = [this] {
        m_commands->askToRename(m_tree->choice());
    };
    const auto remove = [this] {
        m_commands->askToRemove(m_tree->choice());
    };
    on(m_actions->rename, rename);
    on(m_actions->remove, remove);
    connect(m_tree, &PackTree::renameWanted, this, rename);
    connect(m_tree, &PackTree::removalWanted, this, remove);
    on(m_actions->help, &WorkshopWindow::helpWanted);
    on(m_actions->verdicts, [this] { Q_EMIT verdictsWanted(RuleId(m_pane->ruleHere())); });
    on(m_actions->openFolder, [this] { m_commands->openFolder(m_tree->choice().pack); });
    on(m_actions->close, [this] { close(); });
    const auto copy = [this] {
        m_writer->copy(RuleId(m_pane->ruleHere()), m_tree->choice().pack);
    };
    on(m_actions->copyRule, copy);
    connect(&m_pane->bar(), &FileBar::copyWanted, this, copy);
    on(m_actions->problems, [this] { m_panels->enter(TrialPanels::Problems); });
    on(m_actions->examples, [this] { m_panels->enter(TrialPanels::Examples); });
    on(m_actions->effect, [this] { m_panels->enter(TrialPanels::Effect); });
    on(m_actions->library, [this] { m_panels->enter(TrialPanels::InLibrary); });
    on(m_actions->files, [this] { m_tree->tree().setFocus(Qt::ShortcutFocusReason); });
    on(m_actions->nextPart, [this] { walk(1); });
    on(m_actions->previousPart, [this] { walk(-1); });
    on(m_actions->tryOnLibrary, [this] {
        m_panels->setCurrentIndex(TrialPanels::InLibrary);
        m_panels->startLibrary();
    });
}

void WorkshopWindow::connectParts()
{
    connect(m_tree, &PackTree::placeChosen, this, &WorkshopWindow::openFile);
    connect(m_tree, &PackTree::placeEntered, this,
            [this] { editor().setFocus(Qt::OtherFocusReason); });
    connect(m_tree, &PackTree::menuWanted, this, [this](const QPoint &place) {
        QMenu *const menu = m_actions->makeFileMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(place);
    });
    connect(m_commands, &PackCommands::fileMade, this, [this](const QString &path) {
        openFile(path);
        editor().setFocus(Qt::OtherFocusReason);
    });
    connect(m_commands, &PackCommands::done, this, &WorkshopWindow::say);
    connect(m_commands, &PackCommands::failed, this, &WorkshopWindow::sayError);
    connect(m_writer, &RuleWriter::written, this, &WorkshopWindow::showWritten);
    connect(m_writer, &RuleWriter::said, this, &WorkshopWindow::say);
    connect(m_writer, &RuleWriter::failed, this, &WorkshopWindow::sayError);
    connect(m_pane, &EditorPane::said, this, &WorkshopWindow::say);
    connect(m_pane, &EditorPane::ruleChanged, m_panels, &TrialPanels::setRule);
    connect(m_runner, &TrialRunner::tried, this, &WorkshopWindow::followTrial);
    connect(&editor(), &QPlainTextEdit::cursorPositionChanged, this, [this] {
        //: Where the caret stands in a file.
        m_place->setText(tr("Line %1, column %2").arg(editor().line()).arg(editor().column()));
    });
    connect(m_panels, &TrialPanels::rowChosen, this, &WorkshopWindow::goTo);
    connect(m_panels, &TrialPanels::rowEntered, this, [this](const TrialRow &row) {
        goTo(row);
        if (!row.file.isEmpty()) {
            editor().setFocus(Qt::OtherFocusReason);
        }
    });
    connect(m_panels, &TrialPanels::failed, this, &WorkshopWindow::sayError);
    RuleFiles &files = m_packs.files();
    connect(&files, &RuleFiles::changed, this,
            [this] { setWindowModified(!m_packs.files().dirty().empty()); });
    connect(&files, &RuleFiles::aboutToForget, this, [this](const RuleFile *file) {
        if (m_pane->file() == file) {
            setFile(nullptr);
        }
    });
    connect(&m_packs, &RulePacks::failed, this, &WorkshopWindow::sayError);
}

void WorkshopWindow::setFile(RuleFile *file)
{
    m_runner->setFile(file);
    m_pane->setFile(file);
    m_place->setVisible(file != nullptr);
    setWindowTitle(file != nullptr
                       //: %1 is the name of a file.
                       ? tr("%1[*] — Rule workshop — Slantlight").arg(file->name())
                       : tr("Rule workshop[*] — Slantlight"));
    setWindowModified(!m_packs.files().dirty().empty());
    m_panels->look(file != nullptr ? file->path() : QString(), {}, m_pane->ruleHere());
    if (file != nullptr) {
        m_tree->choose(file->path());
    }
    tellEffect();
}

void WorkshopWindow::followTrial()
{
    const RuleFile *const file = m_pane->file();
    if (file == nullptr) {
        return;
    }
    const RuleTrial &trial = m_runner->trial();
    std::vector<EditorNote> notes = notesOf(trial, m_runner->nameOf(file->path()), file->text());
    CompletionNames names;
    for (const auto &[name, list] : trial.pack->lexicon().lists()) {
        names.lists.append(name);
    }
    for (const Rule &rule : m_packs.shipped()->pack().rules().rules()) {
        names.rules.append(rule.id.text());
    }
    editor().setNames(std::move(names));
    m_panels->look(file->path(), notes, m_pane->ruleHere());
    editor().setNotes(std::move(notes));
    m_tree->followText();
    tellEffect();
}

void WorkshopWindow::tellEffect()
{
    const bool isShown = isVisible() && m_pane->file() != nullptr && m_runner->trial().hasArticle;
    Q_EMIT effectChanged(isShown ? m_runner->trial().effect : std::vector<TriedMarker>());
}

void WorkshopWindow::openFile(const QString &path, int line)
{
    const auto file = m_packs.files().open(path);
    if (!file) {
        sayError(file.error());
        return;
    }
    if (m_pane->file() != *file) {
        setFile(*file);
    }
    if (line > 0) {
        editor().goTo(line);
    }
}

void WorkshopWindow::openPack(const QString &name)
{
    const auto &packs = m_packs.packs();
    const auto pack = std::ranges::find(packs, name, &ShelvedPack::name);
    const QStringList files = pack == packs.end() ? QStringList() : filesOfPack(pack->folder);
    if (!files.isEmpty()) {
        openFile(files.first());
    }
}

void WorkshopWindow::openRule(const RuleId &id)
{
    if (const auto place = placeOfRule(id, m_packs)) {
        openFile(place->path, place->line);
        editor().setFocus(Qt::OtherFocusReason);
    } else {
        say(tr("No rule is called %1: the word model marks without one.").arg(id.text()));
    }
}

void WorkshopWindow::save()
{
    RuleFile *const file = m_pane->file();
    if (file == nullptr || file->isReadOnly()) {
        return;
    }
    const auto saved = file->save();
    if (!saved) {
        sayError(saved.error());
    } else if (*saved == RuleFile::Saved::Torn) {
        say(m_pane->bar().notice());
    } else {
        say(m_pane->hasMistakes()
                ? tr("Saved, with mistakes: until they are mended the article is marked as before.")
                : tr("Saved. The article is marked by it now."));
        m_packs.read();
    }
}

void WorkshopWindow::showWritten(const RulePlace &place)
{
    openFile(place.path, place.line);
    m_tree->refresh();
    m_tree->choose(place.path);
    editor().setFocus(Qt::OtherFocusReason);
}

void WorkshopWindow::writeRuleFor(TextSpan span)
{
    if (m_writer->writeFor(span, m_tree->choice().pack)) {
        m_panels->setCurrentIndex(TrialPanels::Effect);
    }
}

void WorkshopWindow::goTo(const TrialRow &row)
{
    if (!row.file.isEmpty()) {
        openFile(row.file);
        editor().goTo(row.line, row.column);
    } else if (row.span) {
        Q_EMIT placeWanted(*row.span);
    } else if (!row.article.text().isEmpty()) {
        Q_EMIT articleWanted(row.article);
    }
}

void WorkshopWindow::walk(int step)
{
    const std::array<QWidget *, 3> parts{&m_tree->tree(), &editor(), &m_panels->part()};
    walkParts(parts, step);
}

bool WorkshopWindow::settle()
{
    return settleUnsaved(m_packs, *this);
}

std::vector<QWidget *> WorkshopWindow::styledParts() const
{
    return {m_tools,          m_tree, m_pane, m_panels, statusBar(), m_columns->handle(1),
            m_rows->handle(1)};
}

QString WorkshopWindow::message() const
{
    return m_said->text();
}

void WorkshopWindow::say(const QString &text)
{
    m_said->setText(text);
}

void WorkshopWindow::sayError(const Error &error)
{
    say(errorText(error, 1));
}

WorkshopWindow::Layout WorkshopWindow::layoutState() const
{
    return {.geometry = saveGeometry(),
            .columns = m_columns->saveState(),
            .rows = m_rows->saveState(),
            .file = m_pane->file() != nullptr ? m_pane->file()->path() : QString(),
            .tab = m_panels->currentIndex(),
            .textSize = editor().fontSize(),
            .onlyRule = m_panels->isOnlyRule()};
}

void WorkshopWindow::restoreLayout(const Layout &layout)
{
    restoreGeometry(layout.geometry);
    m_columns->restoreState(layout.columns);
    m_rows->restoreState(layout.rows);
    m_panels->setCurrentIndex(layout.tab);
    m_panels->setOnlyRule(layout.onlyRule);
    editor().setFontSize(layout.textSize);
    // What a crash left behind is looked at first.
    const QStringList aside = m_packs.files().leftAside();
    const QString file = aside.isEmpty() ? layout.file : aside.first();
    if (!file.isEmpty() && (QFileInfo::exists(file) || !aside.isEmpty())) {
        openFile(file);
    }
}

void WorkshopWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    tellEffect();
}

void WorkshopWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    tellEffect();
}

void WorkshopWindow::closeEvent(QCloseEvent *event)
{
    m_panels->stopLibrary();
    event->setAccepted(settle());
}

} // namespace slantlight::ui
