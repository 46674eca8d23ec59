// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/smallset.h"
#include "core/language/wordlists.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <cstdint>

namespace slantlight {

/// Kinds of words by which speakers are told apart; words/speakers.words of a language says what
/// each is.
enum class SpeakerTrait : std::uint8_t {
    MalePronoun,
    FemalePronoun,
    SubjectPronoun,
    SeveralPronoun,
    ThingPronoun,
    Relative,
    RelativePerson,
    RelativeThing,
    Open,
    Negative, ///< begins a noun phrase that is nobody
    Definite,
    Indefinite,
    Possessive,
    Join,
    Either,
    NameInner,
    NameOf, ///< after an organisation's noun inside its name
    NameSuffix,
    Time,
    Title,
    TitleField,
    Male, ///< title or role of a man
    Female,
    MaleName,
    FemaleName,
    GivenName, ///< any, of either too
    Role,
    RoleModifier,
    FormerRole,
    Party,
    Group,
    Organisation,
    CompanySuffix,
    Document,
    PlaceNoun,
    Place, ///< a name of one word that isPlace()
};

/// The traits that a word has.
using SpeakerTraits = SmallSet<SpeakerTrait>;

/// The words of a language by which those who are reported are told apart and joined.
class SpeakerWords
{
public:
    SpeakerWords() = default;
    explicit SpeakerWords(const WordLists &lists);

    /// Returns the traits of @p word, for which neither case nor the shape of apostrophes counts.
    [[nodiscard]] SpeakerTraits find(QStringView word) const;
    /// Returns @p role, which is in small letters, under the word that stands for all of its kind:
    /// "senator" for "sen".
    [[nodiscard]] QString roleOf(const QString &role) const { return m_sameRole.value(role, role); }

    /// Whether @p name, in small letters, is a country, capital or seat that stands for a
    /// government.
    [[nodiscard]] bool isPlace(const QString &name) const { return m_places.contains(name); }
    /// Whether @p name, in small letters, is an organisation's.
    [[nodiscard]] bool isOrganisation(const QString &name) const
    {
        return m_organisations.contains(name);
    }

private:
    QHash<QString, SpeakerTraits> m_words;
    qsizetype m_longest = 0;
    QHash<QString, QString> m_sameRole;
    QSet<QString> m_places;
    QSet<QString> m_organisations;
};

} // namespace slantlight
