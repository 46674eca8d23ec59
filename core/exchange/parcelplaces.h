// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/parcel.h"

#include <QString>

namespace slantlight {

/// Puts the selectors of the annotations of @p article onto @p text, in which they may not have
/// stood: positions are UTF-16 code units then. Those that are not found for sure stay as they
/// were. Returns how many are not found at all.
qint64 placeIn(const QString &text, ParcelArticle &article);

} // namespace slantlight
