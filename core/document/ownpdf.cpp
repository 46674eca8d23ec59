// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/ownpdf.h"

#include "core/article/articlejson.h"
#include "core/document/pdfattachments.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

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

bool isIn(const Draft &own, const PageNote &note)
{
    static const QRegularExpression part(u"-[0-9]+$"_s); // of one that goes over several pages
    constexpr qsizetype uuidLength = 36;
    QString name = note.name;
    if (name.size() > uuidLength) {
        name.remove(part);
    }
    return name.size() >= uuidLength && own.annotations.contains(name.toLatin1());
}

} // namespace slantlight
