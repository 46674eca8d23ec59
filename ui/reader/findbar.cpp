// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/findbar.h"

#include "ui/desk/desk.h"
#include "ui/look/floatingcolours.h"
#include "ui/reader/articlepage.h"
#include "ui/reader/overviewruler.h"
#include "ui/reader/textsearch.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

QToolButton *addButton(QHBoxLayout &row, const QString &sign, const QString &name)
{
    auto *const button = new QToolButton(row.parentWidget());
    button->setText(sign);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    row.addWidget(button);
    return button;
}

} // namespace

FindBar::FindBar(Desk &desk, ArticlePage &page, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_page(page)
    , m_field(new QLineEdit(this))
    , m_count(new QLabel(this))
{
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(10, 5, 6, 5);
    setObjectName(u"findBar"_s);
    setAutoFillBackground(true);
    m_count->setTextFormat(Qt::PlainText);
    m_field->setPlaceholderText(tr("Find in the article"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setClearButtonEnabled(true);
    m_field->setMaximumWidth(340);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    m_previous = addButton(*row, u"\u2191"_s, tr("Previous match (Shift+F3)"));
    m_next = addButton(*row, u"\u2193"_s, tr("Next match (F3)"));
    QToolButton *const close = addButton(*row, u"\u2715"_s, tr("Close (Esc)"));

    connect(m_field, &QLineEdit::textChanged, this, &FindBar::findFromHere);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(m_next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(close, &QToolButton::clicked, this, &FindBar::dismiss);
    connect(&m_desk, &Desk::articleOpened, this, &FindBar::forget);
    connect(&m_desk, &Desk::articleClosed, this, &FindBar::forget);
    if (parent != nullptr) {
        connect(&page, &ArticlePage::textMoved, this, &FindBar::place); // as when it is resized
        throwShadow(*this);
    }
    showCount();
    hide();
}

void FindBar::place()
{
    if (parentWidget() != nullptr) {
        constexpr int gap = 8;
        const int room = parentWidget()->width() - 2 * gap - OverviewRuler::stripWidth;
        const int width = std::min(room, std::max(360, sizeHint().width()));
        setGeometry(parentWidget()->width() - width - gap - OverviewRuler::stripWidth, gap, width,
                    sizeHint().height());
    }
}

void FindBar::activate()
{
    if (const auto selected = m_page.selectedSpan(); selected && selected->length() <= 100) {
        const QScopedValueRollback lookingBack(m_isLookingBack, true);
        m_field->setText(selected->in(m_page.pageArticle()->text()).toString());
    }
    if (!m_desk.article()) {
        return;
    }
    place();
    show();
    raise();
    findAgain();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FindBar::search(const QString &text)
{
    place();
    show();
    raise();
    m_field->setText(text);
    if (!m_matches.empty()) {
        goTo(0);
    }
}

void FindBar::collect()
{
    const auto article = m_desk.article();
    m_matches = article ? findAll(article->text(), m_field->text()) : std::vector<TextSpan>();
    m_current.reset();
}

void FindBar::findAgain()
{
    if (isHidden()) {
        return;
    }
    collect();
    m_page.showMatches(m_matches, std::nullopt);
    showCount();
}

void FindBar::findFromHere()
{
    if (m_isLookingBack) {
        return;
    }
    collect();
    if (m_matches.empty()) {
        m_page.showMatches({}, std::nullopt);
        showCount();
        return;
    }
    // From what is in view on, so that typing does not throw the reader about.
    const TextOffset from = m_page.visibleSpan().begin();
    const auto match = std::ranges::lower_bound(m_matches, from, {}, &TextSpan::begin);
    goTo(match == m_matches.end() ? 0 : static_cast<std::size_t>(match - m_matches.begin()));
}

void FindBar::findNext()
{
    step(Direction::Forward);
}

void FindBar::findPrevious()
{
    step(Direction::Backward);
}

void FindBar::step(Direction direction)
{
    if (isHidden()) {
        activate();
    }
    const std::size_t count = m_matches.size();
    if (count == 0) {
        return;
    }
    if (!m_current) {
        const TextOffset caret(m_page.textCursor().position());
        const auto match = std::ranges::lower_bound(m_matches, caret, {}, &TextSpan::begin);
        const auto next = static_cast<std::size_t>(match - m_matches.begin());
        goTo((direction == Direction::Forward ? next : next + count - 1) % count);
    } else if (direction == Direction::Forward) {
        if (*m_current + 1 == count) {
            Q_EMIT said(tr("That was the last match; here is the first one."));
        }
        goTo((*m_current + 1) % count);
    } else {
        if (*m_current == 0) {
            Q_EMIT said(tr("That was the first match; here is the last one."));
        }
        goTo((*m_current + count - 1) % count);
    }
}

void FindBar::goTo(std::size_t match)
{
    m_current = match;
    m_page.showMatches(m_matches, match);
    showCount();
}

void FindBar::showCount()
{
    const bool any = !m_matches.empty();
    m_previous->setEnabled(any);
    m_next->setEnabled(any);
    const auto count = static_cast<int>(m_matches.size());
    if (m_field->text().isEmpty()) {
        m_count->clear();
    } else if (!any) {
        m_count->setText(tr("Not found"));
    } else if (m_current) {
        m_count->setText(tr("%1 of %2").arg(*m_current + 1).arg(count));
    } else {
        m_count->setText(tr("%n match(es)", nullptr, count));
    }
}

void FindBar::forget()
{
    hide();
    m_field->clear();
    m_matches.clear();
    m_current.reset();
    showCount();
}

void FindBar::dismiss()
{
    if (isHidden()) {
        return;
    }
    hide();
    m_matches.clear();
    m_current.reset();
    m_page.showMatches({}, std::nullopt);
    m_page.setFocus(Qt::ShortcutFocusReason);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool backward = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Escape:
        dismiss();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F3:
        step(backward ? Direction::Backward : Direction::Forward);
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

} // namespace slantlight::ui
