// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowcolumns.h"

#include "ui/annotations/annotationspanel.h"
#include "ui/inspector/markerspanel.h"
#include "ui/inspector/profilepanel.h"
#include "ui/inspector/sourcespanel.h"
#include "ui/library/librarypanel.h"
#include "ui/look/mixture.h"
#include "ui/look/windowstyle.h"
#include "ui/window/actions.h"

#include <QAction>
#include <QCoreApplication>
#include <QHash>
#include <QPainter>
#include <QTabBar>
#include <QTabWidget>

#include <vector>

namespace slantlight::ui {

namespace {

constexpr int sourcesTab = 1;
constexpr int notesTab = 2;
constexpr int profileTab = 3;
constexpr int widthForExercise = 460; ///< pixels, in which answers and key stand side by side
constexpr int roomForExercise = 1500; ///< pixels of the window, for a panel of that width
constexpr int roomForAll = 1000; ///< pixels of the window, see PanelFolds

/// A line between two columns.
class ColumnEdge : public QSplitterHandle
{
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QColor ground = palette().color(QPalette::Window);
        const QColor ink = palette().color(QPalette::WindowText);
        painter.fillRect(rect(), mixed(ground, ink, edgeShare(palette(), 0.14F)));
    }
};

} // namespace

WindowColumns::WindowColumns(const Parts &parts, const Actions &actions, QWidget *parent)
    : QSplitter(parent)
    , m_actions(actions)
    , m_library(parts.library)
    , m_article(parts.article)
    , m_inspector(new QTabWidget(parent))
    , m_folds(*actions.library, *actions.inspector, nullptr)
{
    m_inspector->setDocumentMode(true);
    m_inspector->addTab(parts.markers, tr("Marks"));
    m_inspector->insertTab(sourcesTab, parts.sources, tr("Sources"));
    m_inspector->insertTab(notesTab, parts.annotations, tr("Notes"));
    m_inspector->insertTab(profileTab, parts.profile, tr("Profile"));
    m_inspector->setAccessibleName(tr("Marks, sources, notes and profile"));
    m_inspector->tabBar()->setAccessibleName(m_inspector->accessibleName());
    m_library->setMinimumWidth(160);
    m_inspector->setMinimumWidth(220);
    addWidget(m_library);
    addWidget(parts.article);
    addWidget(m_inspector);
    setHandleWidth(1);
    setChildrenCollapsible(false);
    setStretchFactor(1, 1);
    setSizes({236, 724, 320});

    connect(actions.library, &QAction::toggled, this,
            [this](bool shown) { showPanel(*m_library, shown); });
    connect(actions.inspector, &QAction::toggled, this,
            [this](bool shown) { showPanel(*m_inspector, shown); });
    connect(actions.libraryRight, &QAction::toggled, this, &WindowColumns::arrange);
    connect(actions.inspectorLeft, &QAction::toggled, this, &WindowColumns::arrange);
    connect(actions.onlyText, &QAction::triggered, &m_folds, &PanelFolds::setOnlyText);
    connect(&m_folds, &PanelFolds::onlyTextChanged, actions.onlyText, &QAction::setChecked);
    connect(&m_folds, &PanelFolds::onlyTextChanged, this, &WindowColumns::onlyTextChanged);
}

QSplitterHandle *WindowColumns::createHandle()
{
    return new ColumnEdge(orientation(), this);
}

void WindowColumns::followWidth(int width)
{
    m_width = width;
    m_folds.followWidth(width);
    if (!m_wide.isEmpty() && width >= roomForAll) {
        restoreState(m_wide);
        m_wide.clear();
    }
}

void WindowColumns::showPanel(QWidget &panel, bool shown)
{
    if (shown && m_width > 0 && m_width < roomForAll) {
        if (m_wide.isEmpty()) {
            m_wide = saveState();
        }
        QList<int> widths;
        for (int at = 0; at < count(); ++at) {
            widths.append(widget(at) == m_article ? m_width : widget(at)->minimumWidth());
        }
        panel.show();
        setSizes(widths); // the text keeps what can be spared
        return;
    }
    panel.setVisible(shown);
}

void WindowColumns::arrange()
{
    m_wide.clear(); // which has them in another order
    const bool isRight = m_actions.libraryRight->isChecked();
    const bool isLeft = m_actions.inspectorLeft->isChecked();
    std::vector<QWidget *> order{m_article};
    order.insert(isLeft ? order.begin() : order.end(), m_inspector);
    order.insert(isRight ? order.end() : order.begin(), m_library);
    QHash<QWidget *, int> widths;
    const QList<int> before = sizes();
    for (int at = 0; at < count(); ++at) {
        widths.insert(widget(at), before.at(at));
    }
    QList<int> after;
    for (int at = 0; at < count(); ++at) {
        QWidget *const column = order.at(static_cast<std::size_t>(at));
        insertWidget(at, column);
        setStretchFactor(at, column == m_article ? 1 : 0);
        after.append(widths.value(column));
    }
    setSizes(after);
}

void WindowColumns::restore(const Session::Window &window)
{
    m_actions.libraryRight->setChecked(window.libraryRight);
    m_actions.inspectorLeft->setChecked(window.inspectorLeft);
    if (!window.columns.isEmpty()) {
        restoreState(window.columns);
    }
    m_actions.library->setChecked(window.library);
    m_actions.inspector->setChecked(window.inspector);
    m_library->setVisible(window.library);
    m_inspector->setVisible(window.inspector);
    m_usualTab = window.tab;
    if (!isInExercise()) {
        m_inspector->setCurrentIndex(window.tab);
    }
}

bool WindowColumns::isInExercise() const
{
    return m_exerciseTab >= 0 && m_inspector->isTabVisible(m_exerciseTab);
}

void WindowColumns::addExercise(QWidget *panel)
{
    m_exerciseTab = m_inspector->addTab(panel, tr("Exercise"));
    m_inspector->setTabVisible(m_exerciseTab, false);
}

void WindowColumns::setExercise(bool isOn)
{
    if (isOn == isInExercise()) {
        return;
    }
    if (isOn) {
        m_usualTab = m_inspector->currentIndex();
    }
    const int usualTab = m_usualTab;
    for (const int tab : {0, sourcesTab, profileTab}) {
        m_inspector->setTabVisible(tab, !isOn);
    }
    m_inspector->setTabVisible(m_exerciseTab, isOn);
    // Last, so that the row of tabs is not scrolled by what is hidden now.
    m_inspector->setCurrentIndex(isOn ? m_exerciseTab : usualTab);
    makeRoomForExercise(isOn);
}

void WindowColumns::makeRoomForExercise(bool isOn)
{
    if (!isOn) {
        if (!m_usual.isEmpty()) {
            restoreState(m_usual);
            m_usual.clear();
        }
        return;
    }
    QList<int> widths = sizes();
    const int panel = indexOf(m_inspector);
    const int more = widthForExercise - widths.at(panel);
    if (m_width >= roomForExercise && m_inspector->isVisible() && more > 0) {
        m_usual = saveState();
        widths[panel] += more;
        widths[indexOf(m_article)] -= more;
        setSizes(widths);
    }
}

Session::Window WindowColumns::state() const
{
    return {.geometry = {},
            .columns = !m_wide.isEmpty()    ? m_wide
                       : !m_usual.isEmpty() ? m_usual
                                            : saveState(),
            .library = m_folds.wantsLibrary(),
            .inspector = m_folds.wantsInspector(),
            .libraryRight = m_actions.libraryRight->isChecked(),
            .inspectorLeft = m_actions.inspectorLeft->isChecked(),
            .tab = isInExercise() ? m_usualTab : m_inspector->currentIndex()};
}

void WindowColumns::setPutAside(bool aside)
{
    m_folds.setPutAside(aside);
    // What takes the room is to be laid out once, for all of it.
    QCoreApplication::sendPostedEvents(this, QEvent::LayoutRequest);
}

void WindowColumns::showLibrary()
{
    m_actions.library->setChecked(true);
}

void WindowColumns::showNotes()
{
    m_actions.inspector->setChecked(true);
    m_inspector->setCurrentIndex(notesTab);
}

} // namespace slantlight::ui
