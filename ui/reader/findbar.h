// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

namespace slantlight::ui {

class ArticleFind;
class ArticlePage;
class FindField;

/// The field to find words where the toolbar has none: floats over the upper edge of the page, so
/// that the text stays where it is. Hidden until open(), and again with the end of finding.
class FindBar : public QFrame
{
    Q_OBJECT

public:
    /// @p find is borrowed and must outlive the bar; @p page becomes the parent.
    FindBar(ArticleFind &find, ArticlePage &page);

    void open(); ///< ready to type
    [[nodiscard]] FindField &field() const { return *m_field; }

private:
    void leave();
    void place();

    FindField *m_field;
};

} // namespace slantlight::ui
