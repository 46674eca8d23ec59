// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QColor>

#include <vector>

class QAction;

namespace slantlight::ui {

/// A small page to choose: "Aa" on its paper, with a ring while it is the chosen one.
class PageSwatch : public QAbstractButton
{
    Q_OBJECT

public:
    struct Paper
    {
        QColor page;
        QColor ink;
    };
    /// Does what @p action does, and is checked when that is; it must outlive this. Of two @p
    /// papers each gets a half.
    PageSwatch(QAction &action, std::vector<Paper> papers, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override { return {44, 40}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<Paper> m_papers;
};

} // namespace slantlight::ui
