// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/frontmatter.h"
#include "core/import/importarticle.h"
#include "core/import/markdownnotes.h"
#include "core/import/markdownpieces.h"
#include "core/import/textreaders.h"
#include "core/source/linkaddress.h"
#include "core/source/textdraft.h"
#include "core/structure/structure.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr int fewestPieces = 3; // of the text, among which a description may be

bool isMarkdown(QStringView text)
{
    static const QRegularExpression headline(u"^\\s*# \\S"_s);
    return headline.matchView(text.first(std::min<qsizetype>(text.size(), 4000))).hasMatch()
           || !frontMatterOf(text).values.isEmpty();
}

// Lines end with line feeds alone; no place moves to another line.
QString unified(const QString &text)
{
    QString lines = text;
    lines.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (lines.startsWith(QChar(QChar::ByteOrderMark))) {
        lines.remove(0, 1);
    }
    return lines;
}

// Words without case, and without what typesetting changes.
QString compared(QStringView words)
{
    QString letters;
    for (const QChar c : words) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            letters += c.toCaseFolded();
        }
    }
    return letters;
}

ArticleFacts factsOf(const FrontMatter &matter, const LineWords &words)
{
    ArticleFacts facts;
    facts.title = matter.first({u"title"_s});
    facts.author = matter.all({u"author"_s, u"authors"_s, u"creator"_s}).join(u", "_s);
    if (facts.author.isEmpty()) {
        facts.author = words.authorsOf(matter.first({u"byline"_s}));
    }
    facts.published = words.dateIn(
        matter.first({u"published"_s, u"date"_s, u"date published"_s, u"publish_date"_s}));
    if (!facts.published.isValid() && !matter.values.contains(u"published"_s)) {
        facts.published = words.dateIn(matter.first({u"created"_s}));
    }
    for (const QString &key : {u"source"_s, u"url"_s, u"address"_s, u"link"_s, u"source_url"_s}) {
        if (facts.address.isEmpty()) {
            facts.address = linkAddress(matter.first({key}), {});
        }
    }
    facts.site = matter.first({u"site"_s, u"publisher"_s, u"site_name"_s, u"publication"_s});
    facts.language = matter.first({u"language"_s, u"lang"_s});
    return facts;
}

/// Puts title and description above the text, unless it begins with them.
class Head
{
public:
    Head(std::vector<Piece> &pieces, ArticleFacts &facts)
        : m_pieces(pieces)
        , m_facts(facts)
    {
    }

    void addTitle()
    {
        if (m_facts.title.isEmpty()) {
            return;
        }
        const QString title = compared(m_facts.title);
        const QString first = m_pieces.empty() ? QString() : compared(m_pieces.front().text);
        if (!first.isEmpty() && first == title) {
            m_pieces.front().known = BlockKind::Headline;
        } else if (m_pieces.empty() || m_pieces.front().known != BlockKind::Headline) {
            m_pieces.insert(m_pieces.begin(), {.span = {},
                                               .text = m_facts.title,
                                               .afterGap = true,
                                               .known = BlockKind::Headline});
        } else if (title.startsWith(first)) {
            m_facts.title.clear(); // "Levy passes | Harbour Ledger"
        }
    }

    void addDescription(const QString &description)
    {
        constexpr qsizetype shortest = 40; // letters; what is shorter may begin alike
        const QString start = compared(description);
        if (start.isEmpty()) {
            return;
        }
        const auto end =
            m_pieces.begin() + std::min<std::ptrdiff_t>(std::ssize(m_pieces), fewestPieces + 1);
        const bool isThere = std::any_of(m_pieces.begin(), end, [&start](const Piece &piece) {
            const QString words = compared(piece.text);
            return words.startsWith(start) || (words.size() >= shortest && start.startsWith(words));
        });
        if (!isThere) {
            const bool hasHeadline =
                !m_pieces.empty() && m_pieces.front().known == BlockKind::Headline;
            m_pieces.insert(m_pieces.begin() + (hasHeadline ? 1 : 0),
                            {.span = {},
                             .text = description,
                             .afterGap = true,
                             .known = BlockKind::Standfirst});
        }
    }

private:
    std::vector<Piece> &m_pieces;
    ArticleFacts &m_facts;
};

void move(std::vector<Piece> &pieces, qsizetype offset)
{
    for (Piece &piece : pieces) {
        if (!piece.span.isEmpty()) {
            piece.span = {piece.span.begin() + offset, piece.span.end() + offset};
        }
    }
}

Result<Draft> draftOfMarkdown(const QString &text, const ReadContext &context,
                              const std::stop_token &stop)
{
    // Lines and pieces take a multiple of their text, so they are not made of what is too long.
    if (isTooLong(text)) {
        return std::unexpected(Error{ErrorCode::ArticleTooLong, {}});
    }
    const LineWords &words = context.wordsFor(text);
    const QString source = unified(text);
    Draft draft{.parts = {}, .facts = {}};
    const FrontMatter matter = frontMatterOf(source);
    draft.facts = factsOf(matter, words);
    const PreparedMarkdown prepared = preparedMarkdown(source.sliced(matter.length));
    Result<MarkdownPieces> read =
        piecesOfMarkdown(prepared.text, context, draft.facts.address, stop);
    if (!read) {
        return std::unexpected(read.error());
    }
    std::vector<Piece> &pieces = read->pieces;
    move(pieces, matter.length);
    QString shown = source.first(matter.length) + read->words;
    for (const Footnote &footnote : prepared.footnotes) {
        const qsizetype place = matter.length + footnote.span.begin().value();
        Result<MarkdownPieces> note =
            piecesOfMarkdown(footnote.words, context, draft.facts.address, stop);
        if (!note) {
            return std::unexpected(note.error());
        }
        move(note->pieces, place);
        std::ranges::move(note->pieces, std::back_inserter(pieces));
        std::ranges::copy(note->words, shown.begin() + place);
    }
    draft.plainText = std::move(shown);
    Head head(pieces, draft.facts);
    head.addTitle();
    head.addDescription(matter.first({u"description"_s, u"summary"_s, u"excerpt"_s}));
    draft.parts = partsOf(pieces, words);
    draft.facts = factsFrom(draft.parts, std::move(draft.facts), words);
    return draft;
}

} // namespace

bool recognisesMarkdown(ReadSource &source)
{
    const Result<Decoded> &decoded = source.decoded();
    constexpr qsizetype head = 70'000; // more than a front matter has
    return decoded
           && isMarkdown(unified(decoded->text.first(std::min(decoded->text.size(), head))));
}

Result<std::vector<Draft>> readMarkdown(ReadSource &source, const ReadContext &context,
                                        const std::stop_token &stop)
{
    return draftOfText(source,
                       [&](const QString &text) { return draftOfMarkdown(text, context, stop); });
}

} // namespace slantlight
