// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/chart.h"

#include "ui/look/mixture.h"
#include "ui/look/windowstyle.h"

#include <QAccessibleWidget>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

#include <cmath>
#include <utility>

namespace slantlight::ui {

namespace {

constexpr double titleGap = 8;
constexpr int leastWidth = 180;

QAccessibleInterface *makeAccessible(const QString &className, QObject *object)
{
    auto *const chart = qobject_cast<Chart *>(object);
    const bool isIts = className == QLatin1StringView(Chart::staticMetaObject.className());
    return chart != nullptr && isIts ? new QAccessibleWidget(chart, QAccessible::Chart)
                                     : nullptr; // Qt keeps it
}

} // namespace

Chart::Chart(QWidget *parent)
    : QWidget(parent)
{
    QAccessible::installFactory(makeAccessible);
    setFocusPolicy(Qt::TabFocus); // for its words, and for the menu
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Chart::show(ChartContent content)
{
    m_content = std::move(content);
    setAccessibleName(m_content.title);
    setAccessibleDescription(m_content.spoken);
    setToolTip(m_content.spoken);
    updateGeometry();
    update();
}

ChartInks Chart::inks() const
{
    const QColor ground = palette().color(QPalette::Window);
    const QColor ink = palette().color(QPalette::WindowText);
    return {.ink = ink,
            .quiet = mixed(ground, ink, 0.72F),
            .faint = mixed(ground, ink, 0.14F),
            .isDark = isDark(palette())};
}

double Chart::titleHeight() const
{
    return fontMetrics().height() + titleGap;
}

int Chart::heightForWidth(int) const
{
    return m_content.height == nullptr
               ? 0
               : static_cast<int>(
                     std::ceil(titleHeight() + m_content.height(fontMetrics().height())));
}

QSize Chart::sizeHint() const
{
    return {leastWidth, heightForWidth(leastWidth)};
}

void Chart::drawOn(QPainter &painter, double width) const
{
    if (m_content.draw == nullptr) {
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const ChartInks used = inks();
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(used.ink);
    painter.drawText(
        QRectF(0, 0, width, fontMetrics().height()), Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(bold).elidedText(m_content.title, Qt::ElideRight, static_cast<int>(width)));
    painter.setFont(font());
    m_content.draw(painter,
                   QRectF(0, titleHeight(), width, m_content.height(fontMetrics().height())), used);
    painter.restore();
}

void Chart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawOn(painter, width());
}

} // namespace slantlight::ui
