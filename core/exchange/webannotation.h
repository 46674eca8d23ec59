// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/jsonwriter.h"
#include "core/exchange/outgoing.h"

#include <cstdint>
#include <optional>
#include <set>
#include <vector>

namespace slantlight {

/// Whether a file of annotations holds the texts that they are on.
enum class ArticleText : std::uint8_t { Left, Embedded };

/// Writes annotations and markers as the W3C's Web Annotation Data Model has them (Recommendation
/// of 23 February 2017): one AnnotationCollection in JSON-LD, positions in code points.
///
/// What the model has no words for stands under terms of our own ("slantlight:"), so that
/// readAnnotations() gives back what was written: the articles, codes, positions in UTF-16.
class WebAnnotationWriter : public ExportWriter
{
public:
    WebAnnotationWriter(ExportContext context, ArticleText text);

    void add(const Outgoing &outgoing) override;
    [[nodiscard]] Result<QByteArray> finish() override;

private:
    struct Source;

    void write(const PlacedAnnotation &placed, const Source &source);
    void write(const Marker &marker, const Source &source, bool isAgreed);

    ExportContext m_context;
    ArticleText m_text;
    JsonWriter m_items;
    JsonWriter m_articles;
    qint64 m_count = 0;
    std::set<CodeId> m_codes; ///< that were used
};

/// Counts code points of a text, each place faster than from its beginning anew.
class CodePoints
{
public:
    explicit CodePoints(QStringView text);
    /// Returns how many stand before @p place; past the end, as many as there are.
    [[nodiscard]] qint64 before(TextOffset place) const;
    /// Returns the place before which as many stand; nothing past the end.
    [[nodiscard]] std::optional<TextOffset> place(qint64 codePoints) const;

private:
    qsizetype m_length;
    std::vector<qsizetype> m_pairs; ///< where the second halves of surrogate pairs stand
};

} // namespace slantlight
