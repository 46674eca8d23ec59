// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/odftext.h"

#include "core/document/documentdraft.h"
#include "core/document/piecewriter.h"
#include "core/document/xmltext.h"
#include "core/source/linkaddress.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

QString attribute(const QXmlStreamReader &xml, QStringView name)
{
    for (const QXmlStreamAttribute &candidate : xml.attributes()) {
        if (candidate.name() == name) {
            return candidate.value().toString();
        }
    }
    return {};
}

// The names of styles that come with the format's programs are the same in every language.
std::optional<BlockKind> kindOf(const QString &name)
{
    if (name == u"Title") {
        return BlockKind::Headline;
    }
    if (name == u"Subtitle") {
        return BlockKind::Standfirst;
    }
    if (name == u"Quotations") {
        return BlockKind::BlockQuote;
    }
    if (name == u"Caption" || name == u"Illustration" || name == u"Figure" || name == u"Drawing") {
        return BlockKind::Caption;
    }
    return std::nullopt;
}

// What holds nothing that is read: what was deleted, comments, what programs make of the text.
bool isSkipped(QStringView name)
{
    constexpr std::array names{u"tracked-changes",
                               u"annotation",
                               u"binary-data",
                               u"table-of-content",
                               u"alphabetical-index",
                               u"illustration-index",
                               u"table-index",
                               u"object-index",
                               u"user-index",
                               u"note-citation",
                               u"ruby-text",
                               u"desc",
                               u"hidden-text",
                               u"forms",
                               u"scripts",
                               u"font-face-decls",
                               u"sequence-decls",
                               u"variable-decls",
                               u"user-field-decls",
                               u"styles",
                               u"automatic-styles",
                               u"master-styles",
                               u"settings",
                               u"meta"};
    return std::ranges::any_of(names, [name](QStringView other) { return name == other; });
}

/// A paragraph in the making, or a note or a frame, which hold paragraphs within one.
struct Open
{
    BlockKind kind = BlockKind::Paragraph;
    PieceWriter words;
    bool isRead = true;
    std::vector<Piece> hanging; ///< notes and frames
};

class OdfReader
{
public:
    OdfReader(const QByteArray &xml, const OdfStyles &styles, std::stop_token stop)
        : m_xml(xml)
        , m_styles(styles)
        , m_stop(std::move(stop))
    {
    }

    [[nodiscard]] Result<std::vector<Piece>> read()
    {
        while (!m_xml.atEnd()) {
            if (m_stop.stop_requested()) {
                return std::unexpected(Error{ErrorCode::Cancelled, {}});
            }
            if (areTooMany(m_pieces)) {
                return std::unexpected(Error{ErrorCode::ArticleTooLong, {}});
            }
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement:
                begin();
                break;
            case QXmlStreamReader::EndElement:
                end();
                break;
            case QXmlStreamReader::Characters:
                if (!m_open.empty() && m_hidden == 0) {
                    m_open.back().words.add(m_xml.text());
                }
                break;
            default:
                break;
            }
        }
        if (m_xml.hasError()) {
            return std::unexpected(Error{ErrorCode::FileDamaged, {}});
        }
        return std::move(m_pieces);
    }

private:
    static constexpr std::size_t deepest = 50;

    void begin()
    {
        const auto name = m_xml.name();
        if (isSkipped(name) || isHiddenSection(name)
            || (name == u"title" && m_xml.prefix() == u"svg")) {
            m_xml.skipCurrentElement();
        } else if (name == u"p" || name == u"h") {
            beginParagraph(name == u"h");
        } else if (name == u"list") {
            ++m_lists;
        } else if (name == u"note") { // which is no item of the list that it hangs on
            m_outerLists.push_back(std::exchange(m_lists, 0));
        } else if (name == u"span") {
            const bool isHidden = m_styles.style(attribute(m_xml, u"style-name")).isHidden;
            m_spans.push_back(isHidden);
            m_hidden += isHidden ? 1 : 0;
        } else if (!m_open.empty()) {
            addContent(name);
        }
    }

    bool isHiddenSection(QStringView name) const
    {
        return (name == u"section" && attribute(m_xml, u"display") == u"none")
               || (name == u"hidden-paragraph" && attribute(m_xml, u"is-hidden") == u"true");
    }

    void addContent(QStringView name)
    {
        PieceWriter &words = m_open.back().words;
        if (name == u"a") {
            words.beginLink(linkAddress(attribute(m_xml, u"href"), {}));
        } else if (m_hidden == 0 && (name == u"s" || name == u"tab" || name == u"line-break")) {
            words.add(QStringView(u" "));
        }
    }

    void beginParagraph(bool isHeading)
    {
        const OdfStyles::Style style = m_styles.style(attribute(m_xml, u"style-name"));
        const BlockKind kind = style.kind    ? *style.kind
                               : isHeading   ? BlockKind::Heading
                               : m_lists > 0 ? BlockKind::ListItem
                                             : BlockKind::Paragraph;
        m_open.push_back({.kind = kind,
                          .words = {},
                          .isRead = !style.isHidden && !style.isContents,
                          .hanging = {}});
    }

    void end()
    {
        const auto name = m_xml.name();
        if ((name == u"p" || name == u"h") && !m_open.empty()) {
            endParagraph();
        } else if (name == u"list" && m_lists > 0) {
            --m_lists;
        } else if (name == u"note" && !m_outerLists.empty()) {
            m_lists = m_outerLists.back();
            m_outerLists.pop_back();
        } else if (name == u"a" && !m_open.empty()) {
            m_open.back().words.endLink();
        } else if (name == u"span" && !m_spans.empty()) {
            m_hidden -= m_spans.back() ? 1 : 0;
            m_spans.pop_back();
        }
    }

    void endParagraph()
    {
        Open paragraph = std::move(m_open.back());
        m_open.pop_back();
        const bool hangs = !m_open.empty() && m_open.size() < deepest;
        std::vector<Piece> &into = hangs ? m_open.back().hanging : m_pieces;
        if (paragraph.isRead && !paragraph.words.isEmpty()) {
            into.push_back(paragraph.words.take(paragraph.kind));
        }
        into.insert(into.end(), std::make_move_iterator(paragraph.hanging.begin()),
                    std::make_move_iterator(paragraph.hanging.end()));
    }

    QXmlStreamReader m_xml;
    const OdfStyles &m_styles;
    std::stop_token m_stop;
    std::vector<Piece> m_pieces;
    std::vector<Open> m_open;
    std::vector<bool> m_spans; ///< that are open: whether they are hidden
    int m_hidden = 0;
    int m_lists = 0;
    std::vector<int> m_outerLists; ///< around the notes that are open
};

} // namespace

void OdfStyles::add(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    QString name;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == u"body") { // styles stand before the text
            return;
        }
        if (xml.name() == u"style") {
            name = attribute(xml, u"name");
            const QString level = attribute(xml, u"default-outline-level");
            m_entries.insert(name, {.parent = attribute(xml, u"parent-style-name"),
                                    .isHeading = level.toInt() > 0,
                                    .isHidden = false});
        } else if (xml.name() == u"text-properties" && m_entries.contains(name)) {
            m_entries[name].isHidden = attribute(xml, u"display") == u"none";
        }
    }
}

OdfStyles::Style OdfStyles::style(const QString &name) const
{
    constexpr int furthest = 20; // styles may have each other for parents
    Style style;
    QString next = name;
    for (int step = 0; step < furthest && !next.isEmpty(); ++step) {
        const Entry entry = m_entries.value(next);
        style.isHidden = style.isHidden || entry.isHidden;
        style.isContents = style.isContents || next.startsWith(u"Contents_20_");
        style.kind = style.kind ? style.kind : kindOf(next);
        if (!style.kind && entry.isHeading) {
            style.kind = BlockKind::Heading;
        }
        next = entry.parent;
    }
    return style;
}

Result<std::vector<Piece>> odfPieces(const QByteArray &xml, const OdfStyles &styles,
                                     const std::stop_token &stop)
{
    return OdfReader(xml, styles, stop).read();
}

ArticleFacts odfFacts(const QByteArray &bytes)
{
    ArticleFacts facts;
    QXmlStreamReader xml(bytes);
    QString editor;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == u"body") {
            break;
        }
        if (xml.name() == u"title") {
            facts.title = textOfElement(xml);
        } else if (xml.name() == u"initial-creator") {
            facts.author = textOfElement(xml);
        } else if (xml.name() == u"creator") {
            editor = textOfElement(xml);
        } else if (xml.name() == u"creation-date") {
            facts.published = dateOf(textOfElement(xml));
        } else if (xml.name() == u"language" && xml.prefix() == u"dc") {
            facts.language = textOfElement(xml);
        }
    }
    if (facts.author.isEmpty()) {
        facts.author = editor;
    }
    return facts;
}

} // namespace slantlight
