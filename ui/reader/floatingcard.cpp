// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/floatingcard.h"

#include "ui/reader/floatingcolours.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr int gapToMark = 6;
constexpr int edgeGap = 8;

} // namespace

FloatingCard::FloatingCard(QWidget *parent)
    : QFrame(parent)
{
    throwShadow(*this);
    hide();
}

QLabel *FloatingCard::addLabel(double size)
{
    auto *const label = new QLabel(this);
    label->setTextFormat(Qt::PlainText); // words of an article or a rule file are no markup
    label->setWordWrap(true);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * size);
    label->setFont(font);
    m_labels.push_back(label);
    return label;
}

QLabel *FloatingCard::addMutedLabel()
{
    QLabel *const label = addLabel(0.9);
    label->setObjectName(u"muted"_s);
    return label;
}

QPushButton *FloatingCard::addButton(const QString &text, const QString &toolTip)
{
    auto *const button = new QPushButton(text, this);
    button->setToolTip(toolTip);
    button->setAccessibleName(button->text().remove(u'&'));
    button->setAutoDefault(true); // Enter presses it
    return button;
}

void FloatingCard::setPagePalette(const Palette &palette)
{
    const FloatingColours colours = floatingColours(palette);
    m_paper = colours.paper;
    m_edge = colours.edge;
    m_palette = palette;
    const QString style =
        u"QLabel { color: %1; } QLabel#muted { color: %2; }"
        "QPushButton { border: 1px solid %3; border-radius: 6px; padding: 3px 10px;"
        " background: transparent; color: %1; }"
        "QPushButton:hover { background: %4; }"
        "QPushButton:checked, QPushButton:pressed { background: %5; }"
        "QPushButton:focus { border-color: %6; }"_s;
    setStyleSheet(style.arg(palette.text().name(), palette.mutedText().name(), m_edge.name(),
                            colours.hover.name(), colours.pressed.name(), palette.link().name()));
    update();
}

QString FloatingCard::spokenText() const
{
    QStringList parts;
    for (const QLabel *const label : m_labels) {
        if (!label->text().isEmpty() && !label->isHidden()) {
            parts.append(label->text());
        }
    }
    return parts.join(u". "_s);
}

void FloatingCard::announce(const CodeId &code)
{
    m_code = code;
    setAccessibleName(spokenText());
    update();
}

void FloatingCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT dismissed();
        return;
    }
    // What the page would take for a command is none while the card has the focus.
    event->accept();
}

void FloatingCard::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    Q_EMIT entered();
}

void FloatingCard::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    Q_EMIT left();
}

void FloatingCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(m_edge);
    painter.setBrush(m_paper);
    painter.drawRoundedRect(frame, 8, 8);
    if (m_palette) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_palette->hue(m_code));
        painter.drawRoundedRect(QRectF(7, 14, 3, height() - 28), 1.5, 1.5);
    }
}

QRect cardPlace(QSize size, const QRect &mark, const QRect &bounds)
{
    const int mostLeft = bounds.right() + 1 - edgeGap - size.width();
    const int left = std::max(bounds.left() + edgeGap, std::min(mark.left() - edgeGap, mostLeft));
    const int below = mark.bottom() + 1 + gapToMark;
    const int above = mark.top() - gapToMark - size.height();
    const int roomBelow = bounds.bottom() + 1 - below;
    const int roomAbove = mark.top() - gapToMark - bounds.top();
    const bool fitsBelow = size.height() <= roomBelow;
    const bool fitsAbove = size.height() <= roomAbove;
    const bool stands = fitsBelow || (!fitsAbove && roomBelow >= roomAbove);
    return {QPoint(left, stands ? below : above), size};
}

} // namespace slantlight::ui
