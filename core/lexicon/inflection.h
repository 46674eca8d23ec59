// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/lexicon/paradigm.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <memory>

namespace slantlight {

/// The forms of a verb: claim, claims, claimed, claimed, claiming. A language may have others, or
/// fewer; these are those that rules and word lists ask for.
enum class VerbForm : std::uint8_t { Base, ThirdPerson, Past, Participle, Ing };

/// Forms words: by the rules of a language, and by a table of those that follow none.
///
/// Copies share the rules. May be used from several threads at once.
class Inflection
{
public:
    /// Knows no rule: every word has itself as its only form.
    Inflection();
    /// Takes the rules that @p rules holds.
    explicit Inflection(std::shared_ptr<const InflectionRules> rules);

    /// Says that @p forms, the first being the base, are all the forms of an irregular word.
    void addIrregular(const QStringList &forms);

    /// Returns all forms of the verb @p base, the base first: claim, claims, claimed, claiming.
    [[nodiscard]] QStringList verbForms(const QString &base) const;
    /// Returns one form of the verb @p base; the base where the language has no such form.
    [[nodiscard]] QString verbForm(const QString &base, VerbForm form) const;
    /// Returns singular and plural: thug, thugs.
    [[nodiscard]] QStringList nounForms(const QString &base) const;
    /// Returns positive, comparative and superlative: big, bigger, biggest.
    [[nodiscard]] QStringList adjectiveForms(const QString &base) const;

    /// Returns the forms of @p base by the paradigm called @p name ("v", "n" or "a").
    [[nodiscard]] QStringList formsOf(QChar name, const QString &base) const;

    /// Returns the forms of irregular words by their base.
    [[nodiscard]] const QHash<QString, QStringList> &irregular() const { return m_irregular; }
    [[nodiscard]] const InflectionRules &rules() const { return *m_rules; }
    /// Returns the same rules without irregular words.
    [[nodiscard]] Inflection withoutIrregular() const { return Inflection(m_rules); }

private:
    std::shared_ptr<const InflectionRules> m_rules;
    QHash<QString, QStringList> m_irregular;
};

} // namespace slantlight
