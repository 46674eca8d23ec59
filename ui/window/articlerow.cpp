// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/articlerow.h"

#include "ui/look/mixture.h"
#include "ui/look/plaintooltip.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr int side = 10; ///< left and right of the words
constexpr int air = 6; ///< above and below the lines
constexpr int leading = 1;

} // namespace

ArticleRow::ArticleRow(const QString &title, const QString &facts, QWidget *parent)
    : QAbstractButton(parent)
    , m_facts(facts)
{
    setText(title);
    setAccessibleName(facts.isEmpty() ? title : QString(title + u". "_s + facts));
    setToolTip(plainToolTip(title));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ArticleRow::sizeHint() const
{
    const int width = fontMetrics().horizontalAdvance(text()) + 2 * side;
    return {width, minimumSizeHint().height()};
}

QSize ArticleRow::minimumSizeHint() const
{
    return {120, 2 * fontMetrics().height() + leading + 2 * air};
}

bool ArticleRow::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) {
        update();
    }
    return QAbstractButton::event(event);
}

void ArticleRow::paintEvent(QPaintEvent *)
{
    const QColor ground = palette().color(QPalette::Window);
    const QColor ink = palette().color(QPalette::WindowText);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(underMouse() || isDown() ? mixed(ground, ink, isDown() ? 0.12F : 0.08F)
                                              : QColor(Qt::transparent));
    painter.drawRoundedRect(box, 6, 6);

    QRect line = rect().adjusted(side, air, -side, -air);
    line.setHeight(fontMetrics().height());
    const Qt::Alignment begin =
        Qt::AlignVCenter | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    const auto draw = [&](const QString &words, const QColor &colour) {
        painter.setPen(colour);
        painter.drawText(line, static_cast<int>(begin),
                         fontMetrics().elidedText(words, Qt::ElideRight, line.width()));
        line.translate(0, line.height() + leading);
    };
    draw(text(), ink);
    draw(m_facts, mixed(ground, ink, 0.68F));
}

} // namespace slantlight::ui
