// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/exportjob.h"

#include "ui/render/highlightlist.h"
#include "ui/words/outletwords.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

ExportJob exportJobOf(const Shown &shown, const Codebook &codebook, std::span<const Coder> coders)
{
    const Analysis &analysis = shown.review->analysis;
    const QStringList outlet = analysis.outlet ? outletWords(*analysis.outlet) : QStringList();
    const bool isKnown = analysis.outlet && !analysis.origin.empty();
    return {.article = shown.review->article,
            .highlights = highlightList(shown, codebook, coders),
            .outlet = outlet.join(u", "_s),
            .outletRole = isKnown ? analysis.origin.front().role : OriginRole::Publisher,
            .rulePack = analysis.rulePack,
            .profile = shown.profile,
            .speakers = analysis.speakers,
            .speakerProfiles = analysis.speakerProfiles};
}

} // namespace slantlight::ui
