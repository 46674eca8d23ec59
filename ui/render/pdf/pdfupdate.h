// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <set>

#include <qpdf/QPDF.hh>

namespace slantlight::ui {

/// Returns @p original with an incremental update behind it (ISO 32000-2, section 7.5.6) that holds
/// what became of it in @p pdf: the objects @p changed, and all with numbers above @p last, the
/// highest of the original. The cross-reference section is of the kind that the original ends with.
///
/// @p pdf must not be encrypted. Throws what qpdf throws, and std::runtime_error where the original
/// does not say where its own cross-reference section is.
[[nodiscard]] QByteArray withUpdate(const QByteArray &original, QPDF &pdf,
                                    const std::set<QPDFObjGen> &changed, int last);

} // namespace slantlight::ui
