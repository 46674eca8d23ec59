// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/differences.h"
#include "core/annotation/settlement.h"
#include "core/base/result.h"

#include <QString>

namespace slantlight {
class Library;
}

namespace slantlight::ui {

/// A difference that is to be settled, and how.
struct Settling
{
    ArticleId article;
    QString text; ///< of the article, in which the places are
    WhoCodes first;
    WhoCodes second;
    CodingDifference difference;
    SettledFor choice = SettledFor::Both;
    QString note;
};

/// Settles a difference in @p library, and keeps how. Nobody's annotations but the owner's change:
/// where the owner is one of the two, theirs becomes what the other said, is added or removed;
/// where neither is the owner, one like the chosen is added, unless there is one. "Both" changes
/// no annotation. Fails as AnnotationStore says; then some of it may be done, so it is to be one
/// step, see StepLog.
[[nodiscard]] Result<> settle(const Library &library, const Settling &settling);

} // namespace slantlight::ui
