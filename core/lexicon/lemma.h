// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/lexicon/inflection.h"
#include "core/text/tag.h"

#include <QHash>
#include <QString>
#include <QStringView>

#include <map>
#include <vector>

namespace slantlight {

/// Leads words back to the form that a dictionary has: the inverse of Inflection.
///
/// Irregular words go by its table, all others by its rules. What is no form of a word that is
/// inflected stays as it is, in lower case.
class Lemmatizer
{
public:
    explicit Lemmatizer(const Inflection &inflection);

    /// Returns the lemma of @p word, which stands as @p tag says: "claim" for "Claims".
    [[nodiscard]] QString lemmaOf(QStringView word, Tag tag) const;

    /// Returns the forms that the verb @p word may have: past and participle for "claimed", all
    /// but two for "cut"; none where it is no form of its lemma.
    [[nodiscard]] std::vector<VerbForm> verbFormsOf(QStringView word) const;

    [[nodiscard]] const Inflection &inflection() const { return m_inflection; }

private:
    Inflection m_inflection;
    std::map<QChar, QHash<QString, QString>> m_irregular; ///< by paradigm: form, base
    std::map<Tag, QHash<QString, QString>> m_inflected; ///< forms of bases that are listed
};

} // namespace slantlight
