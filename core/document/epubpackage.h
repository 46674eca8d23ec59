// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/base/result.h"
#include "core/document/container.h"

#include <QString>

#include <utility>
#include <vector>

namespace slantlight {

/// What the package document of a book says: its pages in the order of reading, and its facts.
class EpubPackage
{
public:
    struct Page
    {
        QString path; ///< in the container
        QString title; ///< as the table of contents names it; empty where it does not
    };

    /// Reads the package of the book in @p container. Fails as Container::file() does, with
    /// FileDamaged where the book has no pages, and with FileLocked where they are encrypted.
    [[nodiscard]] static Result<EpubPackage> read(Container &container);

    /// In the order of reading, without cover and contents.
    [[nodiscard]] const std::vector<Page> &pages() const & { return m_pages; }
    const std::vector<Page> &pages() const && = delete; // the reference would outlive the package
    [[nodiscard]] const ArticleFacts &facts() const & { return m_facts; }
    const ArticleFacts &facts() const && = delete;

private:
    EpubPackage(std::vector<Page> pages, ArticleFacts facts)
        : m_pages(std::move(pages))
        , m_facts(std::move(facts))
    {
    }

    std::vector<Page> m_pages;
    ArticleFacts m_facts;
};

} // namespace slantlight
