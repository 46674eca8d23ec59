// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/outlet/wirecredit.h"

#include "core/outlet/originwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr QStringView partingSigns = u",;/+";

qsizetype wordBegin(QStringView text, qsizetype at)
{
    while (at < text.size() && text[at].isSpace()) {
        ++at;
    }
    return at;
}

qsizetype partEnd(QStringView text, qsizetype at)
{
    while (at < text.size() && !partingSigns.contains(text[at])) {
        ++at;
    }
    return at;
}

} // namespace

std::vector<OutletMention> wireCredit(QStringView text, const MentionFinder &names,
                                      const OriginWords &words)
{
    std::vector<OutletMention> found;
    for (qsizetype at = wordBegin(text, 0); at < text.size(); at = wordBegin(text, at)) {
        const qsizetype end = partEnd(text, at);
        if (const auto outlet = names.whole(text.sliced(at, end - at))) {
            found.push_back({*outlet, at, end});
            at = std::min(text.size(), end + 1);
            continue;
        }
        // No sign stands in "Reuters and AFP".
        const auto mention = names.at(text, at);
        const auto between = mention ? words.between.matchView(text.sliced(mention->end))
                                     : QRegularExpressionMatch();
        if (!between.hasMatch()) {
            return {};
        }
        found.push_back(*mention);
        at = mention->end + between.capturedLength();
    }
    return found;
}

} // namespace slantlight
