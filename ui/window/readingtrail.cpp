// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/readingtrail.h"

#include <algorithm>

namespace slantlight::ui {

namespace {

constexpr std::size_t longest = 100;

} // namespace

void ReadingTrail::visit(const ArticleId &id)
{
    if (previous() == id) {
        m_here -= m_isAway ? 0 : 1;
    } else if (next() == id) {
        ++m_here;
    } else if (m_articles.empty() || m_articles[m_here] != id) {
        if (!m_articles.empty()) {
            m_articles.resize(m_here + 1);
        }
        m_articles.push_back(id);
        if (m_articles.size() > longest) {
            m_articles.erase(m_articles.begin());
        }
        m_here = m_articles.size() - 1;
    }
    m_isAway = false;
}

void ReadingTrail::forget(const ArticleId &id)
{
    const auto before = std::ranges::count(
        m_articles.begin(), m_articles.begin() + static_cast<std::ptrdiff_t>(m_here), id);
    const bool isHere = !m_articles.empty() && m_articles[m_here] == id;
    std::erase(m_articles, id);
    m_here -= static_cast<std::size_t>(before);
    if (isHere && m_here > 0) { // the one before it is where one comes from now
        --m_here;
    }
    m_isAway = m_isAway || isHere;
    // Without what stood between them, the same article may follow itself.
    for (std::size_t i = 1; i < m_articles.size();) {
        if (m_articles[i] != m_articles[i - 1]) {
            ++i;
            continue;
        }
        m_articles.erase(m_articles.begin() + static_cast<std::ptrdiff_t>(i));
        m_here -= m_here >= i ? 1 : 0;
    }
}

std::optional<ArticleId> ReadingTrail::previous() const
{
    if (m_articles.empty() || (!m_isAway && m_here == 0)) {
        return std::nullopt;
    }
    return m_articles[m_isAway ? m_here : m_here - 1];
}

std::optional<ArticleId> ReadingTrail::next() const
{
    return m_here + 1 < m_articles.size() ? std::optional(m_articles[m_here + 1]) : std::nullopt;
}

} // namespace slantlight::ui
