// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace slantlight {

/// Returns @p name as names are compared: in small letters and without "the" before several words.
///
/// resources/outlets/maketable.py folds likewise. "The Sun" keeps its article, for "Sun" is
/// anything.
[[nodiscard]] QString foldedOutletName(QStringView name);

/// Returns the host that @p words, a domain or an address, name, in small letters; empty where
/// they name none.
[[nodiscard]] QString outletHost(QStringView words);

} // namespace slantlight
