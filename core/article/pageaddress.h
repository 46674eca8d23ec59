// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace slantlight {

/// Returns @p address in the form that all addresses of one page share: without its scheme, "www.",
/// the place on the page, and what only says by which way a reader came ("utm_source" and the
/// like). Two addresses lead to the same page if this is the same; empty for one that is not of
/// http or https.
[[nodiscard]] QString pageAddress(const QString &address);

} // namespace slantlight
