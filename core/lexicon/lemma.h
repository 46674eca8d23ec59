// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/lexicon/inflection.h"
#include "core/text/tag.h"

#include <QHash>
#include <QString>
#include <QStringView>

#include <vector>

namespace slantlight {

/// Leads words back to the form that a dictionary has: the inverse of Inflection.
///
/// Irregular words go by its table, all others by rule. What is no form of a word that is
/// inflected stays as it is.
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
    [[nodiscard]] QString verbLemma(const QString &word) const;
    [[nodiscard]] QString nounLemma(const QString &word) const;

    Inflection m_inflection;
    QHash<QString, QString> m_verbs; ///< of irregular forms
    QHash<QString, QString> m_nouns;
    QHash<QString, QString> m_adjectives;
};

} // namespace slantlight
