// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <optional>

class QAction;

namespace slantlight::ui {

/// Which panels are shown beside the text: those that one asks for, less those for which a narrow
/// window has no room, and none while there is to be only the text.
///
/// A panel is shown while its action is checked; what is folded away comes back with the room.
class PanelFolds : public QObject
{
    Q_OBJECT

public:
    /// The actions are checkable; they and @p parent must outlive this.
    PanelFolds(QAction &library, QAction &inspector, QObject *parent);

    /// The window is @p width pixels wide now.
    void followWidth(int width);
    void setOnlyText(bool only);
    [[nodiscard]] bool isOnlyText() const { return m_isOnlyText; }
    /// Puts the panels aside for a page that takes all the width, or brings them back.
    void setPutAside(bool aside);

    /// Whether the panel is shown, or would be if there were room.
    [[nodiscard]] bool wantsLibrary() const;
    [[nodiscard]] bool wantsInspector() const;

Q_SIGNALS:
    void onlyTextChanged(bool only);

private:
    struct Panels
    {
        bool library = false;
        bool inspector = false;
    };

    /// Folds @p other where there is no room for both it and the panel that is @p asked for.
    void makeRoom(bool asked, QAction &other, bool &folded);
    void putAside(); ///< or brings back, as either asks for it

    QAction &m_library;
    QAction &m_inspector;
    Panels m_folded; ///< for want of room
    std::optional<Panels> m_aside; ///< while they are put aside: those that were shown before
    bool m_isOnlyText = false;
    bool m_isPutAside = false; ///< for a page that takes all the width
    int m_width = 0; ///< of the window, in pixels; 0: not known yet
    bool m_isFolding = false; ///< else it is the reader who asks for a panel
};

} // namespace slantlight::ui
