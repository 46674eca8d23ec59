// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <memory>
#include <stop_token>

#include <gumbo.h>

namespace slantlight {

/// The tree of a web page, built within bounds.
///
/// The rules of HTML let twelve kilobytes make a tree of gigabytes, since formatting that is never
/// closed is opened anew in every paragraph. So it is the tree that is bounded, not the page.
class HtmlTree
{
public:
    /// Builds the tree of @p html, UTF-8 that must outlive it. Fails with PageTooTangled where the
    /// tree takes more than mostMemory or mostSeconds, and with Cancelled soon after @p stop was
    /// asked for. The detail is empty.
    [[nodiscard]] static Result<HtmlTree> parse(const QByteArray &html,
                                                const std::stop_token &stop = {});

    HtmlTree(HtmlTree &&) noexcept;
    HtmlTree &operator=(HtmlTree &&) noexcept;
    ~HtmlTree();

    /// Returns the html element.
    [[nodiscard]] const GumboNode *root() const { return m_root; }

    /// In bytes. Pages of 2 MB with a tag every forty characters take 60 MB.
    static constexpr std::size_t mostMemory = 256UL << 20;
    /// Of processor time. A net under what flattened() does not foresee: any page that is read
    /// takes less than half of it.
    static constexpr double mostSeconds = 5;

private:
    class Memory;

    explicit HtmlTree(std::unique_ptr<Memory> memory);

    std::unique_ptr<Memory> m_memory;
    const GumboNode *m_root = nullptr;
};

} // namespace slantlight
