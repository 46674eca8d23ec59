// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/codebook.h"
#include "core/article/article.h"
#include "core/outlet/origin.h"
#include "core/review/shown.h"
#include "ui/render/highlight.h"

#include <QString>

#include <functional>
#include <memory>
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
};

/// Returns what an export of all that is shown holds.
[[nodiscard]] ExportJob exportJobOf(const Shown &shown, const Codebook &codebook);

/// Is told how far a job is, 0 to 1; returns false to cancel it. May be empty.
using Progress = std::function<bool(double)>;

} // namespace slantlight::ui
