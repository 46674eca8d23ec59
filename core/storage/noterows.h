// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <vector>

namespace slantlight {

/// Notes of one kind as a library has them.
template <typename Note>
struct NoteRows
{
    std::vector<Note> notes;
    std::vector<Error> damaged; ///< one for each row that makes no sense, by name

    friend bool operator==(const NoteRows &, const NoteRows &) = default;
};

} // namespace slantlight
