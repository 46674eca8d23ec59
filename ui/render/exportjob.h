// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/analysis.h"
#include "core/annotation/annotation.h"
#include "core/annotation/codebook.h"
#include "core/article/article.h"
#include "core/document/pdfattachments.h"
#include "core/outlet/origin.h"
#include "core/review/shown.h"
#include "ui/render/highlight.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace slantlight::ui {

/// What goes into a highlighted PDF or HTML page.
struct ExportJob
{
    std::shared_ptr<const Article> article;
    std::vector<Highlight> highlights; ///< ordered by span
    QString outlet; ///< name and kind of who answers for the text; may be empty
    OriginRole outletRole = OriginRole::Publisher; ///< what that has to do with it
    QString rulePack; ///< hash of the analysis pack, for the colophon
    QDateTime retrieved = {}; ///< UTC, when the source was had; null where that is not known
    Profile profile = {}; ///< of the article; its marks are those of what is shown
    std::vector<Speaker> speakers = {};
    SpeakerProfiles speakerProfiles = {}; ///< of these
    std::vector<PdfAttachment> attachments = {}; ///< files to be put into a PDF
};

/// Returns what an export of all that is shown holds; annotations have the names of @p coders, of
/// whom the first is the owner. It knows nothing of when the source was had, and has no
/// attachments.
[[nodiscard]] ExportJob exportJobOf(const Shown &shown, const Codebook &codebook,
                                    std::span<const Coder> coders = {});

/// Is told how far a job is, 0 to 1; returns false to cancel it. May be empty.
using Progress = std::function<bool(double)>;

} // namespace slantlight::ui
