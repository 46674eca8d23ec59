// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/ownpdf.h"

#include "core/article/articlejson.h"
#include "core/document/pdfattachments.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

} // namespace slantlight
