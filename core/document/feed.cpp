// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/documentdraft.h"
#include "core/document/documentreaders.h"
#include "core/document/feeditem.h"
#include "core/document/htmlpieces.h"
#include "core/source/linkaddress.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// The first bytes, in which a feed says what it is.
QByteArray headOf(const QByteArray &bytes)
{
    constexpr qsizetype reach = 4000;
    return bytes.first(std::min(bytes.size(), reach)).trimmed();
}

bool isJsonFeed(const QByteArray &bytes)
{
    static const QRegularExpression version(
        u"^(?:\\x{FEFF})?\\s*\\{.*\"https?:(?:\\\\?/){2}(?:www\\.)?jsonfeed\\.org\\\\?/version"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return version.match(QString::fromUtf8(headOf(bytes))).hasMatch();
}

// A first element of its own, after declaration, comments and style sheets.
bool isXmlFeed(QStringView text)
{
    static const QRegularExpression root(
        u"^\\x{FEFF}?\\s*(?:<\\?[^>]*\\?>\\s*|<!--.*?-->\\s*|<!DOCTYPE[^>\\[]*(?:\\[[^\\]]*\\])?>\\s*)*"
        "<(?:rss[\\s>]|(?:\\w+:)?RDF\\s[^>]*purl\\.org/rss|(?:\\w+:)?feed\\s[^>]*(?:www\\.w3\\.org/"
        "2005/Atom|purl\\.org/atom/ns))"_s,
        QRegularExpression::DotMatchesEverythingOption);
    constexpr qsizetype reach = 4000;
    return root.matchView(text.first(std::min(text.size(), reach))).hasMatch();
}

QString plainText(const QString &html, const ReadContext &context)
{
    if (!html.contains(u'<') && !html.contains(u'&')) {
        return html.simplified();
    }
    QString text;
    for (const Piece &piece : piecesOfHtml(html, context, {}, {}).value_or(std::vector<Piece>())) {
        text += piece.text + u' ';
    }
    return text.simplified();
}

bool isAbridged(const std::vector<Piece> &pieces)
{
    constexpr qsizetype longestSummary = 600;
    qsizetype length = 0;
    for (const Piece &piece : pieces) {
        length += piece.text.size();
    }
    return length < longestSummary || pieces.back().text.endsWith(u'…')
           || pieces.back().text.endsWith(u"...") || pieces.back().text.endsWith(u"[…]");
}

void addHead(const ArticleFacts &facts, std::vector<Piece> &pieces)
{
    for (Piece &piece : pieces) {
        if (piece.known == BlockKind::Headline) {
            piece.known = BlockKind::Heading;
        }
    }
    if (!pieces.empty() && pieces.front().text == facts.title) {
        pieces.erase(pieces.begin());
    }
    std::vector<Piece> head;
    for (const auto &[text, kind] : {std::pair(facts.title, BlockKind::Headline),
                                     std::pair(facts.author, BlockKind::Byline)}) {
        if (!text.isEmpty()) {
            head.push_back({.span = {}, .text = text, .afterGap = true, .known = kind});
        }
    }
    pieces.insert(pieces.begin(), std::make_move_iterator(head.begin()),
                  std::make_move_iterator(head.end()));
}

Result<Draft> draftOfItem(FeedItem item, const ReadContext &context, const std::stop_token &stop)
{
    const bool hasContent = !item.content.trimmed().isEmpty();
    const QString &html = hasContent ? item.content : item.summary;
    item.facts.title = plainText(item.facts.title, context);
    item.facts.address = linkAddress(item.facts.address, {});
    Result<std::vector<Piece>> pieces = piecesOfHtml(html, context, item.facts.address, stop);
    if (!pieces) {
        return std::unexpected(pieces.error());
    }
    const bool isSummary = pieces->empty() || (!hasContent && isAbridged(*pieces));
    addHead(item.facts, *pieces);
    const QString author = item.facts.author;
    const QDate published = item.facts.published;
    Draft draft = draftOf(std::move(*pieces), std::move(item.facts), context);
    if (!author.isEmpty()) {
        draft.facts.author = author;
    }
    if (published.isValid()) {
        draft.facts.published = published;
    }
    if (isSummary) {
        draft.notices.push_back({.code = NoticeCode::SummaryOnly, .arguments = {}});
    }
    return draft;
}

} // namespace

bool recognisesFeed(ReadSource &source)
{
    const QByteArray head = headOf(source.bytes());
    if (head.startsWith('{') || head.startsWith("\xEF\xBB\xBF{")) {
        return isJsonFeed(source.bytes());
    }
    const Result<Decoded> &decoded = source.decoded();
    return decoded && isXmlFeed(decoded->text);
}

Result<std::vector<Draft>> readFeed(ReadSource &source, const ReadContext &context,
                                    const std::stop_token &stop)
{
    Result<std::vector<FeedItem>> items =
        isJsonFeed(source.bytes()) ? jsonFeedItems(source.bytes()) : xmlFeedItems(source.bytes());
    if (!items) {
        return std::unexpected(items.error());
    }
    std::vector<Draft> drafts;
    for (FeedItem &item : *items) {
        if (stop.stop_requested()) {
            return std::unexpected(Error{ErrorCode::Cancelled, {}});
        }
        Result<Draft> draft = draftOfItem(std::move(item), context, stop);
        if (!draft) {
            return std::unexpected(draft.error());
        }
        drafts.push_back(std::move(*draft));
    }
    return drafts;
}

} // namespace slantlight
