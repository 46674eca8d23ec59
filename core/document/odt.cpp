// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/container.h"
#include "core/document/documentdraft.h"
#include "core/document/documentreaders.h"
#include "core/document/odftext.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

bool isFlat(const QByteArray &bytes)
{
    constexpr qsizetype reach = 1000;
    const QByteArray head = bytes.first(std::min(bytes.size(), reach));
    return head.contains("<office:document")
           && head.contains("urn:oasis:names:tc:opendocument:xmlns:office");
}

bool isLocked(Container &container)
{
    const QString path = u"META-INF/manifest.xml"_s;
    const Result<QByteArray> manifest =
        container.has(path) ? container.file(path) : Result<QByteArray>(QByteArray());
    return manifest && manifest->contains("encryption-data");
}

/// The files of XML that a document is made of; all the same one in a flat document.
struct OdfFiles
{
    QByteArray styles;
    QByteArray content;
    QByteArray meta;
};

Result<OdfFiles> filesOf(const QByteArray &bytes)
{
    if (!isContainer(bytes)) {
        return OdfFiles{.styles = bytes, .content = bytes, .meta = bytes};
    }
    Result<Container> container = Container::open(bytes);
    if (!container) {
        return std::unexpected(container.error());
    }
    if (isLocked(*container)) {
        return std::unexpected(Error{ErrorCode::FileLocked, {}});
    }
    OdfFiles files;
    for (const auto &[path, file] : {std::pair(u"styles.xml"_s, &OdfFiles::styles),
                                     std::pair(u"content.xml"_s, &OdfFiles::content),
                                     std::pair(u"meta.xml"_s, &OdfFiles::meta)}) {
        if (file != &OdfFiles::content && !container->has(path)) {
            continue;
        }
        Result<QByteArray> read = container->file(path);
        if (!read) {
            return std::unexpected(read.error());
        }
        files.*file = std::move(*read);
    }
    return files;
}

} // namespace

bool recognisesOdt(ReadSource &source)
{
    constexpr qsizetype reach = 120;
    const QByteArray &bytes = source.bytes();
    const bool isText = bytes.first(std::min(bytes.size(), reach))
                            .contains("mimetypeapplication/vnd.oasis.opendocument.text");
    return (isContainer(bytes) && isText) || isFlat(bytes);
}

Result<std::vector<Draft>> readOdt(ReadSource &source, const ReadContext &context,
                                   const std::stop_token &stop)
{
    const Result<OdfFiles> files = filesOf(source.bytes());
    if (!files) {
        return std::unexpected(files.error());
    }
    OdfStyles styles;
    styles.add(files->styles);
    styles.add(files->content);
    Result<std::vector<Piece>> pieces = odfPieces(files->content, styles, stop);
    if (!pieces) {
        return std::unexpected(pieces.error());
    }
    promoteHeading(*pieces);
    std::vector<Draft> drafts;
    drafts.push_back(draftOf(std::move(*pieces), odfFacts(files->meta), context));
    return drafts;
}

} // namespace slantlight
