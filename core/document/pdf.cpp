// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/documentdraft.h"
#include "core/document/documentreaders.h"
#include "core/document/ownpdf.h"
#include "core/document/pdfnotes.h"
#include "core/document/pdfpage.h"
#include "core/document/pdfparagraphs.h"
#include "core/structure/lineshape.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

std::optional<BlockKind> kindOf(const PdfParagraph &paragraph)
{
    switch (paragraph.role) {
    case PdfParagraph::Role::Body:
        return bulletLength(paragraph.text) > 0 ? std::nullopt
                                                : std::optional(BlockKind::Paragraph);
    case PdfParagraph::Role::Head:
        return std::nullopt;
    case PdfParagraph::Role::Headline:
        return BlockKind::Headline;
    case PdfParagraph::Role::Heading:
        return BlockKind::Heading;
    case PdfParagraph::Role::Caption:
        return bulletLength(paragraph.text) > 0 ? std::nullopt : std::optional(BlockKind::Caption);
    case PdfParagraph::Role::Note:
        return BlockKind::Paragraph;
    }
    Q_UNREACHABLE_RETURN({});
}

/// Puts the places of words into @p draft: of the parts in it, each is one of @p paragraphs,
/// perhaps without its bullet, and they stand in the same order.
void addPlaces(const std::vector<PdfParagraph> &paragraphs, Draft &draft)
{
    auto paragraph = paragraphs.begin();
    for (std::size_t part = 0; part < draft.parts.size(); ++part) {
        const QString &text = draft.parts[part].text;
        const auto found =
            std::find_if(paragraph, paragraphs.end(), [&text](const PdfParagraph &candidate) {
                return candidate.text.endsWith(text);
            });
        if (found == paragraphs.end()) {
            continue;
        }
        paragraph = found + 1;
        const qsizetype lead = found->text.size() - text.size();
        for (const PagePlaces::Word &word : found->words) {
            const qsizetype begin = std::max<qsizetype>(word.span.begin().value() - lead, 0);
            const qsizetype end = word.span.end().value() - lead;
            if (end > begin) {
                draft.pageWords.push_back(
                    {.part = part,
                     .word = {.span = {TextOffset(begin), TextOffset(end)}, .box = word.box}});
            }
        }
    }
}

QString sampleOf(const std::vector<PdfPage> &pages)
{
    constexpr qsizetype enough = 4000;
    QString sample;
    for (const PdfPage &page : pages) {
        for (const PdfLine &line : page.lines) {
            if (sample.size() < enough) {
                sample += line.text() + u' ';
            }
        }
    }
    return sample;
}

} // namespace

bool recognisesPdf(ReadSource &source)
{
    constexpr qsizetype reach = 1024;
    const QByteArray &bytes = source.bytes();
    return bytes.first(std::min(bytes.size(), reach)).contains("%PDF-");
}

Result<std::vector<Draft>> readPdf(ReadSource &source, const ReadContext &context,
                                   const std::stop_token &stop)
{
    auto own = ownDraft(source.bytes());
    std::vector<PageNote> notes = notesIn(source.bytes());
    if (own) {
        removeOwn(notes, *own);
        if (notes.empty()) {
            std::vector<Draft> drafts;
            drafts.push_back(*std::move(own));
            return drafts;
        }
    }
    Result<PdfText> pdf = pdfText(source.bytes(), stop);
    if (!pdf) {
        return std::unexpected(pdf.error());
    }
    dropRunningHeads(pdf->pages);
    const std::vector<PdfParagraph> paragraphs =
        paragraphsOf(pdf->pages, context.wordsFor(sampleOf(pdf->pages)));
    std::vector<Piece> pieces;
    for (const PdfParagraph &paragraph : paragraphs) {
        pieces.push_back(
            {.span = {}, .text = paragraph.text, .afterGap = true, .known = kindOf(paragraph)});
    }
    std::vector<Draft> drafts;
    drafts.push_back(draftOf(std::move(pieces), std::move(pdf->facts), context));
    addPlaces(paragraphs, drafts.front());
    drafts.front().pageNotes = std::move(notes);
    if (own) {
        own->printed = std::make_shared<Draft>(std::move(drafts.front()));
        drafts.front() = *std::move(own);
    }
    return drafts;
}

} // namespace slantlight
