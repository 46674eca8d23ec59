// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/codedarticle.h"

#include "core/reading/reading.h"
#include "core/review/shown.h"

#include <algorithm>

namespace slantlight {

namespace {

std::optional<std::vector<CodedPlace>> marksOf(const Review &review)
{
    if (!review.analysis.isRead || review.analysis.isAwaited) {
        return std::nullopt;
    }
    std::vector<CodedPlace> places;
    for (const Marker *const marker : shown(review, MarkerFilter()).markers) {
        if (!marker->span.isEmpty()) {
            places.push_back({.span = marker->span,
                              .code = codeOf(marker->category),
                              .source = marker->fingerprint});
        }
    }
    return places;
}

bool isSure(const Anchor &anchor)
{
    return anchor.span && !anchor.span->isEmpty() && anchor.state != AnchorState::Doubtful;
}

std::optional<std::vector<CodedPlace>> annotationsOf(const Review &review, const CoderId &coder,
                                                     Untouched untouched, int &unplaced)
{
    std::vector<CodedPlace> places;
    bool hasAny = untouched == Untouched::CodedBlank;
    for (const auto &[annotation, anchor] : review.annotations) {
        if (annotation.coder != coder || annotation.layer == Layer::Machine) {
            continue;
        }
        hasAny = true;
        if (isSure(anchor)) {
            places.push_back(
                {.span = *anchor.span, .code = annotation.code, .source = annotation.id.text()});
        } else {
            ++unplaced;
        }
    }
    return hasAny ? std::optional(std::move(places)) : std::nullopt;
}

} // namespace

bool CodedArticle::isCompared() const
{
    return std::ranges::count_if(coders, [](const auto &coder) { return coder.has_value(); }) >= 2;
}

CodedArticle codedArticle(const Review &review, std::span<const WhoCodes> coders,
                          Untouched untouched)
{
    CodedArticle coded{.id = review.article->id(),
                       .title = review.article->title(),
                       .text = review.article->text(),
                       .coders = {}};
    for (const WhoCodes &who : coders) {
        const auto *const person = std::get_if<CoderId>(&who);
        coded.coders.push_back(person == nullptr
                                   ? marksOf(review)
                                   : annotationsOf(review, *person, untouched, coded.unplaced));
    }
    return coded;
}

UnitCut unitCutOf(const QString &text, AgreementUnit unit, const Reading *reading)
{
    std::vector<TextSpan> spans;
    switch (unit) {
    case AgreementUnit::Character:
        return UnitCut::ofCharacters(text);
    case AgreementUnit::Token:
        for (std::size_t token = 0; token < reading->tokens.size(); ++token) {
            spans.push_back(reading->tokens.spanOf(token));
        }
        break;
    case AgreementUnit::Sentence:
        for (const TokenRange &sentence : reading->tokens.sentences()) {
            spans.push_back(reading->tokens.spanOf(sentence));
        }
        break;
    }
    return UnitCut::ofSpans(std::move(spans));
}

CodedText codedTextOf(const CodedArticle &article, const UnitCut &cut)
{
    CodedText text{.size = cut.size(), .coders = {}};
    for (const auto &coder : article.coders) {
        if (!coder) {
            text.coders.emplace_back(std::nullopt);
            continue;
        }
        std::vector<CodedStretch> &stretches =
            *text.coders.emplace_back(std::vector<CodedStretch>());
        for (const CodedPlace &place : *coder) {
            if (const UnitRange units = cut.touchedBy(place.span); !units.isEmpty()) {
                stretches.push_back({.units = units, .code = place.code});
            }
        }
    }
    return text;
}

} // namespace slantlight
