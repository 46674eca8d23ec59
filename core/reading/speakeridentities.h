// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/mentionnames.h"
#include "core/reading/speaker.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace slantlight {

/// Number of an identity.
using IdentityId = std::uint32_t;

/// Somebody or something that the text mentions, by a name or by a description.
struct Identity
{
    QString name; ///< as speakers are called
    QString titledName; ///< with the titles of one mention; null where none had any
    QStringList words; ///< of the name, in small letters; none for a description
    SpeakerKind kind = SpeakerKind::Unknown;
    Gender gender = Gender::Unknown;
    bool isNamed = false; ///< not anonymous
    bool isPlural = false;
    bool isDocument = false;
    bool hasSpoken = false;
    bool isCalledBySurname = false; ///< somewhere; relatives are called by both names then
    bool isFormer = false; ///< no more what the roles say
    QSet<QString> roles;
    QSet<QString> evidence; ///< words that stood with the roles
    std::size_t lastMention = 0; ///< token

    [[nodiscard]] bool isPerson() const { return kind == SpeakerKind::Person; }
    /// Whether this may be one person of @p other gender.
    [[nodiscard]] bool agreesWith(Gender other) const
    {
        return gender == Gender::Unknown || other == Gender::Unknown || gender == other;
    }
};

/// The identities of a text, each found by name, surname, initials, role or description in the
/// time that one look into a table takes.
class Identities
{
public:
    explicit Identities(const SpeakerText &text);

    [[nodiscard]] Identity &operator[](IdentityId id) { return m_all[id]; }
    [[nodiscard]] const Identity &operator[](IdentityId id) const { return m_all[id]; }

    /// Returns whose name @p mention is, a new identity if nobody's. None where several have the
    /// surname, and where the mention has no name.
    std::optional<IdentityId> enter(const Mention &mention);

    /// Returns who is called @p name in a label, a new person if nobody is.
    IdentityId enterLabel(const QString &name);

    /// Returns the latest person whom "the @p role ..." can mean; none where that is not sure.
    [[nodiscard]] std::optional<IdentityId> withRole(const RolePhrase &role) const;

    /// Returns who is described by @p words, if somebody is.
    [[nodiscard]] std::optional<IdentityId> described(const QString &words) const;
    /// Returns the only one so far whose description has the noun @p head.
    [[nodiscard]] std::optional<IdentityId> onlyDescribed(const QString &head) const;
    /// Adds somebody described by @p words, null where the same words mean another one each time,
    /// among which the noun @p head is.
    IdentityId describe(Identity identity, const QString &words, const QString &head);

    /// Returns the only organisation so far that is @p word by its name: "Maritime Board".
    [[nodiscard]] std::optional<IdentityId> onlyOrganisation(const QString &word) const;

    /// Adds that identity @p id has the roles of @p phrase.
    void addRole(IdentityId id, const RolePhrase &phrase);

private:
    /// The latest few of those that share a key, the last one last.
    using Recent = std::vector<IdentityId>;

    /// Returns what an organisation is: "board" of "board of elections".
    [[nodiscard]] QString headOf(const QStringList &words) const;
    [[nodiscard]] SpeakerKind kindOf(const Mention &mention, const NameParts &parts) const;
    [[nodiscard]] std::optional<IdentityId> find(const NameParts &parts, SpeakerKind kind,
                                                 Gender gender) const;
    /// Returns whom a surname alone means: who was called so before, else the latest.
    [[nodiscard]] std::optional<IdentityId> ofSurname(const QString &name, SpeakerKind kind,
                                                      Gender gender) const;
    /// Whether a surname or given name alone may be one of several.
    [[nodiscard]] bool isAmbiguous(const NameParts &parts, SpeakerKind kind, Gender gender) const;
    IdentityId add(const NameParts &parts, SpeakerKind kind);
    void learn(IdentityId id, const Mention &mention, const NameParts &parts, SpeakerKind kind);
    void index(IdentityId id);
    [[nodiscard]] std::optional<IdentityId> latestOf(const QHash<QString, Recent> &table,
                                                     const QString &key, SpeakerKind kind,
                                                     Gender gender) const;
    static void push(Recent &recent, IdentityId id);

    const SpeakerText &m_text;
    MentionNames m_names;
    std::vector<Identity> m_all;
    QHash<QString, Recent> m_byName;
    QHash<QString, Recent> m_byEnds; ///< first and last word of a person's name
    QHash<QString, Recent> m_byLast; ///< people's surnames
    QHash<QString, Recent> m_byFirst; ///< people's given names
    QHash<QString, Recent> m_byInitials;
    QHash<QString, Recent> m_byHead; ///< organisations, by what they are: "board"
    QHash<QString, Recent> m_byRole;
    QHash<QString, IdentityId> m_byDescription;
    QHash<QString, Recent> m_byDescribedHead;
};

} // namespace slantlight
