// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/floatingcard.h"

#include "ui/look/floatingcolours.h"
#include "ui/look/goround.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr int gapToPlace = 6;
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
    button->installEventFilter(this);
    return button;
}

QToolButton *FloatingCard::addTurnButton(const QString &sign, const QString &name, int step)
{
    auto *const button = new QToolButton(this);
    button->setText(sign);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus); // the arrow keys do the same from every button
    connect(button, &QToolButton::clicked, this, [this, step] { Q_EMIT turned(step); });
    m_turnButtons.push_back(button);
    return button;
}

void FloatingCard::addPager(QHBoxLayout &row)
{
    row.addWidget(addTurnButton(u"\u2039"_s, tr("Stronger mark in this place (Left)"), -1));
    m_turn = addMutedLabel();
    m_turn->setWordWrap(false);
    row.addWidget(m_turn);
    row.addWidget(addTurnButton(u"\u203a"_s, tr("Weaker mark in this place (Right)"), 1));
    setTurn(0, 1);
}

void FloatingCard::setTurn(int index, int count)
{
    //: Which of the marks that lie over one another the card tells about: "1 of 2".
    m_turn->setText(tr("%1 of %2").arg(index + 1).arg(count));
    m_turn->setVisible(count > 1);
    for (QToolButton *const button : m_turnButtons) {
        button->setVisible(count > 1);
    }
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
        "QPushButton#link { border: none; border-radius: 4px; padding: 3px 4px; text-align: left;"
        " color: %6; }"
        "QPushButton#link:hover { background: %4; }"
        "QPushButton { outline: 0; }"
        "QPushButton#link:disabled { color: %2; }"
        "QToolButton { border: none; border-radius: 4px; padding: 0 5px; color: %1; }"
        "QToolButton:hover, QToolButton:pressed { background: %4; }"_s;
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

// The buttons would take the arrow keys for going from one to the next, as Tab does.
bool FloatingCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_turn != nullptr && m_turn->isVisible()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
            Q_EMIT turned(key == Qt::Key_Left ? -1 : 1);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
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

bool FloatingCard::focusNextPrevChild(bool next)
{
    return goRoundIn(*this, next);
}

// Labels leave the pointer to the card. It is no business of the page below what becomes of it.
void FloatingCard::mousePressEvent(QMouseEvent *event)
{
    m_taken = event->button() == Qt::LeftButton ? std::optional(event->position().toPoint())
                                                : std::nullopt;
    event->accept();
}

void FloatingCard::mouseMoveEvent(QMouseEvent *event)
{
    const bool isFar = m_taken
                       && (event->position().toPoint() - *m_taken).manhattanLength()
                              >= QApplication::startDragDistance();
    if (isFar && event->buttons().testFlag(Qt::LeftButton)) {
        m_taken.reset();
        Q_EMIT draggedOut();
    }
    event->accept();
}

void FloatingCard::mouseReleaseEvent(QMouseEvent *event)
{
    m_taken.reset();
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

QRect cardPlace(QSize size, const QRect &place, const QRect &bounds)
{
    const int mostLeft = bounds.right() + 1 - edgeGap - size.width();
    const int left = std::max(bounds.left() + edgeGap, std::min(place.left() - edgeGap, mostLeft));
    const int below = place.bottom() + 1 + gapToPlace;
    const int above = place.top() - gapToPlace - size.height();
    const int roomBelow = bounds.bottom() + 1 - below;
    const int roomAbove = place.top() - gapToPlace - bounds.top();
    const bool fitsBelow = size.height() <= roomBelow;
    const bool fitsAbove = size.height() <= roomAbove;
    const bool stands = fitsBelow || (!fitsAbove && roomBelow >= roomAbove);
    const int lowest = bounds.bottom() + 1 - size.height();
    // Where neither side has room it lies over the mark: its buttons must be seen.
    const int top = fitsBelow || fitsAbove ? (stands ? below : above)
                                           : std::max(bounds.top(), std::min(below, lowest));
    return {QPoint(left, top), size};
}

} // namespace slantlight::ui
