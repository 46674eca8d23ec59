// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/notice.h"

#include <QString>

#include <vector>

namespace slantlight::ui {

/// Says in the user's language what @p notice tells, and what can be done.
[[nodiscard]] QString noticeText(const Notice &notice);
/// Says all of @p notices, in their order.
[[nodiscard]] QString noticeText(const std::vector<Notice> &notices);

} // namespace slantlight::ui
