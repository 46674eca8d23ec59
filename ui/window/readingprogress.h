// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace slantlight::ui {

class ArticlePage;
class Desk;

/// How far the reader has got, and how long the rest takes: "42 % · 3 min left". Empty while no
/// article is open and for one that is in view as a whole.
class ReadingProgress : public QLabel
{
    Q_OBJECT

public:
    /// Both are borrowed and must outlive this.
    ReadingProgress(const Desk &desk, const ArticlePage &page, QWidget *parent = nullptr);

private:
    void refresh();

    const Desk &m_desk;
    const ArticlePage &m_page;
};

/// Says that @p share, 0 to 1, of a text of @p words has been read.
[[nodiscard]] QString progressText(double share, int words);

} // namespace slantlight::ui
