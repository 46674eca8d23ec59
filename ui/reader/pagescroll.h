// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/readingplace.h"
#include "core/text/textspan.h"

#include <QScopedValueRollback>

#include <optional>

class QTextEdit;

namespace slantlight::ui {

/// Where the reader is on a page, and how the page gets there.
///
/// What is at the top stays there through zooming, resizing and late layout, until somebody
/// scrolls.
class PageScroll
{
public:
    /// @p page is borrowed and must outlive this; its document may be another one each time.
    explicit PageScroll(QTextEdit &page);

    /// The upper edge of the page: the first character in view and how much of its line is out of
    /// view, in heights of that line. Below nothing: above the line there is room in view.
    struct Top
    {
        TextOffset offset;
        double share = 0;

        friend bool operator==(const Top &, const Top &) = default;
    };
    [[nodiscard]] Top top() const;
    void restoreTop(Top top);
    /// The place that is read, and going there.
    [[nodiscard]] ReadingPlace readingPlace() const;
    void restorePlace(ReadingPlace place);
    /// Puts the caret at @p offset and scrolls nowhere but to it.
    void moveCaret(TextOffset offset);
    /// Scrolls where @p span is not well in view already.
    void reveal(TextSpan span);
    /// Brings a place of the text, 0 to 1, into the middle of the page.
    void goToFraction(double fraction);
    /// The characters that are in view, from the first to after the last one.
    [[nodiscard]] TextSpan visibleSpan() const;

    /// While what is returned lives, it is the page that scrolls, not the reader.
    [[nodiscard]] QScopedValueRollback<bool> placing();
    [[nodiscard]] bool isPlacing() const { return m_isPlacing; }
    void followScrolling(); ///< the scroll bar has moved
    void followLayout(); ///< the document has grown or shrunk
    void letGo(); ///< of what is at the top

private:
    QTextEdit &m_page;
    std::optional<Top> m_held;
    bool m_isPlacing = false;
};

} // namespace slantlight::ui
