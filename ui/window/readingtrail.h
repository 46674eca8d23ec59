// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace slantlight::ui {

/// The articles that were read, in the order they were opened, and at which of them the reader is;
/// as browsers have it: whoever goes back and opens another one has no way forward any more.
class ReadingTrail
{
public:
    /// The reader is at @p id now, by whatever way: a step of the trail, if that leads there.
    void visit(const ArticleId &id);
    /// The reader has left the article for none.
    void leave() { m_isAway = true; }
    void forget(const ArticleId &id); ///< it is gone

    [[nodiscard]] std::optional<ArticleId> previous() const;
    [[nodiscard]] std::optional<ArticleId> next() const;

private:
    std::vector<ArticleId> m_articles;
    std::size_t m_here = 0;
    bool m_isAway = true; ///< at no article, after m_here
};

} // namespace slantlight::ui
