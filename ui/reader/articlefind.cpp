// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/articlefind.h"

#include "ui/desk/desk.h"
#include "ui/reader/articlepage.h"

#include <QLocale>

#include <algorithm>

namespace slantlight::ui {

namespace {

constexpr qsizetype mostSelected = 100; ///< more is no word to look for

} // namespace

ArticleFind::ArticleFind(Desk &desk, ArticlePage &page, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_page(page)
{
    connect(&m_desk, &Desk::articleOpened, this, &ArticleFind::forget);
    connect(&m_desk, &Desk::articleClosed, this, &ArticleFind::forget);
}

bool ArticleFind::hasArticle() const
{
    return m_desk.article() != nullptr;
}

QString ArticleFind::countText() const
{
    if (m_query.words.isEmpty() || m_fault) {
        return {};
    }
    if (m_matches.empty()) {
        return tr("Not found");
    }
    const auto count = static_cast<int>(m_matches.size());
    if (!m_current) {
        return tr("%Ln match(es)", nullptr, count);
    }
    const QLocale locale;
    return tr("%1 of %2")
        .arg(locale.toString(static_cast<int>(*m_current) + 1), locale.toString(count));
}

void ArticleFind::collect()
{
    m_matches.clear();
    m_fault.reset();
    m_current.reset();
    if (const auto article = m_desk.article()) {
        if (auto found = findAll(article->text(), m_query)) {
            m_matches = std::move(*found);
        } else {
            m_fault = std::move(found.error());
        }
    }
    if (!m_query.words.isEmpty()) {
        m_before = m_query.words;
    }
}

void ArticleFind::setQuery(const TextQuery &query)
{
    if (query == m_query) {
        return;
    }
    m_query = query;
    collect();
    if (m_matches.empty()) {
        m_page.showMatches({}, std::nullopt);
        Q_EMIT changed();
        return;
    }
    // From what is in view on, so that typing does not throw the reader about.
    const TextOffset from = m_page.visibleSpan().begin();
    const auto match = std::ranges::lower_bound(m_matches, from, {}, &TextSpan::begin);
    goTo(match == m_matches.end() ? 0 : static_cast<std::size_t>(match - m_matches.begin()));
}

void ArticleFind::begin()
{
    if (!hasArticle()) {
        Q_EMIT begun();
        return;
    }
    if (const auto selected = m_page.selectedSpan();
        selected && selected->length() <= mostSelected) {
        m_query.words = selected->in(m_page.pageArticle()->text()).toString();
        m_query.isExpression = false;
    } else if (m_query.words.isEmpty()) {
        m_query.words = m_before;
    }
    collect();
    m_page.showMatches(m_matches, std::nullopt);
    Q_EMIT changed();
    Q_EMIT begun();
}

void ArticleFind::findNext()
{
    step(1);
}

void ArticleFind::findPrevious()
{
    step(-1);
}

void ArticleFind::step(int direction)
{
    if (m_query.words.isEmpty()) {
        begin();
    }
    const std::size_t count = m_matches.size();
    if (count == 0) {
        return;
    }
    const bool isForward = direction > 0;
    if (!m_current) {
        const TextOffset caret(m_page.textCursor().position());
        const auto match = std::ranges::lower_bound(m_matches, caret, {}, &TextSpan::begin);
        const auto next = static_cast<std::size_t>(match - m_matches.begin());
        goTo((isForward ? next : next + count - 1) % count);
    } else if (isForward) {
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

void ArticleFind::goTo(std::size_t match)
{
    m_current = match;
    m_page.showMatches(m_matches, match);
    Q_EMIT changed();
}

void ArticleFind::end()
{
    m_query.words.clear();
    collect();
    m_page.showMatches({}, std::nullopt);
    Q_EMIT changed();
    Q_EMIT ended();
}

void ArticleFind::forget()
{
    m_before.clear();
    end();
}

} // namespace slantlight::ui
