// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/codebook.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace slantlight {

/// Returns @p codebook as a .qdc, the codebook exchange format of REFI (QDA-XML 1.0).
[[nodiscard]] QByteArray codebookToQdc(const Codebook &codebook);

/// Reads the codes of @p bytes, a .qdc of the name @p name, parents first: what codebookToQdc()
/// writes comes back whole. Their ids are GUIDs where another program wrote them.
///
/// Fails with MalformedCodebook; the detail is the name and the place in the file.
[[nodiscard]] Result<std::vector<Code>> readQdc(const QByteArray &bytes, const QString &name);

} // namespace slantlight
