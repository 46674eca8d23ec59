// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textspan.h"

#include <QAccessible>
#include <QPointer>

namespace slantlight::ui {

class ArticlePage;

/// A heading of an article as screen readers know one, with its level. It stands for a stretch of
/// the page's text: no widget is behind it.
class AccessibleHeading : public QAccessibleInterface,
                          public QAccessibleAttributesInterface,
                          public QAccessibleActionInterface
{
public:
    /// @p span is that of the heading in the article of @p page.
    AccessibleHeading(ArticlePage &page, TextSpan span, int level);

    bool isValid() const override { return !m_page.isNull(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text which) const override;
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::Heading; }
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QList<QAccessible::Attribute> attributeKeys() const override;
    QVariant attributeValue(QAccessible::Attribute key) const override;

    QStringList actionNames() const override;
    void doAction(const QString &name) override; ///< brings the heading into view, caret and all
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<ArticlePage> m_page;
    TextSpan m_span;
    int m_level;
};

} // namespace slantlight::ui
