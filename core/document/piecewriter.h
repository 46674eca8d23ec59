// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/link.h"
#include "core/structure/lines.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace slantlight {

/// Gathers the words of one paragraph of a document, with the links in them.
///
/// White space becomes single spaces, but for those that hold words together.
class PieceWriter
{
public:
    void add(QStringView text);
    /// What is added from here on leads to @p address; until endLink(). Links do not nest: the
    /// outermost counts.
    void beginLink(const QString &address);
    void endLink();
    [[nodiscard]] bool isEmpty() const;

    /// Returns what was gathered as a piece of @p kind, and begins anew; a link that is open goes
    /// on.
    [[nodiscard]] Piece take(BlockKind kind);

private:
    QString m_words;
    QString m_address; ///< of the open link; empty where it leads nowhere
    qsizetype m_linkBegin = 0;
    int m_depth = 0; ///< of links
    std::vector<Link> m_links;
};

} // namespace slantlight
