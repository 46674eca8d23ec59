// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"

#include <QHash>
#include <QString>
#include <QTranslator>

#include <memory>

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

/// Returns what makes reasonWords() speak the language of @p reasons while it is installed.
[[nodiscard]] std::unique_ptr<QTranslator> translatorOf(RuleReasons reasons);

/// Returns what a marker of @p rule says, in the language that the program speaks.
[[nodiscard]] QString reasonWords(const RuleId &rule, const QString &message);

} // namespace slantlight::ui
