// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/analyzer.h"
#include "core/review/markreference.h"
#include "core/source/readcontext.h"

#include <QString>
#include <QStringList>

#include <QStringView>
#include <array>

namespace slantlight {

class Codebook;

// What ships with the program lies inside it, and nothing else in core knows where: who puts the
// program together, or a command, asks here and hands on what it got.

/// Returns the path of the file or folder @p name, such as "samples/causeway.md".
[[nodiscard]] QString shippedPath(QStringView name);

/// Fails as Languages::load().
[[nodiscard]] Result<Languages> loadShippedLanguages();
/// Fails with FileUnreadable, or as OutletTable::parse().
[[nodiscard]] Result<OutletTable> loadShippedOutlets();
/// What readers of articles in @p languages know besides. Fails with FileUnreadable, or as
/// LineLists::add().
[[nodiscard]] Result<ReadContext> loadShippedReadContext(const Languages &languages);
/// Fails with FileUnreadable, or as Codebook::parse().
[[nodiscard]] Result<Codebook> loadShippedCodebook();
/// The codebooks that ship ready-made for whoever wants them: "frames", "persuasion", "portrayal".
inline constexpr std::array readyCodebooks{u"frames", u"persuasion", u"portrayal"};
/// Fails likewise; @p id is one of readyCodebooks.
[[nodiscard]] Result<Codebook> loadReadyCodebook(QStringView id);
/// What the figures of an article are shown beside. Fails with FileUnreadable, or as
/// MarkReference::parse().
[[nodiscard]] Result<MarkReference> loadShippedReference();
/// Makes an analyzer of the languages and outlets above and of the rules of @p folders. Fails as
/// they do, and as Analyzer::load().
[[nodiscard]] Result<Analyzer> loadShippedAnalyzer(const QStringList &folders = {});
/// Likewise with @p outlets instead of those above.
[[nodiscard]] Result<Analyzer> loadShippedAnalyzer(const QStringList &folders, OutletTable outlets);

} // namespace slantlight
