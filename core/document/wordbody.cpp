// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/wordbody.h"

#include "core/document/documentdraft.h"
#include "core/document/piecewriter.h"
#include "core/document/wordfields.h"

#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

// What holds nothing that is read: changes that were made away, older properties, pictures for
// programs that know no others.
bool isSkipped(QStringView name)
{
    constexpr std::array names{u"del",       u"moveFrom", u"Fallback", u"pPrChange",
                               u"rPrChange", u"sdtPr",    u"tblPr",    u"sectPr",
                               u"rt",        u"delText",  u"object",   u"delInstrText"};
    return std::ranges::any_of(names, [name](QStringView other) { return name == other; });
}

QString attribute(const QXmlStreamReader &xml, QStringView name)
{
    for (const QXmlStreamAttribute &candidate : xml.attributes()) {
        if (candidate.name() == name) {
            return candidate.value().toString();
        }
    }
    return {};
}

bool isOn(const QXmlStreamReader &xml)
{
    const QString value = attribute(xml, u"val");
    return value != u"0" && value != u"false" && value != u"off";
}

/// A paragraph in the making.
struct Paragraph
{
    PieceWriter words;
    QString style;
    int outlineLevel = -1; ///< of the paragraph itself; below nothing where it names none
    bool isInList = false;
    bool isNoList = false; ///< says that it is none, whatever its style
    bool markIsDeleted = false; ///< it goes on in the next one
    std::vector<QString> notes; ///< that it refers to
    std::vector<Piece> boxes; ///< that hang on it
};

class WordReader
{
public:
    WordReader(const QByteArray &xml, const WordSurroundings &surroundings, std::stop_token stop)
        : m_xml(xml)
        , m_surroundings(surroundings)
        , m_stop(std::move(stop))
    {
    }

    [[nodiscard]] Result<std::vector<Piece>>
    read(const std::function<void(const QString &id, std::vector<Piece> pieces)> &noteEnded = {})
    {
        QString note;
        while (!m_xml.atEnd()) {
            if (m_stop.stop_requested()) {
                return std::unexpected(Error{ErrorCode::Cancelled, {}});
            }
            if (areTooMany(m_pieces)) {
                return std::unexpected(Error{ErrorCode::ArticleTooLong, {}});
            }
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement:
                if (m_xml.name() == u"footnote" || m_xml.name() == u"endnote") {
                    note = attribute(m_xml, u"id");
                }
                begin();
                break;
            case QXmlStreamReader::EndElement:
                end();
                if (noteEnded && (m_xml.name() == u"footnote" || m_xml.name() == u"endnote")) {
                    noteEnded(note, std::exchange(m_pieces, {}));
                }
                break;
            case QXmlStreamReader::Characters:
                if (m_isInText && !isHidden()) {
                    current().words.add(m_xml.text());
                } else if (m_isInInstruction) {
                    m_fields.addInstruction(m_xml.text());
                }
                break;
            default:
                break;
            }
        }
        if (m_xml.hasError()) {
            return std::unexpected(Error{ErrorCode::FileDamaged, {}});
        }
        while (!m_open.empty()) {
            makePieces();
        }
        return std::move(m_pieces);
    }

private:
    static constexpr std::size_t deepestBox = 50;

    void begin()
    {
        const auto name = m_xml.name();
        if (isSkipped(name) && !isMarkOfParagraph(name)) {
            m_xml.skipCurrentElement();
        } else if (name == u"p") {
            beginParagraph();
        } else if (name == u"t") {
            m_isInText = true;
        } else if (name == u"r") {
            m_run = {};
        } else if (name == u"rPr") {
            m_isInRunProperties = true;
        } else if (name == u"pPr") {
            m_isInParagraphProperties = true;
        } else if (m_isInParagraphProperties) {
            addParagraphProperty(name);
        } else if (m_isInRunProperties) {
            addRunProperty(name);
        } else if (name == u"trPr") {
            m_isInRowProperties = true;
        } else {
            addContent(name);
        }
    }

    // <w:del/> among the properties of a paragraph's mark, or of a row.
    bool isMarkOfParagraph(QStringView name)
    {
        if (name != u"del" && name != u"moveFrom") {
            return false;
        }
        if (m_isInParagraphProperties) {
            current().markIsDeleted = true;
            return true;
        }
        if (m_isInRowProperties) {
            m_rowIsDeleted = true;
            return true;
        }
        return false;
    }

    void addParagraphProperty(QStringView name)
    {
        Paragraph &paragraph = current();
        if (name == u"pStyle") {
            paragraph.style = attribute(m_xml, u"val");
        } else if (name == u"outlineLvl") {
            paragraph.outlineLevel = attribute(m_xml, u"val").toInt();
        } else if (name == u"numId") {
            paragraph.isInList = attribute(m_xml, u"val") != u"0";
            paragraph.isNoList = !paragraph.isInList;
        }
    }

    void addRunProperty(QStringView name)
    {
        if (name == u"vanish" || name == u"webHidden") {
            m_run.isHidden = isOn(m_xml);
            m_run.isTold = true;
        } else if (name == u"rStyle") {
            m_run.style = attribute(m_xml, u"val");
        }
    }

    void addContent(QStringView name)
    {
        if (name == u"tab" || name == u"br" || name == u"cr") {
            addSpace();
        } else if (name == u"noBreakHyphen") {
            current().words.add(QStringView(u"\u2011"));
        } else if (name == u"hyperlink") {
            const QString id = attribute(m_xml, u"id");
            current().words.beginLink(m_surroundings.addresses.value(id));
        } else if (name == u"footnoteReference" || name == u"endnoteReference") {
            current().notes.push_back(noteKey(name.startsWith(u"end"), attribute(m_xml, u"id")));
        } else if (name == u"instrText") {
            m_isInInstruction = true;
        } else if (name == u"fldChar") {
            m_fields.mark(attribute(m_xml, u"fldCharType"), current().words);
        } else if (name == u"fldSimple") {
            current().words.beginLink(WordFields::addressOf(attribute(m_xml, u"instr")));
        }
    }

    void addSpace()
    {
        if (!isHidden()) {
            current().words.add(QStringView(u" "));
        }
    }

    void end()
    {
        const auto name = m_xml.name();
        if (name == u"p") {
            endParagraph();
        } else if (name == u"t") {
            m_isInText = false;
        } else if (name == u"instrText") {
            m_isInInstruction = false;
        } else if (name == u"rPr") {
            m_isInRunProperties = false;
        } else if (name == u"pPr") {
            m_isInParagraphProperties = false;
        } else if (name == u"trPr") {
            m_isInRowProperties = false;
        } else if (name == u"tr") {
            m_rowIsDeleted = false;
        } else if (name == u"hyperlink" || name == u"fldSimple") {
            current().words.endLink();
        }
    }

    // A text box holds paragraphs within one.
    void beginParagraph()
    {
        if (std::exchange(m_goesOn, false) && !m_open.empty()) {
            m_open.back().markIsDeleted = false;
            return;
        }
        m_open.emplace_back();
    }

    void endParagraph()
    {
        if (m_open.empty()) {
            return;
        }
        if (m_open.back().markIsDeleted) {
            m_goesOn = true;
            return;
        }
        if (m_open.size() == 1) {
            m_fields.endInstructions();
        }
        makePieces();
    }

    void makePieces()
    {
        Paragraph paragraph = std::move(m_open.back());
        m_open.pop_back();
        std::vector<Piece> made;
        const std::optional<BlockKind> kind = kindOf(paragraph);
        if (kind && !paragraph.words.isEmpty()) {
            made.push_back(paragraph.words.take(*kind));
        }
        for (const QString &note : paragraph.notes) {
            if (!m_notes.contains(note)) { // whoever refers to it first
                m_notes.insert(note);
                const std::vector<Piece> pieces = m_surroundings.notes.value(note);
                made.insert(made.end(), pieces.begin(), pieces.end());
            }
        }
        made.insert(made.end(), paragraph.boxes.begin(), paragraph.boxes.end());
        const bool isInBox = !m_open.empty() && m_open.size() < deepestBox;
        std::vector<Piece> &into = isInBox ? m_open.back().boxes : m_pieces;
        into.insert(into.end(), std::make_move_iterator(made.begin()),
                    std::make_move_iterator(made.end()));
    }

    /// Returns nothing for what is not read.
    [[nodiscard]] std::optional<BlockKind> kindOf(const Paragraph &paragraph) const
    {
        const WordStyles &styles = m_surroundings.styles;
        const WordStyles::Style style =
            styles.style(paragraph.style.isEmpty() ? styles.paragraphStyle() : paragraph.style);
        if (style.isContents || m_rowIsDeleted) {
            return std::nullopt;
        }
        if (style.kind) {
            return style.kind;
        }
        const int level = paragraph.outlineLevel >= 0 ? paragraph.outlineLevel : style.outlineLevel;
        if (level < WordStyles::bodyLevel) {
            return BlockKind::Heading;
        }
        const bool isInList = paragraph.isInList || (style.isInList && !paragraph.isNoList);
        return isInList ? BlockKind::ListItem : BlockKind::Paragraph;
    }

    [[nodiscard]] bool isHidden() const
    {
        if (m_fields.areInInstruction() || m_rowIsDeleted) {
            return true;
        }
        if (m_run.isTold) {
            return m_run.isHidden;
        }
        const WordStyles &styles = m_surroundings.styles;
        if (!m_run.style.isEmpty() && styles.style(m_run.style).isHidden) {
            return true;
        }
        return !m_open.empty() && !m_open.back().style.isEmpty()
               && styles.style(m_open.back().style).isHidden;
    }

    /// The innermost paragraph; words outside of any make one.
    Paragraph &current()
    {
        if (m_open.empty()) {
            m_open.emplace_back();
        }
        return m_open.back();
    }

    struct Run
    {
        QString style;
        bool isHidden = false;
        bool isTold = false; ///< it says itself whether it is hidden
    };

    QXmlStreamReader m_xml;
    const WordSurroundings &m_surroundings;
    std::stop_token m_stop;
    std::vector<Piece> m_pieces;
    std::vector<Paragraph> m_open;
    WordFields m_fields;
    QSet<QString> m_notes; ///< that were read
    Run m_run;
    bool m_goesOn = false;
    bool m_isInText = false;
    bool m_isInInstruction = false;
    bool m_isInRunProperties = false;
    bool m_isInParagraphProperties = false;
    bool m_isInRowProperties = false;
    bool m_rowIsDeleted = false;
};

} // namespace

Result<std::vector<Piece>> wordPieces(const QByteArray &xml, const WordSurroundings &surroundings,
                                      const std::stop_token &stop)
{
    return WordReader(xml, surroundings, stop).read();
}

Result<> addNotes(const QByteArray &xml, bool areEndnotes, WordSurroundings &surroundings,
                  const std::stop_token &stop)
{
    QHash<QString, std::vector<Piece>> notes;
    const auto read =
        WordReader(xml, surroundings, stop).read([&](const QString &id, std::vector<Piece> pieces) {
            notes.insert(noteKey(areEndnotes, id), std::move(pieces));
        });
    if (!read) {
        return std::unexpected(read.error());
    }
    surroundings.notes.insert(notes);
    return {};
}

} // namespace slantlight
