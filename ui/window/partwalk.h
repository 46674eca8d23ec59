// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QWidget>

#include <vector>

namespace slantlight::ui {

enum class Step { Next, Previous };

/// The keyboard's ways through a window: from part to part, and through the controls of a part
/// before those of the next one.
///
/// Parts that are hidden, or have nothing that takes the keyboard, are passed over.
class PartWalk : public QObject
{
    Q_OBJECT

public:
    /// @p parts are borrowed; they are gone through as they stand in @p window, tool bars first,
    /// then from where lines begin to where they end. One that holds others stands back while any
    /// of these is shown. The window becomes the parent.
    PartWalk(std::vector<QWidget *> parts, QWidget &window);

    /// Goes to the part beside the one with the keyboard, to where the keyboard was there last.
    void goToPart(Step step);
    /// Goes to the control beside the one with the keyboard; false where there is none.
    bool goToControl(Step step);

private:
    [[nodiscard]] std::vector<QWidget *> shownParts() const;
    [[nodiscard]] QWidget *partOf(const QWidget *widget) const;
    [[nodiscard]] std::vector<QWidget *> controlsOf(const QWidget &part) const;
    void remember(QWidget *now);

    QWidget &m_window;
    std::vector<QWidget *> m_parts;
    QHash<const QWidget *, QPointer<QWidget>> m_last; ///< had the keyboard in that part
};

} // namespace slantlight::ui
