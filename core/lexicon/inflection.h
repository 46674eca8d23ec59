// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <cstdint>

namespace slantlight {

/// The forms of an English verb: claim, claims, claimed, claimed, claiming.
enum class VerbForm : std::uint8_t { Base, ThirdPerson, Past, Participle, Ing };

/// Forms English words: by rule, and by a table of those that follow none.
class Inflection
{
public:
    /// Says that @p forms, the first being the base, are all the forms of an irregular word.
    void addIrregular(const QStringList &forms);

    /// Returns all forms of the verb @p base, the base first: claim, claims, claimed, claiming.
    [[nodiscard]] QStringList verbForms(const QString &base) const;
    /// Returns one form of the verb @p base.
    [[nodiscard]] QString verbForm(const QString &base, VerbForm form) const;
    /// Returns singular and plural: thug, thugs.
    [[nodiscard]] QStringList nounForms(const QString &base) const;
    /// Returns positive, comparative and superlative in -er and -est: big, bigger, biggest.
    [[nodiscard]] QStringList adjectiveForms(const QString &base) const;

    /// Returns the forms of irregular words by their base.
    [[nodiscard]] const QHash<QString, QStringList> &irregular() const { return m_irregular; }

private:
    QHash<QString, QStringList> m_irregular;
};

} // namespace slantlight
