// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/articlefigures.h"

#include <algorithm>

namespace slantlight {

namespace {

void countVoice(ArticleFigures &figures, Voice voice)
{
    switch (voice) {
    case Voice::Headline:
    case Voice::Narration:
    case Voice::Caption:
        ++figures.told;
        break;
    case Voice::Indirect:
        ++figures.retold;
        break;
    case Voice::Direct:
        ++figures.quoted;
        break;
    case Voice::Teaser:
    case Voice::Credit:
        ++figures.beside;
        break;
    }
}

} // namespace

ArticleFigures figuresOf(const Review &review)
{
    ArticleFigures figures;
    if (!review.article) {
        return figures;
    }
    const auto length =
        static_cast<std::size_t>(std::max<qsizetype>(1, review.article->text().size()));
    for (const Marker &marker : review.analysis.markers) {
        if (!marker.isMark()) {
            continue;
        }
        const auto place = static_cast<std::size_t>(marker.span.begin().value());
        const std::size_t part = std::min(textParts - 1, place * textParts / length);
        ++figures.places.at(part).at(static_cast<std::size_t>(familyOf(marker.category)));
        countVoice(figures, marker.voice);
    }
    return figures;
}

} // namespace slantlight
