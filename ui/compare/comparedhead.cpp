// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparedhead.h"

#include "ui/look/plaintooltip.h"
#include "ui/look/shortlabel.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

ComparedHead::ComparedHead(QWidget *parent)
    : QWidget(parent)
    , m_letter(new QLabel(this))
    , m_title(new ShortLabel(this))
    , m_facts(new ShortLabel(this))
    , m_open(new QToolButton(this))
{
    m_letter->setObjectName(u"sideLetter"_s);
    m_letter->setAlignment(Qt::AlignCenter);
    m_letter->setFixedSize(24, 24);
    m_title->setObjectName(u"panelTitle"_s);
    m_facts->setObjectName(u"muted"_s);
    for (ShortLabel *const label : {m_title, m_facts}) {
        label->setTextFormat(Qt::PlainText);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }
    m_open->setAutoRaise(true);
    m_open->setFocusPolicy(Qt::StrongFocus);
    m_open->setText(tr("Read"));
    connect(m_open, &QToolButton::clicked, this, &ComparedHead::openWanted);
    auto *const words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_title);
    words->addWidget(m_facts);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(14, 7, 8, 7);
    row->setSpacing(10);
    row->addWidget(m_letter);
    row->addLayout(words, 1);
    row->addWidget(m_open);
}

void ComparedHead::show(const QString &title, const QString &letter, const QString &name,
                        const QString &facts)
{
    m_letter->setText(letter);
    m_letter->setToolTip(name);
    m_title->setText(title);
    m_title->setToolTip(plainToolTip(title));
    //: What a screen reader says of the head of one of two articles: which one, and its headline.
    m_title->setAccessibleName(tr("%1: %2").arg(name, title));
    m_facts->setText(facts);
    m_facts->setVisible(!facts.isEmpty());
    m_facts->setToolTip(plainToolTip(m_facts->text()));
    //: On the button that opens one of two compared articles; %1 is its headline.
    m_open->setAccessibleName(tr("Read “%1” by itself").arg(title));
    m_open->setToolTip(plainToolTip(m_open->accessibleName()));
}

} // namespace slantlight::ui
