// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/parcel.h"

#include <QJsonArray>
#include <QJsonObject>

namespace slantlight {

/// Whether @p annotation is one of Hypothesis rather than of the W3C's model.
[[nodiscard]] bool isHypothesis(const QJsonObject &annotation);

/// Reads annotations as Hypothesis's service and its own export have them: replies are appended to
/// the memo of what they reply to, and notes on a page as a whole are notes on the article.
[[nodiscard]] Parcel readHypothesis(const QJsonArray &annotations);

} // namespace slantlight
