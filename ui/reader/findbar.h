// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textspan.h"
#include "ui/render/highlightindex.h"

#include <QFrame>

#include <cstddef>
#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QToolButton;

namespace slantlight::ui {

class ArticlePage;
class Desk;

/// Finds words in the open article; hidden until activate(). As a child of the page it floats over
/// its upper edge, so that the text stays where it is.
///
/// The window binds Ctrl+F to activate(), F3 and Shift+F3 to findNext() and findPrevious(); while
/// the field has the focus, Enter and Esc do the same and close the bar.
class FindBar : public QFrame
{
    Q_OBJECT

public:
    /// Both are borrowed and must outlive the bar.
    FindBar(Desk &desk, ArticlePage &page, QWidget *parent = nullptr);

    [[nodiscard]] std::size_t matchCount() const { return m_matches.size(); }
    /// The match that the reader is at, counted from 0; nothing without a match.
    [[nodiscard]] std::optional<std::size_t> currentMatch() const { return m_current; }

public Q_SLOTS:
    void activate(); ///< shows the bar with the selected words, ready to type
    void search(const QString &text); ///< puts @p text into the field and goes to the first match
    void findNext(); ///< starts again at the top after the last match
    void findPrevious();
    void dismiss(); ///< hides the bar and its matches, and gives the focus to the page

Q_SIGNALS:
    void said(const QString &text); ///< in passing, translated

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void place();
    void forget();
    void collect();
    void findAgain();
    void findFromHere();
    void step(Direction direction);
    void goTo(std::size_t match);
    void showCount();

    Desk &m_desk;
    ArticlePage &m_page;
    QLineEdit *m_field;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    std::vector<TextSpan> m_matches;
    std::optional<std::size_t> m_current;
    bool m_isLookingBack = false; ///< words are put into the field that are not to be gone to
};

} // namespace slantlight::ui
