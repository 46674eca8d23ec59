// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/container.h"
#include "core/document/documentdraft.h"
#include "core/document/documentreaders.h"
#include "core/document/epubpackage.h"
#include "core/document/htmlpieces.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

// EPUB 3.3 Structural Semantics Vocabulary: what is no chapter.
bool isFrame(const Chapter &chapter)
{
    constexpr std::array frames{
        u"cover", u"toc",       u"landmarks", u"page-list", u"titlepage",    u"copyright-page",
        u"index", u"doc-cover", u"doc-toc",   u"doc-index", u"halftitlepage"};
    return std::ranges::any_of(chapter.types, [&frames](const QString &type) {
        return std::ranges::any_of(frames, [&type](QStringView frame) { return type == frame; });
    });
}

// A page of contents that does not say so.
bool isListOfLinks(const Chapter &chapter)
{
    return chapter.linkedLetters > chapter.letters - chapter.letters / 3;
}

void setTitle(const QString &title, std::vector<Piece> &pieces)
{
    promoteHeading(pieces);
    const bool hasHeadline = std::ranges::any_of(
        pieces, [](const Piece &piece) { return piece.known == BlockKind::Headline; });
    if (hasHeadline || title.isEmpty()) {
        return;
    }
    if (!pieces.empty() && pieces.front().text == title) {
        pieces.front().known = BlockKind::Headline;
        return;
    }
    pieces.insert(pieces.begin(),
                  {.span = {}, .text = title, .afterGap = true, .known = BlockKind::Headline});
}

} // namespace

bool recognisesEpub(ReadSource &source)
{
    return isContainer(source.bytes())
           && (source.bytes()
                   .first(std::min<qsizetype>(source.bytes().size(), 100))
                   .contains("mimetypeapplication/epub+zip")
               || source.bytes().contains("META-INF/container.xml"));
}

Result<std::vector<Draft>> readEpub(ReadSource &source, const ReadContext &context,
                                    const std::stop_token &stop)
{
    Result<Container> container = Container::open(source.bytes());
    if (!container) {
        return std::unexpected(container.error());
    }
    const Result<EpubPackage> package = EpubPackage::read(*container);
    if (!package) {
        return std::unexpected(package.error());
    }
    constexpr qsizetype mostLetters = 10'000'000; // of twenty long novels
    qsizetype letters = 0;
    std::vector<Draft> drafts;
    for (const EpubPackage::Page &page : package->pages()) {
        if (stop.stop_requested()) {
            return std::unexpected(Error{ErrorCode::Cancelled, {}});
        }
        const Result<QByteArray> bytes = container->file(page.path);
        if (!bytes) {
            return std::unexpected(bytes.error());
        }
        const Chapter chapter = chapterOf(*bytes);
        if (isFrame(chapter) || isListOfLinks(chapter)) {
            continue;
        }
        Result<std::vector<Piece>> pieces = piecesOfHtml(chapter.html, context, {}, stop);
        if (!pieces) {
            return std::unexpected(pieces.error());
        }
        if (pieces->empty()) {
            continue;
        }
        setTitle(page.title, *pieces);
        letters += chapter.letters;
        if (letters > mostLetters) {
            return std::unexpected(Error{ErrorCode::UnpacksTooLarge, {}});
        }
        drafts.push_back(draftOf(std::move(*pieces), package->facts(), context));
    }
    return drafts;
}

} // namespace slantlight
