// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/wordgroups.h"
#include "core/pattern/condition.h"
#include "core/rules/seenforms.h"

#include <QString>

#include <expected>
#include <optional>
#include <vector>

namespace slantlight {

/// A plainer wording, which stands in the place of marked words.
///
/// One word of it may take the form of the marked words: `say~v` that of their verb, `crowd~n` the
/// number of their noun.
class PlainWording
{
public:
    /// Reads @p notation; fails with WrongForm or SecondForm.
    [[nodiscard]] static std::expected<PlainWording, Mistake> parse(QStringView notation);

    /// The wording as it was written.
    [[nodiscard]] const QString &written() const { return m_written; }

    /// Returns the wording in the form of @p marked; nothing where that form cannot be told.
    [[nodiscard]] std::optional<QString> inFormOf(const TokenView &view, TokenRange marked,
                                                  SeenForms &forms, const WordGroups &groups) const;

    /// Whether @p sentence holds the wording in one of its forms, names in braces left out.
    [[nodiscard]] bool occursIn(const QString &sentence, const Inflection &inflection) const;

private:
    enum class Takes : std::uint8_t { Nothing, VerbForm, Number };

    QString m_written;
    QString m_before; ///< what stands before the word that takes a form
    QString m_base; ///< that word
    QString m_after;
    Takes m_takes = Takes::Nothing;
};

/// What must be true of a place for a wording to fit it, in grammar and in fact.
struct PlainSlot
{
    std::vector<TokenPattern> match; ///< of the marked words; one of them must be all of these
    std::vector<Condition> conditions; ///< of what stands beside them

    [[nodiscard]] bool admits(const TokenView &view, TokenRange marked) const;
};

/// Plainer wordings for places of one kind.
struct PlainGroup
{
    std::vector<PlainWording> wordings; ///< best first
    PlainSlot slot;
};

} // namespace slantlight
