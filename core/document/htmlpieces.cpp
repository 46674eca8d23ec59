// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/htmlpieces.h"

#include "core/webpage/pageblocks.h"
#include "core/webpage/pagecleaning.h"
#include "core/webpage/pagepieces.h"
#include "core/webpage/pagetree.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// HTML knows entities that XML does not: they are passed on, between signs that no text has.
class PassOn : public QXmlStreamEntityResolver
{
public:
    static constexpr QChar open{0xFDD0};
    static constexpr QChar close{0xFDD1};

    QString resolveUndeclaredEntity(const QString &name) override { return open + name + close; }
};

QString escaped(QStringView text)
{
    QString html = text.toString().toHtmlEscaped();
    html.replace(PassOn::open, u'&');
    html.replace(PassOn::close, u';');
    return html;
}

bool isEmptyElement(QStringView name)
{
    constexpr std::array names{u"br", u"hr", u"img", u"meta", u"link", u"wbr", u"col", u"input"};
    return std::ranges::any_of(names, [name](QStringView other) { return name == other; });
}

bool isDropped(QStringView name)
{
    return name == u"script" || name == u"style" || name == u"head";
}

/// Writes XHTML as HTML, in which no element closes itself.
class ChapterWriter
{
public:
    explicit ChapterWriter(const QByteArray &xhtml)
        : m_reader(xhtml)
    {
        m_reader.setEntityResolver(&m_entities);
    }

    /// Returns whether the source is well-formed.
    [[nodiscard]] bool write(Chapter &chapter)
    {
        while (!m_reader.atEnd()) {
            switch (m_reader.readNext()) {
            case QXmlStreamReader::StartElement:
                begin(chapter);
                break;
            case QXmlStreamReader::EndElement:
                end(chapter);
                break;
            case QXmlStreamReader::Characters:
                addText(chapter);
                break;
            default:
                break;
            }
        }
        return !m_reader.hasError();
    }

private:
    void begin(Chapter &chapter)
    {
        const QString name = m_reader.name().toString().toLower();
        if (name == u"head") {
            m_isInHead = true;
        } else if (m_isInHead && name == u"title") {
            m_isInTitle = true;
        } else if (isDropped(name) || isReference()) {
            m_reader.skipCurrentElement();
        } else if (!m_isInHead) {
            tellTypes(chapter);
            m_links += name == u"a" && m_reader.attributes().hasAttribute("href"_L1) ? 1 : 0;
            writeTag(name, chapter.html);
        }
    }

    void end(Chapter &chapter)
    {
        const QString name = m_reader.name().toString().toLower();
        if (m_isInHead) {
            m_isInHead = name != u"head";
            m_isInTitle = m_isInTitle && name != u"title";
            return;
        }
        if (name == u"a" && m_links > 0) {
            --m_links;
        }
        if (!isEmptyElement(name)) {
            chapter.html += u"</"_s + nameFor(name) + u'>';
        }
    }

    void addText(Chapter &chapter)
    {
        const QStringView text = m_reader.text();
        if (m_isInTitle) {
            chapter.title += text;
        } else if (!m_isInHead) {
            const qsizetype letters =
                std::ranges::count_if(text, [](QChar c) { return c.isLetter(); });
            chapter.letters += letters;
            chapter.linkedLetters += m_links > 0 ? letters : 0;
            chapter.html += escaped(text);
        }
    }

    static QString nameFor(const QString &name)
    {
        return name == u"aside" || name == u"footer" || name == u"header" ? u"div"_s : name;
    }

    // The number of a note is no word of the text.
    [[nodiscard]] bool isReference() const
    {
        const QXmlStreamAttributes attributes = m_reader.attributes();
        return std::ranges::any_of(attributes, [](const QXmlStreamAttribute &attribute) {
            return (attribute.name() == u"type" && attribute.value() == u"noteref")
                   || (attribute.name() == u"role" && attribute.value() == u"doc-noteref");
        });
    }

    void writeTag(const QString &name, QString &html)
    {
        html += u'<' + nameFor(name);
        for (const QXmlStreamAttribute &attribute : m_reader.attributes()) {
            html += u' ' + attribute.qualifiedName().toString() + u"=\""_s
                    + escaped(attribute.value()) + u'"';
        }
        html += u'>';
    }

    void tellTypes(Chapter &chapter)
    {
        if (chapter.letters > 0) {
            return;
        }
        for (const QXmlStreamAttribute &attribute : m_reader.attributes()) {
            if (attribute.name() == u"type" || attribute.name() == u"role") {
                chapter.types +=
                    attribute.value().toString().toLower().split(u' ', Qt::SkipEmptyParts);
            }
        }
    }

    QXmlStreamReader m_reader;
    PassOn m_entities;
    bool m_isInHead = false;
    bool m_isInTitle = false;
    int m_links = 0;
};

// Mails begin with words that only their preview shows.
bool isUnseen(const PageNode *node)
{
    return node->isOneOf({GUMBO_TAG_NAV, GUMBO_TAG_FORM}) || isHidden(node);
}

} // namespace

Result<std::vector<Piece>> piecesOfHtml(const QString &html, const LineWords &words,
                                        const QString &address, const std::stop_token &stop)
{
    Result<PageTree> page = PageTree::parse(html, stop);
    if (!page) {
        return std::unexpected(page.error());
    }
    visitElements(page->root(), [](PageNode *node) {
        if (isUnseen(node)) {
            node->drop();
        }
        return !node->isDropped();
    });
    const std::vector<PageBlock> blocks = blocksBelow(page->root(), address);
    std::vector<Piece> pieces = piecesOf(blocks, words);
    const auto title = std::ranges::find_if(
        blocks, [](const PageBlock &block) { return block.node->tag() == GUMBO_TAG_H1; });
    if (title != blocks.end()) {
        const auto headline = std::ranges::find(pieces, title->text, &Piece::text);
        if (headline != pieces.end()) {
            headline->known = BlockKind::Headline;
        }
    }
    return pieces;
}

Result<std::vector<Piece>> piecesOfHtml(const QString &html, const ReadContext &context,
                                        const QString &address, const std::stop_token &stop)
{
    constexpr qsizetype sample = 20'000;
    return piecesOfHtml(html, context.wordsFor(html.first(std::min(html.size(), sample))), address,
                        stop);
}

Chapter chapterOf(const QByteArray &xhtml)
{
    Chapter chapter;
    if (!ChapterWriter(xhtml).write(chapter)) {
        // As HTML it would never end such an element.
        static const QRegularExpression closedItself(
            u"<(title|script|style|iframe|textarea|a|p|div|span)(\\b[^<>]*)/>"_s,
            QRegularExpression::CaseInsensitiveOption);
        chapter = {.html = QString::fromUtf8(xhtml), .title = {}, .types = {}};
        chapter.html.replace(closedItself, u"<\\1\\2></\\1>"_s);
    }
    chapter.title = chapter.title.simplified();
    return chapter;
}

} // namespace slantlight
