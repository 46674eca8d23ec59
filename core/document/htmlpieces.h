// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/source/readcontext.h"
#include "core/structure/lines.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <stop_token>
#include <vector>

namespace slantlight {

/// Returns all words of @p html, a page or a part of one that a document holds, as pieces, but for
/// what is hidden; relative links are of @p address, which may be empty. Fails as
/// PageTree::parse().
[[nodiscard]] Result<std::vector<Piece>> piecesOfHtml(const QString &html, const LineWords &words,
                                                      const QString &address,
                                                      const std::stop_token &stop);
/// The same, with the wordings of the language that it is in.
[[nodiscard]] Result<std::vector<Piece>> piecesOfHtml(const QString &html,
                                                      const ReadContext &context,
                                                      const QString &address,
                                                      const std::stop_token &stop);

/// What a chapter of a book is in HTML.
struct Chapter
{
    QString html; ///< asides are divisions in it, since notes and boxes are part of a book
    QString title; ///< of the head
    QStringList types; ///< what epub:type and role say of the body and of what it begins with
    qsizetype letters = 0;
    qsizetype linkedLetters = 0; ///< those that lead somewhere
};

/// Returns what @p xhtml, bytes of XHTML that name their encoding, holds. What is no well-formed
/// XML is taken as HTML in UTF-8.
[[nodiscard]] Chapter chapterOf(const QByteArray &xhtml);

} // namespace slantlight
