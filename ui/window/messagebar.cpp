// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/messagebar.h"

#include "ui/look/floatingcolours.h"
#include "ui/look/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace slantlight::ui {

MessageBar::MessageBar(QWidget *ground)
    : QFrame(ground->window()) // a stack of pages would keep it from screen readers
    , m_ground(ground)
    , m_text(new QLabel(this))
    , m_button(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    setAccessibleName(tr("Message"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setTextFormat(Qt::PlainText);
    m_button->setObjectName(u"messageAction"_s);
    m_button->setFocusPolicy(Qt::TabFocus);

    auto *const close = new QToolButton(this);
    close->setIcon(symbolicIcon(u"close"_s));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::NoFocus); // Esc closes it
    close->setToolTip(tr("Close this message (Esc)"));
    close->setAccessibleName(tr("Close this message"));
    connect(close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(m_button, &QToolButton::clicked, this, &MessageBar::runAction);

    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 8, 6);
    row->setSpacing(12);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    row->addWidget(close);

    m_timer.setSingleShot(true);
    m_timer.setInterval(10s);
    connect(&m_timer, &QTimer::timeout, this, &MessageBar::dismiss);
    throwShadow(*this);
    ground->installEventFilter(this);
    hide();
}

void MessageBar::showError(const QString &text)
{
    leave();
    m_button->hide();
    present(Kind::Error, text);
}

void MessageBar::showWarning(const QString &text)
{
    leave();
    m_button->hide();
    if (!m_warnings.contains(text)) {
        m_warnings.append(text);
    }
    present(Kind::Warning, text);
}

void MessageBar::showNotice(const QString &text, const MessageAction &action)
{
    leave();
    m_action = action.run;
    m_outlivesArticle = action.outlivesArticle;
    m_button->setText(action.text);
    m_button->setVisible(static_cast<bool>(action.run));
    present(Kind::Notice, text);
    m_timer.start();
}

void MessageBar::dismiss()
{
    if (m_kind == Kind::Warning && !isHidden()) {
        m_warnings.removeOne(m_text->text());
    }
    leave();
    if (!m_warnings.isEmpty()) {
        m_button->hide();
        present(Kind::Warning, m_warnings.last());
    }
}

void MessageBar::leave()
{
    m_timer.stop();
    hide();
    Q_EMIT covered(0);
    m_action = nullptr;
    m_outlivesArticle = false;
}

void MessageBar::leaveArticle()
{
    if (m_kind != Kind::Warning && !m_outlivesArticle) {
        dismiss();
    }
}

void MessageBar::leaveError()
{
    if (m_kind == Kind::Error) {
        dismiss();
    }
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

QWidget *MessageBar::actionButton() const
{
    return m_button;
}

void MessageBar::enterEvent(QEnterEvent *event)
{
    m_timer.stop();
    QFrame::enterEvent(event);
}

void MessageBar::leaveEvent(QEvent *event)
{
    if (!isHidden() && m_kind == Kind::Notice) {
        m_timer.start();
    }
    QFrame::leaveEvent(event);
}

void MessageBar::present(Kind kind, const QString &text)
{
    m_kind = kind;
    setProperty("error", kind != Kind::Notice);
    style()->unpolish(this);
    style()->polish(this);
    m_text->setText(text);
    place();
    show();
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::place()
{
    const QRect ground(m_ground->mapTo(parentWidget(), QPoint()), m_ground->size());
    const int most = std::max(0, std::min(greatestWidth, ground.width() - 2 * gapToEdge));
    // On one line where there is room; a label that wraps would rather have a square.
    const int line = m_text->fontMetrics().horizontalAdvance(m_text->text()) + 4;
    const int rest = sizeHint().width() - m_text->sizeHint().width();
    const int width = std::min(most, std::max(m_text->sizeHint().width(), line) + rest);
    const int height =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
    setGeometry(ground.left() + (ground.width() - width) / 2,
                ground.bottom() + 1 - gapToEdge - height, width, height);
    Q_EMIT covered(gapToEdge + height);
}

bool MessageBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool moved = event->type() == QEvent::Resize || event->type() == QEvent::Move;
    if (moved && watched == m_ground && !isHidden()) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

void MessageBar::runAction()
{
    const auto action = m_action;
    dismiss();
    if (action) {
        action();
    }
}

} // namespace slantlight::ui
