// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/block.h"
#include "core/article/link.h"
#include "core/base/ids.h"

#include <QDate>
#include <QString>

#include <vector>

namespace slantlight {

/// What is known about an article besides its text; empty or null where it is not known.
struct ArticleFacts
{
    QString title;
    QString author; ///< the byline's names, without "By"
    QDate published;
    QString language; ///< BCP 47, such as "en"
    QString address; ///< of the page that it came from
    QString path; ///< of the file that it came from
    QString site; ///< name of the publishing site as the source gives it
    QString sourceHash; ///< "sha256:" and hex digits of the source's bytes

    friend bool operator==(const ArticleFacts &, const ArticleFacts &) = default;
};

/// An imported news article: canonical text that never changes afterwards.
///
/// Blocks are ordered, do not overlap and lie inside the text. In text from an importer they are
/// joined by exactly one line feed, so that an offset is also a position in a QTextDocument; in
/// text that was given verbatim (JSON Lines) any white space may stand between them. Links are
/// ordered, do not overlap and lie inside the text.
class Article
{
public:
    /// Blocks must be ordered, disjoint and inside @p text, and so must links.
    Article(QString text, std::vector<Block> blocks, ArticleFacts facts = {},
            std::vector<Link> links = {});

    /// Joins the texts of @p parts by line feeds; characters that a text document would split or
    /// drop are replaced (see cleaned()), and parts without a word are left out. Links stay on
    /// their words, without white space around these.
    struct Part
    {
        BlockKind kind = BlockKind::Paragraph;
        QString text;
        TextSpan source; ///< in the plain text that it was read from; empty where there is none
        std::vector<Link> links = {}; ///< in the text of the part; ordered and disjoint
    };
    [[nodiscard]] static Article fromParts(const std::vector<Part> &parts, ArticleFacts facts = {});

    /// Returns @p text as one block can hold it: CR, LF, U+2028, U+2029, tabs and other control
    /// characters become spaces, U+FDD0, U+FDD1 and half a surrogate pair become U+FFFD, U+0000
    /// goes; outer white space goes.
    [[nodiscard]] static QString cleaned(QStringView text);

    [[nodiscard]] const ArticleId &id() const { return m_id; }
    [[nodiscard]] const QString &text() const & { return m_text; }
    const QString &text() const && = delete; // the reference would outlive the article
    [[nodiscard]] const std::vector<Block> &blocks() const & { return m_blocks; }
    const std::vector<Block> &blocks() const && = delete;
    [[nodiscard]] const std::vector<Link> &links() const & { return m_links; }
    const std::vector<Link> &links() const && = delete;
    [[nodiscard]] const ArticleFacts &facts() const & { return m_facts; }
    const ArticleFacts &facts() const && = delete;

    /// Returns the title fact, or the headline, or the first words of the text.
    [[nodiscard]] QString title() const;

    /// Returns the block that holds @p offset, or the last one before it; nullptr without blocks.
    [[nodiscard]] const Block *blockAt(TextOffset offset) const;

    friend bool operator==(const Article &, const Article &) = default;

private:
    ArticleId m_id;
    QString m_text;
    std::vector<Block> m_blocks;
    std::vector<Link> m_links;
    ArticleFacts m_facts;
};

} // namespace slantlight
