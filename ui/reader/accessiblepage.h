// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"

#include <QAccessibleWidget>

#include <memory>
#include <vector>

namespace slantlight::ui {

class ArticlePage;

/// The page as screen readers know it: the article's text with marks and annotations as attributes
/// (textattributes.h says which), and its headings as headings, which stand after the widgets of
/// the page among its children.
///
/// Offsets are those of the article's text, in UTF-16 code units; -1 is the end of the text and -2
/// the caret.
/// What marks say of the place at the caret are attributes of the page, too.
class AccessiblePage : public QAccessibleWidget,
                       public QAccessibleTextInterface,
                       public QAccessibleAttributesInterface
{
public:
    explicit AccessiblePage(ArticlePage &page);
    ~AccessiblePage() override;

    /// Lets Qt make these for pages; may be called any number of times.
    static void install();

    QString text(QAccessible::Text which) const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;

    QList<QAccessible::Attribute> attributeKeys() const override;
    QVariant attributeValue(QAccessible::Attribute key) const override;

    void selection(int index, int *begin, int *end) const override;
    int selectionCount() const override;
    void addSelection(int begin, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int begin, int end) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;
    QString text(int begin, int end) const override;
    QString textBeforeOffset(int offset, QAccessible::TextBoundaryType boundary, int *begin,
                             int *end) const override;
    QString textAfterOffset(int offset, QAccessible::TextBoundaryType boundary, int *begin,
                            int *end) const override;
    QString textAtOffset(int offset, QAccessible::TextBoundaryType boundary, int *begin,
                         int *end) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int begin, int end) override;
    QString attributes(int offset, int *begin, int *end) const override;

private:
    [[nodiscard]] ArticlePage &page() const;
    [[nodiscard]] int resolved(int offset) const; ///< inside the text
    QString stretch(int offset, QAccessible::TextBoundaryType boundary, int *begin, int *end) const;
    const std::vector<QAccessible::Id> &headings() const;
    void forgetHeadings() const;

    mutable std::shared_ptr<const Article> m_article; ///< the one that the headings are of
    mutable std::vector<QAccessible::Id> m_headings;
};

} // namespace slantlight::ui
