// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/workprogress.h"

#include "ui/look/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr int soon = 250; ///< milliseconds
constexpr int steps = 1000;
constexpr int widestText = 320; ///< pixels

} // namespace

WorkProgress::WorkProgress(const QString &cancel, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    m_text->setObjectName(u"status"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_bar->setMaximumWidth(120);
    m_bar->setMaximumHeight(8);
    m_bar->setTextVisible(false);
    m_cancel->setIcon(symbolicIcon(u"close"_s));
    m_cancel->setAutoRaise(true);
    m_cancel->setToolTip(cancel);
    m_cancel->setAccessibleName(cancel);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_text);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    connect(&m_soon, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QToolButton::clicked, this, &WorkProgress::cancelled);
    hide();
}

void WorkProgress::begin(const QString &text)
{
    setText(text);
    setDone(0, -1);
    m_soon.start();
}

void WorkProgress::setText(const QString &text)
{
    m_text->setText(m_text->fontMetrics().elidedText(text, Qt::ElideMiddle, widestText));
    m_bar->setAccessibleName(text);
}

void WorkProgress::setDone(qint64 done, qint64 all)
{
    m_bar->setRange(0, all > 0 ? steps : 0);
    if (all > 0) {
        m_bar->setValue(static_cast<int>(done * steps / all));
    }
}

void WorkProgress::setStoppable(bool stops)
{
    m_cancel->setVisible(stops);
}

void WorkProgress::end()
{
    m_soon.stop();
    hide();
}

} // namespace slantlight::ui
