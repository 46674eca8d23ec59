// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/articlelayout.h"

#include "ui/render/linegeometry.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextList>
#include <QTextOption>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

enum class Ink : std::uint8_t { Text, Muted };

/// How blocks of one kind are set. Sizes are times that of running text, spaces are in its lines,
/// indents in its em.
struct BlockLook
{
    double size = 1;
    double lineHeight = 1; ///< times the style's own
    double above = 0;
    double below = 0.5;
    double indent = 0;
    double indentEnd = 0;
    QFont::Weight weight = QFont::Normal;
    bool italic = false;
    Ink ink = Ink::Text;
    bool isRunning = false; ///< text whose lines may be justified
};

constexpr double usualHeadline = 1.9;

constexpr BlockLook lookOf(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Headline:
        return {
            .size = usualHeadline, .lineHeight = 0.79, .below = 0.45, .weight = QFont::DemiBold};
    case BlockKind::Standfirst:
        return {.size = 1.12, .lineHeight = 0.97, .below = 0.6, .ink = Ink::Muted};
    case BlockKind::Byline:
    case BlockKind::Dateline:
        return {.size = 0.8, .lineHeight = 0.95, .below = 0.55, .ink = Ink::Muted};
    case BlockKind::Heading:
        return {.size = 1.22,
                .lineHeight = 0.85,
                .above = 0.55,
                .below = 0.3,
                .weight = QFont::DemiBold};
    case BlockKind::Paragraph:
    case BlockKind::Turn:
        return {.isRunning = true};
    case BlockKind::ListItem:
        return {.below = 0.25, .indent = 1.5, .isRunning = true};
    case BlockKind::BlockQuote:
        return {.above = 0.15, .below = 0.65, .indent = 2, .indentEnd = 2, .isRunning = true};
    case BlockKind::Caption:
        return {.size = 0.82,
                .lineHeight = 0.9,
                .above = 0.25,
                .below = 0.75,
                .indent = 1.5,
                .indentEnd = 1.5,
                .italic = true,
                .ink = Ink::Muted};
    case BlockKind::Teaser:
        return {.size = 0.86,
                .lineHeight = 0.92,
                .above = 0.35,
                .below = 0.85,
                .indent = 1.5,
                .indentEnd = 1.5,
                .weight = QFont::DemiBold,
                .ink = Ink::Muted};
    case BlockKind::StageDirection:
        return {.italic = true, .ink = Ink::Muted};
    case BlockKind::CreditLine:
        return {.size = 0.8, .lineHeight = 0.95, .above = 0.4, .ink = Ink::Muted};
    }
    Q_UNREACHABLE_RETURN({});
}

QFont fontOf(const BlockLook &look, const TextStyle &style)
{
    QFont font = bodyFont(style);
    font.setPixelSize(qMax(1, qRound(style.size * look.size)));
    font.setWeight(look.weight);
    font.setItalic(look.italic);
    return font;
}

/// @p direction is that of the text, which is indented at the side where its lines begin.
QTextBlockFormat blockFormatOf(const BlockLook &look, const TextStyle &style,
                               Qt::LayoutDirection direction)
{
    const double line = style.size * style.lineHeight;
    QTextBlockFormat format;
    // A fixed height keeps the rhythm where a fallback font, such as that of emoji, is taller.
    format.setLineHeight(std::round(line * look.size * look.lineHeight),
                         QTextBlockFormat::FixedHeight);
    format.setTopMargin(std::round(line * look.above));
    format.setBottomMargin(std::round(line * look.below));
    const bool isLeftToRight = direction == Qt::LeftToRight;
    format.setLeftMargin(std::round(style.size * (isLeftToRight ? look.indent : look.indentEnd)));
    format.setRightMargin(std::round(style.size * (isLeftToRight ? look.indentEnd : look.indent)));
    // Left is leading: a paragraph that runs from right to left stands at the right.
    const bool isJustified = look.isRunning && style.lineEnds == LineEnds::Justified;
    format.setAlignment(isJustified ? Qt::AlignJustify : Qt::AlignLeft);
    return format;
}

BlockKind kindOf(const QTextBlock &block, const Article &article)
{
    const Block *source = article.blockAt(TextOffset(block.position()));
    return source == nullptr ? BlockKind::Paragraph : source->kind;
}

/// Where a line may end without breaking a word.
const QRegularExpression wordEnd(u"[\\s\\-\u2010\u2013\u2014\u00ad\u200b/]+"_s);

/// Byline and dateline stand together.
bool isFolio(BlockKind kind)
{
    return kind == BlockKind::Byline || kind == BlockKind::Dateline;
}

} // namespace

TextStyle TextStyle::bounded() const
{
    TextStyle style = *this;
    style.size = std::clamp(size, leastSize, greatestSize);
    style.lineHeight = std::clamp(lineHeight, leastLineHeight, greatestLineHeight);
    style.charactersPerLine = std::clamp(charactersPerLine, fewestCharacters, mostCharacters);
    return style;
}

QFont bodyFont(const TextStyle &style)
{
    QFont font;
    QStringList families{u"Noto Serif"_s, u"Source Serif 4"_s, u"Charter"_s, u"Georgia"_s,
                         u"DejaVu Serif"_s,
                         // Else emoji come from several fonts, and parts of one from none.
                         u"Noto Color Emoji"_s, u"Apple Color Emoji"_s, u"Segoe UI Emoji"_s};
    if (!style.family.isEmpty()) {
        families.prepend(style.family);
    }
    font.setFamilies(families);
    font.setStyleHint(QFont::Serif);
    font.setPixelSize(qMax(1, qRound(style.size)));
    font.setHintingPreference(QFont::PreferNoHinting);
    // A ligature cannot be marked in half, and is copied from a PDF as one odd character.
    for (const QFont::Tag feature : {QFont::Tag("liga"), QFont::Tag("clig"), QFont::Tag("dlig")}) {
        font.setFeature(feature, 0);
    }
    return font;
}

double comfortableWidth(const TextStyle &style)
{
    // Average letter of English running text, its spaces included.
    const QString sample =
        u"the sea and the men on the quay told one another what had been seen "_s;
    const double width = QFontMetricsF(bodyFont(style)).horizontalAdvance(sample);
    return std::round(width / static_cast<double>(sample.size()) * style.charactersPerLine);
}

void layOut(const Article &article, const TextStyle &style, const Palette &palette,
            QTextDocument &document)
{
    document.setUndoRedoEnabled(false);
    document.setDocumentMargin(0);
    document.setUseDesignMetrics(true);
    document.setDefaultFont(bodyFont(style));
    document.setPlainText(article.text());
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    QTextList *list = nullptr;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const BlockKind kind = kindOf(block, article);
        BlockLook look = lookOf(kind);
        if (kind == BlockKind::Headline) {
            look.size = headlineFactor(block.length() - 1, style.size);
        }

        QTextCharFormat letters;
        letters.setFont(fontOf(look, style));
        letters.setForeground(look.ink == Ink::Text ? palette.text() : palette.mutedText());
        cursor.setPosition(block.position());
        QTextBlockFormat paragraph = blockFormatOf(look, style, block.textDirection());
        if (isFolio(kind) && block.next().isValid() && isFolio(kindOf(block.next(), article))) {
            paragraph.setBottomMargin(0);
        }
        if (kind == BlockKind::BlockQuote) {
            paragraph.setProperty(QTextFormat::BlockQuoteLevel, 1);
        }
        cursor.setBlockFormat(paragraph);
        cursor.setBlockCharFormat(letters);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.setCharFormat(letters);

        if (kind != BlockKind::ListItem) {
            list = nullptr;
        } else if (list != nullptr) {
            list->add(block);
        } else {
            QTextListFormat format;
            format.setStyle(QTextListFormat::ListDisc);
            format.setIndent(0);
            list = cursor.createList(format);
        }
    }
    QTextCharFormat linked;
    linked.setForeground(palette.link());
    for (const Link &link : article.links()) {
        cursor.setPosition(static_cast<int>(link.span.begin().value()));
        cursor.setPosition(static_cast<int>(link.span.end().value()), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(linked);
    }
    cursor.endEditBlock();
}

double headlineFactor(qsizetype length, double size)
{
    const double factor = length <= 90 ? usualHeadline : length <= 160 ? 1.5 : 1.25;
    return size > 28 ? std::min(factor, 1.4) : factor;
}

bool fitHeadline(const Article &article, const TextStyle &style, double width,
                 QTextDocument &document)
{
    const QTextBlock block = document.firstBlock();
    if (kindOf(block, article) != BlockKind::Headline) {
        return false;
    }
    BlockLook look = lookOf(BlockKind::Headline);
    look.size = headlineFactor(block.length() - 1, style.size);
    const QFont font = fontOf(look, style);
    const QFontMetricsF metrics(font);
    double longest = 1;
    for (const QString &word : block.text().split(wordEnd)) {
        longest = std::max(longest, metrics.horizontalAdvance(word));
    }
    if (longest > width) { // a pixel less for what rounding the size may add
        look.size = std::max(1.0, look.size * (width - 1) / longest - 0.5 / style.size);
    }
    const QFont fitting = fontOf(look, style);
    if (fitting.pixelSize() == block.charFormat().font().pixelSize()) {
        return false;
    }
    QTextCursor cursor(block);
    cursor.beginEditBlock();
    QTextCharFormat letters = block.charFormat();
    letters.setFont(fitting);
    cursor.setBlockFormat(blockFormatOf(look, style, cursor.block().textDirection()));
    cursor.setBlockCharFormat(letters);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.setCharFormat(letters);
    cursor.endEditBlock();
    return true;
}

std::vector<QRectF> rectanglesOf(TextSpan span, const QTextDocument &document)
{
    std::vector<QRectF> rectangles;
    for (const LineStretch &stretch : stretchesOf(span, document)) {
        rectangles.push_back(stretch.box);
    }
    return rectangles;
}

} // namespace slantlight::ui
