// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/accessibleheading.h"

#include "ui/reader/articlepage.h"

#include <QTextBlock>

namespace slantlight::ui {

AccessibleHeading::AccessibleHeading(ArticlePage &page, TextSpan span, int level)
    : m_page(&page)
    , m_span(span)
    , m_level(level)
{
}

QWindow *AccessibleHeading::window() const
{
    return m_page ? m_page->window()->windowHandle() : nullptr;
}

QAccessibleInterface *AccessibleHeading::parent() const
{
    return QAccessible::queryAccessibleInterface(m_page.data());
}

QString AccessibleHeading::text(QAccessible::Text which) const
{
    if (which != QAccessible::Name || !m_page || !m_page->pageArticle()) {
        return {};
    }
    return m_span.in(m_page->pageArticle()->text()).toString();
}

QRect AccessibleHeading::rect() const
{
    if (!m_page) {
        return {};
    }
    QTextCursor begin(m_page->document());
    begin.setPosition(static_cast<int>(m_span.begin().value()));
    QTextCursor end(begin);
    end.setPosition(static_cast<int>(m_span.end().value()));
    const QWidget &viewport = *m_page->viewport();
    QRect place = m_page->cursorRect(begin) | m_page->cursorRect(end);
    place.setLeft(0);
    place.setRight(viewport.width());
    return {viewport.mapToGlobal(place.topLeft()), place.size()};
}

QAccessible::State AccessibleHeading::state() const
{
    QAccessible::State state;
    state.invalid = m_page.isNull();
    state.readOnly = true;
    if (m_page) {
        const QRect seen(m_page->viewport()->mapToGlobal(QPoint()), m_page->viewport()->size());
        state.offscreen = !seen.intersects(rect());
        state.invisible = !m_page->isVisible();
    }
    return state;
}

void *AccessibleHeading::interface_cast(QAccessible::InterfaceType type)
{
    switch (type) {
    case QAccessible::AttributesInterface:
        return static_cast<QAccessibleAttributesInterface *>(this);
    case QAccessible::ActionInterface:
        return static_cast<QAccessibleActionInterface *>(this);
    default:
        return nullptr;
    }
}

QList<QAccessible::Attribute> AccessibleHeading::attributeKeys() const
{
    return {QAccessible::Attribute::Level};
}

QVariant AccessibleHeading::attributeValue(QAccessible::Attribute key) const
{
    return key == QAccessible::Attribute::Level ? QVariant(m_level) : QVariant();
}

QStringList AccessibleHeading::actionNames() const
{
    return {pressAction()};
}

void AccessibleHeading::doAction(const QString &name)
{
    if (m_page && name == pressAction()) {
        m_page->setFocus(Qt::OtherFocusReason);
        m_page->showOffset(m_span.begin());
    }
}

} // namespace slantlight::ui
