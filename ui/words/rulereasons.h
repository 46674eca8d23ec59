// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"

#include <QHash>
#include <QString>

namespace slantlight::ui {

/// Why the shipped rules mark a wording, in another language than that of the rules.
class RuleReasons
{
public:
    /// Reads those in @p language, such as "de"; there are none for a language without a file.
    [[nodiscard]] static RuleReasons load(const QString &language);

    /// Returns @p message, as a marker of @p rule says it, in that language; @p message itself
    /// where there is no translation, or the rule says something else than what was translated: a
    /// pack may say a rule anew.
    [[nodiscard]] QString translated(const RuleId &rule, const QString &message) const;

    struct Reason
    {
        QString original; ///< as the rule has it, {match} and all
        QString translation;
    };
    [[nodiscard]] const QHash<RuleId, Reason> &reasons() const { return m_reasons; }

private:
    QHash<RuleId, Reason> m_reasons;
};

/// Those in the language that the program speaks, see installTranslations(), which sets them.
/// Change them only while no worker makes words.
[[nodiscard]] const RuleReasons &spokenReasons();
void setSpokenReasons(RuleReasons reasons);

} // namespace slantlight::ui
