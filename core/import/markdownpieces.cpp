// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/markdownpieces.h"

#include "core/document/htmlpieces.h"
#include "core/import/byteoffsets.h"
#include "core/import/markdownentities.h"
#include "core/import/markdownnotes.h"
#include "core/source/linkaddress.h"
#include "core/structure/brokenwords.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

#include <md4c.h>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

QString stringOf(const char *text, MD_SIZE size)
{
    return QString::fromUtf8(text, static_cast<qsizetype>(size));
}

/// Makes pieces of what MD4C calls out.
class PieceWriter
{
public:
    PieceWriter(const QString &text, const QByteArray &bytes, const ReadContext &context,
                const QString &address, const std::stop_token &stop)
        : m_source(text)
        , m_shown(text)
        , m_bytes(bytes)
        , m_offsets(bytes)
        , m_context(context)
        , m_address(address)
        , m_stop(stop)
        , m_entities(context)
    {
        // Halves of a pair stay, since columns count pairs.
        for (QChar &c : m_shown) {
            c = c == u'\n' || c.isSurrogate() ? c : markdownFiller;
        }
    }

    [[nodiscard]] const std::optional<ErrorCode> &error() const { return m_error; }
    [[nodiscard]] MarkdownPieces pieces() &&
    {
        return {.pieces = std::move(m_pieces), .words = std::move(m_shown)};
    }

    int enterBlock(MD_BLOCKTYPE type, void *detail)
    {
        if (type != MD_BLOCK_HTML) {
            finish();
        }
        switch (type) {
        case MD_BLOCK_QUOTE:
            ++m_quotes;
            break;
        case MD_BLOCK_LI:
            ++m_items;
            break;
        case MD_BLOCK_H:
            m_level = static_cast<MD_BLOCK_H_DETAIL *>(detail)->level;
            break;
        case MD_BLOCK_HTML:
            finish();
            m_isHtml = true;
            break;
        default:
            break;
        }
        return m_stop.stop_requested() ? fail(ErrorCode::Cancelled) : 0;
    }

    int leaveBlock(MD_BLOCKTYPE type)
    {
        if (type == MD_BLOCK_HTML) {
            finishHtml();
        } else {
            finish();
        }
        switch (type) {
        case MD_BLOCK_QUOTE:
            --m_quotes;
            m_isCallout = m_isCallout && m_quotes > 0;
            break;
        case MD_BLOCK_LI:
            --m_items;
            break;
        case MD_BLOCK_H:
            m_level = 0;
            break;
        default:
            break;
        }
        return m_error ? 1 : 0;
    }

    int enterSpan(MD_SPANTYPE type, void *detail)
    {
        if (type == MD_SPAN_IMG) {
            ++m_images;
        } else if (type == MD_SPAN_A) {
            const MD_ATTRIBUTE &target = static_cast<MD_SPAN_A_DETAIL *>(detail)->href;
            m_link = linkAddress(stringOf(target.text, target.size), m_address);
            settleLineEnd({});
            m_linkBegin = m_text.size();
        }
        return 0;
    }

    int leaveSpan(MD_SPANTYPE type)
    {
        if (type == MD_SPAN_IMG) {
            --m_images;
        } else if (type == MD_SPAN_A && !m_link.isEmpty()) {
            if (m_text.size() > m_linkBegin) {
                m_links.push_back({.span = {TextOffset(m_linkBegin), TextOffset(m_text.size())},
                                   .address = m_link});
            }
            m_link.clear();
        }
        return 0;
    }

    int addText(MD_TEXTTYPE type, const char *text, MD_SIZE size)
    {
        if (m_isHtml) {
            m_html += stringOf(text, size);
            return 0;
        }
        switch (type) {
        case MD_TEXT_NULLCHAR:
            break;
        case MD_TEXT_BR:
        case MD_TEXT_SOFTBR:
            if (m_isCalloutTitle) {
                finish();
            } else {
                m_isLineEnd = true;
            }
            break;
        case MD_TEXT_ENTITY:
            note(text, size);
            add(m_entities.wordsOf(stringOf(text, size)));
            break;
        case MD_TEXT_HTML:
            addTag(stringOf(text, size));
            break;
        case MD_TEXT_NORMAL:
        case MD_TEXT_CODE:
        case MD_TEXT_LATEXMATH:
            note(text, size);
            add(stringOf(text, size));
            break;
        }
        return 0;
    }

private:
    int fail(ErrorCode code)
    {
        m_error = code;
        return 1;
    }

    // Remembers where words of the piece stand, unless MD4C made them.
    void note(const char *text, MD_SIZE size)
    {
        const qsizetype begin = text - m_bytes.constData();
        if (begin >= 0 && begin + static_cast<qsizetype>(size) <= m_bytes.size() && !m_isInvisible
            && m_images == 0) {
            const qsizetype from = m_offsets.unitAt(begin);
            const qsizetype to = m_offsets.unitAt(begin + static_cast<qsizetype>(size));
            m_begin = std::min(m_begin, from);
            m_end = std::max(m_end, to);
            std::copy(m_source.cbegin() + from, m_source.cbegin() + to, m_shown.begin() + from);
        }
    }

    /// Puts a space, or nothing inside a word, where the line before @p next ended.
    void settleLineEnd(const QString &next)
    {
        if (!std::exchange(m_isLineEnd, false)) {
            return;
        }
        if (!BrokenWords::goesOn(m_text, next)) {
            m_text += u' ';
            return;
        }
        if (!m_broken) {
            m_broken.emplace(m_source, m_context.wordsFor(m_source));
        }
        m_text.chop(m_broken->keepsHyphen(m_text, next) ? 0 : 1);
    }

    void add(const QString &words)
    {
        if (m_isInvisible) {
            return;
        }
        settleLineEnd(words);
        if (m_images > 0) {
            m_imageWords += words;
            return;
        }
        for (const QChar c : words) {
            if (c == markdownCallout) {
                m_isCallout = !m_isCalloutTitle; // two of them stand for a quotation
                m_isCalloutTitle = true;
            } else if (c == u'\n' || c == u'\r') {
                m_text += u' ';
            } else if (c != markdownFiller) {
                m_text += c;
            }
        }
    }

    // Of HTML inside a line only what hides words or parts them counts.
    void addTag(const QString &tag)
    {
        static const QRegularExpression form(u"^<(/?)([a-zA-Z][a-zA-Z0-9-]*)"_s);
        const auto match = form.matchView(tag);
        if (!match.hasMatch()) {
            return;
        }
        const QString name = match.captured(2).toLower();
        if (name == u"br") {
            add(u" "_s);
        } else if (name == u"script" || name == u"style") {
            m_isInvisible = match.capturedLength(1) == 0;
        }
    }

    [[nodiscard]] BlockKind kind() const
    {
        if (m_quotes > 0 && !m_isCallout) {
            return BlockKind::BlockQuote;
        }
        if (m_isCalloutTitle) {
            return BlockKind::Heading;
        }
        if (m_level > 0) {
            return m_level == 1 && m_pieces.empty() ? BlockKind::Headline : BlockKind::Heading;
        }
        return m_items > 0 ? BlockKind::ListItem : BlockKind::Paragraph;
    }

    void finish()
    {
        const bool isPicture = m_text.trimmed().isEmpty() && !m_imageWords.trimmed().isEmpty();
        if (isPicture) {
            finishPicture();
        } else if (!m_text.trimmed().isEmpty()) {
            push(kind());
        }
        m_text.clear();
        m_imageWords.clear();
        m_links.clear();
        m_begin = std::numeric_limits<qsizetype>::max();
        m_end = 0;
        m_isInvisible = false;
        m_isCalloutTitle = false;
        m_isLineEnd = false;
    }

    void push(BlockKind kind)
    {
        // Links keep their words when white space before the text goes.
        qsizetype lead = 0;
        while (m_text.at(lead).isSpace()) {
            ++lead;
        }
        const QString text = m_text.trimmed();
        std::vector<Link> links;
        for (const Link &link : m_links) {
            const qsizetype begin = std::max<qsizetype>(link.span.begin().value() - lead, 0);
            const qsizetype end = std::min(link.span.end().value() - lead, text.size());
            if (begin < end) {
                links.push_back(
                    {.span = {TextOffset(begin), TextOffset(end)}, .address = link.address});
            }
        }
        const TextSpan span =
            m_end > m_begin ? TextSpan(TextOffset(m_begin), TextOffset(m_end)) : TextSpan();
        m_pieces.push_back({.span = span,
                            .text = text,
                            .afterGap = true,
                            .known = kind,
                            .links = std::move(links)});
    }

    // What a picture shows, where it stands alone; names of files say nothing.
    void finishPicture()
    {
        const QString words = m_imageWords.simplified();
        if (words.contains(u' ')) {
            m_pieces.push_back(
                {.span = {}, .text = words, .afterGap = true, .known = BlockKind::Caption});
        }
    }

    void finishHtml()
    {
        m_isHtml = false;
        const QString html =
            std::exchange(m_html, {}).remove(markdownFiller).remove(markdownCallout);
        Result<std::vector<Piece>> pieces = piecesOfHtml(html, m_context, m_address, m_stop);
        if (!pieces) {
            m_error = pieces.error().code;
            return;
        }
        for (Piece &piece : *pieces) {
            piece.span = {};
            m_pieces.push_back(std::move(piece));
        }
    }

    const QString &m_source;
    QString m_shown; ///< see MarkdownPieces::words
    const QByteArray &m_bytes;
    ByteOffsets m_offsets;
    const ReadContext &m_context;
    const QString &m_address;
    const std::stop_token &m_stop;
    std::vector<Piece> m_pieces;
    QString m_text;
    std::vector<Link> m_links;
    QString m_link; ///< address of the open one
    qsizetype m_linkBegin = 0;
    QString m_html;
    QString m_imageWords;
    MarkdownEntities m_entities;
    std::optional<BrokenWords> m_broken; ///< made when first needed
    bool m_isLineEnd = false; ///< before what comes next in the piece
    qsizetype m_begin = std::numeric_limits<qsizetype>::max(); ///< where the piece stands
    qsizetype m_end = 0;
    int m_quotes = 0;
    int m_items = 0;
    int m_images = 0;
    unsigned m_level = 0; ///< of the heading; 0 outside one
    bool m_isHtml = false;
    bool m_isInvisible = false;
    bool m_isCallout = false;
    bool m_isCalloutTitle = false;
    std::optional<ErrorCode> m_error;
};

PieceWriter &writer(void *data)
{
    return *static_cast<PieceWriter *>(data);
}

} // namespace

Result<MarkdownPieces> piecesOfMarkdown(const QString &text, const ReadContext &context,
                                        const QString &address, const std::stop_token &stop)
{
    const QByteArray bytes = text.toUtf8();
    PieceWriter pieces(text, bytes, context, address, stop);
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS | MD_FLAG_WIKILINKS
                   | MD_FLAG_PERMISSIVEAUTOLINKS | MD_FLAG_NOINDENTEDCODEBLOCKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *data) {
        return writer(data).enterBlock(type, detail);
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *data) {
        return writer(data).leaveBlock(type);
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *data) {
        return writer(data).enterSpan(type, detail);
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *data) {
        return writer(data).leaveSpan(type);
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *part, MD_SIZE size, void *data) {
        return writer(data).addText(type, part, size);
    };
    const int failed =
        md_parse(bytes.constData(), static_cast<MD_SIZE>(bytes.size()), &parser, &pieces);
    if (pieces.error()) {
        return std::unexpected(Error{*pieces.error(), {}});
    }
    if (failed != 0) {
        return std::unexpected(Error{ErrorCode::ArticleTooLong, {}}); // it ran out of memory
    }
    return std::move(pieces).pieces();
}

} // namespace slantlight
