// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace slantlight {

/// Returns where @p target, as a source writes it, leads from the page at @p base, which may be
/// empty; nothing where that is no address of http, https or mailto, or a place of the same page.
[[nodiscard]] QString linkAddress(QStringView target, const QString &base);

} // namespace slantlight
