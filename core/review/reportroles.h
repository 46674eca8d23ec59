// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/speakertext.h"
#include "core/review/reportclues.h"

#include <cstddef>
#include <vector>

namespace slantlight {

/// A role that stands for an actor.
struct RoleCall
{
    std::size_t token = 0;
    std::size_t actor = 0;

    friend auto operator<=>(const RoleCall &, const RoleCall &) = default;
};

/// Returns where a role alone stands for the only one of @p actors who was called so before: "the
/// mayor" after "Mayor Mara Lind", also where she says nothing. @p actorAt is not 0 at tokens that
/// belong to a mention. In order; takes time with the text.
[[nodiscard]] std::vector<RoleCall> roleCalls(const SpeakerText &text,
                                              const std::vector<ReportActor> &actors,
                                              const std::vector<std::size_t> &actorAt);

} // namespace slantlight
