// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/agreementreport.h"

#include <QString>
#include <QStringList>

namespace slantlight {

/// What is printed besides the figures over all.
struct AgreementLines
{
    bool byArticle = false;
    bool tables = false;
    bool differences = false; ///< of the first two coders
};

/// Returns @p report as lines for a terminal; @p names are those of the coders.
[[nodiscard]] QString agreementText(const AgreementReport &report, const QStringList &names,
                                    const AgreementLines &lines);

} // namespace slantlight
