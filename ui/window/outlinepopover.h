// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textspan.h"
#include "ui/look/popover.h"

#include <vector>

class QListWidget;

namespace slantlight::ui {

class ArticlePage;

/// The headings of the article on a page: the one that is read is chosen; Enter or a click goes to
/// another. Closed by Esc or a click beside it.
class OutlinePopover : public Popover
{
    Q_OBJECT

public:
    /// @p page is borrowed and must outlive this.
    explicit OutlinePopover(ArticlePage &page, QWidget *parent);

    /// Opens below @p place, given on the screen, where the article has headings.
    void open(const QRect &place);

private:
    void fill();
    void goTo(int row);

    ArticlePage &m_page;
    QListWidget *m_list;
    std::vector<TextSpan> m_outline;
};

} // namespace slantlight::ui
