// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/annotation/codebook.h"
#include "core/article/article.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace slantlight {

/// What a file says of one article.
struct ParcelArticle
{
    /// How the positions of the annotations count.
    enum class Unit : std::uint8_t {
        Utf16, ///< in the text of the article, as everywhere in the program
        CodePoints, ///< likewise, yet as W3C and REFI-QDA count
        Unknown, ///< in another text, such as a page with its tags: the quotes alone tell
    };

    std::optional<Article> article; ///< where the file has its text
    ArticleId id; ///< of a text that was exported from here; may be empty
    QString address; ///< of the page; may be empty
    QString title; ///< likewise
    std::vector<Annotation> annotations; ///< each of no article yet
    Unit unit = Unit::Utf16;
    QStringList tags; ///< of the article as a whole
    QStringList collections; ///< names of those that it was in
    QString note; ///< likewise
};

/// Annotations, codes and coders that a file brought, and that no library has yet.
///
/// An annotation's coder is one of the parcel's, or empty: nobody is named.
struct Parcel
{
    std::vector<ParcelArticle> articles;
    std::vector<Code> codes; ///< parents first
    std::vector<Coder> coders;
    int machine = 0; ///< what programs had marked, and is left out: it is found anew
    QStringList leftOut; ///< what else could not be taken, as the file names it: pictures, sound
};

} // namespace slantlight
