// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

namespace slantlight::ui {

/// The style sheet of the window's parts, made anew when its colours change.
///
/// Not on the window itself: the page has colours of its own, which a style sheet would wash out.
class WindowLook : public QObject
{
    Q_OBJECT

public:
    /// Follows @p window, which becomes the parent, and styles @p parts of it.
    WindowLook(QWidget &window, std::vector<QWidget *> parts);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    std::vector<QWidget *> m_parts;
    bool m_isApplying = false; ///< which changes palettes too
};

} // namespace slantlight::ui
