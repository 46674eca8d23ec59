// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/codebook.h"

#include <QString>

#include <vector>

namespace slantlight::ui {

class Desk;

// What is done to the codebook, each as one step that can be taken back. Both tell whether it could
// be done; Desk::failed() tells why not.

/// Keeps @p codes in place of those that there are; @p text names the step (English, see
/// QT_TR_NOOP), @p words what it is about.
bool changeCodes(Desk &desk, const char *text, const QString &words,
                 const std::vector<Code> &codes);
/// Gives all that has the code @p from the code @p into, also what stands under it in the codebook,
/// and takes @p from out of it, unless it ships with the program.
bool mergeCodes(Desk &desk, const CodeId &from, const CodeId &into);

} // namespace slantlight::ui
