// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/base/result.h"
#include "core/structure/lines.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>
#include <stop_token>
#include <vector>

namespace slantlight {

/// What the styles of an OpenDocument say of the paragraphs and words that use them (OpenDocument
/// 1.3, part 3, section 16).
class OdfStyles
{
public:
    struct Style
    {
        std::optional<BlockKind> kind; ///< nothing where it is not special
        bool isHidden = false;
        bool isContents = false; ///< of a table of contents
    };

    /// Adds what @p xml, a file of styles or of text, has of styles; what is broken is left out.
    void add(const QByteArray &xml);
    [[nodiscard]] Style style(const QString &name) const;

private:
    struct Entry
    {
        QString parent;
        bool isHeading = false;
        bool isHidden = false;
    };
    QHash<QString, Entry> m_entries;
};

/// Reads the paragraphs of @p xml, the content of a text document, as wordPieces() does. Changes
/// read as when they are accepted. Fails with FileDamaged or Cancelled.
[[nodiscard]] Result<std::vector<Piece>> odfPieces(const QByteArray &xml, const OdfStyles &styles,
                                                   const std::stop_token &stop);

/// Returns title, author, date and language as @p xml, meta.xml or a flat document, names them.
[[nodiscard]] ArticleFacts odfFacts(const QByteArray &xml);

} // namespace slantlight
