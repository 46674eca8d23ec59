// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/documentdraft.h"

#include "core/structure/structure.h"

#include <algorithm>
#include <utility>

namespace slantlight {

namespace {

bool isHeadline(const Article::Part &part)
{
    return part.kind == BlockKind::Headline;
}

} // namespace

bool areTooMany(const std::vector<Piece> &pieces)
{
    constexpr std::size_t most = 250'000; // paragraphs: a hundred novels
    return pieces.size() > most;
}

const LineWords &wordsFor(const std::vector<Piece> &pieces, const ReadContext &context)
{
    constexpr qsizetype enough = 4000;
    QString sample;
    for (const Piece &piece : pieces) {
        if (sample.size() > enough) {
            break;
        }
        sample += piece.text + u' ';
    }
    return context.wordsFor(sample);
}

Draft draftOf(std::vector<Piece> pieces, ArticleFacts facts, const ReadContext &context)
{
    const LineWords &words = wordsFor(pieces, context);
    std::vector<Article::Part> parts = partsOf(pieces, words);
    if (std::ranges::any_of(parts, isHeadline)) {
        facts.title.clear(); // the headline is the title
    }
    const QString author = std::exchange(facts.author, {});
    const QDate published = std::exchange(facts.published, {});
    facts = factsFrom(parts, std::move(facts), words);
    if (facts.author.isEmpty()) {
        facts.author = author;
    }
    if (!facts.published.isValid()) {
        facts.published = published;
    }
    return Draft{.parts = std::move(parts), .facts = std::move(facts)};
}

void promoteHeading(std::vector<Piece> &pieces)
{
    constexpr qsizetype longestLine = 120;
    if (std::ranges::any_of(
            pieces, [](const Piece &piece) { return piece.known == BlockKind::Headline; })) {
        return;
    }
    for (Piece &piece : pieces) {
        if (piece.known == BlockKind::Heading) {
            piece.known = BlockKind::Headline;
            return;
        }
        if (piece.text.size() > longestLine) {
            return;
        }
    }
}

QDate dateOf(QStringView property)
{
    constexpr qsizetype day = 10;
    return QDate::fromString(
        property.trimmed().first(std::min(day, property.trimmed().size())).toString(), Qt::ISODate);
}

} // namespace slantlight
