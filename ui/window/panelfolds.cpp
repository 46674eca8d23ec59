// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/panelfolds.h"

#include <QAction>
#include <QScopedValueRollback>

namespace slantlight::ui {

namespace {

// Pixels of the window: the text keeps some 420 of them.
constexpr int roomForLibrary = 1000;
constexpr int roomForInspector = 760;
constexpr int roomForBoth = 800; ///< with both as narrow as they may be

enum class Room { Enough, Unchanged, TooLittle };

Room roomFor(int needed, int width)
{
    return width >= needed ? Room::Enough : Room::TooLittle;
}

void fold(QAction &panel, bool &folded, Room room)
{
    if (room == Room::Enough && folded) {
        folded = false;
        panel.setChecked(true);
    } else if (room == Room::TooLittle && panel.isChecked()) {
        folded = true;
        panel.setChecked(false);
    }
}

} // namespace

PanelFolds::PanelFolds(QAction &library, QAction &inspector, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_inspector(inspector)
{
    // What one asks for is no fold any more.
    connect(&library, &QAction::toggled, this, [this](bool shown) {
        m_folded.library = m_folded.library && m_isFolding;
        makeRoom(shown, m_inspector, m_folded.inspector);
    });
    connect(&inspector, &QAction::toggled, this, [this](bool shown) {
        m_folded.inspector = m_folded.inspector && m_isFolding;
        makeRoom(shown, m_library, m_folded.library);
    });
}

void PanelFolds::makeRoom(bool asked, QAction &other, bool &folded)
{
    if (asked && !m_isFolding && !m_aside && m_width > 0) {
        const QScopedValueRollback folding(m_isFolding, true);
        fold(other, folded, m_width < roomForBoth ? Room::TooLittle : Room::Unchanged);
    }
}

void PanelFolds::followWidth(int width)
{
    m_width = width;
    if (m_aside) { // the panels are put away altogether
        return;
    }
    const QScopedValueRollback folding(m_isFolding, true);
    fold(m_library, m_folded.library, roomFor(roomForLibrary, width));
    fold(m_inspector, m_folded.inspector, roomFor(roomForInspector, width));
}

void PanelFolds::setOnlyText(bool only)
{
    if (only == m_isOnlyText) {
        return;
    }
    m_isOnlyText = only;
    putAside();
    Q_EMIT onlyTextChanged(only);
}

void PanelFolds::setPutAside(bool aside)
{
    m_isPutAside = aside;
    putAside();
}

void PanelFolds::putAside()
{
    const bool isWanted = m_isOnlyText || m_isPutAside;
    if (isWanted == m_aside.has_value()) {
        return;
    }
    const QScopedValueRollback folding(m_isFolding, true);
    if (isWanted) {
        m_aside = Panels{.library = m_library.isChecked(), .inspector = m_inspector.isChecked()};
        m_library.setChecked(false);
        m_inspector.setChecked(false);
        return;
    }
    m_library.setChecked(m_aside->library);
    m_inspector.setChecked(m_aside->inspector);
    m_aside.reset();
}

bool PanelFolds::wantsLibrary() const
{
    return m_library.isChecked() || m_folded.library || (m_aside && m_aside->library);
}

bool PanelFolds::wantsInspector() const
{
    return m_inspector.isChecked() || m_folded.inspector || (m_aside && m_aside->inspector);
}

} // namespace slantlight::ui
