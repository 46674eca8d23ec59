// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/keyboardfocus.h"

#include "ui/look/windowstyle.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFocusFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextEdit>

#include <algorithm>

namespace slantlight::ui {

namespace {

constexpr int radius = 6; ///< of controls
constexpr int reach = KeyboardFocus::gap + KeyboardFocus::width;

/// A focus frame that is put in place by who made it; as such screen readers are not told of it.
class Ring : public QFocusFrame
{
public:
    using QFocusFrame::QFocusFrame;

    void setColour(const QColor &colour)
    {
        m_colour = colour;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        constexpr double half = KeyboardFocus::width / 2.0;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_colour, KeyboardFocus::width));
        painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), radius, radius);
    }

private:
    QColor m_colour;
};

bool isText(const QWidget &widget)
{
    return widget.inherits("QLineEdit") || widget.inherits("QTextEdit")
           || widget.inherits("QPlainTextEdit") || widget.inherits("QAbstractSpinBox");
}

bool isTextToRead(const QWidget &widget)
{
    const auto *const text = qobject_cast<const QTextEdit *>(&widget);
    return (text != nullptr && text->isReadOnly())
           || widget.property(KeyboardFocus::pageLike).toBool();
}

bool movesFocus(int key)
{
    return key == Qt::Key_Tab || key == Qt::Key_Backtab || key == Qt::Key_F6;
}

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt
           || key == Qt::Key_Meta || key == Qt::Key_AltGr;
}

QRect onWindow(const QWidget &widget, const QRect &place)
{
    return {widget.mapTo(widget.window(), place.topLeft()), place.size()};
}

/// What is seen of @p widget, in its window.
QRect visiblePart(const QWidget &widget)
{
    QRect part = widget.window()->rect();
    for (const QWidget *each = widget.parentWidget(); each != nullptr && !each->isWindow();
         each = each->parentWidget()) {
        if (each->parentWidget() != nullptr && each->parentWidget()->inherits("QScrollArea")) {
            part &= onWindow(*each, each->rect());
        }
    }
    return part;
}

/// The current row from edge to edge, as its light is.
QRect rowPlace(const QAbstractItemView &list)
{
    QRect row = list.visualRect(list.currentIndex());
    const QRect view = list.viewport()->rect();
    if (list.inherits("QTreeView") || row.width() > view.width() / 2) {
        row.setLeft(view.left());
        row.setRight(view.right());
    }
    row &= view;
    return row.isEmpty() ? QRect() : onWindow(*list.viewport(), row.adjusted(2, 0, -2, 0));
}

/// Where the ring round @p widget is, in its window; empty where it cannot be seen.
QRect ringPlace(const QWidget &widget)
{
    if (const auto *const list = qobject_cast<const QAbstractItemView *>(&widget)) {
        if (const QRect row = rowPlace(*list); !row.isEmpty()) {
            return row;
        }
        return onWindow(widget, widget.rect());
    }
    if (const auto *const tabs = qobject_cast<const QTabBar *>(&widget)) {
        return onWindow(widget, tabs->tabRect(tabs->currentIndex()).adjusted(1, 1, -1, -1))
               & widget.window()->rect();
    }
    if (widget.inherits("QAbstractScrollArea") && !widget.inherits("QPlainTextEdit")) {
        return onWindow(widget, widget.rect()) & visiblePart(widget);
    }
    const bool isEdgeless = widget.property(KeyboardFocus::edgeless).toBool();
    const QWidget &round = isEdgeless ? *widget.parentWidget() : widget;
    return onWindow(round, round.rect().adjusted(-reach, -reach, reach, reach))
           & visiblePart(round);
}

} // namespace

KeyboardFocus::KeyboardFocus(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { followFocus(now); });
}

QWidget *KeyboardFocus::ring() const
{
    return m_ring != nullptr && m_ring->isVisible() ? m_ring.data() : nullptr;
}

bool KeyboardFocus::isMine(const QWidget *widget) const
{
    while (widget != nullptr && widget != &m_window) {
        widget = widget->parentWidget();
    }
    return widget != nullptr;
}

void KeyboardFocus::followFocus(QWidget *now)
{
    m_target = isMine(now) ? now : nullptr;
    if (m_target == nullptr || !m_byKeys) {
        hide();
    } else {
        show();
    }
}

void KeyboardFocus::show()
{
    QWidget *const window = m_target->window();
    if (m_ring == nullptr || m_ring->parentWidget() != window) {
        delete m_ring;
        m_ring = new Ring(window);
    }
    static_cast<Ring *>(m_ring.data())->setColour(linkColour(m_target->palette()));
    place();
}

void KeyboardFocus::hide()
{
    if (m_ring != nullptr) {
        m_ring->hide();
    }
}

void KeyboardFocus::place()
{
    m_isPlacing = false;
    if (m_ring == nullptr || m_target == nullptr || m_target->window() != m_ring->parentWidget()
        || !m_byKeys) {
        return;
    }
    const QRect ring = m_target->isVisible() ? ringPlace(*m_target) : QRect();
    if (ring.isEmpty()) {
        m_ring->hide();
        return;
    }
    m_ring->setGeometry(ring);
    m_ring->show();
    m_ring->raise();
}

// Once all has moved that moves with it.
void KeyboardFocus::placeSoon()
{
    if (!m_isPlacing) {
        m_isPlacing = true;
        QMetaObject::invokeMethod(this, &KeyboardFocus::place, Qt::QueuedConnection);
    }
}

bool KeyboardFocus::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        m_byKeys = false;
        hide();
        break;
    case QEvent::ShortcutOverride: // comes before whatever the key does
        if (const int key = static_cast<QKeyEvent *>(event)->key(); watched == m_target) {
            m_byKeys = m_byKeys || !isModifier(key);
            if (isTextToRead(*m_target) && !movesFocus(key) && !isModifier(key)) {
                hide();
            } else if (ring() == nullptr && !isModifier(key) && !isText(*m_target)) {
                show();
            }
        }
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Hide:
    case QEvent::Show:
        if (ring() != nullptr && m_target != nullptr && watched->isWidgetType()
            && watched != m_ring) {
            const auto *const widget = static_cast<QWidget *>(watched);
            if (widget == m_target || widget->isAncestorOf(m_target)) {
                placeSoon();
            }
        }
        break;
    case QEvent::Paint: // a list whose current row is another one, or stands elsewhere
        if (ring() != nullptr && m_target != nullptr && watched->parent() == m_target
            && m_target->inherits("QAbstractItemView")) {
            placeSoon();
        } else if (ring() != nullptr && watched == m_target && m_target->inherits("QTabBar")) {
            placeSoon();
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace slantlight::ui
