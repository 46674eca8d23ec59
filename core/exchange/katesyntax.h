// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/rulepack.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace slantlight {

/// Rules as a syntax definition for KSyntaxHighlighting, which Kate and its kin read.
struct KateSyntax
{
    QByteArray xml;
    int whole = 0; ///< rules that are in it as they are
    int partly = 0; ///< rules that are in it as far as their words go, without exceptions
    int leftOut = 0; ///< rules that need other words beside theirs, or that no expression says
};

/// What a category is called in a definition.
using CategoryNames = std::function<QString(Category)>;

/// Writes the definition "Slantlight framing"; @p packHash goes into its comment. For themes to
/// colour its items, @p names are to be those of resources/syntax/framing.xml.
///
/// Phrases of a category stand in one expression for each first letter, single words in a list:
/// of what was measured, that is the fastest.
[[nodiscard]] KateSyntax kateSyntax(const RulePack &pack, const QString &packHash,
                                    const CategoryNames &names);

} // namespace slantlight
