// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/factsline.h"

#include "ui/desk/desk.h"
#include "ui/look/plaintooltip.h"
#include "ui/look/shortlabel.h"
#include "ui/reader/outline.h"
#include "ui/window/outletchip.h"
#include "ui/words/languagename.h"
#include "ui/words/outletwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QStringList>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

// Silent reading of English prose: 238 words a minute on average (Brysbaert 2019).
constexpr int wordsPerMinute = 238;

} // namespace

FactsLine::FactsLine(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_outlet(new OutletChip(this))
    , m_facts(new ShortLabel(this))
    , m_outline(new QToolButton(this))
{
    m_outlet->setObjectName(u"chip"_s);
    m_facts->setObjectName(u"facts"_s);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setAccessibleName(tr("About the article"));
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 16, 4);
    row->setSpacing(12);
    setFixedHeight(usualHeight);
    row->addWidget(m_outlet);
    row->addWidget(m_facts, 1);
    row->addWidget(m_outline);
    m_outline->setObjectName(u"outlineButton"_s);
    m_outline->setAutoRaise(true);
    m_outline->setFocusPolicy(Qt::StrongFocus);
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);

    connect(&desk, &Desk::articleOpened, this, &FactsLine::refresh);
    connect(&desk, &Desk::articleClosed, this, &FactsLine::refresh);
    connect(&desk, &Desk::markersChanged, this,
            &FactsLine::refresh); // of a long text they come late
    refresh();
}

void FactsLine::refresh()
{
    const auto article = m_desk.article();
    setVisible(m_wanted && article != nullptr);
    if (!article) {
        return;
    }
    const ArticleFacts &known = article->facts();
    const Analysis &analysis = m_desk.analysis();
    const QString publisher = publisherWords(analysis.origin);
    m_outlet->setText(publisher);
    //: %1 is who answers for the text: "RT · state-controlled, Russia".
    m_outlet->setAccessibleName(tr("Outlet: %1").arg(publisher));
    m_outlet->setToolTip(
        plainToolTip(publisher + u"\n"_s + tr("Who that is, and where the text comes from")));
    m_outlet->setFlagged(!analysis.origin.empty() && analysis.origin.front().outlet
                         && isDirected(*analysis.origin.front().outlet));
    m_outlet->setVisible(!publisher.isEmpty());

    QStringList facts;
    if (known.published.isValid()) {
        facts.append(QLocale().toString(known.published, QLocale::LongFormat));
    }
    if (!analysis.isAwaited) {
        facts.append(readingTime(analysis.profile.words));
    }
    facts.append(languageName(analysis.language));
    facts.append(known.author);
    facts.removeAll(QString());
    m_facts->setText(facts.join(u" · "_s));
    m_outline->setVisible(!outlineOf(*article).empty());
}

void FactsLine::setColumn(int left, int right)
{
    m_left = left;
    m_right = right;
    placeColumn();
}

void FactsLine::setWanted(bool wanted)
{
    m_wanted = wanted;
    setVisible(wanted && m_desk.article() != nullptr);
}

void FactsLine::placeColumn()
{
    const int after = m_right < 0 ? 16 : std::max(0, width() - m_right);
    layout()->setContentsMargins(m_left, 4, after, 4);
    layout()->activate(); // together with the text, not a moment later
}

void FactsLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeColumn();
}

QString readingTime(int words)
{
    const int minutes = std::max(1, (words + wordsPerMinute / 2) / wordsPerMinute);
    if (minutes < 60) {
        return FactsLine::tr("%n min", "reading time", minutes);
    }
    //: How long a text takes to read, in hours and minutes.
    return FactsLine::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

} // namespace slantlight::ui
