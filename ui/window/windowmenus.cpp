// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowmenus.h"

#include "ui/inspector/weightslider.h"
#include "ui/look/icons.h"
#include "ui/reader/findfield.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

struct Menus
{
    Q_DECLARE_TR_FUNCTIONS(slantlight::ui::Menus)
};

QMenu *makeTextSizeMenu(const Actions &actions, QWidget *parent)
{
    auto *const menu = new QMenu(Menus::tr("Text size"), parent);
    menu->addActions({actions.largerText, actions.smallerText, actions.usualText});
    return menu;
}

QMenu *makeThemeMenu(const Actions &actions, QWidget *parent)
{
    auto *const menu = new QMenu(Menus::tr("Page"), parent);
    menu->addActions(actions.themes->actions());
    return menu;
}

QMenu *makeWindowThemeMenu(const Actions &actions, QWidget *parent)
{
    auto *const menu = new QMenu(Menus::tr("Window"), parent);
    menu->addActions(actions.windowThemes->actions());
    return menu;
}

QMenu *makeExportMenu(const Actions &actions, QWidget *parent)
{
    auto *const menu = new QMenu(Menus::tr("&Export"), parent);
    menu->setIcon(symbolicIcon(u"export"_s));
    menu->addActions({actions.exportPdf, actions.exportHtml, actions.exportAnnotations});
    return menu;
}

QToolButton *makeMenuButton(QMenu *menu, const QString &icon, const QString &name, QWidget *parent)
{
    auto *const button = new QToolButton(parent);
    button->setIcon(symbolicIcon(icon));
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setText(name);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

void addActionButton(QToolBar &bar, QAction *action, Qt::ToolButtonStyle style)
{
    bar.addAction(action);
    if (auto *const button = qobject_cast<QToolButton *>(bar.widgetForAction(action))) {
        button->setToolButtonStyle(style);
        button->setAccessibleName(action->iconText());
    }
}

QWidget *makeSpace(QWidget *parent)
{
    auto *const space = new QWidget(parent);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return space;
}

} // namespace

QMenu *makeMainMenu(const Actions &actions, QMenu *recent, QWidget *parent)
{
    auto *const menu = new QMenu(parent);
    menu->addActions({actions.open, actions.openAddress});
    menu->addMenu(recent);
    menu->addActions({actions.paste, actions.sample, actions.changes});
    menu->addSeparator();
    menu->addActions(
        {actions.compare, actions.comparison, actions.compareSamples, actions.agreement});
    menu->addSeparator();
    menu->addMenu(makeExportMenu(actions, menu));
    menu->addActions({actions.print, actions.close, actions.start});
    menu->addSeparator();
    QMenu *const edit = menu->addMenu(Menus::tr("E&dit"));
    edit->addActions({actions.undo, actions.redo, actions.history});
    edit->addSeparator();
    edit->addActions({actions.find, actions.findNext, actions.findPrevious, actions.searchLibrary});
    QMenu *const library = menu->addMenu(Menus::tr("&Library"));
    library->addActions({actions.searchLibrary, actions.keepSearch, actions.newCollection});
    library->addSeparator();
    library->addActions({actions.annotationTable, actions.libraryFigures});
    library->addSeparator();
    library->addActions(
        {actions.mergeLibrary, actions.importAnnotations, actions.handOn, actions.blind});
    library->addSeparator();
    library->addActions({actions.backups, actions.exportAll});
    QMenu *const view = menu->addMenu(Menus::tr("&View"));
    view->addActions({actions.library, actions.inspector, actions.libraryRight,
                      actions.inspectorLeft, actions.onlyText, actions.dimText,
                      actions.fullScreen});
    view->addSeparator();
    view->addActions({actions.nextPart, actions.previousPart});
    view->addSeparator();
    view->addActions({actions.back, actions.forward, actions.outline});
    view->addSeparator();
    view->addActions({actions.showHighlights, actions.previousHighlight, actions.nextHighlight});
    view->addSeparator();
    view->addAction(actions.textAndPage);
    view->addMenu(makeTextSizeMenu(actions, view));
    view->addMenu(makeThemeMenu(actions, view));
    view->addMenu(makeWindowThemeMenu(actions, view));
    view->addAction(actions.still);
    QMenu *const exercise = menu->addMenu(Menus::tr("E&xercise"));
    exercise->addActions(
        {actions.practise, actions.exerciseSample, actions.makeExercise, actions.gatherAnswers});
    exercise->addSeparator();
    exercise->addActions(
        {actions.reveal, actions.saveAnswers, actions.scoreAgainst, actions.countEarlier});
    exercise->addSeparator();
    exercise->addActions({actions.worksheet, actions.resultSheet});
    exercise->addSeparator();
    exercise->addActions({actions.startOver, actions.leaveExercise});
    menu->addSeparator();
    menu->addActions({actions.palette, actions.preferences, actions.codebook, actions.rulePacks,
                      actions.workshop, actions.ruleVerdicts});
    QMenu *const help = menu->addMenu(Menus::tr("&Help"));
    help->addActions({actions.help, actions.guide, actions.shortcuts, actions.about});
    menu->addSeparator();
    menu->addAction(actions.quit);
    return menu;
}

ToolBar makeToolBar(const Actions &actions, QMenu *recent, FindField *find, QWidget *weights,
                    QMainWindow *window)
{
    QToolBar *const bar = window->addToolBar(Menus::tr("Tools"));
    bar->setObjectName(u"tools"_s);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setIconSize({20, 20});

    addActionButton(*bar, actions.library, Qt::ToolButtonIconOnly);
    bar->addSeparator();
    addActionButton(*bar, actions.open, Qt::ToolButtonTextBesideIcon);
    if (auto *const button = qobject_cast<QToolButton *>(bar->widgetForAction(actions.open))) {
        button->setMenu(recent);
        button->setPopupMode(QToolButton::MenuButtonPopup);
    }
    addActionButton(*bar, actions.openAddress, Qt::ToolButtonIconOnly);
    addActionButton(*bar, actions.paste, Qt::ToolButtonTextBesideIcon);
    bar->addSeparator();
    addActionButton(*bar, actions.back, Qt::ToolButtonIconOnly);
    addActionButton(*bar, actions.forward, Qt::ToolButtonIconOnly);
    bar->addWidget(makeSpace(bar));

    QAction *const field = bar->addWidget(find);
    bar->addWidget(makeSpace(bar));
    auto *const finder = new QToolButton(bar);
    finder->setDefaultAction(actions.find);
    finder->setAccessibleName(actions.find->iconText());
    QAction *const findButton = bar->addWidget(finder);

    bar->addWidget(weights);
    addActionButton(*bar, actions.previousHighlight, Qt::ToolButtonIconOnly);
    addActionButton(*bar, actions.nextHighlight, Qt::ToolButtonIconOnly);
    bar->addSeparator();
    addActionButton(*bar, actions.textAndPage, Qt::ToolButtonIconOnly);
    QToolButton *const exports =
        makeMenuButton(makeExportMenu(actions, bar), u"export"_s, Menus::tr("Export"), bar);
    exports->setObjectName(u"export"_s);
    exports->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addWidget(exports);
    addActionButton(*bar, actions.inspector, Qt::ToolButtonIconOnly);
    QToolButton *const all = makeMenuButton(makeMainMenu(actions, recent, bar), u"menu"_s,
                                            actions.menu->iconText(), bar);
    QObject::connect(actions.menu, &QAction::triggered, all, &QToolButton::showMenu);
    const auto tellKey = [all, menu = actions.menu] {
        all->setToolTip(menu->toolTip());
    };
    QObject::connect(actions.menu, &QAction::changed, all, tellKey);
    tellKey();
    bar->addWidget(all);
    for (QToolButton *const button :
         bar->findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly)) {
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard where it is
    }
    return {.bar = bar, .find = find, .findField = field, .findButton = findButton};
}

void setRoom(const ToolBar &tools, ToolRoom room)
{
    const bool narrow = room == ToolRoom::ForIcons;
    for (QToolButton *const button :
         tools.bar->findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly)) {
        const QVariant wide = button->property("wideStyle");
        if (narrow && !wide.isValid()) {
            button->setProperty("wideStyle", static_cast<int>(button->toolButtonStyle()));
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        } else if (!narrow && wide.isValid()) {
            button->setToolButtonStyle(static_cast<Qt::ToolButtonStyle>(wide.toInt()));
            button->setProperty("wideStyle", QVariant());
        }
    }
    tools.findField->setVisible(room == ToolRoom::ForAll);
    tools.findButton->setVisible(room != ToolRoom::ForAll);
    for (WeightSlider *const slider : tools.bar->findChildren<WeightSlider *>()) {
        slider->setNarrow(narrow);
    }
}

void describeKeys(const Actions &actions)
{
    for (QAction *const action : actions.findChildren<QAction *>()) {
        const QString name = action->text().remove(u'&').remove(u"…"_s);
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        action->setIconText(name);
        //: The name of an action and its key.
        action->setToolTip(key.isEmpty() ? name : Menus::tr("%1 (%2)").arg(name, key));
    }
}

} // namespace slantlight::ui
