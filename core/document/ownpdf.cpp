// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/ownpdf.h"

#include "core/article/articlejson.h"
#include "core/document/pdfattachments.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <utility>

namespace slantlight {

std::optional<Draft> ownDraft(const QByteArray &pdf)
{
    // Most PDFs have no files in them at all; object streams may hide the word.
    if (!pdf.contains("EmbeddedFile") && !pdf.contains("/ObjStm")) {
        return std::nullopt;
    }
    const auto files = attachmentsOf(pdf);
    if (!files) {
        return std::nullopt;
    }
    const auto found =
        std::ranges::find(*files, QLatin1StringView(pdfAnnotationsName), &PdfAttachment::name);
    if (found == files->end()) {
        return std::nullopt;
    }
    const QJsonArray articles =
        QJsonDocument::fromJson(found->bytes)[u"slantlight:articles"].toArray();
    if (articles.size() != 1) {
        return std::nullopt;
    }
    ArticleParts article = articlePartsFromJson(articles.first().toObject());
    if (article.parts.empty()) {
        return std::nullopt;
    }
    return Draft{.parts = std::move(article.parts),
                 .facts = std::move(article.facts),
                 .annotations = found->bytes};
}

void removeOwn(std::vector<PageNote> &notes, const Draft &own)
{
    constexpr qsizetype uuidLength = 36;
    static constexpr QByteArrayView scheme("urn:uuid:");
    QSet<QByteArray> ids;
    for (qsizetype at = own.annotations.indexOf(scheme); at >= 0;
         at = own.annotations.indexOf(scheme, at + 1)) {
        ids.insert(own.annotations.mid(at + scheme.size(), uuidLength));
    }
    std::erase_if(notes, [&ids](const PageNote &note) {
        return ids.contains(note.name.left(uuidLength).toLatin1());
    });
}

} // namespace slantlight
