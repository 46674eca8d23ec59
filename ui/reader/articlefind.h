// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/textsearch.h"

#include <QObject>

#include <cstddef>
#include <optional>
#include <vector>

namespace slantlight::ui {

class ArticlePage;
class Desk;

/// What is looked for in the open article, where it stands, and at which of these places the
/// reader is. Forgotten with the article.
///
/// Fields show it and change it; there may be several, all of which show the same.
class ArticleFind : public QObject
{
    Q_OBJECT

public:
    /// Both are borrowed and must outlive this.
    ArticleFind(Desk &desk, ArticlePage &page, QObject *parent = nullptr);

    [[nodiscard]] const TextQuery &query() const { return m_query; }
    [[nodiscard]] const std::vector<TextSpan> &matches() const { return m_matches; }
    /// The match that the reader is at, counted from 0; nothing before going to one.
    [[nodiscard]] std::optional<std::size_t> current() const { return m_current; }
    [[nodiscard]] const std::optional<ExpressionFault> &fault() const { return m_fault; }
    [[nodiscard]] bool hasArticle() const;
    /// "3 of 17", "Not found" and the like; empty while nothing is looked for.
    [[nodiscard]] QString countText() const;

    /// Looks for what @p query asks for, and goes to the first place in view or after.
    void setQuery(const TextQuery &query);
    /// Looks for the selected words, else for those of last time, and goes nowhere yet.
    void begin();
    void findNext(); ///< starts again at the top after the last match
    void findPrevious();
    /// Looks for nothing any more; what was looked for waits for begin().
    void end();

Q_SIGNALS:
    void changed();
    void begun(); ///< words are to be typed now
    void ended();
    void said(const QString &text); ///< in passing, translated

private:
    void forget();
    void collect();
    void step(int direction);
    void goTo(std::size_t match);

    Desk &m_desk;
    ArticlePage &m_page;
    TextQuery m_query;
    QString m_before; ///< words that were looked for last
    std::vector<TextSpan> m_matches;
    std::optional<std::size_t> m_current;
    std::optional<ExpressionFault> m_fault;
};

} // namespace slantlight::ui
