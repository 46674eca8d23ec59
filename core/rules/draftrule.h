// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/rule.h"
#include "core/text/diagnosticlist.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace slantlight {

/// A rule while its lines are read. Borrows the text of its file.
struct DraftRule
{
    /// A message or plainer wording, whose names can be checked once the whole rule is read.
    struct Wording
    {
        SourceLine line;
        QStringView text;
        bool isPlain = false;
    };

    Rule rule;
    SourceLine line; ///< where it begins
    QStringView id;
    std::vector<Wording> wordings;
    bool hasSlot = false; ///< whether the latest plainer wordings have one
    bool isNamed = false; ///< false: its id is wrong, and it is read for its mistakes only
    bool hasBrokenFind = false; ///< what it finds is not known
    bool hasBrokenCondition = false; ///< where it finds that is not known
    bool hasEmptyLine = false; ///< that what seems to be missing is, has been told
    bool hasUnknownLine = false; ///< what seems to be missing may be there
    bool isTooLong = false; ///< that has been told

    /// Tells @p mistakes what is missing, and which names in its wordings stand for nothing.
    /// Returns the rule if it can be run: all that it asks for is understood.
    [[nodiscard]] std::optional<Rule> finished(DiagnosticList &mistakes) &&;

private:
    void tellMissing(DiagnosticList &mistakes) const;
    void checkWordings(DiagnosticList &mistakes) const;
};

} // namespace slantlight
