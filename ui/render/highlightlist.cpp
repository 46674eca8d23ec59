// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/highlightlist.h"

#include "ui/words/codename.h"
#include "ui/words/markerwords.h"

#include <algorithm>
#include <tuple>

namespace slantlight::ui {

namespace {

QString nameOf(const CoderId &id, std::span<const Coder> coders)
{
    const auto coder = std::ranges::find(coders, id, &Coder::id);
    return coder != coders.end() ? coder->name : coders.empty() ? QString() : coders.front().name;
}

} // namespace

Highlight highlightOf(const Marker &marker)
{
    return {
        .span = marker.span,
        .code = codeOf(marker.category),
        .origin = Highlight::Origin::Machine,
        .weak = marker.severity != Severity::Strong,
        .weight = marker.weight,
        .doubtful = false,
        .id = marker.fingerprint,
        .title = categoryName(marker.category),
        .note = messageWords(marker),
    };
}

Highlight highlightOf(const Annotation &annotation, TextSpan place, AnchorState state,
                      const Codebook &codebook)
{
    return {
        .span = place,
        .code = annotation.code,
        .look = lookOf(codebook.code(annotation.code)),
        .origin = Highlight::Origin::Hand,
        .weak = false,
        .weight = 0,
        .doubtful = state == AnchorState::Doubtful,
        .id = annotation.id.text(),
        .title = codeName(annotation.code, codebook),
        .note = annotation.memo,
        .created = annotation.created,
        .modified = annotation.modified,
    };
}

std::vector<Highlight> highlightList(const Shown &shown, const Codebook &codebook,
                                     std::span<const Coder> coders)
{
    std::vector<Highlight> highlights;
    highlights.reserve(shown.markers.size() + shown.annotations.size());
    for (const Marker *const marker : shown.markers) {
        highlights.push_back(highlightOf(*marker));
        highlights.back().look = lookOf(codebook.code(highlights.back().code));
    }
    for (const PlacedAnnotation *const placed : shown.annotations) {
        const Anchor &anchor = placed->anchor;
        if (anchor.span) {
            highlights.push_back(
                highlightOf(placed->annotation, *anchor.span, anchor.state, codebook));
            highlights.back().author = nameOf(placed->annotation.coder, coders);
        }
    }
    std::ranges::stable_sort(highlights, {}, [](const Highlight &highlight) {
        return std::tuple(highlight.span, highlight.origin);
    });
    return highlights;
}

} // namespace slantlight::ui
