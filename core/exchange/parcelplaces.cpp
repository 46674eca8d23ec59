// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/parcelplaces.h"

#include "core/exchange/webannotation.h"

#include <vector>

namespace slantlight {

qint64 placeIn(const QString &text, ParcelArticle &article)
{
    std::vector<Selector> selectors;
    const CodePoints codePoints(text);
    for (Annotation &annotation : article.annotations) {
        Selector &selector = annotation.selector;
        if (article.unit == ParcelArticle::Unit::CodePoints) {
            const auto begin = codePoints.place(selector.position.begin().value());
            const auto end = codePoints.place(selector.position.end().value());
            selector.position = begin && end ? TextSpan(*begin, *end) : TextSpan();
        }
        const bool isInside = selector.position.end().value() <= text.size();
        if (selector.exact.isEmpty() && isInside) { // the place alone was told
            selector = describe(text, selector.position);
        }
        selectors.push_back(selector);
    }
    const std::vector<Anchor> anchors = resolve(selectors, text);
    qint64 lost = 0;
    for (std::size_t i = 0; i < anchors.size(); ++i) {
        const bool isFound = anchors[i].span && anchors[i].state != AnchorState::Doubtful;
        lost += anchors[i].span ? 0 : 1;
        // What was described in this program stays as it was described.
        if (isFound && article.unit != ParcelArticle::Unit::Utf16) {
            article.annotations[i].selector = describe(text, *anchors[i].span);
        }
    }
    return lost;
}

} // namespace slantlight
